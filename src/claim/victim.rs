//! Whom a cue befalls that are told without a number, and whether they are all.

use std::ops::Range;

use super::context::Context;
use super::model::{Claim, Value};
use super::names::is_person_noun;
use super::one::{Counted, is_one};
use crate::annotate::quantity::Share;
use crate::language::{Role, Tense, WordClass};
use crate::lexicon::{Entry, Match};
use crate::text::is_arabic;

/// Tokens behind an active verb within which its object begins.
const OBJECT_WORDS: usize = 2;
/// The paragraphs that open an article: headline and lead.
const OPENING: usize = 2;

/// True where persons told without a number are those whom the cue befalls.
pub(super) fn befalls(
    at: &Context<'_, '_>,
    all: &[Counted],
    words: &Range<usize>,
    cue: &Match,
) -> bool {
    // «لقي شاب مصرعه», "shot his wife to death"
    if cue.tokens.start < words.start && words.end < cue.tokens.end {
        return true;
    }
    if cue.tokens.end <= words.start {
        return is_object(at, words, cue);
    }
    if words.end > cue.tokens.start {
        return false;
    }
    let arabic = at.a.page.key(cue.tokens.start).chars().any(is_arabic);
    if arabic {
        // «رجل متأثرا بجراحه»; not «رجل قتل زوجته».
        let noun = cue.morph.tense == Tense::Base || cue.tokens.len() > 1;
        return words.end == cue.tokens.start && noun && !is_one(at, cue.tokens.end);
    }
    is_passive_subject(at, all, words, cue)
}

/// "killed a man", "the death of a man", «مقتل رجل»; not "killed by a man".
fn is_object(at: &Context<'_, '_>, words: &Range<usize>, cue: &Match) -> bool {
    let page = &at.a.page;
    let mut between = cue.tokens.end..words.start;
    // «قتل رجل زوجته»: he did it.
    let acts = is_one(at, words.end) && !page.has_and(words.end);
    !acts
        && between.len() < OBJECT_WORDS
        && between.all(|i| page.is(i, WordClass::Preposition(Role::Of)))
        && !page.is(words.end, WordClass::Passive)
}

/// "A man was shot and killed", "a woman died"; not "a man killed two", "a man … the death of", "a man whose wife died".
fn is_passive_subject(
    at: &Context<'_, '_>,
    all: &[Counted],
    words: &Range<usize>,
    cue: &Match,
) -> bool {
    let page = &at.a.page;
    let (start, end) = (cue.tokens.start, cue.tokens.end);
    let mut between = words.end..start;
    let passive = between.clone().any(|i| page.is(i, WordClass::Passive));
    let other = between.any(|i| is_person_noun(at.a, i));
    let governed = page.matches_at(start - 1).any(|m| {
        matches!(
            m.entry,
            Entry::Word(WordClass::Preposition(_) | WordClass::Definite | WordClass::Determiner)
        )
    });
    let begins = |c: &Counted| {
        let first = c.figure.words().start;
        let behind = (end..end + OBJECT_WORDS).contains(&first);
        behind && c.figure.unit.is_none() && !is_linked(at, first)
    };
    let object = page.is(end, WordClass::Definite)
        || page.is(end, WordClass::Pronoun)
        || all.iter().any(begins);
    let relative = page.is(words.end, WordClass::Relative);
    (relative || at.a.reach.same_clause(words.end - 1, start))
        && cue.morph.tense != Tense::Verbal
        && !other
        && !governed
        && (passive || !object)
}

/// True behind a conjunction or a mark: "one died and two were hurt" has no object.
pub(super) fn is_linked(at: &Context<'_, '_>, word: usize) -> bool {
    let page = &at.a.page;
    let before = |i: usize| page.is(i, WordClass::Conjunction) || page.form(i).is_none();
    word.checked_sub(1).is_some_and(before)
}

/// Leaves open whether one person is all: exact only where the article opens with it and no other figure differs.
pub(super) fn settle(at: &Context<'_, '_>, claims: &mut [Claim], told: &[bool]) {
    let opening = opening(at);
    let opens = |i: &usize| claims[*i].evidence.end <= opening;
    let open: Vec<usize> = (0..claims.len())
        .filter(|&i| told[i] && !(opens(&i) && is_all(claims, told, i)))
        .collect();
    for i in open {
        if let Value::Quantity(figure) = &mut claims[i].value {
            figure.part = Share::PartOf;
        }
    }
}

/// The byte behind the paragraphs that open the article.
fn opening(at: &Context<'_, '_>) -> usize {
    let page = &at.a.page;
    let first = page.sentences.first().map_or(0, |s| s.span.start);
    let lines = page.text[first..].split_inclusive('\n');
    let ends = lines.scan(first, |end, line| {
        *end += line.len();
        Some((*end, line))
    });
    let mut paragraphs = ends.filter(|(_, line)| !line.trim().is_empty());
    paragraphs
        .nth(OPENING - 1)
        .map_or(page.text.len(), |(end, _)| end)
}

/// True where no other figure differs.
fn is_all(claims: &[Claim], told: &[bool], own: usize) -> bool {
    let claim = &claims[own];
    let value = |c: &Claim| match &c.value {
        Value::Quantity(q) if q.part == Share::Whole => Some(q.hard),
        _ => None,
    };
    // "Couple dead": one of them is told of below.
    let is_one_of_them = |other: usize| {
        let fewer = value(&claims[other]).zip(value(claim));
        told[other] && fewer.is_some_and(|(x, y)| x.below(&y))
    };
    let differs = |other: usize| {
        let c = &claims[other];
        c.name == claim.name
            && c.setting.incident == claim.setting.incident
            && !is_past(c, claim)
            && !is_one_of_them(other)
            && value(c).is_some_and(|v| Some(v) != value(claim))
    };
    !(0..claims.len()).any(differs)
}

/// True where a claim gives a time of its own, before that of the other: what happened in another year.
fn is_past(claim: &Claim, other: &Claim) -> bool {
    let (own, other) = (claim.event_time, other.event_time);
    let before = own
        .and_then(|t| t.latest)
        .zip(other.and_then(|t| t.earliest))
        .is_some_and(|(own, other)| own < other);
    before && !claim.time_inherited
}
