//! The leads of many articles, side by side: each word is held once, and of a lead the numbers of its words.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::story::Lead;

/// Leads in a row.
#[derive(Clone, Debug, Default)]
pub struct Leads {
    /// Every word that one of them has, with its number.
    known: FxHashMap<Box<str>, u32>,
    /// How much a name tells of the story, by the number of its word.
    names: FxHashMap<u32, u32>,
    languages: Vec<String>,
    /// The words of all leads, one lead after another, each in the order of its words.
    words: Vec<u32>,
    leads: Vec<Entry>,
}

/// A lead among others.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// Where its words begin.
    first: usize,
    /// How many they are.
    number: u32,
    language: u32,
    day: Option<Date>,
}

impl Leads {
    /// Puts a lead behind the others.
    pub fn push(&mut self, lead: &Lead) {
        let first = self.words.len();
        for word in &lead.words {
            let number = self.number(word);
            self.words.push(number);
        }
        for (name, tells) in &lead.keys {
            let number = self.number(name);
            self.names.insert(number, *tells);
        }
        let language = self.language_of(&lead.language);
        self.leads.push(Entry {
            first,
            number: small(lead.words.len()),
            language,
            day: lead.day,
        });
    }

    /// The same leads in the order of these numbers.
    #[must_use]
    pub fn in_order(mut self, order: &[usize]) -> Self {
        self.leads = order.iter().map(|lead| self.leads[*lead]).collect();
        self
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.leads.len()
    }

    /// True where there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.leads.is_empty()
    }

    /// The day on which the article of a lead was published, where known.
    #[must_use]
    pub fn day(&self, lead: usize) -> Option<Date> {
        self.leads[lead].day
    }

    /// The number of the language of a lead.
    pub(super) fn language(&self, lead: usize) -> u32 {
        self.leads[lead].language
    }

    /// The numbers of the words of a lead.
    pub(super) fn words(&self, lead: usize) -> &[u32] {
        let Entry { first, number, .. } = self.leads[lead];
        &self.words[first..first + number as usize]
    }

    /// Gives the words new numbers, those of their order, and the words themselves in it.
    pub(super) fn sort(&mut self) -> Vec<Box<str>> {
        let mut known: Vec<(Box<str>, u32)> = std::mem::take(&mut self.known).into_iter().collect();
        known.sort_unstable();
        let mut number = vec![0; known.len()];
        for (new, (_, old)) in known.iter().enumerate() {
            number[*old as usize] = small(new);
        }
        for word in &mut self.words {
            *word = number[*word as usize];
        }
        let names = std::mem::take(&mut self.names).into_iter();
        self.names = names
            .map(|(old, tells)| (number[old as usize], tells))
            .collect();
        known.into_iter().map(|(word, _)| word).collect()
    }

    /// How much a word tells of the story, by its number; only a name does.
    pub(super) fn name(&self, word: u32) -> Option<u32> {
        self.names.get(&word).copied()
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(known) = self.known.get(word) {
            return *known;
        }
        let number = small(self.known.len());
        self.known.insert(word.into(), number);
        number
    }

    fn language_of(&mut self, language: &str) -> u32 {
        let known = self.languages.iter().position(|l| l == language);
        small(known.unwrap_or_else(|| {
            self.languages.push(language.to_owned());
            self.languages.len() - 1
        }))
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).expect("no run has four thousand million words")
}
