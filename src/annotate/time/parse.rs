//! From tokens to what is said: points, ranges, open stretches and lengths, not yet resolved.

use std::ops::Range;

use super::element::{element, is_day, noun};
use super::fields::Fields;
use super::length::{self, Aim, Length};
use super::lex::Lex;
use super::number::number;
use super::range;
use crate::language::date::{Named, Particle, Word};
use crate::language::{ar, en};
use crate::text::Kind;

/// A time as it is said.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Said {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What is said.
    pub expr: Expr,
    /// Which side of it is open.
    pub bound: Bound,
}

/// What is said.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expr {
    /// One stretch.
    Point(Fields),
    /// From one to the other.
    Between(Fields, Fields),
    /// A length of time.
    Length(Length),
    /// A length before (-1) or after (1) a point, or (0) beginning with it.
    From(Length, i32, Fields),
}

/// Which side of a time is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    /// Neither.
    None,
    /// It begins there.
    Since,
    /// It ends there.
    Until,
    /// It ends before.
    Before,
    /// It begins behind.
    After,
}

/// What is said, which side is open, and the token after.
pub(super) type Open = (Expr, Bound, usize);

impl Bound {
    /// The tense that it suggests where no verb shows one: what lasts until Friday has not ended.
    pub fn leans(self) -> Option<bool> {
        (self == Self::Until).then_some(true)
    }
}

/// The longest time that begins at `at`.
pub(super) fn said(lex: Lex, at: usize) -> Option<Said> {
    let own = fields(lex, at);
    let length = length::length(lex, at);
    let readings = [
        range::range(lex, at, own),
        point(lex, at, own),
        bounded(lex, at),
        length.as_ref().and_then(|l| from_point(lex, at, l)),
        length.as_ref().and_then(|l| lasting(lex, l)),
    ];
    // of equals, the one named first
    let best = readings.into_iter().flatten().rev().max_by_key(|r| r.2);
    best.map(|(expr, bound, end)| Said {
        tokens: at..end,
        expr,
        bound,
    })
}

fn point(lex: Lex, at: usize, own: Option<(Fields, usize)>) -> Option<Open> {
    let (fields, end) = own
        .or_else(|| week_of(lex, at))
        .or_else(|| lone_day(lex, at))?;
    let fields = named(lex, at, end, fields);
    let (fields, end) = equal(lex, end, &fields).unwrap_or((fields, end));
    if let Some((a, b, end)) = range::open_range(lex, end, &fields) {
        return Some((Expr::Between(a, b), Bound::None, end));
    }
    Some((Expr::Point(fields), Bound::None, end))
}

/// «25 شوال 1436 هـ الموافق 10 أغسطس 2015»: the Gregorian date that goes with a Hijri one, and is the exacter.
fn equal(lex: Lex, end: usize, f: &Fields) -> Option<(Fields, usize)> {
    let words = lex.particle(end, Particle::Equals);
    let open = lex.mark(end, &["("]);
    let start = words.or(open.then_some(end + 1)).filter(|_| f.hijri)?;
    let (other, after) = fields(lex, start).filter(|(o, _)| !o.hijri && o.day.is_some())?;
    Some((other, after + usize::from(open && lex.mark(after, &[")"]))))
}

/// A day that is a name, with its year: "the Sept. 11 attacks", «هجمات 11 سبتمبر».
fn named(lex: Lex, at: usize, end: usize, f: Fields) -> Fields {
    if f.year.is_some() || f.hijri || f.day.is_none() {
        return f;
    }
    let says = |word: &String, at: usize| {
        let light = lex.0.form(at).map_or("", |f| &f.light);
        light == word || light.strip_prefix("ال") == Some(word)
    };
    let tables = [ar::date::dates(), en::date::dates()];
    let days = tables.iter().flat_map(|t| &t.named);
    let fits = |n: &&Named| {
        (f.month, f.day) == (Some(n.day.month()), Some(n.day.day()))
            && n.words
                .iter()
                .any(|w| says(w, end) || at > 0 && says(w, at - 1))
    };
    let year = days.into_iter().find(fits).map(|n| i32::from(n.day.year()));
    Fields { year, ..f }
}

/// All pieces from `at` on that agree, as one time.
pub(super) fn fields(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    let (mut fields, mut end) = element(lex, at, &Fields::default())?;
    while let Some((more, next)) = joined(lex, end, &fields) {
        (fields, end) = (more, next);
    }
    fields.is_complete().then_some((fields, end))
}

