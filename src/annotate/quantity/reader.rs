//! Reads one sentence: at each place the longest quantity, and what surrounds it.

use rust_decimal::Decimal;

use super::range::{Found, found};
use super::soft::{Said, hard, soft};
use super::{Quantity, Share, Unit, bound, noun, share, veto};
use crate::annotate::Page;
use crate::annotate::interval::Interval;
use crate::language::number::{Cue, Hedge, Line, Role, shared};

/// Appends the quantities of `line` to `out`; none begins at the atom `end` or behind it.
pub(super) fn read(page: &Page<'_>, line: &Line<'_>, end: usize, out: &mut Vec<Quantity>) {
    let mut at = 0;
    let mut previous = None;
    while at < end {
        if line.cue(at, Cue::Link).is_some() {
            at = chain_end(line, at + 1);
            continue;
        }
        let Some(next) = step(page, line, at, previous, out) else {
            at += 1;
            continue;
        };
        previous = Some(next);
        at = next.max(at + 1);
    }
}

/// Reads what begins at `at`; the atom to go on from, `None` where nothing begins.
fn step(
    page: &Page<'_>,
    line: &Line<'_>,
    at: usize,
    previous: Option<usize>,
    out: &mut Vec<Quantity>,
) -> Option<usize> {
    if !may_begin(line, at) {
        return None;
    }
    if let Some((q, end)) = two(line, at).or_else(|| none(page, line, at)) {
        out.push(Quantity {
            part: share::share(line, at, end, previous),
            span: page.span(q.tokens.clone()),
            ..q
        });
        return Some(end);
    }
    let mut f = found(line, at)?;
    age(line, &mut f);
    unit_before(line, &mut f);
    f.number.ordinal |= tens_in_order(line, &f);
    if veto::vetoed(line, &f) {
        let end = f.end.max(at + 1);
        return Some(if line.is_figure(f.first) {
            chain_end(line, end)
        } else {
            end
        });
    }
    out.push(quantity(page, line, &f, previous));
    Some(f.end)
}

/// A cheap look before the grammar is asked.
fn may_begin(line: &Line<'_>, at: usize) -> bool {
    let article = || line.cue(at, Cue::Article);
    line.opens(at) && begins(line, at) && article().is_none_or(|next| line.opens(next))
}

/// False for a word of which no entry that opens a quantity stands there whole, and for a unit that no figure follows, nor,
/// in Arabic, its half.
fn begins(line: &Line<'_>, at: usize) -> bool {
    let is_unit = |r: Role| matches!(r, Role::Unit(_));
    let goes_on = |end| line.atoms[at].arabic || line.is_figure(end) || line.is_figure(end + 1);
    !line.is_word(at)
        || line.over(at, |r| r.opens() && !is_unit(r)).is_some()
        || line.over(at, is_unit).is_some_and(goes_on)
}

/// The atom behind everything that is written onto what ends before `at`.
fn chain_end(line: &Line<'_>, mut at: usize) -> usize {
    while line
        .get(at)
        .is_some_and(|a| a.glued && !matches!(a.key, "," | "،" | ")" | "»" | "\"" | "”" | "("))
    {
        at += 1;
    }
    at
}

/// «قتيلان», «جنديين»: two of the noun.
fn two(line: &Line<'_>, at: usize) -> Option<(Quantity, usize)> {
    line.may_be(at, Role::Two).then_some(())?;
    line.over(at, |r| r == Role::Two)?;
    let again = line.over(at + 1, |r| r == Role::Cardinal(2));
    let end = again.unwrap_or(at + 1);
    let token = line.atoms[at].token;
    let made = exact(2.into(), line, at, end);
    Some((
        Quantity {
            noun: Some(token),
            ..made
        },
        end,
    ))
}

/// "no injuries", «دون وقوع إصابات».
fn none(page: &Page<'_>, line: &Line<'_>, at: usize) -> Option<(Quantity, usize)> {
    let end = line.cue(at, Cue::No)?;
    let noun = noun::of_none(page, line, end)?;
    let made = exact(Decimal::ZERO, line, at, end);
    Some((
        Quantity {
            noun: Some(line.atoms[noun].token),
            ..made
        },
        end,
    ))
}

fn exact(value: Decimal, line: &Line<'_>, at: usize, end: usize) -> Quantity {
    let point = Interval::point(value);
    Quantity {
        span: crate::text::Span::new(0, 0),
        tokens: line.atoms[at].token..line.atoms[end - 1].token + 1,
        written: point,
        hedge: None,
        hard: point,
        soft: point,
        unit: None,
        noun: None,
        part: Share::Whole,
        ordinal: false,
    }
}

/// "Ali Hassan, 26," and "aged 26": an age.
fn age(line: &Line<'_>, f: &mut Found) {
    let bare = f.unit.is_none()
        && f.number.scale == Decimal::ONE
        && !f.number.fraction
        && !f.number.ordinal;
    let sane = f.number.value > Decimal::ZERO
        && f.number.value < Decimal::from(120)
        && f.number.value.fract().is_zero();
    if !bare || !sane || f.start == 0 {
        return;
    }
    let told = line.cue_before(f.start, Cue::Age).is_some();
    if told || apposed(line, f) {
        f.unit = Some("year");
    }
}

