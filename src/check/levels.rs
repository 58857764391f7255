//! Rules with several states: steps of a ladder, and states that exclude one another.

use super::relation::Relation;
use super::state::{against, forward, is_denial, opposed};
use super::{Verdict, reason};
use crate::claim::{Claim, Modality, Polarity};
use crate::graph::Run;
use crate::rule::Rule;

/// Bytes between two sentences that follow one another.
const NEXT_SENTENCE: usize = 3;

/// How two claims at different levels of one rule stand to one another; each level is given beside its claim.
pub(super) fn relate(
    run: Run<'_>,
    rule: &Rule,
    a: (&Claim, usize),
    b: (&Claim, usize),
) -> Relation {
    let (low, high) = if a.1 <= b.1 { (a.0, b.0) } else { (b.0, a.0) };
    if rule.ladder {
        steps(low, high)
    } else {
        if rule.event && !of_one_act(run, a.0, b.0) {
            return Relation::Unrelated;
        }
        states(a.0, b.0)
    }
}

/// An article that tells of a car bomb and of a belt tells of two blasts, unless two who speak differ over one.
fn of_one_act(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    if a.document == b.document {
        return rivals(a, b);
    }
    [a, b].iter().all(|c| !tells_another(run, c))
}

/// Two speakers in neighbouring sentences.
fn rivals(a: &Claim, b: &Claim) -> bool {
    let near = a
        .sentence
        .start
        .abs_diff(b.sentence.end)
        .min(b.sentence.start.abs_diff(a.sentence.end))
        <= NEXT_SENTENCE;
    let voice = |c: &Claim| c.speakers.last().map(|s| s.id.clone());
    near && a.sentence != b.sentence
        && voice(a).is_some()
        && voice(b).is_some()
        && voice(a) != voice(b)
}

/// True where the claim's article has the thing in another state too.
fn tells_another(run: Run<'_>, claim: &Claim) -> bool {
    run.claims
        .iter()
        .any(|c| c.document == claim.document && c.name == claim.name && c.value != claim.value)
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
            Relation::Conflict(Verdict::Update, vec![reason::forward()])
        }
        _ => opposed(a, b),
    }
}

/// What is only expected says nothing against what holds; what is believed may differ from it.
fn expected(a: &Claim, b: &Claim) -> Relation {
    let believed = a.modality.min(b.modality) == Modality::Possible;
    if believed && a.modality.max(b.modality) >= Modality::Begun {
        Relation::Conflict(Verdict::Discrepancy, vec![reason::hedged()])
    } else {
        Relation::Unrelated
    }
}

/// `low` stands on a lower step than `high`.
fn steps(low: &Claim, high: &Claim) -> Relation {
    match (low.polarity, high.polarity) {
        (Polarity::Affirmed, Polarity::Affirmed) => both_reached(low, high),
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
        (Some(x), Some(y)) if x < y => Relation::Conflict(Verdict::Update, vec![reason::forward()]),
        _ if low.modality == Modality::Planned => forward(low, high),
        (Some(_), Some(_)) if low.modality == Modality::Begun => opposed(low, high),
        _ => Relation::Agree,
    }
}

fn is_affirmed(claim: &Claim) -> bool {
    claim.polarity == Polarity::Affirmed
}
