//! What a claim says, apart from the words: two claims of one content say the same.

use jiff::civil::Time;

use crate::annotate::interval::Interval;
use crate::annotate::quantity::Share;
use crate::annotate::time::When;
use crate::claim::{Claim, Modality, Polarity, Value};

/// The content of a claim. Its hash is part of the fingerprint of a finding.
#[derive(PartialEq, Eq, Hash)]
pub(super) enum Content<'a> {
    Figure(&'a Interval, Option<&'a str>, Share),
    /// How far it has got; `None` where it has not.
    State(&'a str, Option<Modality>),
    Date(&'a When),
    Clock(Time),
    Entity(&'a str),
}

impl<'a> Content<'a> {
    pub(super) fn of(claim: &'a Claim) -> Self {
        match &claim.value {
            Value::Quantity(q) => {
                let unit = q.unit.as_ref().map(|unit| unit.name.as_str());
                Self::Figure(&q.hard, unit, q.part)
            }
            Value::State { name, .. } => {
                let affirmed = claim.polarity != Polarity::Negated;
                Self::State(name, affirmed.then_some(claim.modality))
            }
            Value::Date(when) => Self::Date(when),
            Value::Clock(time) => Self::Clock(*time),
            Value::Entity(filler) => Self::Entity(&filler.id),
        }
    }
}
