//! Phrases with slots make claims: "{speaker} blamed {actor} for {object}".

use std::ops::Range;

use super::context::{Context, Finding};
use super::date;
use super::fit::{Fit, fit};
use super::measure::is_of_kind;
use super::model::{Claim, Filler, Value};
use super::party::{parties, party, words};
use crate::annotate::identity::Identity;
use crate::annotate::speech::Speaker;
use crate::language::{CueClass, WordClass};
use crate::lexicon::{CueRole, Entry, Match};
use crate::rule::Slot;
use crate::rule::{PhraseSlot, Rule, ValueKind};

/// Longer evidence than this, in bytes, shrinks to the words of the anchor.
const LONGEST: usize = 200;

/// The claims that the phrases of rules make of a document.
pub(super) fn claims(at: &Context<'_, '_>) -> Vec<Claim> {
    let mut out: Vec<Claim> = Vec::new();
    for cue in &at.a.page.matches {
        let Some(claim) = claim(at, cue) else {
            continue;
        };
        let said = |c: &Claim| {
            c.name == claim.name && c.sentence == claim.sentence && c.value == claim.value
        };
        if !out.iter().any(said) {
            out.push(claim);
        }
    }
    out
}

fn claim(at: &Context<'_, '_>, cue: &Match) -> Option<Claim> {
    let Entry::Cue(id, CueRole::Phrase(index)) = cue.entry else {
        return None;
    };
    let rule = &at.rules.rules[id.0];
    let phrase = &rule.phrases[index];
    let fit = fit(at, phrase, cue)?;
    let fillers = fillers(at, &fit)?;
    let value = value(at, rule, cue, &fit, &fillers)?;
    let claim = at.claim(Finding {
        name: rule.name.clone(),
        by_rule: true,
        cue,
        noun: None,
        about_place: false,
        evidence: evidence(at, cue, &fit),
        value,
        commitment: None,
    })?;
    Some(told(at, cue, claim, fillers))
}

/// Who and what stands in the slots. Actors and speakers must be known or named; the others may be any words.
fn fillers(at: &Context<'_, '_>, fit: &Fit) -> Option<Vec<(PhraseSlot, Filler)>> {
    let named = fit
        .slots
        .iter()
        .filter(|(slot, _)| *slot != PhraseSlot::Value);
    named
        .map(|(slot, tokens)| {
            let role = role(*slot).unwrap_or(Slot::Actor);
            let found = parties(at, tokens);
            let who = matches!(slot, PhraseSlot::Actor | PhraseSlot::Speaker);
            let own = if who {
                found.first()
            } else {
                head(&found, tokens)
            };
            let filler = own.and_then(|parts| party(at, parts, role));
            let filler = if who {
                filler
            } else {
                filler.or_else(|| words(at, tokens))
            };
            Some((*slot, filler?))
        })
        .collect()
}

/// A mention at the head of the words; one further on is a detail of the thing ("the attack in Kyiv").
fn head<'a, 'm>(
    found: &'a [&'m [crate::annotate::entity::Mention]],
    tokens: &Range<usize>,
) -> Option<&'a &'m [crate::annotate::entity::Mention]> {
    found.first().filter(|parts| {
        parts
            .first()
            .is_some_and(|m| m.tokens.start <= tokens.start + 1)
    })
}

fn role(slot: PhraseSlot) -> Option<Slot> {
    match slot {
        PhraseSlot::Actor => Some(Slot::Actor),
        PhraseSlot::Patient => Some(Slot::Patient),
        PhraseSlot::Object => Some(Slot::Object),
        PhraseSlot::Place => Some(Slot::Place),
        PhraseSlot::Speaker | PhraseSlot::Value => None,
    }
}

/// The value of the claim: from the words of `{value}` where there are such, else from the whole phrase.
fn value(
    at: &Context<'_, '_>,
    rule: &Rule,
    cue: &Match,
    fit: &Fit,
    fillers: &[(PhraseSlot, Filler)],
) -> Option<Value> {
    let own = fit.slots.iter().find(|(s, _)| *s == PhraseSlot::Value);
    let tokens = own.map_or_else(|| extent(cue, fit), |(_, tokens)| tokens.clone());
    match rule.value {
        ValueKind::State => Some(Value::State {
            level: 0,
            name: rule.name.clone(),
        }),
        ValueKind::Entity => entity(at, rule, own.map(|_| &tokens), fillers),
        ValueKind::Date | ValueKind::Time => {
            let mut times =
                at.a.times
                    .iter()
                    .filter(|t| tokens.contains(&t.tokens.start));
            times.find_map(|t| date::value(rule.value, t))
        }
        _ => {
            let inside = |q: &&crate::annotate::quantity::Quantity| {
                tokens.contains(&q.tokens.start) && !q.ordinal && is_of_kind(at, rule, q, cue)
            };
            let figure = at.a.quantities.iter().find(inside)?;
            Some(Value::Quantity(Box::new(figure.clone())))
        }
    }
}

fn entity(
    at: &Context<'_, '_>,
    rule: &Rule,
    value: Option<&Range<usize>>,
    fillers: &[(PhraseSlot, Filler)],
) -> Option<Value> {
    let wanted = rule.role.unwrap_or(Slot::Actor);
    let own = match value {
        Some(tokens) => {
            let found = parties(at, tokens);
            found.first().and_then(|parts| party(at, parts, wanted))
        }
        None => fillers
            .iter()
            .find(|(slot, _)| role(*slot) == Some(wanted))
            .map(|(_, filler)| filler.clone()),
    };
    own.map(Value::Entity)
}

/// The tokens from the first to the last word of the phrase that carry a slot, and the anchor.
fn extent(cue: &Match, fit: &Fit) -> Range<usize> {
    let all = fit.slots.iter().map(|(_, tokens)| tokens);
    all.fold(cue.tokens.clone(), |sum, own| {
        sum.start.min(own.start)..sum.end.max(own.end)
    })
}

fn evidence(at: &Context<'_, '_>, cue: &Match, fit: &Fit) -> Range<usize> {
    let whole = extent(cue, fit);
    if at.a.page.span(whole.clone()).len() <= LONGEST {
        whole
    } else {
        cue.tokens.clone()
    }
}

/// The claim with what the slots say: fillers, and who says it.
fn told(
    at: &Context<'_, '_>,
    cue: &Match,
    mut claim: Claim,
    fillers: Vec<(PhraseSlot, Filler)>,
) -> Claim {
    for (slot, filler) in fillers {
        if let Some(role) = role(slot) {
            *claim.slots.get_mut(role) = Some(filler);
            continue;
        }
        claim.cue_class = Some(class(at, cue));
        let id = Identity::from(filler.id);
        let known = claim.speakers.iter().any(|s| s.id == id);
        claim.speakers.extend((!known).then_some(Speaker {
            party: None,
            role: None,
            id,
            text: filler.text,
        }));
    }
    claim
}

/// What the anchor says as a reporting verb: "blamed" accuses.
fn class(at: &Context<'_, '_>, cue: &Match) -> CueClass {
    at.a.page
        .matches_in(cue.tokens.clone())
        .find_map(|m| match m.entry {
            Entry::Word(WordClass::Speech(class)) => Some(class),
            _ => None,
        })
        .unwrap_or(CueClass::Said)
}
