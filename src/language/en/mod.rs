//! English.

pub mod date;
pub(super) mod number;
mod stem;

use super::Language;
use crate::compiled;

pub(super) fn language() -> Language {
    Language {
        code: "en",
        arabic_script: false,
        words: compiled::read("en.words"),
        numbers: compiled::read("en.numbers"),
        stems: stem::stems,
        times: date::senses,
    }
}
