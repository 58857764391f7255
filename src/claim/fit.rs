//! Where the slots of a phrase stand. The longest run of words of a phrase is met through the lexicon; the rest is read
//! forwards and backwards from there, inside one clause.

use std::ops::Range;

use super::context::Context;
use super::party::parties;
use crate::annotate::entity::Mention;
use crate::annotate::preposition::preposition;
use crate::language::WordClass;
use crate::lexicon::Match;
use crate::rule::{Part, Phrase, PhraseSlot, is_clitic};

/// Words that one slot or gap may hold.
const SLOT_WORDS: usize = 14;

/// What a phrase found: the tokens of each of its slots.
#[derive(Default)]
pub(super) struct Fit {
    /// Each slot with its words.
    pub slots: Vec<(PhraseSlot, Range<usize>)>,
}

/// Reads `phrase` around the match of its longest run of words; `None` where the text says something else.
pub(super) fn fit(at: &Context<'_, '_>, phrase: &Phrase, cue: &Match) -> Option<Fit> {
    let anchor = phrase.anchor();
    let mut fit = Fit::default();
    forwards(at, phrase, cue, anchor.end, &mut fit)?;
    backwards(at, phrase, cue, anchor.start, &mut fit)?;
    Some(fit)
}

/// Reads the parts behind the anchor.
fn forwards(
    at: &Context<'_, '_>,
    phrase: &Phrase,
    cue: &Match,
    first: usize,
    fit: &mut Fit,
) -> Option<()> {
    let (mut from, mut open, mut gap) = (cue.tokens.end, Vec::new(), false);
    let limit = |from: usize| clause(at, cue, from..at.sentence(cue.tokens.start).end);
    for part in &phrase.parts[first..] {
        match part {
            Part::Slot(slot) => open.push(*slot),
            Part::Gap => gap = true,
            Part::Word(word) => {
                let loose = gap || !open.is_empty();
                let end = if loose { limit(from) } else { from + 1 };
                let end = if gap { gap_end(at, from..end) } else { end };
                let found = (from..end).find(|&i| fits(at, phrase, word, i))?;
                fill(at, &mut open, from..found, fit)?;
                from = found + usize::from(!is_clitic(word));
                gap = false;
            }
        }
    }
    fill(at, &mut open, from..limit(from), fit)
}

/// Reads the parts before the anchor, the nearest first.
fn backwards(
    at: &Context<'_, '_>,
    phrase: &Phrase,
    cue: &Match,
    end: usize,
    fit: &mut Fit,
) -> Option<()> {
    let (mut to, mut open, mut gap) = (cue.tokens.start, Vec::new(), false);
    let limit = |to: usize| clause_start(at, cue, to);
    for part in phrase.parts[..end].iter().rev() {
        match part {
            Part::Slot(slot) => open.insert(0, *slot),
            Part::Gap => gap = true,
            Part::Word(word) => {
                let loose = gap || !open.is_empty();
                let start = if loose { limit(to) } else { to.checked_sub(1)? };
                let start = if gap { gap_start(at, start..to) } else { start };
                let found = (start..to).rev().find(|&i| fits(at, phrase, word, i))?;
                fill(at, &mut open, found + 1..to, fit)?;
                to = found;
                gap = false;
            }
        }
    }
    fill(at, &mut open, limit(to)..to, fit)
}

/// The end of the clause of the cue, at most as many words on as a slot may hold.
fn clause(at: &Context<'_, '_>, cue: &Match, tokens: Range<usize>) -> usize {
    let end = tokens.end.min(tokens.start + SLOT_WORDS);
    (tokens.start..end)
        .find(|&i| !at.a.reach.same_clause(cue.tokens.end - 1, i) || ends_clause(at, i))
        .unwrap_or(end)
}

fn clause_start(at: &Context<'_, '_>, cue: &Match, to: usize) -> usize {
    let first = at.sentence(cue.tokens.start).start;
    let start = first.max(to.saturating_sub(SLOT_WORDS));
    (start..to)
        .rev()
        .find(|&i| !at.a.reach.same_clause(i, cue.tokens.start) || ends_clause(at, i))
        .map_or(start, |i| i + 1)
}

/// Where a gap that begins these tokens must end: words that are left open go over no clause that is joined on.
fn gap_end(at: &Context<'_, '_>, tokens: Range<usize>) -> usize {
    let end = tokens.end;
    tokens
        .into_iter()
        .find(|&i| joins_clause(at, i))
        .unwrap_or(end)
}

/// Where a gap that ends these tokens must begin.
fn gap_start(at: &Context<'_, '_>, tokens: Range<usize>) -> usize {
    let start = tokens.start;
    let last = tokens.rev().find(|&i| joins_clause(at, i));
    last.map_or(start, |i| i + 1)
}

/// ", and the owner", «، وطلب»: a comma with a conjunction behind it.
fn joins_clause(at: &Context<'_, '_>, token: usize) -> bool {
    let page = &at.a.page;
    let and = page.has_and(token + 1) || page.is(token + 1, WordClass::Conjunction);
    and && matches!(page.word(token), "," | "،")
}

fn ends_clause(at: &Context<'_, '_>, token: usize) -> bool {
    let restart = at.a.page.is(token, WordClass::Restart);
    restart || matches!(at.a.page.word(token), "." | ";" | "؛" | ":" | "\n")
}

fn fits(at: &Context<'_, '_>, phrase: &Phrase, word: &str, token: usize) -> bool {
    let Some(form) = at.a.page.form(token) else {
        return false;
    };
    if is_clitic(word) {
        return form.light.starts_with(word) && form.light.chars().count() > 2;
    }
    *form.light == *word || phrase.fits(word, &form.light)
}

/// Gives the open slots the words of `tokens`; several slots share them out by noun phrases. `None` where one stays empty.
fn fill(
    at: &Context<'_, '_>,
    open: &mut Vec<PhraseSlot>,
    tokens: Range<usize>,
    fit: &mut Fit,
) -> Option<()> {
    let slots = std::mem::take(open);
    // «الجبهة المتحدة لأعالي النيل»: what a preposition governs belongs to the party before it.
    let free = |parts: &&[Mention]| preposition(&at.a.page, &parts[0]).is_none();
    let found: Vec<_> = parties(at, &tokens).into_iter().filter(free).collect();
    for (index, slot) in slots.iter().enumerate() {
        let own = if slots.len() == 1 {
            tokens.clone()
        } else {
            let start = found.get(index)?.first()?.tokens.start;
            let next = found.get(index + 1).and_then(|n| n.first());
            let last = index + 1 == slots.len();
            start
                ..next
                    .filter(|_| !last)
                    .map_or(tokens.end, |m| m.tokens.start)
        };
        (!own.is_empty()).then_some(())?;
        fit.slots.push((*slot, own));
    }
    Some(())
}
