//! What is found of an article does not depend on how much else is read with it, nor on when its claims were extracted.

#[path = "../benches/articles/generated.rs"]
mod generated;

use std::collections::BTreeSet;

use gainsay::check::Verdict;
use gainsay::report::{Report, claim_line, read_claims, write_findings_jsonl};
use gainsay::source::{self, Document, Options};
use gainsay::{Checked, Engine, rule};

/// Bytes of the beginning of a generated article: its lead.
const LEAD: usize = 600;

fn engine() -> Engine {
    Engine::new(rule::standard())
}

fn examples() -> Vec<Document> {
    let folder = format!("{}/examples", env!("CARGO_MANIFEST_DIR"));
    let (inputs, _) = source::paths(&[folder]).expect("the examples are there");
    source::read(&inputs, &Options::default(), || {}).0
}

/// The leads of so many generated articles.
fn leads(number: usize) -> Vec<Document> {
    let lead = |whole: Document| {
        let mut ends = (0..=LEAD).rev();
        let end = ends
            .find(|end| whole.text.is_char_boundary(*end))
            .unwrap_or(0);
        let short = Document::of_text(whole.id.clone(), &whole.language, &whole.text[..end]);
        Document {
            outlet: whole.outlet,
            published: whole.published,
            ..short
        }
    };
    generated::generated(number).map(lead).collect()
}

/// The loud findings that touch one of the documents that `own` names, a line each.
fn findings(checked: &mut Checked, own: &BTreeSet<String>) -> Vec<String> {
    checked.retain_touching(|document| own.contains(&document.id));
    let loud = checked.outcome.findings.iter();
    let loud: Vec<_> = loud.filter(|f| f.kind < Verdict::Update).cloned().collect();
    let report = Report {
        findings: &loud,
        ..checked.report(&[])
    };
    let mut text = String::new();
    write_findings_jsonl(&mut text, &report).expect("a string takes all");
    text.lines().map(without_lineages).collect()
}

/// The number of a lineage counts the documents of a run.
fn without_lineages(line: &str) -> String {
    let mut parts = line.split("\"lineage\":\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| {
        out + part.split_once('"').map_or("", |(_, rest)| rest)
    })
}

fn ids(documents: &[Document]) -> BTreeSet<String> {
    documents.iter().map(|d| d.id.clone()).collect()
}

/// True for articles so far apart in time that they tell of two events, whatever they name; the undated ones of the examples
/// tell of none of those that are made here.
fn is_unrelated(a: &Document, b: &Document) -> bool {
    let day = |d: &Document| d.published.as_ref().map(|p| p.date);
    day(a)
        .zip(day(b))
        .is_none_or(|(x, y)| (x - y).get_days().abs() > 31)
}

#[test]
fn two_thousand_other_articles_change_nothing() {
    let engine = engine();
    let all = leads(3_000);
    for story in [examples(), all[..30].to_vec()] {
        let own = ids(&story);
        let alone = findings(&mut engine.check(story.clone()), &own);
        assert!(!alone.is_empty(), "there is something to find");
        let unrelated = |other: &&Document| story.iter().all(|own| is_unrelated(own, other));
        let others: Vec<_> = all.iter().filter(unrelated).take(2_000).cloned().collect();
        assert_eq!(others.len(), 2_000);
        let together = [story, others].concat();
        let found = findings(&mut engine.check(together), &own);
        assert!(
            found == alone,
            "found alone:\n{}\n\nwith others:\n{}",
            alone.join("\n"),
            found.join("\n")
        );
    }
}

/// What a run finds in the lines of another one.
fn of_lines(engine: &Engine, documents: &[Document]) -> Vec<String> {
    let mut text = String::new();
    for article in &engine.extract(documents.to_vec()) {
        for number in 0..article.claims.len() {
            claim_line(&mut text, article, number, &engine.rules).expect("a string takes all");
        }
    }
    // Lines of an article may come in any order.
    let lines = text
        .lines()
        .rev()
        .map(|l| (String::new(), Ok(l.to_owned())));
    let (articles, notices) = read_claims(lines, &engine.rules);
    assert!(notices.is_empty(), "{notices:?}");
    findings(&mut engine.compare(articles), &ids(documents))
}

#[test]
fn lines_of_claims_give_what_their_articles_give() {
    let engine = engine();
    for documents in [examples(), leads(200), generated::generated(24).collect()] {
        let direct = findings(&mut engine.check(documents.clone()), &ids(&documents));
        assert!(!direct.is_empty(), "there is something to find");
        assert_eq!(of_lines(&engine, &documents), direct);
    }
}
