//! Which leads share something, found without a look at every pair: the leads that hold a key lie side by side, in the
//! order of their days.

use std::iter::once;
use std::ops::RangeInclusive;

use jiff::civil::Date;
use rayon::prelude::*;

/// Leads by what they hold.
pub(super) struct Holders<K> {
    /// Sorted.
    entries: Vec<Entry<K>>,
    /// Where the entries of leads lie, one lead after another.
    places: Vec<u32>,
    /// Where those of each lead end.
    ends: Vec<usize>,
}

/// A key, the day of a lead that holds it, and the lead. Those without a day go first.
type Entry<K> = (K, Option<Date>, u32);

/// Which of the other leads that hold a key are near enough.
#[derive(Clone, Debug)]
pub(super) struct Window {
    /// Days between the two. A lead without a day is near to all where this begins with 0, else to none.
    pub days: RangeInclusive<i32>,
    /// No more than so many of them, the nearest ones.
    pub most: usize,
}

/// So many pairs of leads are looked at for one key; where very many hold it, fewer of them for each.
const FLOOD: usize = 500_000;
/// So many of the nearest are looked at however many there are.
const LEAST: usize = 8;

/// A key that more leads hold than are looked at.
pub(super) struct Crowd<K> {
    /// The key.
    pub key: K,
    /// The first lead that holds it.
    pub first: usize,
    /// How many do.
    pub leads: usize,
    /// How many of the nearest were looked at for each.
    pub nearest: usize,
}

impl<K: Copy + Ord + Send + Sync> Holders<K> {
    /// Of each lead its day and its keys, each once.
    pub fn new(leads: impl Iterator<Item = (Option<Date>, Vec<K>)>) -> Self {
        let (mut entries, mut ends) = (Vec::new(), Vec::new());
        for (lead, (day, keys)) in (0..).zip(leads) {
            entries.extend(keys.into_iter().map(|key| (key, day, lead)));
            ends.push(entries.len());
        }
        entries.par_sort_unstable();
        let mut places = vec![0; entries.len()];
        let mut free: Vec<usize> = once(0).chain(ends.iter().copied()).collect();
        for (place, (.., lead)) in (0..).zip(&entries) {
            let next = &mut free[*lead as usize];
            places[*next] = place;
            *next += 1;
        }
        Self {
            entries,
            places,
            ends,
        }
    }

    /// The later leads that share a key with `lead`, in the order of days and leads; each as often as it shares one.
    pub fn later(&self, lead: usize, window: &Window) -> impl Iterator<Item = usize> {
        let first = lead.checked_sub(1).map_or(0, |before| self.ends[before]);
        let places = self.places[first..self.ends[lead]].iter();
        places.flat_map(move |place| {
            let place = *place as usize;
            let most = window.most_of(self.holders(self.entries[place].0).len());
            let near = self.near(place, window).take(most);
            near.map(|(.., lead)| *lead as usize)
        })
    }

    /// The keys of which some are left out, those with the most leads first.
    pub fn crowds(&self, window: &Window) -> Vec<Crowd<K>> {
        let mut place = 0;
        let mut out = Vec::new();
        for held in self.entries.chunk_by(|x, y| x.0 == y.0) {
            let nearest = window.most_of(held.len());
            let left_out = |at: usize| self.near(place + at, window).nth(nearest).is_some();
            if held.len() > nearest && (0..held.len() - nearest).any(left_out) {
                out.push(Crowd {
                    key: held[0].0,
                    first: held[0].2 as usize,
                    leads: held.len(),
                    nearest,
                });
            }
            place += held.len();
        }
        out.sort_by_key(|crowd| std::cmp::Reverse(crowd.leads));
        out
    }

    /// Those that hold a key.
    fn holders(&self, key: K) -> &[Entry<K>] {
        let first = self.entries.partition_point(|(k, ..)| *k < key);
        let held = &self.entries[first..];
        &held[..held.partition_point(|(k, ..)| *k == key)]
    }

    /// Those behind a place that hold its key and are near enough, the nearest first.
    fn near(&self, place: usize, window: &Window) -> impl Iterator<Item = &Entry<K>> {
        let (key, day, _) = self.entries[place];
        let behind = &self.entries[place + 1..];
        let (start, end) = (*window.days.start(), *window.days.end());
        let near = behind.partition_point(|(k, d, _)| *k == key && apart(day, *d) < start);
        behind[near..]
            .iter()
            .take_while(move |(k, d, _)| *k == key && apart(day, *d) <= end)
    }
}

impl Window {
    /// How many of the nearest are looked at for each of so many leads that hold a key.
    fn most_of(&self, leads: usize) -> usize {
        (FLOOD / leads.max(1)).clamp(LEAST.min(self.most), self.most)
    }
}

/// Days from one to another that is no earlier; none where one of them is not known.
fn apart(earlier: Option<Date>, later: Option<Date>) -> i32 {
    earlier.zip(later).map_or(0, |(x, y)| (y - x).get_days())
}
