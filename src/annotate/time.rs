//! Times of a text.

use std::ops::Range;

use jiff::civil::{Date, DateTime};

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
}

/// A stretch of days or minutes. Both ends are inclusive; a missing end is unknown or open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct When {
    /// First moment.
    pub earliest: Option<DateTime>,
    /// Last moment, inclusive.
    pub latest: Option<DateTime>,
    /// True where the words name days or longer: the ends print as dates.
    pub whole_days: bool,
}

/// How a time was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
        }
    }

    /// True where the two certainly share no moment.
    #[must_use]
    pub fn disjoint(&self, other: &Self) -> bool {
        let before =
            |a: &Self, b: &Self| matches!((a.latest, b.earliest), (Some(x), Some(y)) if x < y);
        before(self, other) || before(other, self)
    }

    /// True where neither end is known.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.earliest.is_none() && self.latest.is_none()
    }
}
pub fn times(_: &super::Page<'_>, _: Option<&crate::source::Published>) -> Vec<Time> {
    Vec::new()
}
