//! Who or what under a rule: who won, who fired, which airport.

use std::ops::Range;

use super::context::{Context, Finding};
use super::filler::{Found, fillers};
use super::model::{Claim, Value};
use super::once;
use crate::lexicon::{CueRole, Entry, Match};
use crate::rule::Slot;
use crate::rule::{Rule, ValueKind};

/// Longer evidence than this, in bytes, shrinks to the cue.
const LONGEST: usize = 200;

/// The fillers of a document that a rule names, one a sentence and filler.
pub(super) fn claims(at: &Context<'_, '_>) -> Vec<Claim> {
    let mut out: Vec<Claim> = Vec::new();
    for cue in at.a.page.cues() {
        for claim in around(at, cue) {
            once::add(&mut out, claim, |one, other| one.value == other.value);
        }
    }
    out
}

fn around(at: &Context<'_, '_>, cue: &Match) -> Vec<Claim> {
    let Entry::Cue(id, CueRole::Cue) = cue.entry else {
        return Vec::new();
    };
    let rule = &at.rules.rules[id.0];
    // Whoever holds an office stands right behind it.
    let office = rule.same == [Slot::Object];
    if rule.value != ValueKind::Entity || office || at.in_name(cue) {
        return Vec::new();
    }
    let slot = rule.role.unwrap_or(Slot::Actor);
    fillers(at, rule, cue, slot)
        .into_iter()
        .filter_map(|found| claim(at, rule, cue, (slot, found)))
        .collect()
}

fn claim(
    at: &Context<'_, '_>,
    rule: &Rule,
    cue: &Match,
    (slot, (filler, tokens)): (Slot, Found),
) -> Option<Claim> {
    let mut claim = at.claim(Finding {
        name: rule.name.clone(),
        by_rule: true,
        cue,
        noun: None,
        about_place: false,
        evidence: evidence(at, cue, &tokens),
        value: Value::Entity(filler.clone()),
        commitment: None,
    })?;
    *claim.slots.get_mut(slot) = Some(filler.into());
    Some(claim)
}

fn evidence(at: &Context<'_, '_>, cue: &Match, filler: &Range<usize>) -> Range<usize> {
    let whole = cue.tokens.start.min(filler.start)..cue.tokens.end.max(filler.end);
    if at.a.page.span(whole.clone()).len() <= LONGEST {
        whole
    } else {
        cue.tokens.clone()
    }
}
