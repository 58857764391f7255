//! The tables of the languages: nothing is missing in one, nothing is there that nobody says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;

use super::Locale;
use crate::{language, rule};

const LOCALES: [Locale; 2] = [Locale::En, Locale::Ar];
/// What stands before the names that come out of packs and tables.
const NAMES: [&str; 4] = ["claim-", "level-", "term-", "unit-"];

/// Every message of a locale with the variables in it.
fn messages(locale: Locale) -> BTreeMap<String, BTreeSet<String>> {
    let mut out = BTreeMap::new();
    for text in locale.sentences() {
        let resource = parse(*text).unwrap_or_else(|(_, errors)| panic!("{locale:?}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let written = format!("{:?}", message.value);
            let variables = written
                .split("VariableReference { id: Identifier { name: \"")
                .skip(1);
            let variables = variables
                .filter_map(|v| v.split('"').next())
                .map(str::to_owned);
            let known = out.insert(message.id.name.to_owned(), variables.collect());
            assert!(known.is_none(), "{locale:?} has {} twice", message.id.name);
        }
    }
    out
}

fn sentences(locale: Locale) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = messages(locale);
    all.retain(|id, _| !NAMES.iter().any(|name| id.starts_with(name)));
    all
}

fn names(locale: Locale, of: &str) -> BTreeSet<String> {
    let all = messages(locale);
    all.keys()
        .filter_map(|id| id.strip_prefix(of))
        .map(str::to_owned)
        .collect()
}

/// All Rust of the report.
fn code(folder: &Path) -> String {
    let mut out = String::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            out += &code(&path);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out += &fs::read_to_string(path).expect("a source file");
        }
    }
    out
}

#[test]
fn all_languages_say_the_same_sentences_with_the_same_values() {
    let [en, ar] = LOCALES.map(sentences);
    let extra = |a: &BTreeMap<String, _>, b: &BTreeMap<String, _>| {
        a.keys()
            .filter(|id| !b.contains_key(*id))
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!((extra(&en, &ar), extra(&ar, &en)), (vec![], vec![]));
    for (id, variables) in &en {
        let optional = |of: &BTreeSet<String>| {
            let number = |v: &&String| *v != "n" && *v != "count";
            of.iter().filter(number).cloned().collect::<Vec<_>>()
        };
        assert_eq!(optional(variables), optional(&ar[id]), "{id}");
    }
}

#[test]
fn every_sentence_is_said_somewhere() {
    let code = code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report"));
    let unsaid: Vec<_> = sentences(Locale::En)
        .into_keys()
        .filter(|id| !code.contains(&format!("\"{id}\"")))
        .collect();
    assert_eq!(unsaid, Vec::<String>::new());
}

/// English calls a claim by its id; Arabic has a name for all that the embedded packs define, and for nothing else.
#[test]
fn all_that_the_packs_name_has_an_arabic_name() {
    let rules = rule::compile(rule::embedded()).expect("the embedded packs compile");
    let claims: BTreeSet<String> = rules.rules.iter().map(|r| r.name.clone()).collect();
    assert_eq!(names(Locale::Ar, "claim-"), claims);
    let terms = rules.lexicon.terms.iter().map(|t| t.name.clone()).collect();
    assert_eq!(names(Locale::Ar, "term-"), terms);
    let levels = rules.rules.iter().flat_map(|r| r.levels.clone()).collect();
    assert_eq!(names(Locale::Ar, "level-"), levels);
}

#[test]
fn every_unit_of_every_language_has_a_name_in_every_language() {
    for locale in LOCALES {
        let known = names(locale, "unit-");
        let units = language::all().iter().flat_map(|l| &l.numbers.units);
        let missing: Vec<_> = units.filter(|u| !known.contains(*u)).collect();
        assert_eq!(missing, Vec::<&String>::new(), "{locale:?}");
    }
}
