//! Two numbers that are the ends of one: "from 10 to 12", "20-30", «بين 10 آلاف و12 ألف», "more than 20 but fewer than 35".

use rust_decimal::Decimal;

use super::amount::{Amount, amount, is_money};
use super::bound::{Bound, bound, written};
use super::year;
use crate::annotate::interval::Interval;
use crate::language::number::{Cue, Hedge, Line, Number};

/// A quantity as read, before anybody asked whether it is one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// First atom.
    pub start: usize,
    /// First atom of the number itself.
    pub first: usize,
    /// The atom behind it.
    pub end: usize,
    /// The ends as written.
    pub written: Interval,
    /// What loosens it.
    pub hedge: Option<Hedge>,
    /// Its unit.
    pub unit: Option<&'static str>,
    /// Its number; of a range, the upper one.
    pub number: Number,
    /// A range's lower number.
    pub low: Option<Number>,
    /// Two figures with a hyphen and nothing else.
    pub dashed: bool,
}

impl From<Bound> for Found {
    fn from(b: Bound) -> Self {
        Self {
            start: b.start,
            first: b.amount.first,
            end: b.end,
            written: b.written(),
            hedge: b.hedge,
            unit: b.amount.unit,
            number: b.amount.number,
            low: None,
            dashed: false,
        }
    }
}

/// The quantity or range that begins at `at`.
pub(super) fn found(line: &Line<'_>, at: usize) -> Option<Found> {
    if let Some(range) = opened(line, at) {
        return Some(range);
    }
    let first = bound(line, at)?;
    Some(
        two_bounds(line, &first)
            .or_else(|| plain(line, &first))
            .unwrap_or_else(|| first.into()),
    )
}

/// "between X and Y", "from X to Y".
fn opened(line: &Line<'_>, at: usize) -> Option<Found> {
    let between = line.cue(at, Cue::Between);
    let opened = between.or_else(|| line.cue(at, Cue::From).filter(|_| !changed(line, at)))?;
    let low = bound(line, skip_the(line, opened))
        .filter(|b| b.hedge.is_none_or(|h| h == Hedge::About))?;
    let next = match between {
        Some(_) => line.and(low.end).or_else(|| line.cue(low.end, Cue::To)),
        None => line.cue(low.end, Cue::To),
    }?;
    let high =
        bound(line, skip_the(line, next)).filter(|b| b.hedge.is_none_or(|h| h == Hedge::About))?;
    let reversed = || between.and_then(|_| joined(line, &high, &low));
    let range = joined(line, &low, &high).or_else(reversed)?;
    Some(Found {
        start: at,
        first: low.amount.first,
        end: high.end,
        ..range
    })
}

fn skip_the(line: &Line<'_>, at: usize) -> usize {
    line.cue(at, Cue::The).unwrap_or(at)
}

/// True where a verb of change stands shortly before: "rose from 5 to 10" names two levels.
fn changed(line: &Line<'_>, at: usize) -> bool {
    (at.saturating_sub(6)..at).any(|i| line.cue(i, Cue::Change).is_some())
}

/// "more than 20 but fewer than 35", in either order.
fn two_bounds(line: &Line<'_>, first: &Bound) -> Option<Found> {
    first.hedge?;
    let comma = usize::from(matches!(line.key(first.end), "," | "،"));
    let next = line
        .cue(first.end + comma, Cue::But)
        .or_else(|| line.and(first.end + comma))
        .or((comma > 0).then_some(first.end + comma))?;
    let second = bound(line, next)?;
    let (a, b) = (first.written(), second.written());
    let (low, high) = match (a.high, b.high) {
        (None, Some(_)) if b.low.is_none() => (a, b),
        (Some(_), None) if a.low.is_none() => (b, a),
        _ => return None,
    };
    let fits = low.low < high.high && same_unit(&first.amount, &second.amount);
    fits.then(|| Found {
        end: second.end,
        written: Interval {
            low: low.low,
            low_open: low.low_open,
            ..high
        },
        hedge: Some(Hedge::Range),
        unit: second.amount.unit.or(first.amount.unit),
        number: second.amount.number,
        low: Some(first.amount.number),
        ..Found::from(*first)
    })
}

fn same_unit(a: &Amount, b: &Amount) -> bool {
    a.unit.is_none() || b.unit.is_none() || a.unit == b.unit
}

/// "10 to 12", "20-30", "two or three" without an opening word; "at least 20-30", "more than two or three".
fn plain(line: &Line<'_>, low: &Bound) -> Option<Found> {
    let at = low.end;
    let loose = |h: Option<Hedge>| h.is_none_or(|h| h == Hedge::About);
    let levels = (0..low.start)
        .rev()
        .take(1)
        .any(|i| line.cue(i, Cue::From).is_some() && changed(line, i));
    if levels || low.amount.number.vague.is_some() {
        return None;
    }
    if line.is_dash(at)
        && line.apart(at) == line.apart(at + 1)
        && line.cue(at + 1, Cue::To).is_none()
    {
        return dashed(line, low).map(|f| bounded(&f, low.hedge));
    }
    let to = hyphened_to(line, at).filter(|_| loose(low.hedge));
    let next = to.or_else(|| line.cue(at, Cue::Or))?;
    let high =
        bound(line, next).filter(|b| loose(b.hedge) && b.start == b.amount.first.min(b.start))?;
    if to.is_some() && step_to(line, low, &high) {
        return None;
    }
    let near = high.amount.number.value <= low.amount.number.value * Decimal::from(3)
        && high.hedge.is_none();
    (to.is_some() || near)
        .then(|| joined(line, low, &high))
        .flatten()
        .filter(|f| !f.number.ordinal)
        .map(|f| bounded(&f, low.hedge))
}

