//! Quantities of a text.

use std::ops::Range;

use rust_decimal::Decimal;
use serde::Serialize;

use super::interval::Interval;
use crate::text::Span;

/// A number in a text, as written and as understood.
#[derive(Clone, Debug, PartialEq)]
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

/// How words loosen a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hedge {
    /// about, around, نحو
    About,
    /// nearly, almost
    Nearly,
    /// at least, ما لا يقل عن
    AtLeast,
    /// more than, أكثر من
    MoreThan,
    /// up to, ما يصل إلى
    UpTo,
    /// under, أقل من
    Under,
    /// from X to Y
    Range,
    /// tens, dozens, several: a size without a figure
    Vague,
}

/// What a quantity is measured in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Unit {
    /// Its name in the language tables, such as `percent`, `percentage-point`, `USD`, `kilometre`, `year`.
    pub name: String,
    /// The unit it converts to and the exact factor, for physical units: kilometre → (metre, 1000).
    pub base: Option<(String, Decimal)>,
}

/// How a figure relates to others of its measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize)]
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
pub fn quantities(_: &super::Page<'_>) -> Vec<Quantity> {
    Vec::new()
}
impl Quantity {
    pub fn label(&self) -> String {
        String::new()
    }
}
