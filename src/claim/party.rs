//! Noun phrases made of mentions: "Ukrainian President Zelensky" is one, «أوكرانيا روسيا» are two.

use std::collections::BTreeSet;
use std::ops::Range;

use super::context::Context;
use super::filler::{filler, mentions_in};
use super::model::Filler;
use crate::annotate::entity::{Mention, Who};
use crate::language::WordClass;
use crate::lexicon::{Entry, Naming};
use crate::rule::Slot;

/// Words in the longest noun phrase without a mention.
const LONGEST: usize = 8;

/// The noun phrases of a run of tokens, by place.
pub(super) fn parties<'a>(at: &Context<'a, '_>, tokens: &Range<usize>) -> Vec<&'a [Mention]> {
    let own = mentions_in(at, tokens);
    own.chunk_by(|a, b| is_one(at, a, b)).collect()
}

/// The filler that a noun phrase makes: a name before a people before a function.
pub(super) fn party(at: &Context<'_, '_>, parts: &[Mention], role: Slot) -> Option<Filler> {
    let rank = |m: &&Mention| match m.who {
        Who::Known(_, Naming::Name) => 0,
        Who::Name(_) => 1,
        Who::Known(_, Naming::Demonym) => 2,
        Who::Role(_) => 3,
    };
    let main = parts.iter().min_by_key(rank)?;
    let tokens = parts.first()?.tokens.start..parts.last()?.tokens.end;
    Some(Filler {
        text: at.a.page.span(tokens).of(at.a.page.text).to_owned(),
        ..filler(at, main, role)
    })
}

/// The parties of a run of tokens that "and" or a comma joins to the first one, as one filler. A party that "or" joins is
/// none of them for sure, so then there is no filler.
pub(super) fn together(at: &Context<'_, '_>, tokens: &Range<usize>, role: Slot) -> Option<Filler> {
    let named = |parts: &&[Mention]| parts.iter().any(|m| !matches!(m.who, Who::Role(_)));
    let found: Vec<_> = parties(at, tokens).into_iter().filter(named).collect();
    let first = found.first()?.first()?.tokens.start;
    let (mut ids, mut end) = (BTreeSet::new(), first);
    for parts in found {
        let start = parts.first()?.tokens.start;
        if !(end..start).all(|i| joins(at, i)) {
            break;
        }
        ids.extend(members(at, parts, role));
        end = parts.last()?.tokens.end;
    }
    let page = &at.a.page;
    let text = page.span(first..end).of(page.text).to_owned();
    let sure = !(first..end).any(|i| page.is(i, WordClass::Alternative));
    sure.then(|| Filler {
        id: format!("all:{}", ids.into_iter().collect::<Vec<_>>().join(" ")),
        text,
        inherited: false,
    })
}

/// «وساطة إثيوبية أوغندية»: adjectives of peoples that follow on one another name one party each.
fn members(at: &Context<'_, '_>, parts: &[Mention], role: Slot) -> Vec<String> {
    let people = |m: &Mention| matches!(m.who, Who::Known(_, Naming::Demonym));
    let fillers: Vec<Filler> = if parts.iter().all(people) {
        parts.iter().map(|m| filler(at, m, role)).collect()
    } else {
        party(at, parts, role).into_iter().collect()
    };
    fillers
        .into_iter()
        .map(|f| f.id.replace(' ', "-"))
        .collect()
}

fn joins(at: &Context<'_, '_>, token: usize) -> bool {
    let page = &at.a.page;
    page.is(token, WordClass::Conjunction) || matches!(page.word(token), "," | "،" | "-")
}

/// A noun phrase without a mention: its words, with those that tell something as its key.
pub(super) fn words(at: &Context<'_, '_>, tokens: &Range<usize>) -> Option<Filler> {
    let page = &at.a.page;
    let start = tokens.clone().find(|&i| !is_function(at, i))?;
    let end = (start..tokens.end.min(start + LONGEST))
        .take_while(|&i| page.form(i).is_some())
        .last()?
        + 1;
    let key: Vec<&str> = (start..end).filter_map(|i| page.telling(i)).collect();
    (!key.is_empty()).then(|| Filler {
        id: format!("words:{}", key.join(" ")),
        text: page.span(start..end).of(page.text).to_owned(),
        inherited: false,
    })
}

fn is_one(at: &Context<'_, '_>, a: &Mention, b: &Mention) -> bool {
    let named = |m: &Mention| matches!(m.who, Who::Known(_, Naming::Name) | Who::Name(_));
    let definite = matches!(a.who, Who::Role(_)) && at.a.page.key(a.tokens.start).starts_with("ال");
    let state = matches!(b.who, Who::Known(_, Naming::Name));
    a.tokens.end == b.tokens.start && !(named(a) && named(b)) && !(definite && state)
}

fn is_function(at: &Context<'_, '_>, token: usize) -> bool {
    let page = &at.a.page;
    let function = page.matches_at(token).any(|m| {
        matches!(
            m.entry,
            Entry::Word(
                WordClass::Preposition(_) | WordClass::Conjunction | WordClass::Complementizer
            )
        )
    });
    function || page.form(token).is_none()
}
