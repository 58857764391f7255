//! What runs: compiled rules and all that they need.

use std::hash::BuildHasher;
use std::sync::OnceLock;

use rust_decimal::Decimal;
use rustc_hash::{FxBuildHasher, FxHashMap};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::class;
use super::example::Examples;
use super::pack::{self, Pack};
use super::pattern::Pattern;
use super::phrase::Phrase;
use super::spec::ValueKind;
use crate::language::number::exact;
use crate::lexicon::{EntityId, Lexicon, RuleId, TermId};
use crate::text::Span;

/// Every pack compiled. `Entry::Cue` of the lexicon indexes `rules`, `Entry::Qualifier` indexes `qualifiers` and their
/// values, `Entry::Opposite` indexes `opposites`, with `true` for the first list of words of the axis.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct RuleSet {
    /// The rules, in the order of the packs.
    pub rules: Vec<Rule>,
    /// The words of all packs and languages.
    pub lexicon: Lexicon,
    /// Dimensions whose values must not differ.
    pub qualifiers: Vec<Qualifier>,
    /// The axes of opposites.
    pub opposites: Vec<Axis>,
    /// What words of one meaning mean; `Entry::Notion` indexes it.
    pub notions: Vec<Notion>,
    /// See [`Self::packs`].
    #[serde(skip)]
    pub(super) packs: OnceLock<Vec<Pack>>,
    /// The rules by name.
    #[serde(skip)]
    pub(super) ids: FxHashMap<String, RuleId>,
    /// See [`Self::fingerprint`].
    #[serde(skip)]
    pub(super) fingerprint: OnceLock<String>,
}

/// A notion that several words mean, in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notion {
    /// Its name in the packs.
    pub name: String,
    /// The kind of things that it is one of, where a sentence that means another of them is another account.
    pub kind: Option<String>,
    /// What stands for it where texts are compared.
    pub mark: u64,
}

/// An axis of opposites.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Axis {
    /// Its name in the packs.
    pub name: String,
    /// What stands for its ends where texts are compared: for the words of the second list, and for those of the first.
    pub marks: [u64; 2],
}

/// One entry under `claims:`, with what it takes from `like` filled in.
#[derive(Debug, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent switches of the YAML"
)]
pub struct Rule {
    /// Its name, unique among all packs.
    pub name: String,
    /// Where its name stands.
    pub place: Place,
    /// What its values are.
    pub value: ValueKind,
    /// The counted noun, or what the cue acts on.
    pub of: Option<Of>,
    /// What a measure is given in, as named in the language tables: `year`, `kilometre`.
    pub unit: Option<String>,
    /// Slots that must not differ.
    pub per: Vec<Slot>,
    /// Slots that must be known to hold the same thing; a claim that leaves one empty is none.
    pub same: Vec<Slot>,
    /// How far apart values may lie and still agree.
    pub tolerance: Tolerance,
    /// The wider measure that contains this one.
    pub part_of: Option<RuleId>,
    /// True for counts that rise as reports come in.
    pub grows: bool,
    /// True where a person told without a number is one: "killed a man".
    pub single: bool,
    /// True for counts that fall as people are found or freed.
    pub falls: bool,
    /// True where one value excludes another; else lists may differ.
    pub one: bool,
    /// True where the value is all of those that are named together, as one.
    pub all: bool,
    /// True for what belongs to one event: two claims are compared only where they are of one.
    pub event: bool,
    /// True for states that come and go: a later account of the contrary is news.
    pub reverts: bool,
    /// Dates farther apart than this many days are of another instance.
    pub within_days: Option<i64>,
    /// The slot whose filler is the value of an `entity` rule.
    pub role: Option<Slot>,
    /// Names of the steps of its ladder, or of its states; `CueRole::Level` indexes them.
    pub levels: Vec<String>,
    /// True where `levels` are ordered steps, false where they are states that exclude one another.
    pub ladder: bool,
    /// True where it has words that assert the contrary of its event.
    pub has_opposite: bool,
    /// Words with slots that license a claim.
    pub phrases: Vec<Phrase>,
    /// Regular expressions that license a claim.
    pub patterns: Vec<Pattern>,
    /// What it should read, find and leave alone; nothing where the rules come compiled ([`super::standard`]).
    #[serde(skip)]
    pub examples: Examples,
}

