//! How fast words are understood, beside what merely finding them costs.
//!
//! `GAINSAY_ARTICLES` names a folder of jsonl files whose lines hold `text`; without it the examples are repeated.

mod articles;

use aho_corasick::{AhoCorasick, MatchKind};
use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use gainsay::annotate::annotate;
use gainsay::lexicon::Forms;
use gainsay::rule;
use gainsay::source::Document;

const BYTES: usize = 10_000_000;

fn main() {
    divan::main();
}

/// Everything that is understood of about ten megabytes, in one thread.
#[divan::bench(sample_count = 5)]
fn everything(bencher: Bencher) {
    let rules = articles::rules();
    let documents = articles::of_bytes(BYTES);
    bencher
        .counter(BytesCount::new(bytes(&documents)))
        .bench(|| {
            let mut forms = Forms::new(&rules.lexicon);
            for document in &documents {
                black_box(annotate(document, &mut forms).quantities.len());
            }
        });
}

/// The floor: one leftmost-longest pass of a plain matcher over the same text with every alias and cue word.
#[divan::bench(sample_count = 5)]
fn floor(bencher: Bencher) {
    let words = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(words())
        .expect("a few thousand words are not too many");
    let documents = articles::of_bytes(BYTES);
    bencher
        .counter(BytesCount::new(bytes(&documents)))
        .bench(|| {
            for document in &documents {
                black_box(words.find_iter(&document.text).count());
            }
        });
}

fn bytes(documents: &[Document]) -> usize {
    documents.iter().map(|d| d.text.len()).sum()
}

/// The phrases of the lists `en: […]` and `ar: […]` of every pack.
fn words() -> Vec<String> {
    let lists =
        regex::Regex::new(r"\b(?:en|ar): *\[([^\]]*)\]").expect("the pattern is well formed");
    let packs = rule::embedded();
    let lists = packs
        .iter()
        .flat_map(|pack| lists.captures_iter(&pack.text));
    lists
        .flat_map(|list| list.extract::<1>().1[0].split(','))
        .map(|word| word.trim().trim_matches('"').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}
