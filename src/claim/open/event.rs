//! Events: a passage that says enough is a claim that it is so, named by its first telling words.

use std::ops::Range;
use std::sync::Arc;

use super::Sketches;
use crate::annotate::commitment::{Commitment, Modality, Polarity};
use crate::claim::context::{Context, Finding};
use crate::claim::model::{Claim, Value};
use crate::claim::sketch::Sketch;
use crate::language::{Clitics, Morph, Tense, WordClass};
use crate::lexicon::{Entry, Match};

/// A text or sentence of up to this many tokens is one passage; a longer sentence is taken apart where clauses begin.
const SENTENCE: usize = 36;
/// Cost of stepping into another clause; see [`crate::annotate::Reach`].
const CLAUSE: u32 = 12;
/// Words that say something in the shortest passage that is a claim.
const WORDS: usize = 2;
/// Words in the name of a claim.
const NAME: usize = 8;
/// Characters of the longest evidence.
const EVIDENCE: usize = 200;

/// The events of a document.
pub(super) fn claims(at: &Context<'_, '_>, sketches: &mut Sketches) -> Vec<Claim> {
    let all = at.a.page.tokens.len();
    let mut claim = |tokens: Range<usize>| claim(at, tokens.clone(), sketches.of(at, tokens));
    if all <= SENTENCE {
        return claim(0..all).into_iter().collect();
    }
    let sentences = at.a.page.sentences.iter().map(|s| s.tokens.clone());
    let passages = sentences.flat_map(|tokens| passages(at, tokens));
    passages.filter_map(claim).collect()
}

/// A sentence, or its clauses where it is long.
fn passages(at: &Context<'_, '_>, sentence: Range<usize>) -> Vec<Range<usize>> {
    if sentence.len() <= SENTENCE {
        return vec![sentence];
    }
    let opens = |i: &usize| *i == sentence.start || at.a.reach.between(i - 1, *i) >= CLAUSE;
    let starts: Vec<usize> = sentence.clone().filter(opens).collect();
    let ends = starts.iter().skip(1).copied().chain([sentence.end]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| *start..end)
        .collect()
}

fn claim(at: &Context<'_, '_>, tokens: Range<usize>, own: Arc<Sketch>) -> Option<Claim> {
    own.units().filter(|u| u.weight > 0).nth(WORDS - 1)?;
    let evidence = evidence(at, tokens);
    let cue = Match {
        tokens: evidence.start..evidence.start + 1,
        entry: Entry::Word(WordClass::Total),
        morph: Morph {
            tense: Tense::Base,
            clitics: Clitics::default(),
        },
    };
    let mut claim = at.claim(Finding {
        name: name(at, &own),
        by_rule: false,
        cue: &cue,
        noun: None,
        about_place: false,
        evidence,
        value: Value::Event,
        commitment: Some(Commitment {
            polarity: Polarity::Affirmed,
            modality: Modality::Done,
        }),
    })?;
    claim.setting.sketch = Some(own);
    Some(claim)
}

/// The words that are shown: the first sentence of the passage, cut where it is long.
fn evidence(at: &Context<'_, '_>, tokens: Range<usize>) -> Range<usize> {
    let page = &at.a.page;
    let word = |i: &usize| page.form(*i).is_some();
    let start = tokens.clone().find(word).unwrap_or(tokens.start);
    let mut behind = page.text[page.tokens[start].span.start..].chars();
    behind.nth(EVIDENCE - 1);
    let most = page.text.len() - behind.as_str().len();
    let fits = |end: &usize| page.tokens[end - 1].span.end <= most;
    let sentence = &page.sentences[page.sentence_of(start)].tokens;
    let ends = start + 1..=tokens.end.min(sentence.end);
    let end = ends.rev().find(|end| fits(end) && word(&(end - 1)));
    start..end.unwrap_or(start + 1)
}

fn name(at: &Context<'_, '_>, sketch: &Sketch) -> String {
    let words = sketch.units().filter(|u| u.weight > 0).take(NAME);
    let words: Vec<&str> = words.map(|u| u.span.of(at.a.page.text)).collect();
    words.join(" ")
}
