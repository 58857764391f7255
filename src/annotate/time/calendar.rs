//! Stretches of whole days on the Gregorian calendar.

use jiff::Span;
use jiff::civil::{Date, Weekday};

use crate::language::date::{Edge, Season, Unit};

/// Whole days, both ends inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Days {
    pub first: Date,
    pub last: Date,
    /// How many days either end may lie off: "two years ago" names no day.
    pub slack: u16,
}

impl Days {
    pub fn new(first: Date, last: Date) -> Self {
        Self {
            first,
            last,
            slack: 0,
        }
    }

    pub fn one(day: Date) -> Self {
        Self::new(day, day)
    }

    pub fn loose(self, slack: u16) -> Self {
        Self { slack, ..self }
    }
}

pub(super) fn add_days(day: Date, days: i32) -> Option<Date> {
    day.checked_add(Span::new().try_days(days).ok()?).ok()
}

pub(super) fn add_months(day: Date, months: i32) -> Option<Date> {
    day.checked_add(Span::new().try_months(months).ok()?).ok()
}

/// `day` moved by `count` units; hours and shorter move by whole days, rounded away from zero.
pub(super) fn shift(day: Date, unit: Unit, count: i32) -> Option<Date> {
    match unit {
        Unit::Second | Unit::Minute => add_days(day, 0),
        Unit::Hour => add_days(
            day,
            count / 24 + (count % 24).signum() * i32::from(count.abs() > 24),
        ),
        Unit::Day => add_days(day, count),
        Unit::Workday => workdays(day, count),
        Unit::Week | Unit::Weekend => add_days(day, count.checked_mul(7)?),
        Unit::Fortnight => add_days(day, count.checked_mul(14)?),
        Unit::Month => add_months(day, count),
        Unit::Quarter => add_months(day, count.checked_mul(3)?),
        Unit::Half => add_months(day, count.checked_mul(6)?),
        Unit::Year => add_months(day, count.checked_mul(12)?),
        Unit::Decade => add_months(day, count.checked_mul(120)?),
        Unit::Century => add_months(day, count.checked_mul(1200)?),
    }
}

/// `count` days on, weekends not counted.
fn workdays(day: Date, count: i32) -> Option<Date> {
    let into = i32::from(day.weekday().to_monday_zero_offset()).min(4);
    let days = into + count;
    let monday = week(day)?.first;
    add_days(monday, days.div_euclid(5) * 7 + days.rem_euclid(5))
}

/// How far off a day may lie that is counted in this unit.
pub(super) fn slack(unit: Unit) -> u16 {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => 0,
        Unit::Workday => 1,
        Unit::Week | Unit::Weekend | Unit::Fortnight => 3,
        Unit::Month => 15,
        Unit::Quarter | Unit::Half => 45,
        Unit::Year => 183,
        Unit::Decade => 1826,
        Unit::Century => 18_262,
    }
}

/// The unit of the calendar that holds `day`, moved by `offset` units.
pub(super) fn frame(day: Date, unit: Unit, offset: i32) -> Option<Days> {
    let (month, year) = (i32::from(day.month()), i32::from(day.year()));
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day | Unit::Workday => {
            Some(Days::one(add_days(day, offset)?))
        }
        Unit::Week | Unit::Fortnight => week(shift(day, unit, offset)?).map(|w| w.loose(1)),
        Unit::Weekend => {
            let week = week(shift(day, unit, offset)?)?;
            Some(Days::new(add_days(week.first, 5)?, week.last).loose(1))
        }
        Unit::Month => months(year, month + offset, 1),
        Unit::Quarter => months(year, (month - 1) / 3 * 3 + 1 + 3 * offset, 3),
        Unit::Half => months(year, (month - 1) / 6 * 6 + 1 + 6 * offset, 6),
        Unit::Year => years(year + offset, 1),
        Unit::Decade => years(year.div_euclid(10) * 10 + 10 * offset, 10),
        Unit::Century => years(year.div_euclid(100) * 100 + 100 * offset, 100),
    }
}

