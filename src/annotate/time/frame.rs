//! Periods: "last week", «العام الماضي», "the first week of May", "this summer", «مطلع الشهر الجاري».

use super::element::{which_after, which_before};
use super::fields::{Fields, Nth};
use super::lex::Lex;
use super::number::number;
use crate::language::date::{Count, Edge, Particle, Trust, Unit, Which, Word};
use crate::text::is_arabic;

/// A period named by its place to the anchor.
pub(super) fn frame(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if f.frame.is_some() || f.near.is_some() || f.years.is_some() || f.week_of {
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
        Unit::Month => f.month.is_none() && f.weekday.is_none(),
        Unit::Year => f.day.is_none() || f.month.is_some(),
        Unit::Second | Unit::Minute | Unit::Hour => false,
        _ => f.month.is_none() && f.weekday.is_none() && f.day.is_none(),
    }
}

type Frame = ((Unit, Which), usize);

/// "last week", «هذا الأسبوع», «نفس اليوم».
fn before(lex: Lex, at: usize) -> Option<Frame> {
    let (which, next) = which_before(lex, at)?;
    if let Some(end) = lex.is(next, Word::Day(0)) {
        return Some(((Unit::Day, which), end)); // «ذلك اليوم»
    }
    let (unit, count, end) = unit(lex, next)?;
    let after = which_after(lex, end).filter(|(w, _)| *w == Which::Same || which == Which::This);
    let (which, end) = after.map_or((which, end), |(w, e)| (w, e));
    let bare = lex.0.word(next).starts_with(is_arabic) && !article(lex, next);
    let other = unit == Unit::Half || which == Which::Last && unit == Unit::Day;
    (count == Count::One && !other && !bare).then_some(((unit, which), end))
}

/// «الأسبوع الماضي», «الشهر نفسه».
fn behind(lex: Lex, at: usize) -> Option<Frame> {
    let (unit, count, end) = unit(lex, at)?;
    let (which, end) = which_after(lex, end)?;
    (count == Count::One).then_some(((unit, which), end))
}

fn article(lex: Lex, at: usize) -> bool {
    lex.senses(at).iter().any(|s| s.clitics.article)
}

/// "the year", «العام» as what an edge is the edge of; "the weekend" by itself.
fn plain(lex: Lex, at: usize, f: &Fields) -> Option<Frame> {
    let (unit, count, end) = unit(lex, at)?;
    let article = article(lex, at) || lex.after(at, &[Particle::The]);
    let wide = matches!(unit, Unit::Week | Unit::Month | Unit::Year | Unit::Weekend);
    let edge = f.edge.is_some() && f.month.is_none() && wide;
    let named = number(lex, end).is_some() || which_after(lex, end).is_some();
    let article = article || end > at + 1; // «عطلة نهاية الأسبوع»
    let plain = count == Count::One && (unit == Unit::Weekend || edge) && article && !named;
    plain.then_some(((unit, Which::This), end))
}

/// The unit at `at`; «اليوم» is one where a word such as «التالي» stands behind it.
fn unit(lex: Lex, at: usize) -> Option<(Unit, Count, usize)> {
    let ((unit, count), end) = lex.find(at, |s| match s.word {
        Word::Unit(unit, count) => Some((unit, count)),
        Word::Day(0) if s.clitics.and || which_after(lex, at + 1).is_some() => {
            Some((Unit::Day, Count::One))
        }
        _ => None,
    })?;
    Some((unit, count, end))
}

/// The nth of something: "the first week of", «الأسبوع الأول من», "third quarter", "Q3", "first Friday of".
pub(super) fn nth(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if f.nth.is_some() || f.month.is_some() || f.day.is_some() || f.weekday.is_some() {
        return None;
    }
    let ((n, what), end) = ordered(lex, at)?;
    if what == Nth::Unit(Unit::Century) {
        let years = Some(((n - 1) * 100, 100));
        return (n > 0 && f.years.is_none()).then_some((Fields { years, ..*f }, end));
    }
    let fields = Fields {
        nth: Some((n, what)),
        ..*f
    };
    // «الأحد الثاني» by itself is that of the month
    let weekday = matches!(what, Nth::Weekday(_)) && (1..=5).contains(&n);
    (f.year.is_some() || weekday || contained(lex, end)).then_some((fields, end))
}

