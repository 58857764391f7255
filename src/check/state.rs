//! Two claims about one state.

use jiff::civil::{Date, DateTime};

use super::event;
use super::levels;
use super::quantity::same_speaker;
use super::relation::Relation;
use super::thing::at_other_time;
use super::voices::rival_voices;
use super::{Reason, Verdict};
use crate::claim::{Claim, CueClass, Modality, Polarity, Slot, Value};
use crate::graph::Run;
use crate::rule::Rule;

/// Accounts of a state that lie further apart than this many days say nothing of one another.
const NEWS_DAYS: i32 = 31;
/// A plan and a deed that lie further apart than this many days are no stages of one thing.
const STAGE_DAYS: i32 = 183;
/// The class of those who fight and are no state's soldiers.
const FIGHTER: &str = "fighter";
/// A plan that names no deadline agrees with "still there" for this many days.
const PLAN_DAYS: i32 = 31;

/// How two claims of one rule stand to one another.
#[must_use]
pub fn relate(run: Run<'_>, a: &Claim, b: &Claim) -> Relation {
    let (Value::State { level: x, .. }, Value::State { level: y, .. }) = (&a.value, &b.value)
    else {
        return Relation::Unrelated;
    };
    if [a, b]
        .iter()
        .any(|c| c.modality == Modality::Urged || c.polarity == Polarity::Unknown)
    {
        return Relation::Unrelated;
    }
    let rule = run.rules.named(&a.name);
    if let Some(rule) = rule.filter(|_| x != y) {
        return levels::relate(run, rule, (a, *x), (b, *y));
    }
    let affirmed = a.polarity == Polarity::Affirmed && b.polarity == Polarity::Affirmed;
    if affirmed && rule.is_some_and(|r| r.one) && other_actor(run, a, b) {
        return exclusive(a, b);
    }
    let placed = rule.is_some_and(|r| r.per.contains(&Slot::Place));
    match (a.polarity, b.polarity) {
        (Polarity::Affirmed, Polarity::Negated) if placed && wider(run, b, a) => {
            Relation::Unrelated
        }
        (Polarity::Negated, Polarity::Affirmed) if placed && wider(run, a, b) => {
            Relation::Unrelated
        }
        (Polarity::Affirmed, Polarity::Negated) => polar(rule, a, b),
        (Polarity::Negated, Polarity::Affirmed) => polar(rule, b, a),
        (Polarity::Affirmed, Polarity::Affirmed)
            if rule.is_some_and(|r| r.reverts) && next(a, b) =>
        {
            Relation::Unrelated
        }
        (Polarity::Affirmed, Polarity::Affirmed) => forward(a, b),
        _ => Relation::Agree,
    }
}

/// True where what was done is planned afterwards: what comes and goes is then done again.
fn next(a: &Claim, b: &Claim) -> bool {
    let (plan, done) = if a.modality <= b.modality {
        (a, b)
    } else {
        (b, a)
    };
    plan.modality < Modality::Begun
        && done.modality >= Modality::Begun
        && (matches!((plan.as_of, done.as_of), (Some(plan), Some(done)) if plan > done)
            || is_after(plan, done))
}

/// True where both claims name who, and the same.
pub(super) fn one_actor(a: &Claim, b: &Claim) -> bool {
    let actor = |c: &Claim| c.slots.actor.as_ref().map(|f| f.id.clone());
    actor(a).is_some() && actor(a) == actor(b)
}

