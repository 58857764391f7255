//! What the day tells: one event has one, and news of it comes soon.

use jiff::civil::{Date, DateTime};

use super::Evidence;
use crate::annotate::time::When;
use crate::check::Reason;
use crate::claim::{Claim, Value};
use crate::graph::Run;

/// Days for which one event stays in the news, where its own day is not told.
pub(in crate::check) const NEWS_DAYS: i32 = 10;
/// Days within which an account that names no day tells of what has just happened.
const NEWS_OF_THE_DAY: i32 = 2;
/// Days that two tellings of one day may lie apart where one of them is only the lead's.
const LOOSE_DAYS: i32 = 1;
/// What one day, told by both, speaks for one event.
pub(super) const SAME_DAY: i32 = 2;

/// One day of the event, told by both, speaks loudest; where a side does not tell it, the days of the accounts must lie
/// near.
pub(super) fn day(run: Run<'_>, a: &Claim, b: &Claim, main: [bool; 2]) -> Evidence {
    let apart = || Err(Reason::times(run, a, b));
    let told = |c: &Claim, main: bool| main || !c.time_inherited;
    let both = told(a, main[0]) && told(b, main[1]);
    // A state, a name or a date that is compared has no day of the event of its own.
    let dated = |c: &Claim| matches!(c.value, Value::Quantity(_) | Value::Clock(_));
    let time = |c: &Claim| c.event_time.filter(|_| dated(c));
    match (time(a), time(b)) {
        (Some(x), Some(y)) if too_late(&x, b) || too_late(&y, a) => apart(),
        (Some(x), Some(y)) => match (x.day(), y.day()) {
            (Some(_), Some(_)) if x.disjoint(&y) && !a.time_inherited && !b.time_inherited => {
                apart()
            }
            (Some(_), Some(_)) if is_at_other_hours(&x, &y) => apart(),
            (Some(x), Some(y)) if x == y => Ok(if both { SAME_DAY } else { 1 }),
            (Some(x), Some(y)) if between(x, y) <= slack(a, b) => Ok(-1),
            (Some(_), Some(_)) => apart(),
            _ if x.disjoint(&y) => apart(),
            _ => near(a, b).map_or_else(apart, |_| Ok(0)),
        },
        (Some(x), None) if too_late(&x, b) => apart(),
        (None, Some(y)) if too_late(&y, a) => apart(),
        (Some(x), None) => near(a, b).map_or_else(apart, |near| Ok(near.min(since(&x, b)))),
        (None, Some(y)) => near(a, b).map_or_else(apart, |near| Ok(near.min(since(&y, a)))),
        (None, None) => near(a, b).map_or_else(apart, Ok),
    }
}

/// Hours between two parts of one day that cannot be one: the morning and the evening.
const PARTS: i64 = 4;

/// True for two parts of a day that lie apart.
fn is_at_other_hours(x: &When, y: &When) -> bool {
    let hours = |from: Option<DateTime>, to: Option<DateTime>| match (from, to) {
        (Some(from), Some(to)) => from.duration_until(to).as_hours(),
        _ => 0,
    };
    hours(x.latest, y.earliest).max(hours(y.latest, x.earliest)) >= PARTS
}

/// How much an account without a day of the event speaks for one that took place then: news of it comes within days, and what
/// an article leads with is news.
fn since(event: &When, other: &Claim) -> i32 {
    match (event.day(), other.as_of) {
        (Some(event), Some(said)) if between(event, said) > NEWS_OF_THE_DAY => {
            if other.setting.leads { -2 } else { -1 }
        }
        _ => 1,
    }
}

/// Days between two tellings that can still be of one day.
fn slack(a: &Claim, b: &Claim) -> i32 {
    if a.time_inherited || b.time_inherited {
        LOOSE_DAYS
    } else {
        0
    }
}

/// How much the days of two accounts speak for one event; `None` where they lie too far apart.
fn near(a: &Claim, b: &Claim) -> Option<i32> {
    match (a.as_of, b.as_of) {
        (Some(x), Some(y)) => match between(x, y) {
            0..=1 => Some(1),
            days if days <= NEWS_DAYS => Some(0),
            _ => None,
        },
        _ => Some(0),
    }
}

fn between(x: Date, y: Date) -> i32 {
    (x - y).get_days().abs()
}

/// True where the event took place after the other account appeared.
pub(in crate::check) fn too_late(event: &When, other: &Claim) -> bool {
    matches!((event.earliest, other.as_of), (Some(event), Some(said)) if said < event.date())
}
