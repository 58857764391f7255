//! Two figures of one measure.

use rust_decimal::Decimal;

use super::beside::{adds_up, is_addend, is_outdone, size, tells_both};
use super::event::are_far;
use super::relation::Relation;
use super::units;
use super::voices::{are_named_rivals, are_opposed, rival_voices};
use super::{Reason, Slip, Verdict};
use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Hedge, Quantity};
use crate::claim::{Change, Claim, CueClass, Modality, Value};
use crate::graph::Run;
use crate::rule::Slot;

/// A part and a whole that differ by less than this ratio are no finding: the rest may be the other part.
const PART_RATIO: (i64, i64) = (3, 2);
/// The unit of ages.
const YEAR: &str = "year";
/// Days within which a birthday is a rarer thing than a slip.
const A_WEEK: i32 = 7;
/// Days after an event for which its counts still move.
const FIRST_DAYS: i32 = 1;
/// How far a count may move in them; more than that is a rival account.
const GROWN: (i64, i64) = (5, 2);
/// Hours between two articles of one day after which a higher figure is an update.
const SAME_DAY_HOURS: i64 = 3;

/// How two comparable figures stand to one another.
#[must_use]
pub fn relate(run: Run<'_>, a: &Claim, b: &Claim) -> Relation {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.value, &b.value) else {
        return Relation::Agree;
    };
    if a.name != b.name {
        return part_and_whole(run, (a, x), (b, y));
    }
    let (x, y) = match units::aligned(x, y) {
        Ok(pair) => pair,
        Err(foreign) => return foreign,
    };
    let rule = run.rules.named(&a.name);
    if !conflict(&x, &y) || units::is_tolerated(rule, &x, &y) || has_aged(run, (a, &x), (b, &y)) {
        return Relation::Agree;
    }
    let moves = rule.is_some_and(|r| r.grows || r.falls);
    if moves && (is_addend(run, a, b) || is_addend(run, b, a)) {
        return Relation::Unrelated;
    }
    if moves && is_update(run, (a, &x), (b, &y)) {
        return Relation::Conflict(Verdict::Update, vec![Reason::Later]);
    }
    if moves && (tells_both(run, a, b) || tells_both(run, b, a)) {
        return Relation::Unrelated;
    }
    verdict(run, (a, &x), (b, &y))
}

/// Hard disjoint, and soft too but for a shared end: "up to 10" and "more than 10" leave no room. "Ten" and "more than ten"
/// do not quarrel.
pub(super) fn conflict(x: &Quantity, y: &Quantity) -> bool {
    let point = x.hard.is_point() || y.hard.is_point();
    let apart = if point {
        leaves_a_gap(&x.soft, &y.soft) || leaves_a_gap(&y.soft, &x.soft)
    } else {
        x.soft.meets(&y.soft)
    };
    x.hard.disjoint(&y.hard) && apart && !is_within_vagueness(x, y)
}

/// True for the years of a person in two accounts with a birthday between them, as far as days tell.
fn has_aged(run: Run<'_>, a: (&Claim, &Quantity), b: (&Claim, &Quantity)) -> bool {
    let of_person = run
        .rules
        .named(&a.0.name)
        .is_some_and(|r| r.same.contains(&Slot::Patient));
    let years = a.1.unit.as_ref().is_some_and(|u| u.name == YEAR);
    let (young, old) = if a.1.hard.below(&b.1.hard) {
        (a, b)
    } else {
        (b, a)
    };
    let next =
        matches!((young.1.hard.high, old.1.hard.low), (Some(y), Some(o)) if o - y <= Decimal::ONE);
    let later =
        matches!((young.0.as_of, old.0.as_of), (Some(y), Some(o)) if (o - y).get_days() > A_WEEK);
    of_person && years && next && later
}

