//! One event or two? What a count is of is told by the day, the place, the sort of event and those who took part in it. Each
//! of them speaks for one event, against it, or not at all; two counts are compared where enough speaks for it.

mod day;
mod gap;

pub(super) use day::{NEWS_DAYS, too_late};
pub(super) use gap::are_far;

use day::{SAME_DAY, day};
use gap::{FAR, VERY_FAR, gap};

use super::Reason;
use super::beside::size;
use super::compare::{Same, counted, same_filler};
use super::place::{self, Places};
use crate::annotate::identity::Identity;
use crate::annotate::places::Place;
use crate::annotate::quantity::Share;
use crate::annotate::speech::Speaker;
use crate::claim::{Claim, Filler, Slot, Value};
use crate::graph::{Run, Stories};
use crate::lexicon::{Lexicon, TermId};

/// What must speak for one event before two counts are compared.
const ENOUGH: i32 = 4;
/// The same of accounts of one story that somebody has picked.
const ENOUGH_PICKED: i32 = 3;
/// The same of a count that does not move with the event, such as that of the attackers: an article gives it of the event that it is
/// about.
const ENOUGH_STANDING: i32 = -1;

/// Leads at least this alike tell of one event more often than not.
const KIN: f64 = 0.12;
/// Leads at least this alike hardly ever tell of two.
const TWINS: f64 = 0.22;

/// What one village speaks for one event.
const VILLAGE: i32 = 3;

/// How much one dimension speaks for one event, or why it rules that out.
type Evidence = Result<i32, Reason>;

/// Why two counts are not of one event; `None` where they are taken to be.
#[must_use]
pub(super) fn other_event(run: Run<'_>, a: &Claim, b: &Claim) -> Option<Reason> {
    let main = [tells_main(run, a, b), tells_main(run, b, a)];
    let (day, place) = (day(run, a, b, main), place(run, a, b, main));
    let parties = parties(run, a, b);
    let news_of_one_day = day == Ok(SAME_DAY) && a.setting.leads && b.setting.leads;
    let named = parties > 0 || place == Ok(VILLAGE);
    let far = if news_of_one_day { VERY_FAR } else { FAR };
    let dimensions = [
        Ok(story(run, a, b, main)),
        day,
        place,
        sort(run, a, b),
        Ok(parties),
        Ok(strikers(a, b)),
        Ok(voice(a, b)),
        if named { Ok(0) } else { gap(run, a, b, far) },
    ];
    let total: Result<i32, Reason> = dimensions.into_iter().sum();
    match total {
        Err(reason) => Some(reason),
        Ok(shown) if shown >= enough(run, a) => None,
        Ok(_) => Some(Reason::NothingShared),
    }
}

/// What must speak for one event of two claims of the rule of `claim`.
fn enough(run: Run<'_>, claim: &Claim) -> i32 {
    let rule = run.rules.named(&claim.name);
    let moves = rule.is_some_and(|r| r.grows || r.falls);
    match run.stories.are_picked() {
        true if moves => ENOUGH_PICKED,
        true => ENOUGH_STANDING,
        false => ENOUGH,
    }
}

/// The more alike two articles begin, the likelier the events that both lead with are one.
fn story(run: Run<'_>, a: &Claim, b: &Claim, main: [bool; 2]) -> i32 {
    let told = |c: &Claim, main: bool| main || !is_figure(c);
    match kinship(run, a, b) {
        _ if *run.stories == Stories::One => ENOUGH,
        _ if !told(a, main[0]) || !told(b, main[1]) => 0,
        kin if kin >= TWINS => 2,
        kin if kin >= KIN => 1,
        _ => 0,
    }
}

/// How alike the articles of two claims begin; those that somebody has picked are of one story, however they begin.
fn kinship(run: Run<'_>, a: &Claim, b: &Claim) -> f64 {
    let alike = run.stories.kinship(a.document, b.document);
    if run.stories.are_picked() {
        alike.max(TWINS)
    } else {
        alike
    }
}

/// True for a claim of what its article leads with: one that stands in the lead, or the only figure of its sort behind it.
fn tells_main(run: Run<'_>, claim: &Claim, other: &Claim) -> bool {
    let main = is_figure(claim) && claim.setting.main && claim.name == other.name;
    claim.setting.leads || main && is_sole(run, claim)
}

/// True where its article gives no other figure of the main event for those whom this one counts.
fn is_sole(run: Run<'_>, claim: &Claim) -> bool {
    let rival = |c: &&Claim| {
        let same = c.name == claim.name && counted(run, c) == counted(run, claim);
        same && (c.setting.main || c.setting.leads) && size(c) != size(claim)
    };
    !run.article(claim.document).iter().any(|c| rival(&c))
}

/// A figure belongs to the event of its passage; a state or a name may be told anywhere in the article about it.
fn is_figure(claim: &Claim) -> bool {
    matches!(claim.value, Value::Quantity(_))
}

/// True where both are what their articles lead with, and the articles hardly tell of two events.
pub(super) fn lead_alike(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    a.setting.leads && b.setting.leads && kinship(run, a, b) >= TWINS
}

/// True where both speak of what their articles lead with, and the articles begin alike.
pub(super) fn tell_one_story(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    let lasts = matches!(a.value, Value::State { .. } | Value::Quantity(_));
    let main = a.setting.incident == 0 && b.setting.incident == 0 && a.document != b.document;
    !lasts && main && kinship(run, a, b) >= TWINS
}

