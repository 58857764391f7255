//! Months with their days, years of either calendar, and second names.

use super::element::{is_day, points, which_after, which_before};
use super::fields::Fields;
use super::lex::Lex;
use super::number::number;
use super::{clock, year};
use crate::language::date::{Particle, Trust, Unit, Word, kind};
use crate::text::is_arabic;

/// "7 November", "seventh of May", «السابع من مايو», "16. Nov."
pub(super) fn day_and_month(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if f.month.is_some() || f.day.is_some() || f.frame.is_some_and(|x| x.0 != Unit::Year) {
        return None;
    }
    let (number, end) = number(lex, lex.skip_day(at)).filter(|(n, _)| is_day(n))?;
    let dot = lex.mark(end, &[".", "/", "-", "‑"]) && (lex.glued(end) || lex.glued(end + 1));
    let comma = number.ordinal && number.digits > 0 && lex.mark(end, &[","]);
    let mut next = lex.skip(end + usize::from(dot || comma), Particle::Of);
    next = lex.skip(next, Particle::On);
    let (month, _, hijri, end) = month_at(lex, next)?;
    let fields = Fields {
        day: i8::try_from(number.value).ok(),
        month: Some(month),
        hijri: f.hijri || hijri,
        ..*f
    };
    let (mut fields, mut end) = double(lex, fields, point(lex, next, end));
    if let Some((which, after)) = which_after(lex, end) {
        (fields.which, end) = (Some(which), after);
    }
    Some((fields, end))
}

/// A month with the day behind it ("November 7"), with which ("last March", «مارس الماضي»), or alone.
pub(super) fn month(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if f.month.is_some() || f.near.is_some() || f.frame.is_some_and(|x| x.0 != Unit::Year) {
        return None;
    }
    let ordinal = f.weekday.is_some() && f.day.is_none() && f.nth.is_none();
    let (which, start) = which_before(lex, at).map_or((None, at), |(w, s)| (Some(w), s));
    let (month, trust, hijri, end) = month_at(lex, start).filter(|_| points(lex, at, which))?;
    let mut fields = Fields {
        month: Some(month),
        hijri: f.hijri || hijri,
        which: which.or(f.which),
        ..*f
    };
    let mut end = point(lex, start, end);
    if let Some((day, after)) = day_after(lex, end).filter(|_| f.day.is_none()) {
        (fields.day, end) = (Some(day), after);
    }
    (fields, end) = double(lex, fields, end);
    if let Some((which, after)) = which_after(lex, end) {
        (fields.which, end) = (Some(which), after);
    }
    let held = f.frame.is_some() || f.nth.is_some();
    let beside = fields.day.is_some() || fields.which.is_some() || held;
    let ranged = ranged(lex, start, end) || between(lex, end);
    let dated = beside || ranged || year::follows(lex, end) || f.year.is_some() || f.edge.is_some();
    let hinted = lex.after(start, &[Particle::MonthHint]) && capital(lex, start);
    let believed = match trust {
        Trust::Sure => !ordinal || dated,
        Trust::Short => dated,
        Trust::Doubtful => (dated && capital(lex, start)) || hinted,
    };
    believed.then_some((fields, end))
}

/// True where another month stands beside it: "March to May", "January and March".
fn ranged(lex: Lex, start: usize, end: usize) -> bool {
    let month = |at| month_name(lex, at).is_some();
    let before = || {
        let joint =
            lex.after(start, &[Particle::To, Particle::And]) || lex.mark(start - 1, &["-", "–"]);
        joint && month(start - 2)
    };
    lex.particle(end, Particle::To).is_some_and(month) || start >= 2 && before()
}

/// "Feb. between 2 and 7".
fn between(lex: Lex, at: usize) -> bool {
    lex.particle(at, Particle::Between)
        .is_some_and(|next| number(lex, next).is_some())
}

fn capital(lex: Lex, at: usize) -> bool {
    lex.0
        .word(at)
        .starts_with(|c: char| is_arabic(c) || c.is_uppercase())
}

/// The Gregorian month named at `at`, its trust, and the token after it.
pub(super) fn month_name(lex: Lex, at: usize) -> Option<(i8, Trust, usize)> {
    let ((month, trust), end) = lex.find(at, kind::MONTH, |s| match s.word {
        Word::Month(m, trust) => Some((m, trust)),
        _ => None,
    })?;
    Some((month, trust, end))
}

/// The month of either calendar at `at`, its trust, whether it is of the Islamic one, and the token after it.
pub(super) fn month_at(lex: Lex, at: usize) -> Option<(i8, Trust, bool, usize)> {
    let hijri = || {
        lex.find(at, kind::HIJRI, |s| match s.word {
            Word::Hijri(m, trust) => Some((m, trust)),
            _ => None,
        })
    };
    month_name(lex, at)
        .map(|(m, trust, end)| (m, trust, false, end))
        .or_else(|| hijri().map(|((m, trust), end)| (m, trust, true, end)))
}

/// The point of an abbreviated month, where the date goes on behind it.
fn point(lex: Lex, at: usize, end: usize) -> usize {
    let short = month_name(lex, at).is_some_and(|m| m.1 == Trust::Short);
    let digits = lex.digits(end + 1).is_some();
    let goes_on = digits || lex.mark(end + 1, &[",", "-"]) || between(lex, end + 1);
    let glued = digits && lex.glued(end + 1);
    end + usize::from((short || glued) && lex.mark(end, &["."]) && lex.glued(end) && goes_on)
}

/// The same month by its second name: «أكتوبر/تشرين الأول», «يناير (كانون الثاني)».
fn double(lex: Lex, fields: Fields, end: usize) -> (Fields, usize) {
    let open = lex.mark(end, &["(", "["]);
    let start = end + usize::from(open || lex.mark(end, &["/", "-", "–"]));
    // "May 3 – May 5" are two
    let dated = |at| fields.day.is_some() && number(lex, at).is_some_and(|(n, _)| is_day(&n));
    match month_name(lex, start) {
        Some((m, _, after)) if fields.month == Some(m) && !fields.hijri && !dated(after) => {
            let closed = open && lex.mark(after, &[")", "]"]);
            (fields, after + usize::from(closed))
        }
        _ => (fields, end),
    }
}

/// The day behind a month: "November 7", "May twenty-one", "Oct-2"; no hour, and no count: "March 15 people".
fn day_after(lex: Lex, at: usize) -> Option<(i8, usize)> {
    let hyphen = usize::from(lex.mark(at, &["-"]) && lex.glued(at) && lex.glued(at + 1));
    let start = lex.skip(at + hyphen, Particle::The);
    let (number, end) = number(lex, start).filter(|(n, _)| is_day(n))?;
    let spelled = number.digits == 0 && !number.ordinal && number.value < 20;
    let hour = lex.mark(end, &[":", "%"]) || clock::clock(lex, start, false).is_some();
    let day = !hour && !spelled && !lex.has(end, kind::UNIT);
    day.then(|| Some((i8::try_from(number.value).ok()?, end)))?
}
