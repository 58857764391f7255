//! Arabic.

pub mod date;
pub mod number;
mod stem;

use super::Language;
use crate::compiled;

pub use stem::clitic_splits;

pub(super) fn language() -> Language {
    Language {
        code: "ar",
        arabic_script: true,
        words: compiled::read("ar.words"),
        numbers: compiled::read("ar.numbers"),
        stems: stem::stems,
        times: date::senses,
    }
}
