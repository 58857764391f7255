//! The shape of a rule file: what an author may write, and where it stands. Nothing here is checked beyond its shape.

use std::fmt;

use schemars::JsonSchema;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::at::{At, Phrases, Table, Words};
use super::model::Slot;
use super::schema;

/// One rule file.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(rename = "Pack")]
pub struct PackSpec {
    /// Classes of counted things, such as soldiers or houses. Packs may add words to one another's terms.
    pub terms: Table<TermSpec>,
    /// Who and what has a name, by an id that is the same in every language.
    pub entities: Table<EntitySpec>,
    /// The rules: what articles claim, and when two claims disagree. A name is global: two packs cannot both define it.
    pub claims: Table<ClaimSpec>,
    /// Named values of a dimension, such as core against headline inflation. Figures with different values, or one with
    /// and one without, are not compared. They hold for the claims of their own pack.
    pub qualifiers: Table<Table<Words>>,
    /// Words that assert the contrary of one another, such as rise and fall: by language, a list for each end.
    pub opposites: Table<Table<(Phrases, Phrases)>>,
    /// Kinds of things of which a sentence means one, each with its things.
    pub alternatives: Table<Table<Words>>,
    /// Notions, each with the words that mean it.
    pub synonyms: Table<Words>,
    /// Words that turn what they govern into its contrary.
    pub reversals: Words,
}

/// A class of counted things.
#[derive(Clone, Debug, Default)]
pub struct TermSpec {
    /// The wider term.
    pub is: Option<At<String>>,
    /// True where a count of the wider term may well be one of this: "22 people", "22 civilians".
    pub loose: bool,
    /// Every other key: a language code with the words.
    pub words: Words,
}

/// A known entity.
#[derive(Clone, Debug, Default)]
pub struct EntitySpec {
    /// Its class.
    pub is: Option<At<String>>,
    /// The place that holds it (`in`).
    pub within: Option<At<String>>,
    /// The state or body that it belongs to or speaks for.
    pub of: Option<At<String>>,
    /// The capital that stands for it.
    pub capital: Option<At<String>>,
    /// Adjectives and nouns of its people.
    pub demonym: Words,
    /// Every other key: a language code with the names.
    pub words: Words,
}

/// What the values of a rule are, which picks how they are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum ValueKind {
    /// How many.
    Count,
    /// A sum in a currency.
    Money,
    /// A share in percent.
    Percent,
    /// A size in a unit.
    Measure,
    /// A day or a stretch of days.
    Date,
    /// A time of day.
    Time,
    /// How far an event has got, a step of a ladder, or one of several states.
    State,
    /// Who or what fills a slot.
    Entity,
}

impl ValueKind {
    /// Its name in rule files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Money => "money",
            Self::Percent => "percent",
            Self::Measure => "measure",
            Self::Date => "date",
            Self::Time => "time",
            Self::State => "state",
            Self::Entity => "entity",
        }
    }
}

/// One rule. `like` copies keys that are `None` here.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(
    rename = "Claim",
    description = "What articles claim, and when two of them disagree."
)]
pub struct ClaimSpec {
    /// What its values are; this picks how they are compared.
    pub value: Option<ValueKind>,
    /// What is counted, or what the cue acts on: a term, or a class of entities such as `country` or `place`.
    pub of: Option<At<String>>,
    /// What a measure is given in: year, kilometre, degree, …
    pub unit: Option<At<String>>,
    /// Words that make the claim, by language. Any inflected form matches, verbal nouns too; the longest cue wins.
    pub cue: Words,
    /// Longer phrases that hold a cue and make no claim: "deployed the airbag".
    pub except: Words,
    /// Slots that must not differ: figures for two places, or of two actors, are not compared.
    pub per: Option<Vec<Slot>>,
    /// Slots that must be known to hold the same thing: an age is that of one person.
    pub same: Option<Vec<Slot>>,
    /// How far apart values may lie and still agree: 5, 10%, 1d, 15m, 1pt.
    #[schemars(schema_with = "schema::scalar")]
    pub tolerance: Option<At<String>>,
    /// Dates farther apart than this are of another instance: 30d.
    pub within: Option<At<String>>,
    /// The count rises as reports come in: a later, higher figure is an update.
    pub grows: Option<bool>,
    /// A person told without a number is one: "killed a man".
    pub single: Option<bool>,
    /// The count falls as people are found or freed: a later, lower figure is an update.
    pub falls: Option<bool>,
    /// One value excludes another: only one can have won. Without it, two that are named may both be right.
    pub one: Option<bool>,
    /// The value is all of those that are named together, as one.
    pub all: Option<bool>,
    /// It belongs to one event: two claims are compared only where they are of one.
    pub event: Option<bool>,
    /// The state comes and goes: a later account of the contrary is news, no contradiction.
    pub reverts: Option<bool>,
    /// The slot whose filler is the value of an `entity` rule; of a state, `actor` where its subject may be anybody.
    pub role: Option<Slot>,
    /// The wider claim that contains this one: the killed are a part of the casualties.
    pub part_of: Option<At<String>>,
    /// The claim to copy unset keys from; never its cues, exceptions or examples.
    pub like: Option<At<String>>,
    /// Words that assert the contrary of what is planned or done: "will stay" against a withdrawal.
    pub opposite: Option<OppositeSpec>,
    /// Steps in their order, each with its words: agreed, signed, ratified. A later, higher step is an update.
    pub ladder: Option<Table<Words>>,
    /// States that exclude one another, each with its words: arrested, missing, dead.
    pub states: Option<Table<Words>>,
    /// Words with slots: `{speaker} blamed {actor} for {object}`. Slots are speaker, actor, patient, object, place and
    /// value; `…` stands for any words of the same clause.
    pub phrase: Words,
    /// Regular expressions with named groups, which are slots: `(?<actor>\w+) beat (?<object>\w+)`. They see one sentence
    /// in lower case, without diacritics, with plain digits and single spaces.
    pub regex: Words,
    /// Lints that this claim does not heed, each with the reason: `{shared-cue: "…"}`.
    pub allow: Table<At<String>>,
    /// Articles in, verdict out. Run by `gainsay rules test`.
    pub tests: Vec<TestSpec>,
    /// One sentence, one claim: the words that make it stand in [[ ]], the value behind the colon.
    #[schemars(schema_with = "schema::reads")]
    pub reads: Vec<At<Table<At<String>>>>,
    /// Sentences that make no claim of this rule.
    pub rejects: Vec<At<String>>,
}

