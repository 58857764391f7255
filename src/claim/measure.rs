//! Which figures are of a rule's kind: counts, sums, shares, sizes.

use super::context::Context;
use crate::annotate::quantity::Quantity;
use crate::language::number::shared;
use crate::lexicon::Match;
use crate::rule::{Rule, ValueKind};

/// The unit of points on a scale, such as a magnitude; scales are given bare too.
const SCALE: &str = "degree";
/// What a share is given in; what it moves by converts to the second.
const SHARE: [&str; 2] = ["percent", "percentage-point"];

/// True where the unit of a figure is of the kind that the rule's values are.
pub(super) fn is_of_kind(
    at: &Context<'_, '_>,
    rule: &Rule,
    figure: &Quantity,
    cue: &Match,
) -> bool {
    let unit = figure.unit.as_ref().map(|u| u.name.as_str());
    match rule.value {
        ValueKind::Count => unit.is_none(),
        ValueKind::Percent => unit.is_some_and(|u| SHARE.contains(&base(u))),
        ValueKind::Money => unit.is_some_and(is_money),
        // What is measured of persons stands beside them, not at a cue.
        ValueKind::Measure if !rule.same.is_empty() => false,
        ValueKind::Measure if rule.unit.is_some() => is_unit(rule, figure),
        ValueKind::Measure => unit.is_none_or(|u| u == SCALE) && is_bare(at, figure, cue),
        _ => false,
    }
}

/// True where a figure is given in what the rule's values are given in, or in what converts to it.
pub(super) fn is_unit(rule: &Rule, figure: &Quantity) -> bool {
    let unit = figure.unit.as_ref().map(|u| base(&u.name));
    unit.is_some() && unit == rule.unit.as_deref().map(base)
}

/// Names of money are ISO codes.
pub fn is_money(unit: &str) -> bool {
    unit.len() == 3 && unit.chars().all(|c| c.is_ascii_uppercase())
}

/// The unit that `unit` converts to; itself where it converts to none.
fn base(unit: &str) -> &str {
    shared().base(unit).map_or(unit, |(base, _)| base)
}

/// True for a figure that counts nothing: no noun, or one that is the cue or stands behind it ("6.8-magnitude quake"), or
/// a cue right before it ("magnitude 6.8 quake").
fn is_bare(at: &Context<'_, '_>, figure: &Quantity, cue: &Match) -> bool {
    let Some(noun) = figure.noun else { return true };
    let between = figure.tokens.end <= cue.tokens.start && cue.tokens.start <= noun;
    between
        || cue.tokens.end == figure.tokens.start
        || cue.tokens.contains(&noun)
        || at.a.page.key(noun) == SCALE
}