/// A range behind a bound: of "at least 20-30" no more is sure than the 20.
fn bounded(range: &Found, hedge: Option<Hedge>) -> Found {
    let end = match hedge {
        Some(Hedge::AtLeast | Hedge::MoreThan) => range.written.low,
        Some(Hedge::UpTo | Hedge::Under) => range.written.high,
        _ => None,
    };
    end.map_or(*range, |end| Found {
        written: written(end, hedge),
        hedge,
        ..*range
    })
}

/// "to", also in "18-to-29-year-olds" and "16- to 24-year-olds".
fn hyphened_to(line: &Line<'_>, at: usize) -> Option<usize> {
    let dash = usize::from(line.is_dash(at) && !line.apart(at));
    line.cue(at + dash, Cue::To)
        .map(|end| line.past_hyphen(end))
}

/// "rose 5% to 10%", "fell 300 to 4,500": by how much, and to what.
fn step_to(line: &Line<'_>, low: &Bound, high: &Bound) -> bool {
    let (a, b) = (&low.amount, &high.amount);
    let change =
        (low.start.saturating_sub(3)..low.start).any(|i| line.cue(i, Cue::Change).is_some());
    let far = b.number.value / Decimal::TEN > a.number.value;
    let half_measured = a.unit.is_some_and(|u| !is_money(u)) && b.unit.is_none();
    half_measured || (change && (a.unit.is_some() || far))
}

fn dashed(line: &Line<'_>, low: &Bound) -> Option<Found> {
    let high = amount(line, low.end + 1).filter(|a| a.number.vague.is_none())?;
    let minus = line.is_dash(low.end + 1);
    let bare = |n: &Number| {
        n.figures.is_some() || n.scale > Decimal::ONE || !line.is_figure(low.amount.first)
    };
    let chain = line.is_dash(high.end) && !line.apart(high.end) && line.is_figure(high.end + 1);
    if minus || chain || !bare(&high.number) || low.amount.number.ordinal || high.number.ordinal {
        return None;
    }
    let upper = Bound {
        amount: high,
        start: low.end + 1,
        end: high.end,
        hedge: None,
    };
    let (_, end) = super::bound::after(line, high.end).unwrap_or((Hedge::About, high.end));
    let swapped = line.arabic(high.end) && low.amount.number.value > high.number.value;
    let range = if swapped {
        let (a, b) = (
            Bound {
                amount: low.amount,
                ..upper
            },
            Bound {
                amount: high,
                ..*low
            },
        );
        joined(line, &b, &a).map(|r| Found {
            start: low.start,
            first: low.amount.first,
            ..r
        })
    } else {
        joined(line, low, &upper)
    }?;
    Some(Found {
        end,
        dashed: true,
        ..range
    })
}

/// The range from `low` to `high`: what is written once counts for both.
fn joined(line: &Line<'_>, low: &Bound, high: &Bound) -> Option<Found> {
    let (mut a, mut b) = (low.amount, high.amount);
    let years =
        year::shaped(&a.number) && year::shaped(&b.number) && a.unit.is_none() && b.unit.is_none();
    if !same_unit(&a, &b)
        || a.number.vague.is_some()
        || b.number.vague.is_some()
        || years && !year::counted(line, b.end)
    {
        return None;
    }
    share_scale(&mut a.number, &b.number);
    if b.unit.is_none() && a.unit.is_some_and(is_money) {
        b.unit = a.unit;
    }
    if let (Some(other), true) = (a.number.other, b.number.other.is_none() && b.unit.is_some()) {
        a.number.value = if other < b.number.value {
            other
        } else {
            a.number.value
        };
    }
    (a.number.value < b.number.value && a.number.ordinal == b.number.ordinal).then(|| Found {
        start: low.start,
        first: a.first,
        end: high.end,
        written: Interval::closed(a.number.value, b.number.value),
        hedge: Some(Hedge::Range),
        unit: b.unit.or(a.unit),
        number: b.number,
        low: Some(a.number),
        dashed: false,
    })
}

/// "10 to 12 thousand": the multiplier counts for both where the first is the smaller figure.
fn share_scale(low: &mut Number, high: &Number) {
    let mantissa = if high.scale.is_zero() {
        high.value
    } else {
        high.value / high.scale
    };
    if high.scale > Decimal::ONE
        && low.scale == Decimal::ONE
        && low.value < mantissa
        && let Some(scaled) = low.times(high.scale, low.end)
    {
        *low = scaled;
    }
}
