//! Two days, or two hours of the day, under one rule.

use jiff::civil::Time;

use super::relation::Relation;
use super::voices::rival;
use super::{Reason, Verdict};
use crate::annotate::time::When;
use crate::claim::{Claim, Modality, Polarity, Value};
use crate::graph::Run;
use crate::rule::{Rule, Tolerance, ValueKind};

const DAY_MINUTES: i64 = 24 * 60;
/// Hours that lie this far apart may be one hour, written without its half of the day.
const HALF_DAY: i64 = 12 * 60;

/// How two claims of one rule stand to one another.
#[must_use]
pub fn relate(run: Run<'_>, a: &Claim, b: &Claim) -> Relation {
    let Some(rule) = run.rules.named(&a.name).filter(|_| a.name == b.name) else {
        return Relation::Unrelated;
    };
    if [a, b].iter().any(|c| c.modality == Modality::Urged) {
        return Relation::Unrelated;
    }
    match (a.polarity, b.polarity) {
        (Polarity::Affirmed, Polarity::Affirmed) => both_affirmed(run, rule, a, b),
        (Polarity::Affirmed, Polarity::Negated) | (Polarity::Negated, Polarity::Affirmed)
            if rule.value == ValueKind::Date =>
        {
            denied(run, rule, a, b)
        }
        _ => Relation::Unrelated,
    }
}

fn both_affirmed(run: Run<'_>, rule: &Rule, a: &Claim, b: &Claim) -> Relation {
    let Some(gap) = gap(rule, a, b) else {
        return Relation::Unrelated;
    };
    if gap <= tolerated(rule.tolerance) {
        return Relation::Agree;
    }
    let within = rule.within_days.filter(|days| gap > days * DAY_MINUTES);
    if let Some(days) = within {
        return Relation::Conflict(Verdict::Apart, vec![Reason::OtherInstance(days)]);
    }
    if is_clock(a) && tells_other_hours(run, rule, a, b) {
        return Relation::Unrelated;
    }
    if is_moved(a, b) {
        return Relation::Conflict(Verdict::Update, vec![Reason::Moved]);
    }
    if gap == HALF_DAY && matches!(a.value, Value::Clock(_)) {
        return Relation::Conflict(Verdict::Discrepancy, vec![Reason::HalfDay]);
    }
    rival(run, a, b, Vec::new())
}

fn is_clock(claim: &Claim) -> bool {
    matches!(claim.value, Value::Clock(_))
}

/// An article that tells several hours tells of several things, or agrees by one of them.
fn tells_other_hours(run: Run<'_>, rule: &Rule, a: &Claim, b: &Claim) -> bool {
    let several = |claim: &Claim| {
        let mut own = run.article(claim.document).iter();
        own.any(|c| {
            c.name == claim.name
                && gap(rule, c, claim).is_none_or(|gap| gap > tolerated(rule.tolerance))
        })
    };
    several(a) || several(b)
}

/// One says that it was then, the other that it was not then.
fn denied(run: Run<'_>, rule: &Rule, a: &Claim, b: &Claim) -> Relation {
    match gap(rule, a, b) {
        Some(gap) if gap <= tolerated(rule.tolerance) => rival(run, a, b, Vec::new()),
        _ => Relation::Unrelated,
    }
}

/// Minutes between the two; 0 where they share a moment, `None` where that cannot be told.
fn gap(rule: &Rule, a: &Claim, b: &Claim) -> Option<i64> {
    let hours = rule.value == ValueKind::Time;
    match (&a.value, &b.value) {
        // Parts of two days are of two events.
        (Value::Date(_), Value::Date(_)) if hours && !same_day(a, b) => None,
        (Value::Date(x), Value::Date(y)) => date_gap(x, y),
        (Value::Clock(x), Value::Clock(y)) => same_day(a, b).then(|| clock_gap(*x, *y)),
        (Value::Clock(hour), Value::Date(part)) | (Value::Date(part), Value::Clock(hour)) => {
            same_day(a, b).then(|| part_gap(*hour, part)).flatten()
        }
        _ => None,
    }
}

/// Minutes between an hour and a part of its day.
fn part_gap(hour: Time, part: &When) -> Option<i64> {
    let (from, to) = (part.earliest?.time(), part.latest?.time());
    // The small hours are called morning as well.
    let from = if to.hour() < 12 {
        Time::midnight()
    } else {
        from
    };
    let inside = from <= hour && hour <= to;
    Some(if inside {
        0
    } else {
        clock_gap(hour, from).min(clock_gap(hour, to))
    })
}

/// Days apart in whole days, hours of one day in minutes.
fn date_gap(x: &When, y: &When) -> Option<i64> {
    if x.is_unknown() || y.is_unknown() {
        return None;
    }
    if !x.disjoint(y) {
        return Some(0);
    }
    let (first, second) = if x.latest < y.earliest {
        (x, y)
    } else {
        (y, x)
    };
    let (end, start) = (first.latest?, second.earliest?);
    let days = i64::from((start.date() - end.date()).get_days());
    Some(if days > 0 {
        days * DAY_MINUTES
    } else {
        clock_gap(end.time(), start.time())
    })
}

/// Minutes between two hours, past midnight where that is nearer.
fn clock_gap(x: Time, y: Time) -> i64 {
    let minutes = |t: Time| i64::from(t.hour()) * 60 + i64::from(t.minute());
    let gap = (minutes(x) - minutes(y)).abs();
    gap.min(DAY_MINUTES - gap)
}

/// Hours are compared unless their days differ.
fn same_day(a: &Claim, b: &Claim) -> bool {
    match (a.event_time, b.event_time) {
        (Some(x), Some(y)) => {
            let before = |x: When, y: When| matches!((x.latest, y.earliest), (Some(end), Some(start)) if end.date() < start.date());
            !before(x, y) && !before(y, x)
        }
        _ => true,
    }
}

fn tolerated(tolerance: Tolerance) -> i64 {
    match tolerance {
        Tolerance::Days(days) => days * DAY_MINUTES,
        Tolerance::Minutes(minutes) => minutes,
        _ => 0,
    }
}

/// A later account of what was only planned, or one that says that the day was put off.
fn is_moved(a: &Claim, b: &Claim) -> bool {
    let (early, late) = match (a.as_of, b.as_of) {
        (Some(x), Some(y)) if x < y => (a, b),
        (Some(x), Some(y)) if x > y => (b, a),
        _ => return a.change.is_some() != b.change.is_some(),
    };
    late.change.is_some() || early.modality < Modality::Begun
}
