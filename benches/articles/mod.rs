//! What benches read: the folder that `GAINSAY_ARTICLES` names, as often as it takes; else the examples, and articles made for
//! them where there are to be many.

#![allow(dead_code, reason = "each bench uses its own part")]

mod generated;

use std::path::{Path, PathBuf};

use gainsay::rule::{self, RuleSet};
use gainsay::source::{Document, Options, paths, read};
use mimalloc::MiMalloc;

/// That of the program.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The embedded rules.
pub fn rules() -> RuleSet {
    rule::standard()
}

/// At least `bytes` of articles.
pub fn of_bytes(bytes: usize) -> Vec<Document> {
    let mut total = 0;
    again_and_again()
        .take_while(|document| {
            let more = total < bytes;
            total += document.text.len();
            more
        })
        .collect()
}

/// So many articles, made as they are taken.
pub fn of_number(number: usize) -> Box<dyn Iterator<Item = Document>> {
    match std::env::var_os("GAINSAY_ARTICLES") {
        Some(_) => Box::new(again_and_again().take(number)),
        None => Box::new(generated::generated(number)),
    }
}

/// So many articles that are no longer than a lead, so many of each story.
pub fn short(number: usize, story: usize) -> Box<dyn Iterator<Item = Document>> {
    Box::new(generated::short(number, story))
}

fn again_and_again() -> impl Iterator<Item = Document> {
    let all = all();
    let size = all.len();
    (0..).map(move |n| in_round(&all[n % size], n / size))
}

/// A further round is another story: other figures, and copies of nothing.
fn in_round(document: &Document, round: usize) -> Document {
    let other = |c: char| match c.to_digit(10) {
        Some(digit) if digit > 0 => {
            let shift = u32::try_from(round % 9).expect("below nine");
            char::from_digit((digit - 1 + shift) % 9 + 1, 10).expect("from one to nine")
        }
        _ => c,
    };
    Document {
        id: format!("{round} {}", document.id),
        text: document.text.chars().map(other).collect(),
        ..document.clone()
    }
}

fn all() -> Vec<Document> {
    let folder = std::env::var_os("GAINSAY_ARTICLES").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("examples"),
        PathBuf::from,
    );
    let (inputs, _) = paths(&[folder.display().to_string()]).expect("the folder is there");
    let (documents, _) = read(&inputs, &Options::default(), || {});
    assert!(!documents.is_empty(), "{} holds articles", folder.display());
    documents
}
