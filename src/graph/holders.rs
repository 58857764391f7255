//! Which leads share something, found without a look at every pair: the leads that hold a key lie side by side, in the
//! order of their days.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use rayon::prelude::*;

/// Leads by what they hold.
pub(super) struct Holders<K> {
    /// Sorted.
    entries: Vec<Entry<K>>,
    /// For each lead where its entries lie.
    places: Vec<Vec<usize>>,
}

/// A key, the day of a lead that holds it, and the lead. Those without a day go first.
type Entry<K> = (K, Option<Date>, usize);

/// Which of the other leads that hold a key are near enough.
#[derive(Clone, Debug)]
pub(super) struct Window {
    /// Days between the two. A lead without a day is near to all where this begins with 0, else to none.
    pub days: RangeInclusive<i32>,
    /// No more than so many of them, the nearest ones.
    pub most: usize,
}

impl<K: Copy + Ord + Send> Holders<K> {
    /// Of each lead its day and its keys, each once.
    pub fn new(leads: impl Iterator<Item = (Option<Date>, Vec<K>)>) -> Self {
        let mut entries = Vec::new();
        let mut number = 0;
        for (lead, (day, keys)) in leads.enumerate() {
            entries.extend(keys.into_iter().map(|key| (key, day, lead)));
            number = lead + 1;
        }
        entries.par_sort_unstable();
        let mut places = vec![Vec::new(); number];
        for (place, (.., lead)) in entries.iter().enumerate() {
            places[*lead].push(place);
        }
        Self { entries, places }
    }

    /// The later leads that share a key with `lead`, in the order of days and leads; each as often as it shares one.
    pub fn later(&self, lead: usize, window: &Window) -> impl Iterator<Item = usize> {
        let places = self.places[lead].iter();
        places.flat_map(move |place| {
            let (key, day, _) = self.entries[*place];
            let behind = &self.entries[place + 1..];
            let near = behind
                .partition_point(|(k, d, _)| *k == key && apart(day, *d) < *window.days.start());
            let behind = behind[near..].iter().take(window.most);
            behind
                .take_while(move |(k, d, _)| *k == key && apart(day, *d) <= *window.days.end())
                .map(|(.., lead)| *lead)
        })
    }
}

/// Days from one to another that is no earlier; none where one of them is not known.
fn apart(earlier: Option<Date>, later: Option<Date>) -> i32 {
    earlier.zip(later).map_or(0, |(x, y)| (y - x).get_days())
}
