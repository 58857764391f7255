//! Lists of a compiled table, found by words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Chunks, Index};

/// For each word a list.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Serialize + Deserialize<'static>",
    deserialize = "'de: 'static"
))]
pub(crate) struct Runs<T> {
    /// The place of each word in `lists`.
    words: Index,
    lists: Chunks<Box<[T]>>,
}

impl<T: Deserialize<'static>> Runs<T> {
    /// The list of `word`; empty where it is not known.
    pub fn get(&self, word: &str) -> &[T] {
        let place = self.words.get(word);
        place.map_or(&[], |at| &self.lists[at])
    }
}

/// In the order of the words, so that one table has one form, bytes and all.
impl<T> From<BTreeMap<String, Vec<T>>> for Runs<T> {
    fn from(lists: BTreeMap<String, Vec<T>>) -> Self {
        let (words, lists): (Vec<String>, Vec<Vec<T>>) = lists.into_iter().unzip();
        Self {
            words: words.into_iter().zip(0..).collect(),
            lists: lists.into_iter().map(Vec::into_boxed_slice).collect(),
        }
    }
}
