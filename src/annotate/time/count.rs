//! Counted units: "three days", "two and a half years", «شهر و21 يوما», «عام ونصف العام», "half a century".

use super::element::COUNT;
use super::lex::Lex;
use super::number::number;
use super::year::is_year;
use crate::language::date::{Count, Particle, Sense, Unit, Word, kind};
use crate::text::{Kind, is_arabic};

/// A count and its unit.
pub(super) type Part = (i32, Unit);

/// The counts with their units, whether they are vague, and the token after.
pub(super) type Parts = (Vec<Part>, bool, usize);

/// "5 years 1 month and 12 days", «شهر و21 يوما», "a year and a half".
pub(super) fn parts(lex: Lex, at: usize) -> Option<Parts> {
    let (mut parts, vague, mut end) = item(lex, at)?;
    loop {
        let comma = end + usize::from(lex.mark(end, &[","]));
        let next = lex.skip(comma, Particle::And);
        let joined = next > end || lex.kind(next) == Some(Kind::Number) || and_clitic(lex, next);
        match item(lex, next) {
            Some((more, false, after)) if joined && parts.iter().all(|p| p.1 != more[0].1) => {
                parts.extend(more);
                end = after;
            }
            _ => return Some((parts, vague, end)),
        }
    }
}

fn and_clitic(lex: Lex, at: usize) -> bool {
    lex.senses(at).iter().any(|s| s.clitics.and)
}

/// One count with its unit and the fraction that belongs to it.
fn item(lex: Lex, at: usize) -> Option<Parts> {
    if lex.opening(at) & COUNT == 0 {
        return None;
    }
    if let Some((part, end)) = fraction(lex, at) {
        return Some((vec![part], false, end));
    }
    let (part, vague, end) = counted(lex, at)?;
    let inside = half_between(lex, at, part.1).map(|more| (more, end));
    let (more, end) = inside
        .or_else(|| half_more(lex, end, part.1))
        .map_or((None, end), |(m, e)| (Some(m), e));
    Some((
        [Some(part), more].into_iter().flatten().collect(),
        vague,
        end,
    ))
}

/// "half a century", "a quarter of an hour", «نصف عام», «ربع قرن».
fn fraction(lex: Lex, at: usize) -> Option<(Part, usize)> {
    let (share, next) = share(lex, one_word(lex, at))?;
    let of = lex.skip(next, Particle::Of);
    let (unit, count, end) = unit(lex, one_word(lex, of))?;
    let bare = count == Count::One && !article(lex, of);
    bare.then_some((part_of(unit, share)?, end))
}

/// "and a half", «ونصف», «ونصف العام» behind a counted unit.
fn half_more(lex: Lex, at: usize, of: Unit) -> Option<(Part, usize)> {
    let and = lex
        .particle(at, Particle::And)
        .map(|next| one_word(lex, next));
    let (share, end) = share(lex, and.or(and_clitic(lex, at).then_some(at))?)?;
    let again = unit(lex, end).filter(|u| u.0 == of && u.1 == Count::One);
    Some((part_of(of, share)?, again.map_or(end, |u| u.2)))
}

/// The "and a half" of "two and a half years".
fn half_between(lex: Lex, at: usize, of: Unit) -> Option<Part> {
    let (_, _, next) = amount(lex, lex.skip(at, Particle::The))?;
    let (share, _) = share(lex, one_word(lex, lex.particle(next, Particle::And)?))?;
    part_of(of, share)
}

/// The place after "a", or `at`.
fn one_word(lex: Lex, at: usize) -> usize {
    lex.is(at, Word::Vague(1)).unwrap_or(at)
}

fn share(lex: Lex, at: usize) -> Option<(Unit, usize)> {
    lex.find(at, kind::UNIT, |s| match s.word {
        Word::Unit(share @ (Unit::Half | Unit::Quarter), Count::One) if !s.clitics.article => {
            Some(share)
        }
        _ => None,
    })
}

/// A half or quarter of a unit in smaller ones.
fn part_of(unit: Unit, share: Unit) -> Option<Part> {
    match (unit, share) {
        (Unit::Hour, Unit::Half) => Some((30, Unit::Minute)),
        (Unit::Hour, _) => Some((15, Unit::Minute)),
        (Unit::Day, Unit::Half) => Some((12, Unit::Hour)),
        (Unit::Week, Unit::Half) => Some((84, Unit::Hour)),
        (Unit::Month, Unit::Half) => Some((15, Unit::Day)),
        (Unit::Year, Unit::Half) => Some((6, Unit::Month)),
        (Unit::Year, _) => Some((3, Unit::Month)),
        (Unit::Decade, Unit::Half) => Some((5, Unit::Year)),
        (Unit::Century, Unit::Half) => Some((50, Unit::Year)),
        (Unit::Century, _) => Some((25, Unit::Year)),
        _ => None,
    }
}

