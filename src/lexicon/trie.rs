//! The phrases of a lexicon as a trie of words, laid out flat: what follows a node lies in one run, sorted.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::{Entry, pairs};

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
        let mut trie = Trie {
            steps: steps.iter().map(|&(_, word, next)| (word, next)).collect(),
            ..Trie::default()
        };
        let mut at = 0;
        for node in (0..).take(steps.len() + 1) {
            trie.nodes.push(trie.node(at));
            at += steps[at..].iter().take_while(|s| s.0 == node).count();
            trie.ends.extend(self.ends.get(&node).into_iter().flatten());
        }
        trie.nodes.push(trie.node(at));
        trie
    }
}

/// Every phrase, by its words.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Trie {
    /// Each node, and one behind the last.
    #[serde(with = "pairs")]
    nodes: Vec<Node>,
    /// A word and the node behind it.
    #[serde(with = "pairs")]
    steps: Vec<(u32, u32)>,
    ends: Vec<Entry>,
}

/// Where the steps and ends of a node begin; they reach as far as those of the next node.
#[derive(Clone, Copy, Debug)]
struct Node {
    steps: u32,
    ends: u32,
}

impl From<[u32; 2]> for Node {
    fn from([steps, ends]: [u32; 2]) -> Self {
        Self { steps, ends }
    }
}

impl From<Node> for [u32; 2] {
    fn from(node: Node) -> Self {
        [node.steps, node.ends]
    }
}

impl Trie {
    /// The node behind `word` at `node`.
    pub fn step(&self, node: u32, word: u32) -> Option<u32> {
        let steps = self.steps(node);
        let at = steps.binary_search_by_key(&word, |s| s.0).ok()?;
        Some(steps[at].1)
    }

    /// The words that go on behind `node`, sorted, each with the node behind it.
    pub fn steps(&self, node: u32) -> &[(u32, u32)] {
        let node = node as usize;
        &self.steps[self.nodes[node].steps as usize..self.nodes[node + 1].steps as usize]
    }

    /// What the phrase that ends at `node` means.
    pub fn ends(&self, node: u32) -> &[Entry] {
        let node = node as usize;
        &self.ends[self.nodes[node].ends as usize..self.nodes[node + 1].ends as usize]
    }

    /// A node whose steps begin at `step`, and whose ends come next.
    fn node(&self, step: usize) -> Node {
        let place = |at| u32::try_from(at).expect("fewer than four billion words");
        Node {
            steps: place(step),
            ends: place(self.ends.len()),
        }
    }
}
