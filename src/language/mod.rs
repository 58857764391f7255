//! Languages: each one a folder of grammar here and a table of words in `rules/languages`.

pub mod ar;
pub(crate) mod code;
pub mod common;
pub mod date;
pub mod en;
pub mod homographs;
mod morph;
pub mod number;
mod words;

use std::sync::LazyLock;

pub use morph::{Clitics, Inflection, Morph, Stem, Tense};
pub use words::{CueClass, Role, WordClass, Words};

/// What the tool knows of one language.
#[derive(Debug)]
pub struct Language {
    /// ISO 639-1 code.
    pub code: &'static str,
    /// True where it is written in Arabic script.
    pub arabic_script: bool,
    /// Its closed classes and cue words.
    pub words: Words,
    /// Its number words.
    pub numbers: number::Numbers,
    /// The base forms that a word form (folded) may come from, the likeliest first.
    pub stems: fn(&str, &Words) -> Vec<Stem>,
    /// What a word form (folded to its key) has in common with other forms and with the words made from it.
    pub root: fn(&str) -> String,
    /// What a word form (folded lightly) may mean in a time.
    pub times: fn(&str) -> Vec<date::Sense>,
}

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| vec![ar::language(), en::language()]);

/// Every language, in a fixed order.
#[must_use]
pub fn all() -> &'static [Language] {
    &LANGUAGES
}

/// The language with this code.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Language> {
    all().iter().find(|l| l.code == code)
}
