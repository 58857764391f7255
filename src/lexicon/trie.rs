//! The phrases of a lexicon as a trie of words, laid out flat: what follows a node lies in one run, sorted. It is walked as
//! it lies in the binary.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::records::{self, Pairs};
use super::{Entry, GAP};
use crate::text::Bytes;

/// The node where every phrase begins.
pub(super) const ROOT: u32 = 0;

/// Phrases as they are collected.
#[derive(Debug, Default)]
pub(super) struct Growing {
    steps: FxHashMap<(u32, u32), u32>,
    ends: FxHashMap<u32, Vec<Entry>>,
}

impl Growing {
    /// The node behind `word` at `node`, made where there is none.
    pub fn step(&mut self, node: u32, word: u32) -> u32 {
        let next = u32::try_from(self.steps.len() + 1).expect("fewer than four billion words");
        *self.steps.entry((node, word)).or_insert(next)
    }

    /// Lets the phrase that ends at `node` mean `entry`.
    pub fn end(&mut self, node: u32, entry: Entry) {
        let entries = self.ends.entry(node).or_default();
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }

    /// The trie of all phrases.
    pub fn finish(self) -> Trie {
        let mut steps: Vec<(u32, u32, u32)> = self
            .steps
            .into_iter()
            .map(|((node, word), next)| (node, word, next))
            .collect();
        steps.sort_unstable();
        let (mut nodes, mut words, mut ends) = (Vec::new(), Vec::new(), Vec::new());
        let mut at = 0;
        for node in (0..).take(steps.len() + 1) {
            let own = steps[at..].iter().take_while(|s| s.0 == node);
            nodes.push((place(at), place(ends.len())));
            let sketch: Sketch = own.clone().map(|s| s.1).collect();
            words.extend(sketch.0.to_le_bytes());
            at += own.count();
            for entry in self.ends.get(&node).into_iter().flatten() {
                records::push(&mut ends, entry);
            }
        }
        nodes.push((place(at), place(ends.len())));
        Trie {
            nodes: nodes.into_iter().collect(),
            steps: steps.iter().map(|&(_, word, next)| (word, next)).collect(),
            words: words.into(),
            ends: ends.into(),
        }
    }
}

fn place(at: usize) -> u32 {
    u32::try_from(at).expect("fewer than four billion words")
}

/// Every phrase, by its words.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Trie {
    /// Where the steps and the ends of each node begin, and one behind the last: they reach as far as those of the next.
    nodes: Pairs,
    /// A word and the node behind it.
    steps: Pairs,
    /// The sketch of each node.
    words: Bytes,
    /// Entries as records.
    ends: Bytes,
}

/// A set of words that may hold some too many. That a word goes on no phrase, as most do not, it tells at a glance.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sketch(u128);

impl Sketch {
    /// The set of the gap alone, which has a bit of its own.
    pub const GAP: Self = Self(1 << 127);

    /// False where the two have no word in common.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The words of both.
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl FromIterator<u32> for Sketch {
    fn from_iter<I: IntoIterator<Item = u32>>(words: I) -> Self {
        let one = |word| match word {
            GAP => Self::GAP,
            _ => Self(1 << (word % 127)),
        };
        words.into_iter().map(one).fold(Self::default(), Self::and)
    }
}

impl Trie {
    /// The node behind `word` at `node`.
    pub fn step(&self, node: u32, word: u32) -> Option<u32> {
        let (mut low, mut high) = self.steps(node);
        while low < high {
            let middle = low.midpoint(high);
            let (found, next) = self.steps.get(middle);
            if found == word {
                return Some(next);
            }
            if found < word {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        None
    }

    /// True where a phrase goes on behind `node`.
    pub fn goes_on(&self, node: u32) -> bool {
        let (start, end) = self.steps(node);
        start < end
    }

    /// The words that go on behind `node`, and perhaps others.
    pub fn words(&self, node: u32) -> Sketch {
        let words = self.words.as_chunks().0[node as usize];
        Sketch(u128::from_le_bytes(words))
    }

    /// What the phrase that ends at `node` means.
    pub fn ends(&self, node: u32) -> impl Iterator<Item = Entry> {
        let node = node as usize;
        let (start, end) = (self.nodes.get(node).1, self.nodes.get(node + 1).1);
        records::each(&self.ends[start as usize..end as usize])
    }

    /// Where the steps from `node` begin and end.
    fn steps(&self, node: u32) -> (usize, usize) {
        let node = node as usize;
        let (start, end) = (self.nodes.get(node).0, self.nodes.get(node + 1).0);
        (start as usize, end as usize)
    }
}
