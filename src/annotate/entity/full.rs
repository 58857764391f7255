//! Names in full: whoever is named "Bakare" here and "Tunde Bakare" there is one.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Mention, Who};
use crate::annotate::name::same;

/// Gives each name the first longer one that has all its words. One that was made longer so counts as what it became.
pub(super) fn complete(mentions: &mut [Mention]) {
    let mut names = Names::default();
    let places: Vec<Option<usize>> = mentions.iter().map(|m| names.add(&m.who)).collect();
    for at in 0..names.all.len() {
        names.complete(at);
    }
    let full = |at: usize| {
        let full = names.full[at];
        (full != at).then(|| names.all[full].into())
    };
    let found: Vec<Option<Arc<str>>> = places.into_iter().map(|at| full(at?)).collect();
    for (mention, full) in mentions.iter_mut().zip(found) {
        if let Some(full) = full {
            mention.who = Who::Name(full);
        }
    }
}

/// The distinct names of a text, in the order in which it comes to them.
#[derive(Default)]
struct Names<'a> {
    all: Vec<&'a str>,
    /// For each name the one that it became.
    full: Vec<usize>,
    places: FxHashMap<&'a str, usize>,
    /// For each word the names that hold it, in their order.
    holders: FxHashMap<&'a str, Vec<usize>>,
}

impl<'a> Names<'a> {
    /// The number of a name.
    fn add(&mut self, who: &'a Who) -> Option<usize> {
        let Who::Name(name) = who else {
            return None;
        };
        let next = self.all.len();
        let at = *self.places.entry(name).or_insert(next);
        if at == next {
            self.all.push(name);
            self.full.push(at);
            self.hold(at);
        }
        Some(at)
    }

    /// Notes the words of what a name became.
    fn hold(&mut self, at: usize) {
        for word in self.all[self.full[at]].split('-') {
            let holders = self.holders.entry(word).or_default();
            if let Err(place) = holders.binary_search(&at) {
                holders.insert(place, at);
            }
        }
    }

    fn complete(&mut self, at: usize) {
        let own = self.all[at];
        let holders = own.split('-').filter_map(|word| self.holders.get(word));
        let Some(fewest) = holders.min_by_key(|holders| holders.len()) else {
            return;
        };
        let mut names = fewest.iter().map(|&other| self.full[other]);
        let longer = |name: &usize| {
            let name = self.all[*name];
            name.len() > own.len() && same(own, name)
        };
        if let Some(full) = names.find(longer) {
            self.full[at] = full;
            self.hold(at);
        }
    }
}
