//! Stories: documents about one event, told from what their leads name. One country alone makes a story only within a day;
//! a town, a person, a group or two countries do at any time.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use crate::annotate::Annotated;
use crate::annotate::entity::Who;

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
pub fn lead(a: &Annotated<'_>) -> Lead {
    let lead = a
        .page
        .sentences
        .get(a.page.headlines + LEAD)
        .map_or(usize::MAX, |s| s.tokens.start);
    let entities = &a.page.lexicon().entities;
    let mut out: Vec<StoryKey> = Vec::new();
    for mention in a.mentions.iter().take_while(|m| m.tokens.start < lead) {
        let key = match &mention.who {
            Who::Known(id, _) if entities[id.0].is == "country" => {
                (entities[id.0].id.clone(), COUNTRY)
            }
            Who::Known(id, _) if entities[id.0].is == "outlet" => continue,
            Who::Known(id, _) => (entities[id.0].id.clone(), SPECIFIC),
            Who::Name(name) => (format!("name:{name}"), SPECIFIC),
            Who::Role(_) => continue,
        };
        out.push(key);
    }
    out.sort();
    out.dedup();
    Lead {
        keys: out,
        day: a.anchor.map(|a| a.date),
    }
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
    /// The day of its publication, where known.
    pub day: Option<Date>,
}

/// Which documents are about one story.
#[derive(Clone, Debug, PartialEq)]
pub enum Stories {
    /// All of them, as the caller knows.
    One,
    /// These pairs, each with the smaller index first, sorted. Not transitive: a round-up that touches two stories does not
    /// make them one.
    Pairs(Vec<(usize, usize)>),
}

impl Stories {
    /// The pairs of `documents` documents about one story, sorted.
    #[must_use]
    pub fn pairs(&self, documents: usize) -> Vec<(usize, usize)> {
        match self {
            Self::One => (0..documents)
                .flat_map(|a| (a + 1..documents).map(move |b| (a, b)))
                .collect(),
            Self::Pairs(pairs) => pairs.clone(),
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
    Stories::Pairs(pairs)
}
