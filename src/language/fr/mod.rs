//! French.

mod date;
mod number;
mod root;
mod stem;

use std::sync::LazyLock;

use super::Language;
use crate::compiled;

pub(super) fn language() -> Language {
    Language {
        code: "fr",
        arabic_script: false,
        decimal_comma: true,
        words: LazyLock::new(|| compiled::read("fr.words")),
        numbers: LazyLock::new(|| compiled::read("fr.numbers")),
        group: number::group,
        stems: stem::stems,
        root: root::root,
        dates: date::dates,
        times: date::senses,
    }
}
