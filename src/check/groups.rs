//! Which articles must be compared together: those with claims that agree or are at odds, directly or through others. What is
//! found in such a group does not depend on any article outside it.

use petgraph::unionfind::UnionFind;
use rustc_hash::FxHashSet;

use super::open;
use super::pairs::{is_quiet, meetings, relations};
use super::relation::Relation;
use crate::graph::{Run, sets};

/// The documents of each group in which something is at odds, in their order.
#[must_use]
pub fn groups(run: Run<'_>) -> Vec<Vec<usize>> {
    let mut joined = UnionFind::new(run.documents.len());
    let mut at_odds = FxHashSet::default();
    for (a, b, relation) in related(run) {
        let [a, b] = [a, b].map(|claim| run.claims[claim].document);
        joined.union(a, b);
        if relation != Relation::Agree {
            at_odds.insert(a);
        }
    }
    let mut groups = sets(&joined, run.documents.len());
    groups.retain(|group| group.iter().any(|document| at_odds.contains(document)));
    groups
}

/// Claims that agree or are loudly at odds. What other articles settle is not settled here: they may be in another part.
fn related(run: Run<'_>) -> Vec<(usize, usize, Relation)> {
    let mut related = relations(run, &meetings(run));
    if run.open {
        let open = open::conflicts(run).into_iter();
        related.extend(open.map(|(a, b, kind, why)| (a, b, Relation::Conflict(kind, why))));
    }
    related.retain(|(.., found)| !matches!(found, Relation::Conflict(kind, _) if is_quiet(*kind)));
    related
}
