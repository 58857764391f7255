//! French words of times.

use std::sync::LazyLock;

use super::stem::whole;
use crate::compiled;
use crate::language::Clitics;
use crate::language::date::{Dates, Sense};

static DATES: LazyLock<Dates> = LazyLock::new(|| compiled::read("fr.times"));

/// The table of French.
pub(super) fn dates() -> &'static Dates {
    &DATES
}

/// What `form` (folded lightly) may mean, with what is elided in front of it or without.
pub(super) fn senses(form: &str) -> Vec<Sense> {
    let mut out = Vec::new();
    for form in [form, whole(form)] {
        if out.is_empty() {
            DATES.read(form, Clitics::default(), &mut out);
        }
    }
    DATES.verb(form, &mut out);
    out
}
