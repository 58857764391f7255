//! Quantities of a text: numbers with what loosens them, what they are measured in and what they count.

mod amount;
mod bound;
mod date;
mod lines;
mod noun;
mod range;
mod reader;
mod share;
pub mod soft;
mod veto;
mod year;

use std::ops::Range;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Page;
use super::interval::Interval;
use crate::language::number::Line;
use crate::text::Span;

pub use crate::language::number::Hedge;

/// A number in a text, as written and as understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quantity {
    /// The number with its hedge, multiplier and unit sign (not the counted noun).
    pub span: Span,
    /// Indices of the tokens of `span`.
    pub tokens: Range<usize>,
    /// The ends as written: "up to 10" has no low, "about 10" is 10 to 10.
    pub written: Interval,
    /// How the words loosen the number.
    pub hedge: Option<Hedge>,
    /// What the words say (design, section 3).
    pub hard: Interval,
    /// What a reader takes from them.
    pub soft: Interval,
    /// Percent, a currency, a physical unit; `None` for a count.
    pub unit: Option<Unit>,
    /// The counted noun: index of its head token.
    pub noun: Option<usize>,
    /// How it relates to other figures.
    pub part: Share,
    /// True for "third", «الثالث»: a place in an order, no count.
    pub ordinal: bool,
}

impl Quantity {
    /// The tokens of the number and its counted noun, whichever comes first.
    #[must_use]
    pub fn words(&self) -> Range<usize> {
        let noun = self.noun.map_or(self.tokens.clone(), |n| n..n + 1);
        self.tokens.start.min(noun.start)..self.tokens.end.max(noun.end)
    }
}

/// What a quantity is measured in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Unit {
    /// Its name in the language tables, such as `percent`, `percentage-point`, `USD`, `kilometre`, `year`.
    pub name: String,
    /// The unit it converts to and the exact factor, for physical units: kilometre → (metre, 1000).
    #[serde(with = "factor")]
    pub base: Option<(String, Decimal)>,
}

/// A base unit with its factor, by all its digits.
mod factor {
    use rust_decimal::Decimal;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[expect(clippy::ref_option, reason = "serde passes references")]
    pub(super) fn serialize<S: Serializer>(
        base: &Option<(String, Decimal)>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let base = base.as_ref();
        base.map(|(unit, factor)| (unit, factor.to_string()))
            .serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<(String, Decimal)>, D::Error> {
        let base = Option::<(String, String)>::deserialize(deserializer)?;
        base.map(|(unit, factor)| Ok((unit, factor.parse().map_err(D::Error::custom)?)))
            .transpose()
    }
}

/// How a figure relates to others of its measure.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    /// A figure of its own.
    #[default]
    Whole,
    /// "another 3,000", «إضافي»: on top of others.
    Additional,
    /// "of whom 12", «بينهم»: a part of a figure before it.
    PartOf,
    /// "in the past 24 hours", "a day": for a period only.
    Period,
    /// "each", «من كل جانب»: for one of several.
    Each,
}

/// Every quantity and ordinal of the page, in order; no two overlap.
#[must_use]
pub fn quantities(page: &Page<'_>) -> Vec<Quantity> {
    let mut out = Vec::new();
    let mut line = Line::default();
    for sentence in &page.sentences {
        if let Some(end) = lines::fill(page, sentence, &mut line) {
            reader::read(page, &line, end, &mut out);
        }
    }
    out
}
