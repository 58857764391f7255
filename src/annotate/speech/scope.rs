//! What a cue governs: the words behind it, before it, or on both sides.

use std::ops::Range;

use super::Reader;
use super::cue::{Cue, Kind};
use super::phrase::Phrases;
use crate::language::WordClass;
use crate::text::Kind as TokenKind;

impl Reader<'_, '_> {
    /// The tokens that a cue governs, whose speaker stands at `speaker`; `None` where nothing is said.
    pub(super) fn scope(
        &self,
        cue: &Cue,
        speaker: Option<&Range<usize>>,
        next: &[Cue],
    ) -> Option<Range<usize>> {
        let on = &self.phrases;
        let (start, end) = (
            speaker.map_or(cue.tokens.start, |s| s.start.min(cue.tokens.start)),
            speaker.map_or(cue.tokens.end, |s| s.end.max(cue.tokens.end)),
        );
        let clause = on.contrasted(cue.tokens.start);
        if matches!(cue.kind, Kind::According | Kind::Citing) {
            return Some(clause);
        }
        let before = clause.start..on.without_opening(clause.start, start);
        let has_before = before.len() > 2 || before.len() > 1 && on.is_quote(before.end - 1);
        let inverted =
            speaker.is_some_and(|s| s.start >= cue.tokens.end) && !on.is_arabic(cue.tokens.start);
        let rest = on.skip_on(end);
        let late = before.len() > 1 && matches!(cue.kind, Kind::Verb | Kind::Relay);
        if late && on.encloses(start, end) {
            return Some(clause);
        }
        if late && has_before && (inverted || on.nothing_said(rest)) {
            return Some(before);
        }
        let stop = if cue.kind == Kind::Unconfirmed {
            let comma = (end..on.sentence.end).find(|&i| on.is_comma(i));
            let stop = comma.unwrap_or(on.sentence.end);
            // "The claim which did not mention a wedding said that …"
            let before = cue.tokens.start.checked_sub(1);
            let relative = before.is_some_and(|i| on.page.is(i, WordClass::Relative));
            let main = next.iter().find(|c| relative && c.kind == Kind::Verb);
            main.map_or(stop, |c| stop.min(c.tokens.start))
        } else {
            self.content_end(end, next)
        };
        let start = on.content_start(end);
        (start < stop).then_some(start..stop)
    }

    /// Where what is said from `start` on ends: where another clause sets itself against it, or another speaks.
    pub(super) fn content_end(&self, start: usize, next: &[Cue]) -> usize {
        let on = &self.phrases;
        let other = next.iter().find(|c| {
            c.tokens.start > start && matches!(c.kind, Kind::Verb | Kind::Relay | Kind::Unconfirmed)
        });
        let set_off = |&i: &usize| {
            on.is_contrast(i)
                && (on.page.form(i - 1).is_none() || other.is_some_and(|c| c.tokens.start > i))
        };
        let first = on.sentence.start;
        let opening = on.is_contrast(first) && !(first..start).any(|i| on.is_comma(i));
        let comma = (start..on.sentence.end).find(|&i| opening && on.is_comma(i));
        let contrast = (start + 1..on.sentence.end).find(set_off).or(comma);
        let coordinated = other.and_then(|c| on.coordinator(start, c.tokens.start));
        [contrast, coordinated]
            .into_iter()
            .flatten()
            .min()
            .unwrap_or(on.sentence.end)
    }
}

impl Phrases<'_, '_> {
    fn is_contrast(&self, at: usize) -> bool {
        self.page.is(at, WordClass::Contrast)
    }

    /// The part of the sentence around `at` between words such as "while" and "but".
    fn contrasted(&self, at: usize) -> Range<usize> {
        let pause = |i| self.previous(i).is_none_or(|b| self.page.form(b).is_none());
        let set_off = |&i: &usize| self.is_contrast(i) && pause(i);
        let start = (self.sentence.start..at)
            .rev()
            .find(set_off)
            .unwrap_or(self.sentence.start);
        let end = (at + 1..self.sentence.end).find(set_off);
        start..end.unwrap_or(self.sentence.end)
    }

    /// The end of the words before a speaker, whose articles and adjectives belong to them.
    fn without_opening(&self, from: usize, at: usize) -> usize {
        let opening = |i: usize| self.is_determiner(i);
        let mut end = at.max(from);
        while end > from && opening(end - 1) {
            end -= 1;
        }
        end
    }

    /// True where nothing is said from `at` on: the sentence ends, or goes on about the speaking.
    pub fn nothing_said(&self, at: usize) -> bool {
        if at >= self.sentence.end {
            return true;
        }
        let next = (at..self.sentence.end).find(|&i| self.page.form(i).is_some());
        let Some(next) = next else {
            return true;
        };
        if self.is_place_of_speaking(at) {
            return true;
        }
        let set_off = next > at && self.is_comma(at);
        let addressee = !set_off
            && self
                .addressee_end(at)
                .is_some_and(|end| self.nothing_said(self.skip_on(end)));
        let clause = self.page.is(next, WordClass::Restart)
            && !self.page.is(next, WordClass::Complementizer);
        addressee || clause && (set_off || next == at)
    }

    /// "… told reporters *at the port of Kigoma*": nothing but where it was said, up to the end of the sentence.
    fn is_place_of_speaking(&self, at: usize) -> bool {
        if !self.is_preposition(at) || self.is_arabic(at) {
            return false;
        }
        let chunk = self.chunk_after(at + 1);
        let end = chunk.end;
        let rest = |i: usize| self.page.form(i).is_none();
        let number = |i: usize| self.page.tokens[i].kind == TokenKind::Number;
        self.start_of_phrase(at + 1) < end
            && !chunk.clone().any(number)
            && ((end..self.sentence.end).all(rest) || self.is_place_of_speaking(end))
    }

    /// Where what is said begins: behind the day and the addressee, where a particle or a mark shows it.
    fn content_start(&self, end: usize) -> usize {
        let day = self.skip_on(end);
        let start = self.addressee_end(day).map_or(day, |end| self.skip_on(end));
        let shown = self.page.is(start, WordClass::Complementizer)
            || self.is_quote(start)
            || self.page.word(start) == ":";
        if shown { start } else { end }
    }

    /// "told AFP", «لوكالة فرانس برس».
    fn addressee_end(&self, at: usize) -> Option<usize> {
        let start = self.start_of_phrase(at);
        let hung = self
            .page
            .form(start)
            .is_some_and(|f| f.preposition() == Some('ل'));
        let found = self
            .mention_over(start)
            .filter(|_| hung || !self.is_arabic(start))?;
        Some(found.tokens.end)
    }

    /// "X, the mayor said, Y".
    fn encloses(&self, start: usize, end: usize) -> bool {
        let opens = (self.sentence.start..start)
            .rev()
            .find(|&i| !self.is_determiner(i));
        let close = |i: usize| self.is_comma(i) || self.is_quote(i);
        opens.is_some_and(close) && self.is_comma(end) && !self.is_quote(end + 1)
    }

    /// Where "and" or «و» begins the clause of another cue.
    fn coordinator(&self, start: usize, cue: usize) -> Option<usize> {
        if self.page.has_and(cue) {
            return Some(cue);
        }
        let from = self.clause_start(cue).max(start);
        (from..cue)
            .rev()
            .find(|&i| self.page.is(i, WordClass::Conjunction) || self.is_contrast(i))
            .filter(|_| !self.is_arabic(cue))
    }
}
