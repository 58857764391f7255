//! Comparable? Each dimension of two claims answers same, unknown or different.

use crate::annotate::name;
use crate::annotate::quantity::Share;
use crate::claim::{Claim, Filler, Slot, Value};
use crate::graph::Run;

use super::{Reason, reason};

/// Two claims without a time of their own are about one event unless their articles lie further apart than this.
const SAME_EVENT_DAYS: i32 = 1;

/// The outcome of looking at every dimension.
#[derive(Clone, Debug, PartialEq)]
pub enum Comparable {
    /// The two may be compared; what could not be told of them.
    Yes(Vec<Reason>),
    /// They are about different things.
    No(Reason),
}

/// Looks at what the rule says must not differ, then at time, incident, qualifiers and share.
#[must_use]
pub fn comparable(run: Run<'_>, a: &Claim, b: &Claim) -> Comparable {
    let mut unknown = Vec::new();
    let rule = run.rules.named(&a.name);
    for slot in rule.map_or(&[][..], |r| &r.per) {
        match same_filler(run, a.slots.get(*slot), b.slots.get(*slot)) {
            Same::Yes => {}
            Same::Unknown => unknown.push(reason::unknown_slot(*slot)),
            Same::No(..) if *slot == Slot::Actor && rule.is_some_and(|r| r.one) => {}
            Same::No(x, y) => return Comparable::No(reason::other_slot(*slot, &x, &y)),
        }
    }
    let apart = share(a, b)
        .or_else(|| qualifiers(a, b))
        .or_else(|| incident(a, b))
        .or_else(|| time(run, a, b));
    if let Some(apart) = apart {
        return Comparable::No(apart);
    }
    if a.as_of.is_none() || b.as_of.is_none() {
        unknown.push(reason::unknown_order());
    }
    Comparable::Yes(unknown)
}

enum Same {
    Yes,
    Unknown,
    No(String, String),
}

fn same_filler(run: Run<'_>, a: Option<&Filler>, b: Option<&Filler>) -> Same {
    let (Some(a), Some(b)) = (a, b) else {
        return Same::Unknown;
    };
    if a.id == b.id || named_alike(&a.id, &b.id) {
        return Same::Yes;
    }
    let known = |f: &Filler| !f.inherited && !f.id.starts_with("role:");
    let named = |f: &Filler| f.id.starts_with("name:");
    if holds(run, &a.id, &b.id)
        || holds(run, &b.id, &a.id)
        || !known(a)
        || !known(b)
        || named(a) != named(b)
    {
        return Same::Unknown;
    }
    Same::No(a.text.clone(), b.text.clone())
}

fn named_alike(a: &str, b: &str) -> bool {
    matches!((a.strip_prefix("name:"), b.strip_prefix("name:")), (Some(a), Some(b)) if name::same(a, b))
}

/// True where the place `outer` holds the place `inner`.
fn holds(run: Run<'_>, outer: &str, inner: &str) -> bool {
    let lexicon = &run.rules.lexicon;
    let (Some(outer), Some(inner)) = (lexicon.entity(outer), lexicon.entity(inner)) else {
        return false;
    };
    lexicon.places(inner).any(|p| p == outer)
}

/// A figure for a part, a period or on top of others is no rival of a whole one.
fn share(a: &Claim, b: &Claim) -> Option<Reason> {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.value, &b.value) else {
        return None;
    };
    match (x.part, y.part) {
        (x, y) if x == y && x == Share::Whole => None,
        (Share::Whole, other) | (other, _) => Some(reason::share(other)),
    }
}

fn qualifiers(a: &Claim, b: &Claim) -> Option<Reason> {
    (a.qualifiers != b.qualifiers).then(reason::qualifiers)
}

fn incident(a: &Claim, b: &Claim) -> Option<Reason> {
    (a.document == b.document && a.incident != b.incident).then(reason::incident)
}

/// Times of the event that share no moment; a claim without a time took place before its article appeared.
fn time(run: Run<'_>, a: &Claim, b: &Claim) -> Option<Reason> {
    if matches!(a.value, Value::State { .. } | Value::Date(_)) {
        return None;
    }
    match (a.event_time, b.event_time) {
        (Some(x), Some(y)) => (x.disjoint(&y) && days_between(&x, &y) > SAME_EVENT_DAYS)
            .then(|| reason::times(run, a, b)),
        (Some(x), None) => before(x.earliest, b).then(|| reason::times(run, a, b)),
        (None, Some(y)) => before(y.earliest, a).then(|| reason::times(run, a, b)),
        (None, None) => None,
    }
}

fn before(event: Option<jiff::civil::DateTime>, other: &Claim) -> bool {
    matches!((event, other.as_of), (Some(event), Some(said)) if said < event.date())
}

fn days_between(x: &crate::annotate::time::When, y: &crate::annotate::time::When) -> i32 {
    let gap =
        |from: Option<jiff::civil::DateTime>, to: Option<jiff::civil::DateTime>| match (from, to) {
            (Some(from), Some(to)) if from < to => (to.date() - from.date()).get_days(),
            _ => 0,
        };
    gap(x.latest, y.earliest).max(gap(y.latest, x.earliest))
}

/// The slots that two claims share, with their words.
#[must_use]
pub fn shared_slots(a: &Claim, per: &[Slot]) -> Vec<(Slot, String)> {
    per.iter()
        .filter_map(|slot| a.slots.get(*slot).map(|f| (*slot, f.text.clone())))
        .collect()
}
