//! Stories: documents about one event, told from what their leads name. One country alone makes a story only within a day;
//! a town, a person, a group or two countries do at any time.

use jiff::civil::Date;
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

/// The stories that leads tell of.
#[must_use]
pub fn stories(leads: &[Lead]) -> Stories {
    let mut holders: FxHashMap<&str, Vec<(usize, u32)>> = FxHashMap::default();
    for (index, lead) in leads.iter().enumerate() {
        for (key, weight) in &lead.keys {
            holders.entry(key).or_default().push((index, *weight));
        }
    }
    let mut shared: FxHashMap<(usize, usize), u32> = FxHashMap::default();
    for documents in holders.values().filter(|d| d.len() <= COMMON) {
        for (at, (a, weight)) in documents.iter().enumerate() {
            for (b, _) in &documents[at + 1..] {
                *shared.entry((*a, *b)).or_default() += weight;
            }
        }
    }
    let near = |a: usize, b: usize| matches!((leads[a].day, leads[b].day), (Some(x), Some(y)) if (x - y).get_days().abs() <= 1);
    let same =
        |&((a, b), weight): &((usize, usize), u32)| weight + u32::from(near(a, b)) >= SAME_STORY;
    let mut pairs: Vec<_> = shared
        .into_iter()
        .filter(same)
        .map(|(pair, _)| pair)
        .collect();
    pairs.sort_unstable();
    let words = Vocabulary::new(leads);
    let story = |(a, b)| Story {
        a,
        b,
        kinship: words.alike(a, b),
    };
    Stories::Pairs(pairs.into_iter().map(story).collect())
}
