//! Times by the machine contract of `annotate --format jsonl`.

use jiff::civil::DateTime;
use serde::Serialize;

use super::{Time, TimeKind, When};

/// `{"kind":"time","start","end","text","value":{"earliest","latest"}}`.
#[derive(Clone, Debug, Serialize)]
pub struct Mention<'a> {
    kind: &'static str,
    start: usize,
    end: usize,
    text: &'a str,
    value: Interval,
}

/// ISO dates, or date-times where hours are named; `latest` is inclusive. `null` is unknown or open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Interval {
    /// First moment.
    pub earliest: Option<String>,
    /// Last moment, inclusive.
    pub latest: Option<String>,
}

/// The mention of a time in `text`; `None` for a mere length, which has no place on the calendar.
#[must_use]
pub fn mention<'a>(time: &Time, text: &'a str) -> Option<Mention<'a>> {
    (time.kind != TimeKind::Duration).then(|| Mention {
        kind: "time",
        start: time.span.start,
        end: time.span.end,
        text: time.span.of(text),
        value: Interval::from(time.when),
    })
}

impl From<When> for Interval {
    fn from(when: When) -> Self {
        let print = |t: DateTime| {
            if when.whole_days {
                t.date().to_string()
            } else {
                t.to_string()
            }
        };
        Self {
            earliest: when.earliest.map(print),
            latest: when.latest.map(print),
        }
    }
}
