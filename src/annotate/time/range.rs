//! Ranges: "between 3 and 5 May", "from Monday to Friday", "2014-2018", «من … إلى …».

use super::element::noun;
use super::fields::{Fields, Nth};
use super::lex::Lex;
use super::nth;
use super::number::number;
use super::parse::{Bound, Expr, Open, bare_day, fields, joined};
use super::year::is_year;
use crate::language::date::{Count, Particle, Unit, Word, kind};

/// The range at `at`, `own` being the time that begins there.
pub(super) fn range(lex: Lex, at: usize, own: Option<(Fields, usize)>) -> Option<Open> {
    let (a, b, end) = open_range(lex, at, &Fields::default())
        .or_else(|| pair(lex, at))
        .or_else(|| closed_range(lex, at, own))?;
    Some((Expr::Between(a, b), Bound::None, end))
}

type Ends = (Fields, Fields, usize);

/// "between 3 and 5 May", "from Monday to Friday"; `context` is what was said in front: "November between 19 and 20".
pub(super) fn open_range(lex: Lex, at: usize, context: &Fields) -> Option<Ends> {
    let between = lex.particle(at, Particle::Between);
    let start = between.or_else(|| lex.particle(at, Particle::From))?;
    let (a, end) = side(lex, start)?;
    let dash = lex.mark(end, &["-", "–", "—"]).then_some(end + 1);
    let joint = match between {
        Some(_) => dash.or_else(|| and(lex, end)),
        None => dash.or_else(|| lex.particle(end, Particle::To)),
    };
    ends(lex, a, joint?, context)
}

/// The place after an "and", which Arabic writes onto the word.
fn and(lex: Lex, at: usize) -> Option<usize> {
    let clitic = lex.senses(at).iter().any(|s| s.clitics.and);
    lex.particle(at, Particle::And).or(clitic.then_some(at))
}

/// «يومي السبت والأحد الماضيين», «عامي 2012 و2013»: a dual with its two.
fn pair(lex: Lex, at: usize) -> Option<Ends> {
    let noun = plural_noun(lex, at);
    let (a, end) = (noun > at).then(|| side(lex, noun))??;
    let (a, b, end) = ends(lex, a, and(lex, end)?, &Fields::default())?;
    let which = a.which.or(b.which);
    Some((Fields { which, ..a }, b, end))
}

/// "May 3-5", "Monday to Friday", "2014-2018", "3 and 4 May".
fn closed_range(lex: Lex, at: usize, own: Option<(Fields, usize)>) -> Option<Ends> {
    let (a, end) = own.or_else(|| bare(lex, at))?;
    let dash = lex.mark(end, &["-", "–", "—", "‑"]);
    let glued = !lex.glued(at) && lex.glued(end);
    let joint = if dash {
        (glued || a.is_complete()).then_some(end + 1)
    } else {
        let day = a.is_bare_day() || a.nth.is_some();
        lex.particle(end, Particle::To)
            .filter(|_| day || a.is_complete())
    };
    let adjacent = |(a, b, _): &Ends| a.month == b.month && b.day == a.day.map(|d| d + 1);
    match joint {
        Some(joint) => ends(lex, a, joint, &Fields::default()),
        None => ends(
            lex,
            a,
            and(lex, end).filter(|_| a.day.is_some())?,
            &Fields::default(),
        )
        .filter(adjacent),
    }
}

fn ends(lex: Lex, a: Fields, joint: usize, context: &Fields) -> Option<Ends> {
    let (b, end) = short_year(lex, joint, &a).or_else(|| side(lex, joint))?;
    let loose_end = a.is_bare_day() && b.day.is_none()
        || a.nth.is_some() && !a.is_complete() && b.nth.is_none();
    let a = a.filled_from(&b).filled_from(context);
    let b = b.filled_from(&a).filled_from(context);
    let lone = |f: &Fields| {
        f.day.is_some() && f.month.is_none() && f.frame.is_none() && f.weekday.is_none()
    };
    let bare = |f: &Fields| lone(f) || !f.is_complete();
    let (b, end) = joined(lex, end, &b)
        .filter(|(x, _)| {
            x.day == b.day && x.month == b.month && x.year.is_some() && b.year.is_none()
        })
        .map_or((b, end), |(x, e)| (x, e));
    let a = a.filled_from(&b);
    (!loose_end && !bare(&a) && !bare(&b) && same_kind(&a, &b)).then_some((a, b, end))
}

/// A range runs between days, months or years, and not from one to another.
fn same_kind(a: &Fields, b: &Fields) -> bool {
    let clock = |f: &Fields| f.clock.is_some();
    let years = |f: &Fields| f.year.is_some() && f.month.is_none() && f.season.is_none();
    clock(a) == clock(b) && (!years(b) || a.year.is_some() || a.month.is_some())
}

fn side(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    let start = plural_noun(lex, at);
    fields(lex, start)
        .or_else(|| fields(lex, lex.skip(start, Particle::The)))
        .or_else(|| bare(lex, start))
}

/// "until now", «وحتى اليوم» behind the beginning of a time.
pub(super) fn until(lex: Lex, end: usize) -> Option<(Fields, usize)> {
    let (last, end) = side(lex, lex.particle(end, Particle::To)?)?;
    (!last.is_bare_day()).then_some((last, end))
}

/// What is an end of a range and no time by itself.
fn bare(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    now(lex, at)
        .or_else(|| ordered(lex, at))
        .or_else(|| bare_year(lex, at))
        .or_else(|| bare_day(lex, at))
}

/// "the first quarter", "week 31": the other end names the year.
fn ordered(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    let (nth, end) = nth::ordered(lex, at).filter(|((n, what), _)| *n > 0 && is_unit(*what))?;
    let fields = Fields {
        nth: Some(nth),
        ..Fields::default()
    };
    Some((fields, end))
}

fn is_unit(what: Nth) -> bool {
    matches!(what, Nth::Unit(Unit::Week | Unit::Quarter | Unit::Half))
}

/// «عامي 2012 و2014», «شهري مايو ويونيو»: the noun that both share.
fn plural_noun(lex: Lex, at: usize) -> usize {
    let found = lex.find(at, kind::UNIT, |s| match s.word {
        Word::Unit(Unit::Year | Unit::Month | Unit::Day, Count::Both | Count::Two) => Some(()),
        _ => None,
    });
    found.map_or(at, |f| f.1)
}

fn now(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    let end = lex.particle(at, Particle::Now)?;
    let fields = Fields {
        near: Some(0),
        ..Fields::default()
    };
    Some((fields, end))
}

fn bare_year(lex: Lex, at: usize) -> Option<(Fields, usize)> {
    let ours = |v: i32| (1500..2100).contains(&v);
    let (number, end) = number(lex, at).filter(|(n, _)| is_year(n) && ours(n.value))?;
    let fields = Fields {
        year: Some(number.value),
        ..Fields::default()
    };
    let dashed = lex.glued(at) && lex.mark(at - 1, &["-", "–"]); // "the 2016-2018 war"
    (number.digits == 4 && (dashed || !noun(lex, end))).then_some((fields, end))
}

/// 1950-53: no month, so above 12.
fn short_year(lex: Lex, at: usize, a: &Fields) -> Option<(Fields, usize)> {
    let first = a.year.filter(|_| a.month.is_none())?;
    let (number, end) = number(lex, at).filter(|(n, _)| n.digits == 2 && n.value > 12)?;
    let fields = Fields {
        year: Some(first.div_euclid(100) * 100 + number.value),
        ..Fields::default()
    };
    (number.value > first % 100 && lex.glued(at)).then_some((fields, end))
}
