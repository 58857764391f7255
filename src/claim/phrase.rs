//! Phrases with slots make claims: "{speaker} blamed {actor} for {object}". So do regular expressions with groups.

use std::ops::Range;

use super::context::{Context, Finding};
use super::date;
use super::fit::{Fit, fit};
use super::measure::is_of_kind;
use super::model::{Claim, Filler, Value};
use super::once;
use super::party::{parties, party, together, words};
use super::pattern;
use crate::annotate::entity::Mention;
use crate::annotate::identity::Identity;
use crate::annotate::speech::{Speaker, state_of};
use crate::language::{CueClass, WordClass};
use crate::lexicon::{CueRole, Entry, Match};
use crate::rule::{Of, PhraseSlot, Rule, Slot, ValueKind};

/// Words that may stand between a party and the verb behind it: "Kenya on Monday blamed".
const NEAR_WORDS: usize = 4;
/// Longer evidence than this, in bytes, shrinks to the words of the anchor.
const LONGEST: usize = 200;

/// The claims that the phrases of rules make of a document.
pub(super) fn claims(at: &Context<'_, '_>) -> Vec<Claim> {
    let mut out: Vec<Claim> = Vec::new();
    let phrases = at.a.page.cues().filter_map(|cue| phrase(at, cue));
    let patterns = pattern::met(at).into_iter();
    let patterns = patterns.filter_map(|met| claim(at, &met.cue, &met.fit));
    let mut all: Vec<Claim> = phrases.chain(patterns).collect();
    all.sort_by_key(|claim| claim.sentence.start);
    for claim in all {
        once::add(&mut out, claim, |one, other| one.value == other.value);
    }
    out
}

fn phrase(at: &Context<'_, '_>, cue: &Match) -> Option<Claim> {
    let Entry::Cue(id, CueRole::Phrase(index)) = cue.entry else {
        return None;
    };
    let fit = fit(at, &at.rules.rules[id.0].phrases[index], cue)?;
    claim(at, cue, &fit)
}

/// The claim of the words of `cue` and of what fills their slots.
fn claim(at: &Context<'_, '_>, cue: &Match, fit: &Fit) -> Option<Claim> {
    let Entry::Cue(id, _) = cue.entry else {
        return None;
    };
    let rule = &at.rules.rules[id.0];
    if !acts(at, rule, &acted_on(at, cue, fit)) {
        return None;
    }
    let fillers = fillers(at, cue, fit)?;
    let value = value(at, rule, cue, fit, &fillers)?;
    let claim = at.claim(Finding {
        name: rule.name.clone(),
        by_rule: true,
        cue,
        noun: None,
        about_place: false,
        evidence: evidence(at, cue, fit),
        value,
        commitment: None,
    })?;
    Some(told(at, cue, &extent(cue, fit), claim, fillers))
}

/// Who and what stands in the slots. Actors and speakers must be known or named; the others may be any words.
fn fillers(at: &Context<'_, '_>, cue: &Match, fit: &Fit) -> Option<Vec<(PhraseSlot, Filler)>> {
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
                if named_for_sure(at, tokens) {
                    nearest(at, &found, tokens, cue)
                } else {
                    None
                }
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

/// The party that stands nearest to the anchor, and not as the speaker of another clause.
fn nearest<'a, 'm>(
    at: &Context<'_, '_>,
    found: &'a [&'m [Mention]],
    tokens: &Range<usize>,
    cue: &Match,
) -> Option<&'a &'m [Mention]> {
    if tokens.end > cue.tokens.start {
        return found.first();
    }
    let near = |parts: &&&[Mention]| {
        let end = parts.last().map_or(0, |m| m.tokens.end);
        let between = end..tokens.end;
        let says = |m: &Match| matches!(m.entry, Entry::Word(WordClass::Speech(_)));
        between.len() <= NEAR_WORDS && !at.a.page.matches_in(between).any(says)
    };
    found.last().filter(near)
}