/// From Monday to Sunday.
pub(super) fn week(day: Date) -> Option<Days> {
    let monday = add_days(day, -i32::from(day.weekday().to_monday_zero_offset()))?;
    Some(Days::new(monday, add_days(monday, 6)?))
}

/// `count` months from `month` of `year` on; `month` may lie outside 1–12.
pub(super) fn months(year: i32, month: i32, count: i32) -> Option<Days> {
    let year = year + (month - 1).div_euclid(12);
    let month = i8::try_from((month - 1).rem_euclid(12) + 1).ok()?;
    let first = Date::new(i16::try_from(year).ok()?, month, 1).ok()?;
    Some(Days::new(first, add_days(add_months(first, count)?, -1)?))
}

/// `count` years from `year` on.
pub(super) fn years(year: i32, count: i32) -> Option<Days> {
    months(year, 1, count.checked_mul(12)?)
}

/// A season of the north by whole months; where it begins in nature differs by three weeks.
pub(super) fn season(season: Season, year: i32) -> Option<Days> {
    let month = match season {
        Season::Spring => 3,
        Season::Summer => 6,
        Season::Autumn => 9,
        Season::Winter => 12,
    };
    months(year, month, 3).map(|d| d.loose(21))
}

/// A part of a period; `anchor` bounds what is earlier or later.
pub(super) fn edge(whole: Days, edge: Edge, anchor: Option<Date>) -> Option<Days> {
    let length = whole.last.since(whole.first).ok()?.get_days() + 1;
    let part = |from: i32, to: i32| {
        Some(Days {
            first: add_days(whole.first, from)?,
            last: add_days(whole.first, to)?,
            slack: whole.slack,
        })
    };
    let whole_months = |from: i32, to: i32| {
        let first = add_months(whole.first, from)?;
        Some(Days::new(first, add_days(add_months(whole.first, to)?, -1)?).loose(15))
    };
    let whole_years = |tenths: i32| {
        let count = (length + 1) / 365;
        years(
            i32::from(whole.first.year()) + count * tenths / 10,
            count * 4 / 10,
        )
    };
    match (edge, length) {
        (Edge::Earlier, _) => Some(Days::new(
            whole.first,
            anchor?.clamp(whole.first, whole.last),
        )),
        (Edge::Later | Edge::Rest, _) => Some(Days::new(
            anchor?.clamp(whole.first, whole.last),
            whole.last,
        )),
        (_, 1) => Some(whole),
        (Edge::Early, 7) => part(0, 2),
        (Edge::Mid, 7) => part(1, 4),
        (Edge::Late, 7) => part(3, 6),
        (Edge::Early, 28..=31) => part(0, 14),
        (Edge::Mid, 28..=31) => part(9, 19),
        (Edge::Late, 28..=31) => part(15, length - 1),
        (Edge::Early, 365..=366) => whole_months(0, 6),
        (Edge::Mid, 365..=366) => whole_months(4, 8),
        (Edge::Late, 365..=366) => whole_months(6, 12),
        (Edge::Early, 3600..) => whole_years(0),
        (Edge::Mid, 3600..) => whole_years(3),
        (Edge::Late, 3600..) => whole_years(6),
        (Edge::Early, _) => part(0, length * 2 / 5 - 1),
        (Edge::Mid, _) => part(length * 3 / 10, length * 7 / 10 - 1),
        (Edge::Late, _) => part(length * 3 / 5, length - 1),
    }
}

/// The nearest such weekday from `day` on, forwards or backwards, `day` included.
pub(super) fn nearest(day: Date, weekday: Weekday, forwards: bool) -> Option<Date> {
    if forwards {
        add_days(day, i32::from(day.weekday().until(weekday)))
    } else {
        add_days(day, -i32::from(day.weekday().since(weekday)))
    }
}
