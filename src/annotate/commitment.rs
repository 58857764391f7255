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
    let before: Vec<&Match> = page
        .matches_in(sentence.start..event.tokens.start)
        .collect();
    let near = |m: &Match, limit| {
        // "demanded that": what is governed begins behind the particle.
        let from = if page.is(m.tokens.end, WordClass::Complementizer) {
            m.tokens.end
        } else {
            m.tokens.end - 1
        };
        m.tokens.end <= event.tokens.start
            && reach.between(from, event.tokens.start) <= limit
            && reach.same_clause(from, event.tokens.start)
            && !is_aside(page, sentence, m, event)
    };
    let word = |m: &Match| match m.entry {
        Entry::Word(class) => Some(class),
        _ => None,
    };
    let foils = |m: &&&Match| word(m) == Some(WordClass::Prevented) && near(m, MODAL_REACH);
    let last_foil = before.iter().rfind(foils).map(|m| m.tokens.start);
    let levels = before.iter().filter_map(|m| {
        // «الحاكم», «المتوقع»: with the article it is an adjective.
        let level = word(m)
            .filter(|_| !m.morph.clitics.article)
            .and_then(|class| level(class, m, event))?;
        let tried = level == Modality::Planned || word(m) == Some(WordClass::Attempted);
        let foiled = tried && last_foil.is_some_and(|foil| foil < m.tokens.start);
        let limit = match m.entry {
            Entry::Word(WordClass::Attempted) => ATTEMPT_REACH,
            _ if level == Modality::Urged => URGED_REACH,
            _ => MODAL_REACH,
        };
        (!foiled && near(m, limit)).then_some(level)
    });
    let tense = (event.morph.tense == Tense::Future).then_some(Modality::Planned);
    let modality = levels.chain(tense).min().unwrap_or_default();
    let exceptive = page.matches_in(event.tokens.end..sentence.end).any(|m| {
        m.entry == Entry::Word(WordClass::Exceptive)
            && reach.between(event.tokens.end - 1, m.tokens.start - 1) <= MODAL_REACH
    });
    let relative = event.morph.clitics.pronoun;
    let negations = before
        .iter()
        .filter(|m| {
            near(m, NEGATION_REACH) && word(m).is_some_and(|class| negates(class, relative))
        })
        .count();
    let negated = negations % 2 == 1 && !exceptive;
    Commitment {
        polarity: if negated {
            Polarity::Negated
        } else {
            Polarity::Affirmed
        },
        modality,
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
