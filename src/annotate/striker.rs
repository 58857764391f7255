//! Whose attack a sentence tells of: one of a state, or of those who fight states. It is told before the noun in English ("rebel
//! rocket fire"), behind it in Arabic («قصف قوات النظام»), or behind a "by"; an air strike is a state's.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::Page;
use crate::language::{Role, WordClass};
use crate::lexicon::{Entry, Lexicon, Match, TermId};

/// Who strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Striker {
    /// A state, or several together.
    State,
    /// Those who are no state's soldiers.
    Fighters,
}

/// Words next to the noun of an attack among which who strikes is named.
const BESIDE: usize = 3;
/// Words behind a "by".
const BEHIND_BY: usize = 4;

/// The classes of the packs that tell who strikes.
#[derive(Clone, Copy)]
pub(super) struct Strikers {
    attack: TermId,
    air_strike: TermId,
    state_power: TermId,
    fighter: TermId,
}

impl Strikers {
    /// `None` where the packs lack one of the classes.
    pub fn new(lexicon: &Lexicon) -> Option<Self> {
        Some(Self {
            attack: lexicon.term("attack")?,
            air_strike: lexicon.term("air-strike")?,
            state_power: lexicon.term("state-power")?,
            fighter: lexicon.term("fighter")?,
        })
    }

    /// Who strikes, as some tokens tell; `None` where they tell of nobody, or of both.
    pub fn told(self, page: &Page<'_>, tokens: Range<usize>) -> Option<Striker> {
        let is_a = |term: TermId, class| page.lexicon().is_a(term, class);
        let (mut state, mut fighters) = (false, false);
        for m in page.matches_in(tokens) {
            let Entry::Term(term) = m.entry else {
                continue;
            };
            if !is_a(term, self.attack) {
                continue;
            }
            let from_air = is_a(term, self.air_strike);
            state |= from_air;
            // "Rebel fire", but no fighter jet.
            let own = if from_air { 0..0 } else { m.tokens.clone() };
            for i in own.chain(beside(page, m)) {
                state |= page.terms_at(i).any(|t| is_a(t, self.state_power));
                fighters |= page.terms_at(i).any(|t| is_a(t, self.fighter)) || is_group(page, i);
            }
        }
        match (state, fighters) {
            (true, false) => Some(Striker::State),
            (false, true) => Some(Striker::Fighters),
            _ => None,
        }
    }
}

/// The words next to the noun of an attack that tell whose it is.
fn beside<'p>(page: &'p Page<'_>, noun: &Match) -> impl Iterator<Item = usize> + 'p {
    let sentence = &page.sentences[page.sentence_of(noun.tokens.start)].tokens;
    let (start, end) = (sentence.start, sentence.end);
    let behind = noun.tokens.end..end.min(noun.tokens.end + BESIDE);
    let before = noun.tokens.start.saturating_sub(BESIDE).max(start)..noun.tokens.start;
    let goes_on = move |i: &usize| page.form(*i).is_some() && !page.is_preposition(*i);
    let is_arabic = !page.key(noun.tokens.start).is_ascii();
    let own = if is_arabic { behind.clone() } else { 0..0 };
    let before = if is_arabic { 0..0 } else { before };
    let by = behind
        .into_iter()
        .find(|i| page.is(*i, WordClass::Preposition(Role::By)));
    let by = by.map_or(0..0, |by| by + 1..end.min(by + 1 + BEHIND_BY));
    own.take_while(goes_on)
        .chain(before.rev().take_while(goes_on))
        .chain(by)
}

fn is_group(page: &Page<'_>, at: usize) -> bool {
    page.matches_at(at).any(|m| match m.entry {
        Entry::Entity(id, _) => page.lexicon().entities[id.0].is == "armed-group",
        _ => false,
    })
}
