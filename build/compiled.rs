//! Every table of `rules/`, read as it is written. In the library a module of this name reads what is made of them here.

use serde::Serialize;

use crate::language::common::Ranks;
use crate::language::date::Dates;
use crate::language::number::{Numbers, Shared, shared};
use crate::language::{self, Words};
use crate::rule::{self, RuleSet};
use crate::source;

/// A kind of table.
pub(crate) trait Table {
    fn read(name: &str) -> Self;
}

/// The table `name`.
pub(crate) fn read<T: Table>(name: &str) -> T {
    T::read(name)
}

/// Every table by its name, in its compact form.
pub(crate) fn all() -> Vec<(String, Vec<u8>)> {
    let languages = language::all().iter().flat_map(|language| {
        let code = language.code;
        let [words, numbers, times] =
            ["words", "numbers", "times"].map(|kind| format!("{code}.{kind}"));
        [
            (bytes::<Words>(&words), words),
            (bytes::<Numbers>(&numbers), numbers),
            (bytes::<Dates>(&times), times),
        ]
    });
    let shared = [
        ("common", bytes::<Ranks>("common")),
        ("numbers", bytes::<Shared>("numbers")),
        ("source", bytes::<source::words::Words>("source")),
        ("rules", bytes::<RuleSet>("rules")),
    ];
    let shared = shared.map(|(name, bytes)| (bytes, name.to_owned()));
    let all = shared.into_iter().chain(languages);
    all.map(|(bytes, name)| (name, bytes)).collect()
}

fn bytes<T: Table + Serialize>(name: &str) -> Vec<u8> {
    postcard::to_stdvec(&T::read(name)).expect("a table fits into memory")
}

fn text(path: &str) -> String {
    let path = format!("{}/rules/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn of_language(name: &str) -> String {
    text(&format!("languages/{name}.yml"))
}

impl Table for Words {
    fn read(name: &str) -> Self {
        Self::parse(&of_language(name))
    }
}

impl Table for Numbers {
    fn read(name: &str) -> Self {
        Self::parse(&of_language(name), shared(), name.starts_with("ar"))
    }
}

impl Table for Dates {
    fn read(name: &str) -> Self {
        Self::parse(&of_language(name))
    }
}

impl Table for Shared {
    fn read(name: &str) -> Self {
        Self::parse(&of_language(name))
    }
}

impl Table for Ranks {
    fn read(name: &str) -> Self {
        // The later of two languages that share a word counts.
        let tables = language::all().iter().rev();
        let tables = tables.map(|l| text(&format!("languages/{}.{name}.txt", l.code)));
        Self::parse(&tables.collect::<Vec<_>>())
    }
}

impl Table for source::words::Words {
    fn read(name: &str) -> Self {
        serde_yaml::from_str(&text(&format!("{name}.yml"))).expect("the table fits its shape")
    }
}

impl Table for RuleSet {
    fn read(_: &str) -> Self {
        rule::compile(rule::embedded()).unwrap_or_else(|errors| {
            let told: Vec<String> = errors
                .iter()
                .map(|e| format!("{}: {e} at `{}`", e.path(), e.labelled()))
                .collect();
            panic!("{} mistakes:\n{}", told.len(), told.join("\n"));
        })
    }
}
