//! Some of those that a figure counts: "36 dead, including 15 children and four women", «36 قتيلا، بينهم 15 طفلا».

use super::choice::best_cue;
use super::context::Context;
use crate::annotate::quantity::Quantity;
use crate::language::WordClass;
use crate::lexicon::{Entry, Match, RuleId};
use crate::rule::{Of, ValueKind};

/// Words between a figure and "including", and between that and what is included.
const NEAR: usize = 3;

/// The cue of the figure of which this one is a part, where none of its own takes it.
pub(super) fn cue(at: &Context<'_, '_>, figure: &Quantity) -> Option<(Match, RuleId)> {
    let whole = whole(at, figure)?;
    let (cue, rule) = best_cue(at, whole, None)?;
    let Some(Of::Term(counted)) = at.rules.rules[rule.0].of else {
        return None;
    };
    let page = &at.a.page;
    let fits = page
        .terms_at(figure.noun?)
        .any(|term| page.lexicon().is_a(term, counted));
    let counts = at.rules.rules[rule.0].value == ValueKind::Count;
    (fits && counts).then(|| (cue.clone(), rule))
}

/// The figure before an "including" that opens the list in which this one stands.
fn whole<'a>(at: &Context<'a, '_>, figure: &Quantity) -> Option<&'a Quantity> {
    let sentence = at.sentence(figure.tokens.start);
    let before = at.a.quantities_in(&(sentence.start..figure.words().start));
    let mut next = figure;
    for part in before.iter().rev() {
        let gap = part.words().end..next.words().start;
        let mut words = at.a.page.matches_in(gap.clone());
        let opens = |m: &&Match| m.entry == Entry::Word(WordClass::PartOf);
        if let Some(mark) = words.find(opens) {
            let near = mark.tokens.start - gap.start <= NEAR && gap.end - mark.tokens.end <= NEAR;
            return near.then_some(part);
        }
        if gap.len() > NEAR || !is_joined(at, gap.clone()) {
            return None;
        }
        next = part;
    }
    None
}

/// A comma or an "and", and no word besides.
fn is_joined(at: &Context<'_, '_>, gap: std::ops::Range<usize>) -> bool {
    let page = &at.a.page;
    let and = |i: usize| page.is(i, WordClass::Conjunction) || page.form(i).is_none();
    page.has_and(gap.end) || !gap.is_empty() && gap.clone().all(and)
}
