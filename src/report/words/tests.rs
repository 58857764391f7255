//! The tables of the languages: nothing is missing in one, nothing is there that nobody says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;

use super::Locale;
use super::sentences::Sentences;
use crate::check::Verdict;
use crate::rule::{Lint, Mistake, ValueKind};
use crate::{language, rule};

const LOCALES: [Locale; 2] = [Locale::En, Locale::Ar];
/// What stands before the names that come out of packs and tables.
const NAMES: [&str; 8] = [
    "claim-", "level-", "term-", "unit-", "is-", "not-", "code-", "slot-",
];
/// What stands before the sentences of the command line, which its own tests hold.
const COMMAND: [&str; 3] = ["help-", "option-", "arguments-"];
/// What stands before the sentences that English has where a notice or an error is defined, and where that is.
const DEFINED: [(&str, &str); 2] = [
    ("notice-", "src/source/problem.rs"),
    ("error-", "src/error.rs"),
];

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
    let elsewhere = DEFINED
        .map(|(of, _)| of)
        .into_iter()
        .chain(NAMES)
        .chain(COMMAND)
        .chain(["system-"]);
    let elsewhere: Vec<_> = elsewhere.collect();
    all.retain(|id, _| !elsewhere.iter().any(|of| id.starts_with(of)));
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
fn every_sentence_of_a_table_is_found() {
    for locale in LOCALES {
        let found = Sentences::of(locale.sentences());
        for id in messages(locale).keys() {
            assert!(found.get(id).is_some(), "{locale:?} {id}");
        }
    }
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

/// The variants of an enum of errors, each with the source of its definition.
fn variants(file: &str) -> BTreeMap<String, String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file));
    let text = text.expect("a source file");
    let defined = text.split("\n    #[error(").skip(1);
    let named = |chunk: &str| {
        let line = chunk.lines().find(|line| {
            line.strip_prefix("    ")
                .is_some_and(|l| l.starts_with(char::is_uppercase))
        });
        let name: String = line
            .expect("a variant")
            .trim()
            .chars()
            .take_while(|c| c.is_alphanumeric())
            .collect();
        (kebab(&name), chunk.to_owned())
    };
    defined.map(named).collect()
}

fn kebab(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}

#[test]
fn every_notice_and_error_has_an_arabic_sentence_with_values_that_it_has() {
    let all = messages(Locale::Ar);
    for (of, file) in DEFINED {
        let defined = variants(file);
        let mut said = names(Locale::Ar, of);
        said.retain(|id| !id.starts_with("help-"));
        assert_eq!(said, defined.keys().cloned().collect());
        for (id, chunk) in &defined {
            let help = format!("{of}help-{id}");
            assert_eq!(all.contains_key(&help), chunk.contains("help("), "{help}");
            let variables = all[&format!("{of}{id}")]
                .iter()
                .chain(all.get(&help).into_iter().flatten());
            let known = |v: &&String| {
                *v == "count"
                    || chunk.contains(&format!("{v}: "))
                    || chunk.contains(&format!("rename = \"{v}\""))
            };
            assert_eq!(
                variables.filter(|v| !known(v)).collect::<Vec<_>>(),
                Vec::<&String>::new(),
                "{of}{id}"
            );
        }
    }
}

/// True where the code names `id` by its beginning and a value: "explain-value-{}".
fn composed(code: &str, id: &str) -> bool {
    let mut ends = id.match_indices('-').map(|(at, _)| at);
    ends.any(|at| code.contains(&format!("\"{}-{{", &id[..at])))
}

#[test]
fn every_sentence_is_said_somewhere() {
    let folder = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let code = code(&folder("src/report")) + &code(&folder("src/cli"));
    let unsaid: Vec<_> = sentences(Locale::En)
        .into_keys()
        .filter(|id| !code.contains(&format!("\"{id}\"")) && !composed(&code, id))
        .collect();
    assert_eq!(unsaid, Vec::<String>::new());
}

/// English calls much by its id; Arabic has a name for all that the embedded packs define, and neither for anything else.
#[test]
fn all_that_the_packs_name_has_an_arabic_name() {
    let rules = rule::compile(rule::embedded()).expect("the embedded packs compile");
    let claims: BTreeSet<String> = rules.rules.iter().map(|r| r.name.clone()).collect();
    assert_eq!(names(Locale::Ar, "claim-"), claims);
    let terms = rules
        .lexicon
        .terms
        .iter()
        .map(|t| t.name.to_string())
        .collect();
    assert_eq!(names(Locale::Ar, "term-"), terms);
    let levels = rules.rules.iter().flat_map(|r| r.levels.clone()).collect();
    assert_eq!(names(Locale::Ar, "level-"), levels);
    assert!(names(Locale::En, "claim-").is_subset(&claims));
    assert!(names(Locale::En, "level-").is_subset(&levels));
}

#[test]
fn every_code_has_a_meaning_in_every_language() {
    let kinds = Verdict::ALL.iter().map(|v| v.code());
    let lints = Lint::ALL.iter().map(|l| l.code());
    let codes = kinds
        .chain(lints)
        .chain(Mistake::ALL.iter().map(|m| m.code()));
    let codes: BTreeSet<String> = codes.map(|code| code.replace("::", "-")).collect();
    for locale in LOCALES {
        assert_eq!(names(locale, "code-"), codes, "{locale:?}");
    }
}

#[test]
fn what_holds_or_does_not_has_words_of_its_own() {
    let rules = rule::compile(rule::embedded()).expect("the embedded packs compile");
    let plain = rules
        .rules
        .iter()
        .filter(|r| r.value == ValueKind::State && r.levels.is_empty());
    let states: BTreeSet<String> = plain.map(|r| r.name.clone()).collect();
    for locale in LOCALES {
        assert_eq!(names(locale, "is-"), states);
        assert_eq!(names(locale, "not-"), states);
    }
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
