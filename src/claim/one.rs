//! Persons told without a number: "a man was killed", «لقي شاب مصرعه», "killed his wife". A list of persons and figures is
//! one figure: "a woman and her two children".

use std::cmp::Reverse;
use std::ops::Range;

use rust_decimal::Decimal;

use super::context::Context;
use super::model::{Claim, Value};
use super::names::is_person_noun;
use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Quantity, Share};
use crate::language::{Clitics, Inflection, Role, Tense, WordClass, by_code};
use crate::lexicon::{Entry, Match};
use crate::text::is_arabic;

/// The term of the nouns that tell one person.
const ONE: &str = "one-person";
/// Letters that an ending of number adds to an Arabic noun; one is that of gender.
const ENDING: usize = 2;
/// Tokens between an article and its noun: "a 23-year-old Ohio man".
const ADJECTIVES: usize = 8;
/// Tokens between two of a list: ", and her".
const LINK: usize = 3;
/// Tokens behind an active verb within which its object begins.
const OBJECT_WORDS: usize = 2;
/// The paragraphs that open an article: headline and lead.
const OPENING: usize = 2;

/// A figure, and whether words other than a number tell it.
#[derive(Clone)]
pub(super) struct Counted {
    pub figure: Quantity,
    /// True for one person told without a number.
    pub told: bool,
}

/// The figures of a document and the persons told without one, lists of them as one; by place.
pub(super) fn figures(at: &Context<'_, '_>, numbers: Vec<Quantity>) -> Vec<Counted> {
    let counts = |q: &&Quantity| q.unit.is_none();
    let free = |p: &Quantity| {
        let mut counts = numbers.iter().filter(counts);
        !counts.any(|q| meet(&q.words(), &p.words()))
    };
    let persons: Vec<Quantity> =
        at.a.page
            .matches
            .iter()
            .filter_map(|m| person(at, m))
            .filter(free)
            .collect();
    let counted = |told| move |figure| Counted { figure, told };
    let numbers = numbers.into_iter().map(counted(false));
    let mut all: Vec<Counted> = numbers
        .chain(persons.into_iter().map(counted(true)))
        .collect();
    all.sort_by_key(|c| (c.figure.words().start, Reverse(c.figure.words().end)));
    all.dedup_by(|b, a| a.told && b.told && meet(&a.figure.words(), &b.figure.words()));
    joined(at, all)
}

fn meet(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// The person that an indefinite noun in the singular tells: "a man", «رجل», "his wife", in a headline "man".
fn person(at: &Context<'_, '_>, noun: &Match) -> Option<Quantity> {
    let page = &at.a.page;
    let Entry::Term(term) = noun.entry else {
        return None;
    };
    let last = noun.tokens.end - 1;
    let named = page.lexicon().terms[term.0].name == ONE;
    (named && is_singular(at, last)).then_some(())?;
    let start = if page.key(last).chars().any(is_arabic) {
        let plain = !noun.morph.clitics.article && noun.morph.clitics.preposition.is_none();
        plain.then_some(noun.tokens.start)
    } else {
        opening(at, noun)
    }?;
    let one = Interval::point(Decimal::ONE);
    Some(Quantity {
        span: page.span(start..noun.tokens.end),
        tokens: start..noun.tokens.end,
        written: one,
        hedge: None,
        hard: one,
        soft: one,
        unit: None,
        noun: Some(last),
        part: Share::Whole,
        ordinal: false,
    })
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
        (l.stems)(key, &l.words).iter().any(|s| {
            s.needs == Inflection::Noun
                && s.morph.clitics == Clitics::default()
                && s.base != key
                && (!arabic || longer(&s.base))
        })
    };
    !key.contains(['\'', '’']) && !language.is_some_and(plural)
}

