//! Persons told without a number: "a man was killed", «لقي شاب مصرعه», "killed his wife".

use std::cmp::Reverse;
use std::ops::Range;

use rust_decimal::Decimal;

use super::context::Context;
use super::list;
use super::names::is_person_noun;
use super::none;
use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Quantity, Share};
use crate::annotate::within;
use crate::language::{Clitics, Inflection, Role, WordClass, by_code};
use crate::lexicon::{CueRole, Entry, Match, RuleId, TermId};
use crate::text::is_arabic;

/// The term of the nouns that tell one person.
const ONE: &str = "one-person";
/// The term of the nouns that tell two.
const PAIR: &str = "pair";
/// Letters that an ending of number adds to an Arabic noun; one is that of gender.
const ENDING: usize = 2;
/// Tokens between an article and its noun: "a 23-year-old Ohio man".
const ADJECTIVES: usize = 8;
/// Tokens around a sentence among which stands a figure of which it has the noun.
const BESIDE: usize = 8;
/// Tokens beside a person among which stands what became of him.
const FATE: usize = 2;
/// Tokens behind a verb within which its object begins.
const OBJECT_WORDS: usize = 2;

/// A figure, and whether words other than a number tell it.
#[derive(Clone)]
pub(super) struct Counted {
    pub figure: Quantity,
    /// True for one person told without a number.
    pub told: bool,
}

/// The figures of a document and the persons told without one, lists of them as one; by place.
pub(super) fn figures(at: &Context<'_, '_>, numbers: Vec<Quantity>) -> Vec<Counted> {
    let whole = |q: Quantity| one_more(at, &q).unwrap_or(q);
    let numbers: Vec<Quantity> = numbers.into_iter().map(whole).collect();
    let free = |p: &Quantity| {
        let words = p.words();
        let sentence = at.sentence(words.start);
        let near = sentence.start.saturating_sub(BESIDE)..sentence.end + BESIDE;
        let near = within(&numbers, &near, |q| q.tokens.start);
        let mut counts = near.iter().filter(|q| q.unit.is_none());
        !counts.any(|q| meet(&q.words(), &words))
    };
    let persons: Vec<Quantity> =
        at.a.page
            .terms()
            .filter_map(|(noun, term)| person(at, noun, term).or_else(|| pair(at, noun, term)))
            .chain(at.a.quantities.iter().filter_map(|q| nth(at, q)))
            .filter(free)
            .collect();
    let counted = |told| move |figure| Counted { figure, told };
    let none = none::figures(at)
        .into_iter()
        .filter(|c| free(&c.figure))
        .collect::<Vec<_>>();
    let numbers = numbers.into_iter().map(counted(false));
    let mut all: Vec<Counted> = numbers
        .chain(persons.into_iter().map(counted(true)))
        .chain(none)
        .collect();
    all.sort_by_key(|c| (c.figure.words().start, Reverse(c.figure.words().end)));
    all.dedup_by(|b, a| a.told && b.told && meet(&a.figure.words(), &b.figure.words()));
    list::joined(at, all)
}