/// "either Russian or Syrian": one of the two, but which?
fn named_for_sure(at: &Context<'_, '_>, tokens: &Range<usize>) -> bool {
    !tokens
        .clone()
        .any(|i| at.a.page.is(i, WordClass::Alternative))
}

/// A mention at the head of the words; one further on is a detail of the thing ("the attack in Kyiv").
fn head<'a, 'm>(found: &'a [&'m [Mention]], tokens: &Range<usize>) -> Option<&'a &'m [Mention]> {
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
        ValueKind::Entity => entity(at, rule, own.map(|_| &tokens), fit, fillers),
        ValueKind::Date | ValueKind::Time => {
            let mut times = at.a.times_in(&tokens).iter();
            times.find_map(|t| date::value(rule.value, t))
        }
        _ => {
            let inside = |q: &&crate::annotate::quantity::Quantity| {
                !q.ordinal && is_of_kind(at, rule, q, cue)
            };
            let figure = at.a.quantities_in(&tokens).iter().find(inside)?;
            Some(Value::Quantity(Box::new(figure.clone())))
        }
    }
}

/// Where a phrase names what it acts on: in its own words, or, where it has no slot for that, before it in the sentence.
fn acted_on(at: &Context<'_, '_>, cue: &Match, fit: &Fit) -> Range<usize> {
    let own = extent(cue, fit);
    if fit
        .slots
        .iter()
        .any(|(slot, _)| *slot == PhraseSlot::Object)
    {
        own
    } else {
        at.sentence(cue.tokens.start).start..own.end
    }
}

/// True where the rule does not ask what its phrase acts on, or the words of the phrase name such a thing.
fn acts(at: &Context<'_, '_>, rule: &Rule, words: &Range<usize>) -> bool {
    let Some(Of::Term(class)) = rule.of else {
        return true;
    };
    let lexicon = at.a.page.lexicon();
    let mut named = at.a.page.matches_in(words.clone());
    named.any(|m| matches!(m.entry, Entry::Term(t) if lexicon.is_a(t, class)))
}

fn entity(
    at: &Context<'_, '_>,
    rule: &Rule,
    value: Option<&Range<usize>>,
    fit: &Fit,
    fillers: &[(PhraseSlot, Filler)],
) -> Option<Value> {
    let wanted = rule.role.unwrap_or(Slot::Actor);
    if rule.all {
        let own = |slot| slot == PhraseSlot::Value || role(slot) == Some(wanted);
        let (_, tokens) = fit.slots.iter().find(|(slot, _)| own(*slot))?;
        return together(at, tokens, wanted).map(Value::Entity);
    }
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
    words: &Range<usize>,
    mut claim: Claim,
    fillers: Vec<(PhraseSlot, Filler)>,
) -> Claim {
    for (slot, filler) in fillers {
        if let Some(role) = role(slot) {
            *claim.slots.get_mut(role) = Some(filler.into());
            continue;
        }
        claim.cue_class = Some(class(at, cue, words));
        let lexicon = at.a.page.lexicon();
        let party = lexicon
            .entity(&filler.id)
            .map(|id| state_of(lexicon, id).id.to_string());
        let id = Identity::from(filler.id);
        let known = claim.speakers.iter().any(|s| s.id == id);
        claim.speakers.extend((!known).then_some(Speaker {
            party,
            role: None,
            id,
            text: filler.text,
        }));
    }
    claim
}

/// What the phrase says as a reporting verb: "blamed" accuses. Its anchor speaks first.
fn class(at: &Context<'_, '_>, cue: &Match, words: &Range<usize>) -> CueClass {
    let told = |tokens: Range<usize>| {
        at.a.page.matches_in(tokens).find_map(|m| match m.entry {
            Entry::Word(WordClass::Speech(class)) => Some(class),
            _ => None,
        })
    };
    told(cue.tokens.clone())
        .or_else(|| told(words.clone()))
        .unwrap_or(CueClass::Said)
}
