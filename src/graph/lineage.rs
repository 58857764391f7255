//! Lineages: documents that repeat one text are one voice.

use rustc_hash::{FxHashMap, FxHashSet};

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
    let shingles: Vec<FxHashSet<u64>> = documents.iter().map(shingles).collect();
    let mut holders: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    for (index, own) in shingles.iter().enumerate() {
        for shingle in own {
            holders.entry(*shingle).or_default().push(index);
        }
    }
    let mut shared: FxHashMap<(usize, usize), usize> = FxHashMap::default();
    for documents in holders.values().filter(|d| d.len() <= COMMON) {
        for (at, a) in documents.iter().enumerate() {
            for b in &documents[at + 1..] {
                *shared.entry((*a, *b)).or_default() += 1;
            }
        }
    }
    let mut voice: Vec<usize> = (0..documents.len()).collect();
    let mut pairs: Vec<_> = shared.into_iter().collect();
    pairs.sort_unstable();
    for ((a, b), count) in pairs {
        let shorter = shingles[a].len().min(shingles[b].len());
        if count * SHARED.1 >= shorter * SHARED.0 && shorter > 0 {
            let (from, to) = (voice[a].max(voice[b]), voice[a].min(voice[b]));
            for v in voice.iter_mut().filter(|v| **v == from) {
                *v = to;
            }
        }
    }
    voice
}

fn shingles(document: &Document) -> FxHashSet<u64> {
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
    words.windows(SHINGLE).map(hash).collect()
}

fn hash(words: &[String]) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = rustc_hash::FxHasher::default();
    words.hash(&mut hasher);
    hasher.finish()
}
