//! How many leads have a word, where the articles of a run are a part of more: how much the word tells is the same in every
//! part then.

use rustc_hash::FxHashMap;
use serde::Deserialize;

/// What was counted in the leads of all articles. The default one knows of no articles but those of the run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Counts {
    /// How many articles have a lead that tells something.
    pub articles: usize,
    /// In how many leads each word stands; that of a run is enough for one that is missing.
    pub words: FxHashMap<String, usize>,
}
