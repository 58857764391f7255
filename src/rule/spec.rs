//! The shape of a rule file: what an author may write, and where it stands. Nothing here is checked beyond its shape.

use std::fmt;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::at::{At, Phrases, Table, Words};
use super::model::Slot;

/// One rule file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PackSpec {
    /// Classes of counted things.
    pub terms: Table<TermSpec>,
    /// Known entities.
    pub entities: Table<EntitySpec>,
    /// Rules.
    pub claims: Table<ClaimSpec>,
    /// Named values of a dimension; a named value against none, or against another, is apart.
    pub qualifiers: Table<Table<Words>>,
    /// Axes for open claims: by language, the words of one end and those of the other.
    pub opposites: Table<Table<(Phrases, Phrases)>>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
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

/// One rule. `like` copies keys that are `None` here.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClaimSpec {
    /// What its values are.
    pub value: Option<ValueKind>,
    /// The counted noun, or what the cue acts on: a term or a class of entities.
    pub of: Option<At<String>>,
    /// What a measure is given in.
    pub unit: Option<At<String>>,
    /// Words that license a claim.
    pub cue: Words,
    /// Longer phrases that license none.
    pub except: Words,
    /// Slots that must not differ.
    pub per: Option<Vec<Slot>>,
    /// Slots that must be known to hold the same thing: an age is that of one person.
    pub same: Option<Vec<Slot>>,
    /// How far apart values may lie and still agree.
    pub tolerance: Option<At<String>>,
    /// Dates farther apart than this are of another instance.
    pub within: Option<At<String>>,
    /// True for counts that rise as reports come in.
    pub grows: Option<bool>,
    pub single: Option<bool>,
    /// True for counts that fall as people are found or freed.
    pub falls: Option<bool>,
    /// True where one value excludes another.
    pub one: Option<bool>,
    /// True where the value is all of those that are named together, as one.
    pub all: Option<bool>,
    /// True for what belongs to one event: two claims are compared only where they are of one.
    pub event: Option<bool>,
    /// True for states that come and go: a later account of the contrary is news.
    pub reverts: Option<bool>,
    /// The slot whose filler is the value of an `entity` rule; of a state, `actor` where its subject may be anybody.
    pub role: Option<Slot>,
    /// The wider measure that contains this one.
    pub part_of: Option<At<String>>,
    /// The rule to copy unset keys from.
    pub like: Option<At<String>>,
    /// Words that assert the contrary of a planned or done event.
    pub opposite: Option<OppositeSpec>,
    /// Ordered steps.
    pub ladder: Option<Table<Words>>,
    /// States that exclude one another.
    pub states: Option<Table<Words>>,
    /// Words with slots: `{speaker} blamed {actor} for {object}`.
    pub phrase: Words,
    /// Articles in, verdict out.
    pub tests: Vec<TestSpec>,
    /// One sentence, one claim.
    pub reads: Vec<At<Table<At<String>>>>,
    /// Sentences that make no claim of this rule.
    pub rejects: Vec<At<String>>,
}

/// Words that assert the contrary of a level.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OppositeSpec {
    /// "will stay"
    pub planned: Words,
    /// "still in"
    pub done: Words,
}

/// Articles in, verdict out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestSpec {
    /// The verdict.
    pub expect: At<String>,
    /// The articles.
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
