//! Packs in, rules or mistakes out.

mod diagnostics;
mod meaning;
mod mistakes;

use super::{Pack, RuleError, RuleSet, compile};

/// The packs `texts`, named `a.yml`, `b.yml`, …
fn packs(texts: &[&str]) -> Vec<Pack> {
    texts
        .iter()
        .zip('a'..)
        .map(|(text, name)| Pack::new(format!("{name}.yml"), *text))
        .collect()
}

fn set(texts: &[&str]) -> RuleSet {
    compile(packs(texts)).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn mistakes(texts: &[&str]) -> Vec<RuleError> {
    compile(packs(texts)).expect_err("has mistakes")
}

/// A pack with one claim of these keys.
fn claim(keys: &str) -> String {
    format!("claims:\n  toll: {{value: count, cue: {{en: killed}}, {keys}}}\n")
}
