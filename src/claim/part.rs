//! Parts of a total told in the same breath: "39 dead after five bodies were found and three of the injured died".

use super::measure::is_money;
use super::model::{Claim, Value};
use crate::annotate::quantity::{Quantity, Share};

/// Makes figures, which come by sentence, parts where their sentence gives a larger one of the same measure for the same place
/// and time. Children among the dead are no part of another count of children.
pub(super) fn mark(claims: &mut [Claim]) {
    for claims in claims.chunk_by_mut(|a, b| a.sentence == b.sentence) {
        let parts: Vec<usize> = (0..claims.len())
            .filter(|&i| claims.iter().any(|whole| is_part(&claims[i], whole)))
            .collect();
        for part in parts {
            if let Value::Quantity(figure) = &mut claims[part].value {
                figure.part = Share::PartOf;
            }
        }
    }
}

/// Makes wholes of the parts of another measure: of 85 aboard "34 of them" were rescued, and those are all who were, where the document
/// tells no other figure of the rescued. "Two of the gunmen" stay a part.
pub(super) fn settle(claims: &mut [Claim]) {
    let alone = |i: usize| {
        let mut others = claims.iter().enumerate();
        !others.any(|(j, c)| i != j && c.name == claims[i].name)
    };
    let sole: Vec<usize> = (0..claims.len()).filter(|&i| alone(i)).collect();
    for claim in sole {
        if let Value::Quantity(figure) = &mut claims[claim].value
            && figure.part == Share::PartOf
            && figure.noun.is_none()
        {
            figure.part = Share::Whole;
        }
    }
}

fn is_part(part: &Claim, whole: &Claim) -> bool {
    let one_breath = part.name == whole.name
        && part.by_rule
        && part.counted == whole.counted
        && part.qualifiers == whole.qualifiers
        && part.slots.place == whole.slots.place
        && part.event_time == whole.event_time;
    let smaller =
        matches!((total(part), total(whole)), (Some(p), Some(w)) if p.hard.below(&w.hard));
    one_breath && smaller
}

/// The figure of a claim, where it is told as a whole that can have parts.
fn total(claim: &Claim) -> Option<&Quantity> {
    match &claim.value {
        Value::Quantity(figure) if figure.part == Share::Whole && adds_up(figure) => Some(figure),
        _ => None,
    }
}

/// Counts and sums have parts; shares, lengths and other measures have none.
fn adds_up(figure: &Quantity) -> bool {
    figure.unit.as_ref().is_none_or(|u| is_money(&u.name))
}

/// Takes a part with another fate off the figure before it: of "four were shot, one fatally" three live.
pub(super) fn take_off(before: &mut [Claim], part: Option<&Claim>) {
    let (Some(whole), Some(part)) = (before.last_mut(), part) else {
        return;
    };
    let other = whole.sentence == part.sentence && whole.name != part.name;
    let Some(dead) = total(part).and_then(|p| p.hard.low).filter(|_| other) else {
        return;
    };
    if let Value::Quantity(figure) = &mut whole.value
        && figure.hard.low.is_some_and(|low| low > dead)
    {
        for ends in [&mut figure.written, &mut figure.hard, &mut figure.soft] {
            ends.low = ends.low.map(|low| low - dead);
            ends.high = ends.high.map(|high| high - dead);
        }
    }
}
