//! Two figures without a rule: rivals where the same noun is counted in two passages that share enough else.

use super::align::{Alignment, says_same};
use super::weights;
use crate::annotate::quantity::{Quantity, Share};
use crate::check::Reason;
use crate::check::quantity::conflict;
use crate::claim::{Claim, Sketch, Sort, Unit, Value};

/// The unit of shares, of which one story has many.
const PERCENT: &str = "percent";
/// Units of ages and of how long things last, which every person and thing of a story has.
const LASTING: [&str; 6] = ["year", "month", "week", "day", "hour", "minute"];

/// Why two figures cannot both be right; `None` where they can, or count different things.
pub(super) fn differ(
    [a, b]: [&Claim; 2],
    [p, q]: [&Sketch; 2],
    texts: [&str; 2],
) -> Option<Vec<Reason>> {
    let (x, y) = (figure(a)?, figure(b)?);
    if !is_comparable(a, b) || !conflict(x, y) || tells(p, y) || tells(q, x) {
        return None;
    }
    let of = if x.unit.is_some() {
        beside(a, p, b, q)
    } else {
        counted(a, p, b, q)
    }?;
    let measures = x.unit.as_ref().is_some_and(|unit| unit.name != PERCENT);
    let demand = if measures {
        weights::MEASURED
    } else {
        weights::COUNTED
    };
    let aligned = Alignment::new(p, q);
    let support = aligned.support().saturating_sub(of.weight);
    let enough = support >= demand.support && aligned.share() >= demand.share;
    let reasons = || {
        vec![
            Reason::Counted(of.span.of(texts[0]).to_owned()),
            aligned.reason(texts[0]),
        ]
    };
    enough.then(reasons)
}

fn figure(claim: &Claim) -> Option<&Quantity> {
    match &claim.value {
        Value::Quantity(q) => Some(q),
        _ => None,
    }
}

/// Figures of one unit, of the whole, qualified alike, and of no two times.
fn is_comparable(a: &Claim, b: &Claim) -> bool {
    let whole = |q: &Quantity| q.part == Share::Whole;
    let unit = |q: &Quantity| q.unit.as_ref().map(|u| u.name.clone());
    let times = matches!((a.event_time, b.event_time), (Some(x), Some(y)) if x.disjoint(&y));
    let lasting = |c: &Claim| {
        figure(c)
            .and_then(unit)
            .is_some_and(|u| LASTING.contains(&u.as_str()))
    };
    let lasts = lasting(a) || lasting(b);
    let still = a.change.is_none() && b.change.is_none();
    let alike = match (figure(a), figure(b)) {
        (Some(x), Some(y)) => whole(x) && whole(y) && unit(x) == unit(y),
        _ => false,
    };
    alike && still && !lasts && !times && a.qualifiers == b.qualifiers && a.modality == b.modality
}

/// The counted noun, where both figures count the same.
fn counted<'a>(a: &Claim, p: &'a Sketch, b: &Claim, q: &'a Sketch) -> Option<Unit<'a>> {
    let nouns = |claim: &Claim, sketch: &'a Sketch| {
        let evidence = claim.evidence;
        let own =
            move |u: &Unit<'_>| evidence.contains(u.span) && !matches!(u.sort, Sort::Figure(..));
        sketch.units().filter(own)
    };
    nouns(a, p).find(|x| nouns(b, q).any(|y| says_same(x, &y)))
}

/// What is measured: a word beside both figures, such as "depth" or "fell".
fn beside<'a>(a: &Claim, p: &'a Sketch, b: &Claim, q: &'a Sketch) -> Option<Unit<'a>> {
    let near = |claim: &Claim, sketch: &'a Sketch| {
        let is = |u: Unit<'_>| claim.evidence.overlaps(u.span);
        let at = sketch.units().position(is).unwrap_or_default();
        let first = at.saturating_sub(weights::BESIDE);
        sketch.units().take(at + 1 + weights::BESIDE).skip(first)
    };
    let word = |u: &Unit<'_>| *u.sort == Sort::Word && u.weight > 0;
    let (mut x, y) = (near(a, p).filter(word), near(b, q));
    x.find(|x| y.clone().any(|y| says_same(x, &y)))
}

/// True where a passage tells a figure that may be the other one.
fn tells(passage: &Sketch, figure: &Quantity) -> bool {
    let is = |u: Unit<'_>| matches!(u.sort, Sort::Figure(x) if !x.0.disjoint(&figure.soft));
    passage.units().any(is)
}
