//! The phrases of a lexicon as a trie of words, laid out flat: what follows a node lies in one run, sorted.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::Entry;

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
        let nodes = u32::try_from(steps.len()).expect("one step a node");
        let mut trie = Trie {
            steps: steps.iter().map(|&(_, word, next)| (word, next)).collect(),
            ..Trie::default()
        };
        let mut at = 0;
        for node in 0..=nodes {
            let first = at;
            at += steps[at..].iter().take_while(|s| s.0 == node).count();
            let end = trie.ends.len();
            trie.ends.extend(self.ends.get(&node).into_iter().flatten());
            trie.nodes.push((first..at, end..trie.ends.len()));
        }
        trie
    }
}

/// Every phrase, by its words.
#[derive(Debug, Default)]
pub(super) struct Trie {
    /// For each node the places in `steps` and in `ends`.
    nodes: Vec<(Range<usize>, Range<usize>)>,
    /// A word and the node behind it.
    steps: Vec<(u32, u32)>,
    ends: Vec<Entry>,
}

impl Trie {
    /// The node behind `word` at `node`.
    pub fn step(&self, node: u32, word: u32) -> Option<u32> {
        let steps = &self.steps[self.nodes[node as usize].0.clone()];
        let at = steps.binary_search_by_key(&word, |s| s.0).ok()?;
        Some(steps[at].1)
    }

    /// False where no phrase goes on behind `node`.
    pub fn goes_on(&self, node: u32) -> bool {
        !self.nodes[node as usize].0.is_empty()
    }

    /// What the phrase that ends at `node` means.
    pub fn ends(&self, node: u32) -> &[Entry] {
        &self.ends[self.nodes[node as usize].1.clone()]
    }
}
