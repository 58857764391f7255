//! How alike two leads are: the cosine of their telling words. A word tells the more the rarer it is in the news, and the
//! fewer leads have it (K. Spärck Jones, "A statistical interpretation of term specificity", 1972).

use rustc_hash::FxHashMap;

use super::story::Lead;
use crate::language::common::{Rank, rank};

/// Leads that are imagined beside those of the run, none of which has the word: keeps the weights of a small run apart from
/// nothing.
const IMAGINED: f64 = 50.0;

/// The weights of the words of a run's leads.
pub(super) struct Vocabulary<'a> {
    leads: &'a [Lead],
    weights: FxHashMap<&'a str, f64>,
}

impl<'a> Vocabulary<'a> {
    pub(super) fn new(leads: &'a [Lead]) -> Self {
        let mut holders: FxHashMap<&str, f64> = FxHashMap::default();
        for word in leads.iter().flat_map(|l| &l.words) {
            *holders.entry(word).or_default() += 1.0;
        }
        let documents = f64::from(u32::try_from(leads.len()).unwrap_or(u32::MAX)) + IMAGINED;
        let weight = |word: &str, holders: f64| {
            let share = (documents / holders).ln() / documents.ln();
            (rarity(word) * share).powi(2)
        };
        let weights = holders
            .into_iter()
            .map(|(word, holders)| (word, weight(word, holders)))
            .collect();
        Self { leads, weights }
    }

    /// How alike two leads are, from 0 to 1. Leads in two languages are compared by the names that both can share.
    pub(super) fn alike(&self, a: usize, b: usize) -> f64 {
        let (a, b) = (&self.leads[a], &self.leads[b]);
        let counts = |w: &&String| a.language == b.language || !w.contains(OF_LANGUAGE);
        let weight = |w: &String| self.weights[w.as_str()];
        let shared: f64 = common(&a.words, &b.words).filter(counts).map(weight).sum();
        let size = |lead: &Lead| lead.words.iter().filter(counts).map(weight).sum::<f64>();
        let whole = (size(a) * size(b)).sqrt();
        if whole > 0.0 { shared / whole } else { 0.0 }
    }
}

/// How much a word tells before any lead is looked at; a name is rare.
fn rarity(word: &str) -> f64 {
    let rank = word
        .split_once(OF_LANGUAGE)
        .map_or(Rank::Rare, |(_, word)| rank(word));
    match rank {
        Rank::Everywhere => 0.0,
        Rank::Frequent => 1.0,
        Rank::Usual => 2.0,
        Rank::Rare => 4.0,
    }
}

/// Stands between a language and a word of it; the keys of names hold none.
pub(super) const OF_LANGUAGE: char = '/';

/// The members of two sorted lists that both have.
fn common<'w>(x: &'w [String], y: &'w [String]) -> impl Iterator<Item = &'w String> {
    x.iter().filter(|w| y.binary_search(w).is_ok())
}
