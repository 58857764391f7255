//! Denial by reference: "Kyiv rejected the claim", «ونفت أوكرانيا هذا الادعاء». The nearest earlier claim of another
//! speaker is negated; the evidence is the denial.

use std::ops::Range;

use super::context::Context;
use super::model::{Claim, FoundBy, Value};
use crate::annotate::commitment::Polarity;
use crate::annotate::speech::Attribution;
use crate::language::{CueClass, Role, WordClass};
use crate::lexicon::Entry;

/// A denied claim stands at most this many sentences before its denial.
const BACK: usize = 2;
/// Words behind the denial within which stands what it points at: "rejected on Monday all these claims".
const REFERENT_WORDS: usize = 8;

/// The claims that the denials of a document make of earlier ones.
pub(super) fn claims(at: &Context<'_, '_>, known: &[Claim]) -> Vec<Claim> {
    let state = |c: &&Claim| matches!(c.value, Value::State { .. });
    let mut states: Vec<&Claim> = known.iter().filter(state).collect();
    states.sort_by_key(|c| (c.sentence.start, std::cmp::Reverse(c.evidence.start)));
    at.a.speech
        .iter()
        .filter_map(|s| denial(at, s, &states))
        .collect()
}

/// The denial of the last of `states`, which come by sentence, that it may mean.
fn denial(at: &Context<'_, '_>, speech: &Attribution, states: &[&Claim]) -> Option<Claim> {
    let page = &at.a.page;
    let noun = referent(at, speech)?;
    let sentence = page.sentence_of(speech.cue.start);
    let speaker = speech.speaker.clone()?;
    let evidence = speech.cue.start.min(noun.start)..speech.cue.end.max(noun.end);
    let span = page.span(evidence);
    let first = page.sentences[sentence.saturating_sub(BACK)].span.start;
    let by_other = |c: &&&Claim| {
        c.speakers
            .last()
            .is_none_or(|s| s.id != speaker.id && s.party != Some(speaker.id.to_string()))
    };
    let before = states.partition_point(|c| c.sentence.end <= span.start);
    let near = states[..before].iter().rev();
    let target = near
        .take_while(|c| c.sentence.start >= first)
        .find(by_other)?;
    Some(Claim {
        evidence: span,
        sentence: page.sentences[sentence].span,
        polarity: if target.polarity == Polarity::Affirmed {
            Polarity::Negated
        } else {
            Polarity::Affirmed
        },
        speakers: vec![speaker],
        cue_class: Some(CueClass::Denied),
        found_by: FoundBy {
            rule: target.name.clone(),
            cues: vec![span.of(page.text).to_owned()],
        },
        ..(*target).clone()
    })
}

/// What a denial points at: "this claim", "the reports". One that says itself what is denied ("accusations of …") points at
/// nothing.
fn referent(at: &Context<'_, '_>, speech: &Attribution) -> Option<Range<usize>> {
    let page = &at.a.page;
    let first = speech.scope.start.max(speech.cue.end);
    let near = first..speech.scope.end.min(speech.cue.end + REFERENT_WORDS);
    let noun = |m: &&crate::lexicon::Match| m.entry == Entry::Word(WordClass::DenialNoun);
    let found = page.matches_in(near).find(noun)?;
    let told = |i: usize| {
        page.is(i, WordClass::Preposition(Role::Of)) || page.is(i, WordClass::Complementizer)
    };
    // "the war that has lasted", and not "denied that".
    let opens = told(found.tokens.start) && page.form(found.tokens.end).is_some();
    // "denied it", and not "denied using gas, insisting it".
    let far = page.is(found.tokens.start, WordClass::Pronoun) && found.tokens.start > first + 1;
    (speech.class == CueClass::Denied && !opens && !far && !told(found.tokens.end))
        .then(|| found.tokens.clone())
}
