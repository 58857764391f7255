//! Where the speaker of a cue stands: before the verb in English, behind it in Arabic and in inversions, between commas,
//! in front of a relative clause.

use std::ops::Range;

use super::Speaker;
use super::cue::{Cue, Kind};
use super::phrase::{Parts, Phrases};
use crate::language::{CueClass, Role, WordClass};

/// The words that stand for a speaker.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub tokens: Range<usize>,
    pub who: Who,
}

/// Who they name.
#[derive(Clone, Debug)]
pub(super) enum Who {
    Named(Speaker),
    /// The pronoun at this token.
    Pronoun(usize),
}

impl Found {
    pub fn named(self) -> Option<Speaker> {
        match self.who {
            Who::Named(speaker) => Some(speaker),
            Who::Pronoun(_) => None,
        }
    }
}

impl Phrases<'_, '_> {
    /// Who says what the cue reports, where the sentence names them.
    pub(super) fn subject(&self, cue: &Cue) -> Option<Found> {
        let arabic = self.is_arabic(cue.tokens.start);
        let found = match cue.kind {
            Kind::According | Kind::Citing => self.behind(cue.tokens.end, true),
            _ if cue.passive => self.agent(cue),
            _ if arabic => self
                .behind(cue.tokens.end, cue.tokens.len() > 2)
                .or_else(|| self.adjacent(cue.tokens.start))
                .or_else(|| self.relative_subject(cue.tokens.start)),
            _ => {
                let before = self.before_relative(cue);
                let before = before.or_else(|| self.before(cue.tokens.start));
                let named = before.as_ref().is_some_and(|f| self.is_mentioned(f));
                let inverted = (!named).then(|| self.inverted(cue)).flatten();
                inverted.or(before)
            }
        };
        found.filter(|f| !self.is_dateline(&f.tokens))
    }

    /// "The claim which did not mention a wedding said": in front of a clause that no comma parts from the verb.
    fn before_relative(&self, cue: &Cue) -> Option<Found> {
        let verb = cue.tokens.start;
        let opens = |i: &usize| self.is_relative(*i) && self.page.is(i + 1, WordClass::Unconfirmed);
        let relative = (self.sentence.start..verb).rev().find(opens)?;
        let whole = !(relative..verb).any(|i| self.is_comma(i));
        whole.then(|| self.before(relative))?
    }

    /// «أديس أبابا – …»: the place from which a report is sent says nothing.
    pub(super) fn is_dateline(&self, tokens: &Range<usize>) -> bool {
        let dash = matches!(self.page.word(tokens.end), "–" | "—" | "-");
        dash && tokens.start == self.sentence.start
    }

    /// Outer and inner speaker of "quoted": "X quoted Y as saying", "Y was quoted by X as saying", «نقل س عن ص».
    pub(super) fn relay(&self, cue: &Cue) -> Option<(Option<Found>, Option<Found>)> {
        let end = cue.tokens.end;
        let reports = |i: usize| self.page.matches_at(i).any(super::cue::reports);
        if self.is_arabic(end - 1) {
            let outer = self.behind(end, false);
            let from = outer.as_ref().map_or(end, |f| f.tokens.end);
            let on = (from..self.sentence.end.min(from + RELAY_REACH))
                .take_while(|&i| !self.page.is(i, WordClass::Complementizer))
                .find(|&i| self.page.is(i, WordClass::Preposition(Role::From)))?;
            let inner = self.behind(on + 1, false)?;
            let quotes = |i: usize| {
                self.page.is(i, WordClass::Complementizer)
                    || self.is_quote(i)
                    || self.page.word(i) == ":"
                    || reports(i)
            };
            let end = inner.tokens.end;
            return (end..self.sentence.end.min(end + 3))
                .any(quotes)
                .then_some((outer, Some(inner)));
        }
        let before = self.before(cue.tokens.start);
        let near = end..self.sentence.end.min(end + RELAY_REACH);
        if !near.clone().any(reports) {
            return None;
        }
        if cue.passive {
            return Some((self.agent(cue), self.before(cue.tokens.start)));
        }
        Some((before, self.behind(end, true)))
    }

    /// True for a pronoun and for what a mention names, not for "nine women".
    pub(super) fn is_mentioned(&self, found: &Found) -> bool {
        matches!(found.who, Who::Pronoun(_)) || !self.mentions_in(&found.tokens).is_empty()
    }

    /// "… was told by X".
    fn agent(&self, cue: &Cue) -> Option<Found> {
        let by = cue.tokens.end;
        self.page
            .is(by, WordClass::Preposition(Role::By))
            .then(|| self.behind(by + 1, true))?
    }

