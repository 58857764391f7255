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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "packed::Parts")]
pub struct Sketch {
    words: Box<[Word]>,
    /// The keys of all of them, one after another.
    keys: Box<[u64]>,
    /// Of those that are more than a word, in their order.
    senses: Box<[Sense]>,
}

/// A unit as it lies among others: only what every unit has.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Word {
    start: u32,
    end: u32,
    /// How many keys it has: the next ones.
    keys: u32,
    weight: u8,
    /// True where it has a sense: the next one.
    sense: bool,
}

/// What makes a unit more than a word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Sense {
    sort: Sort,
    meaning: Option<Box<Meaning>>,
}

/// What the tables of meaning say of a unit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Meaning {
    poles: Vec<(usize, bool)>,
    things: Vec<usize>,
    reverses: bool,
}

impl Meaning {
    fn is_nothing(&self) -> bool {
        self.poles.is_empty() && self.things.is_empty() && !self.reverses
    }
}

/// The sense of what is a word and nothing else.
static PLAIN: Sense = Sense {
    sort: Sort::Word,
    meaning: None,
};
/// What the tables say of most units.
static NOTHING: Meaning = Meaning {
    poles: Vec::new(),
    things: Vec::new(),
    reverses: false,
};

/// A word, or a phrase that stands for one.
#[derive(Clone, Copy, Debug, PartialEq)]
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
    Figure(Box<(Interval, Vec<u64>)>),
    /// A time that is known.
    Day(Box<When>),
}

/// Weight of a word whose meaning the tables know, however common it is. What weighs more finds the passages that may say the
/// same.
const MEANING: u8 = 1;

impl Sketch {
    /// The units, in their order.
    #[must_use]
    pub fn units(&self) -> impl ExactSizeIterator<Item = Unit<'_>> + Clone {
        let (mut keys, mut senses) = (&*self.keys, self.senses.iter());
        self.words.iter().map(move |word| {
            let own;
            (own, keys) = keys.split_at(word.keys as usize);
            let sense = if word.sense { senses.next() } else { None };
            Unit::new(*word, own, sense.unwrap_or(&PLAIN))
        })
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
        self.meanings().flat_map(|m| m.poles.iter().copied())
    }

    /// True where one of its units turns what it governs into its contrary.
    #[must_use]
    pub fn reverses(&self) -> bool {
        self.meanings().any(|m| m.reverses)
    }

    fn meanings(&self) -> impl Iterator<Item = &Meaning> {
        self.senses.iter().filter_map(|s| s.meaning.as_deref())
    }
}

impl<'a> Unit<'a> {
    fn new(word: Word, keys: &'a [u64], sense: &'a Sense) -> Self {
        let meaning = sense.meaning.as_deref().unwrap_or(&NOTHING);
        Self {
            span: Span {
                start: word.start as usize,
                end: word.end as usize,
            },
            keys,
            weight: word.weight.into(),
            sort: &sense.sort,
            poles: &meaning.poles,
            things: &meaning.things,
            reverses: meaning.reverses,
        }
    }
}

/// A sketch on its way.
#[derive(Debug, Default)]
struct Draft {
    words: Vec<Word>,
    keys: Vec<u64>,
    /// How many of the keys are those of ended units.
    ended: usize,
    senses: Vec<Sense>,
}

impl Draft {
    /// One of at most so many units, most of which have two keys.
    fn of(units: usize) -> Self {
        Self {
            words: Vec::with_capacity(units),
            keys: Vec::with_capacity(2 * units),
            ..Self::default()
        }
    }

    /// Ends a unit, whose keys have been added already; its place is below four gigabytes.
    fn end(&mut self, span: Span, weight: u8, sort: Sort, meaning: Meaning) {
        let small = |size: usize| u32::try_from(size).expect("no article has four gigabytes");
        let plain = meaning.is_nothing() && matches!(sort, Sort::Word);
        self.words.push(Word {
            start: small(span.start),
            end: small(span.end),
            keys: small(self.keys.len() - self.ended),
            weight,
            sense: !plain,
        });
        self.ended = self.keys.len();
        if !plain {
            let meaning = (!meaning.is_nothing()).then(|| Box::new(meaning));
            self.senses.push(Sense { sort, meaning });
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
