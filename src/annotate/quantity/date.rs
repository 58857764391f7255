//! Figures that are a day of a month or a time of day.

use rust_decimal::Decimal;

use super::range::Found;
use super::year;
use crate::language::number::{Cue, Line};

/// A day beside its month: "7 October", "Oct. 7", "7th of May", «السابع من مايو», "7 and 8 October".
pub(super) fn dated(line: &Line<'_>, f: &Found) -> bool {
    let day = f.number.value <= Decimal::from(31)
        && f.number.value > Decimal::ZERO
        && f.number.scale == Decimal::ONE;
    let year = year::shaped(&f.number);
    let before = [f.start, f.first]
        .into_iter()
        .any(|at| month_before(line, at));
    let run_on = before && line.is_figure(f.first) && day_and_year(line.key(f.first));
    run_on
        || (day || year)
            && (before && (line.is_figure(f.first) || f.number.ordinal)
                || day && month_after(line, f.end))
}

/// "262016" behind a month: a day and a year whose comma was lost.
fn day_and_year(digits: &str) -> bool {
    let plain = (5..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    plain
        && (digits[digits.len() - 4..].starts_with("19")
            || digits[digits.len() - 4..].starts_with("20"))
}

fn month_before(line: &Line<'_>, at: usize) -> bool {
    let mut at = at;
    if at >= 3 && line.is_figure(at - 2) && (line.is_dash(at - 1) || line.and(at - 1).is_some()) {
        at -= 2;
    }
    // "February 23, 2015"
    let comma = usize::from(at > 0 && matches!(line.key(at - 1), "," | "،"));
    if at > 1 + comma && line.is_figure(at - 1 - comma) && line.key(at - 1 - comma).len() <= 2 {
        at -= 1 + comma;
    }
    let point = at >= 2 && line.key(at - 1) == "." && !line.apart(at - 1);
    let the = at >= 1 && line.cue(at - 1, Cue::The) == Some(at);
    let at = at - usize::from(point || the);
    at > 0 && month_ending(line, at)
}

fn month_ending(line: &Line<'_>, end: usize) -> bool {
    (1..=3)
        .filter_map(|n| end.checked_sub(n))
        .any(|at| is_month(line, at).is_some_and(|e| e >= end))
}

fn month_after(line: &Line<'_>, at: usize) -> bool {
    let of = line.cue(at, Cue::Of).unwrap_or(at);
    let second = line.and(at).or_else(|| line.is_dash(at).then_some(at + 1));
    let pair = second
        .filter(|&s| line.is_figure(s))
        .is_some_and(|s| is_month(line, s + 1).is_some());
    let dash = usize::from(line.is_dash(at) && !line.apart(at) && !line.apart(at + 1));
    is_month(line, of + dash).is_some() || pair
}

/// A month's name; in Latin script with a capital, since "may" and "march" are words.
fn is_month(line: &Line<'_>, at: usize) -> Option<usize> {
    let atom = line.get(at)?;
    line.cue(at, Cue::Month)
        .filter(|_| atom.arabic || atom.capital)
}

pub(super) fn clock(line: &Line<'_>, f: &Found) -> bool {
    let small = f.number.value < Decimal::from(2400)
        && f.hedge.is_none_or(|_| f.number.scale == Decimal::ONE);
    let after = line.cue(f.end, Cue::Clock).is_some() && small && f.number.scale == Decimal::ONE;
    let before = f.first > 0
        && line.cue_before(f.first, Cue::ClockBefore).is_some()
        && line.and(f.first).is_none_or(|a| a <= f.first);
    after || before
}
