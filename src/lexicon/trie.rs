//! The phrases of a lexicon as a trie of words, laid out flat: what follows a node lies in one run, sorted.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::{Entry, GAP, pairs};

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
            let own = steps[at..].iter().take_while(|s| s.0 == node);
            trie.nodes.push(trie.node(at));
            at += own.count();
            trie.ends.extend(self.ends.get(&node).into_iter().flatten());
        }
        trie.nodes.push(trie.node(at));
        trie.sketched()
    }
}

/// Every phrase, by its words.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(from = "Stored")]
pub(super) struct Trie {
    /// Each node, and one behind the last.
    #[serde(with = "pairs")]
    nodes: Vec<Node>,
    /// A word and the node behind it.
    #[serde(with = "pairs")]
    steps: Vec<(u32, u32)>,
    ends: Vec<Entry>,
    /// Of each node the words that go on behind it, and perhaps others.
    #[serde(skip)]
    words: Vec<Sketch>,
}

/// A trie in compiled tables: what can be made of the rest is left out.
#[derive(Deserialize)]
struct Stored {
    #[serde(with = "pairs")]
    nodes: Vec<Node>,
    #[serde(with = "pairs")]
    steps: Vec<(u32, u32)>,
    ends: Vec<Entry>,
}

impl From<Stored> for Trie {
    fn from(stored: Stored) -> Self {
        let Stored { nodes, steps, ends } = stored;
        let bare = Self {
            nodes,
            steps,
            ends,
            words: Vec::new(),
        };
        bare.sketched()
    }
}

/// Where the steps and ends of a node begin; they reach as far as those of the next node.
#[derive(Clone, Copy, Debug)]
struct Node {
    steps: u32,
    ends: u32,
}

/// A set of words that may hold some too many. That a word goes on no phrase, as most do not, it tells at a glance.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sketch(u128);

impl Sketch {
    /// The set of the gap alone, which has a bit of its own.
    pub const GAP: Self = Self(1 << 127);
    /// The set of all words.
    pub const ALL: Self = Self(u128::MAX);

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

    /// The words that go on behind `node`, and perhaps others.
    pub fn words(&self, node: u32) -> Sketch {
        self.words[node as usize]
    }

    /// What the phrase that ends at `node` means.
    pub fn ends(&self, node: u32) -> &[Entry] {
        let node = node as usize;
        &self.ends[self.nodes[node].ends as usize..self.nodes[node + 1].ends as usize]
    }

    /// With the sketches of all nodes.
    fn sketched(mut self) -> Self {
        let nodes = 0..u32::try_from(self.nodes.len().saturating_sub(1)).expect("as many as steps");
        let sketch = |node| self.steps(node).iter().map(|s| s.0).collect();
        self.words = nodes.map(sketch).collect();
        self
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
