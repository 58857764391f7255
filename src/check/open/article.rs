//! The open claims of an article, as far as they have been read.

use std::ops::Range;
use std::sync::OnceLock;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::graph::Run;

/// The open claims of an article.
#[derive(Debug, Default)]
pub(super) struct Article {
    /// The claims, in their order.
    pub claims: Vec<usize>,
    /// Places of claims among them, each with the telling keys of its passage; sorted.
    pub keys: Vec<(usize, u64)>,
    /// The places by key, and where those of a key stand.
    places: Vec<usize>,
    holders: FxHashMap<u64, Range<usize>>,
    /// Sorted where a passage differs from another: few do.
    all: OnceLock<Vec<u64>>,
}

impl Article {
    /// The places of the claims whose passages have a telling key.
    pub fn holders(&self, key: u64) -> &[usize] {
        let held = self.holders.get(&key);
        held.map_or(&[], |held| &self.places[held.clone()])
    }

    /// All keys of all its passages, sorted.
    pub fn all_keys(&self, run: Run<'_>) -> &[u64] {
        self.all.get_or_init(|| {
            let claims = self.claims.iter().map(|claim| &run.claims[*claim]);
            let sketches = claims.filter_map(|claim| claim.setting.sketch.as_ref());
            let mut all: Vec<u64> = sketches.flat_map(|s| s.keys()).copied().collect();
            all.sort_unstable();
            all.dedup();
            all
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
        let Some(sketch) = &run.claims[index].setting.sketch else {
            continue;
        };
        let place = article.claims.len();
        article.claims.push(index);
        let mut keys: Vec<u64> = sketch.telling().collect();
        keys.sort_unstable();
        keys.dedup();
        article
            .keys
            .extend(keys.into_iter().map(|key| (place, key)));
    }
    let mut by_key = article.keys.clone();
    by_key.sort_unstable_by_key(|(place, key)| (*key, *place));
    article.places = by_key.iter().map(|(place, _)| *place).collect();
    let mut first = 0;
    for held in by_key.chunk_by(|a, b| a.1 == b.1) {
        let end = first + held.len();
        article.holders.insert(held[0].1, first..end);
        first = end;
    }
    article
}
