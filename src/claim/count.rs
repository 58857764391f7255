//! Figures under a rule: each quantity goes to the cue that reaches it most cheaply.

use super::context::{Context, Finding};
use super::model::{Claim, Value};
use crate::annotate::quantity::Quantity;
use crate::lexicon::{CueRole, Entry, Match, RuleId};
use crate::rule::{Of, Rule, ValueKind};

/// How far a cue reaches for its figure.
const FIGURE_REACH: u32 = 24;
/// A figure without a counted noun must stand right at its cue.
const BARE_REACH: u32 = 4;

/// The figures of a document that a rule names.
pub(super) fn claims(at: &Context<'_, '_>) -> Vec<Claim> {
    let figures = at.a.quantities.iter().filter(|q| !q.ordinal);
    figures
        .filter_map(|q| best_cue(at, q).and_then(|(cue, rule)| claim(at, q, cue, rule)))
        .collect()
}

fn claim(at: &Context<'_, '_>, figure: &Quantity, cue: &Match, rule: RuleId) -> Option<Claim> {
    let evidence = figure
        .tokens
        .start
        .min(figure.noun.unwrap_or(figure.tokens.start))
        ..figure.tokens.end.max(figure.noun.map_or(0, |n| n + 1));
    at.claim(Finding {
        name: at.rules.rules[rule.0].name.clone(),
        by_rule: true,
        cue,
        noun: figure.noun,
        evidence,
        value: Value::Quantity(Box::new(figure.clone())),
        commitment: None,
    })
}

/// The cheapest cue of a rule that takes this figure.
fn best_cue<'a>(at: &Context<'a, '_>, figure: &Quantity) -> Option<(&'a Match, RuleId)> {
    let sentence = at.sentence(figure.tokens.start);
    let cues =
        at.a.page
            .matches_in(sentence)
            .filter_map(|m| match m.entry {
                Entry::Cue(rule, CueRole::Cue)
                    if !at.in_name(m) && takes(at, &at.rules.rules[rule.0], figure, m) =>
                {
                    Some((cost(at, figure, m), m, rule))
                }
                _ => None,
            });
    cues.filter(|(cost, ..)| {
        *cost
            <= if figure.noun.is_some() {
                FIGURE_REACH
            } else {
                BARE_REACH
            }
    })
    .min_by_key(|(cost, m, _)| (*cost, std::cmp::Reverse(m.tokens.len()), m.tokens.start))
    .map(|(_, m, rule)| (m, rule))
}

fn cost(at: &Context<'_, '_>, figure: &Quantity, cue: &Match) -> u32 {
    let words = figure.tokens.start..figure.tokens.end.max(figure.noun.map_or(0, |n| n + 1));
    if cue.tokens.start < words.end && words.start < cue.tokens.end {
        0
    } else if cue.tokens.start >= words.end {
        at.a.reach.between(words.end - 1, cue.tokens.start)
    } else {
        at.a.reach.between(cue.tokens.end - 1, words.start)
    }
}

/// True where the rule is about such a figure: its kind of unit and its class of counted thing.
fn takes(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity, cue: &Match) -> bool {
    let unit = figure.unit.as_ref().map(|u| u.name.as_str());
    let kind = match rule.value {
        ValueKind::Count => unit.is_none(),
        ValueKind::Percent => matches!(unit, Some("percent" | "percentage-point")),
        ValueKind::Money => unit.is_some_and(|u| u.len() == 3 && u.chars().all(char::is_uppercase)),
        ValueKind::Measure => {
            unit.is_some() && (rule.unit.is_none() || rule.unit.as_deref() == unit)
        }
        _ => false,
    };
    kind && (rule.value != ValueKind::Count || counts(at, rule, figure, cue))
}

fn counts(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity, cue: &Match) -> bool {
    let Some(noun) = figure.noun else { return true };
    let is_cue = cue.tokens.contains(&noun);
    match &rule.of {
        None => true,
        Some(Of::Term(class)) => {
            is_cue
                || at
                    .a
                    .page
                    .terms_at(noun)
                    .any(|t| at.a.page.lexicon().is_a(t, *class))
        }
        Some(Of::Class(_)) => is_cue,
    }
}
