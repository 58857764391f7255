//! However few claims are held at once, what is found is the same.

#[path = "../benches/articles/generated.rs"]
#[allow(dead_code, reason = "a bench uses the rest")]
mod generated;

use std::sync::LazyLock;

use gainsay::report;
use gainsay::source::{Document, Options, paths, read};
use gainsay::{Checked, Engine, Extracted, rule};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine {
    quiet: false,
    ..Engine::new(rule::standard())
});

/// Stories of several articles, a crowd, a copy of each tenth, and those of the examples.
static ARTICLES: LazyLock<Vec<Extracted>> = LazyLock::new(|| {
    let named = |name: &'static str| {
        move |mut document: Document| {
            document.id = format!("{name} {}", document.id);
            document
        }
    };
    let stories = generated::generated(72).map(named("story"));
    let crowd = generated::short(240, 80).map(named("crowd"));
    let (inputs, _) = paths(&["examples/kursk".to_owned()]).expect("the examples are there");
    let (examples, _) = read(&inputs, &Options::default(), || ());
    let mut documents: Vec<Document> = stories.chain(crowd).chain(examples).collect();
    let copies = documents.iter().step_by(10).cloned().map(named("copy"));
    let copies: Vec<Document> = copies.collect();
    documents.extend(copies);
    ENGINE.extract(documents)
});

fn json(checked: &Checked) -> String {
    let mut text = String::new();
    let written = report::write_json(&mut text, &checked.report(&checked.notices));
    written.expect("a string takes everything");
    text
}

#[test]
fn what_is_found_does_not_depend_on_room() {
    let whole = ENGINE.compare(ARTICLES.clone());
    assert!(
        whole.outcome.findings.len() > 10,
        "{}",
        whole.outcome.findings.len()
    );
    for room in [100, 1_000, 100_000] {
        let backwards = ARTICLES.iter().rev().cloned();
        let parts = ENGINE.check_each(backwards, room).expect("there is room");
        assert_eq!(json(&parts), json(&whole), "with room for {room} claims");
        assert_eq!(parts.stories, whole.stories);
    }
}

#[test]
fn what_is_quiet_is_found_too_where_it_is_asked_for() {
    let engine = Engine::new(rule::standard());
    let some = || ARTICLES.iter().step_by(3).cloned();
    let whole = engine.compare(some().collect());
    let parts = engine.check_each(some(), 200).expect("there is room");
    assert_eq!(json(&parts), json(&whole));
}
