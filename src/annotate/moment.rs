//! Which times are an event's, and which only that of the saying.

use std::ops::Range;

use jiff::civil::DateTime;

use super::speech::Attribution;
use super::time::{Time, TimeKind, When};
use super::{Page, within};
use crate::language::{Role, WordClass};
use crate::lexicon::Entry;

/// Days that an event's time may lie off at most.
const MOST_SLACK: u16 = 31;

/// The times of a document, and among them those of events.
pub(super) struct Moments<'t> {
    all: &'t [Time],
    own: Vec<Time>,
}

impl<'t> Moments<'t> {
    pub(super) fn new(page: &Page<'_>, times: &'t [Time], speech: &[Attribution]) -> Self {
        let around = |t: &Time| {
            let sentence = &page.sentences[page.sentence_of(t.tokens.start)].tokens;
            within(speech, sentence, |s| s.cue.start)
        };
        let said = |t: &Time| around(t).iter().any(|s| times_speech(page, t, s));
        let of_event = |t: &&Time| !said(t) && !is_as_of(page, t);
        let own = times.iter().filter(of_event).cloned().collect();
        Self { all: times, own }
    }

    /// When the events of some tokens took place, where a time among them says so.
    pub(super) fn told(&self, tokens: &Range<usize>) -> Option<When> {
        first(&self.own, tokens)
    }

    /// The same; where nothing else is said, what is told today happened today.
    pub(super) fn told_or_said(&self, tokens: &Range<usize>) -> Option<When> {
        self.told(tokens).or_else(|| first(self.all, tokens))
    }

    /// The latest ends of all times of events that some tokens hold whole.
    pub(super) fn latest(&self, tokens: &Range<usize>) -> impl Iterator<Item = Option<DateTime>> {
        let own = within(&self.own, tokens, |t| t.tokens.start).iter();
        let whole = own.filter(|t| t.tokens.end <= tokens.end && is_dated(t));
        whole.map(|t| t.when.latest)
    }
}

fn first(times: &[Time], tokens: &Range<usize>) -> Option<When> {
    let mut inside = within(times, tokens, |t| t.tokens.start).iter();
    inside.find(|t| is_moment(t)).map(|t| t.when)
}

/// True for a time that can be an event's: no duration, no open stretch, nothing as loose as "two years ago".
#[must_use]
pub fn is_moment(time: &Time) -> bool {
    is_dated(time) && !time.when.is_unknown()
}

fn is_dated(time: &Time) -> bool {
    let dated = matches!(time.kind, TimeKind::Absolute | TimeKind::Relative);
    dated && time.when.slack <= MOST_SLACK
}

/// "34 wounded *by Sunday evening*", «حتى صباح الثلاثاء»: until when something was known, not when it happened.
#[must_use]
pub fn is_as_of(page: &Page<'_>, time: &Time) -> bool {
    /// Words of the longest phrase that says so.
    const WORDS: usize = 2;
    let first = time.tokens.start;
    let around = first.saturating_sub(WORDS)..time.tokens.end;
    let mut words = page.matches_in(around);
    words.any(|m| {
        let stands = m.tokens.end == first || m.tokens.start == first;
        m.entry == Entry::Word(WordClass::AsOf) && stands
    })
}

/// «قال … في نوفمبر إن», «أعلنت الشرطة الجمعة مقتل …»: a time between a reporting verb and what is said is that of the
/// saying.
#[must_use]
pub fn times_speech(page: &Page<'_>, time: &Time, said: &Attribution) -> bool {
    let at = &time.tokens;
    let behind = at.start >= said.cue.start;
    behind
        && (at.end <= said.scope.start || said.scope.contains(&at.start) && leads(page, at, said))
}

/// True where a "that" follows, or nothing of what is said stands before it and more does behind.
fn leads(page: &Page<'_>, time: &Range<usize>, said: &Attribution) -> bool {
    let that = |i: usize| page.is(i, WordClass::Complementizer);
    let opens = |i: usize| that(i) || matches!(page.word(i), ":" | "\"" | "“" | "«");
    let links = |i: usize| page.form(i).is_none() || page.is(i, WordClass::Preposition(Role::In));
    let own = page.word(time.end - 1).contains(['\'', '’']); // "Tuesday's attack"
    let follows = that(time.end) || matches!(page.word(time.end), "," | "،") && that(time.end + 1);
    let first = (said.scope.start..time.start).all(links) && time.end < said.scope.end;
    (said.cue.end..time.start).all(|i| !opens(i)) && (follows || first && !own)
}
