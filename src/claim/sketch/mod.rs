//! What a passage says, as far as its words tell without a rule: the words that say something, with what they share with
//! other words of the same meaning, the party, figure or day that they name, and the axes on which they stand. Two sketches
//! are all that the comparison of open claims looks at.

mod packed;
mod read;

use serde::{Deserialize, Serialize};

use crate::annotate::interval::Interval;
use crate::annotate::time::When;
use crate::lexicon::EntityId;
use crate::text::Span;

pub(super) use read::sketch;

/// The words of a passage that say something, in their order. They lie side by side, since there are many, and few are more
/// than a word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sketch {
    words: Box<[Word]>,
    /// The keys of all of them, one after another.
    keys: Box<[u64]>,
    /// Of those that are more than a word, in their order.
    senses: Box<[Sense]>,
}

/// A unit as it lies among others: only what every unit has.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Word {
    start: u32,
    end: u32,
    /// Where its keys end; they begin where those of the unit before it end.
    keys: u32,
    /// Where its sense stands, if it has one: [`PLAIN`] where it has none.
    sense: u32,
    weight: u8,
}

/// A unit that is a word and nothing else.
const PLAIN: u32 = u32::MAX;

/// What makes a unit more than a word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Sense {
    sort: Sort,
    poles: Vec<(usize, bool)>,
    things: Vec<usize>,
    reverses: bool,
}

impl Sense {
    const PLAIN: Self = Self {
        sort: Sort::Word,
        poles: Vec::new(),
        things: Vec::new(),
        reverses: false,
    };
}

/// The sense of what is a word and nothing else.
static WORD: Sense = Sense::PLAIN;

/// A word, or a phrase that stands for one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Unit<'a> {
    /// Its place.
    pub span: Span,
    /// Two units with a common key say the same.
    pub keys: &'a [u64],
    /// How much it tells of what the passage is about: nothing is 0, a name or a rare word 3.
    pub weight: u32,
    /// What it names.
    pub sort: &'a Sort,
    /// The axes of opposites on which it stands, and on which end.
    pub poles: &'a [(usize, bool)],
    /// What it means of which there are alternatives: indices of notions.
    pub things: &'a [usize],
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
    Figure(Box<Interval>, Vec<u64>),
    /// A time that is known.
    Day(Box<When>),
}

/// Weight of a word whose meaning the tables know, however common it is. What weighs more finds the passages that may say the
/// same.
const MEANING: u8 = 1;

impl Sketch {
    /// The units, in their order.
    pub fn units(&self) -> impl ExactSizeIterator<Item = Unit<'_>> + Clone {
        (0..self.words.len()).map(|at| self.unit(at))
    }

    fn unit(&self, at: usize) -> Unit<'_> {
        let word = &self.words[at];
        let first = at.checked_sub(1).map_or(0, |last| self.words[last].keys);
        let sense = self.senses.get(word.sense as usize);
        let sense = sense.unwrap_or(&WORD);
        Unit {
            span: Span {
                start: word.start as usize,
                end: word.end as usize,
            },
            keys: &self.keys[first as usize..word.keys as usize],
            weight: word.weight.into(),
            sort: &sense.sort,
            poles: &sense.poles,
            things: &sense.things,
            reverses: sense.reverses,
        }
    }

    /// The keys of the units that weigh something: what finds the passages that may say the same. A key that two of them have
    /// comes twice.
    pub fn telling(&self) -> impl Iterator<Item = u64> {
        let weighing = self.units().filter(|u| u.weight > MEANING.into());
        weighing.flat_map(|u| u.keys.iter().copied())
    }

    /// All keys of all units.
    #[must_use]
    pub fn keys(&self) -> &[u64] {
        &self.keys
    }

    /// The axes on which its units stand, and on which end.
    pub fn poles(&self) -> impl Iterator<Item = (usize, bool)> {
        self.senses.iter().flat_map(|s| s.poles.iter().copied())
    }

    /// True where one of its units turns what it governs into its contrary.
    #[must_use]
    pub fn reverses(&self) -> bool {
        self.senses.iter().any(|s| s.reverses)
    }
}

/// A sketch on its way.
#[derive(Debug, Default)]
struct Draft {
    words: Vec<Word>,
    keys: Vec<u64>,
    senses: Vec<Sense>,
}

impl Draft {
    /// Ends a unit, whose keys have been added already; its place is below four gigabytes.
    fn end(&mut self, span: Span, weight: u8, sense: Sense) {
        let place = |at: usize| u32::try_from(at).expect("no article has four gigabytes");
        let plain = sense == Sense::PLAIN;
        self.words.push(Word {
            start: place(span.start),
            end: place(span.end),
            keys: place(self.keys.len()),
            sense: if plain { PLAIN } else { place(self.senses.len()) },
            weight,
        });
        if !plain {
            self.senses.push(sense);
        }
    }

    fn finish(self) -> Sketch {
        Sketch {
            words: self.words.into(),
            keys: self.keys.into(),
            senses: self.senses.into(),
        }
    }
}