/// A figure between commas behind a plain noun is an age from here on: "the defender, 33, joined".
const OLD_ENOUGH: Decimal = Decimal::from_parts(15, 0, 0, false, 0);

/// A figure between commas or in brackets behind a name.
fn apposed(line: &Line<'_>, f: &Found) -> bool {
    let open = line.key(f.start - 1);
    let close = line.key(f.end);
    let marks = matches!((open, close), ("," | "،", "," | "،" | ".") | ("(", ")"));
    let name = f.start >= 2
        && line.is_word(f.start - 2)
        && line.atoms[f.start - 2].reading.phrases.is_empty()
        && (line.atoms[f.start - 2].capital
            || line.key(f.end) == "," && f.number.value > OLD_ENOUGH);
    marks
        && name
        && f.number.figures.is_some_and(|d| d.plain && d.length == 2)
        && f.start == f.first
        && f.low.is_none()
}

/// «يوم واحد», «الساعات الأربع والعشرين»: the unit before its numeral.
fn unit_before(line: &Line<'_>, f: &mut Found) {
    let follows = f.number.definite || f.number.value == Decimal::ONE || f.number.vague.is_some();
    let plain =
        f.unit.is_none() && f.start == f.first && !f.number.ordinal && f.number.figures.is_none();
    if let Some(before) = f
        .first
        .checked_sub(1)
        .filter(|&b| plain && follows && line.atoms[b].arabic)
    {
        f.unit = line
            .unit(before)
            .filter(|(_, end)| *end == f.first)
            .map(|(unit, _)| unit);
    }
}

/// «القرن العشرين»: the tens have no other word for a place in an order; the noun before tells.
fn tens_in_order(line: &Line<'_>, f: &Found) -> bool {
    let tens = f.number.definite
        && f.number.value >= Decimal::from(20)
        && f.number.value < Decimal::ONE_HUNDRED;
    let word = f.start == f.first && line.is_word(f.first) && f.unit.is_none();
    let noun = line
        .cue_before(f.start, Cue::Step)
        .map(|at| line.atoms[at].reading.clitics.article);
    tens && word && noun == Some(true)
}

fn quantity(page: &Page<'_>, line: &Line<'_>, f: &Found, previous: Option<usize>) -> Quantity {
    let noun = counted(page, line, f);
    let (hedge, written) = trailing(line, f, noun);
    let said = Said {
        written,
        hedge,
        place: f.number.place,
        vague: f.number.vague,
    };
    let tokens = line.atoms[f.start].token..line.atoms[f.end - 1].token + 1;
    Quantity {
        span: page.span(tokens.clone()),
        tokens,
        written,
        hedge,
        hard: hard(&said),
        soft: soft(&said),
        unit: f.unit.map(unit),
        noun: noun.map(|at| line.atoms[at].token),
        part: share::share(line, f.start, f.end, previous),
        ordinal: f.number.ordinal,
    }
}

fn counted(page: &Page<'_>, line: &Line<'_>, f: &Found) -> Option<usize> {
    if f.unit.is_some() && !(f.unit == Some("percent") && line.cue(f.end, Cue::Of).is_some()) {
        return None;
    }
    let single =
        f.number.value <= Decimal::TWO && !line.is_figure(f.first) && f.number.figures.is_none();
    let cardinal = (f.number.definite || single) && f.number.vague.is_none() && !f.number.fraction;
    let ahead = || noun::before(line, f.start).filter(|_| cardinal || f.number.ordinal);
    let defined = || f.start > 0 && noun::is_definite(line, f.start - 1);
    let follows = f.number.ordinal || f.number.definite && cardinal && defined();
    if follows && line.get(f.first)?.arabic {
        return ahead();
    }
    if single && f.number.value == Decimal::ONE && line.get(f.first)?.arabic {
        return ahead().or_else(|| noun::after(page, line, f.end)); // «نارا واحدة كبيرة»
    }
    noun::after(page, line, f.end).or_else(ahead)
}

/// A bound behind the noun: "200 people at least", «200 شخص على الأقل».
fn trailing(line: &Line<'_>, f: &Found, noun: Option<usize>) -> (Option<Hedge>, Interval) {
    let plain = f.hedge.is_none_or(|h| h == Hedge::About) && f.low.is_none();
    let from = noun.map_or(f.end, |n| n + 1).max(f.end);
    let hedge = (from..from + 3)
        .take_while(|&i| i == from || line.is_word(i - 1))
        .find_map(|i| bound::after(line, i));
    match hedge {
        Some((hedge, _)) if plain => (Some(hedge), bound::written(f.number.value, Some(hedge))),
        _ => (f.hedge, f.written),
    }
}

fn unit(name: &str) -> Unit {
    Unit {
        name: name.to_owned(),
        base: shared()
            .base(name)
            .map(|(base, factor)| (base.to_owned(), factor)),
    }
}
