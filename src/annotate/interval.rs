//! Intervals of exact decimals, each end open or closed or missing.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The values between two ends. A missing end is unbounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Interval {
    /// Lower end; `None` is unbounded.
    #[serde(with = "digits")]
    pub low: Option<Decimal>,
    /// Upper end; `None` is unbounded.
    #[serde(with = "digits")]
    pub high: Option<Decimal>,
    /// True where the lower end itself is outside.
    pub low_open: bool,
    /// True where the upper end itself is outside.
    pub high_open: bool,
}

/// An end by all its digits.
mod digits {
    use rust_decimal::Decimal;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[expect(clippy::ref_option, reason = "serde passes references")]
    pub(super) fn serialize<S: Serializer>(
        end: &Option<Decimal>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        end.map(|end| end.to_string()).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Decimal>, D::Error> {
        let end = Option::<String>::deserialize(deserializer)?;
        end.map(|end| end.parse().map_err(D::Error::custom))
            .transpose()
    }
}

impl Interval {
    /// Both ends inside.
    #[must_use]
    pub fn closed(low: Decimal, high: Decimal) -> Self {
        Self {
            low: Some(low),
            high: Some(high),
            low_open: false,
            high_open: false,
        }
    }

    /// One value.
    #[must_use]
    pub fn point(value: Decimal) -> Self {
        Self::closed(value, value)
    }

    /// True where no value lies in both.
    #[must_use]
    pub fn disjoint(&self, other: &Self) -> bool {
        self.below(other) || other.below(self)
    }

    /// True where every value of this one is smaller than every value of `other`.
    #[must_use]
    pub fn below(&self, other: &Self) -> bool {
        match (self.high, other.low) {
            (Some(high), Some(low)) => {
                high < low || (high == low && (self.high_open || other.low_open))
            }
            _ => false,
        }
    }

    /// True where the two share at most one end.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        let end = |high: Option<Decimal>, low: Option<Decimal>| matches!((high, low), (Some(h), Some(l)) if h == l);
        self.disjoint(other) || end(self.high, other.low) || end(other.high, self.low)
    }

    /// True where every value of `other` lies in this one.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        let low = match (self.low, other.low) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(a), Some(b)) => a < b || (a == b && (!self.low_open || other.low_open)),
        };
        let high = match (self.high, other.high) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(a), Some(b)) => a > b || (a == b && (!self.high_open || other.high_open)),
        };
        low && high
    }

    /// True where the interval is one value.
    #[must_use]
    pub fn is_point(&self) -> bool {
        self.low.is_some() && self.low == self.high
    }
}

#[cfg(test)]
mod tests {
    use super::Interval;
    use rust_decimal::Decimal;

    fn iv(low: i64, high: i64) -> Interval {
        Interval::closed(Decimal::from(low), Decimal::from(high))
    }

    #[test]
    fn touching_ends_are_not_disjoint_unless_one_is_open() {
        assert!(!iv(0, 10).disjoint(&iv(10, 12)));
        assert!(
            Interval {
                high_open: true,
                ..iv(0, 10)
            }
            .disjoint(&iv(10, 12))
        );
        assert!(iv(0, 9).disjoint(&iv(10, 12)));
    }

    #[test]
    fn contains_looks_at_open_ends() {
        assert!(iv(0, 10).contains(&iv(0, 10)));
        assert!(
            !Interval {
                low_open: true,
                ..iv(0, 10)
            }
            .contains(&iv(0, 10))
        );
        assert!(
            Interval {
                high: None,
                ..iv(0, 10)
            }
            .contains(&iv(5, 900))
        );
    }
}
