//! States under a rule: withdrawn or not, held or lost, signed or not.

use rust_decimal::Decimal;

use super::context::{Context, Finding};
use super::filler::mentions_in;
use super::held;
use super::level;
use super::model::{Claim, Value};
use super::once;
use super::slots::{self, Anchor};
use super::subject::subject;
use crate::annotate::commitment::{Commitment, Modality, Polarity, commitment};
use crate::annotate::entity::Who;
use crate::annotate::identity::Identity;
use crate::annotate::preposition::preposition;
use crate::annotate::speech::Speaker;
use crate::annotate::time::When;
use crate::language::{CueClass, Role, Tense, WordClass};
use crate::lexicon::{CueRole, Entry, Match, RuleId, TermId};
use crate::rule::{Of, Rule, Slot, ValueKind};

/// How far a cue may stand from what it acts on.
const ACTS_REACH: u32 = 14;
/// How far the subject of a verb may stand from it.
const SUBJECT_REACH: u32 = 3;
/// Words before an infinitive among which stands what governs it: "were forced to", "managed to".
const GOVERNOR_WORDS: usize = 3;
/// Words behind a gerund among which stands what would come of it.
const GERUND_WORDS: usize = 6;
/// Tokens before a sentence that belong to a figure in it: "No. 10".
const ABBREVIATED: usize = 2;
/// How far the words behind a cue still belong to the evidence.
const EVIDENCE_REACH: u32 = 9;

/// The states of a document that a rule names, one a sentence and reading.
pub(super) fn claims(at: &Context<'_, '_>) -> Vec<Claim> {
    let mut out: Vec<Claim> = Vec::new();
    for found in at.a.page.cues() {
        let Entry::Cue(rule, role) = found.entry else {
            continue;
        };
        let Some(claim) = claim(at, found, rule, role) else {
            continue;
        };
        once::add(&mut out, claim, |one, other| {
            one.polarity == other.polarity && one.slots.object == other.slots.object
        });
    }
    out
}

fn claim(at: &Context<'_, '_>, found: &Match, id: RuleId, role: CueRole) -> Option<Claim> {
    let rule = &at.rules.rules[id.0];
    let level = match role {
        CueRole::Except | CueRole::Phrase(_) => return None,
        CueRole::Level(level) => level,
        _ => 0,
    };
    let event = found.morph.tense != Tense::Participle && !is_attribute(at, found);
    if rule.value != ValueKind::State || !event || at.in_name(found) || !acts(at, rule, found) {
        return None;
    }
    let anchor = Anchor {
        cue: found.tokens.clone(),
        noun: acted_on(at, rule, found),
        about_place: rule.of == Some(Of::Class("place".into())),
    };
    if anchor.noun.is_some_and(|noun| several(at, noun)) {
        return None;
    }
    let name = rule.levels.get(level).unwrap_or(&rule.name).clone();
    let mut claim = at.claim(Finding {
        name: rule.name.clone(),
        by_rule: true,
        cue: found,
        noun: anchor.noun,
        about_place: anchor.about_place,
        evidence: slots::words(at.a, &anchor, EVIDENCE_REACH),
        value: Value::State { level, name },
        commitment: opposite(at, found, role)
            .or_else(|| level::still(at, found).filter(|_| rule.ladder)),
    })?;
    let done = claim.polarity == Polarity::Affirmed && claim.modality == Modality::Done;
    if done && is_purpose(at, found) || anchor.about_place && !takes_whole(at, found, &claim) {
        return None;
    }
    complete(at, rule, &anchor, found, &mut claim);
    (!is_nameless(at, rule, found, &claim)).then_some(claim)
}

