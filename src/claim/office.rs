//! Who holds an office: "UNICEF director Anna Reyes", «مدير المنظمة …». The office is a title right at its body or state; the
//! holder is the name that follows.

use std::ops::Range;

use super::context::{Context, Finding};
use super::filler::filler;
use super::model::{Claim, Filler, Value};
use super::names;
use super::person::{self, Person};
use crate::annotate::entity::{Mention, Who};
use crate::language::WordClass;
use crate::lexicon::{CueRole, Entry, Match};
use crate::rule::{Slot, ValueKind};

/// The holders of offices that a document names, under rules with `role: actor` and `same: [object]`.
pub(super) fn claims(at: &Context<'_, '_>) -> Vec<Claim> {
    at.a.page
        .cues()
        .filter_map(|title| claim(at, title))
        .collect()
}

fn claim(at: &Context<'_, '_>, title: &Match) -> Option<Claim> {
    let Entry::Cue(id, CueRole::Cue) = title.entry else {
        return None;
    };
    let rule = &at.rules.rules[id.0];
    let holds = rule.value == ValueKind::Entity && rule.same == [Slot::Object];
    let (office, words) = holds.then(|| office(at, title)).flatten()?;
    let name = names::starting(at.a, words.end).filter(|n| n.len() > 1)?;
    let evidence = words.start..name.end;
    let holder = holder(at, title, &person::person(at.a, name, None))?;
    let mut claim = at.claim(Finding {
        name: rule.name.clone(),
        by_rule: true,
        cue: title,
        noun: None,
        about_place: false,
        evidence,
        value: Value::Entity(holder.clone()),
        commitment: None,
    })?;
    claim.slots.actor = Some(holder.into());
    claim.slots.object = Some(office.into());
    Some(claim.presupposed())
}

/// The title with its body right before it (Latin script) or right behind it (Arabic), and all their words.
fn office(at: &Context<'_, '_>, title: &Match) -> Option<(Filler, Range<usize>)> {
    let arabic = !at.a.page.key(title.tokens.start).is_ascii();
    let body = if arabic {
        let behind = at.a.mention_over(title.tokens.end);
        behind.filter(|m| m.tokens.start == title.tokens.end)
    } else {
        let before = title.tokens.start.checked_sub(1);
        let before = before.and_then(|last| at.a.mention_over(last));
        before.filter(|m| m.tokens.end == title.tokens.start)
    };
    let body = body.filter(|m| is_body(at, m))?;
    let words = body.tokens.start.min(title.tokens.start)..body.tokens.end.max(title.tokens.end);
    Some((named(at, title, body, words.clone()), words))
}

/// A state, organisation or body: not the person who held the office before.
fn is_body(at: &Context<'_, '_>, m: &Mention) -> bool {
    m.class(&at.a.page).is_some_and(|class| class != "person")
}

/// One id for one title of one body, as the language of the text names it.
fn named(at: &Context<'_, '_>, title: &Match, body: &Mention, words: Range<usize>) -> Filler {
    let page = &at.a.page;
    let title: Vec<&str> = title.tokens.clone().map(|i| page.key(i)).collect();
    let body = filler(at, body, Slot::Object);
    Filler {
        id: format!("{}:{}", body.id, title.join(" ")),
        text: page.span(words).of(page.text).to_owned(),
        inherited: false,
    }
}

/// A known person; else a name, in Arabic only of one who is quoted, since words that no pack knows stand there too.
fn holder(at: &Context<'_, '_>, title: &Match, person: &Person) -> Option<Filler> {
    let named = at.a.mention_over(person.tokens.start);
    let known = named.and_then(|m| match m.who {
        Who::Known(..) if m.tokens == person.tokens => Some(filler(at, m, Slot::Object)),
        _ => None,
    });
    let before = title.tokens.start.saturating_sub(1);
    let quoted =
        at.a.page
            .matches_at(before)
            .any(|m| matches!(m.entry, Entry::Word(WordClass::Speech(_))));
    let sure = quoted || at.a.page.key(title.tokens.start).is_ascii();
    known.or_else(|| person::filler(at.a, person).filter(|_| sure))
}
