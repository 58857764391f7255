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
    let mut voices = UnionFind::new(documents.len());
    for ((a, b), count) in shared(shingles) {
        let shorter = sizes[a].min(sizes[b]);
        if count * SHARED.1 >= shorter * SHARED.0 && shorter > 0 {
            voices.union(a, b);
        }
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

/// How many shingles each two documents share, those apart that are boilerplate. The lists of the documents hold no
/// shingle twice.
fn shared(shingles: Vec<Vec<u64>>) -> FxHashMap<(usize, usize), usize> {
    let lists = shingles.into_iter().enumerate();
    let mut holders: Vec<(u64, usize)> = lists
        .flat_map(|(index, own)| own.into_iter().map(move |shingle| (shingle, index)))
        .collect();
    holders.par_sort_unstable();
    let mut out: FxHashMap<(usize, usize), usize> = FxHashMap::default();
    let alike = holders.chunk_by(|a, b| a.0 == b.0);
    for documents in alike.filter(|d| d.len() <= COMMON) {
        for (at, (_, a)) in documents.iter().enumerate() {
            for (_, b) in &documents[at + 1..] {
                *out.entry((*a, *b)).or_default() += 1;
            }
        }
    }
    out
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