/// The first token of an English phrase for one person; headlines, and nouns right behind their verb, need no article.
fn opening(at: &Context<'_, '_>, noun: &Match) -> Option<usize> {
    let page = &at.a.page;
    let first = at.sentence(noun.tokens.start).start;
    let low = first.max(noun.tokens.start.saturating_sub(ADJECTIVES));
    let verb = |i: usize| {
        page.is(i, WordClass::Passive)
            || page
                .matches_at(i)
                .any(|m| matches!(m.entry, Entry::Word(WordClass::Preposition(_))))
    };
    let article = (low..noun.tokens.start)
        .rev()
        .take_while(|&i| page.word(i) != "," && !verb(i))
        .find(|&i| page.is(i, WordClass::Determiner) || page.is(i, WordClass::Definite));
    let ordinal = |q: &Quantity| q.ordinal && q.tokens.end == noun.tokens.start;
    if at.a.quantities.iter().any(ordinal) {
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

/// Makes lists one figure each: "a woman and her two children", «رجل وطفلان».
fn joined(at: &Context<'_, '_>, all: Vec<Counted>) -> Vec<Counted> {
    let mut out: Vec<Counted> = Vec::new();
    for next in all {
        match out.pop() {
            Some(last) if is_list(at, &last, &next) => {
                out.push(sum(at, &last.figure, &next.figure));
            }
            last => {
                out.extend(last);
                out.push(next);
            }
        }
    }
    out
}

fn is_list(at: &Context<'_, '_>, first: &Counted, second: &Counted) -> bool {
    let page = &at.a.page;
    let (a, b) = (&first.figure, &second.figure);
    let (left, right) = (a.words(), b.words());
    let whole = |q: &Quantity| {
        q.hedge.is_none()
            && q.part == Share::Whole
            && q.hard.low.is_some()
            && q.hard.low == q.hard.high
            && q.unit.is_none()
            && q.noun
                .is_some_and(|n| is_person_noun(at.a, n) || is_one(at, n))
    };
    let and = |i: usize| page.is(i, WordClass::Conjunction) || page.word(i) == ",";
    let near = left.end <= right.start && right.start - left.end <= LINK;
    let mut between = left.end..right.start;
    let linked = between.clone().any(and) || page.has_and(right.start) && left.end == right.start;
    let one_sentence = page.sentence_of(left.start) == page.sentence_of(right.start);
    (first.told || second.told)
        && whole(a)
        && whole(b)
        && near
        && one_sentence
        && linked
        && between.all(|i| and(i) || page.is(i, WordClass::Definite))
        && !own_verb(at, &right, left.start)
}

/// "killed a man and two women were hurt": what follows a verb's object and has a verb of its own is no part of a list.
fn own_verb(at: &Context<'_, '_>, words: &Range<usize>, list: usize) -> bool {
    let page = &at.a.page;
    let verb = page.is(words.end, WordClass::Passive) || page.is(words.end, WordClass::Auxiliary);
    let behind_cue = page
        .matches_in(list.saturating_sub(OBJECT_WORDS)..list)
        .any(|m| matches!(m.entry, Entry::Cue(..)) && m.tokens.end == list);
    verb && behind_cue
}

fn sum(at: &Context<'_, '_>, a: &Quantity, b: &Quantity) -> Counted {
    let total = [a, b].iter().filter_map(|q| q.hard.low).sum();
    let tokens = a.words().start..b.words().end;
    Counted {
        figure: Quantity {
            span: at.a.page.span(tokens.clone()),
            tokens,
            written: Interval::point(total),
            hard: Interval::point(total),
            soft: Interval::point(total),
            noun: b.noun,
            ..a.clone()
        },
        told: true,
    }
}

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
    let open: Vec<usize> = (0..claims.len())
        .filter(|&i| told[i] && !is_all(at, claims, i))
        .collect();
    for i in open {
        if let Value::Quantity(figure) = &mut claims[i].value {
            figure.part = Share::PartOf;
        }
    }
}

fn is_all(at: &Context<'_, '_>, claims: &[Claim], own: usize) -> bool {
    let claim = &claims[own];
    let page = &at.a.page;
    let first = page.sentences[0].span.start;
    let before = &page.text[first..claim.evidence.end];
    let paragraphs = before.lines().filter(|l| !l.trim().is_empty()).count();
    let opens = paragraphs <= OPENING;
    let value = |c: &Claim| match &c.value {
        Value::Quantity(q) if q.part == Share::Whole => Some(q.hard),
        _ => None,
    };
    let differs = |c: &Claim| {
        c.name == claim.name
            && c.incident == claim.incident
            && !is_past(c, claim)
            && value(c).is_some_and(|v| Some(v) != value(claim))
    };
    opens && !claims.iter().any(differs)
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
