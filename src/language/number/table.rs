//! The table of number words of one language, read and indexed by first word.

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::collect::collect;
use super::exact::Exact;
use super::roles::{Hedge, Phrase, Reading};
use super::spec::Table;
use crate::language::Clitics;
use crate::language::ar::clitic_splits;
use crate::text::Runs;

/// The number words of one language.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Numbers {
    entries: Runs<Phrase>,
    arabic: bool,
    /// Names of units; [`Role::Unit`](super::Role::Unit) is an index into them.
    pub units: Vec<String>,
}

/// Conversions and signs, the same in every language.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shared {
    units: FxHashMap<String, (String, Exact)>,
    capitals: FxHashMap<String, String>,
    fortunes: FxHashMap<String, String>,
    hundredths: Vec<String>,
    pub(super) signs: FxHashMap<String, Vec<String>>,
    pub(super) hedges: FxHashMap<Hedge, Vec<String>>,
    pub(super) fractions: FxHashMap<String, (u32, u32)>,
}

impl Shared {
    /// Reads the table of `rules/languages/numbers.yml`; a test proves that it parses.
    #[must_use]
    pub fn parse(yaml: &str) -> Self {
        serde_yaml::from_str(yaml).expect("the embedded table of units parses")
    }

    /// The unit that `unit` converts to, and the exact factor.
    #[must_use]
    pub fn base(&self, unit: &str) -> Option<(&str, Decimal)> {
        self.units
            .get(unit)
            .map(|(base, factor)| (base.as_str(), factor.0))
    }

    /// The unit that the letters of `unit` mean where they begin with a capital.
    #[must_use]
    pub fn capital(&self, unit: &str) -> Option<&str> {
        self.capitals.get(unit).map(String::as_str)
    }

    /// The money that `unit` is where there are millions of it.
    #[must_use]
    pub fn fortune(&self, unit: &str) -> Option<&str> {
        self.fortunes.get(unit).map(String::as_str)
    }

    /// True for a hundredth of a unit of money, such as a cent.
    #[must_use]
    pub fn is_hundredth(&self, unit: &str) -> bool {
        self.hundredths.iter().any(|u| u == unit)
    }
}

impl Numbers {
    /// Reads a table of `rules/languages/` and adds the shared signs; a test proves that each one parses.
    #[must_use]
    pub fn parse(yaml: &str, shared: &Shared, arabic: bool) -> Self {
        let table: Table = serde_yaml::from_str(yaml).expect("an embedded number table parses");
        let (entries, units) = collect(&table, shared, arabic);
        Self {
            entries: entries.into(),
            arabic,
            units,
        }
    }

    /// What a form may say of a number, folded lightly and to its key. The light fold goes first (وأحد is "and one", واحد
    /// is "one"), and the form as it stands before forms without clitics.
    #[must_use]
    pub fn reading(&'static self, light: &str, key: &str) -> Reading {
        let folds = [light, key];
        let found = if self.arabic {
            folds.into_iter().find_map(|fold| {
                let mut splits = clitic_splits(fold).into_iter();
                splits.find_map(|(clitics, rest)| reading(self.entries.get(rest), clitics))
            })
        } else {
            let plain = key.strip_suffix("'s").unwrap_or(key);
            let found = |key| reading(self.entries.get(key), Clitics::default());
            found(key).or_else(|| found(plain))
        };
        found.unwrap_or_default()
    }
}

fn reading(phrases: &'static [Phrase], clitics: Clitics) -> Option<Reading> {
    (!phrases.is_empty()).then(|| Reading {
        phrases,
        clitics,
        roles: phrases.iter().fold(0, |bits, p| bits | p.role.bit()),
    })
}