/// What a rule counts or acts on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Of {
    /// A class of counted things, and what lies under it.
    Term(TermId),
    /// Entities of a class, and of the classes under it: `place` holds countries and cities.
    Class(String),
}

/// A role in a claim.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Slot {
    /// Who does it.
    Actor,
    /// Whom it befalls.
    Patient,
    /// What it is about.
    Object,
    /// Where.
    Place,
}

/// How far apart values may lie and still agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tolerance {
    /// This much, in the unit of the values.
    Exact(#[serde(with = "exact")] Decimal),
    /// This share of the larger value, in percent.
    Percent(#[serde(with = "exact")] Decimal),
    /// This many days.
    Days(i64),
    /// This many minutes.
    Minutes(i64),
    /// This many percentage points.
    Points(#[serde(with = "exact")] Decimal),
}

/// A dimension whose named values must not differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Qualifier {
    /// Its name, such as `basis`.
    pub name: String,
    /// Its values, such as `core`.
    pub values: Vec<String>,
    /// The packs that name it: it qualifies their claims, not those of others.
    pub packs: Vec<usize>,
}

/// A place in a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// Index into what [`RuleSet::packs`] gives.
    pub pack: usize,
    /// Bytes of its text.
    pub span: Span,
}

impl Slot {
    /// Every slot, in a fixed order.
    pub const ALL: [Self; 4] = [Self::Actor, Self::Patient, Self::Object, Self::Place];
}

impl Default for Tolerance {
    fn default() -> Self {
        Self::Exact(Decimal::ZERO)
    }
}

impl RuleSet {
    /// The rule with this id.
    #[must_use]
    pub fn rule(&self, id: RuleId) -> &Rule {
        &self.rules[id.0]
    }

    /// With its rules found by name, which is asked for every two claims.
    pub(super) fn indexed(mut self) -> Self {
        let names = self.rules.iter().map(|rule| rule.name.clone());
        self.ids = names.zip((0..).map(RuleId)).collect();
        self
    }

    /// The packs, as read; of compiled rules those that the build has read, which most runs never look at.
    #[must_use]
    pub fn packs(&self) -> &[Pack] {
        self.packs.get_or_init(pack::embedded)
    }

    /// The same for the same packs in the same version of this crate: what indices of rules, terms and entities mean.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        self.fingerprint.get_or_init(|| {
            let texts: Vec<&str> = self.packs().iter().map(|pack| &*pack.text).collect();
            let hash = FxBuildHasher.hash_one((env!("CARGO_PKG_VERSION"), texts));
            format!("{hash:016x}")
        })
    }

    /// The rule with this name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<RuleId> {
        self.ids.get(name).copied()
    }

    /// The rule with this name, to read it.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Rule> {
        self.by_name(name).map(|id| self.rule(id))
    }

    /// The name of the widest measure that holds the claim `name`; an open claim's own.
    #[must_use]
    pub fn widest<'a>(&'a self, name: &'a str) -> &'a str {
        match self.named(name).and_then(|r| r.part_of) {
            Some(whole) => self.widest(&self.rule(whole).name),
            None => name,
        }
    }

    /// True where the measure `part` is directly a part of `whole`.
    #[must_use]
    pub fn is_part(&self, part: &str, whole: &str) -> bool {
        self.named(part)
            .and_then(|r| r.part_of)
            .is_some_and(|w| self.rule(w).name == whole)
    }

    /// A value of a qualifier with the qualifier's name: "basis: core".
    #[must_use]
    pub fn qualifier(&self, qualifier: usize, value: usize) -> String {
        let qualifier = &self.qualifiers[qualifier];
        format!("{}: {}", qualifier.name, qualifier.values[value])
    }

    /// True where the class of `entity` is `of` or lies under it.
    #[must_use]
    pub fn entity_is(&self, entity: EntityId, of: &Of) -> bool {
        let is = self.lexicon.entities[entity.0].is.as_str();
        let wanted = match of {
            Of::Class(class) => class.as_str(),
            Of::Term(term) => self.lexicon.terms[term.0].name.as_str(),
        };
        let term = self.lexicon.term(is);
        class::chain(is).any(|c| c == wanted)
            || term.is_some_and(|t| {
                self.lexicon
                    .chain(t)
                    .any(|t| self.lexicon.terms[t.0].name == wanted)
            })
    }
}
