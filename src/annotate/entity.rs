//! Who and what a text speaks of: entities that the packs know, and names and functions that they do not.

mod full;

use std::ops::Range;
use std::sync::Arc;

use super::Page;
use super::name::skeleton;
use crate::language::WordClass;
use crate::language::common::Rank;
use crate::lexicon::{EntityId, Entry, Form, Naming};
use crate::text::{Kind, Span};

/// Words in the longest name that is taken up after an Arabic title.
const LONGEST_NAME: usize = 3;

/// One place where a text names somebody or something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The words.
    pub tokens: Range<usize>,
    /// Who is meant.
    pub who: Who,
}

/// Who is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Who {
    /// An entity of the packs, and how it is named.
    Known(EntityId, Naming),
    /// A name that no pack knows: its [`skeleton`].
    Name(Arc<str>),
    /// A function or body: "the minister", «الجيش».
    Role(Arc<str>),
}

impl Mention {
    /// The place of the words.
    #[must_use]
    pub fn span(&self, page: &Page<'_>) -> Span {
        page.span(self.tokens.clone())
    }

    /// The class of who is known from the packs: `country`, `city`, `person`, …
    #[must_use]
    pub fn class<'p>(&self, page: &'p Page<'_>) -> Option<&'p str> {
        match self.who {
            Who::Known(id, _) => Some(&page.lexicon().entities[id.0].is),
            _ => None,
        }
    }
}

/// All mentions of a page, sorted by place. A name that is part of a longer one met before means the same.
#[must_use]
pub fn mentions(page: &Page<'_>) -> Vec<Mention> {
    let mut out: Vec<Mention> = Vec::new();
    let mut taken = 0;
    for at in 0..page.tokens.len() {
        if at < taken || page.form(at).is_none() {
            continue;
        }
        if let Some(mention) = known(page, at)
            .or_else(|| role(page, at))
            .or_else(|| name(page, at, out.last()))
        {
            taken = mention.tokens.end;
            out.push(mention);
        }
    }
    full::complete(&mut out);
    out
}

fn known(page: &Page<'_>, at: usize) -> Option<Mention> {
    let (found, id, naming) = page.entity_at(at)?;
    // «الكابل» is a cable, no Kabul: the name of a town takes no article that it has not.
    let town = naming == Naming::Name && page.lexicon().entities[id.0].is == "city";
    (!town || !found.morph.clitics.article).then_some(())?;
    Some(Mention {
        tokens: found.tokens.clone(),
        who: Who::Known(id, naming),
    })
}

fn role(page: &Page<'_>, at: usize) -> Option<Mention> {
    if page.classes(at) & (WordClass::Title.bit() | WordClass::Body.bit()) == 0 {
        return None;
    }
    let found = page
        .matches_at(at)
        .find(|m| matches!(m.entry, Entry::Word(WordClass::Title | WordClass::Body)))?;
    let mut words = page.key(at).to_owned();
    for further in at + 1..found.tokens.end {
        words.extend([" ", page.key(further)]);
    }
    Some(Mention {
        tokens: found.tokens.clone(),
        who: Who::Role(words.into()),
    })
}

/// A run of capitalised words (Latin script), or the unknown words after a title (Arabic script).
fn name(page: &Page<'_>, at: usize, before: Option<&Mention>) -> Option<Mention> {
    let end = if is_capitalised(page, at) {
        (at..page.tokens.len())
            .find(|&i| !continues_name(page, i))
            .unwrap_or(page.tokens.len())
    } else if after_place_noun(page, at) && is_rare_definite(page, at) {
        at + 1
    } else if after_title(page, at, before) || after_place_noun(page, at) {
        let most = page.tokens.len().min(at + LONGEST_NAME);
        (at..most)
            .find(|&i| !is_arabic_name_word(page, i))
            .unwrap_or(most)
    } else {
        return None;
    };
    let words = skeleton(page.span(at..end.max(at + 1)).of(page.text));
    (end > at && words.len() > 1 && !is_headline_words(page, at..end)).then_some(Mention {
        tokens: at..end,
        who: Who::Name(words.into()),
    })
}

/// "People Injured", "Terrorist Attacks": words that a headline only writes like a name.
fn is_headline_words(page: &Page<'_>, words: Range<usize>) -> bool {
    page.sentence_of(words.start) < page.headlines && page.is_common(words)
}

/// «العقيد رضائي», «وزير النقل علي»: behind a definite function; «شهود» takes no name.
fn after_title(page: &Page<'_>, at: usize, before: Option<&Mention>) -> bool {
    let definite = |m: &Mention| m.tokens.clone().any(|i| page.key(i).starts_with("ال"));
    before.is_some_and(|m| m.tokens.end == at && matches!(m.who, Who::Role(_)) && definite(m))
}

fn after_place_noun(page: &Page<'_>, at: usize) -> bool {
    at > 0 && page.is(at - 1, WordClass::PlaceNoun)
}

fn is_capitalised(page: &Page<'_>, at: usize) -> bool {
    let capital = page
        .form(at)
        .is_some_and(|f| f.capital && !f.times.is_core());
    let sentence = || page.sentences.get(page.sentence_of(at));
    let opens = || {
        matches!(page.word(at.wrapping_sub(1)), "\"" | "“" | "«")
            || sentence().is_some_and(|s| s.tokens.start == at)
    };
    let plain = || page.matches_at(at).next().is_none();
    let next = || page.form(at + 1).is_some_and(|f| f.capital);
    capital && !is_function_word(page, at) && (!opens() || plain() && next())
}

fn continues_name(page: &Page<'_>, at: usize) -> bool {
    let capital = page
        .form(at)
        .is_some_and(|f| f.capital && !f.times.is_core())
        && !is_function_word(page, at);
    let hyphen = page.word(at) == "-"
        && page.tokens[at].glued
        && page.form(at + 1).is_some_and(|f| f.capital);
    capital || hyphen
}

/// Capitalised by its place, not by being a name.
fn is_function_word(page: &Page<'_>, at: usize) -> bool {
    page.matches_at(at).any(|m| {
        matches!(
            m.entry,
            Entry::Word(
                WordClass::Preposition(_)
                    | WordClass::Conjunction
                    | WordClass::Restart
                    | WordClass::Pronoun
                    | WordClass::GroupPronoun
                    | WordClass::Negation
                    | WordClass::Complementizer
                    | WordClass::Determiner
                    | WordClass::Definite
                    | WordClass::Auxiliary
                    | WordClass::Adverb
                    | WordClass::Title
                    | WordClass::Body
            ) | Entry::Entity(..)
        )
    })
}

fn is_arabic_name_word(page: &Page<'_>, at: usize) -> bool {
    let plain = page.tokens.get(at).is_some_and(|t| t.kind == Kind::Word);
    plain
        && page
            .form(at)
            .is_some_and(|f| f.is_unknown() && !f.key.is_ascii() && !has_article(&f.key))
}

/// «منطقة الطارمية»: with the article too, a word that news hardly knows is a name behind a kind of place.
fn is_rare_definite(page: &Page<'_>, at: usize) -> bool {
    let rare = |f: &Form| f.is_unknown() && f.rank == Rank::Rare;
    page.form(at).is_some_and(rare) && has_article(page.key(at))
}

fn has_article(key: &str) -> bool {
    ["ال", "وال", "بال", "لل"]
        .iter()
        .any(|a| key.starts_with(a))
}
