//! The tense of the words around a time: the nearest sign of past or future in its sentence decides.

use std::ops::Range;

use super::lex::Lex;
use crate::language::date::{Particle, Word, kind};
use crate::text::Kind;

/// Tokens looked at on either side.
const REACH: usize = 12;

/// True for the future, false for the past, `None` where nothing shows.
pub(super) fn tense(lex: Lex, tokens: &Range<usize>) -> Option<bool> {
    let before = (1..=REACH).map_while(|n| {
        let at = tokens.start.checked_sub(n)?;
        (!ends(lex, at)).then_some((n, at))
    });
    let after = (0..REACH).map_while(|n| {
        let at = tokens.end + n;
        (lex.kind(at).is_some() && !ends(lex, at) && !lex.mark(at, &[",", "،"])).then_some((n, at))
    });
    match (nearest(lex, before), nearest(lex, after)) {
        (Some((a, x)), Some((b, y))) => Some(if a <= b { x } else { y }),
        (one, other) => one.or(other).map(|s| s.1),
    }
}

/// The first sign among tokens that stand so far off, and how far.
fn nearest(lex: Lex, mut side: impl Iterator<Item = (usize, usize)>) -> Option<(usize, bool)> {
    side.find_map(|(n, at)| Some((n, sign(lex, at)?)))
}

fn sign(lex: Lex, at: usize) -> Option<bool> {
    lex.find(at, kind::TENSE, |s| match s.word {
        Word::Tense(future) => Some(future),
        _ => None,
    })
    .map(|(future, _)| future)
    .filter(|future| *future || !passive(lex, at))
}

/// "to be held", "will be held": no past.
fn passive(lex: Lex, at: usize) -> bool {
    at > 0 && lex.particle(at - 1, Particle::Be).is_some()
}

fn ends(lex: Lex, at: usize) -> bool {
    lex.kind(at) == Some(Kind::Break)
        || lex.mark(at, &["!", "?", "؟"])
        || lex.mark(at, &["."])
            && !lex.glued(at + 1)
            && lex.0.word(at + 1).starts_with(char::is_uppercase)
}
