//! Hours of the day: 18:30, 6 p.m., «الساعة الثالثة فجرا», noon.

use jiff::civil::Time;

use super::lex::Lex;
use super::number::{Number, number};
use crate::language::date::{Particle, Sense, Unit, Word, kind};
use crate::text::is_arabic;

/// The hour at `at`, where words or form make sure that it is one. `dated` where a day stands beside it.
pub(super) fn clock(lex: Lex, at: usize, dated: bool) -> Option<(Time, usize)> {
    if let Some(end) = lex.particle(at, Particle::Noon) {
        return Some((Time::constant(12, 0, 0, 0), zone(lex, end)));
    }
    if let Some(end) = lex.particle(at, Particle::Midnight) {
        return Some((Time::midnight(), zone(lex, end)));
    }
    if let Some((hour, minute, end)) = spoken(lex, at) {
        let half = half_day(lex, end);
        let time = Time::new(afternoon(hour, half.map(|h| h.0))?, minute, 0, 0).ok()?;
        return Some((time, zone(lex, half.map_or(end, |h| h.1))));
    }
    let start = lex.skip(at, Particle::Clock);
    let ((hour, minute, sure), end) =
        digits(lex, start).or_else(|| hour(lex, start, start > at))?;
    let (minute, end) = fraction(lex, end).map_or((minute, end), |(m, e)| (minute + m, e));
    let half = half_day(lex, end);
    let end = half.map_or(end, |h| h.1);
    let sure_end = zone(lex, lex.skip(end, Particle::Clock));
    let licensed = start > at
        || half.is_some()
        || sure_end > end
        || (sure && (dated || lex.after(at, &[Particle::At])));
    if !licensed || (!sure && half.is_none() && start == at && sure_end == end) {
        return None;
    }
    let time = Time::new(afternoon(hour, half.map(|h| h.0))?, minute, 0, 0).ok()?;
    Some((time, sure_end))
}

/// 3:47 or 3.47: hour, minute, and whether the form alone looks like an hour.
fn digits(lex: Lex, at: usize) -> Option<((i8, i8, bool), usize)> {
    let whole = lex.digits(at)?;
    let glued = |at| lex.glued(at);
    if lex.mark(at + 1, &[":"]) && glued(at + 1) && glued(at + 2) {
        let minutes = lex.digits(at + 2).filter(|m| m.len() == 2)?;
        let hour = whole.parse().ok().filter(|h: &i8| *h < 24)?;
        return Some(((hour, minutes.parse().ok()?, true), at + 3));
    }
    if let Some((hour, minutes)) = whole.split_once(['.', ',']).filter(|(_, m)| m.len() == 2) {
        return Some(((hour.parse().ok()?, minutes.parse().ok()?, false), at + 1));
    }
    let zoned = lex.particle(at + 1, Particle::Zone).is_some();
    // «2011م» is a year.
    let halved = !lex.0.word(at + 1).starts_with(is_arabic) && half_day(lex, at + 1).is_some();
    // "1530 GMT", "1130 am", "230 pm"
    if whole.len() == 4 && zoned || (3..=4).contains(&whole.len()) && halved {
        let (hour, minutes) = whole.split_at(whole.len() - 2);
        return Some(((hour.parse().ok()?, minutes.parse().ok()?, false), at + 1));
    }
    None
}

/// A whole hour, by number or (Arabic) by ordinal.
fn hour(lex: Lex, at: usize, marked: bool) -> Option<((i8, i8, bool), usize)> {
    let (number, end) = number(lex, at)
        .filter(|(n, _)| n.value <= 24)
        .or_else(|| alone(lex, at))?;
    let spelled = number.digits == 0 && !number.ordinal && !marked;
    let hour = i8::try_from(number.value)
        .ok()
        .filter(|h| (0..=24).contains(h))?;
    let english = lex.particle(end, Particle::Clock).is_some();
    let behind = fraction(lex, end).map_or(end, |f| f.1);
    let halved = half_day(lex, behind).is_some();
    let named = marked || english || halved;
    (named && !(spelled && !english && !halved)).then_some(((hour % 24, 0, false), end))
}

/// «الخامسة» of «الخامسة وأربعين دقيقة», which is no forty-fifth.
fn alone(lex: Lex, at: usize) -> Option<(Number, usize)> {
    let (value, end) = lex.find(at, kind::ORDINAL, |s| match s.word {
        Word::Ordinal(n) => Some(n),
        _ => None,
    })?;
    let hour = Number {
        value,
        ordinal: true,
        digits: 0,
    };
    Some((hour, end))
}

/// "a quarter past two", "half past six", "twenty past three", "a quarter to five": hour and minute.
fn spoken(lex: Lex, at: usize) -> Option<(i8, i8, usize)> {
    let part = lex.find(at, kind::UNIT, |s| match s.word {
        Word::Unit(Unit::Half, _) => Some(30),
        Word::Unit(Unit::Quarter, _) => Some(15),
        _ => None,
    });
    let (minutes, end) = part.or_else(|| {
        let (number, end) = number(lex, at).filter(|(n, _)| !n.ordinal && n.value < 60)?;
        Some((i8::try_from(number.value).ok()?, end))
    })?;
    let of_hour = |from| number(lex, from).and_then(|(n, end)| Some((half_hours(&n)?, end)));
    if let Some((hour, end)) = lex.particle(end, Particle::Past).and_then(of_hour) {
        return Some((hour, minutes, end));
    }
    let to = lex.particle(end, Particle::To).filter(|_| part.is_some());
    let (hour, end) = to.and_then(of_hour)?;
    Some(((hour + 11) % 12, 60 - minutes, end))
}

/// An hour of half a day.
fn half_hours(number: &Number) -> Option<i8> {
    i8::try_from(number.value)
        .ok()
        .filter(|h| !number.ordinal && (1..=12).contains(h))
}

/// «والنصف», «والربع», «وأربعين دقيقة» behind an hour, in minutes.
fn fraction(lex: Lex, at: usize) -> Option<(i8, usize)> {
    let part = lex.find(at, kind::UNIT, |s| match s.word {
        Word::Unit(Unit::Half, _) if s.clitics.and => Some(30),
        Word::Unit(Unit::Quarter, _) if s.clitics.and => Some(15),
        _ => None,
    });
    part.or_else(|| {
        lex.senses(at).iter().any(|s| s.clitics.and).then_some(())?;
        let (minutes, end) = number(lex, at).filter(|(n, _)| n.value < 60)?;
        let minute = |s: &Sense| matches!(s.word, Word::Unit(Unit::Minute, _)).then_some(());
        let ((), end) = lex.find(end, kind::UNIT, minute)?;
        Some((i8::try_from(minutes.value).ok()?, end))
    })
}

/// "a.m." (false) or "p.m." (true).
fn half_day(lex: Lex, at: usize) -> Option<(bool, usize)> {
    let half = |p, later| lex.particle(at, p).map(|end| (later, end));
    half(Particle::Pm, true).or_else(|| half(Particle::Am, false))
}

fn afternoon(hour: i8, half: Option<bool>) -> Option<i8> {
    match (hour, half) {
        (12, Some(false)) => Some(0),
        (1..12, Some(true)) => Some(hour + 12),
        (0..24, _) => Some(hour),
        _ => None,
    }
}

fn zone(lex: Lex, at: usize) -> usize {
    let open = at + usize::from(lex.mark(at, &["("]));
    match lex.particle(open, Particle::Zone) {
        Some(end) if open > at && lex.mark(end, &[")"]) => end + 1,
        Some(end) if open == at => end,
        _ => at,
    }
}
