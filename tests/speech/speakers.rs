//! The corpora of speech: one row, who says the marked words, and how firmly.

use crate::marked::{self, Marked, lexicon, rows};
use gainsay::annotate::annotate;
use gainsay::annotate::name::skeleton;
use gainsay::annotate::speech::{Attribution, Speaker, governing};
use gainsay::language::CueClass;
use gainsay::lexicon::{Forms, Lexicon};

/// Rows that are not read as they should be: marks lost on both sides of a speaker, a surname that is a city, a plain noun
/// before its verb. A row that mends must leave the list.
const KNOWN_GAPS: &[&str] = &[
    "We lost everything said Fatima Noor a mother of five [our house burned].",
    "«[خسرنا تسعة رجال]»، قال العريف إدريس باكو.",
    "قالت الوزارة إن المخيم خال لكن عمال إغاثة قالوا إن [300 عائلة باقية فيه].",
];

#[test]
fn english_speakers() {
    check_all("en", include_str!("../corpus/speech.en.tsv"), 150);
}

#[test]
fn arabic_speakers() {
    check_all("ar", include_str!("../corpus/speech.ar.tsv"), 150);
}

#[test]
fn french_speakers() {
    check_all("fr", include_str!("../corpus/speech.fr.tsv"), 8);
}

fn check_all(language: &str, table: &str, least: usize) {
    let lexicon = lexicon();
    let check = |row: &[&str]| check(&lexicon, language, row);
    marked::hold(&rows(table), least, KNOWN_GAPS, check);
}

/// One row: the chain of speakers over the marked words, and the class of the innermost cue.
fn check(lexicon: &Lexicon, language: &str, row: &[&str]) -> Result<(), String> {
    let marked = Marked::new(language, row[0]);
    let mut forms = Forms::new(lexicon);
    let read = annotate(&marked.document, &mut forms);
    for span in &marked.spans {
        let at = marked::tokens(&read.page, *span).start;
        let chain = governing(&read.speech, at, at);
        let speakers: Vec<&Speaker> = chain.iter().filter_map(|a| a.speaker.as_ref()).collect();
        let class = class(&chain);
        let names = row[1].split(" > ").filter(|name| *name != "-");
        let names: Vec<&str> = names.collect();
        let same = names.len() == speakers.len()
            && names.iter().zip(&speakers).all(|(name, s)| is(name, s));
        if !same || class != row[2] {
            let shown: Vec<_> = speakers
                .iter()
                .map(|s| (&s.text, s.id.to_string()))
                .collect();
            let all: Vec<_> = read
                .speech
                .iter()
                .map(|a| {
                    (
                        read.page.span(a.cue.clone()).of(read.page.text),
                        read.page.span(a.scope.clone()).of(read.page.text),
                    )
                })
                .collect();
            return Err(format!(
                "{} ⇥ {} ⇥ {}: read {shown:?} {class}, {all:?}",
                row[0], row[1], row[2]
            ));
        }
    }
    Ok(())
}

/// The class of the innermost cue; `open` where one of them asserts nothing, `-` without any.
fn class(chain: &[&Attribution]) -> String {
    match chain.last() {
        None => "-".to_owned(),
        Some(_) if chain.iter().any(|a| !a.asserts) => "open".to_owned(),
        Some(last) => label(last.class),
    }
}

fn label(class: CueClass) -> String {
    let value = serde_json::to_value(class).expect("a class is written as a word");
    value.as_str().unwrap_or_default().to_owned()
}

/// `(optional) needed = whom it means`
fn is(expected: &str, speaker: &Speaker) -> bool {
    let (words, same_as) = expected.split_once(" = ").unwrap_or((expected, ""));
    let whole = words.replace(['(', ')'], "");
    let needed = words
        .split('(')
        .flat_map(|part| match part.split_once(')') {
            Some((_, needed)) => needed.split('\n'),
            None => part.split('\n'),
        });
    let holds = whole.contains(&*speaker.text)
        && needed
            .into_iter()
            .all(|part| speaker.text.contains(part.trim()));
    let meant = skeleton(same_as);
    holds && (meant.is_empty() || is_meant(&speaker.id.to_string(), &meant, same_as))
}

fn is_meant(id: &str, skeleton: &str, words: &str) -> bool {
    id == format!("name:{skeleton}") || id == format!("role:{}", gainsay::text::key(words))
}
