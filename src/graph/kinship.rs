//! How alike two leads are: the cosine of their telling words. A word tells the more the rarer it is in the news, and the
//! fewer leads have it (K. Spärck Jones, "A statistical interpretation of term specificity", 1972).

use jiff::civil::Date;

use super::counts::Counts;
use super::leads::Leads;
use crate::language::common::{Rank, rank};

/// The leads of a run, with the weights of their words.
pub(super) struct Vocabulary {
    leads: Leads,
    /// Every word, in its order: what leads call it by is its place here.
    words: Vec<Word>,
    /// What is written of it.
    written: Vec<Box<str>>,
    sizes: Vec<Size>,
}

/// A word of a run.
#[derive(Clone, Copy)]
struct Word {
    weight: f64,
    /// True for a word that is rare in the news.
    rare: bool,
    /// How much it tells of the story; only a name does, which two languages can share.
    name: Option<u32>,
}

/// What the words of a lead weigh.
#[derive(Clone, Copy)]
struct Size {
    all: f64,
    /// The names alone.
    names: f64,
}

impl Vocabulary {
    /// The leads of a run, which may be a part of those that were counted.
    pub(super) fn new(mut leads: Leads, counts: &Counts) -> Self {
        let written = leads.sort();
        let words = weights(&leads, &written, counts);
        let size = |lead: usize| {
            let own = || leads.words(lead).iter().map(|word| &words[*word as usize]);
            Size {
                all: own().map(|w| w.weight).sum(),
                names: own().filter(|w| w.name.is_some()).map(|w| w.weight).sum(),
            }
        };
        Self {
            sizes: (0..leads.len()).map(size).collect(),
            leads,
            words,
            written,
        }
    }

    /// How many leads there are.
    pub(super) fn leads(&self) -> usize {
        self.leads.len()
    }

    /// The day of a lead.
    pub(super) fn day(&self, lead: usize) -> Option<Date> {
        self.leads.day(lead)
    }

    /// How alike two leads are, from 0 to 1. Leads in two languages are compared by the names that both can share.
    pub(super) fn alike(&self, a: usize, b: usize) -> f64 {
        let same = self.leads.language(a) == self.leads.language(b);
        let counted = self.common(a, b).filter(|w| same || w.name.is_some());
        let shared: f64 = counted.map(|w| w.weight).sum();
        let size = |lead: usize| {
            let Size { all, names } = self.sizes[lead];
            if same { all } else { names }
        };
        let whole = (size(a) * size(b)).sqrt();
        if whole > 0.0 { shared / whole } else { 0.0 }
    }

    /// The names in a lead.
    pub(super) fn names(&self, lead: usize) -> impl Iterator<Item = u32> {
        let words = self.leads.words(lead).iter().copied();
        words.filter(|word| self.words[*word as usize].name.is_some())
    }

    /// How much each of the names tells that two leads share.
    pub(super) fn shared_names(&self, a: usize, b: usize) -> impl Iterator<Item = u32> + Clone {
        self.common(a, b).filter_map(|w| w.name)
    }

    /// What is written of a word.
    pub(super) fn written(&self, word: u32) -> &str {
        &self.written[word as usize]
    }

    /// The words of a lead that say of themselves what a text is about.
    pub(super) fn telling(&self, lead: usize) -> impl Iterator<Item = u32> {
        let words = self.leads.words(lead).iter().copied();
        words.filter(|word| self.words[*word as usize].rare)
    }

    /// The words that two leads have.
    fn common(&self, a: usize, b: usize) -> impl Iterator<Item = &Word> + Clone {
        let common = common(self.leads.words(a), self.leads.words(b));
        common.map(|word| &self.words[word as usize])
    }
}

/// Each word of a run, in their order.
fn weights(leads: &Leads, written: &[Box<str>], counts: &Counts) -> Vec<Word> {
    let mut holders = vec![0; written.len()];
    let mut telling = 0;
    for lead in 0..leads.len() {
        telling += usize::from(!leads.words(lead).is_empty());
        for word in leads.words(lead) {
            holders[*word as usize] += 1;
        }
    }
    let documents = count(telling.max(counts.articles)) + IMAGINED;
    let weigh = |(number, (word, holders)): (u32, (&str, usize))| {
        let counted = counts.words.get(word).copied().unwrap_or_default();
        let share = (documents / count(counted.max(holders))).ln() / documents.ln();
        Word {
            weight: (rarity(word) * share).powi(2),
            rare: is_rare(word),
            name: leads.name(number),
        }
    };
    let written = written.iter().map(|word| &**word);
    (0..).zip(written.zip(holders)).map(weigh).collect()
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
fn common<'w>(x: &'w [u32], mut y: &'w [u32]) -> impl Iterator<Item = u32> + Clone {
    x.iter().copied().filter(move |word| {
        let behind = y.iter().take_while(|other| *other < word).count();
        y = &y[behind..];
        y.first() == Some(word)
    })
}
