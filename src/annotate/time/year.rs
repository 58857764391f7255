//! Years: «عام 2012», "in 2018", "the 2015 agreement".

use super::element::noun;
use super::fields::Fields;
use super::lex::Lex;
use super::number::{Number, number};
use crate::language::date::{Count, Particle, Unit, Word, kind};

/// A year, where a noun, a preposition or the rest of the date says that the number is one.
pub(super) fn year(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    let lone = f.weekday.is_some() && f.month.is_none();
    let taken = f.year.is_some() || f.years.is_some() || f.near.is_some() || f.frame.is_some();
    if taken
        || lone
        || f.is_bare_day()
        || f.night.is_some()
        || f.clock.is_some() && f.month.is_none()
    {
        return None;
    }
    let noun = year_noun(lex, at);
    let (number, end) = number(lex, noun.unwrap_or(at)).filter(|(n, _)| is_year(n))?;
    let (marked, hijri, after) = mark(lex, end);
    let sure = noun.is_some() || marked || dated(lex, end, &number);
    let licensed = sure || !f.is_empty() || licence(lex, at, end, &number);
    if !licensed || (!sure && counts(lex, at, end, &number)) {
        return None;
    }
    let fields = Fields {
        year: Some(number.value),
        hijri: hijri || f.hijri || (f.month.is_none() && noun.is_some() && is_hijri(number.value)),
        ..*f
    };
    Some((fields, after))
}

/// True where a plain year stands at `at`, with a comma or "of" before it or not.
pub(super) fn follows(lex: Lex, at: usize) -> bool {
    let start = at + usize::from(lex.mark(at, &[",", "،"]));
    let of = lex.skip(start, Particle::Of);
    year_noun(lex, of).is_some()
        || number(lex, of).is_some_and(|(n, end)| is_year(&n) && !counts(lex, of, end, &n))
}

/// Years between which a lone number of four digits is taken for one.
pub(super) fn is_year(n: &Number) -> bool {
    let range = if n.digits == 0 {
        1100..2100
    } else {
        1000..2200
    };
    !n.ordinal_digits() && matches!(n.digits, 0 | 4) && range.contains(&n.value)
}

impl Number {
    fn ordinal_digits(self) -> bool {
        self.ordinal && self.digits > 0
    }
}

fn is_hijri(year: i32) -> bool {
    (1300..1500).contains(&year)
}

/// The place after «عام», "the year", where it stands at `at`.
fn year_noun(lex: Lex, at: usize) -> Option<usize> {
    let start = lex.skip(at, Particle::The);
    lex.is(start, Word::Unit(Unit::Year, Count::One))
}

/// «هـ» or «م» behind the year: whether one stands there, whether it is the Hijri one, and the token after.
fn mark(lex: Lex, end: usize) -> (bool, bool, usize) {
    if let Some(after) = lex.particle(end, Particle::HijriMark) {
        return (true, true, after);
    }
    match lex.particle(end, Particle::ChristianMark) {
        Some(after) => (true, false, after),
        None => (false, false, end),
    }
}

/// A preposition before, brackets around, or an article before a year of our time: "the 2015 agreement".
fn licence(lex: Lex, at: usize, end: usize, n: &Number) -> bool {
    let bracket = lex.mark(at.wrapping_sub(1), &["("]) && lex.mark(end, &[")"]);
    let determined = lex.after(at, &[Particle::The, Particle::Determiner]) || owned(lex, at);
    let article = determined && n.digits == 4 && n.value % 100 != 0;
    let clitic = lex
        .senses(at)
        .iter()
        .any(|s| s.clitics.preposition.is_some());
    let hinted = lex.after(at, &[Particle::YearHint]) || clitic;
    hinted || (ours(n) && (bracket || article))
}

fn ours(n: &Number) -> bool {
    (1900..2040).contains(&n.value)
}

/// A month or a quarter behind it: "2016 June", "2016, the third quarter".
fn dated(lex: Lex, end: usize, n: &Number) -> bool {
    let next = end + usize::from(lex.mark(end, &[",", "،"]));
    super::month::month_name(lex, next).is_some()
        || ours(n) && super::nth::ordered(lex, end).is_some_and(|((n, _), _)| n > 0)
}

/// An owner before it: "Turkey's 2016 coup".
fn owned(lex: Lex, at: usize) -> bool {
    let word = |at| lex.0.form(at).map_or("", |f| &*f.light);
    at > 0
        && ["'s", "’s", "s'", "s’"]
            .iter()
            .any(|s| word(at - 1).ends_with(s))
}

/// True where the number looks like a count or another figure: a noun, a unit or a sign stands beside it.
fn counts(lex: Lex, at: usize, end: usize, n: &Number) -> bool {
    let joined = lex.glued(at)
        && !lex.mark(at.wrapping_sub(1), &["(", "«", "\"", "“", "-", "–", "/"])
        || lex.glued(end) && lex.mark(end, &["%", "°"])
        || lex.glued(end) && lex.digits(end).is_some();
    let doubtful = n.value % 100 == 0 || !(1800..2040).contains(&n.value) || n.digits == 0;
    let unit = lex.has(end, kind::UNIT);
    joined || unit || (doubtful && (noun(lex, end) || another(lex, end)))
}

/// True where another number goes with it: "between 1200 and 1800 dollars".
fn another(lex: Lex, end: usize) -> bool {
    let joint = [Particle::And, Particle::To];
    joint
        .iter()
        .filter_map(|p| lex.particle(end, *p))
        .any(|next| lex.digits(next).is_some())
}
