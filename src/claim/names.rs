//! Where the names of persons stand: capitalised words (Latin script); the words behind a noun for a person, or before an
//! age, that have no other meaning (Arabic script).

use std::ops::Range;

use crate::annotate::Annotated;
use crate::annotate::entity::Who;
use crate::language::WordClass;
use crate::lexicon::{Entry, Form};
use crate::text::{Kind, is_arabic};

/// Words in the longest name.
const LONGEST: usize = 5;

/// The name whose last word stands right before the token `end`.
pub(super) fn ending(a: &Annotated<'_>, end: usize) -> Option<Range<usize>> {
    let last = end.checked_sub(1)?;
    let first = a.page.sentences[a.page.sentence_of(last)].tokens.start;
    let low = first.max(end.saturating_sub(LONGEST));
    let start = (low..end)
        .rev()
        .take_while(|&i| is_name_word(a, i, i + 1 == end))
        .last()?;
    named(a, start..end)
}

/// The name whose first word is the token `start`.
pub(super) fn starting(a: &Annotated<'_>, start: usize) -> Option<Range<usize>> {
    let end = (start..a.page.tokens.len().min(start + LONGEST))
        .take_while(|&i| is_name_word(a, i, i > start))
        .last()?
        + 1;
    let article = |i: &usize| has_article(a, *i);
    let next = |i: &usize| a.page.word(*i).starts_with('و');
    let end = (start + 1..end).find(next).unwrap_or(end);
    let end = (start + 1..end).find(article).map_or(end, |i| i + 1);
    named(a, start..end)
}

/// True for a noun that says what kind of person somebody is: "the boy", «الشاب», "Captain".
pub(super) fn is_person_noun(a: &Annotated<'_>, at: usize) -> bool {
    let page = &a.page;
    let person = |t| page.lexicon().chain(t).any(|t| is_person_term(a, t));
    page.is(at, WordClass::Title) || page.terms_at(at).any(person)
}

fn is_person_term(a: &Annotated<'_>, term: crate::lexicon::TermId) -> bool {
    matches!(
        a.page.lexicon().terms[term.0].name.as_str(),
        "person" | "sole"
    )
}

/// The words without the nouns before them, where something is left that is no place and no group.
fn named(a: &Annotated<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    let start = tokens.clone().find(|&i| !is_person_noun(a, i))?;
    let tokens = start..tokens.end;
    let other = |i: usize| {
        a.page.matches_at(i).any(|m| match m.entry {
            Entry::Entity(id, _) => a.page.lexicon().entities[id.0].is != "person",
            _ => false,
        })
    };
    let word = a.page.word(start).chars().count() > 1;
    // "At the Hospital Hugo Pesce".
    let house = |i: usize| a.page.is(i, WordClass::Body) || a.page.is(i, WordClass::PlaceNoun);
    let word = word && !(start > 0 && a.page.word(start).is_ascii() && house(start - 1));
    (word && !tokens.clone().any(other)).then_some(tokens)
}

fn is_name_word(a: &Annotated<'_>, at: usize, last: bool) -> bool {
    let page = &a.page;
    let Some(form) = page.form(at).filter(|_| page.tokens[at].kind == Kind::Word) else {
        return is_inner_hyphen(a, at);
    };
    if form.times.is_core() || a.quantity_over(at).is_some() {
        return false;
    }
    if !form.light.chars().any(is_arabic) {
        return form.capital && !is_function_word(a, at);
    }
    let introduced = at > 0 && is_person_noun(a, at - 1) && !is_person_noun(a, at);
    let plain = !form.exact || page.matches_at(at).next().is_none() || is_known_person(a, at);
    (plain || introduced && !is_particle(a, at)) && (last || !has_article(a, at))
}

/// «الحلبي», not «القتيل»: an article on a word that only a name has.
fn has_article(a: &Annotated<'_>, at: usize) -> bool {
    a.page
        .form(at)
        .is_some_and(|f: &Form| f.light.starts_with("ال"))
}

fn is_inner_hyphen(a: &Annotated<'_>, at: usize) -> bool {
    let glued = |i: usize| a.page.tokens.get(i).is_some_and(|t| t.glued);
    a.page.word(at) == "-" && glued(at) && glued(at + 1)
}

fn is_known_person(a: &Annotated<'_>, at: usize) -> bool {
    let of = |m: &crate::annotate::entity::Mention| match m.who {
        Who::Known(id, _) => a.page.lexicon().entities[id.0].is == "person",
        _ => false,
    };
    let first = a.mentions.partition_point(|m| m.tokens.end <= at);
    a.mentions[first..]
        .iter()
        .take_while(|m| m.tokens.start <= at)
        .any(of)
}

fn is_particle(a: &Annotated<'_>, at: usize) -> bool {
    a.page.matches_at(at).any(|m| {
        matches!(
            m.entry,
            Entry::Word(
                WordClass::Preposition(_)
                    | WordClass::Conjunction
                    | WordClass::Complementizer
                    | WordClass::Restart
                    | WordClass::Negation
                    | WordClass::Pronoun
                    | WordClass::PartOf
            ) | Entry::Entity(..)
        )
    }) || has_article(a, at)
}

fn is_function_word(a: &Annotated<'_>, at: usize) -> bool {
    let other = |class| class != WordClass::Title;
    a.page
        .matches_at(at)
        .any(|m| matches!(m.entry, Entry::Word(class) if other(class)))
}
