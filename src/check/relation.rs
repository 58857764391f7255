//! How two comparable claims stand to one another.

use super::voices::rival;
use super::{Reason, Verdict, wording};
use crate::annotate::identity::Identity;
use crate::claim::{Claim, CueClass, Filler, Polarity, Value};
use crate::graph::Run;

use super::{date, entity, quantity, state, thing};

/// Days within which two who accuse each other speak of one thing.
const NEWS_DAYS: i32 = 10;

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
        (Value::Date(_) | Value::Clock(_), Value::Date(_) | Value::Clock(_)) => {
            date::relate(run, a, b)
        }
        (Value::Entity(x), Value::Entity(y)) if wording::is_wording(&x.id) => {
            together(run, a, b, wording::alike(&x.id, &y.id))
        }
        (Value::Entity(x), Value::Entity(y)) if accuse_each_other((a, x), (b, y)) => {
            Relation::Conflict(Verdict::Dispute, vec![Reason::Accusations])
        }
        (Value::Entity(_), Value::Entity(_)) => entity::relate(run, a, b),
        _ => Relation::Unrelated,
    }
}

/// Two lists of those who did something together: whoever names fewer may mean the same.
fn together(run: Run<'_>, a: &Claim, b: &Claim, same: Option<bool>) -> Relation {
    let affirmed = a.polarity == Polarity::Affirmed && b.polarity == Polarity::Affirmed;
    match same.filter(|_| affirmed && a.name == b.name) {
        Some(true) => Relation::Agree,
        Some(false) => rival(run, a, b, Vec::new()),
        None => Relation::Unrelated,
    }
}

/// Each says of the other that it did it.
fn accuse_each_other((a, x): (&Claim, &Filler), (b, y): (&Claim, &Filler)) -> bool {
    let says = |claim: &Claim, who: &Filler| {
        let voice = claim.speakers.last();
        voice.is_some_and(|s| {
            s.id == Identity::from(who.id.clone()) || s.party.as_ref() == Some(&who.id)
        })
    };
    let accuses = |c: &Claim| c.cue_class == Some(CueClass::Accused);
    let near =
        matches!((a.as_of, b.as_of), (Some(x), Some(y)) if (x - y).get_days().abs() <= NEWS_DAYS);
    near && a.name == b.name && x.id != y.id && accuses(a) && accuses(b) && says(a, y) && says(b, x)
}
