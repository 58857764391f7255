//! Figures in different units: those that convert are brought to one unit, the others are apart.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::relation::Relation;
use super::{Reason, Slip, Verdict};
use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Quantity, Unit};
use crate::language::number::shared;
use crate::rule::{Rule, Tolerance};

/// Two figures in one unit.
pub(super) type Pair<'a> = (Cow<'a, Quantity>, Cow<'a, Quantity>);

/// Seconds and months in a day, for tolerances in days.
const DAY: [(&str, (i64, i64)); 2] = [("second", (86_400, 1)), ("month", (1, 30))];

/// Brings two figures to the unit of the first.
///
/// # Errors
///
/// How they stand to one another where no unit holds both: two currencies, a share against points.
pub(super) fn aligned<'a>(x: &'a Quantity, y: &'a Quantity) -> Result<Pair<'a>, Relation> {
    let (Some(ux), Some(uy)) = (&x.unit, &y.unit) else {
        return Ok((Cow::Borrowed(x), Cow::Borrowed(y)));
    };
    if ux.name == uy.name {
        return Ok((Cow::Borrowed(x), Cow::Borrowed(y)));
    }
    let ((bx, fx), (by, fy)) = (base(ux), base(uy));
    if bx != by {
        return Err(foreign(x, y, (&ux.name, &uy.name)));
    }
    let factor = fy / fx;
    if factor.is_integer() || (fx / fy).is_integer() {
        return Ok((Cow::Borrowed(x), Cow::Owned(scaled(y, factor, ux))));
    }
    let converted = scaled(&widened(y), factor, ux);
    Ok((Cow::Owned(widened(x)), Cow::Owned(converted)))
}

/// True where the two lie no further apart than the rule lets pass.
pub(super) fn is_tolerated(rule: Option<&Rule>, x: &Quantity, y: &Quantity) -> bool {
    let (Some(rule), Some((gap, larger))) = (rule, gap(&x.hard, &y.hard)) else {
        return false;
    };
    let unit = x.unit.as_ref().or(y.unit.as_ref());
    let (base, factor) = unit.map_or(("", Decimal::ONE), base);
    if rule.tolerance == Tolerance::default() {
        return false;
    }
    match rule.tolerance {
        Tolerance::Exact(most) => gap * factor <= most * own_factor(rule, factor),
        Tolerance::Percent(share) => gap * Decimal::ONE_HUNDRED <= larger.abs() * share,
        Tolerance::Points(most) => gap * factor <= most,
        Tolerance::Days(days) => in_days(base, gap * factor).is_some_and(|g| g <= days.into()),
        Tolerance::Minutes(m) => {
            let day = Decimal::from(24 * 60);
            in_days(base, gap * factor).is_some_and(|g| g * day <= m.into())
        }
    }
}

fn base(unit: &Unit) -> (&str, Decimal) {
    unit.base
        .as_ref()
        .map_or((unit.name.as_str(), Decimal::ONE), |(base, factor)| {
            (base.as_str(), *factor)
        })
}

/// A plain number as a tolerance is in the unit of the rule, else in that of the figures.
fn own_factor(rule: &Rule, figures: Decimal) -> Decimal {
    let unit = rule.unit.as_deref().map(|u| shared().base(u));
    match unit {
        Some(base) => base.map_or(Decimal::ONE, |(_, factor)| factor),
        None => figures,
    }
}

/// One number in two currencies is a slip; anything else in units that do not convert is another thing.
fn foreign(x: &Quantity, y: &Quantity, units: (&str, &str)) -> Relation {
    if x.written == y.written && x.written.low.is_some() && units.0.len() == 3 {
        let slip = Reason::Slip(Slip::Currency);
        return Relation::Conflict(Verdict::Discrepancy, vec![slip]);
    }
    let units = Reason::Units(units.0.to_owned(), units.1.to_owned());
    Relation::Conflict(Verdict::Apart, vec![units])
}

/// What a writer who converts miles to kilometres would round to: half of the last place that was written.
fn widened(x: &Quantity) -> Quantity {
    let half = |end: Decimal| Decimal::new(5, end.normalize().scale() + 1);
    let soft = Interval {
        low: x
            .soft
            .low
            .zip(x.written.low.or(x.soft.low))
            .map(|(s, w)| s.min(w - half(w))),
        high: x
            .soft
            .high
            .zip(x.written.high.or(x.soft.high))
            .map(|(s, w)| s.max(w + half(w))),
        ..x.soft
    };
    Quantity { soft, ..x.clone() }
}

fn scaled(x: &Quantity, factor: Decimal, unit: &Unit) -> Quantity {
    let scale = |i: Interval| Interval {
        low: i.low.map(|end| end * factor),
        high: i.high.map(|end| end * factor),
        ..i
    };
    Quantity {
        written: scale(x.written),
        hard: scale(x.hard),
        soft: scale(x.soft),
        unit: Some(unit.clone()),
        ..x.clone()
    }
}

/// How far apart two intervals lie, and the nearer end of the upper one.
fn gap(x: &Interval, y: &Interval) -> Option<(Decimal, Decimal)> {
    let (low, high) = if x.below(y) { (x, y) } else { (y, x) };
    low.high.zip(high.low).map(|(l, h)| (h - l, h))
}

fn in_days(base: &str, gap: Decimal) -> Option<Decimal> {
    let (_, (per_day, days)) = DAY.iter().find(|(unit, _)| *unit == base)?;
    Some(gap * Decimal::from(*days) / Decimal::from(*per_day))
}