/// "Scores", "dozens" are said of what is not counted: half or twice as many is no contrary.
fn is_within_vagueness(x: &Quantity, y: &Quantity) -> bool {
    let two = Decimal::TWO;
    let spans = |vague: &Quantity, other: &Quantity| {
        let ends = (
            vague.hard.low,
            vague.soft.high,
            other.soft.low,
            other.soft.high,
        );
        let near =
            matches!(ends, (Some(l), Some(h), Some(m), Some(k)) if l <= k * two && m <= h * two);
        near && vague.hedge == Some(Hedge::Vague)
    };
    spans(x, y) || spans(y, x)
}

/// True where values lie between the two.
fn leaves_a_gap(x: &Interval, y: &Interval) -> bool {
    matches!((x.high, y.low), (Some(high), Some(low)) if high < low)
}

fn part_and_whole(run: Run<'_>, a: (&Claim, &Quantity), b: (&Claim, &Quantity)) -> Relation {
    let a_is_part = run.rules.is_part(&a.0.name, &b.0.name);
    if !a_is_part && !run.rules.is_part(&b.0.name, &a.0.name) || a.0.document == b.0.document {
        return Relation::Unrelated;
    }
    let (part, whole) = if a_is_part { (a, b) } else { (b, a) };
    if whole.1.hard.below(&part.1.hard) && whole.1.soft.below(&part.1.soft) {
        if is_outdone(run, whole.0, &part.0.name) {
            return Relation::Unrelated;
        }
        return Relation::Conflict(
            Verdict::Contradiction,
            vec![Reason::PartExceeds(
                part.0.name.clone(),
                whole.0.name.clone(),
            )],
        );
    }
    let (small, large) = (part.1.written, whole.1.written);
    let vague = [part, whole]
        .iter()
        .any(|c| c.1.hedge == Some(Hedge::Vague));
    let far = !vague
        && matches!((small.high.or(small.low), large.low.or(large.high)), (Some(p), Some(w)) if p * Decimal::from(PART_RATIO.0) <= w * Decimal::from(PART_RATIO.1));
    if far && !adds_up(run, part.0, whole.0) {
        Relation::Conflict(
            Verdict::Discrepancy,
            vec![Reason::Measures(part.0.name.clone(), whole.0.name.clone())],
        )
    } else {
        Relation::Agree
    }
}

/// A later, higher figure of a count that grows; a later one of the same speaker; wording that says that it moved.
fn is_update(run: Run<'_>, a: (&Claim, &Quantity), b: (&Claim, &Quantity)) -> bool {
    let (low, high) = if a.1.hard.below(&b.1.hard) {
        (a.0, b.0)
    } else {
        (b.0, a.0)
    };
    // A flat zero is no early count.
    if size(low) == Some(Decimal::ZERO) && !falls(run, low) && low.document != high.document {
        return false;
    }
    let risen = high.change == Some(Change::Rise) || low.change == Some(Change::Fall);
    match (low.as_of, high.as_of) {
        (Some(l), Some(h)) if l < h => true,
        (Some(l), Some(h)) if l > h => {
            falls(run, low)
                || low.document != high.document
                    && (same_speaker(low, high)
                        || !are_named_rivals(low, high) && first_hours(low, high))
        }
        (Some(_), Some(_)) => {
            risen
                || !same_speaker(low, high)
                    && (hours_between(run, low, high) >= SAME_DAY_HOURS || first_hours(low, high))
        }
        _ => risen,
    }
}

/// In the first hours counts still move: figures not far apart, in two articles that appeared on the day of the event or
/// the next, are stages of one count.
fn first_hours(low: &Claim, high: &Claim) -> bool {
    let fresh = |c: &Claim| {
        let day = c.event_time.and_then(|t| t.day());
        matches!((day, c.as_of), (Some(day), Some(said)) if (said - day).get_days() <= FIRST_DAYS)
    };
    let near = matches!((size(low), size(high)), (Some(l), Some(h)) if h * Decimal::from(GROWN.1) < l * Decimal::from(GROWN.0));
    fresh(low) && fresh(high) && near && low.document != high.document
}

fn falls(run: Run<'_>, claim: &Claim) -> bool {
    run.rules.named(&claim.name).is_some_and(|r| r.falls)
}

