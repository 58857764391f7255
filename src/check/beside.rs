//! What the article of a figure tells beside it: figures that make the other one together with it, or the other one itself.

use rust_decimal::Decimal;

use super::place;
use super::voices::rival_voices;
use crate::annotate::interval::Interval;
use crate::annotate::quantity::Share;
use crate::claim::{Claim, Value};
use crate::graph::Run;

/// True where a part and its sisters in the same article make the whole: 20 killed and 45 wounded are 65 casualties.
pub(super) fn adds_up(run: Run<'_>, part: &Claim, whole: &Claim) -> bool {
    let (Some(own), Some(total), Value::Quantity(whole)) = (size(part), size(whole), &whole.value)
    else {
        return false;
    };
    let makes = |sum: Decimal| sum == total || !Interval::point(sum).disjoint(&whole.soft);
    let sister = |c: &&Claim| {
        c.name != part.name
            && run.rules.widest(&c.name) == run.rules.widest(&part.name)
            && run
                .rules
                .named(&c.name)
                .is_some_and(|r| r.part_of.is_some())
    };
    run.article(part.document)
        .iter()
        .filter(sister)
        .filter_map(size)
        .any(|other| makes(own + other))
}

/// True where a figure and another beside it make the whole: "36 by the bomb and nine by the rockets" are 45. Beside it is
/// what stands in its sentence or, where the whole is told by the same article, anywhere in that.
pub(super) fn is_addend(run: Run<'_>, claim: &Claim, whole: &Claim) -> bool {
    let (Some(own), Some(total)) = (size(claim), size(whole)) else {
        return false;
    };
    let beside = |c: &&Claim| {
        let near = c.sentence == claim.sentence || claim.document == whole.document;
        let another = c.sentence == claim.sentence && is_additional(c);
        (another || near && c.name == claim.name) && c.id != claim.id
    };
    let mut others = run.article(claim.document).iter().filter(beside);
    let adds_up = |other: Decimal| !other.is_zero() && own + other == total;
    !own.is_zero() && others.any(|c| size(c).is_some_and(adds_up))
}

/// "another five", of what the sentence has counted.
fn is_additional(claim: &Claim) -> bool {
    matches!(&claim.value, Value::Quantity(q) if q.part == Share::Additional && q.unit.is_none())
}

/// True where the article of a claim gives the other figure too, and no rival for it: whoever tells both sees them stand
/// side by side.
pub(super) fn tells_both(run: Run<'_>, claim: &Claim, other: &Claim) -> bool {
    let Some(figure) = size(other) else {
        return false;
    };
    let told = |c: &&Claim| c.name == claim.name && size(c) == Some(figure);
    let rivals = |c: &Claim| {
        let (small, large) = if size(c) < size(claim) {
            (c, claim)
        } else {
            (claim, c)
        };
        c.setting.incident == claim.setting.incident
            && rival_voices(c, claim)
            && !place::is_of_fewer(run, small, large)
    };
    claim.document != other.document
        && run
            .article(claim.document)
            .iter()
            .filter(told)
            .any(|c| !rivals(c))
}

/// True where the sentence of one figure gives the other too: "21 in the south and the north-east, 19 of them in one town".
pub(super) fn is_told_with(run: Run<'_>, claim: &Claim, other: &Claim) -> bool {
    let told = |c: &Claim| c.name == other.name && size(c) == size(other);
    claim.document == other.document
        && run
            .article(claim.document)
            .iter()
            .any(|c| c.sentence == claim.sentence && told(c))
}

/// True where the article of a whole itself gives a larger figure for a part: its "25 casualties" are some of those it counts.
pub(super) fn is_outdone(run: Run<'_>, whole: &Claim, part: &str) -> bool {
    let exceeds = |c: &Claim| matches!((size(c), size(whole)), (Some(p), Some(w)) if p > w);
    run.article(whole.document)
        .iter()
        .any(|c| c.name == part && exceeds(c))
}

/// The end of a figure that is written, the lower where both are.
pub(super) fn size(claim: &Claim) -> Option<Decimal> {
    match &claim.value {
        Value::Quantity(q) => q.written.low.or(q.written.high),
        _ => None,
    }
}
