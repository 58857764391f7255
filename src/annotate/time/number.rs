//! Numbers of dates: days, years and counts, in digits or words, up to the thousands.

use super::element::NUMBER;
use super::lex::Lex;
use crate::language::date::{Particle, Word};
use crate::text::is_arabic;

/// A number as it stands in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Its value.
    pub value: i32,
    /// True for "7th", "seventh", «السابع», «العشرين».
    pub ordinal: bool,
    /// How many digits it is written with; 0 for words.
    pub digits: usize,
}

/// The whole number at `at` and the token after it; no separators, at most four digits.
pub(super) fn number(lex: Lex, at: usize) -> Option<(Number, usize)> {
    let Some(digits) = lex.digits(at) else {
        return in_words(lex, at);
    };
    if digits.len() > 4 {
        return None;
    }
    let value = digits.parse().ok()?;
    let mark = lex
        .particle(at + 1, Particle::OrdinalMark)
        .filter(|_| lex.glued(at + 1));
    let number = Number {
        value,
        ordinal: mark.is_some(),
        digits: digits.len(),
    };
    Some((number, mark.unwrap_or(at + 1)))
}

struct Piece {
    value: i32,
    ordinal: bool,
    and: bool,
}

fn in_words(lex: Lex, at: usize) -> Option<(Number, usize)> {
    let (first, mut end) = piece(lex, at)?;
    let arabic = lex.0.word(at).starts_with(is_arabic);
    let mut number = Number {
        value: first.value,
        ordinal: first.ordinal,
        digits: 0,
    };
    while arabic || !number.ordinal {
        let Some((value, ordinal, next)) = longer(lex, number.value, end, arabic) else {
            break;
        };
        number.value = value;
        number.ordinal |= ordinal;
        end = next;
    }
    Some((number, end))
}

/// The number word at `at`. A word that is an ordinal or a count is taken as the count where it may be either.
fn piece(lex: Lex, at: usize) -> Option<(Piece, usize)> {
    lex.find(at, NUMBER, |s| {
        let (value, ordinal) = match s.word {
            Word::Number(n) => (n, s.clitics.article),
            Word::Ordinal(n) => (n, true),
            _ => return None,
        };
        Some(Piece {
            value,
            ordinal,
            and: s.clitics.and,
        })
    })
}

/// The value with the number word that follows at `end` taken in, where the two make one number.
fn longer(lex: Lex, value: i32, end: usize, arabic: bool) -> Option<(i32, bool, usize)> {
    let hyphen = lex.mark(end, &["-", "‑"]) && lex.glued(end) && lex.glued(end + 1);
    let spoken = (!arabic && value >= 100)
        .then(|| lex.particle(end, Particle::And))
        .flatten();
    let at = spoken.unwrap_or(end + usize::from(hyphen));
    let (next, after) = piece(lex, at)?;
    if !arabic && next.value == 0 && (13..=20).contains(&value) {
        let (unit, after) = piece(lex, after).filter(|(u, _)| (1..10).contains(&u.value))?;
        return Some((value * 100 + unit.value, false, after));
    }
    let and = next.and || spoken.is_some();
    let joined = if arabic {
        join_arabic(value, next.value, and)
    } else {
        join_english(value, next.value, and)
    };
    joined.map(|v| (v, next.ordinal, after))
}

/// «سبعة» + «وعشرين», «الثاني» + «عشر», «ألفين» + «وسبعة».
fn join_arabic(value: i32, next: i32, and: bool) -> Option<i32> {
    let (ones, rest) = (value % 100, value % 1000);
    match next {
        1000 if !and && (3..1000).contains(&value) => Some(value * 1000),
        100 if !and && (3..10).contains(&rest) => Some(value + rest * 99),
        10 if !and && (1..10).contains(&ones) => Some(value + 10),
        20..100 if and && (1..10).contains(&ones) => Some(value + next),
        1..100 if and && value >= 100 && ones == 0 => Some(value + next),
        100..1000 if and && value >= 1000 && rest == 0 => Some(value + next),
        _ => None,
    }
}

/// "twenty" + "one", "nineteen" + "seventy", "two thousand" + "and" + "eight".
fn join_english(value: i32, next: i32, and: bool) -> Option<i32> {
    let (ones, rest) = (value % 100, value % 1000);
    match next {
        1000 if !and && (1..1000).contains(&value) => Some(value * 1000),
        100 if !and && (1..=20).contains(&value) => Some(value * 100),
        100 if !and && (1..10).contains(&rest) => Some(value + rest * 99),
        1..10 if !and && ones >= 20 && ones % 10 == 0 => Some(value + next),
        1..100 if value >= 100 && ones == 0 => Some(value + next),
        10..100 if !and && (13..=20).contains(&value) => Some(value * 100 + next),
        _ => None,
    }
}