/// One village speaks loudest, one town loudly, one region less, one country not at all. What leads an article is taken to have
/// happened where its lead says.
fn place(run: Run<'_>, a: &Claim, b: &Claim, main: [bool; 2]) -> Evidence {
    let told = |c: &Claim, main: bool| main || !c.setting.places_inherited;
    let both = told(a, main[0]) && told(b, main[1]);
    match place::compare(run, a, b) {
        Places::Village if both => Ok(VILLAGE),
        Places::Town if both => Ok(2),
        Places::Within(inner) if is_share(run, inner, a, b) => Err(Reason::Share(Share::PartOf)),
        Places::Within(inner) if both && names_inner(run, inner, a, b) => Ok(2),
        Places::Village | Places::Town | Places::Region | Places::Within(_) => Ok(1),
        Places::Unknown => Ok(0),
        Places::Two(x, y) if both => Err(Reason::OtherSlot(Slot::Place, x, y)),
        Places::Two(..) => Ok(-1),
    }
}

/// True where the figure for the smaller place is no more than a part of the other: it is smaller, not what its article is about,
/// and no place that the other article speaks of.
fn is_share(run: Run<'_>, first_is_inner: bool, a: &Claim, b: &Claim) -> bool {
    let (inner, outer) = if first_is_inner { (a, b) } else { (b, a) };
    let smaller = match (&inner.value, &outer.value) {
        (Value::Quantity(x), Value::Quantity(y)) => x.hard.below(&y.hard),
        _ => false,
    };
    let named = |c: &Claim| {
        let is_inner = |p: &Place| inner.setting.places.iter().any(|q| p.id == q.id);
        c.setting.incident == 0 && c.setting.places.iter().any(is_inner)
    };
    let own = !inner.setting.places_inherited && !inner.setting.leads;
    own && smaller && !run.article(outer.document).iter().any(named)
}

/// True where the article of the wider place tells of its event in the narrower one too, elsewhere.
fn names_inner(run: Run<'_>, first_is_inner: bool, a: &Claim, b: &Claim) -> bool {
    let (inner, outer) = if first_is_inner { (a, b) } else { (b, a) };
    let names = |c: &Claim, place: &Place| {
        let mut places = c.setting.places.iter();
        places.any(|p| place::is_one(&p.id, &place.id))
    };
    let mut narrower = inner.setting.places.iter().filter(|p| !names(outer, p));
    let main = |c: &&Claim| c.setting.incident == 0;
    let told = |p: &Place| {
        run.article(outer.document)
            .iter()
            .filter(main)
            .any(|c| names(c, p))
    };
    outer.setting.incident == 0 && narrower.any(told)
}

/// Sorts of event of which none can be the other are two.
fn sort(run: Run<'_>, a: &Claim, b: &Claim) -> Evidence {
    let lexicon = &run.rules.lexicon;
    let (x, y) = (narrow(lexicon, a), narrow(lexicon, b));
    let (Some(first), Some(second)) = (x.first(), y.first()) else {
        return Ok(0);
    };
    let is_one = |x: TermId, y: TermId| lexicon.is_a(x, y) || lexicon.is_a(y, x);
    if x.iter().any(|x| y.iter().any(|y| is_one(*x, *y))) {
        return Ok(1);
    }
    let name = |t: &TermId| lexicon.terms[t.0].name.to_string();
    Err(Reason::Sorts(name(first), name(second)))
}

/// The sorts of event of a claim without those that say less: an attack that is a bombing is a bombing, and a killing may be
/// one too.
fn narrow(lexicon: &Lexicon, claim: &Claim) -> Vec<TermId> {
    let wider = |x: &TermId| {
        let mut others = claim.setting.events.iter().filter(|y| *y != x);
        others.any(|y| lexicon.is_a(*y, *x))
    };
    claim
        .setting
        .events
        .iter()
        .copied()
        .filter(|x| !lexicon.terms[x.0].loose && !wider(x))
        .collect()
}

/// What two attacks, one of a state and one of its foes, speak against one event: accounts that blame either for one attack are
/// rarer than two attacks of one day.
const OPPOSED: i32 = -3;

/// An attack of a state and one of those who fight states are mostly two.
fn strikers(a: &Claim, b: &Claim) -> i32 {
    match (a.setting.striker, b.setting.striker) {
        (Some(x), Some(y)) if x != y => OPPOSED,
        _ => 0,
    }
}

/// What one official, named in both, speaks for one event.
const OFFICIAL: i32 = 1;

/// Who is known by name to these articles alone speaks of what happened there; who speaks for a state or a body of the packs
/// speaks of everything.
fn voice(a: &Claim, b: &Claim) -> i32 {
    let named = |s: &Speaker| matches!(s.id, Identity::Name(_));
    match (a.speakers.last(), b.speakers.last()) {
        (Some(x), Some(y)) if named(x) && named(y) && x.is(y) => OFFICIAL,
        _ => 0,
    }
}

/// A party that both name, and that is no country, speaks for one event.
fn parties(run: Run<'_>, a: &Claim, b: &Claim) -> i32 {
    let lexicon = &run.rules.lexicon;
    let telling = |f: &&Filler| {
        !f.inherited && !f.id.starts_with("role:") && lexicon.class(&f.id) != Some("country")
    };
    let shared = [Slot::Actor, Slot::Patient, Slot::Object]
        .into_iter()
        .any(|slot| {
            let (x, y) = (a.slots.get(slot), b.slots.get(slot));
            matches!(
                same_filler(run, x.filter(telling), y.filter(telling)),
                Same::Yes
            )
        });
    i32::from(shared)
}
