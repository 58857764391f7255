//! Comparable? Each dimension of two claims answers same, unknown or different.

use rust_decimal::Decimal;

use crate::annotate::interval::Interval;
use crate::annotate::name;
use crate::annotate::quantity::Share;
use crate::annotate::time::When;
use crate::claim::{Claim, EARLIER, Filler, Slot, Value};
use crate::graph::Run;
use crate::lexicon::{EntityId, TermId};
use crate::rule::{Of, ValueKind};

use super::beside::is_told_with;
use super::event::{other_event, tell_one_story};
use super::place::{self, holds, is_one};
use super::thing::at_other_time;
use super::times::{is_percent, same_day, times};
use super::voices::{are_named_rivals, rival_voices};
use super::{Reason, wording};

/// Two figures of one article that differ by this ratio or more are a whole and a part of it.
const PART: (i64, i64) = (3, 2);

/// The same where two parties give them.
const RIVAL_PART: (i64, i64) = (5, 2);

/// The class of those who serve in the army of a state.
const SOLDIER: &str = "soldier";

/// The outcome of looking at every dimension.
#[derive(Clone, Debug, PartialEq)]
pub enum Comparable {
    /// The two may be compared; what could not be told of them.
    Yes(Vec<Reason>),
    /// They are about different things.
    No(Reason),
}

/// Looks at what the rule says must not differ, then at time, incident, qualifiers and share.
#[must_use]
pub fn comparable(run: Run<'_>, a: &Claim, b: &Claim) -> Comparable {
    let mut unknown = Vec::new();
    let mut shared = false;
    let rule = run.rules.named(&a.name);
    let of_event = is_of_event(run, a, b);
    for slot in rule.map_or(&[][..], |r| &r.per) {
        if of_event && *slot == Slot::Place {
            continue;
        }
        match same_filler(run, a.slots.get(*slot), b.slots.get(*slot)) {
            Same::Yes => shared = true,
            Same::Unknown if *slot == Slot::Place && abroad(run, a, b) => {
                return Comparable::No(Reason::other_place(a, b));
            }
            Same::Unknown => unknown.push(Reason::UnknownSlot(*slot)),
            Same::No(..) if *slot == Slot::Actor && rule.is_some_and(|r| r.one) => {}
            Same::No(x, y) => return Comparable::No(Reason::OtherSlot(*slot, x, y)),
        }
    }
    let apart = share(a, b)
        .or_else(|| group(run, a, b))
        .or_else(|| qualifiers(a, b))
        .or_else(|| incident(run, a, b))
        .or_else(|| within_article(run, a, b))
        .or_else(|| occasion(run, a, b, of_event, shared));
    if let Some(apart) = apart {
        return Comparable::No(apart);
    }
    if a.as_of.is_none() || b.as_of.is_none() {
        unknown.push(Reason::UnknownOrder);
    }
    Comparable::Yes(unknown)
}

/// Whether two fillers are one.
pub(super) enum Same {
    Yes,
    Unknown,
    /// Their words.
    No(String, String),
}

pub(super) fn same_filler(run: Run<'_>, a: Option<&Filler>, b: Option<&Filler>) -> Same {
    let (Some(a), Some(b)) = (a, b) else {
        return Same::Unknown;
    };
    if is_one(&a.id, &b.id) {
        return Same::Yes;
    }
    if let Some(same) = wording::alike(&a.id, &b.id) {
        return if same {
            Same::Yes
        } else {
            Same::No(a.text.clone(), b.text.clone())
        };
    }
    let known =
        |f: &Filler| !f.inherited && !f.id.starts_with("role:") && !wording::is_wording(&f.id);
    let lexicon = &run.rules.lexicon;
    let part = holds(lexicon, &a.id, &b.id) || holds(lexicon, &b.id, &a.id);
    if part && alike(a, b) {
        return Same::Yes;
    }
    if part || !known(a) || !known(b) {
        return Same::Unknown;
    }
    if a.id.starts_with("name:") != b.id.starts_with("name:") {
        let scripts = a.text.is_ascii() != b.text.is_ascii();
        return if alike(a, b) {
            Same::Yes
        } else if scripts {
            Same::Unknown
        } else {
            Same::No(a.text.clone(), b.text.clone())
        };
    }
    Same::No(a.text.clone(), b.text.clone())
}

