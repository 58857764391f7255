//! Which articles are read again, together.

use petgraph::unionfind::UnionFind;

use super::meet::Met;
use crate::graph::sets;

/// Articles that are at odds, directly or through others, and those that agree with one of them.
pub(super) struct Group {
    /// Those that are at odds, sorted.
    pub at_odds: Vec<usize>,
    /// All of them, sorted.
    pub documents: Vec<usize>,
}

/// The groups of articles that have met, in the order of the first of each.
pub(super) fn groups(met: &Met) -> Vec<Group> {
    let mut at_odds: Vec<usize> = met.at_odds.iter().flat_map(|(a, b)| [*a, *b]).collect();
    at_odds.sort_unstable();
    at_odds.dedup();
    let place = |document: &usize| at_odds.binary_search(document).ok();
    let mut joined = UnionFind::new(at_odds.len());
    for (a, b) in met
        .at_odds
        .iter()
        .filter_map(|(a, b)| place(a).zip(place(b)))
    {
        joined.union(a, b);
    }
    let sets = sets(&joined, at_odds.len());
    let mut of = vec![0; at_odds.len()];
    for (number, set) in sets.iter().enumerate() {
        for place in set {
            of[*place] = number;
        }
    }
    let mut groups: Vec<Group> = sets
        .into_iter()
        .map(|set| Group::new(set.into_iter().map(|place| at_odds[place]).collect()))
        .collect();
    for (a, b) in &met.agree {
        for (own, other) in [(a, b), (b, a)] {
            if let Some(place) = place(own) {
                groups[of[place]].documents.push(*other);
            }
        }
    }
    for group in &mut groups {
        group.documents.sort_unstable();
        group.documents.dedup();
    }
    groups
}

impl Group {
    fn new(at_odds: Vec<usize>) -> Self {
        Self {
            documents: at_odds.clone(),
            at_odds,
        }
    }
}
