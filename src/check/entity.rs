//! Two fillers of one role: who won, who fired, which airport.

use super::relation::Relation;
use super::voices::rival;
use crate::annotate::name::{Likeness, likeness, same, skeleton};
use crate::annotate::speech::state_of;
use crate::claim::{Claim, Filler, Modality, Polarity, Slot, Value};
use crate::graph::Run;
use crate::lexicon::EntityId;

/// Whether two fillers are one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Alike {
    Same,
    Different,
    Unknown,
}

/// How two claims of one rule stand to one another.
#[must_use]
pub fn relate(run: Run<'_>, a: &Claim, b: &Claim) -> Relation {
    let (Value::Entity(x), Value::Entity(y)) = (&a.value, &b.value) else {
        return Relation::Unrelated;
    };
    let rule = run.rules.named(&a.name).filter(|_| a.name == b.name);
    if rule.is_none() || [a, b].iter().any(|c| c.modality == Modality::Urged) {
        return Relation::Unrelated;
    }
    let one = rule.is_some_and(|r| r.one);
    let alike = match alike(run, x, y) {
        Alike::Different if is_place(run, a) && !both_on_map(run, x, y) => Alike::Unknown,
        Alike::Different if is_office(run, a) && (shares_name(x, y) || long_between(a, b)) => {
            Alike::Unknown
        }
        other => other,
    };
    match (a.polarity == b.polarity, alike) {
        (true, Alike::Same) | (false, Alike::Different) => Relation::Agree,
        (false, Alike::Same) => rival(run, a, b, Vec::new()),
        (true, Alike::Different) if one && a.polarity == Polarity::Affirmed => {
            rival(run, a, b, Vec::new())
        }
        _ => Relation::Unrelated,
    }
}

fn alike(run: Run<'_>, x: &Filler, y: &Filler) -> Alike {
    let (a, b) = (known(run, &x.id), known(run, &y.id));
    match (a, b) {
        (Some(a), Some(b)) => both_known(run, a, b),
        (None, None) if x.id == y.id => Alike::Same,
        _ if [x, y].iter().any(|f| f.id.starts_with("role:")) => Alike::Unknown,
        (None, None) => by_name(x, y),
        (Some(e), None) | (None, Some(e)) => name_of_known(run, e, x, y),
    }
}

fn is_place(run: Run<'_>, claim: &Claim) -> bool {
    let rule = run.rules.named(&claim.name);
    rule.is_some_and(|r| r.role == Some(Slot::Place))
}

fn is_office(run: Run<'_>, claim: &Claim) -> bool {
    let rule = run.rules.named(&claim.name);
    rule.is_some_and(|r| r.same == [Slot::Object])
}

/// Two holders of one office who bear one name are more often one, written in two ways.
fn shares_name(x: &Filler, y: &Filler) -> bool {
    let (x, y) = (skeleton(&x.text), skeleton(&y.text));
    x.split('-').any(|w| y.split('-').any(|v| v == w))
}

/// Offices change hands.
fn long_between(a: &Claim, b: &Claim) -> bool {
    const DAYS: i32 = 31;
    !matches!((a.as_of, b.as_of), (Some(x), Some(y)) if (x - y).get_days().abs() <= DAYS)
}

/// A place that no pack knows may lie in any other.
fn both_on_map(run: Run<'_>, x: &Filler, y: &Filler) -> bool {
    known(run, &x.id).is_some() && known(run, &y.id).is_some()
}

fn known(run: Run<'_>, id: &str) -> Option<EntityId> {
    run.rules.lexicon.entity(id)
}

/// A capital or a ministry stands for its state, and a place for one that it holds.
fn both_known(run: Run<'_>, a: EntityId, b: EntityId) -> Alike {
    let lexicon = &run.rules.lexicon;
    let (x, y) = (&lexicon.entities[a.0], &lexicon.entities[b.0]);
    if a == b || state_of(lexicon, a) == state_of(lexicon, b) {
        return Alike::Same;
    }
    let holds = lexicon.holds(a, b) || lexicon.holds(b, a);
    if holds || (x.is == "person") != (y.is == "person") {
        Alike::Unknown
    } else {
        Alike::Different
    }
}

/// Names of one script and of two: spellings of one name share a key. A given name or a family name alone may be anybody's
/// who bears it.
fn by_name(x: &Filler, y: &Filler) -> Alike {
    match (x.id.strip_prefix("name:"), y.id.strip_prefix("name:")) {
        (Some(a), Some(b)) if same(a, b) => Alike::Same,
        (Some(_), Some(_)) => match likeness(&x.text, &y.text) {
            Likeness::Different => Alike::Different,
            _ => Alike::Unknown,
        },
        _ => Alike::Unknown,
    }
}

/// A name that no pack knows may be another spelling of a known person's; of states and groups all names are known.
fn name_of_known(run: Run<'_>, known: EntityId, x: &Filler, y: &Filler) -> Alike {
    if same(&skeleton(&x.text), &skeleton(&y.text)) {
        Alike::Same
    } else if run.rules.lexicon.entities[known.0].is == "person" {
        Alike::Different
    } else {
        Alike::Unknown
    }
}
