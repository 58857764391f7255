//! Every kind of value: small packs whose own examples must hold.

mod date;
mod entity;
mod figures;
mod levels;
mod phrase;

use gainsay::Engine;
use gainsay::rule::{Pack, compile, embedded_entities};
use gainsay::verify::verify;

/// Compiles `pack` beside the known entities and runs its examples; there must be at least `examples`.
fn holds(pack: &str, examples: usize) {
    let mut packs = embedded_entities();
    packs.push(Pack::new("inline.yml", pack));
    let rules = compile(packs).unwrap_or_else(|errors| panic!("{errors:?}"));
    let results = verify(&Engine::new(rules), |_| true);
    assert!(results.failures.is_empty(), "{:#?}", results.failures);
    assert!(results.run >= examples, "{} examples", results.run);
}
