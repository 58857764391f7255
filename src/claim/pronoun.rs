//! Measures that a pronoun stands for: "… the back of inflation. It stood at 6.3 percent".

use super::context::Context;
use super::measure::is_of_kind;
use crate::annotate::quantity::Quantity;
use crate::language::WordClass;
use crate::lexicon::{CueRole, Entry, Match, RuleId};
use crate::rule::ValueKind;

/// How far behind the pronoun its figure may stand.
const FIGURE_REACH: u32 = 10;

/// The pronoun that opens the sentence of a figure with a unit, as the cue that the sentence before named last.
pub(super) fn cue(at: &Context<'_, '_>, figure: &Quantity) -> Option<(Match, RuleId)> {
    let page = &at.a.page;
    figure.unit.as_ref()?;
    let own = at.sentence(figure.tokens.start);
    let first = own.clone().find(|&i| page.form(i).is_some())?;
    let near = at.a.reach.between(first, figure.tokens.start) <= FIGURE_REACH;
    if !page.is(first, WordClass::Pronoun) || !near || is_second(at, figure, first) {
        return None;
    }
    let before = at.sentence(own.start.checked_sub(1)?);
    let (named, rule) = page
        .matches_in(before)
        .filter_map(|m| measure(at, m, figure))
        .next_back()?;
    let cue = Match {
        tokens: first..first + 1,
        ..named.clone()
    };
    Some((cue, rule))
}

/// True where another figure stands between the pronoun and this one.
fn is_second(at: &Context<'_, '_>, figure: &Quantity, first: usize) -> bool {
    !at.a.quantities_in(&(first..figure.tokens.start)).is_empty()
}

/// A cue of a rule whose values are such figures.
fn measure<'a>(
    at: &Context<'_, '_>,
    found: &'a Match,
    figure: &Quantity,
) -> Option<(&'a Match, RuleId)> {
    let Entry::Cue(id, CueRole::Cue) = found.entry else {
        return None;
    };
    let rule = &at.rules.rules[id.0];
    let fits = rule.value != ValueKind::Count && is_of_kind(at, rule, figure, found);
    (fits && !at.in_name(found)).then_some((found, id))
}