/// Words that assert the contrary of a level.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(rename = "Opposite")]
pub struct OppositeSpec {
    /// Against a plan: "will stay".
    pub planned: Words,
    /// Against a deed: "still in".
    pub done: Words,
}

/// Articles in, verdict out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Test")]
pub struct TestSpec {
    /// What comes of the articles: `conflict` is any of contradiction, misquote, dispute and discrepancy; `none` is
    /// nothing that compares.
    #[schemars(schema_with = "schema::expect")]
    pub expect: At<String>,
    /// The articles, each "OUTLET, DATE: text".
    pub given: Vec<At<GivenSpec>>,
}

/// One article of a test.
#[derive(Clone, Debug)]
pub enum GivenSpec {
    /// `"OUTLET[, DATE]: text"`
    Quoted(String),
    /// The same unquoted, which YAML reads as a mapping of one key.
    Mapping(At<String>, At<String>),
    /// Anything else, which no article is.
    Other,
}

impl<'de> Deserialize<'de> for TermSpec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TermVisitor)
    }
}

impl<'de> Deserialize<'de> for EntitySpec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EntityVisitor)
    }
}

impl<'de> Deserialize<'de> for GivenSpec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(GivenVisitor)
    }
}

// Language codes stand beside the other keys, and serde's `flatten` loses places: so the keys are told apart by hand.
struct TermVisitor;

impl<'de> Visitor<'de> for TermVisitor {
    type Value = TermSpec;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a term: `{is: …, loose: …, en: […], ar: […]}`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut out = TermSpec::default();
        while let Some(key) = map.next_key::<At<String>>()? {
            match key.value.as_str() {
                "is" => out.is = Some(map.next_value()?),
                "loose" => out.loose = map.next_value()?,
                _ => out.words.0.push((key, map.next_value()?)),
            }
        }
        Ok(out)
    }
}

struct EntityVisitor;

impl<'de> Visitor<'de> for EntityVisitor {
    type Value = EntitySpec;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an entity: `{is: …, en: […], ar: […]}`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut out = EntitySpec::default();
        while let Some(key) = map.next_key::<At<String>>()? {
            match key.value.as_str() {
                "is" => out.is = Some(map.next_value()?),
                "in" => out.within = Some(map.next_value()?),
                "of" => out.of = Some(map.next_value()?),
                "capital" => out.capital = Some(map.next_value()?),
                "demonym" => out.demonym = map.next_value()?,
                _ => out.words.0.push((key, map.next_value()?)),
            }
        }
        Ok(out)
    }
}

struct GivenVisitor;

impl<'de> Visitor<'de> for GivenVisitor {
    type Value = GivenSpec;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a quoted article: `\"OUTLET, DATE: text\"`")
    }

    fn visit_str<E>(self, article: &str) -> Result<Self::Value, E> {
        Ok(GivenSpec::Quoted(article.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut out = GivenSpec::Other;
        let mut first = true;
        while let Some(head) = map.next_key()? {
            out = if first {
                GivenSpec::Mapping(head, map.next_value()?)
            } else {
                map.next_value::<IgnoredAny>()?;
                GivenSpec::Other
            };
            first = false;
        }
        Ok(out)
    }
}
