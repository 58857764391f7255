//! English words of times.

use std::sync::LazyLock;

use crate::compiled;
use crate::language::Clitics;
use crate::language::date::{Dates, Sense};

static DATES: LazyLock<Dates> = LazyLock::new(|| compiled::read("en.times"));

/// The table of English.
#[must_use]
pub fn dates() -> &'static Dates {
    &DATES
}

/// What `form` (folded lightly) may mean.
#[must_use]
pub fn senses(form: &str) -> Vec<Sense> {
    let mut out = Vec::new();
    DATES.read(form, Clitics::default(), &mut out);
    DATES.verb(form, &mut out);
    out
}
