//! English.

mod date;
mod number;
mod root;
mod stem;

use std::sync::LazyLock;

use super::Language;
use crate::compiled;

pub(super) fn language() -> Language {
    Language {
        code: "en",
        arabic_script: false,
        decimal_comma: false,
        words: LazyLock::new(|| compiled::read("en.words")),
        numbers: LazyLock::new(|| compiled::read("en.numbers")),
        group: number::group,
        stems: stem::stems,
        root: root::root,
        dates: date::dates,
        times: date::senses,
    }
}
