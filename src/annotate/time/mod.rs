//! Times of a text: where dates, weekdays, relative words, ranges and lengths stand, and what they mean on the calendar.
//!
//! Three steps. `element` and its neighbours read pieces of words; `parse` joins them to what is said; `resolve` and
//! `place` put it on the calendar. The words are tables in `rules/languages/*.times.yml`.

mod anchor;
mod calendar;
mod clock;
mod count;
mod decade;
mod distance;
mod element;
mod fields;
mod frame;
mod hijri;
mod length;
mod lex;
mod month;
mod nth;
mod number;
mod numeric;
mod parse;
mod place;
mod portion;
mod range;
mod resolve;
mod tense;
#[cfg(test)]
mod tests;
mod value;
mod year;

use jiff::civil::Date;

use self::calendar::Days;
use self::lex::Lex;
use self::parse::Said;
use self::resolve::Context;
use super::Page;
use crate::language::date::{Particle, Word};
use crate::text::Kind;

pub use anchor::{Anchor, anchor};
pub use value::{Time, TimeKind, When};

/// Tokens after which «اليوم نفسه» no longer points at a time.
const MEMORY: usize = 60;

/// The times of a page in order, disjoint. `published` is the day that relative words count from; where it is unknown,
/// what hangs on it is unknown.
#[must_use]
pub fn times(page: &Page, published: Option<Date>) -> Vec<Time> {
    let words = lex::words(page);
    let lex = Lex::new(page, &words);
    placed(lex, read(lex), published)
}

/// Anchor and times of a page in one reading: the anchor corrected by the text, and the times that hang on it.
#[must_use]
pub fn anchored(page: &Page, published: Option<Date>) -> (Option<Anchor>, Vec<Time>) {
    let words = lex::words(page);
    let lex = Lex::new(page, &words);
    let all = read(lex);
    let anchor = anchor::agreed(lex, &all, published);
    (anchor, placed(lex, all, anchor.map(|a| a.date)))
}

fn placed(lex: Lex, all: Vec<Said>, published: Option<Date>) -> Vec<Time> {
    let mut previous: Option<(usize, Days)> = None;
    let mut out = Vec::new();
    for said in all {
        let cx = Context {
            anchor: published,
            future: said.bound.tense(tense::tense(lex, &said.tokens)),
            previous: previous
                .filter(|p| said.tokens.start - p.0 < MEMORY)
                .map(|p| p.1),
        };
        let time = time(lex.0, said, &cx);
        if let Some(days) = spoken_of(&time) {
            previous = Some((time.tokens.end, days));
        }
        out.push(time);
    }
    out
}

fn time(page: &Page, said: Said, cx: &Context) -> Time {
    Time {
        span: page.span(said.tokens.clone()),
        when: place::when(&said, cx),
        kind: place::kind(&said, cx),
        clock: place::clock(&said),
        tokens: said.tokens,
    }
}

/// The days that «اليوم نفسه» or "two days later" would hang on.
fn spoken_of(time: &Time) -> Option<Days> {
    let (first, last) = (time.when.earliest?, time.when.latest?);
    Some(Days::new(first.date(), last.date()).loose(time.when.slack))
}

fn read(lex: Lex) -> Vec<Said> {
    let mut out = Vec::new();
    let mut ahead = Ahead::default();
    let mut at = 0;
    while at < lex.0.tokens.len() {
        if lex.words(at) == 0 {
            at += 1;
        } else if let Some(end) = lex.is(at, Word::Trap) {
            at = end;
        } else if let Some(said) =
            (starts(lex, at, &mut ahead).then(|| parse::said(lex, at))).flatten()
        {
            at = said.tokens.end;
            out.push(said);
        } else {
            at += 1;
        }
    }
    out
}

/// Tokens after its first within which a time names a part of the calendar.
const REACH: usize = 6;
/// Tokens after its first word within which a time has digits, where it has any.
const DIGITS: usize = 4;

/// Tokens behind the one that is looked at: found once, since all that stand before them ask for them.
#[derive(Default)]
struct Ahead {
    /// The next that names a part of the calendar or a unit.
    core: usize,
    /// The next in digits.
    digits: usize,
}

impl Ahead {
    /// True where within so many tokens behind `at` one names a part of the calendar or a unit.
    fn has_core(&mut self, lex: Lex, at: usize, reach: usize) -> bool {
        let is_core = |at: &usize| lex.is_core(*at);
        next(lex, at, &mut self.core, is_core) <= at + reach
    }

    /// True where within so many tokens behind `at` one is in digits.
    fn has_digits(&mut self, lex: Lex, at: usize, reach: usize) -> bool {
        let is_number = |at: &usize| lex.kind(*at) == Some(Kind::Number);
        next(lex, at, &mut self.digits, is_number) <= at + reach
    }
}

/// The first token behind `at` for which `holds`, which `known` remembers.
fn next(lex: Lex, at: usize, known: &mut usize, holds: impl Fn(&usize) -> bool) -> usize {
    let all = lex.0.tokens.len();
    if *known <= at {
        *known = (at + 1..all).find(holds).unwrap_or(usize::MAX);
    }
    *known
}

/// True where a time may begin: cheap, since it is asked of every token.
fn starts(lex: Lex, at: usize, ahead: &mut Ahead) -> bool {
    match lex.kind(at) {
        Some(Kind::Number) => number_starts(lex, at, ahead),
        Some(Kind::Word) => lex.0.form(at).is_some_and(|f| {
            let digits = |at| lex.kind(at) == Some(Kind::Number);
            let mut followed = || {
                ahead.has_digits(lex, at, DIGITS) && leads(lex, at, DIGITS, digits)
                    || promises(lex, at, ahead)
            };
            let counted = || counts(lex, lex.skip(at, Particle::The));
            f.times.starts && (lex.is_core(at) || followed() || counted())
        }),
        kind => kind.is_some() && lex.glued(at + 1),
    }
}

/// True where number words may be a year or a day: "nineteen seventy-eight", «الحادي والعشرين».
fn counts(lex: Lex, at: usize) -> bool {
    let day = |n: &number::Number| n.ordinal && (11..=31).contains(&n.value);
    number::number(lex, at).is_some_and(|(n, _)| n.digits == 0 && (n.value >= 1000 || day(&n)))
}

/// Digits begin a time where they look like a year, marks or a calendar word follow, or nothing does.
fn number_starts(lex: Lex, at: usize, ahead: &mut Ahead) -> bool {
    let digits = lex.digits(at).unwrap_or_default();
    let followed = lex.kind(at + 1) == Some(Kind::Word) && !lex.glued(at + 1);
    digits.len() == 4 || !followed || digits.contains('.') || promises(lex, at, ahead)
}

/// True where a word of the calendar stands behind `at`.
fn promises(lex: Lex, at: usize, ahead: &mut Ahead) -> bool {
    ahead.has_core(lex, at, REACH) && leads(lex, at, REACH, |at| lex.is_core(at))
}

/// True where what is looked for stands within `reach` tokens behind `at`, and no word between that means nothing in a
/// time.
fn leads(lex: Lex, at: usize, reach: usize, to: impl Fn(usize) -> bool) -> bool {
    let mut known = at;
    for here in at..=at + reach {
        if here > at && to(here) {
            return true;
        }
        known = lex.last(here).map_or(known, |last| known.max(last));
        if known < here && lex.kind(here) == Some(Kind::Word) {
            return false;
        }
    }
    false
}
