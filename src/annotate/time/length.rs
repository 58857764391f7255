//! Lengths of time and what hangs on them: "three days", "two days ago", «خلال الساعات الأربع والعشرين الماضية».

use super::count::{parts, plural, swapped};
use super::element::{which_after, which_before};
use super::lex::Lex;
use super::number::number;
use crate::language::date::{Particle, Unit, Which};
use crate::text::is_arabic;

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
    /// Its beginning is meant, and it ends at the time last spoken of: "two days earlier".
    Earlier,
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

/// The aim that the words in front give, and the token after them: «قبل نحو», "in about".
pub(super) fn lead(lex: Lex, at: usize) -> Option<(Aim, usize)> {
    let aims = [
        (Particle::AgoBefore, Aim::Ago),
        (Particle::Within, Aim::Within),
        (Particle::In, Aim::In),
    ];
    let plain = || {
        aims.iter()
            .find_map(|(p, aim)| Some((*aim, lex.particle(at, *p)?)))
    };
    let (aim, end) = from_then(lex, at).or_else(plain)?;
    Some((aim, lex.skip(end, Particle::About)))
}

/// «بعد ذلك بيومين», «قبلها بيوم»: the preposition of the length stands on its first word.
fn from_then(lex: Lex, at: usize) -> Option<(Aim, usize)> {
    let later = lex
        .particle(at, Particle::Later)
        .map(|end| (Aim::Later, end));
    let earlier = || Some((Aim::Earlier, lex.particle(at, Particle::EarlierBy)?));
    later.or_else(earlier).filter(|(_, end)| {
        let senses = lex.senses(*end).iter();
        senses
            .filter_map(|s| s.clitics.preposition)
            .any(|p| p == 'ب')
    })
}

/// «قبل يومين», "in three weeks", "within 10 months", «بعد 3 أيام», «قبل سنوات».
fn placed_before(lex: Lex, at: usize) -> Option<(Length, usize)> {
    let (aim, start) = lead(lex, at)?;
    let inner = which_first(lex, start).filter(|_| aim == Aim::Within);
    let (mut length, end) = inner
        .or_else(|| bare(lex, start))
        .or_else(|| some(lex, start, aim))?;
    let now = lex.particle(end, Particle::Hence);
    if length.aim == Aim::None || aim == Aim::Ago {
        length.aim = aim;
    }
    if aim == Aim::In && now.is_some() {
        length.aim = Aim::Hence;
    }
    let event = aim != Aim::Within && now.is_none() && hangs(lex, end);
    // "in three days of fighting"
    let of = aim == Aim::In && !arabic(lex, at) && lex.particle(end, Particle::Of).is_some();
    (!event && !of).then(|| (length, now.unwrap_or(end)))
}

/// «قبل يومين من الهجوم», «بعد يومين على الهجوم»: it hangs on the attack.
fn hangs(lex: Lex, end: usize) -> bool {
    let links = [Particle::From, Particle::Upon];
    links.iter().any(|p| lex.particle(end, *p).is_some())
}

/// A bare plural of which the words in front say that it is a length: «قبل سنوات»; no «قبل سنوات الحرب».
fn some(lex: Lex, at: usize, lead: Aim) -> Option<(Length, usize)> {
    let (parts, vague, end) = plural(lex, at)?;
    let aim = Aim::None;
    let genitive = lex.0.form(end).is_some_and(|f| f.light.starts_with("ال"));
    let mere = lead == Aim::In && !arabic(lex, at); // "the worst in years"
    (!genitive && !mere).then_some((Length { parts, vague, aim }, end))
}

fn arabic(lex: Lex, at: usize) -> bool {
    lex.0.word(at).starts_with(is_arabic)
}

/// "the past 24 hours", "next few days", "the past year", "recent weeks".
fn which_first(lex: Lex, at: usize) -> Option<(Length, usize)> {
    let start = lex.skip(at, Particle::The);
    if let Some(next) = lex.particle(start, Particle::Recent) {
        let (parts, vague, end) = plural(lex, next)?;
        let aim = Aim::Past;
        return Some((Length { parts, vague, aim }, end));
    }
    let (which, next) = which_before(lex, start)?;
    let aim = aim(which)?;
    let next = lex.skip(next, Particle::About);
    let one = || {
        let (unit, end) = super::count::one(lex, next)?;
        let rolling = which == Which::Past || unit == Unit::Hour;
        rolling.then_some((vec![(1, unit)], false, end))
    };
    let several = parts(lex, next).filter(|(p, ..)| *p != [(1, p[0].1)]);
    let (parts, vague, end) = several.or_else(one).or_else(|| plural(lex, next))?;
    Some((Length { parts, vague, aim }, end))
}

fn aim(which: Which) -> Option<Aim> {
    match which {
        Which::Last | Which::Past | Which::Preceding => Some(Aim::Past),
        Which::Next | Which::Coming => Some(Aim::Next),
        _ => None,
    }
}

/// A counted unit, with "ago", "later" or «الماضية» behind it or nothing.
fn bare(lex: Lex, at: usize) -> Option<(Length, usize)> {
    let start = lex.skip(at, Particle::The);
    let (parts, vague, end) = parts(lex, start)
        .or_else(|| swapped(lex, start).filter(|p| which_after(lex, p.2).is_some()))
        .or_else(|| plural(lex, start).filter(|p| placed_after(lex, p.2).is_some()))?;
    let end = lex.skip(end, Particle::Padding);
    let (aim, end) = placed_after(lex, end).unwrap_or((Aim::None, end));
    // a bare singular is a noun: «سيارة ثانية», «عقد»
    let implied = parts.len() == 1 && parts[0].0 == 1 && number(lex, start).is_none();
    let leads = [
        Particle::AgoBefore,
        Particle::Within,
        Particle::In,
        Particle::For,
        Particle::About,
    ];
    let length = !implied || aim != Aim::None || lex.after(at, &leads);
    length.then_some((Length { parts, vague, aim }, end))
}

fn placed_after(lex: Lex, end: usize) -> Option<(Aim, usize)> {
    if let Some((which, after)) = which_after(lex, end) {
        return Some((aim(which)?, after));
    }
    [
        (Particle::Ago, Aim::Ago),
        (Particle::Hence, Aim::Hence),
        (Particle::Later, Aim::Later),
        (Particle::EarlierBy, Aim::Earlier),
    ]
    .iter()
    .find_map(|(p, aim)| Some((*aim, lex.particle(end, *p)?)))
}
