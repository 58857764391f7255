//! Periods: "last week", «العام الماضي», "the first week of May", "this summer", «مطلع الشهر الجاري».

use super::element::{which_after, which_before};
use super::fields::Fields;
use super::lex::Lex;
use super::number::number;
use super::parse::joined;
use super::year::is_year;
use crate::language::date::{Count, Edge, Particle, Unit, Which, Word, kind};
use crate::text::{Kind, is_arabic};

/// A period named by its place to the anchor.
pub(super) fn frame(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if f.frame.is_some() || f.near.is_some() || f.years.is_some() || f.around.is_some() {
        return None;
    }
    let start = lex.skip(at, Particle::The);
    let ((unit, which), end) = before(lex, at)
        .or_else(|| before(lex, start))
        .or_else(|| behind(lex, start))
        .or_else(|| plain(lex, start, f))?;
    let fields = Fields {
        frame: Some((unit, which)),
        ..*f
    };
    (holds(unit, f) && (f.year.is_none() || unit == Unit::Day)).then_some((fields, end))
}

/// True where a period of this unit may hold what is said already.
fn holds(unit: Unit, f: &Fields) -> bool {
    match unit {
        Unit::Day => !(f.month.is_some() || f.weekday.is_some()),
        Unit::Week => f.month.is_none() && f.day.is_none(),
        Unit::Month => f.month.is_none() && (f.weekday.is_none() || f.day.is_some()),
        Unit::Year => f.day.is_none() || f.month.is_some(),
        Unit::Second | Unit::Minute | Unit::Hour => false,
        _ => f.month.is_none() && f.weekday.is_none() && f.day.is_none(),
    }
}

type Frame = ((Unit, Which), usize);

/// "last week", «هذا الأسبوع», «نفس اليوم»; "the past week" is a length.
fn before(lex: Lex, at: usize) -> Option<Frame> {
    let (which, next) = which_before(lex, at)?;
    if let Some(end) = lex.is(next, Word::Day(0)) {
        return Some(((Unit::Day, which), end)); // «ذلك اليوم»
    }
    let (unit, count, end) = unit(lex, next)?;
    let after = which_after(lex, end).filter(|(w, _)| *w == Which::Same || which == Which::This);
    let (which, end) = after.map_or((which, end), |(w, e)| (w, e));
    let bare = lex.0.word(next).starts_with(is_arabic) && !article(lex, next);
    let rolling = which == Which::Past && unit != Unit::Weekend;
    let other = unit == Unit::Half || rolling || which == Which::Last && unit == Unit::Day;
    (count == Count::One && !other && !bare).then_some(((unit, which), end))
}

/// «الأسبوع الماضي», «الشهر نفسه», "the day before".
fn behind(lex: Lex, at: usize) -> Option<Frame> {
    let (unit, count, end) = unit(lex, at)?;
    let (which, end) = which_after(lex, end).or_else(|| beside(lex, end))?;
    (count == Count::One).then_some(((unit, which), end))
}

/// "before" and "after" with nothing behind them that would be the time they hang on.
fn beside(lex: Lex, at: usize) -> Option<(Which, usize)> {
    let word = |particle, which| lex.particle(at, particle).map(|end| (which, end));
    let found = word(Particle::Before, Which::Preceding)
        .or_else(|| word(Particle::After, Which::Following))?;
    let last = lex.kind(found.1).is_none_or(|k| k == Kind::Break)
        || lex.mark(found.1, &[".", ",", ";", "!", "?"]);
    (last && lex.after(at - 1, &[Particle::The])).then_some(found)
}

fn article(lex: Lex, at: usize) -> bool {
    lex.senses(at).iter().any(|s| s.clitics.article)
}

/// "the year", «العام» as what a part is the part of; "the weekend" by itself.
fn plain(lex: Lex, at: usize, f: &Fields) -> Option<Frame> {
    let (unit, count, end) = unit(lex, at)?;
    let article = article(lex, at) || lex.after(at, &[Particle::The]);
    let short = matches!(unit, Unit::Second | Unit::Minute | Unit::Hour | Unit::Half);
    let own = lex.0.word(at).contains(['\'', '’']); // "the first of the month's attacks"
    let day = f.day.is_some() && unit == Unit::Month && !own;
    let part = (f.edge.is_some() || f.nth.is_some() || day) && f.month.is_none() && !short;
    let numbered = number(lex, end).is_some_and(|(n, _)| is_year(&n) || n.ordinal);
    let named = numbered || which_after(lex, end).is_some();
    let article = article || end > at + 1; // «عطلة نهاية الأسبوع»
    let plain = count == Count::One && (unit == Unit::Weekend || part) && article && !named;
    plain.then_some(((unit, Which::This), end))
}

/// The unit at `at`; «اليوم» is one where a word such as «التالي» or «الأول» stands behind it.
pub(super) fn unit(lex: Lex, at: usize) -> Option<(Unit, Count, usize)> {
    let ordinal = || number(lex, at + 1).is_some_and(|(n, _)| n.ordinal && n.digits == 0);
    let ((unit, count), end) = lex.find(at, kind::UNIT | kind::DAY, |s| match s.word {
        Word::Unit(unit, count) => Some((unit, count)),
        Word::Day(0) if s.clitics.and || which_after(lex, at + 1).is_some() || ordinal() => {
            Some((Unit::Day, Count::One))
        }
        _ => None,
    })?;
    Some((unit, count, end))
}

/// "this summer", «الخريف الماضي», "the spring of 2014"; a bare season is none.
pub(super) fn season(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if f.season.is_some() || f.month.is_some() || f.weekday.is_some() || f.near.is_some() {
        return None;
    }
    let (before, start) = which_before(lex, at).map_or((None, at), |(w, s)| (Some(w), s));
    let (season, mut end) = lex.find(start, kind::SEASON, |s| match s.word {
        Word::Season(season) => Some(season),
        _ => None,
    })?;
    let mut which = before.or(f.which);
    if let Some((after, next)) = which_after(lex, end) {
        (which, end) = (Some(after), next);
    }
    let fields = Fields {
        season: Some(season),
        which,
        ..*f
    };
    (which.is_some() || f.year.is_some() || dated(lex, end, &fields)).then_some((fields, end))
}

/// True where a year or the like follows.
fn dated(lex: Lex, end: usize, f: &Fields) -> bool {
    joined(lex, end, f).is_some_and(|(x, _)| x.year.is_some() || x.frame.is_some())
}

/// A part of what follows: "early", «مطلع», "the end of".
pub(super) fn edge(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    let (edge, end) = lex.find(at, kind::EDGE, |s| match s.word {
        Word::Edge(edge) => Some(edge),
        _ => None,
    })?;
    let hyphen = usize::from(lex.mark(end, &["-"]) && lex.glued(end) && lex.glued(end + 1));
    let fields = Fields {
        edge: Some(edge),
        ..*f
    };
    let start = f.is_empty() || matches!(edge, Edge::Earlier | Edge::Later) && f.edge.is_none();
    start.then_some((fields, end + hyphen))
}

/// True where "of next month", «الشهر الجاري», «من الشهر نفسه» begins at `at`; after an ordinal also "of the month".
pub(super) fn month_follows(lex: Lex, at: usize, ordinal: bool) -> bool {
    let of = lex.skip(at, Particle::Of);
    let f = Fields {
        day: ordinal.then_some(1),
        ..Fields::default()
    };
    frame(lex, of, &f).is_some_and(|(f, _)| f.frame.is_some_and(|x| x.0 == Unit::Month))
}
