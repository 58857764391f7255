//! English.

pub mod date;
pub(super) mod number;
mod root;
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
        root: root::root,
        times: date::senses,
    }
}
