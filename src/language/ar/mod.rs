//! Arabic.

pub mod date;
pub mod number;
mod root;
mod stem;

use super::number::{Numbers, shared};
use super::{Language, Words};

pub use stem::clitic_splits;

pub(super) fn language() -> Language {
    let words = Words::parse(include_str!("../../../rules/languages/ar.words.yml"));
    let numbers = include_str!("../../../rules/languages/ar.numbers.yml");
    Language {
        code: "ar",
        arabic_script: true,
        words,
        numbers: Numbers::parse(numbers, shared(), true),
        stems: stem::stems,
        root: root::root,
        times: date::senses,
    }
}