/// One more piece, with a comma, "of", "on the" or a bracket before it.
pub(super) fn joined(lex: Lex, end: usize, f: &Fields) -> Option<(Fields, usize)> {
    if lex.mark(end, &["("]) {
        let (more, next) = element(lex, end + 1, f)?;
        return lex.mark(next, &[")"]).then_some((more, next + 1));
    }
    let equal = lex.skip(end, Particle::Equals);
    let comma = equal + usize::from(lex.mark(equal, &[",", "،"]));
    let slash = end + usize::from(f.part.is_some() && lex.mark(end, &["/", "-"]));
    let of = lex.skip(comma, Particle::Of);
    let word = lex.skip(of, Particle::On);
    let the = lex.skip(word, Particle::The);
    let places = [end, slash, equal, comma, of, word, the];
    let new = |n: &usize| *n == 0 || places[*n] != places[*n - 1];
    (0..places.len())
        .filter(new)
        .find_map(|n| element(lex, places[n], f))
}

/// "the week of the 18th", "w/c Feb. 4".
fn week_of(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    let next = lex.particle(lex.skip(at, Particle::The), Particle::WeekOf)?;
    let start = lex.skip(next, Particle::The);
    let (fields, end) = fields(lex, start).or_else(|| bare_day(lex, start))?;
    let fields = Fields {
        week_of: true,
        ..fields
    };
    fields.day.is_some().then_some((fields, end))
}

/// "on the 27th", «يوم 15», and nothing behind that it could number.
fn lone_day(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    let start = lex.skip_day(at);
    let (number, end) = number(lex, start).filter(|(n, _)| is_day(n))?;
    let ordinal = number.ordinal
        && number.digits > 0
        && lex.after(at, &[Particle::The])
        && lex.after(at, &[Particle::DayHint, Particle::Since, Particle::Until]);
    let unit = lex.find(end, |s| {
        matches!(s.word, Word::Unit(..) | Word::Number(_)).then_some(())
    });
    let last = lex.0.tokens.get(end).is_none_or(|t| t.kind == Kind::Break)
        || lex.mark(end, &[".", "!", "?"]);
    let hinted = lex.after(at, &[Particle::LoneDay]) && last;
    let named = (start > at || hinted)
        && number.digits > 0
        && !lex.glued(start)
        && (!lex.glued(end) || last);
    let counted =
        noun(lex, end) || unit.is_some() || lex.0.word(end).starts_with(char::is_uppercase);
    ((ordinal || named) && !counted).then(|| day(number.value, end))
}

pub(super) fn bare_day(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    let start = lex.skip_day(lex.skip(at, Particle::The));
    let (number, end) = number(lex, start).filter(|(n, _)| is_day(n))?;
    (!noun(lex, end)).then(|| day(number.value, end))
}

fn day(value: i32, end: usize) -> (Fields, usize) {
    let fields = Fields {
        day: i8::try_from(value).ok(),
        ..Fields::default()
    };
    (fields, end)
}

/// "since March", «حتى العاشر من الشهر نفسه», "after Friday".
fn bounded(lex: Lex, at: usize) -> Option<Open> {
    let bounds = [
        (Particle::Since, Bound::Since),
        (Particle::Until, Bound::Until),
        (Particle::Before, Bound::Before),
        (Particle::After, Bound::After),
    ];
    bounds.iter().find_map(|(particle, bound)| {
        let start = lex.skip(lex.particle(at, *particle)?, Particle::The);
        let (fields, end) = fields(lex, start).or_else(|| lone_day(lex, start))?;
        Some((Expr::Point(fields), *bound, end))
    })
}

/// "two days from tomorrow", "three weeks before May 5", "for 3 days from today".
fn from_point(lex: Lex, at: usize, (length, end): &(Length, usize)) -> Option<Open> {
    if length.aim != Aim::None {
        return None;
    }
    let next = end + usize::from(lex.mark(*end, &[","]));
    let before = lex.particle(next, Particle::Before).map(|e| (-1, e));
    let after = lex
        .particle(next, Particle::From)
        .or_else(|| lex.particle(next, Particle::After))
        .map(|e| (i32::from(!lex.after(at, &[Particle::For])), e));
    let (sign, start) = before.or(after)?;
    let (fields, end) = fields(lex, start)?;
    Some((Expr::From(length.clone(), sign, fields), Bound::None, end))
}

/// A length, if it is no age.
fn lasting(lex: Lex, (length, end): &(Length, usize)) -> Option<Open> {
    let old = end + usize::from(lex.mark(*end, &["-", "‑"]));
    let age = length.aim == Aim::None && lex.particle(old, Particle::Old).is_some();
    (!age).then(|| (Expr::Length(length.clone()), Bound::None, *end))
}
