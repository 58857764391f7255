//! Phrases with slots: "{speaker} blamed {actor} for {object}". The longest run of words of a phrase is met through the
//! lexicon; the rest is read forwards and backwards from there, inside one clause.

use std::ops::Range;

use super::context::{Context, Finding};
use super::date;
use super::measure::is_of_kind;
use super::model::{Claim, Filler, Value};
use super::party::{parties, party, words};
use crate::annotate::speech::Speaker;
use crate::language::{CueClass, WordClass};
use crate::lexicon::{CueRole, Entry, Match};
use crate::rule::Slot;
use crate::rule::{Part, Phrase, PhraseSlot, Rule, ValueKind, is_clitic};

/// Words that one slot or gap may hold.
const SLOT_WORDS: usize = 14;
/// Longer evidence than this, in bytes, shrinks to the words of the anchor.
const LONGEST: usize = 200;

/// What a phrase found: the tokens of each of its slots.
#[derive(Default)]
struct Fit {
    slots: Vec<(PhraseSlot, Range<usize>)>,
}

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

fn fit(at: &Context<'_, '_>, phrase: &Phrase, cue: &Match) -> Option<Fit> {
    let anchor = phrase.anchor();
    let mut fit = Fit::default();
    forwards(at, phrase, cue, anchor.end, &mut fit)?;
    backwards(at, phrase, cue, anchor.start, &mut fit)?;
    Some(fit)
}

/// Reads the parts behind the anchor.
fn forwards(
    at: &Context<'_, '_>,
    phrase: &Phrase,
    cue: &Match,
    first: usize,
    fit: &mut Fit,
) -> Option<()> {
    let (mut from, mut open, mut gap) = (cue.tokens.end, Vec::new(), false);
    let limit = |from: usize| clause(at, cue, from..at.sentence(cue.tokens.start).end);
    for part in &phrase.parts[first..] {
        match part {
            Part::Slot(slot) => open.push(*slot),
            Part::Gap => gap = true,
            Part::Word(word) => {
                let loose = gap || !open.is_empty();
                let end = if loose { limit(from) } else { from + 1 };
                let found = (from..end).find(|&i| fits(at, phrase, word, i))?;
                fill(at, &mut open, from..found, fit)?;
                from = found + usize::from(!is_clitic(word));
                gap = false;
            }
        }
    }
    fill(at, &mut open, from..limit(from), fit)
}

/// Reads the parts before the anchor, the nearest first.
fn backwards(
    at: &Context<'_, '_>,
    phrase: &Phrase,
    cue: &Match,
    end: usize,
    fit: &mut Fit,
) -> Option<()> {
    let (mut to, mut open, mut gap) = (cue.tokens.start, Vec::new(), false);
    let limit = |to: usize| clause_start(at, cue, to);
    for part in phrase.parts[..end].iter().rev() {
        match part {
            Part::Slot(slot) => open.insert(0, *slot),
            Part::Gap => gap = true,
            Part::Word(word) => {
                let loose = gap || !open.is_empty();
                let start = if loose { limit(to) } else { to.checked_sub(1)? };
                let found = (start..to).rev().find(|&i| fits(at, phrase, word, i))?;
                fill(at, &mut open, found + 1..to, fit)?;
                to = found;
                gap = false;
            }
        }
    }
    fill(at, &mut open, limit(to)..to, fit)
}

/// The end of the clause of the cue, at most as many words on as a slot may hold.
fn clause(at: &Context<'_, '_>, cue: &Match, tokens: Range<usize>) -> usize {
    let end = tokens.end.min(tokens.start + SLOT_WORDS);
    (tokens.start..end)
        .find(|&i| !at.a.reach.same_clause(cue.tokens.end - 1, i) || ends_clause(at, i))
        .unwrap_or(end)
}

fn clause_start(at: &Context<'_, '_>, cue: &Match, to: usize) -> usize {
    let first = at.sentence(cue.tokens.start).start;
    let start = first.max(to.saturating_sub(SLOT_WORDS));
    (start..to)
        .rev()
        .find(|&i| !at.a.reach.same_clause(i, cue.tokens.start) || ends_clause(at, i))
        .map_or(start, |i| i + 1)
}

fn ends_clause(at: &Context<'_, '_>, token: usize) -> bool {
    let restart = at.a.page.is(token, WordClass::Restart);
    restart || matches!(at.a.page.word(token), "." | ";" | "؛" | ":" | "\n")
}

fn fits(at: &Context<'_, '_>, phrase: &Phrase, word: &str, token: usize) -> bool {
    let Some(form) = at.a.page.form(token) else {
        return false;
    };
    if is_clitic(word) {
        return form.light.starts_with(word) && form.light.chars().count() > 2;
    }
    *form.light == *word || phrase.fits(word, &form.light)
}

/// Gives the open slots the words of `tokens`; several slots share them out by noun phrases. `None` where one stays empty.
fn fill(
    at: &Context<'_, '_>,
    open: &mut Vec<PhraseSlot>,
    tokens: Range<usize>,
    fit: &mut Fit,
) -> Option<()> {
    let slots = std::mem::take(open);
    let found = parties(at, &tokens);
    for (index, slot) in slots.iter().enumerate() {
        let own = if slots.len() == 1 {
            tokens.clone()
        } else {
            let start = found.get(index)?.first()?.tokens.start;
            let next = found.get(index + 1).and_then(|n| n.first());
            let last = index + 1 == slots.len();
            start
                ..next
                    .filter(|_| !last)
                    .map_or(tokens.end, |m| m.tokens.start)
        };
        (!own.is_empty()).then_some(())?;
        fit.slots.push((*slot, own));
    }
    Some(())
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
        let known = claim.speakers.iter().any(|s| s.id == filler.id);
        let speaker = Speaker {
            party: None,
            id: filler.id,
            text: filler.text,
        };
        claim.speakers.extend((!known).then_some(speaker));
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