/// By their words: "Kursk", said of the town and of its region.
fn alike(a: &Filler, b: &Filler) -> bool {
    name::same(&name::skeleton(&a.text), &name::skeleton(&b.text))
}

/// True where a country's share is set against one of the country that the other article is about.
fn abroad(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    let lexicon = &run.rules.lexicon;
    let place = |c: &Claim| lexicon.entity(&c.slots.place.as_ref()?.id);
    let country = |e| {
        lexicon
            .places(e)
            .find(|p| lexicon.entities[p.0].is == "country")
    };
    let nation = |c: &Claim| place(c).and_then(country);
    is_percent(run, a) && matches!((nation(a), nation(b)), (Some(x), Some(y)) if x != y)
}

/// A figure for a part or a period is no rival of a whole one; figures on top of others are no rivals at all.
fn share(a: &Claim, b: &Claim) -> Option<Reason> {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.value, &b.value) else {
        return None;
    };
    match (x.part, y.part) {
        (Share::Additional, _) | (_, Share::Additional) => Some(Reason::Share(Share::Additional)),
        // Figures of one measure for two periods are rivals only where the words name one period.
        (Share::Period, Share::Period) if a.name == b.name => {
            let one = a.event_time.is_some() && a.event_time == b.event_time;
            (!one).then_some(Reason::Share(Share::Period))
        }
        (x, y) if x == y => None,
        (Share::Whole, other) | (other, _) => Some(Reason::Share(other)),
    }
}

/// Children among people are a part; children and policemen are two groups; soldiers and militiamen, both armed, may be the
/// same, soldiers and insurgents are not; people and civilians may be. Where a figure does not say of whom it is, more of a group
/// than it are no part.
fn group(run: Run<'_>, a: &Claim, b: &Claim) -> Option<Reason> {
    let (x, y) = (counted(run, a)?, counted(run, b)?);
    let lexicon = &run.rules.lexicon;
    let shared = lexicon.chain(x).find(|t| lexicon.is_a(y, *t));
    let near = |t: TermId, of: TermId| t == of || lexicon.terms[t.0].is == Some(of);
    let akin = shared.is_some_and(|t| lexicon.terms[t.0].is.is_some() && near(x, t) && near(y, t));
    // Who tells of people and of civilians in one article tells the one from the other.
    let loose = a.document != b.document || are_named_rivals(a, b);
    let loosely = |inner: TermId, outer: TermId| {
        loose && lexicon.terms[inner.0].loose && lexicon.terms[inner.0].is == Some(outer)
    };
    let open = |c: &Claim| c.counted.is_none() || is_none(c);
    let exceeds = a.document != b.document && (open(a) && below(a, b) || open(b) && below(b, a));
    let one = x == y || akin || loosely(x, y) || loosely(y, x) || exceeds;
    let name = |t: TermId| lexicon.terms[t.0].name.to_string();
    (!one).then(|| Reason::Groups(name(x), name(y)))
}

/// True for counts of two groups of which neither is a part of the other.
pub(super) fn are_two_groups(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    let is_a = |x, y| run.rules.lexicon.is_a(x, y);
    matches!((a.counted, b.counted), (Some(x), Some(y)) if !is_a(x, y) && !is_a(y, x))
}

/// "No arrests": of whatever group.
fn is_none(claim: &Claim) -> bool {
    matches!(&claim.value, Value::Quantity(q) if q.hard.high == Some(Decimal::ZERO))
}

fn below(a: &Claim, b: &Claim) -> bool {
    matches!((&a.value, &b.value), (Value::Quantity(x), Value::Quantity(y)) if x.hard.below(&y.hard))
}

/// The class of what is counted: as the words say, else what the rule counts.
pub(super) fn counted(run: Run<'_>, claim: &Claim) -> Option<TermId> {
    claim
        .counted
        .or_else(|| match run.rules.named(&claim.name)?.of {
            Some(Of::Term(term)) => Some(term),
            _ => None,
        })
}