/// True where the words behind name the longer period.
fn contained(lex: Lex, end: usize) -> bool {
    let of = lex.skip(lex.skip(end, Particle::Of), Particle::The);
    let period = |at| {
        lex.find(at, |s| match s.word {
            Word::Month(_, Trust::Sure | Trust::Doubtful)
            | Word::Hijri(..)
            | Word::WhichBefore(_) => Some(()),
            Word::Unit(Unit::Month | Unit::Year | Unit::Decade | Unit::Century, Count::One) => {
                Some(())
            }
            _ => None,
        })
        .is_some()
    };
    period(of) || number(lex, of).is_some_and(|(n, _)| (1000..2200).contains(&n.value))
}

pub(super) type Ordered = ((i32, Nth), usize);

/// "the third quarter" and its like, by itself.
pub(super) fn ordered(lex: Lex, at: usize) -> Option<Ordered> {
    let start = lex.skip(at, Particle::The);
    coded(lex, start)
        .or_else(|| ordinal_first(lex, start))
        .or_else(|| unit_first(lex, start))
}

fn coded(lex: Lex, at: usize) -> Option<Ordered> {
    lex.find(at, |s| match s.word {
        Word::Coded(unit, n) => Some((i32::from(n), Nth::Unit(unit))),
        _ => None,
    })
}

/// "first week", «أول يوم جمعة», "last Friday"; "last" needs an "of" behind it.
fn ordinal_first(lex: Lex, at: usize) -> Option<Ordered> {
    let (n, next) = number(lex, at)
        .filter(|(n, _)| n.ordinal && n.value < 60)
        .map(|(n, end)| (n.value, end))
        .or_else(|| last(lex, at))?;
    let (what, end) = counted(lex, next)?;
    let of = lex.particle(end, Particle::Of).is_some() || n > 0;
    of.then_some(((n, what), end))
}

fn last(lex: Lex, at: usize) -> Option<(i32, usize)> {
    let (_, end) = which_before(lex, at).filter(|(w, _)| *w == Which::Last)?;
    Some((-1, end))
}

/// «الأسبوع الأول», «الربع الثالث», «الأسبوع الأخير».
fn unit_first(lex: Lex, at: usize) -> Option<Ordered> {
    let (what, next) = counted(lex, at)?;
    if let Some((n, end)) = number(lex, next).filter(|(n, _)| n.ordinal && n.digits == 0) {
        return Some(((n.value, what), end));
    }
    let (which, end) = which_after(lex, next)?;
    let last = which == Which::Last && lex.particle(end, Particle::Of).is_some();
    last.then_some(((-1, what), end))
}

fn counted(lex: Lex, at: usize) -> Option<(Nth, usize)> {
    let after_day = lex.skip_day(at);
    let weekday = |at| {
        lex.find(at, |s| match s.word {
            Word::Weekday(day, Trust::Sure | Trust::Short) => Some(Nth::Weekday(day)),
            _ => None,
        })
    };
    weekday(after_day).or_else(|| {
        let (unit, count, end) = unit(lex, at)?;
        let counts = matches!(
            unit,
            Unit::Day | Unit::Week | Unit::Weekend | Unit::Quarter | Unit::Half | Unit::Century
        );
        (count == Count::One && counts).then_some((Nth::Unit(unit), end))
    })
}

/// "this summer", «الخريف الماضي», "the spring of 2014"; a bare season is none.
pub(super) fn season(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if f.season.is_some() || f.month.is_some() || f.weekday.is_some() || f.near.is_some() {
        return None;
    }
    let (before, start) = which_before(lex, at).map_or((None, at), |(w, s)| (Some(w), s));
    let (season, mut end) = lex.find(start, |s| match s.word {
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
    (which.is_some() || f.year.is_some() || contained(lex, end)).then_some((fields, end))
}

/// A part of what follows: "early", «مطلع», "the end of".
pub(super) fn edge(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    let (edge, end) = lex.find(at, |s| match s.word {
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

/// True where "of next month", «الشهر الجاري», «من الشهر نفسه» begins at `at`.
pub(super) fn month_follows(lex: Lex, at: usize) -> bool {
    let of = lex.skip(lex.skip(at, Particle::Of), Particle::The);
    frame(lex, of, &Fields::default())
        .or_else(|| frame(lex, lex.skip(at, Particle::Of), &Fields::default()))
        .is_some_and(|(f, _)| f.frame.is_some_and(|x| x.0 == Unit::Month))
}
