//! The word tables of a language: inflection that no rule gives, and the closed classes that annotators ask for.

mod class;
mod table;

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

pub use class::{CueClass, Role, WordClass};
use table::Table;

use crate::text::{self, Fixed, Late, Runs};

/// The compiled word table of one language.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Words {
    irregular: Runs<Fixed>,
    nouns: Runs<Fixed>,
    abbreviations: FxHashSet<Fixed>,
    /// Each class with its phrases, as written in the table.
    pub classes: Late<Vec<(WordClass, Vec<Fixed>)>>,
}

impl Words {
    /// Reads a table of `rules/languages/`; a test proves that each one parses.
    #[must_use]
    pub fn parse(yaml: &str) -> Self {
        let table: Table = serde_yaml::from_str(yaml).expect("an embedded language table parses");
        Self {
            irregular: bases(&table.irregular),
            nouns: bases(&table.nouns),
            abbreviations: table
                .abbreviations
                .iter()
                .cloned()
                .map(Fixed::from)
                .collect(),
            classes: table.classes().into(),
        }
    }

    /// True for a word whose point ends no sentence: "Gen.", "Dr.".
    #[must_use]
    pub fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.contains(word)
    }

    /// The verbs of which `form` (folded) is a form that no rule gives.
    pub fn irregular_bases(&self, form: &str) -> impl Iterator<Item = &str> {
        self.irregular.get(form).iter().map(|base| &**base)
    }

    /// The nouns of which `form` (folded) is a broken plural or dual.
    pub fn noun_bases(&self, form: &str) -> impl Iterator<Item = &str> {
        self.nouns.get(form).iter().map(|base| &**base)
    }
}

/// Turns base → forms around; both sides under both folds, so that either tier finds them.
fn bases(forms: &FxHashMap<String, Vec<String>>) -> Runs<Fixed> {
    let mut out: BTreeMap<String, Vec<Fixed>> = BTreeMap::new();
    for (base, forms) in forms {
        for form in forms {
            for (form, base) in [
                (text::light(form), text::light(base)),
                (text::key(form), text::key(base)),
            ] {
                let (known, base) = (out.entry(form).or_default(), base.into());
                if !known.contains(&base) {
                    known.push(base);
                }
            }
        }
    }
    for bases in out.values_mut() {
        bases.sort();
    }
    out.into()
}
