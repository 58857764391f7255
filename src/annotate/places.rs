//! Where a sentence says that its events took place: the places that it locates something in, known or not.

use super::Page;
use super::entity::{Mention, Who};
use super::incident::{is_place, preposition};
use crate::language::common::{Rank, rank};
use crate::language::{Role, WordClass};
use crate::lexicon::Naming;

/// A place that something is located in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Its id in the packs, else `name:` with the skeleton of its name.
    pub id: String,
    /// Its name as written.
    pub text: String,
}

/// The places of a sentence, sorted by id.
#[must_use]
pub fn places(page: &Page<'_>, mentions: &[Mention], sentence: usize) -> Vec<Place> {
    let range = &page.sentences[sentence].tokens;
    let first = mentions.partition_point(|m| m.tokens.start < range.start);
    let own = mentions[first..]
        .iter()
        .take_while(|m| m.tokens.start < range.end);
    let mut out: Vec<Place> = own.filter_map(|m| place(page, m)).collect();
    out.sort_unstable();
    out.dedup_by(|a, b| a.id == b.id);
    out
}

/// True where all places are countries.
#[must_use]
pub fn are_countries(page: &Page<'_>, places: &[Place]) -> bool {
    let lexicon = page.lexicon();
    let country = |p: &Place| {
        lexicon
            .entity(&p.id)
            .is_some_and(|e| lexicon.entities[e.0].is == "country")
    };
    places.iter().all(country)
}

/// True where the places are countries that hold all the others: a headline that names no more than the country of its lead's
/// town.
#[must_use]
pub fn only_hold(page: &Page<'_>, countries: &[Place], others: &[Place]) -> bool {
    let lexicon = page.lexicon();
    let inside = |inner: &Place| {
        let Some(inner) = lexicon.entity(&inner.id) else {
            return false;
        };
        let outer = |p: &Place| {
            lexicon
                .entity(&p.id)
                .is_some_and(|o| lexicon.places(inner).any(|e| e == o))
        };
        countries.iter().any(outer)
    };
    are_countries(page, countries) && !others.is_empty() && others.iter().any(inside)
}

fn place(page: &Page<'_>, mention: &Mention) -> Option<Place> {
    let beside_noun = is_beside_place_noun(page, mention);
    let id = match &mention.who {
        Who::Known(id, Naming::Name) if is_place(page, *id) => {
            let located = beside_noun || preposition(page, mention).is_some();
            located.then(|| page.lexicon().entities[id.0].id.clone())
        }
        Who::Name(skeleton) if !is_of_common_words(page, mention) => {
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

/// "Northern", "Terrorist Attacks": words that a headline only writes like a name.
fn is_of_common_words(page: &Page<'_>, mention: &Mention) -> bool {
    mention
        .tokens
        .clone()
        .all(|i| rank(page.key(i)) < Rank::Rare)
}

/// "the village of X", "the X district", «بلدة كذا».
#[must_use]
pub fn is_beside_place_noun(page: &Page<'_>, mention: &Mention) -> bool {
    let before = mention.tokens.start.saturating_sub(2)..mention.tokens.start;
    let noun = |i: usize| page.is(i, WordClass::PlaceNoun);
    before.into_iter().any(noun) || noun(mention.tokens.end)
}
