//! Two days, or two hours of the day, under one rule.

use jiff::civil::Time;

use super::relation::Relation;
use super::voices::rival;
use super::{Reason, Verdict};
use crate::annotate::time::When;
use crate::claim::{Claim, Modality, Polarity, Value};
use crate::graph::Run;
use crate::rule::{Rule, Tolerance};

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
        (Polarity::Affirmed, Polarity::Affirmed) => both_affirmed(rule, a, b),
        (Polarity::Affirmed, Polarity::Negated) | (Polarity::Negated, Polarity::Affirmed) => {
            denied(rule, a, b)
        }
        _ => Relation::Unrelated,
    }
}

fn both_affirmed(rule: &Rule, a: &Claim, b: &Claim) -> Relation {
    let Some(gap) = gap(a, b) else {
        return Relation::Unrelated;
    };
    if gap <= tolerated(rule.tolerance) {
        return Relation::Agree;
    }
    let within = rule.within_days.filter(|days| gap > days * DAY_MINUTES);
    if let Some(days) = within {
        return Relation::Conflict(Verdict::Apart, vec![Reason::OtherInstance(days)]);
    }
    if is_moved(a, b) {
        return Relation::Conflict(Verdict::Update, vec![Reason::Moved]);
    }
    if gap == HALF_DAY && matches!(a.value, Value::Clock(_)) {
        return Relation::Conflict(Verdict::Discrepancy, vec![Reason::HalfDay]);
    }
    rival(a, b, Vec::new())
}

/// One says that it was then, the other that it was not then.
fn denied(rule: &Rule, a: &Claim, b: &Claim) -> Relation {
    match gap(a, b) {
        Some(gap) if gap <= tolerated(rule.tolerance) => rival(a, b, Vec::new()),
        _ => Relation::Unrelated,
    }
}

/// Minutes between the two; 0 where they share a moment, `None` where that cannot be told.
fn gap(a: &Claim, b: &Claim) -> Option<i64> {
    match (&a.value, &b.value) {
        (Value::Date(x), Value::Date(y)) => date_gap(x, y),
        (Value::Clock(x), Value::Clock(y)) => same_day(a, b).then(|| clock_gap(*x, *y)),
        _ => None,
    }
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
