//! Times as other stages see them.

use std::ops::Range;

use jiff::Span as Duration;
use jiff::civil::{self, Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::text::Span;

/// A time expression, resolved against the publication date.
#[derive(Clone, Debug, PartialEq)]
pub struct Time {
    /// The words.
    pub span: Span,
    /// Indices of the tokens of `span`.
    pub tokens: Range<usize>,
    /// When; both `None` where the anchor that it hangs on is unknown.
    pub when: When,
    /// How it was said.
    pub kind: TimeKind,
    /// The hour that the words name, whatever the day: "at 3:47".
    pub clock: Option<civil::Time>,
}

/// A stretch of days or minutes. Both ends are inclusive; a missing end is unknown or open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct When {
    /// First moment.
    pub earliest: Option<DateTime>,
    /// Last moment, inclusive.
    pub latest: Option<DateTime>,
    /// True where the words name days or longer: the ends print as dates.
    pub whole_days: bool,
    /// Days that either end may lie off: "two years ago" counts to a day and names none, seasons have no first day.
    pub slack: u16,
}

/// How a time was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeKind {
    /// A calendar date or range, wholly or partly given: "7 November 2024", «نوفمبر الماضي».
    Absolute,
    /// Hangs on the publication date: "yesterday", «يوم الخميس».
    Relative,
    /// A length of time, no place on the calendar: "three days"; never an event's time.
    Duration,
    /// Open at the end: "since March", «منذ عام 2023».
    Since,
    /// Open at the start: "until Friday", «حتى العاشر».
    Until,
}

impl When {
    /// One or more whole days, both inclusive.
    #[must_use]
    pub fn days(first: Date, last: Date) -> Self {
        Self {
            earliest: Some(first.at(0, 0, 0, 0)),
            latest: Some(last.at(23, 59, 59, 0)),
            whole_days: true,
            slack: 0,
        }
    }

    /// The day, where it is one and certainly that one.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        let (first, last) = (self.earliest?.date(), self.latest?.date());
        (first == last && self.slack == 0).then_some(first)
    }

    /// All that lies before it; `None` where its beginning is open.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        let latest = self
            .earliest?
            .checked_sub(Duration::new().seconds(1))
            .ok()?;
        Some(Self {
            earliest: None,
            latest: Some(latest),
            ..self
        })
    }

    /// True where the two certainly share no moment.
    #[must_use]
    pub fn disjoint(&self, other: &Self) -> bool {
        let slack = Duration::new().days(self.slack.max(other.slack));
        let before = |a: &Self, b: &Self| match (a.latest, b.earliest) {
            (Some(x), Some(y)) => x.checked_add(slack).is_ok_and(|x| x < y),
            _ => false,
        };
        before(self, other) || before(other, self)
    }

    /// True where this stretch lies wholly inside `other`, an open or unknown end of `other` taken as far away.
    #[must_use]
    pub fn within(&self, other: &Self) -> bool {
        let from = other
            .earliest
            .is_none_or(|o| self.earliest.is_some_and(|s| s >= o));
        let to = other
            .latest
            .is_none_or(|o| self.latest.is_some_and(|s| s <= o));
        from && to
    }

    /// The smallest stretch that covers both; an end that is open in either stays open.
    #[must_use]
    pub fn cover(&self, other: &Self) -> Self {
        Self {
            earliest: self.earliest.zip(other.earliest).map(|(a, b)| a.min(b)),
            latest: self.latest.zip(other.latest).map(|(a, b)| a.max(b)),
            whole_days: self.whole_days && other.whole_days,
            slack: self.slack.max(other.slack),
        }
    }

    /// True where neither end is known.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.earliest.is_none() && self.latest.is_none()
    }
}