/// `yes` affirms what `no` negates, at one level. Of states that come and go the later account is news, and one
/// voice that tells both tells what became of the first; that a group
/// has not claimed an attack, or that another one was no car bomb, denies nothing.
fn polar(rule: Option<&Rule>, yes: &Claim, no: &Claim) -> Relation {
    if rule.is_some_and(|r| r.event && r.ladder) && !one_actor(yes, no) {
        return Relation::Unrelated;
    }
    if rule.is_some_and(|r| r.event && !r.levels.is_empty()) && !is_denial(no) {
        return Relation::Unrelated;
    }
    if rule.is_some_and(|r| r.event) && (at_other_time(yes, no) || lie_apart(yes, no)) {
        return Relation::Unrelated;
    }
    let reverts = rule.is_some_and(|r| r.reverts) && yes.modality >= Modality::Begun;
    let news = days_apart(yes, no).is_some_and(|days| days > 1)
        || is_after(yes, no)
        || is_after(no, yes)
        || at_other_time(yes, no)
        || began_before(yes, no);
    let one_voice = yes.document == no.document && !rival_voices(yes, no);
    if reverts && !is_denial(no) && one_voice {
        return Relation::Unrelated;
    }
    if reverts && !is_denial(no) && news {
        return Relation::Conflict(Verdict::Update, vec![Reason::Forward]);
    }
    let one_event = rule.is_some_and(|r| r.event) && yes.modality >= Modality::Begun;
    if one_event && days_apart(yes, no).is_some_and(|days| days <= 1) {
        return opposed(yes, no);
    }
    against(yes, no)
}

pub(super) fn is_denial(claim: &Claim) -> bool {
    claim.cue_class == Some(CueClass::Denied)
}

/// True where `yes` tells of a start that lies more than a day before the account of `no`.
fn began_before(yes: &Claim, no: &Claim) -> bool {
    let own = yes.event_time.filter(|_| !yes.time_inherited);
    matches!((own.and_then(|t| t.latest), no.as_of), (Some(start), Some(said)) if (said - start.date()).get_days() > 1)
}

/// True where one of them tells a day that no news of the other's is about.
fn lie_apart(a: &Claim, b: &Claim) -> bool {
    let told = !a.time_inherited || !b.time_inherited;
    let day = |c: &Claim| c.event_time.and_then(|t| t.day());
    told && matches!((day(a), day(b)), (Some(x), Some(y)) if (x - y).get_days().abs() > event::NEWS_DAYS)
}

/// Days between two accounts of a state, where both are dated.
fn days_apart(a: &Claim, b: &Claim) -> Option<i32> {
    Some((a.as_of? - b.as_of?).get_days().abs())
}

/// True where `a` itself tells a day that the account of `b` does not reach.
fn is_after(a: &Claim, b: &Claim) -> bool {
    let own = a.event_time.filter(|_| !a.time_inherited);
    matches!((own.and_then(|t| t.earliest), b.as_of), (Some(start), Some(said)) if start.date() > said)
}

/// True where the place of `outer` holds that of `inner`: who left a town may still be in the country.
fn wider(run: Run<'_>, outer: &Claim, inner: &Claim) -> bool {
    let lexicon = &run.rules.lexicon;
    let place = |c: &Claim| {
        c.slots
            .place
            .as_ref()
            .filter(|f| !f.inherited)
            .and_then(|f| lexicon.entity(&f.id))
    };
    matches!((place(outer), place(inner)), (Some(o), Some(i)) if o != i && lexicon.holds(o, i))
}

/// True where both claims name who, and not the same; insurgents are no state's forces, whatever they are called.
fn other_actor(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    let named = |c: &Claim| c.slots.actor.as_ref().map(|f| f.id.clone());
    let is_role = |id: &str| id.starts_with("role:");
    let (Some(x), Some(y)) = (named(a), named(b)) else {
        return false;
    };
    match (is_role(&x), is_role(&y)) {
        (false, false) => x != y,
        (true, false) => is_fighter(run, a) && is_state(run, &y),
        (false, true) => is_fighter(run, b) && is_state(run, &x),
        (true, true) => false,
    }
}

fn is_fighter(run: Run<'_>, claim: &Claim) -> bool {
    let lexicon = &run.rules.lexicon;
    let mut classes = claim.counted.into_iter().flat_map(|t| lexicon.chain(t));
    classes.any(|t| lexicon.terms[t.0].name == FIGHTER)
}

fn is_state(run: Run<'_>, id: &str) -> bool {
    run.rules.lexicon.class(id) == Some("country")
}

