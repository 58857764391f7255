//! English.

pub mod date;
pub(super) mod number;
mod root;
mod stem;

use std::sync::LazyLock;

use super::Language;
use crate::compiled;

pub(super) fn language() -> Language {
    Language {
        code: "en",
        arabic_script: false,
        words: LazyLock::new(|| compiled::read("en.words")),
        numbers: LazyLock::new(|| compiled::read("en.numbers")),
        stems: stem::stems,
        root: root::root,
        times: date::senses,
    }
}
