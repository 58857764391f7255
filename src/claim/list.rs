//! Lists of persons and figures are one figure: "a woman and her two children", «رجل وطفلان», "64 passengers and four crew".

use std::ops::Range;

use super::context::Context;
use super::names::is_person_noun;
use super::one::{Counted, is_one};
use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Quantity, Share};
use crate::language::WordClass;
use crate::lexicon::Entry;

/// The classes of those who are aboard.
const PASSENGER: &str = "passenger";
const CREW: &str = "crew";
/// Tokens between two of a list: ", and her".
const LINK: usize = 3;
/// Tokens before a list among which the cue stands whose object it is.
const OBJECT_WORDS: usize = 2;

/// Makes lists one figure each: "a woman and her two children", «رجل وطفلان».
pub(super) fn joined(at: &Context<'_, '_>, all: Vec<Counted>) -> Vec<Counted> {
    let mut out: Vec<Counted> = Vec::new();
    for next in all {
        match out.pop() {
            Some(last) if is_list(at, &last, &next) => {
                out.push(sum(at, &last, &next));
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
    (first.told || second.told || are_all_aboard(at, a, b))
        && whole(a)
        && whole(b)
        && near
        && one_sentence
        && linked
        && between.all(|i| and(i) || page.is(i, WordClass::Definite))
        && !own_verb(at, &right, left.start)
}

/// "64 passengers and four crew": whoever is no passenger is of the crew.
fn are_all_aboard(at: &Context<'_, '_>, a: &Quantity, b: &Quantity) -> bool {
    let is = |q: &Quantity, class| names(at, q.words(), class);
    is(a, PASSENGER) && is(b, CREW) || is(a, CREW) && is(b, PASSENGER)
}

/// True for the sum of passengers and crew, who are neither.
pub(super) fn is_all_aboard(at: &Context<'_, '_>, figure: &Quantity) -> bool {
    let words = figure.words();
    names(at, words.clone(), PASSENGER) && names(at, words, CREW)
}

fn names(at: &Context<'_, '_>, words: Range<usize>, class: &str) -> bool {
    let lexicon = at.a.page.lexicon();
    let mut terms = at.a.page.matches_in(words).filter_map(|m| match m.entry {
        Entry::Term(term) => Some(term),
        _ => None,
    });
    terms.any(|t| {
        let mut classes = lexicon.chain(t);
        classes.any(|c| lexicon.terms[c.0].name == class)
    })
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

fn sum(at: &Context<'_, '_>, first: &Counted, second: &Counted) -> Counted {
    let (a, b) = (&first.figure, &second.figure);
    let total = [a, b].iter().filter_map(|q| q.hard.low).sum();
    let tokens = a.words().start..b.words().end;
    let told = first.told || second.told;
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
        told,
    }
}
