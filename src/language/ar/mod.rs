//! Arabic.

pub mod date;
pub mod number;
mod root;
mod stem;

use std::sync::LazyLock;

use super::Language;
use crate::compiled;

pub use stem::{Splits, clitic_splits};

pub(super) fn language() -> Language {
    Language {
        code: "ar",
        arabic_script: true,
        decimal_comma: false,
        words: LazyLock::new(|| compiled::read("ar.words")),
        numbers: LazyLock::new(|| compiled::read("ar.numbers")),
        group: number::group,
        stems: stem::stems,
        root: root::root,
        dates: date::dates,
        times: date::senses,
    }
}
