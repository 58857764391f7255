//! Where a whole expression lies: ranges, open stretches, lengths, and the hours of a day.

use jiff::civil::{Date, DateTime, Time as Clock};

use super::calendar::{Days, add_days, shift, slack};
use super::fields::Fields;
use super::length::{Aim, Length};
use super::parse::{Bound, Expr, Said};
use super::resolve::{Context, days};
use super::value::{TimeKind, When};
use crate::language::date::{Edge, Part, Unit};

/// The stretch that `said` names; unknown where its anchor is.
pub(super) fn when(said: &Said, cx: &Context) -> When {
    match &said.expr {
        Expr::Point(fields) => {
            point(fields, cx).map_or_else(When::default, |w| open(w, said.bound))
        }
        Expr::Between(a, b) => between(a, b, cx).unwrap_or_default(),
        Expr::Length(length) => length_when(length, cx).map(whole).unwrap_or_default(),
        Expr::From(length, sign, fields) => from(length, *sign, fields, cx)
            .map(whole)
            .unwrap_or_default(),
    }
}

/// How it was said.
pub(super) fn kind(said: &Said, cx: &Context) -> TimeKind {
    match (&said.expr, said.bound) {
        (_, Bound::Since | Bound::After) => TimeKind::Since,
        (_, Bound::Until | Bound::Before) => TimeKind::Until,
        (Expr::Length(length), _) if length.aim.is_length(cx.future) => TimeKind::Duration,
        (Expr::Length(_) | Expr::From(..), _) => TimeKind::Relative,
        (Expr::Point(f) | Expr::Between(f, _), _) if f.is_relative() => TimeKind::Relative,
        _ => TimeKind::Absolute,
    }
}

/// The clock that was named.
pub(super) fn clock(said: &Said) -> Option<Clock> {
    match &said.expr {
        Expr::Point(f) | Expr::Between(f, _) => f.clock,
        _ => None,
    }
}

fn open(when: When, bound: Bound) -> When {
    let (earliest, latest) = (when.earliest, when.latest);
    let second = jiff::Span::new().seconds(1);
    let (earliest, latest) = match bound {
        Bound::None | Bound::Towards => (earliest, latest),
        Bound::Since => (earliest, None),
        Bound::Until => (None, latest),
        Bound::Before => (None, earliest.and_then(|t| t.checked_sub(second).ok())),
        Bound::After => (latest.and_then(|t| t.checked_add(second).ok()), None),
    };
    When {
        earliest,
        latest,
        ..when
    }
}

fn whole(days: Days) -> When {
    When {
        slack: days.slack,
        ..When::days(days.first, days.last)
    }
}

fn point(f: &Fields, cx: &Context) -> Option<When> {
    let days = days(f, cx)?;
    let hours = if days.first == days.last {
        hours(f)
    } else {
        None
    };
    Some(match hours {
        Some((from, to, next)) => When {
            earliest: Some(days.first.to_datetime(from)),
            latest: Some(end(days.first, to, next)?),
            whole_days: false,
            slack: days.slack,
        },
        None => whole(days),
    })
}

fn end(day: Date, time: Clock, next: bool) -> Option<DateTime> {
    Some(add_days(day, i32::from(next))?.to_datetime(time))
}

/// The hours of a day that the words name, wide enough for what newsrooms call so; true where the end lies on the next
/// day.
fn hours(f: &Fields) -> Option<(Clock, Clock, bool)> {
    let span = |from, to| {
        Some((
            Clock::constant(from, 0, 0, 0),
            Clock::constant(to, 59, 59, 0),
            false,
        ))
    };
    if let Some(clock) = f.clock {
        return Some((clock, clock.with().second(59).build().ok()?, false));
    }
    if f.night.is_some() {
        return Some((
            Clock::constant(18, 0, 0, 0),
            Clock::constant(5, 59, 59, 0),
            true,
        ));
    }
    match (f.part, f.edge) {
        (Some(Part::Dawn), _) => span(3, 6),
        (Some(Part::Morning), _) => span(5, 11),
        (Some(Part::Noon), _) => span(11, 14),
        (Some(Part::Afternoon), _) => span(12, 18),
        (Some(Part::EarlyHours), _) => span(0, 6),
        (Some(Part::Night), _) => Some((
            Clock::constant(18, 0, 0, 0),
            Clock::constant(5, 59, 59, 0),
            true,
        )),
        (None, Some(Edge::Early)) => span(0, 9),
        (None, Some(Edge::Mid)) => span(10, 15),
        (Some(Part::Evening), _) | (None, Some(Edge::Late)) => span(16, 23),
        (None, _) => None,
    }
}