fn hours_between(run: Run<'_>, low: &Claim, high: &Claim) -> i64 {
    const HOUR: i64 = 3600;
    let at = |c: &Claim| {
        run.documents[c.document]
            .published
            .as_ref()
            .and_then(|p| p.at)
    };
    match (at(low), at(high)) {
        (Some(l), Some(h)) => h.duration_since(l).as_secs() / HOUR,
        _ => 0,
    }
}

fn verdict(run: Run<'_>, a: (&Claim, &Quantity), b: (&Claim, &Quantity)) -> Relation {
    let mut reasons: Vec<Reason> = Vec::new();
    if let Some(slip) = slip(a.1, b.1) {
        reasons.push(Reason::Slip(slip));
    }
    let (low, high) = (
        a.0.modality.min(b.0.modality),
        a.0.modality.max(b.0.modality),
    );
    if low == Modality::Urged {
        return Relation::Agree;
    }
    if low < Modality::Begun && high >= Modality::Begun {
        reasons.push(Reason::Planned);
        return Relation::Conflict(Verdict::Discrepancy, reasons);
    }
    if same_speaker(a.0, b.0) && a.0.document != b.0.document {
        if reasons.is_empty() && are_far(a.0, b.0) {
            return Relation::Unrelated;
        }
        if same_occasion(a.0, b.0) {
            reasons.push(Reason::same_speaker(a.0));
            return Relation::Conflict(Verdict::Misquote, reasons);
        }
        return Relation::Conflict(Verdict::Update, vec![Reason::Later]);
    }
    if a.0.document == b.0.document {
        reasons.push(Reason::OneArticle);
    }
    if [a, b].iter().any(|c| loose(c.0, c.1)) {
        reasons.push(Reason::Hedged);
        return Relation::Conflict(Verdict::Discrepancy, reasons);
    }
    let unordered = a.0.as_of.is_none() || b.0.as_of.is_none();
    if unordered && run.rules.named(&a.0.name).is_some_and(|r| r.grows) {
        return Relation::Conflict(Verdict::Discrepancy, reasons);
    }
    if rival_voices(a.0, b.0) {
        reasons.push(Reason::Parties);
    }
    let kind = if are_opposed(run, a.0, b.0) {
        Verdict::Dispute
    } else {
        Verdict::Contradiction
    };
    Relation::Conflict(kind, reasons)
}

fn loose(claim: &Claim, quantity: &Quantity) -> bool {
    let believed = matches!(claim.cue_class, Some(CueClass::Weighed | CueClass::Claimed))
        || claim.modality == Modality::Possible;
    believed || matches!(quantity.hedge, Some(Hedge::UpTo | Hedge::Vague))
}

/// One named speaker behind both.
pub(super) fn same_speaker(a: &Claim, b: &Claim) -> bool {
    match (a.speakers.last(), b.speakers.last()) {
        (Some(x), Some(y)) => x.is(y),
        _ => false,
    }
}

pub(super) fn same_occasion(a: &Claim, b: &Claim) -> bool {
    matches!((a.as_of, b.as_of), (Some(x), Some(y)) if (x - y).get_days().abs() <= 1)
}

/// Slips that keep the digits: a factor of ten, two digits exchanged.
fn slip(x: &Quantity, y: &Quantity) -> Option<Slip> {
    let (a, b) = (
        x.written.low.filter(|_| x.written.is_point())?,
        y.written.low.filter(|_| y.written.is_point())?,
    );
    let (low, high) = (a.min(b), a.max(b));
    if low > Decimal::ZERO && (high == low * Decimal::TEN || high == low * Decimal::ONE_HUNDRED) {
        return Some(Slip::FactorOfTen);
    }
    let digits = |d: Decimal| {
        let mut digits: Vec<char> = d.normalize().to_string().chars().collect();
        digits.sort_unstable();
        digits
    };
    (low > Decimal::TEN
        && digits(low) == digits(high)
        && low.normalize().to_string().len() == high.normalize().to_string().len())
    .then_some(Slip::Transposed)
}
