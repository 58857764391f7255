//! Stories: documents about one event, told from what their leads name. One country alone makes a story only within a day;
//! a town, a person, a group or two countries do at any time.

use std::collections::BTreeMap;

use jiff::civil::Date;
use petgraph::unionfind::UnionFind;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::annotate::Annotated;
use crate::annotate::entity::Who;
use crate::source::Document;

use super::kinship::{OF_LANGUAGE, Vocabulary};

/// Sentences after the headline that count as the lead.
const LEAD: usize = 5;
/// Weight of a shared country; two of them make a story.
const COUNTRY: u32 = 1;
/// Weight of a shared town, region, person, group or name; one of them makes a story.
const SPECIFIC: u32 = 2;
/// The weight that two leads must share; publication within a day adds one.
const SAME_STORY: u32 = 2;
/// A name in more documents than this is no sign of one story.
const COMMON: usize = 200;

/// Leads at least this alike are of one story where they lie within a month.
const AKIN: f64 = 0.06;
/// Days in it.
const MONTH: i32 = 31;

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
                "country" => Some((entities[id.0].id.clone(), COUNTRY)),
                _ => Some((entities[id.0].id.clone(), SPECIFIC)),
            },
            Who::Name(name) => Some((format!("name:{name}"), SPECIFIC)),
            Who::Role(_) => None,
        })
        .collect();
    out.sort();
    out.dedup();
    out
}

/// The keys under which a claim may be compared: what it measures, with each thing that the lead of its document names.
#[must_use]
pub fn blocks(measure: &str, keys: &[StoryKey]) -> Vec<String> {
    keys.iter()
        .map(|(key, _)| format!("{measure}/{key}"))
        .collect()
}

/// What a document brings to the search for its story.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lead {
    /// What its lead names.
    pub keys: Vec<StoryKey>,
    /// These and the telling words of the lead, sorted.
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
pub enum Stories {
    /// All of them, as the caller knows.
    One,
    /// These pairs, sorted. Not transitive: a round-up that touches two stories does not make them one.
    Pairs(Vec<Story>),
}

impl Stories {
    /// The pairs of `documents` documents about one story, sorted.
    #[must_use]
    pub fn pairs(&self, documents: usize) -> Vec<(usize, usize)> {
        match self {
            Self::One => (0..documents)
                .flat_map(|a| (a + 1..documents).map(move |b| (a, b)))
                .collect(),
            Self::Pairs(pairs) => pairs.iter().map(|s| (s.a, s.b)).collect(),
        }
    }

    /// All `documents` documents by story, in their order: those that stories join, directly or through others.
    #[must_use]
    pub fn groups(&self, documents: usize) -> Vec<Vec<usize>> {
        let mut joined = UnionFind::new(documents);
        for (a, b) in self.pairs(documents) {
            joined.union(a, b);
        }
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut first = FxHashMap::default();
        for document in 0..documents {
            let first = *first.entry(joined.find(document)).or_insert(document);
            groups.entry(first).or_default().push(document);
        }
        groups.into_values().collect()
    }

    /// How alike the leads of two documents are, from 0 to 1; 1 where the caller knows their story to be one.
    #[must_use]
    pub fn kinship(&self, a: usize, b: usize) -> f64 {
        let pair = (a.min(b), a.max(b));
        match self {
            Self::One => 1.0,
            Self::Pairs(pairs) => pairs
                .binary_search_by_key(&pair, |s| (s.a, s.b))
                .map_or(0.0, |at| pairs[at].kinship),
        }
    }
}

/// The stories that leads tell of: pairs that name enough in common, or whose words are alike within a month.
#[must_use]
pub fn stories(leads: &[Lead]) -> Stories {
    let (vocabulary, holders) = (Vocabulary::new(leads), Holders::new(leads));
    let same = |a: usize, (b, weight): (usize, u32)| {
        let kinship = vocabulary.alike(a, b);
        let apart = days(&leads[a], &leads[b]);
        let near = apart.is_some_and(|days| days <= 1);
        let akin = kinship >= AKIN && apart.is_none_or(|days| days <= MONTH);
        let same = weight + u32::from(near) >= SAME_STORY || akin;
        same.then_some(Story { a, b, kinship })
    };
    let pairs = (0..leads.len()).into_par_iter().flat_map_iter(|a| {
        let shared = holders.sharing(a, &leads[a]);
        shared.into_iter().filter_map(move |other| same(a, other))
    });
    Stories::Pairs(pairs.collect())
}

/// Which leads have a word, and what it weighs as a name.
struct Holders<'a> {
    leads: FxHashMap<&'a str, Vec<usize>>,
    weights: FxHashMap<&'a str, u32>,
}

impl<'a> Holders<'a> {
    fn new(leads: &'a [Lead]) -> Self {
        let mut holders: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (index, lead) in leads.iter().enumerate() {
            for word in &lead.words {
                holders.entry(word).or_default().push(index);
            }
        }
        holders.retain(|_, leads| (2..=COMMON).contains(&leads.len()));
        let keys = leads.iter().flat_map(|l| &l.keys);
        Self {
            leads: holders,
            weights: keys.map(|(key, weight)| (key.as_str(), *weight)).collect(),
        }
    }

    /// The later leads that share a word with `lead`, which stands at `index`: sorted, with the weight of the shared names.
    fn sharing(&self, index: usize, lead: &Lead) -> Vec<(usize, u32)> {
        let mut out = Vec::new();
        for word in &lead.words {
            let leads = self.leads.get(word.as_str()).map_or(&[][..], Vec::as_slice);
            let later = &leads[leads.partition_point(|l| *l <= index)..];
            let weight = self.weights.get(word.as_str()).copied().unwrap_or_default();
            out.extend(later.iter().map(|l| (*l, weight)));
        }
        out.sort_unstable();
        let alike = out.chunk_by(|x, y| x.0 == y.0);
        alike
            .map(|found| (found[0].0, found.iter().map(|(_, weight)| weight).sum()))
            .collect()
    }
}

/// Days between two articles; `None` where one carries no date.
fn days(a: &Lead, b: &Lead) -> Option<i32> {
    Some((a.day? - b.day?).get_days().abs())
}