/// Inside one article a figure with a place of its own is not one for another place, figures of one sentence stand beside one
/// another, a much smaller one, or one of fewer places, is a part, and of two that it does not lead with each may be of an
/// event of its own.
fn within_article(run: Run<'_>, a: &Claim, b: &Claim) -> Option<Reason> {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.value, &b.value) else {
        return None;
    };
    if a.document != b.document {
        return None;
    }
    let times = if are_named_rivals(a, b) {
        RIVAL_PART
    } else {
        PART
    };
    let part = |x: &Interval, y: &Interval| matches!((x.high, y.low), (Some(x), Some(y)) if x * Decimal::from(times.0) <= y * Decimal::from(times.1));
    let beside = !is_set_against(a, b) && (is_told_with(run, a, b) || is_told_with(run, b, a))
        || has_other_place(run, a, b)
        || on_another_day(a, b);
    let (small, large) = if x.hard.below(&y.hard) {
        (a, b)
    } else {
        (b, a)
    };
    let other = moves(run, a) && (aside(a, b) || place::is_of_fewer(run, small, large));
    (beside || other || part(&x.hard, &y.hard) || part(&y.hard, &x.hard))
        .then_some(Reason::Incident)
}

/// "The rebels said that 113 had died, while the army put the toll at 58": two voices of one sentence give one figure.
fn is_set_against(a: &Claim, b: &Claim) -> bool {
    let alike = a.counted == b.counted || a.counted.is_none() || b.counted.is_none();
    let told = |c: &Claim| !c.speakers.is_empty();
    a.sentence == b.sentence && alike && told(a) && told(b) && rival_voices(a, b)
}

/// True where the words of one tell a time, and that of the other is not it.
fn on_another_day(a: &Claim, b: &Claim) -> bool {
    let told = !a.time_inherited || !b.time_inherited;
    let both = !a.time_inherited && !b.time_inherited;
    let (x, y) = (a.event_time.map(whole_days), b.event_time.map(whole_days));
    // "Saturday" is no "weekend".
    let days = |x: When, y: When| x.disjoint(&y) || both && x.day().is_some() != y.day().is_some();
    told && matches!((x, y), (Some(x), Some(y)) if days(x, y))
}

/// The days that a time touches: of one day, hours are told of one event.
fn whole_days(time: When) -> When {
    let day = |at: jiff::civil::DateTime| at.date();
    When {
        earliest: time.earliest.map(|at| day(at).at(0, 0, 0, 0)),
        latest: time.latest.map(|at| day(at).at(23, 59, 59, 0)),
        ..time
    }
}

/// True for two figures that their article does not lead with, unless two parties give them for one time.
fn aside(a: &Claim, b: &Claim) -> bool {
    let rivals = rival_voices(a, b) && !at_other_time(a, b);
    !a.setting.leads && !b.setting.leads && !rivals
}

/// True where the words of one name a place that the other is not about.
fn has_other_place(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    let lexicon = &run.rules.lexicon;
    let one = |x: &str, y: &str| x == y || holds(lexicon, x, y) || holds(lexicon, y, x);
    let is_about = |c: &Claim, id: &str| {
        let slot = c.slots.place.as_ref().is_some_and(|f| one(&f.id, id));
        slot || c.setting.places.iter().any(|p| one(&p.id, id))
    };
    match (own_place(a), own_place(b)) {
        (Some(x), Some(y)) => !one(x, y),
        (Some(x), None) => !is_about(b, x),
        (None, Some(y)) => !is_about(a, y),
        (None, None) => false,
    }
}

/// The place that a claim's own words name.
fn own_place(claim: &Claim) -> Option<&str> {
    let place = claim.slots.place.as_ref().filter(|f| !f.inherited);
    place.map(|f| f.id.as_str())
}

fn qualifiers(a: &Claim, b: &Claim) -> Option<Reason> {
    (a.qualifiers != b.qualifiers || is_earlier(a)).then_some(Reason::Qualifiers)
}

