//! What is counted off inside a stretch of days: its nth week, its last quarter, its first three months.

use jiff::civil::{Date, Weekday};

use super::calendar::{Days, add_days, months, nearest, shift, week};
use super::fields::Nth;
use crate::language::date::Unit;

/// The nth of something in `whole`, counted from its end where `n` is negative.
pub(super) fn nth(whole: Days, n: i32, what: Nth) -> Option<Days> {
    match what {
        Nth::Weekday(weekday) => nth_weekday(whole, n, weekday).map(Days::one),
        Nth::Several(count, unit) => several(whole, n, count, unit),
        Nth::Unit(Unit::Half) => share(whole, n, 2),
        Nth::Unit(Unit::Quarter) => share(whole, n, 4),
        Nth::Unit(Unit::Week | Unit::Fortnight) => nth_week(whole, n, 0),
        Nth::Unit(Unit::Weekend) => nth_week(whole, n, 5),
        Nth::Unit(unit) => one(whole, n, unit),
    }
}

/// Moves by `n` units from the beginning, or from the end where `n` is negative.
fn one(whole: Days, n: i32, unit: Unit) -> Option<Days> {
    let from = if n < 0 {
        shift(add_days(whole.last, 1)?, unit, n)?
    } else {
        shift(whole.first, unit, n - 1)?
    };
    let part = Days::new(from, add_days(shift(from, unit, 1)?, -1)?);
    (whole.first <= part.first && part.last <= whole.last).then_some(part)
}

/// The first or the last `count` units.
fn several(whole: Days, n: i32, count: i32, unit: Unit) -> Option<Days> {
    if n < 0 {
        let end = add_days(whole.last, 1)?;
        return Some(Days::new(shift(end, unit, -count)?, whole.last));
    }
    let end = shift(whole.first, unit, count)?;
    Some(Days::new(whole.first, add_days(end, -1)?))
}

/// One of `count` equal shares, in whole months where it goes: the half of a month changes after its 15th day.
fn share(whole: Days, n: i32, count: i32) -> Option<Days> {
    let index = if n < 0 { count + n } else { n - 1 };
    let all = months_of(whole);
    if !(0..count).contains(&index) || all == 0 {
        return None;
    }
    if all % count == 0 {
        let (year, month) = (whole.first.year().into(), i32::from(whole.first.month()));
        return months(year, month + index * (all / count), all / count);
    }
    let days = whole.last.since(whole.first).ok()?.get_days() + 1;
    let from = |i: i32| {
        add_days(
            whole.first,
            if i == count { days } else { i * (days / count) },
        )
    };
    Some(Days::new(from(index)?, add_days(from(index + 1)?, -1)?))
}

/// How many whole months it has.
fn months_of(whole: Days) -> i32 {
    let end = add_days(whole.last, 1).unwrap_or(whole.last);
    let months = |d: Date| i32::from(d.year()) * 12 + i32::from(d.month());
    months(end) - months(whole.first)
}

/// Weeks of a month begin with its first Monday, weeks of a year are those of ISO 8601; `skip` days of them left out.
fn nth_week(whole: Days, n: i32, skip: i32) -> Option<Days> {
    let first = if months_of(whole) == 1 {
        nearest(whole.first, Weekday::Monday, true)?
    } else {
        week(add_days(whole.first, 3)?)?.first
    };
    let monday = if n < 0 {
        week(add_days(whole.last, -3)?)?.first
    } else {
        add_days(first, 7 * (n - 1))?
    };
    Some(Days::new(add_days(monday, skip)?, add_days(monday, 6)?).loose(3))
}

/// The `nth` such weekday inside a period; -1 is its last.
fn nth_weekday(whole: Days, nth: i32, weekday: Weekday) -> Option<Date> {
    if nth < 0 {
        return nearest(whole.last, weekday, false);
    }
    let first = nearest(whole.first, weekday, true)?;
    add_days(first, 7 * (nth - 1)).filter(|d| *d <= whole.last)
}
