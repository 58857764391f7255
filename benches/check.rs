//! How long a whole check takes, from the words to the findings.

mod articles;

use divan::Bencher;
use divan::counter::ItemsCount;
use gainsay::Engine;

fn main() {
    divan::main();
}

/// So many articles, on every core.
#[divan::bench(args = [5, 100, 1000], sample_count = 5)]
fn check(bencher: Bencher, number: usize) {
    let engine = Engine::new(articles::rules());
    let documents: Vec<_> = articles::of_number(number).collect();
    bencher
        .counter(ItemsCount::new(number))
        .with_inputs(|| documents.clone())
        .bench_values(|documents| engine.check(documents));
}
