//! The place and the places that stand for an incident: those of its first sentences.

use std::ops::Range;

use crate::annotate::entity::{Mention, Who};
use crate::annotate::places::{self, Place, is_place, places_in};
use crate::annotate::preposition::preposition;
use crate::annotate::{Page, within};
use crate::language::WordClass;
use crate::lexicon::{EntityId, Entry, Naming};

/// The places of the first sentence that names one below a country, else of the first that names any.
pub(super) fn places_of_lead(
    page: &Page<'_>,
    mentions: &[Mention],
    lead: Range<usize>,
) -> Vec<Place> {
    let found: Vec<Vec<Place>> = lead
        .map(|s| places_in(page, mentions, &of_the_news(page, s)))
        .filter(|p| !p.is_empty())
        .collect();
    let below = found.iter().find(|p| !places::are_countries(page, p));
    below.or(found.first()).cloned().unwrap_or_default()
}

/// The tokens of a sentence without what took place before: "hit Aleppo a day after raids on Idlib".
fn of_the_news(page: &Page<'_>, sentence: usize) -> Range<usize> {
    let tokens = page.sentences[sentence].tokens.clone();
    let mut words = page.matches_in(tokens.clone());
    let after =
        words.find(|m| m.entry == Entry::Word(WordClass::After) && m.tokens.start > tokens.start);
    tokens.start..after.map_or(tokens.end, |m| m.tokens.start)
}

/// The place of the first sentence that names one below a country, else the first country.
pub(super) fn place_of_lead(
    page: &Page<'_>,
    mentions: &[Mention],
    lead: Range<usize>,
) -> Option<EntityId> {
    let found: Vec<EntityId> = lead.filter_map(|s| place(page, mentions, s)).collect();
    let below = |p: &&EntityId| page.lexicon().entities[p.0].is != "country";
    found.iter().find(below).or(found.first()).copied()
}

/// The smallest place that a sentence locates something in.
pub(super) fn place(page: &Page<'_>, mentions: &[Mention], sentence: usize) -> Option<EntityId> {
    let range = &page.sentences[sentence].tokens;
    let own = within(mentions, range, |m| m.tokens.start).iter();
    let located = own.filter_map(|m| match m.who {
        Who::Known(id, Naming::Name) if is_place(page, id) && is_dateline_or_located(page, m) => {
            Some(id)
        }
        _ => None,
    });
    located.max_by_key(|p| page.lexicon().places(*p).count())
}

/// In, to or from it, or at the head of the sentence as datelines are.
fn is_dateline_or_located(page: &Page<'_>, mention: &Mention) -> bool {
    let first = mention.tokens.start;
    preposition(page, mention).is_some()
        || page.sentences[page.sentence_of(first)].tokens.start == first
}
