//! Days and hours under a rule: when a thing began, struck, was found. Each cue takes the time that it reaches most cheaply.

use std::ops::Range;

use jiff::civil;

use super::context::{Context, Finding};
use super::model::{Change, Claim, Value};
use super::state::{acted_on, acts};
use crate::annotate::commitment::Polarity;
use crate::annotate::moment::is_moment;
use crate::annotate::time::{Time, TimeKind, When};
use crate::language::WordClass;
use crate::lexicon::{CueRole, Entry, Match, RuleId};
use crate::rule::ValueKind;

/// How far a cue reaches for its time.
const TIME_REACH: u32 = 24;
/// How near to its cue a word such as "postponed" stands.
const MOVED_REACH: u32 = 8;
/// Longer evidence than this, in bytes, shrinks to the words of the time.
const LONGEST: usize = 200;

/// A cue with its time.
struct Dated<'a> {
    cue: &'a Match,
    rule: RuleId,
    noun: Option<usize>,
    time: &'a Time,
    cost: u32,
}

/// The days and hours of a document that a rule names, one a rule and time.
pub(super) fn claims(at: &Context<'_, '_>) -> Vec<Claim> {
    let mut found: Vec<Dated<'_>> = at.a.page.cues().filter_map(|cue| dated(at, cue)).collect();
    found.sort_by_key(|d| (d.time.tokens.start, d.rule, d.cost));
    found.dedup_by_key(|d| (d.time.tokens.start, d.rule));
    found.iter().filter_map(|d| claim(at, d)).collect()
}

/// What a time says under a rule of this kind: a day or an hour.
pub(super) fn value(kind: ValueKind, time: &Time) -> Option<Value> {
    match kind {
        ValueKind::Date => day(time).map(Value::Date),
        ValueKind::Time => hour(time)
            .map(Value::Clock)
            .or_else(|| part_of_day(time).map(Value::Date)),
        _ => None,
    }
}

/// A moment; of a stretch that is open at its end the first day ("from 5 March").
fn day(time: &Time) -> Option<When> {
    if is_moment(time) {
        return Some(time.when);
    }
    let first = time
        .when
        .earliest
        .filter(|_| time.kind == TimeKind::Since)?;
    Some(When::days(first.date(), first.date()))
}

fn hour(time: &Time) -> Option<civil::Time> {
    time.clock.filter(|_| time.kind != TimeKind::Duration)
}

/// "Early on Monday", «فجر الثلاثاء»: the hours that a part of a day may mean.
fn part_of_day(time: &Time) -> Option<When> {
    let (from, to) = (time.when.earliest?, time.when.latest?);
    let day = is_moment(time) && from.date() == to.date() && !time.when.whole_days;
    day.then_some(time.when)
}

/// The whole day of a moment: of an hour, the day is the time and the hour the value.
fn whole_day(when: When) -> Option<When> {
    Some(When::days(when.earliest?.date(), when.latest?.date()))
}

fn dated<'a>(at: &Context<'a, '_>, cue: &'a Match) -> Option<Dated<'a>> {
    let Entry::Cue(rule, CueRole::Cue) = cue.entry else {
        return None;
    };
    let kind = at.rules.rules[rule.0].value;
    let rule_of = &at.rules.rules[rule.0];
    let timed = matches!(kind, ValueKind::Date | ValueKind::Time);
    if !timed || at.in_name(cue) || !acts(at, rule_of, cue) {
        return None;
    }
    let noun = acted_on(at, rule_of, cue);
    let (cost, time) = nearest(at, cue, kind)?;
    Some(Dated {
        cue,
        rule,
        noun,
        time,
        cost,
    })
}

fn nearest<'a>(at: &Context<'a, '_>, cue: &Match, kind: ValueKind) -> Option<(u32, &'a Time)> {
    let sentence = at.sentence(cue.tokens.start);
    let own = at.a.times_in(&sentence).iter().filter(|t| {
        value(kind, t).is_some()
            && at.a.reach.same_clause(t.tokens.start, cue.tokens.start)
            && !at.is_time_of_speech(t, cue)
    });
    own.map(|t| (cost(at, t, cue), t))
        .filter(|(cost, _)| *cost <= TIME_REACH)
        .min_by_key(|(cost, t)| (*cost, t.tokens.start))
}

/// What it costs to go from the cue to the time, whichever comes first.
fn cost(at: &Context<'_, '_>, time: &Time, cue: &Match) -> u32 {
    if time.tokens.start >= cue.tokens.end {
        at.a.reach.between(cue.tokens.end - 1, time.tokens.start)
    } else {
        at.a.reach.between(time.tokens.end - 1, cue.tokens.start)
    }
}

fn claim(at: &Context<'_, '_>, d: &Dated<'_>) -> Option<Claim> {
    let rule = &at.rules.rules[d.rule.0];
    let claim = at.claim(Finding {
        name: rule.name.clone(),
        by_rule: true,
        cue: d.cue,
        noun: d.noun,
        about_place: false,
        evidence: evidence(at, d),
        value: value(rule.value, d.time)?,
        commitment: None,
    })?;
    let when = Some(d.time.when).filter(|w| !w.is_unknown());
    let hours = rule.value == ValueKind::Time;
    // An hour without a day may be of another day than its article.
    let undated = hours && when.is_some_and(|w| w.slack > 0);
    let when = if hours {
        when.and_then(whole_day)
    } else {
        when
    };
    let timed = Claim {
        event_time: when.or(claim.event_time).filter(|_| !undated),
        time_inherited: undated || when.is_none() && claim.time_inherited,
        // What rises or falls is no day.
        change: None,
        ..claim
    };
    Some(if is_moved(at, d.cue) {
        moved(timed)
    } else {
        timed
    })
}

/// From the cue to its noun and its time, or the time alone where that is long.
fn evidence(at: &Context<'_, '_>, d: &Dated<'_>) -> Range<usize> {
    let noun = d.noun.unwrap_or(d.cue.tokens.start);
    let (cue, time) = (&d.cue.tokens, &d.time.tokens);
    let whole = cue.start.min(noun).min(time.start)..cue.end.max(noun + 1).max(time.end);
    if at.a.page.span(whole.clone()).len() <= LONGEST {
        whole
    } else {
        time.clone()
    }
}

/// "postponed to": the day is a new one, and the event is not off.
fn is_moved(at: &Context<'_, '_>, cue: &Match) -> bool {
    at.a.page
        .matches_in(at.sentence(cue.tokens.start))
        .any(|m| {
            m.entry == Entry::Word(WordClass::Halted)
                && at.a.reach.between(m.tokens.start, cue.tokens.start) <= MOVED_REACH
        })
}

fn moved(claim: Claim) -> Claim {
    Claim {
        change: Some(Change::Rise),
        polarity: Polarity::Affirmed,
        ..claim
    }
}
