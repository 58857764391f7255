//! Open claims on pairs of texts: `tests/corpus/pairs.tsv` says of each pair whether both can be true.

use std::fmt::Write;
use std::path::Path;

use gainsay::check::{OPEN, Severity, Verdict};
use gainsay::report::Words;
use gainsay::source::{Document, language_of};
use gainsay::{Checked, Engine, rule};

/// Pairs that do not come out yet, by how they begin. Exactly these fail.
const KNOWN_GAPS: &[&str] = &[
    "The satellite was launched",
    "تأجيل إطلاق القمر الصناعي من قاعدة كورو\tإطلاق",
];

fn engine() -> Engine {
    Engine::new(rule::compile(rule::embedded()).expect("the embedded packs compile"))
}

fn checked(engine: &Engine, a: &str, b: &str) -> Checked {
    let article = |outlet: &str, text: &str| Document {
        outlet: Some(outlet.to_owned()),
        ..Document::of_text(outlet, &language_of(text), text)
    };
    engine.check_as_one_story(vec![article("A", a), article("B", b)])
}

fn conflicts(checked: &Checked) -> bool {
    let mut findings = checked.outcome.findings.iter();
    findings.any(|f| f.kind < Verdict::Update)
}

#[test]
fn every_pair_comes_out_as_it_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/pairs.tsv");
    let corpus = std::fs::read_to_string(path).expect("the corpus is there");
    let engine = engine();
    let (mut failures, mut mended) = (String::new(), Vec::new());
    for row in corpus
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
    {
        let [wanted, a, b] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three columns: {row}");
        };
        let found = if conflicts(&checked(&engine, a, b)) {
            "conflict"
        } else {
            "none"
        };
        let known = KNOWN_GAPS
            .iter()
            .any(|gap| format!("{a}\t{b}").starts_with(gap));
        match (found == wanted, known) {
            (false, false) => writeln!(failures, "{wanted}, found {found}: {a} | {b}")
                .expect("a string takes all"),
            (true, true) => mended.push(a),
            _ => {}
        }
    }
    assert!(failures.is_empty(), "{failures}");
    assert!(mended.is_empty(), "no longer gaps: {mended:?}");
}

/// The order of the two texts decides nothing.
#[test]
fn either_text_may_come_first() {
    let engine = engine();
    let (a, b) = (
        "Norwegian salmon exports rose in May",
        "Norwegian salmon exports fell in May",
    );
    assert!(conflicts(&checked(&engine, a, b)));
    assert!(conflicts(&checked(&engine, b, a)));
}

#[test]
fn an_open_finding_says_so_and_why_and_is_less_loud() {
    let engine = engine();
    let (a, b) = (
        "Norwegian salmon exports rose in May",
        "Norwegian salmon exports fell in May",
    );
    let checked = checked(&engine, a, b);
    let report = checked.report(&[]);
    let [open] = report.findings else {
        panic!("one finding: {:?}", report.findings);
    };
    assert_eq!(open.claim, OPEN);
    assert_eq!(
        (open.kind, open.severity),
        (Verdict::Contradiction, Severity::Warning)
    );
    let words = Words::plain();
    let message = words.message(&report, open);
    assert!(message.starts_with("open: "), "{message}");
    let reasons: Vec<String> = open.reasons.iter().map(|r| words.reason(r)).collect();
    let why = |words: &str| reasons.iter().any(|r| r.contains(words));
    assert!(why("salmon") && why("rose and fell"), "{reasons:?}");
}

#[test]
fn rules_only_leaves_open_claims_alone() {
    let engine = Engine {
        open: false,
        ..engine()
    };
    let (a, b) = (
        "Norwegian salmon exports rose in May",
        "Norwegian salmon exports fell in May",
    );
    assert!(checked(&engine, a, b).outcome.findings.is_empty());
}

/// What a rule finds in two sentences is not told again.
#[test]
fn a_rule_wins_over_open_claims() {
    let engine = engine();
    let (a, b) = (
        "The blast in Nairobi killed 12 people on Friday.",
        "The blast in Nairobi killed 30 people on Friday.",
    );
    let found = checked(&engine, a, b).outcome.findings;
    assert!(
        !found.is_empty() && found.iter().all(|f| f.claim != OPEN),
        "{found:?}"
    );
}
