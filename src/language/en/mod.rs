//! English.

pub mod date;
pub(super) mod number;
mod root;
mod stem;

use super::number::{Numbers, shared};
use super::{Language, Words};

pub(super) fn language() -> Language {
    let words = Words::parse(include_str!("../../../rules/languages/en.words.yml"));
    let numbers = include_str!("../../../rules/languages/en.numbers.yml");
    Language {
        code: "en",
        arabic_script: false,
        words,
        numbers: Numbers::parse(numbers, shared(), false),
        stems: stem::stems,
        root: root::root,
        times: date::senses,
    }
}
