//! Names in full: whoever is named "Bakare" here and "Tunde Bakare" there is one.

use rustc_hash::FxHashMap;

use super::{Mention, Who};
use crate::annotate::name::same;

/// Gives each name the first longer one that has all its words. One that was made longer so counts as what it became.
pub(super) fn complete(mentions: &mut [Mention]) {
    let mut names = Names::default();
    for mention in &*mentions {
        if let Who::Name(name) = &mention.who {
            names.add(name);
        }
    }
    for at in 0..names.all.len() {
        names.complete(at);
    }
    for mention in mentions {
        if let Who::Name(name) = &mut mention.who {
            names.all[names.places[name]].clone_into(name);
        }
    }
}

/// The distinct names of a text, in the order in which it comes to them.
#[derive(Default)]
struct Names {
    all: Vec<String>,
    places: FxHashMap<String, usize>,
    /// For each word the names that hold it, in their order.
    holders: FxHashMap<String, Vec<usize>>,
}

impl Names {
    fn add(&mut self, name: &str) {
        if !self.places.contains_key(name) {
            self.places.insert(name.to_owned(), self.all.len());
            self.all.push(name.to_owned());
            self.hold(self.all.len() - 1);
        }
    }

    /// Notes the words of the name at `at`.
    fn hold(&mut self, at: usize) {
        let words: Vec<&str> = self.all[at].split('-').collect();
        for word in words {
            let holders = self.holders.entry(word.to_owned()).or_default();
            if let Err(place) = holders.binary_search(&at) {
                holders.insert(place, at);
            }
        }
    }

    fn complete(&mut self, at: usize) {
        let own = &self.all[at];
        let holders = own.split('-').filter_map(|word| self.holders.get(word));
        let fewest = holders.min_by_key(|holders| holders.len());
        let longer = |name: &&String| name.len() > own.len() && same(own, name);
        let mut names = fewest.into_iter().flatten().map(|&other| &self.all[other]);
        if let Some(full) = names.find(longer).cloned() {
            self.all[at] = full;
            self.hold(at);
        }
    }
}
