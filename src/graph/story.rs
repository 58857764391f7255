//! Stories: documents about one event, told from what their leads name. One country alone makes a story only within a day; a
//! town, a person, a group or two countries do within a month; later, two names do where the leads are alike. How alike two
//! leads are is weighed by all the leads of a run.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use jiff::civil::Date;
use petgraph::unionfind::UnionFind;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::annotate::Annotated;
use crate::annotate::entity::Who;
use crate::claim::Claim;
use crate::rule::RuleSet;
use crate::source::{Document, Notice, Problem};

use super::counts::Counts;
use super::holders::{self, Holders, Window};
use super::kinship::{OF_LANGUAGE, Vocabulary, is_rare};
use super::leads::Leads;

/// Sentences after the headline that count as the lead.
const LEAD: usize = 5;
/// Weight of a shared country; two of them make a story.
const COUNTRY: u32 = 1;
/// Weight of a shared town, region, person, group or name; one of them makes a story.
const SPECIFIC: u32 = 2;
/// The weight that two leads must share; publication within a day adds one.
const SAME_STORY: u32 = 2;
/// Leads at least this alike are of one story where they lie within a month.
const AKIN: f64 = 0.06;
/// Names that leads share which lie farther apart; they must be as much alike.
const LASTING: usize = 2;
/// Days in it.
const MONTH: i32 = 31;
/// Of more leads that share a name or word within a month, the nearest in time are looked at: what keeps a flood of articles
/// on one thing from taking hours.
const MOST: usize = 100;
/// Of more that share two names at any time, the nearest.
const MOST_LATER: usize = 20;

/// Articles that somebody may have picked by hand: two alone may as well be a comparison.
const PICKED: RangeInclusive<usize> = 3..=15;

/// Something that a lead names, and how much it tells of the story.
pub type StoryKey = (String, u32);

/// What a document's lead names, with weights, and its day: how it finds its story. Depends on the document alone.
#[must_use]
pub fn lead(document: &Document, a: &Annotated<'_>) -> Lead {
    let end = a
        .page
        .sentences
        .get(a.page.headlines + LEAD)
        .map_or(a.page.tokens.len(), |s| s.tokens.start);
    let keys = keys(a, end);
    let named = keys.iter().map(|(key, _)| key.clone());
    let telling = (0..end).filter_map(|at| a.page.telling(at));
    let own = telling.map(|word| format!("{}{OF_LANGUAGE}{word}", document.language));
    let mut words: Vec<String> = named.chain(own).collect();
    words.sort();
    words.dedup();
    Lead {
        keys,
        words,
        language: document.language.clone(),
        day: a.anchor.map(|a| a.date),
    }
}

/// What the tokens before `end` name, sorted.
fn keys(a: &Annotated<'_>, end: usize) -> Vec<StoryKey> {
    let entities = &a.page.lexicon().entities;
    let named = a.mentions.iter().take_while(|m| m.tokens.start < end);
    let mut out: Vec<StoryKey> = named
        .filter_map(|mention| match &mention.who {
            Who::Known(id, _) => match entities[id.0].is.as_str() {
                "outlet" => None,
                "country" => Some((entities[id.0].id.to_string(), COUNTRY)),
                _ => Some((entities[id.0].id.to_string(), SPECIFIC)),
            },
            Who::Name(name) => Some((format!("name:{name}"), SPECIFIC)),
            Who::Role(_) => None,
        })
        .collect();
    out.sort();
    out.dedup();
    out
}

/// The keys under which a claim may be compared: what it measures, with each name and each rare word of the lead of its document.
/// Two documents of one story share one. Open claims measure anything.
#[must_use]
pub fn blocks(rules: &RuleSet, claim: &Claim, lead: &Lead) -> Vec<String> {
    let measure = if claim.by_rule {
        rules.widest(&claim.name)
    } else {
        "open"
    };
    let telling = lead.words.iter().filter(|word| is_rare(word));
    telling.map(|word| format!("{measure}/{word}")).collect()
}

/// What a document brings to the search for its story.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lead {
    /// What its lead names.
    pub keys: Vec<StoryKey>,
    /// These and the telling words of the lead, sorted. A line of claims has them beside what else is kept of the lead.
    #[serde(skip)]
    pub words: Vec<String>,
    /// The language of the document.
    pub language: String,
    /// The day of its publication, where known.
    pub day: Option<Date>,
}

/// Two documents about one story.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Story {
    /// Index of the first document.
    pub a: usize,
    /// Index of the second, the larger one.
    pub b: usize,
    /// How alike their leads are, from 0 to 1.
    pub kinship: f64,
}

/// Which documents are about one story.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Stories {
    /// All of them, as the caller knows.
    One,
    /// Those that were found.
    Found {
        /// These pairs, sorted. Not transitive: a round-up that touches two stories does not make them one.
        pairs: Vec<Story>,
        /// What so many articles speak of that not every two of them were looked at: within a month, then in months apart.
        crowds: Vec<Crowd>,
        /// True where stories join all articles there are, and these are no more than somebody picks by hand: a set of accounts of
        /// one story.
        picked: bool,
    },
}

