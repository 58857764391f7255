//! What lies a length away from a point that is named: "two days from tomorrow", "a week ago on Sunday", «قبل يومين من أمس».

use super::count::{self, Part};
use super::fields::Fields;
use super::length::{self, Aim, Length};
use super::lex::Lex;
use super::number::number;
use super::parse::{Bound, Expr, Open, fields};
use super::range;
use crate::language::date::{Particle, Unit, Which, Word, kind};

/// "two days from tomorrow", "three weeks before May 5", "for 3 days from today", «قبل يومين من أمس», "a week ago today".
pub(super) fn from_point(lex: Lex, at: usize) -> Option<Open> {
    let lead = length::lead(lex, at);
    let start = lead.map_or(at, |l| l.1);
    let (parts, vague, end) = count::parts(lex, start)?;
    let next = end + usize::from(lex.mark(end, &[","]));
    let (sign, start) = match lead {
        Some((aim, _)) => (sign(aim), lex.particle(next, Particle::From)?),
        None => direction(lex, at, next).or_else(|| ago(lex, &parts, next))?,
    };
    let ranged = range::open_range(lex, next, &Fields::default()).is_some();
    let (fields, end) = fields(lex, start).filter(|(f, _)| !ranged && f.is_day())?;
    let aim = Aim::None;
    let length = Length { parts, vague, aim };
    Some((Expr::From(length, sign, fields), Bound::None, end))
}

fn sign(aim: Aim) -> i32 {
    match aim {
        Aim::Ago => -1,
        Aim::Within => 0,
        _ => 1,
    }
}

/// "two Fridays ago", "three Mondays from now": so many weeks from such a day.
pub(super) fn weekdays(lex: Lex, at: usize) -> Option<Open> {
    let (number, next) = number(lex, at).filter(|(n, _)| !n.ordinal && n.value > 0)?;
    let (weekday, next) = lex.find(next, kind::WEEKDAYS, |s| match s.word {
        Word::Weekdays(day) => Some(day),
        _ => None,
    })?;
    let back = lex
        .particle(next, Particle::Ago)
        .map(|end| (-1, Which::Last, end));
    let on = || {
        let end = lex.particle(next, Particle::Hence)?;
        Some((1, Which::Coming, end))
    };
    let (sign, which, end) = back.or_else(on)?;
    let fields = Fields {
        weekday: Some(weekday),
        which: Some(which),
        ..Fields::default()
    };
    let length = Length {
        parts: vec![(number.value - 1, Unit::Week)],
        vague: false,
        aim: Aim::None,
    };
    Some((Expr::From(length, sign, fields), Bound::None, end))
}

/// Which way a length goes from the point that follows it, and where the point begins.
fn direction(lex: Lex, at: usize, next: usize) -> Option<(i32, usize)> {
    let before = lex.particle(next, Particle::Before).map(|e| (-1, e));
    let after = || {
        lex.particle(next, Particle::From)
            .or_else(|| lex.particle(next, Particle::After))
            .map(|e| (i32::from(!lex.after(at, &[Particle::For])), e))
    };
    before.or_else(after)
}

/// "a year ago today", "two weeks ago on Sunday": the day stands behind.
fn ago(lex: Lex, parts: &[Part], next: usize) -> Option<(i32, usize)> {
    let start = lex.skip(lex.particle(next, Particle::Ago)?, Particle::On);
    let (f, _) = fields(lex, start)?;
    let weeks = f.weekday.is_some() && parts.iter().all(|p| p.1 == Unit::Week);
    (weeks || f.near == Some(0)).then_some((-1, start))
}
