//! What stands in figures beside a person: "Omari, 43,", «(39 عاما)», "the 43-year-old driver".

use std::ops::Range;

use rust_decimal::Decimal;

use super::context::{Context, Finding};
use super::measure::is_unit;
use super::model::{Claim, Filler, Fillers, Setting, Value};
use super::names;
use super::person::{Person, filler, known, person, spoken_of_last};
use crate::annotate::quantity::{Quantity, Unit};
use crate::annotate::within;
use crate::language::{Clitics, Morph, Role, Tense, WordClass};
use crate::lexicon::{CueRole, Entry, Form, Match};
use crate::rule::{Rule, Slot, ValueKind};

/// Tokens between a name and the age that belongs to it.
const BETWEEN: usize = 6;
/// Words of what is said of a person up to the age: «، وهو عقيد متقاعد في».
const APPOSED: usize = 8;
/// Nouns and adjectives between an age and the name: "the 43-year-old Kenyan bus driver John …".
const NOUNS: usize = 5;
/// Nobody is called a child at this age: whoever stands behind «والدة الطفل» is then the mother.
const ADULT_YEARS: i64 = 18;

/// The sizes of persons that a document tells, such as their ages.
pub(super) fn claims(at: &Context<'_, '_>) -> Vec<Claim> {
    let of_person = |r: &&Rule| r.value == ValueKind::Measure && r.same.contains(&Slot::Patient);
    let rules: Vec<&Rule> = at.rules.rules.iter().filter(of_person).collect();
    let mut out = Vec::new();
    for rule in rules {
        let figures = at.a.quantities.iter().filter_map(|q| size(at, rule, q));
        out.extend(figures.filter_map(|q| claim(at, rule, &q)));
    }
    out
}

/// A figure in the unit of the rule; «السادسة من عمرها», «العشرين من عمره» are in it too.
fn size(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity) -> Option<Quantity> {
    if figure.unit.is_some() {
        return (!figure.ordinal && is_unit(rule, figure)).then(|| figure.clone());
    }
    let nth = |m: &&Match| {
        let own = matches!(m.entry, Entry::Cue(id, CueRole::Cue) if at.rules.rules[id.0].name == rule.name);
        own && m.tokens.start == figure.tokens.end
    };
    let cue = at.a.page.matches_at(figure.tokens.end).find(nth)?;
    let tokens = figure.tokens.start..cue.tokens.end;
    Some(Quantity {
        span: at.a.page.span(tokens.clone()),
        tokens,
        unit: rule.unit.clone().map(|name| Unit { name, base: None }),
        ordinal: false,
        noun: None,
        ..figure.clone()
    })
}

fn claim(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity) -> Option<Claim> {
    let who = whose(at, rule, figure)?;
    let evidence = figure.tokens.clone();
    let cue = Match {
        tokens: evidence.clone(),
        entry: Entry::Word(WordClass::Total),
        morph: Morph {
            tense: Tense::Base,
            clitics: Clitics::default(),
        },
    };
    let claim = at.claim(Finding {
        name: rule.name.clone(),
        by_rule: true,
        cue: &cue,
        noun: None,
        about_place: false,
        evidence,
        value: Value::Quantity(Box::new(figure.clone())),
        commitment: None,
    })?;
    let claim = claim.presupposed();
    let slots = Fillers {
        patient: Some(who.into()),
        ..claim.slots
    };
    // An age has no day and no incident of its own: whatever the person did that day, it holds.
    Some(Claim {
        event_time: None,
        time_inherited: true,
        setting: Setting::default(),
        slots,
        ..claim
    })
}

/// Whose figure it is: of whoever is named before it or behind it, else of whom the text spoke last.
fn whose(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity) -> Option<Filler> {
    let own = &figure.tokens;
    let told = is_cue_in(at, rule, own);
    let head = head(at, rule, own.start);
    let cued = told || is_cue_in(at, rule, &(head..own.start));
    let before = (cued || is_enclosed(at, own)).then(|| named_before(at, figure, head));
    let behind = || told.then(|| named_behind(at, own.end)).flatten();
    let last = || {
        (cued && refers_back(at, head, own))
            .then(|| spoken_of_last(at, head))
            .flatten()
    };
    let apposed = || cued.then(|| apposed(at, head)).flatten();
    let found = before
        .flatten()
        .or_else(apposed)
        .or_else(behind)
        .or_else(last)?;
    filler(at.a, &found)
}

/// The first token of the marks, articles and cue words that lead to a figure.
fn head(at: &Context<'_, '_>, rule: &Rule, figure: usize) -> usize {
    let low = at
        .sentence(figure)
        .start
        .max(figure.saturating_sub(BETWEEN));
    let page = &at.a.page;
    (low..figure)
        .rev()
        .take_while(|&i| {
            page.form(i).is_none()
                || page.is(i, WordClass::Determiner)
                || page.is(i, WordClass::Restart)
                || page.is(i, WordClass::Preposition(Role::In))
                || is_cue_in(at, rule, &(i..i + 1))
        })
        .last()
        .unwrap_or(figure)
}

