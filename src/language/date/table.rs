//! The shape of `rules/languages/*.times.yml`, and the meaning of its sections.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use super::{Count, Edge, Part, Particle, Season, Trust, Unit, Which, Word};

/// A day that is a name: its year goes without saying where one of the words stands beside it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// The day that is meant.
    pub day: Date,
    /// The words that make a day and month this day.
    pub words: Vec<String>,
    /// Digits that say it by themselves.
    #[serde(default)]
    pub digits: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    months: Vec<Names>,
    hijri: Vec<Names>,
    weekdays: Vec<Names>,
    weekdays_many: Vec<String>,
    seasons: BTreeMap<Season, Vec<String>>,
    units: BTreeMap<Unit, Counted>,
    coded: BTreeMap<Unit, BTreeMap<i8, Vec<String>>>,
    numbers: BTreeMap<i32, Vec<String>>,
    ordinals: BTreeMap<i32, Vec<String>>,
    vague: BTreeMap<i32, Vec<String>>,
    days: BTreeMap<i32, Vec<String>>,
    nights: BTreeMap<i32, Vec<String>>,
    decades: BTreeMap<i32, Vec<String>>,
    parts: BTreeMap<Part, Vec<String>>,
    edges: BTreeMap<Edge, Vec<String>>,
    which_before: BTreeMap<Which, Vec<String>>,
    which_after: BTreeMap<Which, Vec<String>>,
    particles: BTreeMap<Particle, Vec<String>>,
    pub tense: Tenses,
    pub functions: Vec<String>,
    pub traps: Vec<String>,
    pub named: Vec<Named>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    #[serde(default)]
    sure: Vec<String>,
    #[serde(default)]
    short: Vec<String>,
    #[serde(default)]
    doubtful: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Counted {
    #[serde(default)]
    one: Vec<String>,
    #[serde(default)]
    two: Vec<String>,
    #[serde(default)]
    both: Vec<String>,
    #[serde(default)]
    many: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tenses {
    pub future: Vec<String>,
    pub past: Vec<String>,
    pub future_prefixes: Vec<String>,
    pub future_except: Vec<String>,
    pub past_suffixes: Vec<String>,
}

/// Every phrase of a table with what it means.
pub(super) fn words(t: &Table) -> Vec<(&str, Word)> {
    let mut out = Vec::new();
    names(&t.months, &Word::Month, &mut out);
    names(&t.hijri, &Word::Hijri, &mut out);
    let day = |i| Weekday::from_monday_one_offset(i).expect("a table has seven weekdays");
    names(
        &t.weekdays,
        &|i, trust| Word::Weekday(day(i), trust),
        &mut out,
    );
    for (number, name) in (1..).zip(&t.weekdays_many) {
        out.push((name.as_str(), Word::Weekdays(day(number))));
    }
    list(&t.seasons, Word::Season, &mut out);
    list(&t.numbers, Word::Number, &mut out);
    list(&t.ordinals, Word::Ordinal, &mut out);
    list(&t.vague, Word::Vague, &mut out);
    list(&t.days, Word::Day, &mut out);
    list(&t.nights, Word::Night, &mut out);
    list(&t.decades, Word::Decade, &mut out);
    list(&t.parts, Word::Part, &mut out);
    list(&t.edges, Word::Edge, &mut out);
    list(&t.which_before, Word::WhichBefore, &mut out);
    list(&t.which_after, Word::WhichAfter, &mut out);
    list(&t.particles, Word::Particle, &mut out);
    for (unit, counted) in &t.units {
        each(&counted.one, Word::Unit(*unit, Count::One), &mut out);
        each(&counted.two, Word::Unit(*unit, Count::Two), &mut out);
        each(&counted.both, Word::Unit(*unit, Count::Both), &mut out);
        each(&counted.many, Word::Unit(*unit, Count::Many), &mut out);
    }
    for (unit, codes) in &t.coded {
        list(codes, |n| Word::Coded(*unit, n), &mut out);
    }
    each(&t.tense.future, Word::Tense(true), &mut out);
    each(&t.tense.past, Word::Tense(false), &mut out);
    for named in &t.named {
        each(&named.digits, Word::Date(named.day), &mut out);
    }
    each(&t.functions, Word::Function, &mut out);
    each(&t.traps, Word::Trap, &mut out);
    out
}

fn names<'t>(list: &'t [Names], word: &impl Fn(i8, Trust) -> Word, out: &mut Vec<(&'t str, Word)>) {
    for (number, names) in (1..).zip(list) {
        each(&names.sure, word(number, Trust::Sure), out);
        each(&names.short, word(number, Trust::Short), out);
        each(&names.doubtful, word(number, Trust::Doubtful), out);
    }
}

fn list<'t, K: Copy>(
    map: &'t BTreeMap<K, Vec<String>>,
    word: impl Fn(K) -> Word,
    out: &mut Vec<(&'t str, Word)>,
) {
    for (key, phrases) in map {
        each(phrases, word(*key), out);
    }
}

fn each<'t>(phrases: &'t [String], word: Word, out: &mut Vec<(&'t str, Word)>) {
    out.extend(phrases.iter().map(|p| (p.as_str(), word)));
}