/// A number and its unit, or a dual, or a unit that counts one: «شهر», "a month".
fn counted(lex: Lex, at: usize) -> Option<(Part, bool, usize)> {
    if let Some((unit, count, end)) = unit(lex, at) {
        let arabic = lex.0.word(at).starts_with(is_arabic);
        return match count {
            Count::Two => Some(((2, unit), false, end)),
            Count::One if arabic && !article(lex, at) && !names(lex, end) => {
                Some(((1, unit), false, end))
            }
            _ => None,
        };
    }
    let start = lex.skip(at, Particle::The);
    let (count, vague, mut next) = amount(lex, start)?;
    if let Some(and) = lex.particle(next, Particle::And)
        && let Some((_, end)) = share(lex, one_word(lex, and))
    {
        next = end;
    }
    if lex.mark(next, &["-", "‑"]) && lex.glued(next) {
        next += 1;
    }
    let (unit, size, end) = unit(lex, next)?;
    // «219 ألفا العام الماضي»: the article begins another phrase
    if size == Count::One && article(lex, next) {
        return None;
    }
    Some(((count, unit), vague, end))
}

/// True where the unit begins a name of the calendar: «عام 2018», «شهر رمضان», «يوم العاشر من محرم».
fn names(lex: Lex, end: usize) -> bool {
    let named = lex.has(end, kind::MONTH | kind::HIJRI | kind::WEEKDAY);
    named || number(lex, end).is_some_and(|(n, _)| is_year(&n) || n.ordinal)
}

/// A count with its unit, in either order: "three months", «الأشهر الثلاثة».
pub(super) fn several(lex: Lex, at: usize) -> Option<(Part, usize)> {
    let behind = || swapped(lex, at).map(|(parts, _, end)| (parts[0], end));
    counted(lex, at)
        .map(|(part, _, end)| (part, end))
        .or_else(|| dual(lex, at))
        .or_else(behind)
}

/// «الشهرين» with its article.
fn dual(lex: Lex, at: usize) -> Option<(Part, usize)> {
    let (unit, count, end) = unit(lex, at)?;
    (count == Count::Two).then_some(((2, unit), end))
}

/// One unit, uncounted: the "hour" of "the past hour".
pub(super) fn one(lex: Lex, at: usize) -> Option<(Unit, usize)> {
    let (unit, count, end) = unit(lex, at)?;
    (count == Count::One && !lex.0.word(at).starts_with(is_arabic)).then_some((unit, end))
}

fn amount(lex: Lex, at: usize) -> Option<(i32, bool, usize)> {
    let vague = || {
        lex.find(at, kind::VAGUE, |s| match s.word {
            Word::Vague(n) => Some(n),
            _ => None,
        })
    };
    number(lex, at)
        .filter(|(n, _)| !n.ordinal || (n.digits == 0 && n.value > 2))
        .filter(|(n, _)| n.digits > 0 || !lex.senses(at).iter().any(is_ordinal))
        .map(|(n, end)| (n.value, false, end))
        .or_else(|| vague().map(|(n, end)| (n, n > 1, end)))
}

fn is_ordinal(s: &Sense) -> bool {
    matches!(s.word, Word::Ordinal(_))
}

/// «الساعات الأربع والعشرين», «الأيام الثلاثة», «أيام قليلة»: the number behind its unit.
pub(super) fn swapped(lex: Lex, at: usize) -> Option<Parts> {
    let (unit, _, next) = unit(lex, at).filter(|u| u.1 == Count::Many)?;
    let (count, vague, end) = amount(lex, lex.skip(next, Particle::The))?;
    Some((vec![(count, unit)], vague, end))
}

/// "the past weeks", «الأيام الماضية», «سنوات عديدة»: some few.
pub(super) fn plural(lex: Lex, at: usize) -> Option<Parts> {
    let (unit, _, end) = unit(lex, at).filter(|u| u.1 == Count::Many)?;
    let arabic = lex.0.word(at).starts_with(is_arabic);
    let vague = swapped(lex, at).filter(|(_, vague, _)| *vague && arabic);
    Some((vec![(3, unit)], true, vague.map_or(end, |v| v.2)))
}

fn unit(lex: Lex, at: usize) -> Option<(Unit, Count, usize)> {
    let ((unit, count), end) = lex.find(at, kind::UNIT, |s| match s.word {
        Word::Unit(Unit::Quarter | Unit::Half | Unit::Weekend, _) => None,
        Word::Unit(unit, count) => Some((unit, count)),
        _ => None,
    })?;
    Some((unit, count, end))
}

fn article(lex: Lex, at: usize) -> bool {
    lex.senses(at).iter().any(|s| s.clitics.article)
}