fn is_cue_in(at: &Context<'_, '_>, rule: &Rule, tokens: &Range<usize>) -> bool {
    let low = tokens.start.saturating_sub(BETWEEN);
    at.a.page
        .matches_in(low..tokens.end)
        .any(|m| match m.entry {
            Entry::Cue(id, CueRole::Cue) => {
                m.tokens.end > tokens.start && at.rules.rules[id.0].name == rule.name
            }
            _ => false,
        })
}

/// In brackets, commas or dashes.
fn is_enclosed(at: &Context<'_, '_>, figure: &Range<usize>) -> bool {
    let word = |i: usize| at.a.page.word(i);
    let opens = figure.start.checked_sub(1).map_or("", word);
    matches!(
        (opens, word(figure.end)),
        ("(", ")")
            | ("," | "،", "," | "،")
            | (
                "-" | "–" | "—",
                "-" | "–" | "—" | "\"" | "”" | "»" | ")" | "،" | ","
            )
    )
}

fn named_before(at: &Context<'_, '_>, figure: &Quantity, head: usize) -> Option<Person> {
    let ends = |p: &&Person| p.tokens.end == head;
    let near = within(
        &at.persons,
        &(at.sentence(head.checked_sub(1)?).start..head),
        |p| p.tokens.start,
    );
    let here = near.iter().find(ends);
    let name = names::ending(at.a, head).map(|name| person(at.a, name, None));
    let found = here.cloned().or(name)?;
    let ends = |p: &&Person| p.tokens.end == found.tokens.start;
    let parent = near.iter().find(ends);
    let adult = figure
        .written
        .low
        .is_some_and(|years| years >= Decimal::from(ADULT_YEARS));
    Some(match parent {
        Some(parent) if adult => found.or_role(parent),
        _ => known(&at.persons, found),
    })
}

/// «سامي دياب، وهو عقيد متقاعد في الستين من عمره»: who stands before the comma behind which a pronoun speaks of them.
fn apposed(at: &Context<'_, '_>, head: usize) -> Option<Person> {
    let page = &at.a.page;
    let low = at
        .sentence(head.checked_sub(1)?)
        .start
        .max(head.saturating_sub(APPOSED));
    let pause = |i: &usize| matches!(page.word(*i), "," | "،");
    let comma = (low..head).rev().find(pause)?;
    let speaks = page.is(comma + 1, WordClass::Pronoun) || page.is(comma + 1, WordClass::Relative);
    let ends = |p: &&Person| p.tokens.end == comma;
    let mut near = within(&at.persons, &(low.saturating_sub(APPOSED)..comma), |p| {
        p.tokens.start
    })
    .iter();
    let here = near.find(ends).cloned();
    let name = || names::ending(at.a, comma).map(|name| person(at.a, name, None));
    let found = here.or_else(name).filter(|_| speaks)?;
    Some(known(&at.persons, found))
}

/// "the 43-year-old Kenyan driver John Mushi": nouns and adjectives, then the name.
fn named_behind(at: &Context<'_, '_>, end: usize) -> Option<Person> {
    let page = &at.a.page;
    // «طفلة في السادسة من عمرها تدعى …»
    if page.is(end, WordClass::Named) {
        return names::starting(at.a, end + 1).map(|name| person(at.a, name, None));
    }
    let behind = at.persons.partition_point(|p| p.tokens.end <= end);
    let person = at.persons[behind..]
        .iter()
        .take_while(|p| p.tokens.start <= end + NOUNS)
        .find(|p| p.has_name())?;
    let start = person.tokens.start.max(end);
    let clause = |i: usize| {
        page.form(i).is_none()
            || page.matches_at(i).any(|m| {
                matches!(m.entry, Entry::Word(_) | Entry::Cue(..))
                    && m.entry != Entry::Word(WordClass::Title)
            })
    };
    let close = start - end <= NOUNS && !(end..start).any(clause);
    (close && (start == end || names::is_person_noun(at.a, start - 1) || person.has_role()))
        .then(|| person.clone())
}

/// "The 43-year-old was …", "She was 12", «وعمره 43 عاما»: no noun behind, an article or a pronoun before.
fn refers_back(at: &Context<'_, '_>, head: usize, figure: &Range<usize>) -> bool {
    let page = &at.a.page;
    let first = at.sentence(head).start;
    let pronoun =
        |i: usize| page.is(i, WordClass::Pronoun) || page.form(i).is_some_and(Form::has_pronoun);
    let article = head > first && page.is(head - 1, WordClass::Definite);
    let noun = page.form(figure.end).is_some() && page.matches_at(figure.end).next().is_none();
    article && !noun || (first.max(head.saturating_sub(2))..figure.start).any(pronoun)
}
