//! Who or what fills a role beside a cue: known entities and names, by where they stand in the sentence.

use std::ops::Range;

use super::context::Context;
use super::model::Filler;
use crate::annotate::entity::{Mention, Who};
use crate::annotate::name::skeleton;
use crate::annotate::places::is_place;
use crate::annotate::preposition::preposition;
use crate::annotate::speech::state_of;
use crate::language::{Role, Tense, WordClass};
use crate::lexicon::{Form, Match, Naming};
use crate::rule::Slot;
use crate::rule::{Of, Rule};

/// How far a filler may stand from its cue.
const REACH: u32 = 16;
/// How far a place may stand from its cue, in one clause.
const PLACE_REACH: u32 = 36;
/// What it costs to stand on the side of the cue where the role rarely stands.
const WRONG_SIDE: u32 = 6;
/// What it costs to be a function instead of a name.
const FUNCTION: u32 = 3;
/// Words between a cue and its auxiliary: "was later named".
const AUXILIARY_WORDS: usize = 3;
/// Words in the longest name that no table knows.
const NAME_WORDS: usize = 3;

/// Something that fills a role, and its words.
pub(super) type Found = (Filler, Range<usize>);

/// The fillers of `slot` beside `cue`, coordinated ones together ("A and B"); empty where nobody fits.
pub(super) fn fillers(at: &Context<'_, '_>, rule: &Rule, cue: &Match, slot: Slot) -> Vec<Found> {
    let own = mentions_in(at, &at.sentence(cue.tokens.start));
    let fits = |m: &&Mention| is_wanted(at, rule, m) && !speaks(at, m, cue);
    let costs = own.iter().filter(fits).filter_map(|m| {
        let cost = cost(at, m, cue, slot)?;
        (cost <= reach(at, m, cue, slot)).then_some((cost, m))
    });
    let best = costs.min_by_key(|(cost, m)| (*cost, m.tokens.start));
    match best {
        Some((_, best)) => coordinated(at, rule, own, best),
        None => bare_name(at, rule, cue, slot).into_iter().collect(),
    }
}

/// The mentions of a run of tokens.
pub(super) fn mentions_in<'a>(at: &Context<'a, '_>, tokens: &Range<usize>) -> &'a [Mention] {
    let all: &'a [Mention] = &at.a.mentions;
    let first = all.partition_point(|m| m.tokens.start < tokens.start);
    let len = all[first..].partition_point(|m| m.tokens.start < tokens.end);
    &all[first..first + len]
}

/// The filler that a mention makes: a capital or ministry stands for its state.
pub(super) fn filler(at: &Context<'_, '_>, m: &Mention, slot: Slot) -> Filler {
    let lexicon = at.a.page.lexicon();
    let id = match &m.who {
        Who::Known(id, _) if slot == Slot::Actor => state_of(lexicon, *id).id.to_string(),
        Who::Known(id, _) => lexicon.entities[id.0].id.to_string(),
        Who::Name(key) => format!("name:{key}"),
        Who::Role(key) => format!("role:{key}"),
    };
    Filler {
        id,
        text: m.span(&at.a.page).of(at.a.page.text).to_owned(),
        inherited: false,
    }
}

/// True for what the rule's `of` holds; a name that no pack knows may be anything.
fn is_wanted(at: &Context<'_, '_>, rule: &Rule, m: &Mention) -> bool {
    match (&m.who, &rule.of) {
        (Who::Known(id, naming), Some(of)) => {
            *naming == Naming::Name && at.rules.entity_is(*id, of)
        }
        (Who::Role(_), Some(Of::Class(class))) => class == "person" || class == "organisation",
        (Who::Known(_, naming), None) => *naming == Naming::Name,
        _ => true,
    }
}

/// True for whoever is quoted with the claim.
fn speaks(at: &Context<'_, '_>, m: &Mention, cue: &Match) -> bool {
    at.a.speech_around(cue.tokens.start)
        .iter()
        .any(|s| s.scope.contains(&cue.tokens.start) && !s.scope.contains(&m.tokens.start))
}

fn reach(at: &Context<'_, '_>, m: &Mention, cue: &Match, slot: Slot) -> u32 {
    let clause = at.a.reach.same_clause(m.tokens.start, cue.tokens.start);
    if slot == Slot::Place && clause {
        PLACE_REACH
    } else {
        REACH
    }
}

fn cost(at: &Context<'_, '_>, m: &Mention, cue: &Match, slot: Slot) -> Option<u32> {
    let after = m.tokens.start >= cue.tokens.end;
    let way = if after {
        at.a.reach.between(cue.tokens.end - 1, m.tokens.start)
    } else {
        at.a.reach.between(m.tokens.end - 1, cue.tokens.start)
    };
    let function = if matches!(m.who, Who::Role(_)) {
        FUNCTION
    } else {
        0
    };
    let side = match slot {
        Slot::Actor => actor_side(at, m, cue, after)?,
        Slot::Place => place_side(at, m, after)?,
        Slot::Object | Slot::Patient => object_side(at, m, cue, after)?,
    };
    Some(way + function + side)
}

