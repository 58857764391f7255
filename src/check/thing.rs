//! Attributes of one thing: whether two claims are known to be about the same person or thing. Nothing else makes an age,
//! a fate or a place of two articles comparable.

use crate::annotate::name::{Likeness, likeness};
use crate::claim::{Claim, Filler, Value};
use crate::graph::Run;
use crate::lexicon::TermId;
use crate::rule::Slot;

/// True where whatever the rule asks to be the same is so.
#[must_use]
pub fn is_same(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    let slots: &[Slot] = run.rules.named(&a.name).map_or(&[], |r| &r.same);
    let filled = |slot: &Slot| match (a.slots.get(*slot), b.slots.get(*slot)) {
        (Some(x), Some(y)) => is_one(run, x, y),
        _ => false,
    };
    let moved = |a: &Claim, b: &Claim| a.as_of == b.as_of && at_other_time(a, b);
    slots.is_empty()
        || slots.iter().all(filled) && !(is_state(a) && (moved(a, b) || tells_both(run, a, b)))
}

fn is_state(claim: &Claim) -> bool {
    matches!(claim.value, Value::State { .. })
}

/// An article that tells both states of a person tells how one became the other.
fn tells_both(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    let slots: &[Slot] = run.rules.named(&a.name).map_or(&[], |r| &r.same);
    let alike = |c: &Claim, other: &Claim| {
        let filled = |slot: &Slot| match (c.slots.get(*slot), other.slots.get(*slot)) {
            (Some(x), Some(y)) => is_one(run, x, y),
            _ => false,
        };
        c.value == other.value && c.polarity == other.polarity && slots.iter().all(filled)
    };
    let tells = |document: usize, other: &Claim| {
        let mut own = run.article(document).iter();
        own.any(|c| c.name == a.name && alike(c, other))
    };
    !slots.is_empty() && (tells(a.document, b) || tells(b.document, a))
}

/// True where the words of both tell when, and not the same.
pub(super) fn at_other_time(a: &Claim, b: &Claim) -> bool {
    let own = |c: &Claim| c.event_time.filter(|_| !c.time_inherited);
    matches!((own(a), own(b)), (Some(x), Some(y)) if x.disjoint(&y))
}

/// One by name, by role where a name is missing, or by given name where the role of whoever has no more is told.
fn is_one(run: Run<'_>, x: &Filler, y: &Filler) -> bool {
    if x.id == y.id && !x.id.starts_with("name:") && !x.id.starts_with("role:") {
        return true;
    }
    let (a, b) = (Person::of(x), Person::of(y));
    match (a.name, b.name) {
        (Some(_), Some(_)) => match likeness(&x.text, &y.text) {
            Likeness::Same => true,
            Likeness::Given => a.is_told(x) && b.is_told(y) && roles_fit(run, a.role, b.role),
            Likeness::Family | Likeness::Different => false,
        },
        _ => a.role.is_some() && a.role == b.role,
    }
}

/// What the id of a person tells.
struct Person<'a> {
    name: Option<&'a str>,
    role: Option<&'a str>,
}

impl<'a> Person<'a> {
    fn of(filler: &'a Filler) -> Self {
        let part = |kind: &str| filler.id.split('+').find_map(|p| p.strip_prefix(kind));
        Self {
            name: part("name:"),
            role: part("role:"),
        }
    }

    /// By more than a given name.
    fn is_told(&self, filler: &Filler) -> bool {
        self.role.is_some() || filler.text.contains(' ')
    }
}

/// Wife and mother, husband and father may be one: what stands two steps under `sole`.
fn roles_fit(run: Run<'_>, a: Option<&str>, b: Option<&str>) -> bool {
    let lexicon = &run.rules.lexicon;
    let home = |role: &str| lexicon.chain(lexicon.term(role)?).nth(1);
    let deep = |term: TermId| lexicon.chain(term).count() > 2;
    match (a, b) {
        (Some(a), Some(b)) => a == b || home(a).is_some_and(|h| deep(h) && home(b) == Some(h)),
        _ => true,
    }
}
