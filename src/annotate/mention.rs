//! Mentions by the machine contract of `gainsay annotate --format jsonl`.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Page;
use super::interval::Interval;
use super::quantity::{Hedge, Quantity};

/// What was understood of a stretch of a document.
#[derive(Clone, Debug, Serialize)]
pub struct Mention<'p> {
    /// `quantity`, `ordinal`.
    pub kind: &'static str,
    /// First byte in the document's text.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The words.
    pub text: &'p str,
    /// What they mean.
    pub value: Value<'p>,
}

/// A quantity's or ordinal's value. The ends are as written: an unwritten end is null.
#[derive(Clone, Debug, Serialize)]
pub struct Value<'p> {
    /// Lower end.
    pub low: Option<Decimal>,
    /// Upper end.
    pub high: Option<Decimal>,
    /// True where the lower end itself is outside.
    pub low_open: bool,
    /// True where the upper end itself is outside.
    pub high_open: bool,
    /// What loosens the number.
    pub hedge: Option<Hedge>,
    /// The unit's name.
    pub unit: Option<String>,
    /// The counted noun as written.
    pub of: Option<&'p str>,
    /// What the words say.
    pub hard: Interval,
    /// What a reader takes from them.
    pub soft: Interval,
}

/// The mention of a quantity of `page`.
#[must_use]
pub fn quantity<'p>(page: &Page<'p>, q: &Quantity) -> Mention<'p> {
    Mention {
        kind: if q.ordinal { "ordinal" } else { "quantity" },
        start: q.span.start,
        end: q.span.end,
        text: q.span.of(page.text),
        value: Value {
            low: q.written.low,
            high: q.written.high,
            low_open: q.written.low_open,
            high_open: q.written.high_open,
            hedge: q.hedge,
            unit: q.unit.as_ref().map(|u| u.name.clone()),
            of: q.noun.map(|at| page.word(at)),
            hard: q.hard,
            soft: q.soft,
        },
    }
}
