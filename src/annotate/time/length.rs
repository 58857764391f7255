//! Lengths of time and what hangs on them: "three days", "two days ago", «خلال الساعات الأربع والعشرين الماضية».

use super::element::{which_after, which_before};
use super::lex::Lex;
use super::number::number;
use crate::language::date::{Count, Particle, Unit, Which, Word};
use crate::text::Kind;

/// A length, and where it lies.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Length {
    /// Counts with their units, such as 1 month and 21 days.
    pub parts: Vec<(i32, Unit)>,
    /// True where the count is vague: "a few".
    pub vague: bool,
    /// Where it lies.
    pub aim: Aim,
}

/// Where a length of time lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aim {
    /// Nowhere.
    None,
    /// Its end is the anchor, and its beginning is meant: "two days ago".
    Ago,
    /// Its beginning is the anchor, and its end is meant: "three weeks from now"; in Arabic after a past verb, its
    /// end is the anchor.
    Hence,
    /// The same after a future verb, else a mere length: "in three weeks".
    In,
    /// It ends at the anchor: "the past two weeks".
    Past,
    /// It begins after the anchor: "the next two weeks".
    Next,
    /// It begins at the anchor: "within two weeks".
    Within,
    /// Its end is meant, and it begins at the time last spoken of: "two days later".
    Later,
}

impl Aim {
    /// True where only a length is meant, given the tense.
    pub fn is_length(self, future: Option<bool>) -> bool {
        match self {
            Self::None => true,
            Self::In | Self::Within => future != Some(true),
            _ => false,
        }
    }
}

/// The length at `at`, with the words that place it.
pub(super) fn length(lex: Lex, at: usize) -> Option<(Length, usize)> {
    placed_before(lex, at)
        .or_else(|| which_first(lex, at))
        .or_else(|| bare(lex, at))
}

/// «قبل يومين», "in three weeks", "within 10 months", «بعد 3 أيام».
fn placed_before(lex: Lex, at: usize) -> Option<(Length, usize)> {
    let aims = [
        (Particle::AgoBefore, Aim::Ago),
        (Particle::Within, Aim::Within),
        (Particle::In, Aim::In),
    ];
    let (aim, start) = aims
        .iter()
        .find_map(|(p, aim)| Some((*aim, lex.particle(at, *p)?)))?;
    let inner = which_first(lex, start).filter(|_| aim == Aim::Within);
    let (mut length, end) = inner.or_else(|| bare(lex, start))?;
    let now = lex.particle(end, Particle::Hence);
    if length.aim == Aim::None || aim == Aim::Ago {
        length.aim = aim;
    }
    if aim == Aim::In && now.is_some() {
        length.aim = Aim::Hence;
    }
    if now.is_none() && aim == Aim::In && lex.particle(end, Particle::Of).is_some() {
        return None;
    }
    Some((length, now.unwrap_or(end)))
}

/// "the past 24 hours", "next few days", «الـ24 ساعة الماضية» begins otherwise.
fn which_first(lex: Lex, at: usize) -> Option<(Length, usize)> {
    let start = lex.skip(at, Particle::The);
    let (which, next) = which_before(lex, start)?;
    let aim = aim(which)?;
    let (parts, vague, end) = parts(lex, next).or_else(|| plural(lex, next))?;
    let one = parts == [(1, parts[0].1)];
    (!one || parts[0].1 == Unit::Hour).then_some((Length { parts, vague, aim }, end))
}

fn aim(which: Which) -> Option<Aim> {
    match which {
        Which::Last => Some(Aim::Past),
        Which::Next => Some(Aim::Next),
        _ => None,
    }
}

