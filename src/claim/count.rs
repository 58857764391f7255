//! Figures under a rule: each quantity goes to the cue that reaches it most cheaply.

use super::context::{Context, Finding};
use super::measure::is_of_kind;
use super::model::{Claim, Value};
use super::one::{self, Counted};
use super::part;
use crate::annotate::commitment::Modality;
use crate::annotate::quantity::{Quantity, Share};
use crate::annotate::time::{Time, TimeKind};
use crate::language::{Role, Tense, WordClass};
use crate::lexicon::{CueRole, Entry, Match, RuleId, TermId};
use crate::rule::{Of, Rule, Slot, ValueKind};

/// How far a cue reaches for its figure.
const FIGURE_REACH: u32 = 24;
/// Words behind an active verb within which the figure of its object stands.
const OBJECT_WORDS: usize = 3;
/// Words between an Arabic verb and the figure of its subject.
const SUBJECT_WORDS: usize = 1;
/// What it costs a figure to take a cue that has its own figure or subject.
const TAKEN: u32 = 8;
/// How far behind a figure its period may be named.
const PERIOD_WORDS: usize = 16;
/// How far a cue reaches for a sum, a share or a size.
const UNIT_REACH: u32 = 14;
/// A figure without a counted noun must stand right at its cue.
const BARE_REACH: u32 = 4;

/// The figures of a document that a rule names.
pub(super) fn claims(at: &Context<'_, '_>) -> Vec<Claim> {
    let numbers = at.a.quantities.iter().filter(|q| !q.ordinal);
    let all = one::figures(at, numbers.map(|q| with_noun(at, q)).collect());
    let mut spent: Option<usize> = None;
    let (mut out, mut told) = (Vec::new(), Vec::new());
    for counted in &all {
        let figure = &counted.figure;
        let Some((cue, rule)) = best_cue(at, figure, spent) else {
            continue;
        };
        if counted.told && !tells(at, &all, figure, cue, rule) {
            continue;
        }
        spent = (cue.tokens.end > figure.tokens.end).then_some(cue.tokens.start);
        let claim = claim(at, figure, cue, rule).map(planned_whole);
        if is_of_them(figure, cue) {
            part::take_off(&mut out, claim.as_ref());
        }
        told.extend(claim.iter().map(|_| counted.told));
        out.extend(claim);
    }
    one::settle(at, &mut out, &told);
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
    at.rules.rules[rule.0].single && one::befalls(at, all, &figure.words(), cue)
}

