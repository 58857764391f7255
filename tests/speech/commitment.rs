//! The corpora of commitment: one row, one event, whether it is asserted and how far it has got.

use crate::marked::{self, Marked, lexicon, rows};
use gainsay::annotate::commitment::{Polarity, commitment};
use gainsay::annotate::speech::governing;
use gainsay::annotate::{Annotated, annotate};
use gainsay::language::{Clitics, CueClass, Morph, Tense};
use gainsay::lexicon::{Entry, Forms, Lexicon, Match, TermId};

/// Rows that are not read as they should be: clauses without a comma, «ه» that may be ة, adverbs behind the event. A row that mends must leave the list.
const KNOWN_GAPS: &[&str] = &[
    "The man who was not wounded [carried] his son out.",
    "ما [قصفه] الجيش كان مدرسة.",
    "[انسحب] الجيش جزئيا من الوادي.",
    "بعد أن فشلت المحادثات [سيطر] الجيش على البلدة.",
];

#[test]
fn english_commitment() {
    check_all("en", include_str!("../corpus/commitment.en.tsv"), 100);
}

#[test]
fn arabic_commitment() {
    check_all("ar", include_str!("../corpus/commitment.ar.tsv"), 100);
}

#[test]
fn french_commitment() {
    check_all("fr", include_str!("../corpus/commitment.fr.tsv"), 10);
}

fn check_all(language: &str, table: &str, least: usize) {
    let lexicon = lexicon();
    let check = |row: &[&str]| check(&lexicon, language, row);
    marked::hold(&rows(table), least, KNOWN_GAPS, check);
}

fn check(lexicon: &Lexicon, language: &str, row: &[&str]) -> Result<(), String> {
    let marked = Marked::new(language, row[0]);
    let mut forms = Forms::new(lexicon);
    let read = annotate(&marked.document, &mut forms);
    let tokens = marked::tokens(&read.page, marked.spans[0]);
    let sentence = &read.page.sentences[read.page.sentence_of(tokens.start)].tokens;
    let event = event(&read, tokens.start);
    let found = commitment(&read.page, &read.reach, sentence, &event);
    let polarity = polarity(&read, tokens.start, found.polarity);
    let modality = serde_json::to_value(found.modality).expect("a modality is a word");
    // What nobody asserts makes no claim, whose modality could be asked for.
    if polarity == row[1] && (polarity == "open" || modality == row[2]) {
        return Ok(());
    }
    Err(format!(
        "{} ⇥ {} ⇥ {}: read {polarity} {modality}",
        row[0], row[1], row[2]
    ))
}

/// The cue at a token; one without a rule's cue has the form that the lexicon knows, or none.
fn event(read: &Annotated<'_>, at: usize) -> Match {
    let cue = |m: &&Match| matches!(m.entry, Entry::Cue(..));
    let found = read
        .page
        .matches_at(at)
        .find(cue)
        .or_else(|| read.page.matches_at(at).next());
    found.cloned().unwrap_or(Match {
        tokens: at..at + 1,
        entry: Entry::Term(TermId(0)),
        morph: Morph {
            tense: Tense::Base,
            clitics: Clitics::default(),
        },
    })
}

/// As a claim has it: who denies a negated event affirms it.
fn polarity(read: &Annotated<'_>, at: usize, own: Polarity) -> &'static str {
    let chain = governing(&read.speech, at, at);
    let denials = chain.iter().filter(|a| a.class == CueClass::Denied).count();
    match own {
        _ if chain.iter().any(|a| !a.asserts) => "open",
        Polarity::Unknown => "unknown",
        own if (own == Polarity::Negated) == (denials % 2 == 1) => "affirmed",
        _ => "negated",
    }
}
