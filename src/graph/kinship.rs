//! How alike two leads are: the cosine of their telling words. A word tells the more the rarer it is in the news, and the
//! fewer leads have it (K. Spärck Jones, "A statistical interpretation of term specificity", 1972).

use rustc_hash::FxHashMap;

use super::counts::Counts;
use super::story::Lead;
use crate::language::common::{Rank, rank};

/// The leads of a run, with the weights of their words.
pub(super) struct Vocabulary<'a> {
    leads: Vec<Weighed<'a>>,
}

/// A lead, its words in their order.
struct Weighed<'a> {
    language: &'a str,
    words: Vec<Word>,
    /// The sum of their weights.
    size: f64,
    /// That of the names alone.
    names: f64,
}

#[derive(Clone, Copy)]
struct Word {
    /// Its place among all words of the run.
    id: usize,
    weight: f64,
    /// True for a word that is rare in the news.
    rare: bool,
    /// How much it tells of the story; only a name does, which two languages can share.
    name: Option<u32>,
}

impl<'a> Vocabulary<'a> {
    /// The leads of a run, which may be a part of those that were counted.
    pub(super) fn new(leads: &'a [Lead], counts: &Counts) -> Self {
        let known = weights(leads, counts);
        let weigh = |lead: &'a Lead| {
            let words: Vec<Word> = lead.words.iter().map(|w| known[w.as_str()]).collect();
            let sum =
                |counts: fn(&&Word) -> bool| words.iter().filter(counts).map(|w| w.weight).sum();
            Weighed {
                language: &lead.language,
                size: sum(|_| true),
                names: sum(|w| w.name.is_some()),
                words,
            }
        };
        Self {
            leads: leads.iter().map(weigh).collect(),
        }
    }

    /// How alike two leads are, from 0 to 1. Leads in two languages are compared by the names that both can share.
    pub(super) fn alike(&self, a: usize, b: usize) -> f64 {
        let (a, b) = (&self.leads[a], &self.leads[b]);
        let same = a.language == b.language;
        let counted = common(&a.words, &b.words).filter(|w| same || w.name.is_some());
        let shared: f64 = counted.map(|w| w.weight).sum();
        let size = |lead: &Weighed<'_>| if same { lead.size } else { lead.names };
        let whole = (size(a) * size(b)).sqrt();
        if whole > 0.0 { shared / whole } else { 0.0 }
    }

    /// The names in a lead, each with how much it tells of the story.
    pub(super) fn names(&self, lead: usize) -> impl Iterator<Item = (usize, u32)> {
        let words = self.leads[lead].words.iter();
        words.filter_map(|w| Some((w.id, w.name?)))
    }

    /// How much each of the names tells that two leads share.
    pub(super) fn shared_names(&self, a: usize, b: usize) -> impl Iterator<Item = u32> + Clone {
        let shared = common(&self.leads[a].words, &self.leads[b].words);
        shared.filter_map(|w| w.name)
    }

    /// The words of a lead, in their order.
    pub(super) fn ids(&self, lead: usize) -> impl Iterator<Item = usize> {
        self.leads[lead].words.iter().map(|w| w.id)
    }

    /// The words of a lead that say of themselves what a text is about.
    pub(super) fn telling(&self, lead: usize) -> impl Iterator<Item = usize> {
        let words = self.leads[lead].words.iter();
        words.filter(|w| w.rare).map(|w| w.id)
    }
}

/// Each word of a run, its ids in the order of the words.
fn weights<'a>(leads: &'a [Lead], counts: &Counts) -> FxHashMap<&'a str, Word> {
    let all = leads.iter().flat_map(|l| &l.words);
    let mut words: Vec<&str> = all.map(String::as_str).collect();
    words.sort_unstable();
    let telling = leads.iter().filter(|l| !l.words.is_empty()).count();
    let documents = count(telling.max(counts.articles)) + IMAGINED;
    let keys = leads.iter().flat_map(|l| &l.keys);
    let names: FxHashMap<&str, u32> = keys.map(|(name, tells)| (name.as_str(), *tells)).collect();
    let alike = words.chunk_by(|a, b| a == b).enumerate();
    let weighed = alike.map(|(id, holders)| {
        let word = holders[0];
        let name = names.get(word).copied();
        let counted = counts.words.get(word).copied().unwrap_or_default();
        let held = count(counted.max(holders.len()));
        let share = (documents / held).ln() / documents.ln();
        let (rare, weight) = (is_rare(word), (rarity(word) * share).powi(2));
        (
            word,
            Word {
                id,
                weight,
                rare,
                name,
            },
        )
    });
    weighed.collect()
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// How much a rare word tells.
const RARE: f64 = 4.0;
/// Leads that are imagined beside those of the run, none of which has the word: keeps the weights of a small run apart from
/// nothing.
const IMAGINED: f64 = 50.0;

/// True for a name, and for a word that is rare in the news: it says of itself what a text is about.
pub(super) fn is_rare(word: &str) -> bool {
    rarity(word) >= RARE
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
        Rank::Rare => RARE,
    }
}

/// Stands between a language and a word of it; the keys of names hold none.
pub(super) const OF_LANGUAGE: char = '/';

/// The members of two sorted lists that both have.
fn common<'w>(x: &'w [Word], mut y: &'w [Word]) -> impl Iterator<Item = &'w Word> + Clone {
    x.iter().filter(move |w| {
        let behind = y.iter().take_while(|v| v.id < w.id).count();
        y = &y[behind..];
        y.first().is_some_and(|v| v.id == w.id)
    })
}
