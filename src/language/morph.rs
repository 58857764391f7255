//! What a word form shows besides its base: tense, and the clitics written onto it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Tense or nature of a word form, as far as its letters tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Tense {
    /// The base form, a noun, or a form that tells nothing.
    Base,
    /// Perfect, past, or English past participle.
    Past,
    /// Imperfect, present.
    Present,
    /// Marked for the future: «سـ».
    Future,
    /// Verbal noun, -ing.
    Verbal,
    /// Active or passive participle.
    Participle,
}

/// Arabic particles and articles written as one word with what follows or precedes.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize,
)]
pub struct Clitics {
    /// و or ف in front: "and", "so".
    pub and: bool,
    /// ب, ل or ك in front: a preposition.
    pub preposition: Option<char>,
    /// ال: the article.
    pub article: bool,
    /// Whom a pronoun behind points at: «قتلاهم».
    pub pronoun: Option<Person>,
}

/// Whom a pronoun points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Person {
    /// Those who speak: «سيطرتنا».
    Speaker,
    /// One man, or one thing, named before: «اعتقلته».
    Him,
    /// Others named before.
    Other,
}

/// What a word form shows besides its base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Morph {
    /// Tense or nature.
    pub tense: Tense,
    /// What is written onto the word.
    pub clitics: Clitics,
}

/// How freely a lexicon word may be inflected in texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Inflection {
    /// Names and particles: as written, with clitics.
    None,
    /// Nouns and adjectives: number, gender and case.
    Noun,
    /// Any form, verbal nouns and participles too.
    Full,
}

/// One base that a form may come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stem<'a> {
    /// The candidate base, folded.
    pub base: &'a str,
    /// What the form shows besides.
    pub morph: Morph,
    /// The least freedom of inflection that a lexicon word must have to be meant.
    pub needs: Inflection,
}

/// Where the stems of a form go, one by one: most are no word, and none is kept before that is known.
pub struct Stems<'t> {
    take: &'t mut dyn FnMut(Stem<'_>),
    joined: String,
}

impl<'t> Stems<'t> {
    /// They are given to `take`.
    pub fn new(take: &'t mut dyn FnMut(Stem<'_>)) -> Self {
        Self {
            take,
            joined: String::new(),
        }
    }

    /// The base that `parts` make together.
    pub(super) fn add(&mut self, parts: &[&str], morph: Morph, needs: Inflection) {
        let base = if let [whole] = parts {
            whole
        } else {
            self.joined.clear();
            self.joined.extend(parts.iter().copied());
            self.joined.as_str()
        };
        (self.take)(Stem { base, morph, needs });
    }

    /// The same of a form onto which nothing is written.
    pub(super) fn plain(&mut self, parts: &[&str], tense: Tense, needs: Inflection) {
        let clitics = Clitics::default();
        self.add(parts, Morph { tense, clitics }, needs);
    }
}

impl fmt::Debug for Stems<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stems")
    }
}