/// Articles that share something, too many of them for a look at every two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crowd {
    /// The word or name that most of them share; in months apart two names.
    pub words: Vec<String>,
    /// The first article with it.
    pub first: usize,
    /// How many have it.
    pub articles: usize,
    /// With how many of the nearest in time each was compared for it.
    pub nearest: usize,
    /// How many other words, or pairs of names, fare alike.
    pub others: usize,
}

impl Stories {
    /// The pairs of `documents` documents about one story, sorted.
    #[must_use]
    pub fn pairs(&self, documents: usize) -> Vec<(usize, usize)> {
        match self {
            Self::One => (0..documents)
                .flat_map(|a| (a + 1..documents).map(move |b| (a, b)))
                .collect(),
            Self::Found { pairs, .. } => pairs.iter().map(|s| (s.a, s.b)).collect(),
        }
    }

    /// All `documents` documents by story, in their order: those that stories join, directly or through others.
    #[must_use]
    pub fn groups(&self, documents: usize) -> Vec<Vec<usize>> {
        match self {
            Self::One if documents == 0 => Vec::new(),
            Self::One => vec![(0..documents).collect()],
            Self::Found { pairs, .. } => sets(&joined(pairs, documents), documents),
        }
    }

    /// True where all documents are accounts of one story that somebody has picked, or said to be so.
    #[must_use]
    pub fn are_picked(&self) -> bool {
        match self {
            Self::One => true,
            Self::Found { picked, .. } => *picked,
        }
    }

    /// What of `documents` lies too far apart in a crowd to be compared.
    #[must_use]
    pub fn notices(&self, documents: &[Document]) -> Vec<Notice> {
        let Self::Found { crowds, .. } = self else {
            return Vec::new();
        };
        let told = crowds.iter().map(|crowd| {
            let (n, nearest, others) = (crowd.articles, crowd.nearest, crowd.others);
            let problem = match &crowd.words[..] {
                [first, second] => Problem::LaterCrowd {
                    first: first.clone(),
                    second: second.clone(),
                    n,
                    nearest,
                    others,
                },
                words => Problem::Crowd {
                    word: words.concat(),
                    n,
                    nearest,
                    others,
                },
            };
            Notice::new(&documents[crowd.first].id, problem)
        });
        told.collect()
    }

    /// The pairs of some documents, by their places among these, that are about one story; sorted.
    pub(crate) fn among(&self, documents: &[usize]) -> Vec<(usize, usize)> {
        let place = |document: usize| documents.binary_search(&document).ok();
        let later = |(at, a): (usize, &usize)| {
            let others: Vec<usize> = match self {
                Self::One => (at + 1..documents.len()).collect(),
                Self::Found { pairs, .. } => {
                    let first = pairs.partition_point(|story| story.a < *a);
                    let own = pairs[first..].iter().take_while(|story| story.a == *a);
                    own.filter_map(|story| place(story.b)).collect()
                }
            };
            others.into_iter().map(move |other| (at, other))
        };
        documents.iter().enumerate().flat_map(later).collect()
    }

    /// What is known of some documents of a run: `pairs` of them, by their places among these, are about one story.
    pub(crate) fn of_some(&self, documents: &[usize], pairs: &[(usize, usize)]) -> Self {
        let story = |&(a, b): &(usize, usize)| Story {
            a,
            b,
            kinship: self.kinship(documents[a], documents[b]),
        };
        Self::Found {
            pairs: pairs.iter().map(story).collect(),
            crowds: Vec::new(),
            picked: self.are_picked(),
        }
    }

    /// How alike the leads of two documents are, from 0 to 1; 1 where the caller knows their story to be one.
    #[must_use]
    pub fn kinship(&self, a: usize, b: usize) -> f64 {
        let pair = (a.min(b), a.max(b));
        match self {
            Self::One => 1.0,
            Self::Found { pairs, .. } => pairs
                .binary_search_by_key(&pair, |s| (s.a, s.b))
                .map_or(0.0, |at| pairs[at].kinship),
        }
    }
}

fn joined(pairs: &[Story], documents: usize) -> UnionFind<usize> {
    let mut joined = UnionFind::new(documents);
    for story in pairs {
        joined.union(story.a, story.b);
    }
    joined
}

/// All numbers below `end` by what joins them, in the order of the first of each set.
pub(crate) fn sets(joined: &UnionFind<usize>, end: usize) -> Vec<Vec<usize>> {
    let mut sets: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut first = FxHashMap::default();
    for member in 0..end {
        let first = *first.entry(joined.find(member)).or_insert(member);
        sets.entry(first).or_default().push(member);
    }
    sets.into_values().collect()
}

