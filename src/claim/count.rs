//! Figures under a rule: each quantity goes to its cue.

use super::among;
use super::choice::{best_cue, is_group, is_partitive};
use super::context::{Context, Finding};
use super::list;
use super::model::{Claim, Value};
use super::none;
use super::one::{self, Counted};
use super::part;
use super::period;
use super::pronoun;
use super::rival;
use super::victim;
use crate::annotate::commitment::Modality;
use crate::annotate::quantity::{Quantity, Share};
use crate::annotate::time::{Time, TimeKind};
use crate::language::date::{Particle, Word};
use crate::language::{Role, Tense, WordClass};
use crate::lexicon::{CueRole, Entry, Match, RuleId, TermId};
use crate::rule::{Of, Rule, Slot, ValueKind};

/// How far behind a figure its period may be named.
const PERIOD_WORDS: usize = 16;

/// The figures of a document that a rule names.
pub(super) fn claims(at: &Context<'_, '_>) -> Vec<Claim> {
    let numbers = at.a.quantities.iter().filter(|q| !q.ordinal);
    let numbers = numbers.filter(|q| part_of_it(at, q).is_none());
    let all = one::figures(at, numbers.map(|q| with_noun(at, q)).collect());
    let mut spent: Option<usize> = None;
    let (mut out, mut told) = (Vec::new(), Vec::new());
    for counted in &all {
        let figure = &counted.figure;
        let named = best_cue(at, figure, spent).map(|(cue, rule)| (cue.clone(), rule));
        let other = || rival::cue(at, figure).or_else(|| among::cue(at, figure));
        let implied = || pronoun::cue(at, figure).or_else(other);
        let Some((cue, rule)) = named.or_else(implied) else {
            continue;
        };
        if counted.told && !tells(at, &all, figure, &cue, rule) {
            continue;
        }
        spent = (cue.tokens.end > figure.tokens.end).then_some(cue.tokens.start);
        let claim = claim(at, figure, &cue, rule)
            .filter(|c| !none::is_open(at, c))
            .map(planned_whole);
        if is_of_them(figure, &cue) {
            part::take_off(&mut out, claim.as_ref());
        }
        told.extend(claim.iter().map(|_| counted.told));
        out.extend(claim);
    }
    victim::settle(at, &mut out, &told);
    part::settle(&mut out);
    out
}

/// "four were shot, one fatally": a bare figure with a word that is no verb and no noun.
fn is_of_them(figure: &Quantity, cue: &Match) -> bool {
    figure.noun.is_none() && cue.tokens.start == figure.tokens.end && cue.morph.tense == Tense::Base
}

/// True where a rule takes persons told without a number, and its cue befalls them.
fn tells(
    at: &Context<'_, '_>,
    all: &[Counted],
    figure: &Quantity,
    cue: &Match,
    rule: RuleId,
) -> bool {
    at.rules.rules[rule.0].single && victim::befalls(at, all, &figure.words(), cue)
}

/// The figure before, of which this one only tells out of how many: "58 *of 120* seats", «63 مقعدا من أصل 120». "250 of the 1,000
/// troops" are some of those that were told before.
fn part_of_it<'a>(at: &Context<'a, '_>, figure: &Quantity) -> Option<&'a Quantity> {
    const WORDS: usize = 3;
    let page = &at.a.page;
    let first = figure.tokens.start;
    let near = at
        .sentence(first)
        .start
        .max(first.saturating_sub(2 * WORDS))..first;
    let part = at.a.quantities_in(&near).last()?;
    let start = if part.words().end <= first {
        part.words().end
    } else {
        part.tokens.end
    };
    let linked = |m: &Match| match m.entry {
        Entry::Word(WordClass::Preposition(role)) => matches!(role, Role::Of | Role::From),
        Entry::Word(class) => class == WordClass::PartOf,
        _ => false,
    };
    let known = (start..first).any(|i| page.is(i, WordClass::Definite));
    let out_of = !known && page.matches_at(start).any(linked) && first - start <= WORDS;
    let smaller = part.written.high.or(part.written.low) < figure.written.low;
    let bare = part.unit.is_none() && figure.unit.is_none() && !part.ordinal;
    (out_of && smaller && bare).then_some(part)
}

/// "49 of its soldiers": the noun behind "of" is what is counted, and all that is.
fn with_noun(at: &Context<'_, '_>, figure: &Quantity) -> Quantity {
    let of = figure.tokens.end;
    let rest = at.a.quantities_in(&(of..at.sentence(of - 1).end)).first();
    let all = rest.and_then(|q| part_of_it(at, q));
    if all.is_some_and(|part| part.tokens == figure.tokens) {
        let noun = figure.noun.or(rest.and_then(|q| q.noun));
        return Quantity {
            noun,
            part: Share::Whole,
            ..figure.clone()
        };
    }
    let counted = |i: &usize| at.a.page.terms_at(*i).next().is_some() || is_group(at, *i);
    let noun = (of + 1..of + 4).find(counted);
    match noun {
        Some(noun) if figure.noun.is_none() && is_partitive(at, figure) => Quantity {
            noun: Some(noun),
            part: Share::Whole,
            ..figure.clone()
        },
        _ => figure.clone(),
    }
}

