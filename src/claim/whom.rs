//! Whom a cue befalls: the person who was arrested, is missing, died.

use std::ops::Range;

use super::context::Context;
use super::names;
use super::person::{Person, spoken_of_last};
use crate::annotate::preposition::preposition_at;
use crate::annotate::within;
use crate::language::{Role, WordClass};
use crate::lexicon::{Entry, Form, Match};

/// How far the person may stand from the cue.
const REACH: u32 = 12;
/// Words between an active verb and the person who is its object: "arrested the ferry's captain".
const OBJECT_WORDS: usize = 3;
/// Tokens between a person and the verb, in commas: ", a priest abducted last week in Kaduna,".
const APPOSED: usize = 16;
/// Pronouns as they end Arabic words.
const PRONOUNS: [&str; 2] = ["ه", "ها"];
/// What it costs to stand before an Arabic cue, or apart from a verb of which another is the subject.
const WRONG_SIDE: u32 = 4;

/// The person whom `cue` befalls; `None` where that is nobody whom the text tells apart from others.
pub(super) fn befalls(at: &Context<'_, '_>, cue: &Match) -> Option<Person> {
    let sentence = at.sentence(cue.tokens.start);
    let own = within(&at.persons, &sentence, |p| p.tokens.start).iter();
    let costs = own.filter_map(|p| cost(at, cue, &p.tokens).map(|c| (c, p)));
    let best = costs
        .filter(|(cost, _)| *cost <= REACH)
        .min_by_key(|(cost, p)| (*cost, p.tokens.start));
    best.map(|(_, p)| p.clone())
        .or_else(|| antecedent(at, cue))
        .or_else(|| by_pronoun(at, cue))
}

fn cost(at: &Context<'_, '_>, cue: &Match, person: &Range<usize>) -> Option<u32> {
    let page = &at.a.page;
    let arabic = !page.key(cue.tokens.start).is_ascii();
    let behind = person.start >= cue.tokens.end;
    let way = if behind {
        at.a.reach.between(cue.tokens.end - 1, person.start)
    } else {
        at.a.reach.between(person.end - 1, cue.tokens.start)
    };
    let role = preposition_at(page, person.start).filter(|_| person.start != cue.tokens.end);
    let governed = role.is_some_and(|role| role != Role::Of || !behind);
    let clause = at.a.reach.same_clause(person.start, cue.tokens.start);
    let side = match (arabic, behind) {
        (true, true) => acts_not(at, person.end).then_some(0),
        (true, false) => Some(WRONG_SIDE),
        (false, true) => {
            (!is_passive(at, cue) && person.start - cue.tokens.end <= OBJECT_WORDS).then_some(0)
        }
        (false, false) => takes_nothing(at, cue).then_some(0),
    };
    side.filter(|_| clause && !governed).map(|side| way + side)
}

/// An Arabic verb whose subject has an object of its own does something to that: «قتل المهاجم ثلاثة».
fn acts_not(at: &Context<'_, '_>, next: usize) -> bool {
    !at.a.begins_quantity(next) && !names::is_person_noun(at.a, next)
}

/// A passive verb, a noun or adjective, or a verb with no object right behind it.
fn takes_nothing(at: &Context<'_, '_>, cue: &Match) -> bool {
    let page = &at.a.page;
    let next = cue.tokens.end;
    let article = page.is(next, WordClass::Definite) || page.is(next, WordClass::Determiner);
    let object = article
        || page.form(next).is_some_and(|f| f.capital)
        || at.a.begins_quantity(next)
        || names::is_person_noun(at.a, next);
    is_passive(at, cue) || !object
}

fn is_passive(at: &Context<'_, '_>, cue: &Match) -> bool {
    const WORDS: usize = 3;
    let before = cue.tokens.start.saturating_sub(WORDS)..cue.tokens.start;
    before
        .into_iter()
        .any(|i| at.a.page.is(i, WordClass::Passive))
}

/// "Omari, 34, who was shot dead", "Omari, a teacher from Lamu, was shot dead", «الفتى الذي استشهد»: of whom a verb tells behind a
/// relative pronoun, or behind what commas enclose, where it has no other subject or object.
fn antecedent(at: &Context<'_, '_>, cue: &Match) -> Option<Person> {
    let page = &at.a.page;
    let first = at.sentence(cue.tokens.start).start;
    let verb = (first..cue.tokens.start).rev();
    let verb = verb.take_while(|&i| is_helper(at, i)).last();
    let before = verb.unwrap_or(cue.tokens.start).checked_sub(1)?;
    let idle = if page.key(cue.tokens.start).is_ascii() {
        takes_nothing(at, cue)
    } else {
        cue.tokens.len() > 1 || has_no_object(at, cue.tokens.end)
    };
    if before < first || !idle {
        return None;
    }
    let told = within(&at.persons, &(first..before), |p| p.tokens.start);
    if is_comma(at, before) {
        let low = first.max(before.saturating_sub(APPOSED));
        let apposed = |p: &&Person| p.tokens.end >= low && is_comma(at, p.tokens.end);
        return told.iter().rfind(apposed).cloned();
    }
    let beside = |i: usize| page.form(i).is_none() || at.a.quantity_over(i).is_some();
    let beside = |p: &&Person| (p.tokens.end..before).all(beside);
    let last = told.last().filter(|_| page.is(before, WordClass::Relative));
    last.filter(beside).cloned()
}

fn is_comma(at: &Context<'_, '_>, token: usize) -> bool {
    matches!(at.a.page.word(token), "," | "،")
}

/// "was later", «كان قد»: what may stand before the verb of a relative clause without being its subject.
fn is_helper(at: &Context<'_, '_>, token: usize) -> bool {
    use WordClass as W;
    let helps = [W::Auxiliary, W::Passive, W::Adverb, W::Potential];
    helps.into_iter().any(|class| at.a.page.is(token, class))
}

/// An Arabic verb behind which the sentence pauses or goes on with a preposition or a time.
fn has_no_object(at: &Context<'_, '_>, next: usize) -> bool {
    let page = &at.a.page;
    let timed = !at.a.times_in(&(next..next + 1)).is_empty();
    let preposition = |m: &Match| matches!(m.entry, Entry::Word(WordClass::Preposition(_)));
    let governs = page.matches_at(next).any(preposition) || page.key(next).starts_with('ب');
    page.form(next).is_none() || timed || governs
}

/// "He was arrested", «تم اعتقاله»: the one of whom the text spoke last.
fn by_pronoun(at: &Context<'_, '_>, cue: &Match) -> Option<Person> {
    let page = &at.a.page;
    let first = at.sentence(cue.tokens.start).start;
    let word = (first..cue.tokens.start).any(|i| page.is(i, WordClass::Pronoun));
    let near = cue.tokens.start - first <= OBJECT_WORDS + 1;
    let other = page
        .matches_in(first..cue.tokens.start)
        .any(|m| matches!(m.entry, Entry::Term(_) | Entry::Entity(..)));
    let own = |i| page.form(i).is_some_and(has_pronoun);
    let pronoun = cue.tokens.clone().any(own) || word && near;
    (pronoun && !other)
        .then(|| spoken_of_last(at, first))
        .flatten()
}

/// A pronoun written onto a verb or verbal noun; light folding keeps its ه apart from ة.
fn has_pronoun(form: &Form) -> bool {
    form.has_pronoun() || PRONOUNS.iter().any(|p| form.light.ends_with(p))
}
