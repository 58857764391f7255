//! A value as it is drawn: exact, about, at least, a range, each as what it is.

use jiff::ToSpan;
use jiff::civil::{self, Date, DateTime, Time};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::annotate::quantity::{Hedge, Quantity};
use crate::annotate::time::When;
use crate::claim::{Claim, Polarity, Value};

/// The day from which days are counted.
const EPOCH: Date = civil::date(1970, 1, 1);

/// What an axis shows. Values are numbers in the unit, days, or minutes of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Axis {
    /// Figures in a unit; `None` for counts.
    Figures(Option<String>),
    /// Days since 1970-01-01.
    Days,
    /// Minutes since midnight.
    Hours,
}

/// A value on its axis. A missing end is unbounded.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Mark {
    /// Lower end.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// True where the lower end itself is outside.
    pub low_open: bool,
    /// True where the upper end itself is outside.
    pub high_open: bool,
    /// The value itself, where one is written.
    pub at: Option<f64>,
    /// True where the claim is that this is not so.
    pub negated: bool,
}

impl Mark {
    /// The values that an axis must have room for.
    pub(super) fn values(&self) -> impl Iterator<Item = f64> {
        [self.low, self.high, self.at].into_iter().flatten()
    }
}

/// The mark of `claim` and the axis that it stands on; `None` for states, names and events, which have no place on an axis.
pub(super) fn mark(claim: &Claim) -> Option<(Axis, Mark)> {
    let (axis, mark) = match &claim.value {
        Value::Quantity(quantity) => figures(quantity)?,
        Value::Date(when) if !when.is_unknown() => (Axis::Days, moments(when)),
        Value::Clock(time) => (Axis::Hours, point(minutes(*time))),
        Value::Date(_) | Value::State { .. } | Value::Entity(_) | Value::Event => {
            return None;
        }
    };
    let negated = claim.polarity == Polarity::Negated;
    Some((axis, Mark { negated, ..mark }))
}

/// Days since 1970-01-01.
pub(super) fn day(day: Date) -> f64 {
    f64::from((day - EPOCH).get_days())
}

/// Physical units stand on the axis of the unit that they convert to.
fn figures(quantity: &Quantity) -> Option<(Axis, Mark)> {
    let (unit, factor) = match &quantity.unit {
        None => (None, Decimal::ONE),
        Some(unit) => match &unit.base {
            Some((base, factor)) => (Some(base.clone()), *factor),
            None => (Some(unit.name.clone()), Decimal::ONE),
        },
    };
    let value = |end: Option<Decimal>| end?.checked_mul(factor)?.to_f64();
    let written = &quantity.written;
    let at = written.is_point().then(|| value(written.low)).flatten();
    let ends = if at.is_some() {
        &quantity.hard
    } else {
        written
    };
    let mark = Mark {
        low: value(ends.low),
        high: value(ends.high),
        low_open: ends.low_open,
        high_open: ends.high_open || quantity.hedge == Some(Hedge::Nearly),
        at,
        negated: false,
    };
    mark.values()
        .next()
        .is_some()
        .then_some((Axis::Figures(unit), mark))
}

fn moments(when: &When) -> Mark {
    if let Some(only) = when.day() {
        return point(day(only));
    }
    let at = |moment: DateTime| day(moment.date());
    Mark {
        low: when.earliest.map(at),
        high: when.latest.map(at),
        ..Mark::default()
    }
}

fn minutes(time: Time) -> f64 {
    f64::from(time.hour()) * 60.0 + f64::from(time.minute())
}

/// The day of this value.
#[expect(
    clippy::cast_possible_truncation,
    reason = "an axis of days ends near days that a calendar has"
)]
pub(super) fn date(value: f64) -> Date {
    EPOCH
        .checked_add((value.round() as i64).days())
        .unwrap_or(EPOCH)
}

/// The hour of this value.
#[expect(clippy::cast_possible_truncation, reason = "a day has 1440 minutes")]
pub(super) fn time(value: f64) -> Time {
    let minutes = value.round() as i64;
    Time::midnight().wrapping_add(minutes.minutes())
}

fn point(at: f64) -> Mark {
    Mark {
        low: Some(at),
        high: Some(at),
        at: Some(at),
        ..Mark::default()
    }
}