/// Before an English verb, behind an Arabic one; behind "by" and «فوز» in both.
fn actor_side(at: &Context<'_, '_>, m: &Mention, cue: &Match, after: bool) -> Option<u32> {
    let arabic = is_arabic(at, cue);
    match preposition(&at.a.page, m) {
        Some(Role::By) => Some(0),
        Some(Role::Of) if after && !arabic => Some(0),
        Some(_) => None,
        None if is_passive(at, cue) => None,
        None if arabic => Some(if after { 0 } else { WRONG_SIDE }),
        None => (!after).then_some(0),
    }
}

/// Behind the verb; before one that is passive.
fn object_side(at: &Context<'_, '_>, m: &Mention, cue: &Match, after: bool) -> Option<u32> {
    let passive = !is_arabic(at, cue) && is_passive(at, cue);
    match preposition(&at.a.page, m) {
        None | Some(Role::Of) if after != passive => Some(0),
        None | Some(Role::Of) => Some(WRONG_SIDE),
        _ => None,
    }
}

fn place_side(at: &Context<'_, '_>, m: &Mention, after: bool) -> Option<u32> {
    let page = &at.a.page;
    let located = preposition(page, m) == Some(Role::In);
    let place = match &m.who {
        Who::Known(id, Naming::Name) => is_place(page, *id),
        Who::Name(_) => true,
        _ => false,
    };
    (located && place).then_some(if after { 0 } else { WRONG_SIDE })
}

fn is_passive(at: &Context<'_, '_>, cue: &Match) -> bool {
    let before = cue.tokens.start.saturating_sub(AUXILIARY_WORDS)..cue.tokens.start;
    let auxiliary = before
        .into_iter()
        .any(|i| at.a.page.is(i, WordClass::Passive));
    auxiliary
        && matches!(
            cue.morph.tense,
            Tense::Past | Tense::Participle | Tense::Base
        )
}

fn is_arabic(at: &Context<'_, '_>, cue: &Match) -> bool {
    !at.a.page.key(cue.tokens.start).is_ascii()
}

/// A filler with those that "and" or a comma joins to it.
fn coordinated(at: &Context<'_, '_>, rule: &Rule, own: &[Mention], best: &Mention) -> Vec<Found> {
    let slot = rule.role.unwrap_or(Slot::Actor);
    let index = own.iter().position(|m| m == best).unwrap_or_default();
    let (mut first, mut last) = (index, index);
    while first > 0 && joined(at, rule, &own[first - 1], &own[first]) {
        first -= 1;
    }
    while own
        .get(last + 1)
        .is_some_and(|next| joined(at, rule, &own[last], next))
    {
        last += 1;
    }
    let all = if rule.one {
        &own[index..=index]
    } else {
        &own[first..=last]
    };
    all.iter()
        .map(|m| (filler(at, m, slot), m.tokens.clone()))
        .collect()
}

fn joined(at: &Context<'_, '_>, rule: &Rule, a: &Mention, b: &Mention) -> bool {
    let page = &at.a.page;
    let gap = a.tokens.end..b.tokens.start;
    let bound = page.has_and(b.tokens.start)
        || gap
            .clone()
            .any(|i| page.is(i, WordClass::Conjunction) || matches!(page.word(i), "," | "،"));
    gap.len() <= 2 && bound && is_wanted(at, rule, b) && is_wanted(at, rule, a)
}

/// An Arabic name that no table knows, right behind its verb: two words or more without a meaning of their own.
fn bare_name(at: &Context<'_, '_>, rule: &Rule, cue: &Match, slot: Slot) -> Option<Found> {
    if !is_arabic(at, cue)
        || slot == Slot::Place
        || matches!(&rule.of, Some(Of::Class(c)) if c == "place")
    {
        return None;
    }
    let start = cue.tokens.end;
    let end = (start..start + NAME_WORDS)
        .find(|&i| !is_name_word(at, i))
        .unwrap_or(start + NAME_WORDS);
    let tokens = start..end;
    let governed = at.a.page.key(start).starts_with(['ب', 'ل']);
    (tokens.len() > 1 && !governed).then(|| (named(at, &tokens), tokens))
}

/// No article, no number or time, and no phrase of the lexicon begins with it.
fn is_name_word(at: &Context<'_, '_>, token: usize) -> bool {
    let page = &at.a.page;
    let key = page.key(token);
    let plain = |f: &Form| f.times.senses.is_empty() && f.number.phrases.is_empty();
    let definite = ["ال", "بال", "لل", "وال"]
        .iter()
        .any(|p| key.starts_with(p));
    !key.is_ascii()
        && !definite
        && page.form(token).is_some_and(plain)
        && page.matches_at(token).next().is_none()
}

fn named(at: &Context<'_, '_>, tokens: &Range<usize>) -> Filler {
    let text = at.a.page.span(tokens.clone()).of(at.a.page.text).to_owned();
    Filler {
        id: format!("name:{}", skeleton(&text)),
        text,
        inherited: false,
    }
}
