//! Which preposition governs a name or a noun: in, to, from, of, by it.

use super::Page;
use super::entity::Mention;
use crate::language::{Role, WordClass};
use crate::lexicon::{Entry, Naming};

/// How many words may stand between a preposition and what it governs, itself counted.
const REACH: usize = 6;

/// The preposition that governs a mention, past an article or a word such as "town of".
#[must_use]
pub fn preposition(page: &Page<'_>, mention: &Mention) -> Option<Role> {
    preposition_at(page, past_article(page, mention.tokens.start))
}

/// Where a name begins, with the article that a hyphen joins to it: "al-Bab".
pub(super) fn past_article(page: &Page<'_>, name: usize) -> usize {
    let hyphen = name
        .checked_sub(1)
        .filter(|&i| page.word(i) == "-" && page.tokens[i].glued);
    hyphen.and_then(|i| i.checked_sub(1)).unwrap_or(name)
}

/// The preposition that governs the noun phrase whose name or noun is the token `first`.
#[must_use]
pub fn preposition_at(page: &Page<'_>, first: usize) -> Option<Role> {
    if let Some(clitic) = page.form(first).and_then(crate::lexicon::Form::preposition) {
        return Some(if clitic == 'ل' { Role::To } else { Role::In });
    }
    for back in 1..=REACH {
        let at = first.checked_sub(back)?;
        let role = page.matches_at(at).find_map(|m| match m.entry {
            Entry::Word(WordClass::Preposition(role)) if m.tokens.end <= first => Some(role),
            _ => None,
        });
        let of_place = role == Some(Role::Of) && at > 0 && page.is(at - 1, WordClass::PlaceNoun);
        match role {
            Some(role) if !of_place => return Some(role),
            None if !describes(page, at) => return None,
            _ => {}
        }
    }
    None
}

/// True for the tokens of "rebel-held" and "government-controlled".
fn is_compound(page: &Page<'_>, at: usize) -> bool {
    page.is_hyphen(at) || page.is_hyphen(at + 1) || at > 0 && page.is_hyphen(at - 1)
}

/// True for words that stand between a preposition and a name: an article, an adjective, "the capital".
fn describes(page: &Page<'_>, at: usize) -> bool {
    if is_compound(page, at) {
        return true;
    }
    let Some(form) = page.form(at) else {
        return false;
    };
    if page.is(at, WordClass::PlaceNoun) {
        return true;
    }
    let other = page.matches_at(at).any(|m| match m.entry {
        Entry::Entity(id, naming) => {
            naming == Naming::Name && page.lexicon().entities[id.0].is != "people"
        }
        Entry::Word(class) => !matches!(
            class,
            WordClass::PlaceNoun
                | WordClass::PlacePart
                | WordClass::Title
                | WordClass::Definite
                | WordClass::Determiner
        ),
        Entry::Cue(..) => true,
        // "The border town of", "the port city of": a noun before a noun says which.
        _ => false,
    });
    !form.times.is_core() && !other
}