/// What only one can do or hold: two who are said to have done it contradict one another, unless one came after the other.
fn exclusive(a: &Claim, b: &Claim) -> Relation {
    // What an article leads with is so on its day.
    let dated = |c: &Claim| !c.time_inherited || c.setting.leads;
    let done =
        |c: &Claim| c.polarity == Polarity::Affirmed && c.modality >= Modality::Begun && dated(c);
    let one_voice = a.document == b.document && !rival_voices(a, b);
    if one_voice || !done(a) || !done(b) {
        return Relation::Unrelated;
    }
    let old = matches!((day_of(a), day_of(b)), (Some(x), Some(y)) if (x - y).get_days().abs() > NEWS_DAYS);
    match days_apart(a, b) {
        Some(0..=1) if !old => opposed(a, b),
        Some(_) => Relation::Conflict(Verdict::Update, vec![Reason::Forward]),
        None => Relation::Unrelated,
    }
}

/// The day that a claim's own words tell, else that of its account.
fn day_of(claim: &Claim) -> Option<Date> {
    let own = claim.event_time.filter(|_| !claim.time_inherited);
    own.map_or(claim.as_of, |time| time.latest.map(DateTime::date))
}

/// The same thing planned and done are two stages of it.
pub(super) fn forward(a: &Claim, b: &Claim) -> Relation {
    let (early, late) = if a.modality <= b.modality {
        (a, b)
    } else {
        (b, a)
    };
    if early.modality >= Modality::Begun || late.modality < Modality::Begun {
        return Relation::Agree;
    }
    if days_apart(a, b).is_some_and(|days| days > STAGE_DAYS) {
        return Relation::Unrelated;
    }
    match (early.as_of, late.as_of) {
        (Some(plan), Some(done)) if plan <= done => {
            Relation::Conflict(Verdict::Update, vec![Reason::Forward])
        }
        _ if early.modality == Modality::Planned => {
            Relation::Conflict(Verdict::Discrepancy, vec![Reason::Planned])
        }
        _ => Relation::Agree,
    }
}

/// `yes` affirms what `no` negates: negated at a level opposes affirmed at it or above.
pub(super) fn against(yes: &Claim, no: &Claim) -> Relation {
    if yes.modality == Modality::Possible && is_denial(no) {
        return Relation::Conflict(Verdict::Dispute, vec![Reason::Hedged, Reason::Denial]);
    }
    if yes.modality == Modality::Possible || no.modality == Modality::Possible {
        return Relation::Agree;
    }
    if yes.modality == Modality::Planned && no.modality >= Modality::Begun {
        return plan_against_still(yes, no);
    }
    if days_apart(yes, no).is_some_and(|days| days > NEWS_DAYS) {
        return Relation::Unrelated;
    }
    let plans = yes.modality == Modality::Planned && no.modality == Modality::Planned;
    if plans && !is_denial(no) && !rival_voices(yes, no) {
        return Relation::Conflict(Verdict::Discrepancy, vec![Reason::Plans]);
    }
    let (Some(yes_day), Some(no_day)) = (yes.as_of, no.as_of) else {
        return opposed(yes, no);
    };
    if no_day < yes_day && !is_denial(no) {
        return Relation::Conflict(Verdict::Update, vec![Reason::Forward]);
    }
    opposed(yes, no)
}

fn plan_against_still(plan: &Claim, still: &Claim) -> Relation {
    let late = match (plan.as_of, still.as_of) {
        (Some(p), Some(s)) => match plan
            .event_time
            .filter(|_| !plan.time_inherited)
            .and_then(|t| t.latest)
        {
            Some(deadline) => s > deadline.date(),
            None => (s - p).get_days() > PLAN_DAYS,
        },
        _ => true,
    };
    if late {
        Relation::Conflict(Verdict::Discrepancy, vec![Reason::Announced])
    } else {
        Relation::Agree
    }
}

pub(super) fn opposed(a: &Claim, b: &Claim) -> Relation {
    if same_speaker(a, b) && a.document != b.document {
        return Relation::Conflict(Verdict::Misquote, vec![Reason::same_speaker(a)]);
    }
    let denied = is_denial(a) || is_denial(b);
    if denied || rival_voices(a, b) {
        return Relation::Conflict(Verdict::Dispute, vec![Reason::Denial]);
    }
    Relation::Conflict(Verdict::Contradiction, Vec::new())
}
