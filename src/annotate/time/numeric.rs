//! Dates in digits: 2024-11-07, 07/11/2024, 7.11.2024, 11/2024, and 7/11 where a preposition says that it is a date.
//! Day first, as news outside the United States writes; month first where only that makes a date.

use super::fields::Fields;
use super::lex::Lex;
use super::{element, month, number};
use crate::language::date::{Particle, Word, kind};
use crate::text::Kind;

const MARKS: [&str; 4] = ["/", "-", "‑", "–"];

/// The date in digits at `at`.
pub(super) fn date(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    if at > 0 && lex.glued(at) && lex.mark(at - 1, &["-", "/", ".", ",", "$"]) {
        return None;
    }
    let (parts, end) = parts(lex, at)?;
    let continued = lex.glued(end) && (lex.mark(end, &MARKS) || lex.digits(end).is_some());
    let fields = match parts.as_slice() {
        [a, b, c] if !continued => day_month_year(*a, *b, *c),
        [a, b] if !continued => month_and_year(*a, *b).or_else(|| short(lex, at, *a, *b)),
        _ => None,
    }?;
    Some((fields, end))
}

/// A day that goes by its digits: "9/11".
pub(super) fn name(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    let (day, end) = lex.find(at, kind::DATE, |s| match s.word {
        Word::Date(day) => Some(day),
        _ => None,
    })?;
    let fields = Fields {
        year: Some(day.year().into()),
        month: Some(day.month()),
        day: Some(day.day()),
        ..Fields::default()
    };
    let part = lex.glued(end) && (lex.mark(end, &MARKS) || lex.digits(end).is_some());
    (!part).then_some((fields, end))
}

/// Value and number of digits.
type Digits = (i32, usize);

fn parts(lex: Lex, at: usize) -> Option<(Vec<Digits>, usize)> {
    let whole = lex.digits(at)?;
    let inner: Option<Vec<Digits>> = whole.split('.').map(digits).collect();
    if let Some(inner) = inner.filter(|i| i.len() == 3) {
        return Some((inner, at + 1));
    }
    if let Some(inner) = whole.split('.').map(digits).collect::<Option<Vec<_>>>()
        && inner.len() == 2
    {
        return pointed(lex, at, inner);
    }
    let mut out = vec![digits(whole)?];
    let mut end = at + 1;
    let spaced = |end| lex.glued(end) || out_of_year(lex, at);
    while out.len() < 3 && lex.mark(end, &MARKS) && spaced(end) {
        let Some(next) = lex
            .digits(end + 1)
            .and_then(digits)
            .or_else(|| named(lex, end + 1))
        else {
            break;
        };
        out.push(next);
        end += 2;
    }
    (out.len() > 1).then_some((out, end))
}

/// Spaces around the mark are allowed beside a year only: "11 / 2016".
fn out_of_year(lex: Lex, at: usize) -> bool {
    let year = |at| lex.digits(at).is_some_and(|d| d.len() == 4);
    year(at) || year(at + 2)
}

fn digits(text: &str) -> Option<Digits> {
    (text.len() <= 4).then(|| Some((text.parse().ok()?, text.len())))?
}

/// A month by its name between the marks: 2019/Sep/01.
fn named(lex: Lex, at: usize) -> Option<Digits> {
    let (month, _, _) = month::month_name(lex, at)?;
    Some((i32::from(month), 0))
}

fn day_month_year(a: Digits, b: Digits, c: Digits) -> Option<Fields> {
    if a.1 == 4 {
        return ymd(a.0, b.0, c.0);
    }
    let year = match c.1 {
        4 => c.0,
        2 if a.1 <= 2 => two_digit_year(c.0),
        _ => return None,
    };
    ymd(year, b.0, a.0).or_else(|| ymd(year, a.0, b.0))
}

/// 00–49 is this century, 50–99 the last.
pub(super) fn two_digit_year(year: i32) -> i32 {
    if year < 50 { 2000 + year } else { 1900 + year }
}

fn ymd(year: i32, month: i32, day: i32) -> Option<Fields> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    let fields = Fields {
        year: Some(year),
        month: Some(month),
        day: Some(day),
        hijri: (1300..1500).contains(&year),
        ..Fields::default()
    };
    let known = (1300..2200).contains(&year) && (1..=12).contains(&month);
    (known && (1..=31).contains(&day)).then_some(fields)
}

fn month_and_year(a: Digits, b: Digits) -> Option<Fields> {
    let (((year, 4), (month, 1 | 2)) | ((month, 1 | 2), (year, 4))) = (a, b) else {
        return None;
    };
    let fields = ymd(year, month, 1)?;
    (1900..2100).contains(&year).then_some(Fields {
        day: None,
        ..fields
    })
}

/// 22.4 at the end of a clause that begins "on": elsewhere a decimal.
fn pointed(lex: Lex, at: usize, parts: Vec<Digits>) -> Option<(Vec<Digits>, usize)> {
    let hinted = lex.after(at, &[Particle::LoneDay]);
    (hinted && ends(lex, at + 1)).then_some((parts, at + 1))
}

/// True where a clause ends.
fn ends(lex: Lex, at: usize) -> bool {
    lex.kind(at).is_none_or(|k| k == Kind::Break) || lex.mark(at, &[".", ",", "،"])
}

/// 7/11: a date only after a word that says so, since it may be a fraction or a score; 22-4 only where it ends a clause.
fn short(lex: Lex, at: usize, a: Digits, b: Digits) -> Option<Fields> {
    let pointed = lex.digits(at).is_some_and(|d| d.contains('.'));
    let clause = lex.after(at, &[Particle::LoneDay]) && ends(lex, at + 3) && (a.0 > 12 || b.0 > 12);
    let slash = lex.mark(at + 1, &["/"]) || pointed || clause;
    let hinted = lex.after(at, &[Particle::DayHint]) || element::weekday_before(lex, at);
    let padded = (a.1 == 2 && b.1 == 2) && (a.0 < 10 || b.0 < 10);
    let counted = number::number(lex, at + 3).is_some() || element::noun(lex, at + 3);
    if !slash || !(hinted || padded) || counted {
        return None;
    }
    let year = 2000; // any leap year: the day must exist in some year
    let fields = ymd(year, b.0, a.0).or_else(|| ymd(year, a.0, b.0))?;
    Some(Fields {
        year: None,
        ..fields
    })
}
