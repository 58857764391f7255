//! The subject of a verb: who signed, who resigned. Persons and parties that no pack knows count too.

use super::context::Context;
use super::model::Filler;
use super::party::{parties, party};
use crate::annotate::entity::{Mention, Who};
use crate::annotate::preposition::preposition;
use crate::language::{Role, WordClass};
use crate::rule::Slot;

/// How far a subject may stand from its verb: past an apposition.
const SUBJECT_REACH: u32 = 20;
/// What it costs to be a function instead of a name.
const FUNCTION: u32 = 10;
/// What it costs an Arabic subject to stand before its verb.
const BEFORE: u32 = 4;
/// Words before the verb among which a pronoun is its subject.
const PRONOUN_WORDS: usize = 3;

/// Who does what the word at `cue` says; `None` where nobody fits, or a pronoun stands for them.
pub(super) fn subject(at: &Context<'_, '_>, cue: usize) -> Option<Filler> {
    let page = &at.a.page;
    let before = cue.saturating_sub(PRONOUN_WORDS)..cue;
    if before.into_iter().any(|i| page.is(i, WordClass::Pronoun)) {
        return None;
    }
    let own = parties(at, &at.sentence(cue));
    let costs = own
        .iter()
        .filter_map(|parts| Some((cost(at, cue, parts)?, *parts)));
    let (_, best) = costs
        .filter(|(cost, _)| *cost <= SUBJECT_REACH)
        .min_by_key(|(cost, parts)| (*cost, parts[0].tokens.start))?;
    party(at, best, Slot::Actor)
}

/// Before an English verb, behind or before an Arabic one; governed by nothing but "by".
fn cost(at: &Context<'_, '_>, cue: usize, parts: &[Mention]) -> Option<u32> {
    let (first, last) = (parts.first()?, parts.last()?);
    let arabic = !at.a.page.key(cue).is_ascii();
    let after = first.tokens.start >= cue;
    let way = if after {
        at.a.reach.between(cue, first.tokens.start)
    } else {
        at.a.reach.between(last.tokens.end - 1, cue)
    };
    let named = parts.iter().any(|m| !matches!(m.who, Who::Role(_)));
    let function = if named { 0 } else { FUNCTION };
    if parts.iter().any(|m| is_owner(at, m)) {
        return None;
    }
    let side = match preposition(&at.a.page, first) {
        Some(Role::By) if after => 0,
        Some(_) => return None,
        None if arabic && !after => BEFORE,
        None if arabic != after => return None,
        None => 0,
    };
    Some(way + function + side)
}

/// "the Front's leader", "the leader of the Front": whose it is, not who does it.
fn is_owner(at: &Context<'_, '_>, m: &Mention) -> bool {
    let page = &at.a.page;
    let article = m.tokens.start.checked_sub(2);
    let of = article.is_some_and(|i| page.is(i, WordClass::Preposition(Role::Of)));
    let arabic = !page.key(m.tokens.start).is_ascii();
    let genitive = ["'s", "’s", "s'", "s’"]
        .iter()
        .any(|end| page.word(m.tokens.end - 1).ends_with(end));
    !arabic && (of || genitive)
}
