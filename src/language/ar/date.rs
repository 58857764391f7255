//! Arabic words of times.

use std::sync::LazyLock;

use super::clitic_splits;
use crate::compiled;
use crate::language::date::{Dates, Sense};

static DATES: LazyLock<Dates> = LazyLock::new(|| compiled::read("ar.times"));

/// The table of Arabic.
#[must_use]
pub fn dates() -> &'static Dates {
    &DATES
}

/// What `form` (folded lightly) may mean. A word that is known whole is not split: «وقت», «بعد».
#[must_use]
pub fn senses(form: &str) -> Vec<Sense> {
    let mut out: Vec<Sense> = Vec::new();
    for (clitics, rest) in clitic_splits(form) {
        if out.iter().any(|s| s.rest.is_empty()) {
            break;
        }
        if clitics.article {
            DATES.read(&format!("ال{rest}"), clitics, &mut out);
        }
        DATES.read(rest, clitics, &mut out);
    }
    DATES.verb(form, &mut out);
    out
}
