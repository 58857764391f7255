//! Where a sentence says that its events took place: the places that it locates something in, known or not.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::Page;
use super::entity::{Mention, Who};
use super::preposition::{past_article, preposition};
use super::within;
use crate::language::{Role, WordClass};
use crate::lexicon::{EntityId, Naming};

/// A place that something is located in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Its id in the packs, else `name:` with the skeleton of its name.
    pub id: String,
    /// Its name as written.
    pub text: String,
}

/// True for entities that are places.
#[must_use]
pub fn is_place(page: &Page<'_>, id: EntityId) -> bool {
    matches!(
        page.lexicon().entities[id.0].is.as_str(),
        "country" | "region" | "city" | "sea" | "place"
    )
}

/// The places of a sentence, sorted by id.
#[must_use]
pub fn places(page: &Page<'_>, mentions: &[Mention], sentence: usize) -> Vec<Place> {
    places_in(page, mentions, &page.sentences[sentence].tokens)
}

/// The places that some tokens of a sentence name, sorted by id.
pub(super) fn places_in(page: &Page<'_>, mentions: &[Mention], range: &Range<usize>) -> Vec<Place> {
    let own = within(mentions, range, |m| m.tokens.start);
    let mut out: Vec<Place> = Vec::new();
    let mut last: Option<&Mention> = None;
    for mention in own {
        let named = last.filter(|l| is_joined(page, l, mention));
        if let Some(found) = place(page, mention, named.is_some()) {
            out.push(found);
            last = Some(mention);
        }
    }
    out.sort_unstable();
    out.dedup_by(|a, b| a.id == b.id);
    out
}

/// True where all places are countries.
#[must_use]
pub fn are_countries(page: &Page<'_>, places: &[Place]) -> bool {
    let lexicon = page.lexicon();
    let country = |p: &Place| lexicon.class(&p.id) == Some("country");
    places.iter().all(country)
}

/// True where the places are countries that hold one of the others: a headline that names no more than the country of its lead's
/// town.
#[must_use]
pub fn only_hold(page: &Page<'_>, countries: &[Place], others: &[Place]) -> bool {
    let lexicon = page.lexicon();
    let ids = |places: &[Place]| -> Vec<EntityId> {
        places
            .iter()
            .filter_map(|p| lexicon.entity(&p.id))
            .collect()
    };
    let (outer, inner) = (ids(countries), ids(others));
    let held = |i: &EntityId| outer.iter().any(|o| lexicon.holds(*o, *i));
    are_countries(page, countries) && inner.iter().any(held)
}

/// True where each names a place that the other does not, both known and neither in the other, or both of a size that no pack
/// knows.
#[must_use]
pub fn are_apart(page: &Page<'_>, x: &[Place], y: &[Place]) -> bool {
    let lexicon = page.lexicon();
    let own = |x: &[Place], y: &[Place]| -> Vec<Option<EntityId>> {
        let rest = x.iter().filter(|p| !y.iter().any(|q| q.id == p.id));
        rest.map(|p| lexicon.entity(&p.id)).collect()
    };
    let (x, y) = (own(x, y), own(y, x));
    let two = |x: &Option<EntityId>, y: &Option<EntityId>| match (x, y) {
        (Some(x), Some(y)) => !lexicon.holds(*x, *y) && !lexicon.holds(*y, *x),
        (None, None) => true,
        _ => false,
    };
    x.iter().any(|x| y.iter().any(|y| two(x, y)))
}

/// True where each names a place of the packs, and no place of one is, holds or lies in a place of the other.
#[must_use]
pub(super) fn are_elsewhere(page: &Page<'_>, x: &[Place], y: &[Place]) -> bool {
    let lexicon = page.lexicon();
    let known = |places: &[Place]| -> Vec<EntityId> {
        let ids = places.iter().filter_map(|p| lexicon.entity(&p.id));
        ids.collect()
    };
    let (x, y) = (known(x), known(y));
    let one = |x: EntityId, y: EntityId| x == y || lexicon.holds(x, y) || lexicon.holds(y, x);
    let apart = |x: &EntityId| y.iter().all(|y| !one(*x, *y));
    !x.is_empty() && !y.is_empty() && x.iter().all(apart)
}

/// "in Aleppo and Idlib": what an "and" joins to a place is one too.
fn is_joined(page: &Page<'_>, place: &Mention, next: &Mention) -> bool {
    let and = place.tokens.end;
    page.is(and, WordClass::Conjunction) && next.tokens.start == and + 1
        || next.tokens.start == and && page.has_and(and)
}

fn place(page: &Page<'_>, mention: &Mention, joined: bool) -> Option<Place> {
    // "Britain-based", "government-held": where somebody sits, or whose it is.
    if page.is_hyphen(mention.tokens.end) {
        return None;
    }
    let beside_noun = joined || is_beside_place_noun(page, mention);
    let id = match &mention.who {
        Who::Known(id, Naming::Name) if is_place(page, *id) => {
            let located = beside_noun || preposition(page, mention).is_some();
            located.then(|| page.lexicon().entities[id.0].id.to_string())
        }
        Who::Name(skeleton) if !page.is_common(mention.tokens.clone()) => {
            let inside = preposition(page, mention) == Some(Role::In);
            (beside_noun || inside).then(|| format!("name:{skeleton}"))
        }
        _ => None,
    };
    Some(Place {
        id: id?,
        text: mention.span(page).of(page.text).to_owned(),
    })
}

/// "the village of X", "the X district", «بلدة كذا».
#[must_use]
pub fn is_beside_place_noun(page: &Page<'_>, mention: &Mention) -> bool {
    let start = past_article(page, mention.tokens.start);
    let before = start.saturating_sub(2)..start;
    let noun = |i: usize| page.is(i, WordClass::PlaceNoun);
    before.into_iter().any(noun) || noun(mention.tokens.end)
}
