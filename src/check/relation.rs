//! How two comparable claims stand to one another.

use super::{Reason, Verdict};
use crate::claim::{Claim, Value};
use crate::graph::Run;

use super::{date, entity, quantity, state, thing};

/// The outcome of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub enum Relation {
    /// Both can be true.
    Agree,
    /// They say nothing of one another.
    Unrelated,
    /// A finding of this kind, and why.
    Conflict(Verdict, Vec<Reason>),
}

/// Compares two claims that are comparable.
#[must_use]
pub fn relate(run: Run<'_>, a: &Claim, b: &Claim) -> Relation {
    if !thing::is_same(run, a, b) {
        return Relation::Unrelated;
    }
    match (&a.value, &b.value) {
        (Value::Quantity(_), Value::Quantity(_)) => quantity::relate(run, a, b),
        (Value::State { .. }, Value::State { .. }) => state::relate(run, a, b),
        (Value::Date(_), Value::Date(_)) | (Value::Clock(_), Value::Clock(_)) => {
            date::relate(run, a, b)
        }
        (Value::Entity(_), Value::Entity(_)) => entity::relate(run, a, b),
        _ => Relation::Unrelated,
    }
}

/// True where a speaker stands behind one of the claims, and not the same behind both.
pub(super) fn rival_voices(a: &Claim, b: &Claim) -> bool {
    match (a.speakers.last(), b.speakers.last()) {
        (Some(x), Some(y)) => x.id != y.id,
        (x, y) => x.is_some() || y.is_some(),
    }
}
