//! A quantity as programs read it: the same in the value of a CLAIM and in that of a mention.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::ser::{Serialize, Serializer};

use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Hedge, Quantity, Share};

/// The ends as written, an unwritten one null; `hard` and `soft` are `[low, high]`, null where unbounded.
#[derive(Clone, Debug, serde::Serialize)]
pub(crate) struct Figure<'a> {
    low: Option<Number>,
    high: Option<Number>,
    low_open: bool,
    high_open: bool,
    hedge: Option<Hedge>,
    unit: Option<&'a str>,
    of: Option<&'a str>,
    part: Share,
    hard: [Option<Number>; 2],
    soft: [Option<Number>; 2],
}

impl<'a> Figure<'a> {
    /// `of` is the head of the counted noun, as written.
    pub(crate) fn new(quantity: &'a Quantity, of: Option<&'a str>) -> Self {
        let written = &quantity.written;
        Self {
            low: written.low.map(Number),
            high: written.high.map(Number),
            low_open: written.low_open,
            high_open: written.high_open,
            hedge: quantity.hedge,
            unit: quantity.unit.as_ref().map(|unit| unit.name.as_str()),
            of,
            part: quantity.part,
            hard: both(&quantity.hard),
            soft: both(&quantity.soft),
        }
    }
}

fn both(interval: &Interval) -> [Option<Number>; 2] {
    [interval.low.map(Number), interval.high.map(Number)]
}

/// A whole number without a point, any other as the nearest binary one.
#[derive(Clone, Copy, Debug)]
struct Number(Decimal);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.to_i64().filter(|_| self.0.is_integer()) {
            Some(whole) => serializer.serialize_i64(whole),
            None => serializer.serialize_f64(self.0.to_f64().unwrap_or(f64::NAN)),
        }
    }
}