fn between(a: &Fields, b: &Fields, cx: &Context) -> Option<When> {
    let last = point(b, cx)?;
    let first = point(a, cx)?;
    let (first, last) =
        ordered(a, b, first, last, cx).filter(|(first, last)| first.earliest <= last.latest)?;
    Some(When {
        earliest: first.earliest,
        latest: last.latest,
        whole_days: first.whole_days && last.whole_days,
        slack: first.slack.max(last.slack),
    })
}

/// The ends in order: where a missing year or a weekday let the second come first, it moves behind the first, or the
/// first before it.
fn ordered(a: &Fields, b: &Fields, first: When, last: When, cx: &Context) -> Option<(When, When)> {
    if first.earliest <= last.latest {
        return Some((first, last));
    }
    let from = first.earliest?.date();
    let fixed = a.near.is_some() || a.frame.is_some() || a.year.is_some();
    if b.weekday.is_some() && b.month.is_none() || fixed && b.year.is_none() {
        let cx = Context {
            anchor: Some(from),
            future: Some(true),
            ..*cx
        };
        return Some((first, point(b, &cx)?));
    }
    let earlier = Context {
        anchor: Some(last.latest?.date()),
        future: Some(false),
        ..*cx
    };
    let first = point(a, &earlier)?;
    (a.year.is_none() && first.earliest <= last.latest).then_some((first, last))
}

fn length_when(length: &Length, cx: &Context) -> Option<Days> {
    let anchor = cx.anchor;
    let unit = length.parts.last()?.1;
    let smallest = if length.parts.len() > 1 || length.vague {
        Unit::Day
    } else {
        unit
    };
    let loose = slack(smallest).max(if length.vague {
        slack(unit).max(2) * 2
    } else {
        0
    });
    match length.aim {
        Aim::Ago => {
            Some(Days::one(moved(anchor?, length, -1)?).loose(loose.max(counted_back(length))))
        }
        Aim::Hence => {
            let sign = if cx.future == Some(false) { -1 } else { 1 };
            Some(Days::one(moved(anchor?, length, sign)?).loose(loose))
        }
        Aim::In if cx.future == Some(true) => {
            Some(Days::one(moved(anchor?, length, 1)?).loose(loose))
        }
        Aim::Within if cx.future == Some(true) => {
            Some(Days::new(anchor?, moved(anchor?, length, 1)?))
        }
        Aim::None | Aim::In | Aim::Within => None,
        Aim::Past => Some(Days::new(moved(anchor?, length, -1)?, anchor?).loose(loose)),
        Aim::Next => {
            let hours = matches!(unit, Unit::Second | Unit::Minute | Unit::Hour);
            let last = moved(anchor?, length, 1)?;
            let first = add_days(anchor?, i32::from(!hours))?;
            Some(Days::new(first, last).loose(loose))
        }
        Aim::Later => Some(Days::one(moved(cx.previous?.last, length, 1)?).loose(loose)),
        Aim::Earlier => Some(Days::one(moved(cx.previous?.first, length, -1)?).loose(loose)),
    }
}

/// "Three days ago" is said a day early or late, by whether the first day is counted; "two days ago" names its day.
fn counted_back(length: &Length) -> u16 {
    const COUNTED: i32 = 3;
    let days = length
        .parts
        .iter()
        .any(|(n, unit)| *unit == Unit::Day && *n >= COUNTED);
    u16::from(days)
}

/// `day` moved by all parts of a length.
fn moved(day: Date, length: &Length, sign: i32) -> Option<Date> {
    length.parts.iter().try_fold(day, |day, (n, unit)| {
        shift(day, *unit, n.checked_mul(sign)?)
    })
}

fn from(length: &Length, sign: i32, f: &Fields, cx: &Context) -> Option<Days> {
    // "a week from Friday" looks ahead
    let future = cx.future.or((sign > 0).then_some(true));
    let base = days(f, &Context { future, ..*cx })?;
    if sign == 0 {
        let last = moved(base.first, length, 1)?.yesterday().ok()?;
        return Some(Days::new(base.first, last));
    }
    let unit = length.parts.last()?.1;
    Some(Days::one(moved(base.first, length, sign)?).loose(slack(unit)))
}
