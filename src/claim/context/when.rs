//! When what is claimed took place, and when it was said.

use std::ops::Range;

use jiff::civil::{Date, DateTime};

use super::{Context, Finding};
use crate::annotate::incident::Frame;
use crate::annotate::moment::{is_as_of, is_moment, times_speech};
use crate::annotate::speech::Attribution;
use crate::annotate::time::{Time, When};
use crate::claim::model::Value;
use crate::language::WordClass;
use crate::lexicon::{Entry, Match};

/// A time this near to its verb belongs to it.
const TIME_REACH: u32 = 24;

impl Context<'_, '_> {
    /// "A day after 20 died in a blast": where the words end behind which stands what took place before the event of the sentence.
    pub(super) fn told_before(&self, at: usize, sentence: &Range<usize>) -> Option<usize> {
        let page = &self.a.page;
        let after = (sentence.start..at).find(|at| page.is(*at, WordClass::After))?;
        let mut words = page.matches_at(after);
        let after = words.find(|m| m.entry == Entry::Word(WordClass::After))?;
        Some(after.tokens.end)
    }

    /// The time of the event: the nearest one behind `first` that does not belong to the speaking.
    pub(super) fn event_time(
        &self,
        found: &Finding<'_>,
        speech: &[&Attribution],
        first: Option<usize>,
    ) -> Option<When> {
        let cue = found.cue;
        let counts = self.is_running(&found.name);
        let own = self
            .times(cue.tokens.start)
            .filter(|t| !counts || !is_as_of(&self.a.page, t))
            .filter(|t| first.is_none_or(|first| t.tokens.start >= first))
            .filter(|t| !self.belongs_to_speech(t, cue, speech));
        let own: Vec<&Time> = own.collect();
        let cost = |t: &&&Time| self.a.reach.between(t.tokens.start, cue.tokens.start);
        let near = own
            .iter()
            .filter(|t| cost(t) <= TIME_REACH)
            .min_by_key(cost);
        // "Killed 40 on Saturday, while officials put the toll at 45": the only day of a sentence is that of all its figures.
        let figure = matches!(found.value, Value::Quantity(_));
        let only = own.first().filter(|_| figure && own.len() == 1);
        near.or(only).map(|t| t.when)
    }

    fn times(&self, at: usize) -> impl Iterator<Item = &Time> {
        let own = self.a.times_in(&self.sentence(at));
        own.iter().filter(|t| is_moment(t))
    }

    /// True for a time that says when `cue` was told of, not when it happened.
    pub fn is_time_of_speech(&self, time: &Time, cue: &Match) -> bool {
        self.belongs_to_speech(time, cue, &self.speech(cue.tokens.start, cue.tokens.start))
    }

    /// A time outside what is said is the time of the saying, where it stands nearer to the reporting cue.
    fn belongs_to_speech(&self, time: &Time, cue: &Match, speech: &[&Attribution]) -> bool {
        let at = time.tokens.start;
        let cost = |token: usize| self.a.reach.between(at, token);
        speech.iter().any(|s| {
            let outside = !s.scope.contains(&at)
                && (s.scope.start > at || cost(s.cue.start) < cost(cue.tokens.start));
            let between = time.tokens.end <= cue.tokens.start;
            outside || between && times_speech(&self.a.page, time, s)
        })
    }

    /// When it was said, where the sentence tells it.
    pub(super) fn said(&self, speech: &[&Attribution]) -> Option<When> {
        speech.iter().find_map(|s| {
            let near = self
                .times(s.cue.start)
                .filter(|t| !s.scope.contains(&t.tokens.start));
            near.min_by_key(|t| self.a.reach.between(t.tokens.start, s.cue.start))
                .map(|t| t.when)
        })
    }

    /// The day until which a running count is told to hold, else that on which it was said, else the day of publication.
    pub(super) fn as_of(&self, found: &Finding<'_>, said: Option<When>) -> Option<Date> {
        let published = self.a.anchor.map(|a| a.date);
        let own = self.a.times_in(&self.sentence(found.cue.tokens.start));
        let known = own.iter().filter(|t| is_as_of(&self.a.page, t));
        let days = known.filter_map(|t| t.when.latest.map(DateTime::date));
        let until = days.filter(|day| published.is_none_or(|p| *day <= p)).max();
        until
            .filter(|_| self.is_running(&found.name))
            .or_else(|| said_on(said))
            .or(published)
    }

    /// True for a count that moves with its event.
    fn is_running(&self, name: &str) -> bool {
        let rule = self.rules.named(name);
        rule.is_some_and(|r| r.grows || r.falls)
    }

    /// The time of the incident; of what took place before the event of its sentence, what lies before that. "On Wednesday it said
    /// that 22 had died": what is told on an earlier day than that of the news is not what took place since, but what was news on
    /// that day.
    pub(super) fn inherited_time(
        &self,
        frame: &Frame,
        before: bool,
        said: Option<When>,
    ) -> Option<When> {
        let published = self.a.anchor.map(|a| a.date);
        let earlier = said_on(said).or(published) < published;
        let later = |said: &When, event: When| matches!((said.latest, event.earliest), (Some(said), Some(event)) if said.date() < event.date());
        let news_then = said.filter(|said| earlier && frame.time.is_some_and(|t| later(said, t)));
        let time = news_then.or(frame.time);
        if before {
            time.and_then(When::before)
        } else {
            time
        }
    }
}

fn said_on(said: Option<When>) -> Option<Date> {
    said.and_then(|when| when.latest).map(DateTime::date)
}