/// What the rule of a state asks of its slots and time beyond what its surroundings give.
fn complete(at: &Context<'_, '_>, rule: &Rule, anchor: &Anchor, found: &Match, claim: &mut Claim) {
    if rule.role == Some(Slot::Actor) {
        let own = subject(at, found.tokens.start).map(Box::new);
        claim.slots.actor = own.or(claim.slots.actor.take());
    }
    denies(at, found, claim);
    if rule.one {
        claim.counted = class_of_actor(at, found, claim);
        holds_now(at, found, claim);
    }
    if rule.ladder && anchor.noun.is_some() {
        let parties = level::parties(at, found).map(Box::new);
        claim.slots.object = parties.or(claim.slots.object.take());
    }
}

/// True where what is taken or left is a place, and no part of it.
fn takes_whole(at: &Context<'_, '_>, found: &Match, claim: &Claim) -> bool {
    let place = claim.slots.object.as_ref();
    place.is_some_and(|place| held::whole(at, found, place))
}

/// "Units were still …" says the contrary only of a force that is named.
fn is_nameless(at: &Context<'_, '_>, rule: &Rule, found: &Match, claim: &Claim) -> bool {
    let actor = claim.slots.actor.as_ref();
    at.a.page.is(found.tokens.start, WordClass::Still)
        && rule.per.contains(&Slot::Actor)
        && actor.is_none_or(|a| a.id.starts_with("role:"))
}

/// What those are who do it, where a function tells them: insurgents, soldiers.
fn class_of_actor(at: &Context<'_, '_>, cue: &Match, claim: &Claim) -> Option<TermId> {
    let page = &at.a.page;
    let actor = claim.slots.actor.as_ref()?;
    let own = mentions_in(at, &at.sentence(cue.tokens.start)).iter();
    let mut named = own.filter(|m| m.span(page).of(page.text) == actor.text);
    let last = named.find(|m| matches!(m.who, Who::Role(_)))?.tokens.end - 1;
    page.terms_at(last).next()
}

/// What "still" is so is so on the day of its account.
fn holds_now(at: &Context<'_, '_>, cue: &Match, claim: &mut Claim) {
    if claim.time_inherited && level::still(at, cue).is_some() {
        claim.event_time = claim.as_of.map(|day| When::days(day, day));
        claim.time_inherited = claim.as_of.is_none();
    }
}

/// "has signed four agreements since": of several things no one is meant.
fn several(at: &Context<'_, '_>, noun: usize) -> bool {
    let sentence = at.sentence(noun);
    let near = sentence.start.saturating_sub(ABBREVIATED)..sentence.end;
    let figures = at.a.quantities_in(&near).iter();
    let mut counted = figures.filter(|q| q.noun == Some(noun) && !q.ordinal);
    counted.any(|q| q.hard.low.is_none_or(|low| low > Decimal::ONE))
}

/// "denied any involvement": the cue itself denies, and whoever does it is the one who speaks.
fn denies(at: &Context<'_, '_>, cue: &Match, claim: &mut Claim) {
    let denied = Entry::Word(WordClass::Speech(CueClass::Denied));
    if !at
        .a
        .page
        .matches_in(cue.tokens.clone())
        .any(|m| m.entry == denied)
    {
        return;
    }
    claim.cue_class = Some(CueClass::Denied);
    if claim.speakers.is_empty() {
        claim
            .speakers
            .extend(claim.slots.actor.iter().map(|actor| Speaker {
                party: None,
                role: None,
                id: Identity::from(actor.id.clone()),
                text: actor.text.clone(),
            }));
    }
}

/// "rebel-held": an adjective tells in passing what nobody reports.
fn is_attribute(at: &Context<'_, '_>, cue: &Match) -> bool {
    let before = cue.tokens.start.checked_sub(1);
    at.a.page.tokens[cue.tokens.start].glued && before.is_some_and(|i| is_hyphen(at, i))
}

fn is_hyphen(at: &Context<'_, '_>, token: usize) -> bool {
    let page = &at.a.page;
    let glued = page.tokens.get(token).is_some_and(|t| t.glued);
    glued && matches!(page.word(token), "-" | "‑" | "–")
}

