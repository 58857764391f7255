//! The compiled words of all packs and languages: which phrases of a text mean a term, an entity, a cue or a word class.

mod build;
mod forms;
mod lexemes;
mod mark;
mod matching;
mod pool;
mod records;
mod trie;

pub use build::{Builder, Spelling};
pub use forms::{Form, FormId, Forms, Words};
pub use mark::{Marks, mark};
pub use matching::Match;
pub use pool::Pool;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::WordClass;
use crate::text::{Chunks, Fixed, Index};

/// A class of counted things: index into [`Lexicon::terms`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TermId(pub usize);

/// A known entity: index into [`Lexicon::entities`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EntityId(pub usize);

/// A rule: index into the rules of the packs, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RuleId(pub usize);

/// What a phrase means. One phrase may mean several things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Entry {
    /// A word of a closed class of the language.
    Word(WordClass),
    /// A class of counted things.
    Term(TermId),
    /// A name of an entity.
    Entity(EntityId, Naming),
    /// A cue of a rule.
    Cue(RuleId, CueRole),
    /// A value of a qualifier: indices of the qualifier and of its value.
    Qualifier(usize, usize),
    /// A word on an axis of opposites: index of the axis, and which end.
    Opposite(usize, bool),
    /// A word for a notion that other words share: its index.
    Notion(usize),
    /// A word that turns what it governs into its contrary: "refuse", "postpone".
    Reversal,
}

/// How a name names its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Naming {
    /// By name.
    Name,
    /// By the adjective or noun of its people: "North Korean".
    Demonym,
}

/// What a cue does for its rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CueRole {
    /// Licenses a claim.
    Cue,
    /// Licenses nothing, and hides the shorter cues inside it.
    Except,
    /// Licenses a claim of this step of the ladder, or this state.
    Level(usize),
    /// The words that anchor this phrase of the rule; the rest of it decides.
    Phrase(usize),
    /// Asserts the contrary of a planned event: "will stay".
    OppositePlanned,
    /// Asserts the contrary of an event that is done: "still in".
    OppositeDone,
}

/// A class of counted things.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Term {
    /// Its name in the packs.
    pub name: Fixed,
    /// The wider class that it belongs to.
    pub is: Option<TermId>,
    /// True where a count of the wider class may well be one of this.
    pub loose: bool,
}

/// Somebody or something that mentions refer to, one across languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Entity {
    /// Its id in the packs.
    pub id: Fixed,
    /// Its class: `country`, `city`, `person`, …
    pub is: Fixed,
    /// The place that holds it.
    pub within: Option<EntityId>,
    /// The state or body that it belongs to or speaks for.
    pub of: Option<EntityId>,
    /// The capital that stands for it.
    pub capital: Option<EntityId>,
}

/// All that the packs and languages know of words.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Lexicon {
    /// Classes of counted things.
    pub terms: Vec<Term>,
    /// Known entities.
    pub entities: Chunks<Entity>,
    /// Entities by their ids.
    ids: Index,
    lexemes: lexemes::Lexemes,
    phrases: trie::Trie,
    /// For each capital what it is the capital of.
    seats: BTreeMap<EntityId, EntityId>,
}

/// The step of a phrase over words that it leaves open: "pull … out".
const GAP: u32 = u32::MAX;

impl Lexicon {
    /// True where `term` is `class` or lies under it.
    #[must_use]
    pub fn is_a(&self, term: TermId, class: TermId) -> bool {
        self.chain(term).any(|t| t == class)
    }

    /// `term` and its wider classes, from narrow to wide.
    pub fn chain(&self, term: TermId) -> impl Iterator<Item = TermId> {
        std::iter::successors(Some(term), |t| self.terms[t.0].is)
    }

    /// `place` and the places that hold it, from small to large.
    pub fn places(&self, place: EntityId) -> impl Iterator<Item = EntityId> {
        std::iter::successors(Some(place), |p| self.entities[p.0].within)
    }

    /// True where `outer` is `inner` or one of the places that hold it.
    #[must_use]
    pub fn holds(&self, outer: EntityId, inner: EntityId) -> bool {
        self.places(inner).any(|place| place == outer)
    }

    /// The class of counted things, or of events, with this name of the packs.
    #[must_use]
    pub fn term(&self, name: &str) -> Option<TermId> {
        self.terms.iter().position(|t| t.name == name).map(TermId)
    }

    /// The class of the entity with this id of the packs: `country`, `city`, `person`, …
    #[must_use]
    pub fn class(&self, id: &str) -> Option<&str> {
        self.entity(id).map(|e| self.entities[e.0].is.as_str())
    }

    /// The first entity that has `place` for its capital.
    #[must_use]
    pub fn seated_in(&self, place: EntityId) -> Option<EntityId> {
        self.seats.get(&place).copied()
    }

    /// The entity with this id of the packs.
    #[must_use]
    pub fn entity(&self, id: &str) -> Option<EntityId> {
        self.ids.get(id).map(EntityId)
    }
}