/// The stories that leads tell of: pairs that name enough in common, or whose words are alike. The leads may be a part of those
/// that were counted.
#[must_use]
pub fn stories(leads: Leads, counts: &Counts) -> Stories {
    let vocabulary = Vocabulary::new(leads, counts);
    let leads = vocabulary.leads();
    let (words, names) = (by_word(&vocabulary), by_names(&vocabulary));
    let found = |a: usize| {
        let others = words
            .later(a, &WITHIN_A_MONTH)
            .chain(names.later(a, &LATER));
        let mut others: Vec<usize> = others.collect();
        others.sort_unstable();
        others.dedup();
        let vocabulary = &vocabulary;
        others
            .into_iter()
            .filter_map(move |b| same(vocabulary, a.min(b), a.max(b)))
    };
    let mut pairs: Vec<Story> = (0..leads).into_par_iter().flat_map_iter(found).collect();
    pairs.par_sort_unstable_by_key(|s| (s.a, s.b));
    let within = words.crowds(&WITHIN_A_MONTH);
    let later = names.crowds(&LATER);
    let within = largest(&vocabulary, &within, |word| vec![word]);
    let later = largest(&vocabulary, &later, |(x, y)| vec![x, y]);
    let picked = PICKED.contains(&leads.max(counts.articles))
        && sets(&joined(&pairs, leads), leads).len() == 1;
    if picked {
        pairs = every_two(&vocabulary);
    }
    Stories::Found {
        pairs,
        crowds: within.into_iter().chain(later).collect(),
        picked,
    }
}

/// All pairs of a handful of accounts of one story.
fn every_two(vocabulary: &Vocabulary) -> Vec<Story> {
    let others = |a: usize| (a + 1..vocabulary.leads()).map(move |b| (a, b));
    let alike = |(a, b)| Story {
        a,
        b,
        kinship: vocabulary.alike(a, b),
    };
    (0..vocabulary.leads())
        .flat_map(others)
        .map(alike)
        .collect()
}

/// The largest of the crowds, with the number of the others; `words` tells what its key stands for.
fn largest<K: Copy>(
    vocabulary: &Vocabulary,
    crowds: &[holders::Crowd<K>],
    words: impl Fn(K) -> Vec<u32>,
) -> Option<Crowd> {
    let largest = crowds.first()?;
    let words = words(largest.key).into_iter();
    Some(Crowd {
        words: words.map(|word| plain(vocabulary.written(word))).collect(),
        first: largest.first,
        articles: largest.leads,
        nearest: largest.nearest,
        others: crowds.len() - 1,
    })
}

/// A word of a lead as people write it.
fn plain(word: &str) -> String {
    let word = word.rsplit([OF_LANGUAGE, ':']).next().unwrap_or(word);
    word.replace('-', " ")
}

const WITHIN_A_MONTH: Window = Window {
    days: 0..=MONTH,
    most: MOST,
};
const LATER: Window = Window {
    days: MONTH + 1..=i32::MAX,
    most: MOST_LATER,
};

/// Leads by each word that says of itself what a text is about.
fn by_word(vocabulary: &Vocabulary) -> Holders<u32> {
    let leads = 0..vocabulary.leads();
    Holders::new(leads.map(|lead| (vocabulary.day(lead), vocabulary.telling(lead).collect())))
}

/// Leads with a day by each two names.
fn by_names(vocabulary: &Vocabulary) -> Holders<(u32, u32)> {
    let pairs = |lead: usize| {
        let names: Vec<u32> = vocabulary.names(lead).collect();
        let pairs = names
            .iter()
            .enumerate()
            .flat_map(|(at, x)| names[at + 1..].iter().map(move |y| (*x, *y)));
        pairs.collect()
    };
    let leads = 0..vocabulary.leads();
    Holders::new(leads.map(|lead| match vocabulary.day(lead) {
        Some(day) => (Some(day), pairs(lead)),
        None => (None, Vec::new()),
    }))
}

/// Whether two leads tell of one story.
fn same(vocabulary: &Vocabulary, a: usize, b: usize) -> Option<Story> {
    let apart = days(vocabulary, a, b);
    let kinship = vocabulary.alike(a, b);
    let names = vocabulary.shared_names(a, b);
    let weight: u32 = names.clone().sum();
    let near = apart.is_some_and(|days| days <= 1);
    let same = if apart.is_none_or(|days| days <= MONTH) {
        kinship >= AKIN || weight + u32::from(near) >= SAME_STORY
    } else {
        kinship >= AKIN && names.count() >= LASTING
    };
    same.then_some(Story { a, b, kinship })
}

/// Days between two articles; `None` where one carries no date.
fn days(vocabulary: &Vocabulary, a: usize, b: usize) -> Option<i32> {
    Some((vocabulary.day(a)? - vocabulary.day(b)?).get_days().abs())
}
