//! From tokens to what is said: points, ranges, open stretches and lengths, not yet resolved.

use std::ops::Range;

use super::distance;
use super::element::{COUNT, NUMBER, PIECE, element, is_day, noun};
use super::fields::Fields;
use super::length::{self, Aim, Length};
use super::lex::Lex;
use super::number::number;
use super::range;
use crate::language;
use crate::language::date::{Count, Named, Particle, Unit, Word, kind};
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
    /// Neither, but something reaches to it: «أجلت إلى الحادي والعشرين».
    Towards,
}

/// What is said, which side is open, and the token after.
pub(super) type Open = (Expr, Bound, usize);

impl Bound {
    /// The tense of the time, by that of the verb: what is since Friday has begun, what lasts until Friday has not
    /// ended where no verb says so.
    pub fn tense(self, verb: Option<bool>) -> Option<bool> {
        match self {
            Self::Since => Some(false),
            Self::Until | Self::Towards => verb.or(Some(true)),
            _ => verb,
        }
    }
}

/// Reads a time, given what is said at its beginning.
type Reading = fn(Lex, usize, Option<(Fields, usize)>) -> Option<Open>;

/// Words that stand before a length.
const LEAD: u128 = kind::particles(&[
    Particle::AgoBefore,
    Particle::Within,
    Particle::In,
    Particle::Later,
    Particle::EarlierBy,
]);
const BOUND: u128 = kind::particles(&[
    Particle::Since,
    Particle::Until,
    Particle::Before,
    Particle::After,
]);
const RANGE: u128 = kind::particles(&[Particle::Between, Particle::From, Particle::Now]);
const WEEK: u128 = kind::particles(&[Particle::WeekOf]);
const RECENT: u128 = kind::particles(&[Particle::Recent]);

/// The readings of a time, each with the words that it may begin with, behind an article or not.
const READINGS: [(u128, Reading); 6] = [
    (PIECE | RANGE, range::range),
    (PIECE | WEEK, point),
    (BOUND, |lex, at, _| bounded(lex, at)),
    (COUNT | LEAD, |lex, at, _| distance::from_point(lex, at)),
    (NUMBER, |lex, at, _| distance::weekdays(lex, at)),
    (COUNT | LEAD | kind::WHICH_BEFORE | RECENT, |lex, at, _| {
        length(lex, at)
    }),
];

/// The longest time that begins at `at`.
pub(super) fn said(lex: Lex, at: usize) -> Option<Said> {
    let (own, opening) = (fields(lex, at), lex.opening(at));
    let readings = READINGS.iter().filter(|(words, _)| words & opening != 0);
    let found = readings.filter_map(|(_, read)| read(lex, at, own));
    // of equals, the one named first
    let best = found.rev().max_by_key(|r| r.2);
    best.map(|(expr, bound, end)| Said {
        tokens: at..end,
        expr,
        bound,
    })
}

fn point(lex: Lex, at: usize, own: Option<(Fields, usize)>) -> Option<Open> {
    let wider = around(lex, at).filter(|a| own.is_none_or(|o| a.1 > o.1));
    let named = wider.or(own);
    let bound = if named.is_none() && towards(lex, at) {
        Bound::Towards
    } else {
        Bound::None
    };
    let (fields, end) = named.or_else(|| lone_day(lex, at))?;
    let fields = in_year(lex, at, end, fields);
    let (fields, end) = equal(lex, end, &fields).unwrap_or((fields, end));
    if let Some((a, b, end)) = range::open_range(lex, end, &fields) {
        return Some((Expr::Between(a, b), Bound::None, end));
    }
    Some((Expr::Point(fields), bound, end))
}

/// True after "to" or "until", which «ل» may say.
fn towards(lex: Lex, at: usize) -> bool {
    lex.after(at, &[Particle::Until, Particle::To]) || preposition(lex, at)
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
fn in_year(lex: Lex, at: usize, end: usize, f: Fields) -> Fields {
    if f.year.is_some() || f.hijri || f.day.is_none() {
        return f;
    }
    let says = |word: &String, at: usize| {
        let light = lex.0.form(at).map_or("", |f| &f.light);
        light == word || light.strip_prefix("ال") == Some(word)
    };
    let days = language::all().iter().flat_map(|l| &(l.dates)().named);
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

/// "the week of the 18th", "w/c Feb. 4", "the weekend of 2 November", «أسبوع 18 نوفمبر».
fn around(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    let noun = lex.skip(at, Particle::The);
    let unit = |unit| Some((unit, lex.is(noun, Word::Unit(unit, Count::One))?));
    let (unit, next) = lex
        .particle(noun, Particle::WeekOf)
        .map(|end| (Unit::Week, end))
        .or_else(|| unit(Unit::Week))
        .or_else(|| unit(Unit::Weekend))?;
    let start = lex.skip(lex.skip(next, Particle::Of), Particle::The);
    let (fields, end) = fields(lex, start).or_else(|| bare_day(lex, start))?;
    let fields = Fields {
        around: Some(unit),
        ..fields
    };
    // "week 10" is no week of the tenth
    let said = start > next || next > noun + 1 || fields.month.is_some();
    // «لمدة أسبوع من 20 ديسمبر» begins there
    let length = lex.after(at, &[Particle::For]) && lex.particle(next, Particle::From).is_some();
    (fields.day.is_some() && said && !length).then_some((fields, end))
}

/// "on the 27th", «يوم 15», «إلى الحادي والعشرين», and nothing behind that it could number.
fn lone_day(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    let start = lex.skip_day(at);
    let (number, end) = number(lex, start).filter(|(n, _)| is_day(n))?;
    let hints = [Particle::DayHint, Particle::Since, Particle::Until];
    let hinting = lex.after(at, &hints);
    let unit = lex.find(end, kind::UNIT | kind::CARDINAL, |s| {
        matches!(s.word, Word::Unit(..) | Word::Number(_)).then_some(())
    });
    let last = lex.0.tokens.get(end).is_none_or(|t| t.kind == Kind::Break)
        || lex.mark(end, &[".", "!", "?"]);
    let hinted = lex.after(at, &[Particle::LoneDay]) && last;
    let said = if number.digits == 0 {
        // a smaller one counts anything
        number.ordinal && number.value > 10 && last && (hinting || preposition(lex, at))
    } else if number.ordinal {
        lex.after(at, &[Particle::The]) && hinting
    } else {
        (start > at || hinted) && !lex.glued(start) && (!lex.glued(end) || last)
    };
    let counted =
        noun(lex, end) || unit.is_some() || lex.0.word(end).starts_with(char::is_uppercase);
    (said && !counted).then(|| day(number.value, end))
}

fn preposition(lex: Lex, at: usize) -> bool {
    lex.senses(at)
        .iter()
        .any(|s| s.clitics.preposition.is_some())
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

/// "since March", «حتى العاشر من الشهر نفسه», "after Friday", "since 2011 until now".
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
        if *bound == Bound::Since
            && let Some((last, end)) = range::until(lex, end)
        {
            return Some((Expr::Between(fields, last), Bound::None, end));
        }
        Some((Expr::Point(fields), *bound, end))
    })
}

/// A length, if it is no age.
fn length(lex: Lex, at: usize) -> Option<Open> {
    let (length, end) = length::length(lex, at)?;
    let old = end + usize::from(lex.mark(end, &["-", "‑"]));
    let age = length.aim == Aim::None && lex.particle(old, Particle::Old).is_some();
    (!age).then_some((Expr::Length(length), Bound::None, end))
}
