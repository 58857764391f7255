//! Lineages: documents that repeat one text are one voice.

use petgraph::unionfind::UnionFind;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::source::Document;
use crate::text;

/// Words in a shingle: runs this long are seldom shared by chance.
const SHINGLE: usize = 8;
/// Two documents are one voice when this share of the shorter one's shingles stands in the other.
const SHARED: (usize, usize) = (2, 5);
/// A shingle in more documents than this is boilerplate, not lineage.
const COMMON: usize = 50;

/// For each document the index of its voice; the first document of a voice comes first. Independent of all but the texts
/// and their order.
#[must_use]
pub fn lineages(documents: &[Document]) -> Vec<usize> {
    let shingles: Vec<Vec<u64>> = documents.par_iter().map(shingles).collect();
    let sizes: Vec<usize> = shingles.iter().map(Vec::len).collect();
    let is_copy = |a: usize, b: usize, count: usize| {
        let shorter = sizes[a].min(sizes[b]);
        count * SHARED.1 >= shorter * SHARED.0
    };
    let shared = Shared::new(shingles);
    let copies = (0..documents.len()).into_par_iter().flat_map_iter(|a| {
        let later = shared.later(a).into_iter();
        later.filter_map(move |(b, count)| is_copy(a, b, count).then_some((a, b)))
    });
    let copies: Vec<(usize, usize)> = copies.collect();
    let mut voices = UnionFind::new(documents.len());
    for (a, b) in copies {
        voices.union(a, b);
    }
    let mut first: FxHashMap<usize, usize> = FxHashMap::default();
    (0..documents.len())
        .map(|index| *first.entry(voices.find(index)).or_insert(index))
        .collect()
}

/// The mark of a document's text: the least of its shingles, 0 for a text without any. Copies of a text have one mark as often
/// as not; it depends on the document alone.
#[must_use]
pub fn mark(document: &Document) -> u64 {
    shingles(document).first().copied().unwrap_or_default()
}

/// The shingles that documents share, those apart that are boilerplate.
struct Shared {
    /// Each shingle with a document that has it, sorted.
    holders: Vec<(u64, usize)>,
    /// For each document where the holders of its shared shingles lie.
    runs: Vec<Vec<(usize, usize)>>,
}

impl Shared {
    /// The lists of the documents hold no shingle twice.
    fn new(shingles: Vec<Vec<u64>>) -> Self {
        let mut runs = vec![Vec::new(); shingles.len()];
        let lists = shingles.into_iter().enumerate();
        let mut holders: Vec<(u64, usize)> = lists
            .flat_map(|(index, own)| own.into_iter().map(move |shingle| (shingle, index)))
            .collect();
        holders.par_sort_unstable();
        let mut start = 0;
        for alike in holders.chunk_by(|a, b| a.0 == b.0) {
            let end = start + alike.len();
            if (2..=COMMON).contains(&alike.len()) {
                for (at, (_, document)) in (start + 1..).zip(alike) {
                    runs[*document].push((at, end));
                }
            }
            start = end;
        }
        Self { holders, runs }
    }

    /// The later documents that share shingles with one, sorted, and how many.
    fn later(&self, document: usize) -> Vec<(usize, usize)> {
        let runs = self.runs[document].iter();
        let later = runs.flat_map(|(start, end)| &self.holders[*start..*end]);
        let mut later: Vec<usize> = later.map(|(_, holder)| *holder).collect();
        later.sort_unstable();
        let alike = later.chunk_by(|a, b| a == b);
        alike.map(|found| (found[0], found.len())).collect()
    }
}

/// Those of a document, each once.
fn shingles(document: &Document) -> Vec<u64> {
    let mut words: Vec<String> = Vec::new();
    for part in &document.parts {
        let tokens = text::tokens(&document.text, part.span);
        words.extend(
            tokens
                .iter()
                .filter(|t| t.kind == text::Kind::Word)
                .map(|t| text::key(t.span.of(&document.text))),
        );
    }
    let mut out: Vec<u64> = words.windows(SHINGLE).map(hash).collect();
    out.sort_unstable();
    out.dedup();
    out
}

fn hash(words: &[String]) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = rustc_hash::FxHasher::default();
    words.hash(&mut hasher);
    hasher.finish()
}
