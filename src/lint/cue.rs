//! Lints of single cues: those that no example has, those that are not found where they stand.

use crate::annotate::page;
use crate::language::Inflection;
use crate::lexicon::{Builder, CueRole, Entry, Forms, Lexicon, RuleId, Spelling};
use crate::rule::Lint;
use crate::rule::Mistakes;
use crate::rule::written::{Cue, Written};
use crate::source::{Document, language_of};

/// Untested cues that are named; more are counted.
const NAMED: usize = 12;

/// Looks at every cue of every claim.
pub(super) fn lint(claims: &[Written<'_>], found: &mut Mistakes<'_>) {
    let all: Vec<(usize, Cue<'_>)> = claims
        .iter()
        .enumerate()
        .flat_map(|(at, claim)| claim.cues().into_iter().map(move |cue| (at, cue)))
        .collect();
    let lexicon = lexicon(&all);
    let mut forms = Forms::new(&lexicon);
    for (at, claim) in claims.iter().enumerate() {
        let own = all.partition_point(|(a, _)| *a < at)..all.partition_point(|(a, _)| *a <= at);
        let met: Vec<usize> = claim
            .texts()
            .flat_map(|text| met(text, &mut forms))
            .collect();
        let untested: Vec<Cue<'_>> = own.filter(|i| !met.contains(i)).map(|i| all[i].1).collect();
        self::untested(claim, &untested, found);
    }
    let Some(claim) = claims.first() else { return };
    let mut forms = Forms::new(&claim.rules.lexicon);
    for (at, cue) in &all {
        hidden(&claims[*at], cue, &mut forms, found);
    }
}

/// A lexicon in which each cue is a rule of its own, so that none hides another.
fn lexicon(all: &[(usize, Cue<'_>)]) -> Lexicon {
    let mut builder = Builder::default();
    for (index, (_, cue)) in all.iter().enumerate() {
        let spelling = Spelling {
            phrase: cue.phrase(),
            language: cue.language,
            inflection: Inflection::Full,
            cased: false,
        };
        builder.phrase(spelling, Entry::Cue(RuleId(index), CueRole::Cue));
    }
    builder.finish()
}

/// The cues in a text, by their numbers in its lexicon.
fn met(text: &str, forms: &mut Forms<'_>) -> Vec<usize> {
    let document = document(text, &language_of(text));
    let page = page(&document, forms);
    let cues = page.matches.iter().filter_map(|m| match m.entry {
        Entry::Cue(id, _) => Some(id.0),
        _ => None,
    });
    cues.collect()
}

fn untested(claim: &Written<'_>, untested: &[Cue<'_>], found: &mut Mistakes<'_>) {
    let Some(first) = untested.first() else {
        return;
    };
    let named: Vec<_> = untested
        .iter()
        .take(NAMED)
        .map(|c| format!("`{}`", c.phrase()))
        .collect();
    let more = untested.len().saturating_sub(NAMED);
    let more = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    let message = format!(
        "{} of {} cues of `{}` stand in none of its examples: {}{more}",
        untested.len(),
        claim.cues().len(),
        claim.name.value,
        named.join(", ")
    );
    let error = first.told(
        Lint::UntestedCue,
        claim.pack,
        message,
        "the first of them",
        found,
    );
    found.add(error.help(
        "a sentence under `reads` for each meaning shows that the words do what they should",
    ));
}

/// A cue that is not found in its own words: a longer or equal phrase of the claim, such as an exception, hides it.
fn hidden(claim: &Written<'_>, cue: &Cue<'_>, forms: &mut Forms<'_>, found: &mut Mistakes<'_>) {
    let words = cue.phrase().replace('…', " ");
    let document = document(&words, cue.language.code);
    let page = page(&document, forms);
    let meant =
        |entry| matches!(entry, Entry::Cue(id, role) if id == claim.id && role != CueRole::Except);
    if page.matches.iter().any(|m| meant(m.entry)) {
        return;
    }
    let message = format!(
        "`{}` is not found even where it stands as written",
        cue.phrase()
    );
    let error = cue.told(Lint::HiddenCue, claim.pack, message, "never found", found);
    found.add(error.help(
        "a phrase of `except` with the same words hides it, or it is spelt as no text spells it",
    ));
}

fn document(text: &str, language: &str) -> Document {
    Document::of_text("example", language, text)
}