/// What is planned "over the coming days" is no figure for a period.
fn planned_whole(mut claim: Claim) -> Claim {
    if let Value::Quantity(figure) = &mut claim.value
        && figure.part == Share::Period
        && claim.modality <= Modality::Planned
    {
        figure.part = Share::Whole;
    }
    claim
}

fn claim(at: &Context<'_, '_>, figure: &Quantity, cue: &Match, rule: RuleId) -> Option<Claim> {
    let evidence = figure.words();
    let rule = &at.rules.rules[rule.0];
    let claim = at.claim(Finding {
        name: rule.name.clone(),
        by_rule: true,
        cue,
        noun: figure.noun,
        about_place: false,
        evidence,
        value: Value::Quantity(Box::new(Quantity {
            part: share(at, rule, figure, cue),
            ..figure.clone()
        })),
        commitment: None,
    })?;
    let mut qualifiers = claim.qualifiers;
    qualifiers.extend(period::qualifier(at, rule, figure));
    qualifiers.sort();
    Some(Claim {
        counted: one_group(rule).or(claim.counted.filter(|_| !list::is_all_aboard(at, figure))),
        qualifiers,
        ..claim
    })
}

/// Those who did one deed are one group, whatever they are called: settlers, masked men, people.
fn one_group(rule: &Rule) -> Option<TermId> {
    match rule.of {
        Some(Of::Term(all)) if rule.role == Some(Slot::Actor) => Some(all),
        _ => None,
    }
}

/// A figure "since March" or "in two days" is for a period, whatever else it is.
fn share(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity, cue: &Match) -> Share {
    let sentence = at.sentence(cue.tokens.start);
    let inside = |t: &&Time| t.tokens.end <= sentence.end;
    let (start, end) = (figure.tokens.start, figure.tokens.end);
    let after = |t: &Time| t.tokens.start >= end && t.tokens.start - end <= PERIOD_WORDS;
    let before = |t: &Time| t.tokens.end <= start && start - t.tokens.end <= PERIOD_WORDS;
    let over = |t: &Time| {
        let before = t.tokens.start.saturating_sub(1);
        let article = at.a.page.is(before, WordClass::Determiner);
        let within = WordClass::Preposition(Role::In);
        let stretch = t.kind == TimeKind::Duration && after(t);
        stretch
            && at
                .a
                .page
                .is(before.saturating_sub(usize::from(article)), within)
    };
    let since = |t: &Time| t.kind == TimeKind::Since && (after(t) || before(t));
    let yearly = |t: &Time| rule.grows && is_year(t) && (after(t) || before(t));
    let mut times = at.a.times_in(&sentence).iter().filter(inside);
    // "Have been killed since the army launched its offensive."
    let behind = at.a.page.form(cue.tokens.end);
    let since_then = behind.is_some_and(|f| f.times.may_be(Word::Particle(Particle::Since)));
    let period = since_then || times.any(|t| since(t) || over(t) || yearly(t));
    match figure.part {
        Share::Whole if period => Share::Period,
        Share::PartOf
            if is_all_of_its_kind(at, rule, figure) || is_all_who_act(at, rule, figure) =>
        {
            Share::Whole
        }
        Share::PartOf if is_share_of_base(at, rule, figure) => Share::Whole,
        part => part,
    }
}

/// "last year", «عام 2023»: no event is that long.
fn is_year(time: &Time) -> bool {
    const DAYS: i32 = 300;
    let days = |t: jiff::civil::DateTime, until: jiff::civil::DateTime| {
        (until.date() - t.date()).get_days()
    };
    matches!((time.when.earliest, time.when.latest), (Some(from), Some(to)) if days(from, to) > DAYS)
}

/// "61% of 1.9 million voters", «61 بالمئة من أصل»: a share of its base, no part of another share.
fn is_share_of_base(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity) -> bool {
    let before = figure.tokens.start.saturating_sub(1);
    rule.value == ValueKind::Percent && !at.a.page.is(before, WordClass::PartOf)
}

/// «اثنين من المستوطنين» did it: two settlers of all there are. "Two of the attackers" are a part of those who did it.
fn is_all_who_act(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity) -> bool {
    let doers = |noun: usize| {
        let mut near = at.a.page.matches_in(noun.saturating_sub(1)..noun + 1);
        near.any(|m| match m.entry {
            Entry::Cue(id, CueRole::Cue) => {
                m.tokens.contains(&noun) && at.rules.rules[id.0].name == rule.name
            }
            _ => false,
        })
    };
    rule.role == Some(Slot::Actor) && !figure.noun.is_some_and(doers)
}

/// "36 dead, among them 15 children": 15 is a part of the dead, and all children among them.
fn is_all_of_its_kind(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity) -> bool {
    let page = &at.a.page;
    let Some(Of::Term(all)) = rule.of else {
        return false;
    };
    let kind = |noun| page.terms_at(noun).find(|t| page.lexicon().is_a(*t, all));
    let of = matches!(
        page.matches_at(figure.tokens.end).next().map(|m| m.entry),
        Some(Entry::Word(WordClass::Preposition(Role::Of | Role::From)))
    );
    let own = |k: TermId| k != all && !page.lexicon().terms[k.0].loose;
    !of && figure.noun.and_then(kind).is_some_and(own)
}
