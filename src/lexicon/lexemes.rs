//! The words of all phrases, found by their keys.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::records;
use crate::language::Inflection;
use crate::text::{Bytes, Index};

/// A word of a phrase: how it is written, how freely it inflects, what its case must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Lexeme<'a> {
    pub id: u32,
    #[serde(borrow)]
    pub light: Cow<'a, str>,
    pub inflection: Inflection,
    pub case: Case,
    /// Code of its language.
    pub language: &'a str,
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

/// Lexemes by their keys, as records: those of one key lie in one run.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Lexemes {
    /// Where the run of each key begins.
    runs: Index,
    all: Bytes,
}

impl Lexemes {
    /// The lexemes with this key.
    pub fn of(&self, key: &str) -> impl Iterator<Item = Lexeme<'_>> {
        let run = self
            .runs
            .get(key)
            .map_or(&[][..], |at| records::run(&self.all[at..]));
        records::each(run)
    }
}

/// Sorted by key, so that one set of packs has one lexicon, bytes and all.
impl FromIterator<(String, Vec<Lexeme<'static>>)> for Lexemes {
    fn from_iter<I: IntoIterator<Item = (String, Vec<Lexeme<'static>>)>>(found: I) -> Self {
        let found: BTreeMap<String, Vec<Lexeme<'_>>> = found.into_iter().collect();
        let mut all = Vec::new();
        let runs = found.into_iter().map(|(key, lexemes)| {
            let start = all.len();
            records::push_run(&mut all, &lexemes);
            (key, start)
        });
        Self {
            runs: runs.collect(),
            all: all.into(),
        }
    }
}