/// A counted unit, with "ago", "later" or «الماضية» behind it or nothing.
fn bare(lex: Lex, at: usize) -> Option<(Length, usize)> {
    let start = lex.skip(at, Particle::The);
    let (parts, vague, end) = parts(lex, start)
        .or_else(|| swapped(lex, start))
        .or_else(|| plural(lex, start).filter(|p| which_after(lex, p.2).is_some()))?;
    let (aim, end) = placed_after(lex, end).unwrap_or((Aim::None, end));
    // a bare singular is a noun: «سيارة ثانية», «عقد»
    let implied = parts.len() == 1 && parts[0].0 == 1 && number(lex, start).is_none();
    if implied
        && aim == Aim::None
        && !lex.after(
            at,
            &[
                Particle::AgoBefore,
                Particle::Within,
                Particle::In,
                Particle::For,
            ],
        )
    {
        return None;
    }
    Some((Length { parts, vague, aim }, end))
}

fn placed_after(lex: Lex, end: usize) -> Option<(Aim, usize)> {
    if let Some((which, after)) = which_after(lex, end) {
        return Some((aim(which)?, after));
    }
    [
        (Particle::Ago, Aim::Ago),
        (Particle::Hence, Aim::Hence),
        (Particle::Later, Aim::Later),
    ]
    .iter()
    .find_map(|(p, aim)| Some((*aim, lex.particle(end, *p)?)))
}

type Parts = (Vec<(i32, Unit)>, bool, usize);

/// "5 years 1 month and 12 days", «شهر و21 يوما».
fn parts(lex: Lex, at: usize) -> Option<Parts> {
    let (first, vague, mut end) = counted(lex, at)?;
    let mut parts = vec![first];
    loop {
        let comma = end + usize::from(lex.mark(end, &[","]));
        let next = lex.skip(comma, Particle::And);
        let joined = next > end || lex.kind(next) == Some(Kind::Number) || and_clitic(lex, next);
        match counted(lex, next) {
            Some((part, false, after)) if joined && parts.iter().all(|p| p.1 != part.1) => {
                parts.push(part);
                end = after;
            }
            _ => return Some((parts, vague, end)),
        }
    }
}

fn and_clitic(lex: Lex, at: usize) -> bool {
    lex.senses(at).iter().any(|s| s.clitics.and)
}

/// A number and its unit, or a dual, or a unit that counts one: «شهر», "a month".
fn counted(lex: Lex, at: usize) -> Option<((i32, Unit), bool, usize)> {
    if let Some((unit, count, end)) = unit(lex, at) {
        let arabic = lex.0.word(at).starts_with(crate::text::is_arabic);
        return match count {
            Count::Two => Some(((2, unit), false, end)),
            Count::One if arabic && !article(lex, at) => Some(((1, unit), false, end)),
            _ => None,
        };
    }
    let start = lex.skip(at, Particle::The);
    let (count, vague, mut next) = amount(lex, start)?;
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

fn amount(lex: Lex, at: usize) -> Option<(i32, bool, usize)> {
    let vague = || {
        lex.find(at, |s| match s.word {
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

fn is_ordinal(s: &crate::language::date::Sense) -> bool {
    matches!(s.word, Word::Ordinal(_))
}

/// «الساعات الأربع والعشرين», «الأيام الثلاثة»: the number behind its unit.
fn swapped(lex: Lex, at: usize) -> Option<Parts> {
    let (unit, _, next) = unit(lex, at).filter(|u| u.1 == Count::Many)?;
    let (count, vague, end) = amount(lex, lex.skip(next, Particle::The))?;
    which_after(lex, end)?;
    Some((vec![(count, unit)], vague, end))
}

/// "the past weeks", «الأيام الماضية»: some few.
fn plural(lex: Lex, at: usize) -> Option<Parts> {
    let (unit, _, end) = unit(lex, at).filter(|u| u.1 == Count::Many)?;
    Some((vec![(3, unit)], true, end))
}

fn unit(lex: Lex, at: usize) -> Option<(Unit, Count, usize)> {
    let ((unit, count), end) = lex.find(at, |s| match s.word {
        Word::Unit(Unit::Quarter | Unit::Half | Unit::Weekend, _) => None,
        Word::Unit(unit, count) => Some((unit, count)),
        _ => None,
    })?;
    Some((unit, count, end))
}

fn article(lex: Lex, at: usize) -> bool {
    lex.senses(at).iter().any(|s| s.clitics.article)
}
