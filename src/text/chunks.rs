//! A list of a compiled table, read piece by piece: a run looks at few of its items.

use std::{fmt, ops};

use serde::{Deserialize, Serialize};

use super::Late;

/// A list of which the items around one are read when that is asked for.
#[derive(Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Serialize + Deserialize<'static>",
    deserialize = "'de: 'static"
))]
pub struct Chunks<T> {
    chunks: Vec<Late<Vec<T>>>,
    len: usize,
}

/// Items that are read at once.
const CHUNK: usize = 8;

impl<T: Deserialize<'static>> Chunks<T> {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// True for a list of nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// All of them, in their order.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.chunks.iter().flat_map(|chunk| chunk.iter())
    }
}

impl<T: Deserialize<'static>> ops::Index<usize> for Chunks<T> {
    type Output = T;

    fn index(&self, at: usize) -> &T {
        &self.chunks[at / CHUNK][at % CHUNK]
    }
}

impl<T> FromIterator<T> for Chunks<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut items = items.into_iter().peekable();
        let (mut chunks, mut len) = (Vec::new(), 0);
        while items.peek().is_some() {
            let chunk: Vec<T> = items.by_ref().take(CHUNK).collect();
            len += chunk.len();
            chunks.push(chunk.into());
        }
        Self { chunks, len }
    }
}

impl<T> fmt::Debug for Chunks<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} items", self.len)
    }
}

impl<T> Default for Chunks<T> {
    fn default() -> Self {
        std::iter::empty().collect()
    }
}
