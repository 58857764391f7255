//! Which articles are read again, together.

use petgraph::unionfind::UnionFind;
use rustc_hash::FxHashMap;

use super::meet::Met;

/// Articles that are at odds, directly or through others, and those that agree with one of them.
pub(super) struct Group {
    /// Those that are at odds, sorted.
    pub at_odds: Vec<usize>,
    /// All of them, sorted.
    pub documents: Vec<usize>,
}

/// The groups of so many documents, in the order of the first of each.
pub(super) fn groups(met: &Met, documents: usize) -> Vec<Group> {
    let mut joined = UnionFind::new(documents);
    let mut at_odds: Vec<usize> = Vec::new();
    for (a, b) in &met.at_odds {
        joined.union(*a, *b);
        at_odds.extend([a, b]);
    }
    at_odds.sort_unstable();
    at_odds.dedup();
    let mut of: FxHashMap<usize, usize> = FxHashMap::default();
    let mut groups: Vec<Group> = Vec::new();
    for document in at_odds {
        let group = *of.entry(joined.find(document)).or_insert(groups.len());
        if group == groups.len() {
            groups.push(Group {
                at_odds: Vec::new(),
                documents: Vec::new(),
            });
        }
        groups[group].at_odds.push(document);
    }
    for (a, b) in &met.agree {
        for (own, other) in [(a, b), (b, a)] {
            if let Some(group) = of.get(&joined.find(*own)) {
                groups[*group].documents.push(*other);
            }
        }
    }
    for group in &mut groups {
        group.documents.extend(&group.at_odds);
        group.documents.sort_unstable();
        group.documents.dedup();
    }
    groups
}