    /// "…, said the minister": nothing but the speaker's words stand behind the verb. Whom one tells is no speaker.
    fn inverted(&self, cue: &Cue) -> Option<Found> {
        let before = self.skip_back(cue.tokens.start);
        let addresses = self.page.is(cue.tokens.start, WordClass::Addressing);
        let speaks = cue.class != CueClass::Accused && !addresses;
        let opens = before > self.sentence.start + 1 && speaks;
        let found = self.behind(cue.tokens.end, false).filter(|_| opens)?;
        let direct =
            self.start_of_phrase(cue.tokens.end) == self.start_of_phrase(found.tokens.start);
        let last =
            self.nothing_said(self.skip_on(found.tokens.end)) || self.is_comma(found.tokens.end);
        (direct && last && self.is_mentioned(&found)).then_some(found)
    }

    /// The phrase that ends before the token `at`, past times, auxiliaries and what stands between commas.
    fn before(&self, at: usize) -> Option<Found> {
        let end = self.skip_back(at);
        let last = end.checked_sub(1).filter(|&i| i >= self.sentence.start)?;
        if self.is_pronoun(last) {
            return Some(Found {
                tokens: last..end,
                who: Who::Pronoun(last),
            });
        }
        let parts = if self.is_comma(last) {
            self.before_comma(last)
        } else {
            // "… who is named X, the source confirmed": where all was said before, the nearest phrase speaks.
            let late = self.nothing_said(self.skip_on(at + 1));
            let nearest = late.then(|| self.ending_at(end)).flatten();
            nearest
                .or_else(|| self.antecedent_of_relative(end))
                .or_else(|| self.ending_at(end))
        };
        self.found(&parts?)
    }

    /// "X, the Y," and "X, who leads the team,": what is said of a speaker stands between commas.
    fn before_comma(&self, comma: usize) -> Option<Parts> {
        let open = self.opening(comma);
        let own = open + 1..comma;
        let outer = || self.ending_at(self.skip_back(open));
        let cites = self.page.matches_at(own.start).any(super::cue::reports);
        let aside = self.is_relative(own.start) || cites || self.skip_back(comma) <= own.start;
        if self.is_comma(open) && aside {
            return outer();
        }
        // "Dr. Simon Obac"
        let short = self.page.word(own.start + 1) == ".";
        let first = if short { own.start + 2 } else { own.start };
        let inner = self.ending_at(comma).filter(|p| p.start() <= first + 1);
        match (inner, self.is_comma(open)) {
            (Some(inner), true) => match self.ending_at(self.skip_numbers(open)) {
                Some(outer) if outer.is_apposed(&inner, self.page) => Some(outer.with(inner)),
                _ => Some(inner),
            },
            _ => None,
        }
    }

    /// "A doctor who treated them said": the subject stands before the relative clause; in "the man who police said
    /// was armed" it stands in it.
    fn antecedent_of_relative(&self, end: usize) -> Option<Parts> {
        let from = self.clause_start(end);
        let at = (from..end).rev().find(|&i| self.is_relative(i))?;
        let inside = self.ending_at(end).filter(|p| p.start() == at + 1);
        if inside.is_some() {
            return inside;
        }
        let before = if at > 0 && self.is_comma(at - 1) {
            at - 1
        } else {
            at
        };
        self.ending_at(before)
    }

    /// The phrase that begins at the token `at`; where `issued`, a document leads to who issued it.
    fn behind(&self, at: usize, issued: bool) -> Option<Found> {
        let parts = if self.is_arabic(at.saturating_sub(1)) {
            self.arabic_at(at, issued)
        } else {
            self.latin_at(at, issued)
        };
        self.found(&parts?)
    }

    /// «الجماعة التي أعلنت»
    fn relative_subject(&self, at: usize) -> Option<Found> {
        let relative = self.skip_back(at).checked_sub(1)?;
        let before = relative
            .checked_sub(1)
            .filter(|_| self.is_relative(relative))?;
        let end = if self.is_comma(before) {
            before
        } else {
            relative
        };
        let parts = self.ending_at(end).filter(|p| p.noun.is_none())?;
        self.found(&parts)
    }

    /// «الوزير أعلن», «وكان الوزير قد أعلن».
    fn adjacent(&self, at: usize) -> Option<Found> {
        let end = self.skip_back(at);
        let parts = self
            .ending_at(end)
            .filter(|p| p.end() == end && p.noun.is_none() && p.opens_with_mention())?;
        self.found(&parts)
    }

    fn found(&self, parts: &Parts) -> Option<Found> {
        let speaker = self.speaker(parts)?;
        Some(Found {
            tokens: parts.tokens.clone(),
            who: Who::Named(speaker),
        })
    }
}

/// Words between "quoted" and "as saying".
const RELAY_REACH: usize = 14;
