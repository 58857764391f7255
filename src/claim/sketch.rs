//! What a passage says, as far as its words tell without a rule: the words that say something, with what they share with
//! other words of the same meaning, the party, figure or day that they name, and the axes on which they stand. Two sketches
//! are all that the comparison of open claims looks at.

use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHasher;
use serde::{Deserialize, Serialize};

use crate::annotate::Annotated;
use crate::annotate::entity::{Mention, Who};
use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Hedge, Quantity};
use crate::annotate::speech::state_of;
use crate::annotate::time::{TimeKind, When};
use crate::language::common::Rank;
use crate::language::{CueClass, Tense, WordClass};
use crate::lexicon::{EntityId, Entry, Form, Match};
use crate::text::Span;

/// The words of a passage that say something.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sketch {
    /// The keys of the units that weigh something, sorted: what finds the passages that may say the same. They go first, so
    /// that they are read without the rest.
    pub keys: Vec<u64>,
    /// In their order.
    pub units: Vec<Unit>,
}

/// A sketch as it waits to be compared, in a tenth of the room: few passages ever are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Packed(Arc<[u8]>);

impl From<&Sketch> for Packed {
    fn from(sketch: &Sketch) -> Self {
        let bytes = postcard::to_stdvec(sketch).expect("a sketch fits into memory");
        Self(bytes.into())
    }
}

impl Packed {
    /// The sketch; an empty one where the bytes are of something else.
    #[must_use]
    pub fn unpack(&self) -> Sketch {
        postcard::from_bytes(&self.0).unwrap_or_default()
    }

    /// Its keys alone.
    #[must_use]
    pub fn keys(&self) -> Vec<u64> {
        postcard::take_from_bytes(&self.0).map_or_else(|_| Vec::new(), |(keys, _)| keys)
    }
}

/// A word, or a phrase that stands for one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    /// Its place.
    pub span: Span,
    /// Two units with a common key say the same.
    pub keys: Vec<u64>,
    /// How much it tells of what the passage is about: nothing is 0, a name or a rare word 3.
    pub weight: u32,
    /// What it names.
    pub sort: Sort,
    /// The axes of opposites on which it stands, and on which end.
    pub poles: Vec<(usize, bool)>,
    /// What it means of which there are alternatives: indices of notions.
    pub things: Vec<usize>,
    /// True for a word that turns what it governs into its contrary.
    pub reverses: bool,
}

/// What a unit names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Sort {
    /// A word.
    Word,
    /// A party or place that the packs know.
    Party(EntityId),
    /// A name that no pack knows.
    Name,
    /// A figure, as a reader takes it, and what tells which figures are of one measure: a unit, "place" for a place in an
    /// order, or the keys of the counted noun.
    Figure(Interval, Vec<u64>),
    /// A time that is known.
    Day(When),
}

/// Weights by what a word or name tells; a word that stands in any text weighs nothing, unless the tables know its meaning.
const MEANING: u32 = 1;
const COUNTRY: u32 = 2;
const NAME: u32 = 3;
const FIGURE: u32 = 2;
const DAY: u32 = 1;
/// Letters of the shortest word that says something.
const SHORTEST: usize = 3;

/// The sketch of a run of tokens.
pub(super) fn sketch(a: &Annotated<'_>, tokens: Range<usize>) -> Sketch {
    let mut units = Vec::new();
    let mut at = tokens.start;
    while at < tokens.end {
        let (unit, end) = unit(a, at);
        units.extend(unit);
        at = end.max(at + 1);
    }
    let weighing = units.iter().filter(|u: &&Unit| u.weight > MEANING);
    let mut keys: Vec<u64> = weighing.flat_map(|u| u.keys.iter().copied()).collect();
    keys.sort_unstable();
    keys.dedup();
    Sketch { keys, units }
}

/// The unit that begins at a token, where one does, and where it ends.
fn unit(a: &Annotated<'_>, at: usize) -> (Option<Unit>, usize) {
    let first = a.times.partition_point(|t| t.tokens.start < at);
    let time = a.times.get(first).filter(|t| t.tokens.start == at);
    if let Some(time) = time.filter(|t| t.kind != TimeKind::Duration && !t.when.is_unknown()) {
        let keys = vec![key("day", &format!("{:?}", time.when))];
        let day = named(a, time.tokens.clone(), keys, DAY, Sort::Day(time.when));
        return (Some(day), time.tokens.end);
    }
    let first = a.quantities.partition_point(|q| q.tokens.start < at);
    if let Some(q) = a.quantities.get(first).filter(|q| q.tokens.start == at) {
        let keys = vec![key("figure", &format!("{:?}", q.written))];
        let sort = match q.hedge {
            Some(Hedge::Vague) => Sort::Word,
            _ => Sort::Figure(q.soft, measure(a, q)),
        };
        return (
            Some(named(a, q.tokens.clone(), keys, FIGURE, sort)),
            q.tokens.end,
        );
    }
    let first = a.mentions.partition_point(|m| m.tokens.start < at);
    let mention = a.mentions.get(first).filter(|m| m.tokens.start == at);
    match mention.filter(|m| !matches!(m.who, Who::Role(_))) {
        Some(mention) => (Some(party(a, mention)), mention.tokens.end),
        None => word(a, at),
    }
}