/// What one measure came from may be the month before, or the year before.
fn is_earlier(a: &Claim) -> bool {
    a.qualifiers.iter().any(|q| q == EARLIER)
}

/// Events in history and beside the main one are compared only with what names their own place and time; a strength or a
/// state outlasts them.
fn incident(run: Run<'_>, a: &Claim, b: &Claim) -> Option<Reason> {
    if a.document == b.document {
        return (a.setting.incident != b.setting.incident).then_some(Reason::Incident);
    }
    // What is told aside is told in full: with a day and a place of its own.
    let pinned = |c: &Claim| {
        c.setting.incident == 0
            || !c.time_inherited && !c.setting.places_inherited && !c.setting.places.is_empty()
    };
    let other = moves(run, a) && !(pinned(a) && pinned(b));
    (other && !are_losses(run, a, b)).then_some(Reason::Incident)
}

/// True for counts of an event, which move with it, and for what else belongs to one.
pub(super) fn moves(run: Run<'_>, claim: &Claim) -> bool {
    run.rules
        .named(&claim.name)
        .is_some_and(|r| r.grows || r.falls || r.event)
}

/// True for counts of an event in two articles; "troops sent" is a standing strength where both name who sent them.
fn is_of_event(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    let Some(rule) = run.rules.named(&a.name) else {
        return false;
    };
    let actors = (a.slots.actor.as_deref(), b.slots.actor.as_deref());
    let standing = rule.per.contains(&Slot::Actor)
        && matches!(same_filler(run, actors.0, actors.1), Same::Yes);
    let count = rule.value == ValueKind::Count && !rule.per.is_empty();
    let of_one = moves(run, a) || count && !standing;
    a.document != b.document && of_one && !are_losses(run, a, b)
}

/// True for two measures of what the soldiers of one state lost, neither of them on a day that is told, or of what a group lost
/// over a time: they are of a war, no event.
fn are_losses(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    let undated = |c: &Claim| c.time_inherited || c.event_time.and_then(|t| t.day()).is_none();
    let own = |c: &Claim| c.slots.patient.as_ref().is_some_and(|f| !f.inherited);
    let (x, y) = (force(run, a), force(run, b));
    let one_force = x.is_some() && x == y && counted(run, a) == counted(run, b);
    a.name != b.name && one_force && (own(a) || own(b)) && undated(a) && undated(b)
}

/// Whose fighters a figure counts: a state's soldiers, or those that a group lost over a time.
fn force(run: Run<'_>, claim: &Claim) -> Option<EntityId> {
    let lexicon = &run.rules.lexicon;
    let party = lexicon.entity(&claim.slots.patient.as_ref()?.id)?;
    let soldiers = || {
        let mut classes = lexicon.chain(counted(run, claim)?);
        classes.find(|class| lexicon.terms[class.0].name == SOLDIER)
    };
    let fights = match lexicon.entities[party.0].is.as_str() {
        "country" => soldiers().is_some(),
        "armed-group" => is_for_period(claim),
        _ => false,
    };
    fights.then_some(party)
}

fn is_for_period(claim: &Claim) -> bool {
    matches!(&claim.value, Value::Quantity(q) if q.part == Share::Period)
}

/// Figures of an event are of one event or apart; anything else may be compared where a slot is shared or the day is one,
/// and its times are no others.
fn occasion(run: Run<'_>, a: &Claim, b: &Claim, of_event: bool, shared: bool) -> Option<Reason> {
    if of_event {
        return other_event(run, a, b);
    }
    if are_losses(run, a, b) {
        return None;
    }
    let per = run
        .rules
        .named(&a.name)
        .is_some_and(|r| r.all || !r.per.is_empty());
    let nothing = per && !shared && !same_day(a, b) && !tell_one_story(run, a, b);
    times(run, a, b).or_else(|| nothing.then_some(Reason::NothingShared))
}

/// The slots that two claims share, with their words.
#[must_use]
pub fn shared_slots(a: &Claim, per: &[Slot]) -> Vec<(Slot, String)> {
    per.iter()
        .filter_map(|slot| a.slots.get(*slot).map(|f| (*slot, f.text.clone())))
        .collect()
}
