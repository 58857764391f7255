//! Arabic.

pub mod date;
mod stem;

use super::{Language, Words};

pub use stem::clitic_splits;

pub(super) fn language() -> Language {
    let words = Words::parse(include_str!("../../../rules/languages/ar.words.yml"));
    Language {
        code: "ar",
        arabic_script: true,
        words,
        stems: stem::stems,
    }
}
