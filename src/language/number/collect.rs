//! The phrases of a table of number words, by their first words.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::roles::{Many, Phrase, Role, Suffix, Vague};
use super::spec::Table;
use super::table::Shared;
use crate::text::{self, Fixed, Kind, Span, Token};

/// Phrases by their first words, the longest first.
type Entries = BTreeMap<String, Vec<Phrase>>;

/// The phrases of `table` and of what all languages share, and the names of the units that they mean.
pub(super) fn collect(table: &Table, shared: &Shared, arabic: bool) -> (Entries, Vec<String>) {
    let mut found = Found {
        entries: BTreeMap::new(),
        arabic,
        units: Vec::new(),
    };
    found.words(table);
    found.quantifiers(table);
    found.signs(shared);
    found.all_units(&table.units, shared);
    found.duals(&table.duals);
    found.sound_duals(&table.sound_duals);
    for entries in found.entries.values_mut() {
        entries.sort_by_key(|e| std::cmp::Reverse(e.rest.len()));
    }
    (found.entries, found.units)
}

struct Found {
    entries: Entries,
    arabic: bool,
    units: Vec<String>,
}

impl Found {
    fn words(&mut self, table: &Table) {
        for (word, value) in &table.cardinals {
            self.add(word, Role::Cardinal(*value));
        }
        for (word, value) in &table.before_tens {
            self.add(word, Role::BeforeTens(*value));
        }
        for (words, many) in [
            (&table.scales.one, Many::One),
            (&table.scales.two, Many::Two),
            (&table.scales.two_in_construct, Many::OneOrTwo),
            (&table.scales.many, Many::Unsaid),
        ] {
            for (word, value) in words {
                self.add(word, Role::Scale(*value, many));
            }
        }
        let suffixes = &table.suffixes;
        for (words, how) in [
            (&suffixes.glued, Suffix::Glued),
            (&suffixes.spaced, Suffix::Apart),
            (&suffixes.capital, Suffix::Capital),
        ] {
            for (word, value) in words {
                self.add(word, Role::Suffix(*value, how));
            }
        }
        for (word, value) in &table.ordinals {
            self.add(word, Role::Ordinal(*value));
        }
        for word in &table.ordinal_suffixes {
            self.add(word, Role::OrdinalSuffix);
        }
        for (words, plural) in [(&table.fractions.one, false), (&table.fractions.many, true)] {
            for (word, (of, parts)) in words {
                self.add(word, Role::Fraction(*of, *parts, plural));
            }
        }
    }

    fn quantifiers(&mut self, table: &Table) {
        for (word, value) in &table.groups {
            self.add(word, Role::Group(*value));
        }
        for (word, value) in &table.pairs {
            self.add(word, Role::Pair(*value));
        }
        for (word, &(least, from, to)) in &table.vague {
            self.add(word, Role::Vague(Vague { least, from, to }));
        }
        for (word, &(least, from, to)) in &table.vague_with_article {
            self.add(word, Role::VagueWithArticle(Vague { least, from, to }));
        }
        for (hedge, words) in &table.before {
            self.add_all(words, Role::Before(*hedge));
        }
        for (after, words) in &table.after {
            self.add_all(words, after.role());
        }
        for (cue, words) in &table.cues {
            self.add_all(words, Role::Cue(*cue));
        }
    }

    fn signs(&mut self, shared: &Shared) {
        for (hedge, signs) in &shared.hedges {
            self.add_all(signs, Role::Before(*hedge));
        }
        for (sign, (of, parts)) in &shared.fractions {
            self.add(sign, Role::Fraction(*of, *parts, false));
        }
        for (unit, signs) in sorted(&shared.signs) {
            let id = self.unit(unit);
            self.add_all(signs, Role::Unit(id));
        }
    }

    fn all_units(&mut self, units: &FxHashMap<String, Vec<String>>, shared: &Shared) {
        for (unit, words) in sorted(units) {
            let id = self.unit(unit);
            self.add_all(words, Role::Unit(id));
            if self.arabic && !shared.is_hundredth(unit) {
                let long = words.iter().filter(|w| w.chars().count() > 2);
                for dual in long.flat_map(|w| unit_duals(w)) {
                    self.add(&dual, Role::TwoUnits(id));
                }
            }
        }
    }

    fn duals(&mut self, nouns: &[String]) {
        for noun in nouns {
            for dual in duals(noun) {
                self.add(&dual, Role::Two);
            }
        }
    }

    /// The nominative alone: the other cases are written as the plural.
    fn sound_duals(&mut self, nouns: &[String]) {
        for noun in nouns {
            self.add(&format!("{noun}ان"), Role::Two);
        }
    }

    fn unit(&mut self, name: &str) -> usize {
        if let Some(id) = self.units.iter().position(|u| u == name) {
            return id;
        }
        self.units.push(name.to_owned());
        self.units.len() - 1
    }

    fn add_all(&mut self, words: &[String], role: Role) {
        for word in words {
            self.add(word, role);
        }
    }

    fn add(&mut self, phrase: &str, role: Role) {
        let tokens = text::tokens(phrase, Span::new(0, phrase.len()));
        let fold = |t: &Token, by: fn(&str) -> String| match t.kind {
            Kind::Punct => t.span.of(phrase).to_owned(),
            _ => by(t.span.of(phrase)),
        };
        let Some((first, rest)) = tokens.split_first() else {
            return;
        };
        let rest: Box<[Fixed]> = rest.iter().map(|t| fold(t, text::key).into()).collect();
        let (light, key) = (fold(first, text::light), fold(first, text::key));
        let mut insert = |word: String| {
            let rest = rest.clone();
            let known = self.entries.entry(word).or_default();
            known.push(Phrase { rest, role });
        };
        if light != key {
            insert(light);
        }
        insert(key);
    }
}

/// The two duals of a singular noun: ‑ان and ‑ين, ة becoming ت.
fn duals(noun: &str) -> [String; 2] {
    let stem = noun
        .strip_suffix('ة')
        .map_or_else(|| noun.to_owned(), |s| format!("{s}ت"));
    [format!("{stem}ان"), format!("{stem}ين")]
}

/// The duals of a unit; of two words the second is an adjective, «نقطتين مئويتين», or a genitive, «نقطتي أساس».
fn unit_duals(unit: &str) -> Vec<String> {
    let Some((first, second)) = unit.split_once(' ') else {
        return duals(unit).into();
    };
    let adjective = duals(first).into_iter().zip(duals(second));
    let construct = duals(first).map(|d| d.trim_end_matches('ن').to_owned());
    adjective
        .map(|(a, b)| format!("{a} {b}"))
        .chain(construct.into_iter().map(|c| format!("{c} {second}")))
        .collect()
}

/// A map in a fixed order, so that ids never depend on the hasher.
fn sorted<V>(map: &FxHashMap<String, V>) -> Vec<(&String, &V)> {
    let mut out: Vec<_> = map.iter().collect();
    out.sort_by_key(|(name, _)| *name);
    out
}
