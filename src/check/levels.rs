//! Rules with several states: steps of a ladder, and states that exclude one another.

use super::event::lead_alike;
use super::relation::Relation;
use super::state::{against, forward, is_denial, one_actor, opposed};
use super::{Reason, Verdict};
use crate::claim::{Claim, Modality, Polarity};
use crate::graph::Run;
use crate::rule::Rule;

/// How two claims at different levels of one rule stand to one another; each level is given beside its claim.
pub(super) fn relate(
    run: Run<'_>,
    rule: &Rule,
    a: (&Claim, usize),
    b: (&Claim, usize),
) -> Relation {
    let (low, high) = if a.1 <= b.1 { (a.0, b.0) } else { (b.0, a.0) };
    if rule.ladder {
        steps(rule, low, high)
    } else {
        if rule.event && !of_one_act(run, a.0, b.0) {
            return Relation::Unrelated;
        }
        states(a.0, b.0)
    }
}

/// An article that tells of a car bomb and of a belt tells of two blasts.
fn of_one_act(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    let another = |c: &&Claim| {
        run.article(c.document)
            .iter()
            .any(|other| is_another(c, other))
    };
    lead_alike(run, a, b) && a.document != b.document && ![a, b].iter().any(another)
}

/// True where `other`, of the same article, has the thing of `claim` in another state.
fn is_another(claim: &Claim, other: &Claim) -> bool {
    other.name == claim.name && other.value != claim.value
}

/// States of one thing exclude one another; in time order the later one is news.
fn states(a: &Claim, b: &Claim) -> Relation {
    if !is_affirmed(a) || !is_affirmed(b) {
        return Relation::Agree;
    }
    if a.modality.min(b.modality) < Modality::Begun {
        return expected(a, b);
    }
    match (a.as_of, b.as_of) {
        (Some(x), Some(y)) if x != y && !is_denial(a) && !is_denial(b) => {
            Relation::Conflict(Verdict::Update, vec![Reason::Forward])
        }
        _ => opposed(a, b),
    }
}

/// What is only expected says nothing against what holds; what is believed may differ from it.
fn expected(a: &Claim, b: &Claim) -> Relation {
    let believed = a.modality.min(b.modality) == Modality::Possible;
    if believed && a.modality.max(b.modality) >= Modality::Begun {
        Relation::Conflict(Verdict::Discrepancy, vec![Reason::Hedged])
    } else {
        Relation::Unrelated
    }
}

/// `low` stands on a lower step than `high`.
fn steps(rule: &Rule, low: &Claim, high: &Claim) -> Relation {
    match (low.polarity, high.polarity) {
        (Polarity::Affirmed, Polarity::Affirmed) => both_reached(low, high),
        (Polarity::Negated, Polarity::Affirmed) if rule.event && !one_actor(low, high) => {
            Relation::Unrelated
        }
        (Polarity::Negated, Polarity::Affirmed) => against(high, low),
        _ => Relation::Agree,
    }
}

/// Whoever stands on the higher step has taken the lower one: only "still on the lower" speaks against it.
fn both_reached(low: &Claim, high: &Claim) -> Relation {
    if high.modality < Modality::Begun {
        return Relation::Agree;
    }
    match (low.as_of, high.as_of) {
        (Some(x), Some(y)) if x < y => Relation::Conflict(Verdict::Update, vec![Reason::Forward]),
        _ if low.modality == Modality::Planned => forward(low, high),
        (Some(_), Some(_)) if low.modality == Modality::Begun => opposed(low, high),
        _ => Relation::Agree,
    }
}

fn is_affirmed(claim: &Claim) -> bool {
    claim.polarity == Polarity::Affirmed
}
