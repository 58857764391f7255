//! Numbers of a language: what a word form may say of a number (a table), and how number words compose (a grammar).

mod collect;
mod compose;
mod digits;
pub(crate) mod exact;
mod figure;
mod fraction;
mod halves;
mod line;
mod ratio;
mod roles;
mod spec;
mod table;

use std::sync::LazyLock;

use crate::compiled;

pub use compose::{Group, Number, number};
pub use digits::{Digits, digits};
pub use figure::Figures;
pub use halves::{half_more, unit_and_half};
pub use line::{Atom, Line};
pub use ratio::ratio;
pub use roles::{Cue, Hedge, Many, Phrase, Reading, Role, Suffix, Vague};
pub use table::{Numbers, Shared};

/// Conversions and signs that no language changes.
#[must_use]
pub fn shared() -> &'static Shared {
    static SHARED: LazyLock<Shared> = LazyLock::new(|| compiled::read("numbers"));
    &SHARED
}
