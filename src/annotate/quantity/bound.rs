//! One number with its unit and the words that loosen it, before it and behind it.

use super::amount::{Amount, amount, is_time};
use crate::annotate::interval::Interval;
use crate::language::number::{Cue, Hedge, Line, Role};

/// So many hedges may stand before one number: "up to just over about".
const MOST_HEDGES: usize = 3;

/// An amount with its hedge.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound {
    /// The amount.
    pub amount: Amount,
    /// First atom, that of the hedge included.
    pub start: usize,
    /// The atom behind all of it.
    pub end: usize,
    /// What loosens it.
    pub hedge: Option<Hedge>,
}

impl Bound {
    /// The ends as written.
    pub(super) fn written(&self) -> Interval {
        written(self.amount.number.value, self.hedge)
    }
}

/// The ends that a value with this hedge has as written.
pub(super) fn written(value: rust_decimal::Decimal, hedge: Option<Hedge>) -> Interval {
    let point = Interval::point(value);
    match hedge {
        Some(Hedge::AtLeast | Hedge::Vague) => Interval {
            high: None,
            ..point
        },
        Some(Hedge::MoreThan) => Interval {
            high: None,
            low_open: true,
            ..point
        },
        Some(Hedge::UpTo) => Interval { low: None, ..point },
        Some(Hedge::Under) => Interval {
            low: None,
            high_open: true,
            ..point
        },
        _ => point,
    }
}

/// The amount with its hedges that begins at `at`.
pub(super) fn bound(line: &Line<'_>, at: usize) -> Option<Bound> {
    let (hedge, first) = hedges(line, at);
    let amount = amount(line, first)?;
    let hedge = hedge.filter(|_| loosens(line, at, &amount));
    let start = if hedge.is_some() { at } else { first };
    let vague = amount.number.vague.map(|_| Hedge::Vague);
    let (after, end) = behind(line, amount.end);
    let open = line.over(end, |r| r == Role::OrEqual);
    let open = open.filter(|&e| hedge.is_some() && !begins_number(line, e));
    let hedge = match open {
        Some(_) => hedge.map(closed),
        None => stronger(stronger(hedge, after), vague),
    };
    Some(Bound {
        amount,
        start,
        end: open.unwrap_or(end),
        hedge,
    })
}

/// The hedges before a number, and the atom behind them. "Up to about 20" is up to.
fn hedges(line: &Line<'_>, mut at: usize) -> (Option<Hedge>, usize) {
    let mut found = None;
    for _ in 0..MOST_HEDGES {
        let Some((hedge, end)) = hedge(line, at) else {
            break;
        };
        found = stronger(found, Some(hedge));
        at = end;
    }
    if found.is_some()
        && let Some(end) = line.cue(at, Cue::The)
    {
        at = end;
    }
    (found, at)
}

/// False where the word before the amount is no hedge: "north of second", "12 over 5", «على الأقل وثلاثة», and "over" for
/// "during", as in "grew over three years".
fn loosens(line: &Line<'_>, at: usize, amount: &Amount) -> bool {
    let over = line.cue(at, Cue::Divided) == Some(amount.first);
    let between = over && at > 0 && line.is_figure(at - 1) && line.is_figure(amount.first);
    let length = over && at > 0 && amount.unit.is_some_and(is_time);
    let follows = at > 0 && (line.is_word(at - 1) || line.unit(at - 1).is_some());
    let ago = line.cue(amount.end, Cue::Ago).is_some();
    let during = length && follows && !ago && line.cue_before(at, Cue::Span).is_none();
    let handed = over && line.cue_before(at, Cue::Handed).is_some();
    let joined = line
        .get(amount.first)
        .is_some_and(|a| a.reading.clitics.and);
    let ordinal = amount.number.ordinal && !line.arabic(amount.first);
    !(ordinal || between || during || handed || joined)
}

/// A word that a hyphen joins to the one before belongs to that: "5-under 67".
fn hedge(line: &Line<'_>, at: usize) -> Option<(Hedge, usize)> {
    if at > 1 && line.past_hyphen(at - 1) == at {
        return None;
    }
    line.may_be(at, Role::Before(Hedge::About)).then_some(())?;
    line.role(at, |r| match r {
        Role::Before(hedge) => Some(hedge),
        _ => None,
    })
}

/// A bound says more than "about".
fn stronger(a: Option<Hedge>, b: Option<Hedge>) -> Option<Hedge> {
    match (a, b) {
        (None | Some(Hedge::About), Some(b)) => Some(b),
        (a, _) => a,
    }
}

fn closed(hedge: Hedge) -> Hedge {
    match hedge {
        Hedge::MoreThan => Hedge::AtLeast,
        Hedge::Under => Hedge::UpTo,
        other => other,
    }
}

/// A hedge right behind the amount: "or more", "at least", «تقريبا». One that a number follows belongs to that number.
fn behind(line: &Line<'_>, at: usize) -> (Option<Hedge>, usize) {
    match after(line, at) {
        Some((hedge, end)) => (Some(hedge), end),
        None => (None, at),
    }
}

/// The hedge at `at` that loosens what stands before it.
pub(super) fn after(line: &Line<'_>, at: usize) -> Option<(Hedge, usize)> {
    let joined = line.past_hyphen(at);
    if let Some(end) = line.cue(joined, Cue::Odd).filter(|_| joined > at) {
        return Some((Hedge::About, end));
    }
    line.may_be(joined, Role::After(Hedge::About))
        .then_some(())?;
    let (hedge, end) = line.role(joined, |r| match r {
        Role::After(hedge) => Some(hedge),
        _ => None,
    })?;
    let sign = !line.is_word(at);
    let belongs = !begins_number(line, end) && (!sign || !line.apart(at));
    belongs.then_some((hedge, end))
}

fn begins_number(line: &Line<'_>, at: usize) -> bool {
    if line.get(at).is_some_and(|a| a.reading.clitics.and) {
        return false;
    }
    let of = line.cue(at, Cue::Of).unwrap_or(at);
    let prefixed = |at| amount(line, at).is_some();
    prefixed(at) || (of > at && prefixed(of))
}
