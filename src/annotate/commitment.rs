//! How firmly an event is asserted: its polarity, and how far it has got.

mod values;

use std::ops::Range;

pub use values::{Modality, Polarity};

use super::{Page, Reach};
use crate::language::{Tense, WordClass};
use crate::lexicon::{Entry, Match};

/// What the words around an event say of its happening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// Asserted or negated.
    pub polarity: Polarity,
    /// How far it has got.
    pub modality: Modality,
}

/// How far a word reaches that says how far an event has got: "is believed to have …".
const MODAL_REACH: u32 = 8;
/// How far a call for an event reaches, past those who are called on: "urged the two sides to …".
const URGED_REACH: u32 = 12;
/// How far an attempt reaches: what it attempts follows at once.
const ATTEMPT_REACH: u32 = 4;
/// How far a negation reaches: past an auxiliary and an adverb, not past another clause.
const NEGATION_REACH: u32 = 5;

/// Reads the words around the event cue `event`, which stands in the sentence `sentence`.
#[must_use]
pub fn commitment(
    page: &Page<'_>,
    reach: &Reach,
    sentence: &Range<usize>,
    event: &Match,
) -> Commitment {
    // «الغاني» is a Ghanaian, whatever verb its letters may spell.
    let names = |m: &&Match| {
        let mut alike = page.matches_at(m.tokens.start);
        alike.any(|o| matches!(o.entry, Entry::Entity(..)) && o.tokens == m.tokens)
    };
    let before = page.matches_in(sentence.start..event.tokens.start);
    let before = before.filter(|m| !names(m));
    let around = Around {
        page,
        reach,
        sentence,
        event,
        before: before.collect(),
    };
    Commitment {
        polarity: around.polarity(),
        modality: around.modality(),
    }
}

/// An event and what stands around it in its sentence.
struct Around<'a> {
    page: &'a Page<'a>,
    reach: &'a Reach,
    sentence: &'a Range<usize>,
    event: &'a Match,
    /// What the lexicon knows of the words before the event, by place.
    before: Vec<&'a Match>,
}

impl Around<'_> {
    fn polarity(&self) -> Polarity {
        let relative = self.event.morph.clitics.pronoun.is_some();
        let negates = |m: &&&Match| {
            self.near(m, NEGATION_REACH) && word(m).is_some_and(|class| negates(class, relative))
        };
        let negations = self.before.iter().filter(negates).count();
        if negations % 2 == 1 && !self.is_excepted() {
            Polarity::Negated
        } else {
            Polarity::Affirmed
        }
    }

    /// "… killed only three": what is negated before is affirmed behind.
    fn is_excepted(&self) -> bool {
        let end = self.event.tokens.end;
        let mut behind = self.page.matches_in(end..self.sentence.end);
        behind.any(|m| {
            m.entry == Entry::Word(WordClass::Exceptive)
                && self.reach.between(end - 1, m.tokens.start - 1) <= MODAL_REACH
        })
    }

    fn modality(&self) -> Modality {
        let foils =
            |m: &&&Match| word(m) == Some(WordClass::Prevented) && self.near(m, MODAL_REACH);
        let last_foil = self.before.iter().rfind(foils).map(|m| m.tokens.start);
        let levels = self.before.iter().filter_map(|m| {
            let level = self.level(m)?;
            let tried = level == Modality::Planned || word(m) == Some(WordClass::Attempted);
            let foiled = tried && last_foil.is_some_and(|foil| foil < m.tokens.start);
            (!foiled).then_some(level)
        });
        let tense = (self.event.morph.tense == Tense::Future).then_some(Modality::Planned);
        levels.chain(tense).min().unwrap_or_default()
    }

    /// How far the event has got, as a word before it says that reaches it. «الحاكم», «المتوقع»: with the article it is an
    /// adjective.
    fn level(&self, m: &Match) -> Option<Modality> {
        let class = word(m).filter(|_| !m.morph.clitics.article)?;
        let level = level(class, m, self.event)?;
        let limit = match class {
            WordClass::Attempted => ATTEMPT_REACH,
            _ if level == Modality::Urged => URGED_REACH,
            _ => MODAL_REACH,
        };
        self.near(m, limit).then_some(level)
    }

    /// Whether a word before the event reaches it within `limit`.
    fn near(&self, m: &Match, limit: u32) -> bool {
        // "demanded that": what is governed begins behind the particle.
        let from = if self.page.is(m.tokens.end, WordClass::Complementizer) {
            m.tokens.end
        } else {
            m.tokens.end - 1
        };
        let start = self.event.tokens.start;
        m.tokens.end <= start
            && self.reach.between(from, start) <= limit
            && self.reach.same_clause(from, start)
            && !is_aside(self.page, self.sentence, m, self.event)
    }
}

fn word(m: &Match) -> Option<WordClass> {
    match m.entry {
        Entry::Word(class) => Some(class),
        _ => None,
    }
}

/// «ما أرسلته» is "what they sent": with a pronoun on the verb, the ambiguous particle is no negation.
fn negates(class: WordClass, relative: bool) -> bool {
    class == WordClass::MayNegate && !relative
        || matches!(
            class,
            WordClass::Negation | WordClass::NotYet | WordClass::Prevented | WordClass::Halted
        )
}

/// "The rebels, who may return, captured …": a clause between commas that ends before the event.
fn is_aside(page: &Page<'_>, sentence: &Range<usize>, m: &Match, event: &Match) -> bool {
    let comma = |i: usize| matches!(page.word(i), "," | "،");
    let closed = (m.tokens.end..event.tokens.start).any(comma);
    let opened = (sentence.start..m.tokens.start)
        .rev()
        .take_while(|&i| !comma(i))
        .any(|i| page.is(i, WordClass::Relative));
    closed && opened
}

/// «سيبدأ» is a plan; «قد» leaves a present open.
fn level(class: WordClass, found: &Match, event: &Match) -> Option<Modality> {
    match class {
        WordClass::Potential => (event.morph.tense == Tense::Present
            && event.tokens.start <= found.tokens.end + 1)
            .then_some(Modality::Possible),
        WordClass::Begun | WordClass::Resumed if found.morph.tense == Tense::Future => {
            Some(Modality::Planned)
        }
        WordClass::Urged | WordClass::Attempted | WordClass::Conditional => Some(Modality::Urged),
        WordClass::Possible => Some(Modality::Possible),
        WordClass::Planned | WordClass::Imminent => Some(Modality::Planned),
        WordClass::Begun | WordClass::Resumed => Some(Modality::Begun),
        _ => None,
    }
}
