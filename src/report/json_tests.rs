//! The JSON formats over the sample.

use serde_json::Value;

use super::sample::Sample;
use super::{claim_line, write_findings_jsonl, write_json};

const CLAIM: [&str; 19] = [
    "id",
    "claim",
    "document",
    "evidence",
    "sentence",
    "value",
    "actor",
    "patient",
    "object",
    "place",
    "qualifiers",
    "speaker",
    "cue_class",
    "polarity",
    "modality",
    "event_time",
    "as_of",
    "lineage",
    "found_by",
];

fn json() -> String {
    let mut out = String::new();
    write_json(&mut out, &Sample::new().report()).expect("a String takes everything");
    out
}

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect()
}

/// Keys without regard to order, which the snapshot holds.
fn assert_keys(value: &Value, expect: &[&str]) {
    let mut expect = expect.to_vec();
    let mut found = keys(value);
    expect.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, expect);
}

#[test]
fn json_by_the_contract() {
    insta::assert_snapshot!(json());
}

#[test]
fn json_holds_every_field_of_the_contract() {
    let report: Value = serde_json::from_str(&json()).expect("the report is JSON");
    assert_keys(
        &report,
        &["format", "documents", "findings", "notices", "summary"],
    );
    assert_eq!(report["format"], "gainsay-report/1");
    assert_keys(
        &report["documents"][0],
        &["id", "path", "outlet", "published", "language", "title"],
    );
    let finding = &report["findings"][2];
    assert_keys(
        finding,
        &[
            "id", "kind", "severity", "claim", "message", "reasons", "slots", "sides", "fits",
        ],
    );
    assert_keys(&finding["sides"][0], &["label", "lineages", "claims"]);
    let claim = &finding["sides"][0]["claims"][0];
    assert_keys(claim, &CLAIM);
    assert_keys(&finding["fits"][0], &CLAIM);
    assert_keys(
        &claim["evidence"],
        &["start", "end", "line", "column", "text"],
    );
    assert_keys(&claim["sentence"], &["start", "end", "text"]);
    assert_keys(&claim["actor"], &["id", "text", "inherited"]);
    assert_keys(&claim["speaker"], &["id", "text", "chain"]);
    assert_keys(&claim["event_time"], &["earliest", "latest"]);
    assert_keys(&claim["found_by"], &["rule", "cues"]);
}

#[test]
fn json_values_are_numbers_and_names() {
    let report: Value = serde_json::from_str(&json()).expect("the report is JSON");
    let side =
        |finding: usize, side: usize| &report["findings"][finding]["sides"][side]["claims"][0];
    let up_to = &side(2, 0)["value"];
    assert_eq!(
        (&up_to["type"], &up_to["low"], &up_to["high"]),
        (&"quantity".into(), &Value::Null, &10_000.into())
    );
    assert_eq!(
        (&up_to["hedge"], &up_to["of"]),
        (&"up-to".into(), &"soldiers".into())
    );
    assert_eq!(side(2, 1)["value"]["of"], "جندي");
    assert_eq!(side(2, 0)["event_time"]["latest"], "2024-11-01");
    assert_eq!(
        side(0, 0)["value"],
        serde_json::json!({"type": "state", "name": "withdrawal", "level": 0})
    );
    assert_eq!(
        (&side(1, 1)["speaker"]["id"], &side(1, 1)["lineage"]),
        (&"doran".into(), &"L2".into())
    );
}

#[test]
fn json_spans_are_the_bytes_of_the_text() {
    let sample = Sample::new();
    let report = sample.report();
    for claim in report.claims {
        let mut out = String::new();
        let document = report.document_of(claim);
        claim_line(&mut out, document, claim, 0, &[]).expect("a String takes everything");
        let line: Value = serde_json::from_str(&out).expect("the line is JSON");
        let evidence = &line["evidence"];
        let at = |key: &str| {
            usize::try_from(evidence[key].as_u64().expect("a number")).expect("a small number")
        };
        assert_eq!(
            &document.text[at("start")..at("end")],
            evidence["text"].as_str().expect("words")
        );
        let words: String = document
            .text
            .lines()
            .nth(at("line") - 1)
            .expect("the line")
            .chars()
            .skip(at("column") - 1)
            .collect();
        assert!(words.starts_with(evidence["text"].as_str().expect("words")));
    }
}

#[test]
fn claims_as_json_lines() {
    let sample = Sample::new();
    let report = sample.report();
    let mut out = String::new();
    for claim in report.claims {
        let document = report.document_of(claim);
        claim_line(&mut out, document, claim, 0, &[]).expect("a String takes everything");
    }
    insta::assert_snapshot!(out);
}

#[test]
fn findings_as_json_lines() {
    let mut out = String::new();
    write_findings_jsonl(&mut out, &Sample::new().report()).expect("a String takes everything");
    insta::assert_snapshot!(out);
}

#[test]
fn a_claim_line_is_one_line_with_outlet_day_and_blocks() {
    let sample = Sample::new();
    let report = sample.report();
    let mut out = String::new();
    claim_line(
        &mut out,
        &report.documents[0],
        &report.claims[0],
        0,
        &["troops-sent|belmora".into()],
    )
    .expect("a String takes everything");
    assert_eq!(out.matches('\n').count(), 1);
    let line: Value = serde_json::from_str(&out).expect("the line is JSON");
    assert_keys(
        &line,
        &[&CLAIM[..], &["outlet", "published", "blocks"]].concat(),
    );
    assert_eq!(
        (&line["outlet"], &line["published"]),
        (&"Harbour Post".into(), &"2024-11-02".into())
    );
    assert_eq!(line["blocks"][0], "troops-sent|belmora");
}
