//! English.

pub mod date;
mod stem;

use super::{Language, Words};

pub(super) fn language() -> Language {
    let words = Words::parse(include_str!("../../../rules/languages/en.words.yml"));
    Language {
        code: "en",
        arabic_script: false,
        words,
        stems: stem::stems,
    }
}