fn meet(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// The person that an indefinite noun in the singular tells: "a man", «رجل», "his wife", in a headline "man".
fn person(at: &Context<'_, '_>, noun: &Match, term: TermId) -> Option<Quantity> {
    let page = &at.a.page;
    let last = noun.tokens.end - 1;
    let named = page.lexicon().terms[term.0].name == ONE;
    (named && is_singular(at, last)).then_some(())?;
    let start = if page.key(last).chars().any(is_arabic) {
        let plain = !noun.morph.clitics.article && noun.morph.clitics.preposition.is_none();
        plain.then_some(noun.tokens.start)
    } else {
        opening(at, noun)
    }?;
    Some(told(at, start..noun.tokens.end, Decimal::ONE))
}

/// "a couple", "his parents": two without a number.
fn pair(at: &Context<'_, '_>, noun: &Match, term: TermId) -> Option<Quantity> {
    let named = at.a.page.lexicon().terms[term.0].name == PAIR;
    let start = named.then(|| opening(at, noun)).flatten()?;
    Some(told(at, start..noun.tokens.end, Decimal::TWO))
}

/// "A third person has died", "third victim dies": three by now.
fn nth(at: &Context<'_, '_>, ordinal: &Quantity) -> Option<Quantity> {
    let (start, noun) = (ordinal.tokens.start, ordinal.tokens.end);
    let counts = ordinal.ordinal && is_person_noun(at.a, noun) && is_singular(at, noun);
    let page = &at.a.page;
    let opens = start
        .checked_sub(1)
        .is_some_and(|i| page.is(i, WordClass::Determiner))
        || bare(at, start);
    let value = ordinal.written.low.filter(|_| counts && opens)?;
    Some(told(at, start..noun + 1, value))
}

/// "Killed four and wounded a fifth", "two dead and a third in hospital": one person, of whom the others of the sentence tell that it
/// is one.
fn one_more(at: &Context<'_, '_>, fraction: &Quantity) -> Option<Quantity> {
    let page = &at.a.page;
    let tokens = &fraction.tokens;
    let part = fraction
        .written
        .low
        .filter(|low| *low > Decimal::ZERO && *low < Decimal::ONE)?;
    let alone =
        page.is(tokens.start, WordClass::Determiner) && page.terms_at(tokens.end).next().is_none();
    let last = (Decimal::ONE / part).round() - Decimal::ONE;
    let before = at.sentence(tokens.start).start..tokens.start;
    let others = within(&at.a.quantities, &before, |q| q.tokens.start);
    let told_before = |q: &&Quantity| q.unit.is_none() && q.written.low == Some(last);
    let others = others.iter().rfind(told_before).filter(|_| alone)?;
    let own = fates(at, tokens);
    let theirs = fates(at, &others.words());
    let another = !own.is_empty() && own.iter().all(|rule| !theirs.contains(rule));
    another.then(|| Quantity {
        noun: None,
        ..told(at, tokens.clone(), Decimal::ONE)
    })
}

/// The rules of the cues right before some words, else of those right behind them.
fn fates(at: &Context<'_, '_>, words: &Range<usize>) -> Vec<RuleId> {
    let cues = |near: Range<usize>| -> Vec<RuleId> {
        let found = at.a.page.matches_in(near).filter_map(|m| match m.entry {
            Entry::Cue(rule, CueRole::Cue) => Some(rule),
            _ => None,
        });
        found.collect()
    };
    let before = cues(words.start.saturating_sub(FATE)..words.start);
    if before.is_empty() {
        cues(words.end..words.end + FATE)
    } else {
        before
    }
}

fn told(at: &Context<'_, '_>, tokens: Range<usize>, count: Decimal) -> Quantity {
    let exact = Interval::point(count);
    Quantity {
        span: at.a.page.span(tokens.clone()),
        noun: Some(tokens.end - 1),
        tokens,
        written: exact,
        hedge: None,
        hard: exact,
        soft: exact,
        unit: None,
        part: Share::Whole,
        ordinal: false,
    }
}

/// True for a noun that tells one person.
pub(super) fn is_one(at: &Context<'_, '_>, noun: usize) -> bool {
    let page = &at.a.page;
    page.terms_at(noun)
        .any(|t| page.lexicon().terms[t.0].name == ONE)
}

/// True where no ending tells more than one.
fn is_singular(at: &Context<'_, '_>, noun: usize) -> bool {
    let key = at.a.page.key(noun);
    let arabic = key.chars().any(is_arabic);
    let language = if arabic {
        by_code("ar")
    } else {
        Some(at.a.page.latin)
    };
    let longer = |base: &str| key.chars().count() >= base.chars().count() + ENDING;
    let plural = |l: &crate::language::Language| {
        let mut found = false;
        l.each_stem(key, |s| {
            found |= s.needs == Inflection::Noun
                && s.morph.clitics == Clitics::default()
                && s.base != key
                && (!arabic || longer(s.base));
        });
        found
    };
    !key.contains(['\'', '’']) && !language.is_some_and(plural)
}

/// The first token of an English phrase for one person; headlines, and nouns right behind their verb, need no article.
fn opening(at: &Context<'_, '_>, noun: &Match) -> Option<usize> {
    let page = &at.a.page;
    let first = at.sentence(noun.tokens.start).start;
    let low = first.max(noun.tokens.start.saturating_sub(ADJECTIVES));
    let verb = |i: usize| page.is(i, WordClass::Passive) || page.is_preposition(i);
    let article = (low..noun.tokens.start)
        .rev()
        .take_while(|&i| page.word(i) != "," && !verb(i))
        .find(|&i| page.is(i, WordClass::Determiner) || page.is(i, WordClass::Definite));
    let ordinal = |q: &Quantity| q.ordinal && q.tokens.end == noun.tokens.start;
    let before = noun.tokens.start.checked_sub(1);
    if before.is_some_and(|i| at.a.quantity_over(i).is_some_and(ordinal)) {
        return None; // "a third person": the others have been told
    }
    let Some(article) = article else {
        return bare(at, noun.tokens.start).then_some(noun.tokens.start);
    };
    // "the man" is known already; "his wife" is one more.
    let owned = page.is(article, WordClass::Definite)
        && (page.is(article, WordClass::Pronoun) || page.is(article, WordClass::GroupPronoun));
    (owned || page.is(article, WordClass::Determiner)).then_some(article)
}

/// "Man killed", "kills man", "killing of wife".
fn bare(at: &Context<'_, '_>, noun: usize) -> bool {
    let page = &at.a.page;
    let sentence = at.sentence(noun);
    let headline = page.sentence_of(noun) <= page.headlines && page.word(sentence.end - 1) != ".";
    let before = noun.saturating_sub(1);
    let cue = page
        .matches_in(noun.saturating_sub(OBJECT_WORDS)..noun)
        .any(|m| matches!(m.entry, Entry::Cue(..)) && m.tokens.end == noun);
    headline || noun == sentence.start || cue || page.is(before, WordClass::Preposition(Role::Of))
}
