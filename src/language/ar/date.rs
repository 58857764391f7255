//! Arabic words of times.

use std::sync::LazyLock;

use super::clitic_splits;
use crate::language::Clitics;
use crate::language::date::{Dates, Sense, Word};

static DATES: LazyLock<Dates> =
    LazyLock::new(|| Dates::parse(include_str!("../../../rules/languages/ar.times.yml")));

/// The table of Arabic.
#[must_use]
pub fn dates() -> &'static Dates {
    &DATES
}

/// What `form` (folded lightly) may mean. A word that is known whole is not split: «وقت», «بعد».
#[must_use]
pub fn senses(form: &str) -> Vec<Sense> {
    let mut out = Vec::new();
    for (clitics, rest) in clitic_splits(form) {
        if !out.is_empty() && clitics != Clitics::default() {
            break;
        }
        let mut article = String::new();
        if clitics.article {
            article = format!("ال{rest}");
            DATES.read(&article, clitics, &mut out);
        }
        if article.is_empty() || out.is_empty() {
            DATES.read(rest, clitics, &mut out);
        }
    }
    if out.is_empty()
        && let Some(future) = DATES.tense(form)
    {
        out.push(Sense {
            clitics: Clitics::default(),
            word: Word::Tense(future),
            rest: &[],
        });
    }
    out
}
