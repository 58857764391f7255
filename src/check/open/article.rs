//! The open claims of an article, as far as they have been read.

use std::sync::OnceLock;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::graph::Run;

/// The open claims of an article.
#[derive(Debug, Default)]
pub(super) struct Article {
    /// The claims, in their order.
    pub claims: Vec<usize>,
    /// Telling keys of passages, each with the place of its claim among them; sorted.
    pub keys: Vec<(u64, usize)>,
    /// Sorted where a passage differs from another: few do.
    all: OnceLock<Vec<u64>>,
}

impl Article {
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
        article.keys.extend(sketch.telling().map(|key| (key, place)));
    }
    article.keys.sort_unstable();
    article.keys.dedup();
    article
}
