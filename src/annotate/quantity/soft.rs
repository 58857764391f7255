//! The two intervals of a quantity: **hard**, what its words say, and **soft**, what a reader takes from them. All
//! constants of that judgement stand here; tune them on labelled pairs.

use rust_decimal::Decimal;

use crate::annotate::interval::Interval;
use crate::language::number::{Hedge, Vague};

/// Counts up to this are taken to the letter.
const EXACT_UP_TO: Decimal = Decimal::from_parts(20, 0, 0, false, 0);
/// A bare round figure stands for at most 5% either way.
const ROUND_MOST: Decimal = Decimal::from_parts(5, 0, 0, false, 2);
/// "About" allows at most 10% for its rounding grain …
const ABOUT_MOST: Decimal = Decimal::from_parts(10, 0, 0, false, 2);
/// … and at least 2%.
const ABOUT_LEAST: Decimal = Decimal::from_parts(2, 0, 0, false, 2);
/// What a reader allows for "about" beyond what it says.
const ABOUT_SOFT: Decimal = Decimal::from_parts(15, 0, 0, false, 1);
/// "Nearly v" begins here …
const NEARLY_HARD: Decimal = Decimal::from_parts(90, 0, 0, false, 2);
/// … and for a reader here.
const NEARLY_SOFT: Decimal = Decimal::from_parts(85, 0, 0, false, 2);
/// "At least v" is read as no more than this share of v above it: twice v, where v is above zero.
const ABOVE_SOFT: Decimal = Decimal::ONE;
/// "Up to v" is read as no more than this share of v below it.
const BELOW_SOFT: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// A value as its words give it.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    /// The ends as written.
    pub written: Interval,
    /// What loosens it.
    pub hedge: Option<Hedge>,
    /// One in the last written place, where the writing shows it.
    pub place: Option<Decimal>,
    /// Set for a size without a figure.
    pub vague: Option<Vague>,
}

/// What the words say.
#[must_use]
pub fn hard(said: &Said) -> Interval {
    let (Some(v), zero) = (said.written.low.or(said.written.high), Decimal::ZERO) else {
        return said.written;
    };
    match said.hedge {
        Some(Hedge::About) => around(v, about(v, said.place)),
        Some(Hedge::Nearly) => from_to(v * NEARLY_HARD, v, true),
        Some(Hedge::UpTo | Hedge::Under) if v >= zero => Interval {
            low: Some(zero),
            ..said.written
        },
        Some(Hedge::Vague) => Interval {
            high: None,
            ..Interval::point(said.vague.map_or(v, |g| g.least))
        },
        _ => said.written,
    }
}

/// What a reader takes from them.
#[must_use]
pub fn soft(said: &Said) -> Interval {
    let Some(v) = said.written.low.or(said.written.high) else {
        return said.written;
    };
    match said.hedge {
        None => around(v, bare(v, said.place)),
        Some(Hedge::About) => around(v, about(v, said.place).saturating_mul(ABOUT_SOFT)),
        Some(Hedge::Nearly) => from_to(v * NEARLY_SOFT, v, true),
        Some(Hedge::AtLeast | Hedge::MoreThan) => Interval {
            high: Some(v.saturating_add(v.abs() * ABOVE_SOFT)),
            ..said.written
        },
        Some(Hedge::UpTo | Hedge::Under) => Interval {
            low: Some(v.saturating_sub(v.abs() * BELOW_SOFT)),
            ..said.written
        },
        Some(Hedge::Range) => widened(&said.written),
        Some(Hedge::Vague) => said
            .vague
            .map_or(said.written, |g| Interval::closed(g.from, g.to)),
    }
}

/// Each end of a range may be rounded by half its grain.
fn widened(written: &Interval) -> Interval {
    let by = |end: Decimal, place| bare(end, place);
    Interval {
        low: written.low.map(|l| l.saturating_sub(by(l, None))),
        high: written.high.map(|h| h.saturating_add(by(h, None))),
        ..*written
    }
}

fn bare(v: Decimal, place: Option<Decimal>) -> Decimal {
    let grain = grain(v, place);
    if (v.fract().is_zero() && v.abs() <= EXACT_UP_TO) || grain == Decimal::ONE {
        return Decimal::ZERO;
    }
    (grain / Decimal::TWO).min(v.abs() * ROUND_MOST)
}

fn about(v: Decimal, place: Option<Decimal>) -> Decimal {
    let half = grain(v, place) / Decimal::TWO;
    half.min(v.abs() * ABOUT_MOST).max(v.abs() * ABOUT_LEAST)
}

/// The rounding grain of a value: the last place written, else its largest divisor of the form 10^k or 5·10^k.
fn grain(v: Decimal, place: Option<Decimal>) -> Decimal {
    if let Some(place) = place {
        return place;
    }
    if !v.fract().is_zero() {
        return Decimal::new(1, v.normalize().scale());
    }
    let mut grain = Decimal::ONE;
    while let Some(next) = grain
        .checked_mul(Decimal::TEN)
        .filter(|n| !v.is_zero() && (v % n).is_zero())
    {
        grain = next;
    }
    match grain.checked_mul(5.into()) {
        Some(five) if !v.is_zero() && (v % five).is_zero() => five,
        _ => grain,
    }
}

fn around(v: Decimal, by: Decimal) -> Interval {
    Interval::closed(v.saturating_sub(by), v.saturating_add(by))
}

fn from_to(a: Decimal, b: Decimal, high_open: bool) -> Interval {
    Interval {
        high_open,
        ..Interval::closed(a.min(b), a.max(b))
    }
}

#[cfg(test)]
mod tests {
    use super::{Said, hard, soft};
    use crate::annotate::interval::Interval;
    use crate::language::number::Hedge;
    use rust_decimal::Decimal;

    fn check(v: i64, hedge: Option<Hedge>, hard_is: (i64, i64), soft_is: (i64, i64)) {
        let said = Said {
            written: Interval::point(v.into()),
            hedge,
            place: None,
            vague: None,
        };
        let ends = |i: Interval| (i.low.unwrap(), i.high.unwrap());
        let want = |(a, b): (i64, i64)| (Decimal::from(a), Decimal::from(b));
        assert_eq!(ends(hard(&said)), want(hard_is), "hard of {v} {hedge:?}");
        assert_eq!(ends(soft(&said)), want(soft_is), "soft of {v} {hedge:?}");
    }

    #[test]
    fn intervals_follow_the_rounding_grain() {
        check(20, None, (20, 20), (20, 20));
        check(283, None, (283, 283), (283, 283));
        check(2000, None, (2000, 2000), (1900, 2100));
        check(12_000, None, (12_000, 12_000), (11_500, 12_500));
        check(100, Some(Hedge::About), (90, 110), (85, 115));
        check(200, Some(Hedge::Nearly), (180, 200), (170, 200));
    }

    #[test]
    fn a_reader_looks_upwards_from_at_least_and_downwards_from_up_to() {
        let reads = |v: i64, hedge, (low, high): (i64, i64)| {
            let said = Said {
                written: Interval::point(v.into()),
                hedge: Some(hedge),
                place: None,
                vague: None,
            };
            let wanted = Interval::closed(low.into(), high.into());
            assert_eq!(soft(&said), wanted, "{v} {hedge:?}");
        };
        reads(12, Hedge::AtLeast, (12, 24));
        reads(-12, Hedge::AtLeast, (-12, 0));
        reads(12, Hedge::UpTo, (6, 12));
        reads(-12, Hedge::UpTo, (-18, -12));
    }
}
