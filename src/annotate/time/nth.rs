//! Parts that are counted off inside a longer period: "the first week of May", «الربع الثالث من عام 2016», "Q3 2016",
//! "the last Friday of October", "the first three months of the year".

use super::count;
use super::element::{NTH, which_after, which_before};
use super::fields::{Fields, Nth};
use super::frame::unit;
use super::lex::Lex;
use super::month::{month_at, month_name};
use super::number::number;
use super::parse::joined;
use crate::language::date::{Count, Particle, Trust, Unit, Which, Word, kind};

/// Which one from the front (or, negative, from the back), of what, and the token after.
pub(super) type Ordered = ((i32, Nth), usize);

/// The nth of something, where the words around name the period that holds it.
pub(super) fn nth(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if f.nth.is_some() || f.month.is_some() || f.day.is_some() || f.weekday.is_some() {
        return None;
    }
    let (nth, end) = ordered(lex, at)?;
    let fields = Fields {
        nth: Some(nth),
        ..*f
    };
    // «الأحد الثاني» by itself is that of the month
    let known = match nth {
        (n, Nth::Weekday(_)) => {
            n <= 5 && !dates(lex, end) && (n > 0 || contained(lex, end, &fields))
        }
        (_, Nth::Unit(Unit::Day)) if dates(lex, end) => false,
        _ => f.year.is_some() || contained(lex, end, &fields),
    };
    known.then_some((fields, end))
}

/// True where a month follows: «الثلاثاء الخامس من نوفمبر» is a day of the month, and not the fifth Tuesday.
fn dates(lex: Lex, end: usize) -> bool {
    let arabic = lex.0.word(end - 1).starts_with(crate::text::is_arabic);
    let ordinal = lex.has(end - 1, kind::ORDINAL);
    arabic && ordinal && month_at(lex, lex.skip(end, Particle::Of)).is_some()
}

/// True where the words behind name the longer period.
fn contained(lex: Lex, end: usize, f: &Fields) -> bool {
    let holder = joined(lex, end, f).and_then(|(x, _)| holder(&x));
    holder.is_some_and(|holder| match f.nth {
        Some((_, Nth::Unit(Unit::Half | Unit::Quarter) | Nth::Weekday(_))) => true,
        Some((_, Nth::Unit(unit) | Nth::Several(_, unit))) => unit < holder,
        None => false,
    })
}

/// The unit of the period that fields name; no month holds "its fifth year".
fn holder(f: &Fields) -> Option<Unit> {
    let years = |(_, count)| match count {
        100 => Unit::Century,
        _ => Unit::Decade,
    };
    let month = f.month.map(|_| Unit::Month);
    month
        .or(f.year.map(|_| Unit::Year))
        .or(f.years.map(years))
        .or(f.frame.map(|x| x.0))
}

/// "the third quarter" and its like, by itself.
pub(super) fn ordered(lex: Lex, at: usize) -> Option<Ordered> {
    if lex.opening(at) & NTH == 0 {
        return None;
    }
    let start = lex.skip(at, Particle::The);
    coded(lex, start)
        .or_else(|| ordinal_first(lex, start))
        .or_else(|| unit_first(lex, start))
        .or_else(|| several_first(lex, start))
        .or_else(|| several_last(lex, start))
}

fn coded(lex: Lex, at: usize) -> Option<Ordered> {
    lex.find(at, kind::CODED, |s| match s.word {
        Word::Coded(unit, n) => Some((i32::from(n), Nth::Unit(unit))),
        _ => None,
    })
}

/// "first week", «أول يوم جمعة», "last Friday"; "last" needs an "of" behind it.
fn ordinal_first(lex: Lex, at: usize) -> Option<Ordered> {
    let (n, next) = first(lex, at)?;
    let (what, end) = counted(lex, next)?;
    let of = lex.particle(end, Particle::Of).is_some() || n > 0;
    of.then_some(((n, what), end))
}

/// An ordinal, or -1 for "last".
fn first(lex: Lex, at: usize) -> Option<(i32, usize)> {
    let last = || {
        let (_, end) = which_before(lex, at).filter(|(w, _)| *w == Which::Last)?;
        Some((-1, end))
    };
    number(lex, at)
        .filter(|(n, _)| n.ordinal && n.value < 60)
        .map(|(n, end)| (n.value, end))
        .or_else(last)
}

/// «الأسبوع الأول», «الربع الثالث», «الأسبوع الأخير», "week 31", «الأسبوع 31».
fn unit_first(lex: Lex, at: usize) -> Option<Ordered> {
    let (what, next) = counted(lex, at)?;
    let week = what == Nth::Unit(Unit::Week);
    let numbered = number(lex, next).filter(|(n, end)| {
        let counts = week && (1..=2).contains(&n.digits) && n.value <= 53;
        n.ordinal && n.digits == 0 || counts && month_name(lex, *end).is_none()
    });
    if let Some((n, end)) = numbered {
        return Some(((n.value, what), end));
    }
    let (which, end) = which_after(lex, next)?;
    let last = which == Which::Last && lex.particle(end, Particle::Of).is_some();
    last.then_some(((-1, what), end))
}

fn counted(lex: Lex, at: usize) -> Option<(Nth, usize)> {
    let after_day = lex.skip_day(at);
    let weekday = |at| {
        lex.find(at, kind::WEEKDAY, |s| match s.word {
            Word::Weekday(day, Trust::Sure | Trust::Short) => Some(Nth::Weekday(day)),
            _ => None,
        })
    };
    weekday(after_day).or_else(|| {
        let (unit, count, end) = unit(lex, at)?;
        let counts = !matches!(
            unit,
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Workday | Unit::Century
        );
        (count == Count::One && counts).then_some((Nth::Unit(unit), end))
    })
}

/// "first three months", «أول ثلاثة أشهر», "last ten days of", «آخر يومين من».
fn several_first(lex: Lex, at: usize) -> Option<Ordered> {
    // «أول عشرة أيام» holds no eleven
    let one = lex.is(at, Word::Ordinal(1)).map(|next| (1, next));
    let (n, next) = one
        .or_else(|| first(lex, at))
        .filter(|(n, _)| *n == 1 || *n == -1)?;
    let ((count, unit), end) = count::several(lex, next)?;
    let of = lex.particle(end, Particle::Of).is_some() || n > 0;
    (of && count > 1).then_some(((n, Nth::Several(count, unit)), end))
}

/// «الأشهر الثلاثة الأولى من», «الأيام العشرة الأخيرة من».
fn several_last(lex: Lex, at: usize) -> Option<Ordered> {
    let ((count, unit), next) = count::several(lex, at)?;
    let last = || which_after(lex, next).filter(|(w, _)| *w == Which::Last);
    let (n, end) = number(lex, next)
        .filter(|(n, _)| n.ordinal && n.digits == 0 && n.value == 1)
        .map(|(_, end)| (1, end))
        .or_else(|| last().map(|(_, end)| (-1, end)))?;
    let of = lex.particle(end, Particle::Of).is_some();
    (of && count > 1).then_some(((n, Nth::Several(count, unit)), end))
}