/// "a push to retake the town", «لاستعادة المدينة»: what something is done for has not come about by that, unless it was
/// managed or forced.
fn is_purpose(at: &Context<'_, '_>, cue: &Match) -> bool {
    let page = &at.a.page;
    if cue.morph.tense == Tense::Verbal && cue.morph.clitics.preposition == Some('ل') {
        return true;
    }
    let start = cue.tokens.start;
    let to = |i: usize| page.is(i, WordClass::Preposition(Role::To));
    // "Retaking it would cut the road": what would follow has not come about either.
    let would = cue.tokens.end..(cue.tokens.end + GERUND_WORDS).min(page.tokens.len());
    let gerund = cue.morph.tense == Tense::Verbal && page.key(start).is_ascii();
    if gerund && would.into_iter().any(|i| page.is(i, WordClass::Planned)) {
        return true;
    }
    let infinitive = cue.morph.tense == Tense::Base && start.checked_sub(1).is_some_and(to);
    let before = start.saturating_sub(GOVERNOR_WORDS)..start;
    let governed = page.holds(before, WordClass::Completed);
    infinitive && !governed
}

/// Words that assert the contrary of a level negate it: "will stay" a plan, "still in" a deed.
fn opposite(at: &Context<'_, '_>, found: &Match, role: CueRole) -> Option<Commitment> {
    let modality = match role {
        CueRole::OppositePlanned => Modality::Planned,
        CueRole::OppositeDone => Modality::Done,
        _ => return None,
    };
    let around = commitment(
        &at.a.page,
        &at.a.reach,
        &at.sentence(found.tokens.start),
        found,
    );
    let polarity = if around.polarity == Polarity::Negated {
        Polarity::Affirmed
    } else {
        Polarity::Negated
    };
    Some(Commitment {
        polarity,
        modality: modality.min(around.modality),
    })
}

/// True where the rule does not ask what its cue acts on, or the cue acts on such a thing.
pub(super) fn acts(at: &Context<'_, '_>, rule: &Rule, cue: &Match) -> bool {
    let Some(of @ Of::Term(_)) = &rule.of else {
        return true;
    };
    acted_on(at, rule, cue).is_some() || subject_is(at, cue, of)
}

/// The noun that the cue acts on, where the rule asks for one.
pub(super) fn acted_on(at: &Context<'_, '_>, rule: &Rule, cue: &Match) -> Option<usize> {
    match rule.of {
        Some(Of::Term(class)) => nearest_term(at, cue, class),
        _ => None,
    }
}

fn nearest_term(at: &Context<'_, '_>, cue: &Match, class: TermId) -> Option<usize> {
    let lexicon = at.a.page.lexicon();
    let sentence = at.sentence(cue.tokens.start);
    let terms =
        at.a.page
            .matches_in(sentence)
            .filter(|m| matches!(m.entry, Entry::Term(t) if lexicon.is_a(t, class)));
    let cost = |m: &&Match| at.a.reach.between(m.tokens.end - 1, cue.tokens.start);
    let near = |m: &&Match| {
        let attribute = is_hyphen(at, m.tokens.end);
        !attribute
            && cost(m) <= ACTS_REACH
            && at.a.reach.same_clause(m.tokens.end - 1, cue.tokens.start)
    };
    terms
        .filter(near)
        .min_by_key(cost)
        .map(|m| m.tokens.end - 1)
}

/// "Ethiopia withdrew from …": an entity next to the cue that the pack counts among what the cue acts on.
fn subject_is(at: &Context<'_, '_>, cue: &Match, of: &Of) -> bool {
    let near = at.a.mentions_near(cue.tokens.start, SUBJECT_REACH as usize);
    near.iter().any(|m| {
        let Who::Known(id, _) = m.who else {
            return false;
        };
        at.a.reach.between(m.tokens.end - 1, cue.tokens.start) <= SUBJECT_REACH
            && at.rules.entity_is(id, of)
            && preposition(&at.a.page, m).is_none()
    })
}
