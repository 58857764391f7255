//! The embedded packs: every example that one carries comes out as it says, and compiled in the build they are what they
//! are compiled here.

use gainsay::rule::{self, RuleSet};
use gainsay::source::{self, Options};
use gainsay::verify::verify;
use gainsay::{Engine, report};

#[test]
fn every_example_of_every_pack_passes() {
    let engine = Engine::new(rule::compile(rule::embedded()).expect("the embedded packs compile"));
    let results = verify(&engine, |_| true);
    assert!(results.run > 0, "the packs carry examples");
    assert!(results.failures.is_empty(), "{:#?}", results.failures);
}

#[test]
fn the_rules_of_the_build_find_what_the_packs_find() {
    let packs = rule::compile(rule::embedded()).expect("the embedded packs compile");
    let found = report_of_examples(rule::standard());
    assert!(found.contains("troops-sent"), "{found}");
    assert_eq!(found, report_of_examples(packs));
}

/// The findings on the examples, and all claims in them, as JSON.
fn report_of_examples(rules: RuleSet) -> String {
    let folder = format!("{}/examples", env!("CARGO_MANIFEST_DIR"));
    let (inputs, _) = source::paths(&[folder]).expect("the examples are there");
    let (documents, notices) = source::read(&inputs, &Options::default(), || {});
    let checked = Engine::new(rules).check(documents);
    let report = checked.report(&notices);
    let mut text = String::new();
    report::write_json(&mut text, &report).expect("a string takes all");
    report::write_claims_csv(&mut text, &report, &report::Words::plain(), false)
        .expect("a string takes all");
    text
}
