//! Every example that an embedded pack carries comes out as it says.

use gainsay::verify::verify;
use gainsay::{Engine, rule};

#[test]
fn every_example_of_every_pack_passes() {
    let engine = Engine::new(rule::compile(rule::embedded()).expect("the embedded packs compile"));
    let results = verify(&engine, |_| true);
    let failures: Vec<String> = results
        .failures
        .iter()
        .map(|f| {
            let texts: Vec<String> = f.texts.iter().map(gainsay::verify::Marked::shown).collect();
            format!(
                "{}: expected {}, found {}: {}",
                f.rule,
                f.expected,
                f.found,
                texts.join(" | ")
            )
        })
        .collect();
    assert!(results.run > 0, "the packs carry examples");
    assert!(
        failures.is_empty(),
        "{} of {} examples fail:\n{}",
        failures.len(),
        results.run,
        failures.join("\n")
    );
}