/// What tells which figures are of one measure.
fn measure(a: &Annotated<'_>, q: &Quantity) -> Vec<u64> {
    let noun = || {
        let (unit, _) = q.noun.map(|noun| word(a, noun))?;
        unit.map(|u| u.keys)
    };
    match &q.unit {
        _ if q.ordinal => vec![key("measure", "place")],
        Some(unit) => vec![key("measure", &unit.name)],
        None => noun().unwrap_or_default(),
    }
}

fn named(a: &Annotated<'_>, tokens: Range<usize>, keys: Vec<u64>, weight: u32, sort: Sort) -> Unit {
    Unit {
        span: a.page.span(tokens),
        keys,
        weight,
        sort,
        poles: Vec::new(),
        things: Vec::new(),
        reverses: false,
    }
}

/// A party: its id and that of the state that it stands for, its words too.
fn party(a: &Annotated<'_>, mention: &Mention) -> Unit {
    let page = &a.page;
    let forms = mention.tokens.clone().filter_map(|i| page.form(i));
    let mut keys: Vec<u64> = forms.map(|f| key("word", &f.base)).collect();
    let (weight, sort) = match &mention.who {
        Who::Known(id, _) => {
            let entity = &page.lexicon().entities[id.0];
            keys = vec![
                key("party", &entity.id),
                key("party", &state_of(page.lexicon(), entity)),
            ];
            match entity.is.as_str() {
                // Who tells it is not what is told.
                "outlet" => (MEANING, Sort::Name),
                "country" => (COUNTRY, Sort::Party(*id)),
                _ => (NAME, Sort::Party(*id)),
            }
        }
        Who::Name(name) | Who::Role(name) => {
            keys.extend(
                name.split('-')
                    .filter(|w| w.len() >= SHORTEST)
                    .map(|w| key("name", w)),
            );
            (NAME, Sort::Name)
        }
    };
    keys.dedup();
    named(a, mention.tokens.clone(), keys, weight, sort)
}

/// A word or phrase of the tables of meaning, else a word that tells something.
fn word(a: &Annotated<'_>, at: usize) -> (Option<Unit>, usize) {
    let page = &a.page;
    let Some(form) = page.form(at) else {
        return (None, at + 1);
    };
    let meanings: Vec<&Match> = page.matches_at(at).filter(|m| means(m)).collect();
    let end = meanings
        .iter()
        .map(|m| m.tokens.end)
        .max()
        .unwrap_or(at + 1);
    let weight = weight(form);
    if meanings.is_empty() && weight == 0 {
        return (None, end);
    }
    let weight = if meanings.is_empty() {
        weight
    } else {
        weight.max(MEANING)
    };
    let mut keys = vec![key("word", &form.base)];
    if form.root.chars().count() >= SHORTEST {
        keys.push(key("root", &form.root));
    }
    let mut unit = named(a, at..end, keys, weight, Sort::Word);
    for meaning in meanings {
        add(&mut unit, meaning, a);
    }
    (Some(unit), end)
}

fn add(unit: &mut Unit, meaning: &Match, a: &Annotated<'_>) {
    match meaning.entry {
        Entry::Notion(notion) => {
            unit.keys.push(key("notion", &notion.to_string()));
            unit.things.push(notion);
        }
        Entry::Opposite(axis, end) => {
            unit.keys.push(key("pole", &format!("{axis} {end}")));
            unit.poles.push((axis, end));
        }
        // «ما أرسلته» is "what they sent".
        Entry::Word(WordClass::MayNegate) => {
            let next = a.page.form(meaning.tokens.end);
            unit.reverses |= next.is_some_and(|f| !f.has_pronoun());
        }
        _ => unit.reverses = true,
    }
}

/// True for what has a meaning that other words share or turn around. A participle turns nothing around: «موقف» comes from
/// «أوقف» and is no stop.
fn means(m: &Match) -> bool {
    let meant = matches!(m.entry, Entry::Notion(_) | Entry::Opposite(..));
    meant || turns(m) && m.morph.tense != Tense::Participle
}

fn turns(m: &Match) -> bool {
    matches!(
        m.entry,
        Entry::Reversal
            | Entry::Word(
                WordClass::Negation
                    | WordClass::MayNegate
                    | WordClass::NotYet
                    | WordClass::Prevented
                    | WordClass::Halted
                    | WordClass::Speech(CueClass::Denied)
            )
    )
}

fn weight(form: &Form) -> u32 {
    if form.base.chars().count() < SHORTEST {
        return 0;
    }
    match form.base_rank {
        Rank::Everywhere => 0,
        Rank::Frequent => 1,
        Rank::Usual => 2,
        Rank::Rare => 3,
    }
}

fn key(kind: &str, word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    (kind, word).hash(&mut hasher);
    hasher.finish()
}