/// "49 of its soldiers": the noun behind "of" is what is counted, and all that is.
fn with_noun(at: &Context<'_, '_>, figure: &Quantity) -> Quantity {
    let of = figure.tokens.end;
    let noun = (of + 1..of + 4).find(|&i| at.a.page.terms_at(i).next().is_some());
    match noun {
        Some(noun)
            if figure.noun.is_none() && at.a.page.is(of, WordClass::Preposition(Role::Of)) =>
        {
            Quantity {
                noun: Some(noun),
                part: Share::Whole,
                ..figure.clone()
            }
        }
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
    Some(Claim {
        counted: one_group(rule).or(claim.counted),
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
    let inside = |t: &&Time| t.tokens.start >= sentence.start && t.tokens.end <= sentence.end;
    let (start, end) = (figure.tokens.start, figure.tokens.end);
    let after = |t: &Time| t.tokens.start >= end && t.tokens.start - end <= PERIOD_WORDS;
    let before = |t: &Time| t.tokens.end <= start && start - t.tokens.end <= PERIOD_WORDS;
    let over = |t: &Time| {
        t.kind == TimeKind::Duration
            && after(t)
            && at.a.page.is(
                t.tokens.start.saturating_sub(1),
                WordClass::Preposition(Role::In),
            )
    };
    let since = |t: &Time| t.kind == TimeKind::Since && (after(t) || before(t));
    let period =
        at.a.times
            .iter()
            .filter(inside)
            .any(|t| since(t) || over(t));
    match figure.part {
        Share::Whole if period => Share::Period,
        Share::PartOf
            if is_all_of_its_kind(at, rule, figure) || is_all_who_act(at, rule, figure) =>
        {
            Share::Whole
        }
        part => part,
    }
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
    !of && figure.noun.and_then(kind).is_some_and(|k| k != all)
}

/// The cheapest cue of a rule that takes this figure.
fn best_cue<'a>(
    at: &Context<'a, '_>,
    figure: &Quantity,
    spent: Option<usize>,
) -> Option<(&'a Match, RuleId)> {
    let sentence = at.sentence(figure.tokens.start);
    let cues =
        at.a.page
            .matches_in(sentence)
            .filter_map(|m| match m.entry {
                Entry::Cue(rule, CueRole::Cue)
                    if !at.in_name(m)
                        && !is_of_another(at, figure, m)
                        && stands(at, &at.rules.rules[rule.0], figure, m)
                        && takes(at, &at.rules.rules[rule.0], figure, m) =>
                {
                    Some((cost(at, figure, m, spent), m, rule))
                }
                _ => None,
            });
    cues.filter(|(cost, ..)| {
        *cost
            <= match (figure.noun, &figure.unit) {
                (Some(_), _) => FIGURE_REACH,
                (None, Some(_)) => UNIT_REACH,
                (None, None) => BARE_REACH,
            }
    })
    .min_by_key(|(cost, m, _)| (*cost, std::cmp::Reverse(m.tokens.len()), m.tokens.start))
    .map(|(_, m, rule)| (m, rule))
}

/// "24 dead, and 31 people have been taken": a figure that has a verb takes no cue of the clause before.
fn is_of_another(at: &Context<'_, '_>, figure: &Quantity, cue: &Match) -> bool {
    let end = figure.words().end;
    let verb = at.a.page.is(end, WordClass::Passive) || at.a.page.is(end, WordClass::Auxiliary);
    let (from, to) = (cue.tokens.end, figure.words().start);
    let and = |i: usize| at.a.page.is(i, WordClass::Conjunction);
    let apart = from <= to && (from..to).any(and) || !at.a.reach.same_clause(cue.tokens.start, to);
    verb && figure.noun.is_some() && from <= to && apart
}

/// True where the figure stands where the rule's people do: those who act before an English verb or right behind an Arabic
/// one, all others anywhere but there.
fn stands(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity, cue: &Match) -> bool {
    let named = figure.noun.is_some_and(|n| cue.tokens.contains(&n));
    if rule.role == Some(Slot::Actor) && rule.value == ValueKind::Count {
        let noun = at.a.page.terms_at(cue.tokens.start).next().is_some();
        named
            || if noun {
                describes(figure, cue)
            } else {
                acts(at, figure, cue)
            }
    } else {
        !is_subject(at, figure, cue)
    }
}

/// «ثلاثة رجال ملثمين», «أربعة أشخاص حضروا ملثمين»: the cue says what those are who were counted right before it.
fn describes(figure: &Quantity, cue: &Match) -> bool {
    let noun = figure.noun.map_or(figure.tokens.end, |n| n + 1);
    (noun..=noun + SUBJECT_WORDS).contains(&cue.tokens.start)
}

/// "Two men opened fire", «إقدام رجلين على إطلاق النار», «أضرم رجلان النار».
fn acts(at: &Context<'_, '_>, figure: &Quantity, cue: &Match) -> bool {
    let page = &at.a.page;
    let words = figure.words();
    if words.end <= cue.tokens.start {
        let mut between = words.end..cue.tokens.start;
        let passive = between.any(|i| page.is(i, WordClass::Passive));
        return !passive && at.a.reach.same_clause(words.end - 1, cue.tokens.start);
    }
    let arabic = !page.key(cue.tokens.start).is_ascii();
    arabic && words.start <= cue.tokens.end + SUBJECT_WORDS
}

/// "Four bombers killed 15 people", "… killing 15": before an active English verb stand those who act.
fn is_subject(at: &Context<'_, '_>, figure: &Quantity, cue: &Match) -> bool {
    let page = &at.a.page;
    let end = figure.words().end;
    if cue.tokens.start < end || !page.key(cue.tokens.start).is_ascii() {
        return false;
    }
    let passive = (end..cue.tokens.start).any(|i| page.is(i, WordClass::Passive));
    let behind = cue.tokens.end..cue.tokens.end + OBJECT_WORDS;
    let object =
        at.a.quantities
            .iter()
            .map(|q| q.tokens.start)
            .any(|first| behind.contains(&first) && !one::is_linked(at, first));
    cue.morph.tense == Tense::Verbal || !passive && object && cue.tokens.start > end
}

/// The reach from cue to figure. A cue behind the figure before is spent on that one ("14 killed 25 wounded"); a figure
/// with a passive verb behind it waits for that verb ("25 were wounded").
fn cost(at: &Context<'_, '_>, figure: &Quantity, cue: &Match, spent: Option<usize>) -> u32 {
    let words = figure.tokens.start..figure.words().end;
    let passive = |i: usize| at.a.page.is(i, WordClass::Passive);
    if cue.tokens.start < words.end && words.start < cue.tokens.end {
        return 1;
    }
    if cue.tokens.start >= words.end {
        return at.a.reach.between(words.end - 1, cue.tokens.start);
    }
    let taken = spent == Some(cue.tokens.start)
        || passive(words.end)
        || cue.tokens.start > 0 && passive(cue.tokens.start - 1);
    at.a.reach.between(cue.tokens.end - 1, words.start) + if taken { TAKEN } else { 0 }
}

/// True where the rule is about such a figure: its kind of unit and its class of counted thing. A participle that is
/// counted names a doer («متظاهر»), of whom anything may be told.
fn takes(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity, cue: &Match) -> bool {
    let doer = matches!(cue.morph.tense, Tense::Participle | Tense::Present)
        && !at.a.page.key(cue.tokens.start).is_ascii()
        && figure.noun.is_some_and(|n| cue.tokens.contains(&n));
    !doer
        && is_of_kind(at, rule, figure, cue)
        && (rule.value != ValueKind::Count || counts(at, rule, figure, cue))
}

fn counts(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity, cue: &Match) -> bool {
    let Some(noun) = figure.noun else { return true };
    let is_cue = cue.tokens.contains(&noun);
    match &rule.of {
        None => true,
        Some(Of::Term(class)) => {
            is_cue
                || is_verb(at, noun)
                || rule.single && one::is_one(at, noun)
                || at
                    .a
                    .page
                    .terms_at(noun)
                    .any(|t| at.a.page.lexicon().is_a(t, *class))
        }
        Some(Of::Class(_)) => is_cue,
    }
}

/// A cue right behind a figure may be the next verb, no counted noun: "kills 30 injures 90".
fn is_verb(at: &Context<'_, '_>, noun: usize) -> bool {
    at.a.page
        .matches_at(noun)
        .any(|m| matches!(m.entry, Entry::Cue(_, CueRole::Cue)))
        && at.a.page.terms_at(noun).next().is_none()
}
