//! Whether two claims can be of one time.

use jiff::civil::{Date, DateTime};

use super::Reason;
use super::compare::moves;
use super::event::too_late;
use crate::annotate::time::When;
use crate::claim::{Claim, Value};
use crate::graph::Run;
use crate::rule::ValueKind;

/// Two claims without a day of their own may be of one event where their times or accounts lie this near.
const SAME_EVENT_DAYS: i32 = 1;

/// Days for which the last figure of a measure stays the current one, where no time is told.
const CURRENT_DAYS: i32 = 400;
/// Days ahead of an account at which its measure is another one: a decision may take effect next week.
const AHEAD_DAYS: i32 = 31;

/// Times that the claims themselves tell and that share no moment; a claim without a time took place before its article
/// appeared.
pub(super) fn times(run: Run<'_>, a: &Claim, b: &Claim) -> Option<Reason> {
    if matches!(a.value, Value::State { .. } | Value::Date(_)) {
        return None;
    }
    if !moves(run, a) && (a.time_inherited || b.time_inherited) {
        let two = is_percent(run, a) && (outlives(a, b) || outlives(b, a));
        return two.then(|| Reason::times(run, a, b));
    }
    let apart = match (a.event_time, b.event_time) {
        (Some(x), Some(y)) => x.disjoint(&y) && gap(&x, &y) > slack(a, b),
        (Some(x), None) => too_late(&x, b),
        (None, Some(y)) => too_late(&y, a),
        (None, None) => false,
    };
    apart.then(|| Reason::times(run, a, b))
}

/// True for shares, which are reckoned anew from year to year.
pub(super) fn is_percent(run: Run<'_>, claim: &Claim) -> bool {
    let rule = run.rules.named(&claim.name);
    rule.is_some_and(|r| r.value == ValueKind::Percent)
}

/// True where a share is said to be of a time that the other account cannot mean: one long before it,
/// or still to come.
fn outlives(a: &Claim, b: &Claim) -> bool {
    let own = a.event_time.filter(|_| !a.time_inherited);
    let days = |from: Option<DateTime>, to: Option<Date>| Some((to? - from?.date()).get_days());
    let past = own.and_then(|t| days(t.latest, b.as_of));
    let ahead = own.and_then(|t| days(t.earliest, b.as_of)).map(|d| -d);
    past.is_some_and(|d| d > CURRENT_DAYS) || ahead.is_some_and(|d| d > AHEAD_DAYS)
}

/// True where both events are known to fall on one day, or, with no day known, both accounts are of one day.
pub(super) fn same_day(a: &Claim, b: &Claim) -> bool {
    let day = |c: &Claim| c.event_time.and_then(|t| t.day());
    let told = |c: &Claim| c.event_time.filter(|_| !c.time_inherited);
    if told(a).is_some() && told(a) == told(b) {
        return true;
    }
    match (day(a), day(b)) {
        (Some(x), Some(y)) => x == y,
        (None, None) if matches!(a.value, Value::Quantity(_)) => {
            matches!((a.as_of, b.as_of), (Some(x), Some(y)) if (x - y).get_days().abs() <= SAME_EVENT_DAYS)
        }
        _ => false,
    }
}

/// Days that two times of one event may lie apart: none where both are single days.
fn slack(a: &Claim, b: &Claim) -> i32 {
    let day = |c: &Claim| c.event_time.and_then(|t| t.day()).is_some();
    if day(a) && day(b) { 0 } else { SAME_EVENT_DAYS }
}

/// Days between two times that share no moment.
fn gap(x: &When, y: &When) -> i32 {
    let days = |from: Option<DateTime>, to: Option<DateTime>| match (from, to) {
        (Some(from), Some(to)) if from < to => (to.date() - from.date()).get_days(),
        _ => 0,
    };
    days(x.latest, y.earliest).max(days(y.latest, x.earliest))
}
