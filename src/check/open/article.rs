//! The open claims of an article, as far as they have been read.

use std::sync::OnceLock;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::claim::Sketch;
use crate::graph::Run;

/// The open claims of an article.
#[derive(Default)]
pub(super) struct Article {
    /// The claims, in their order.
    pub claims: Vec<usize>,
    /// Keys of passages, each with the claim; sorted.
    pub keys: Vec<(u64, usize)>,
    /// Read where a passage is laid beside another: few are.
    words: OnceLock<Words>,
}

/// What the open claims of an article say.
pub(super) struct Words {
    /// The words of each.
    pub sketches: FxHashMap<usize, Sketch>,
    /// All keys of all passages, sorted.
    pub all: Vec<u64>,
}

impl Article {
    /// Its words, read now where they were not.
    pub fn words(&self, run: Run<'_>) -> &Words {
        self.words.get_or_init(|| {
            let packed = |claim: &usize| run.claims[*claim].setting.sketch.as_ref();
            let sketch = |claim: &usize| Some((*claim, packed(claim)?.unpack()));
            let sketches: FxHashMap<usize, Sketch> =
                self.claims.iter().filter_map(sketch).collect();
            let units = sketches.values().flat_map(|s| &s.units);
            let mut all: Vec<u64> = units.flat_map(|u| u.keys.iter().copied()).collect();
            all.sort_unstable();
            all.dedup();
            Words { sketches, all }
        })
    }
}

/// The articles that have a near one.
pub(super) fn articles(run: Run<'_>, near: &[(usize, usize)]) -> FxHashMap<usize, Article> {
    let wanted: FxHashSet<usize> = near.iter().flat_map(|(a, b)| [*a, *b]).collect();
    let read = |document| (document, article(run, document));
    wanted.into_par_iter().map(read).collect()
}

fn article(run: Run<'_>, document: usize) -> Article {
    let mut article = Article::default();
    for index in run.places(document) {
        let Some(packed) = &run.claims[index].setting.sketch else {
            continue;
        };
        article.claims.push(index);
        let keys = packed.keys().into_iter();
        article.keys.extend(keys.map(|key| (key, index)));
    }
    article.keys.sort_unstable();
    article
}
