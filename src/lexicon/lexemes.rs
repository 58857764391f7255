//! The words of all phrases, found by their keys.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::language::Inflection;
use crate::text::{Fixed, sorted};

/// A word of a phrase: how it is written, how freely it inflects, what its case must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Lexeme {
    pub id: u32,
    pub light: Fixed,
    pub inflection: Inflection,
    pub case: Case,
    pub language: &'static str,
    /// It makes a phrase on its own, not only as part of a longer one.
    pub alone: bool,
    /// A particle on its own: where it stands as it is, the form is read as nothing else.
    pub closed: bool,
}

/// What the letter case of a word must be to match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) enum Case {
    Any,
    /// Begins with a capital.
    Capital,
    /// As written: an acronym.
    Upper,
}

/// Lexemes by their keys, laid out flat: those of one key lie in one run.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Lexemes {
    /// Each key with the beginning and the end of its run.
    #[serde(serialize_with = "sorted")]
    runs: FxHashMap<Fixed, (u32, u32)>,
    all: Vec<Lexeme>,
}

impl Lexemes {
    /// The lexemes with this key.
    pub fn of(&self, key: &str) -> &[Lexeme] {
        match self.runs.get(key) {
            Some(&(start, end)) => &self.all[start as usize..end as usize],
            None => &[],
        }
    }
}

/// Sorted by key, so that one set of packs has one lexicon, bytes and all.
impl FromIterator<(String, Vec<Lexeme>)> for Lexemes {
    fn from_iter<I: IntoIterator<Item = (String, Vec<Lexeme>)>>(found: I) -> Self {
        let mut found: Vec<_> = found.into_iter().collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        let mut out = Self::default();
        let end = |all: &[Lexeme]| u32::try_from(all.len()).expect("fewer than four billion words");
        for (key, lexemes) in found {
            let start = end(&out.all);
            out.all.extend(lexemes);
            out.runs.insert(key.into(), (start, end(&out.all)));
        }
        out
    }
}
