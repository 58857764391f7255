//! Decades and centuries: "the 1990s", «تسعينيات القرن الماضي», "the 20th century", «القرن الـ19».

use super::fields::Fields;
use super::lex::Lex;
use super::number::number;
use crate::language::date::{Count, Particle, Unit, Which, Word, kind};

/// "the 1990s", "the '40s", "the seventies", «التسعينيات»; in round hundreds before our time a century: "the 1800s".
pub(super) fn decade(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if !holds(f) {
        return None;
    }
    let start = lex.skip(at, Particle::The);
    let (first, end) = digits(lex, start).or_else(|| words(lex, start))?;
    if lex.after(at, &[Particle::Determiner]) || lex.particle(end, Particle::Old).is_some() {
        return None; // "in his fifties"
    }
    let count = if first % 100 == 0 && first < 2000 {
        100
    } else {
        10
    };
    let fields = Fields {
        years: Some((first, count)),
        ..*f
    };
    Some((fields, end))
}

/// True where a part of a decade or century or nothing has been said.
fn holds(f: &Fields) -> bool {
    let part = Fields {
        edge: None,
        nth: None,
        ..*f
    };
    part.is_empty()
}

fn digits(lex: Lex, at: usize) -> Option<(i32, usize)> {
    let quote = lex.mark(at, &["'", "’", "‘"]);
    let (n, end) = number(lex, at + usize::from(quote))?;
    let mark = lex.particle(end, Particle::DecadeMark)?;
    let short = n.digits == 2 && (quote || n.value >= 20);
    let first = if short { 1900 + n.value } else { n.value };
    let round = n.value % 10 == 0 && (n.digits == 4 || short) && (1000..2100).contains(&first);
    (round && lex.glued(end)).then_some((first, mark))
}

/// "the seventies" are those of the last century; "the nineteen seventies", «سبعينيات القرن التاسع عشر» say which.
fn words(lex: Lex, at: usize) -> Option<(i32, usize)> {
    // "tens of thousands"
    if let Some((n, end)) = decade_word(lex, at).filter(|(n, _)| *n != 10) {
        let usual = if n == 0 { 2000 } else { 1900 };
        let (century, end) = named(lex, lex.skip(end, Particle::Of)).unwrap_or((usual, end));
        return Some((century + n, end));
    }
    let (century, next) = number(lex, at)?;
    let hyphen = usize::from(lex.mark(next, &["-"]) && lex.glued(next));
    let (n, end) = decade_word(lex, lex.skip(next + hyphen, Particle::And))?;
    match century.value {
        15..21 => Some((century.value * 100 + n, end)),
        1900 | 2000 => Some((century.value + n, end)),
        _ => None,
    }
}

fn decade_word(lex: Lex, at: usize) -> Option<(i32, usize)> {
    lex.find(at, kind::DECADE, |s| match s.word {
        Word::Decade(n) => Some(n),
        _ => None,
    })
}

/// "the 20th century", «القرن العشرين», «القرن الـ19».
pub(super) fn century(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    let (first, end) = ordinal(lex, lex.skip(at, Particle::The))?;
    let fields = Fields {
        years: Some((first, 100)),
        ..*f
    };
    holds(f).then_some((fields, end))
}

/// The first year of a century, told by its number.
fn ordinal(lex: Lex, at: usize) -> Option<(i32, usize)> {
    let century = |at| lex.is(at, Word::Unit(Unit::Century, Count::One));
    let (n, end) = if let Some(next) = century(at) {
        number(lex, lex.skip(next, Particle::The))
            .filter(|(n, _)| n.ordinal || (1..=2).contains(&n.digits))?
    } else {
        let (n, next) = number(lex, at).filter(|(n, _)| n.ordinal)?;
        let hyphen = usize::from(lex.mark(next, &["-"]) && lex.glued(next));
        (n, century(next + hyphen)?)
    };
    (1..=22)
        .contains(&n.value)
        .then_some(((n.value - 1) * 100, end))
}

/// The first year of a century told by its number or as the last or this one.
fn named(lex: Lex, at: usize) -> Option<(i32, usize)> {
    let relative = || {
        let (f, end) = super::frame::frame(lex, at, &Fields::default())?;
        match f.frame? {
            (Unit::Century, Which::Last) => Some((1900, end)),
            (Unit::Century, Which::This) => Some((2000, end)),
            _ => None,
        }
    };
    ordinal(lex, lex.skip(at, Particle::The)).or_else(relative)
}
