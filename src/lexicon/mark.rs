//! Marks: numbers that stand for words, the same in every article and run.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

/// Letters of the shortest root that tells a word.
const SHORTEST: usize = 3;

/// What words that say the same have in common.
#[derive(Clone, Copy, Debug)]
pub struct Marks {
    /// That of the base.
    pub base: u64,
    /// That of the root, where it is long enough to tell something.
    pub root: Option<u64>,
}

impl Marks {
    /// The marks of a word.
    pub(super) fn of(base: &str, root: &str) -> Self {
        let long = root.chars().nth(SHORTEST - 1).is_some();
        Self {
            base: mark("word", base),
            root: long.then(|| mark("root", root)),
        }
    }

    /// Both.
    pub fn all(self) -> impl Iterator<Item = u64> {
        [self.base].into_iter().chain(self.root)
    }
}

/// The number that stands for a word of a kind.
#[must_use]
pub fn mark(kind: &str, word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    (kind, word).hash(&mut hasher);
    hasher.finish()
}
