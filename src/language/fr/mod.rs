//! French.

mod date;
mod number;
mod root;
mod stem;

use super::Language;
use crate::compiled;

pub(super) fn language() -> Language {
    Language {
        code: "fr",
        arabic_script: false,
        decimal_comma: true,
        words: compiled::read("fr.words"),
        numbers: compiled::read("fr.numbers"),
        group: number::group,
        stems: stem::stems,
        root: root::root,
        dates: date::dates,
        times: date::senses,
    }
}
