//! The JSON formats over the sample.

use std::sync::LazyLock;

use serde_json::Value;

use super::sample::Sample;
use super::{claim_line, read_claims, write_findings_jsonl, write_json};
use crate::claim::Claim;
use crate::graph::{Extracted, Lead};
use crate::rule::{RuleSet, standard};
use crate::source::Document;

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
        let article = article(document, claim);
        claim_line(&mut out, &article, 0, &RULES).expect("a String takes everything");
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
        let article = article(report.document_of(claim), claim);
        claim_line(&mut out, &article, 0, &RULES).expect("a String takes everything");
    }
    // What is packed for the next run is no text for people.
    let shown: Vec<&str> = out
        .lines()
        .map(|l| l.split(",\"rules\":").next().unwrap_or(l))
        .collect();
    insta::assert_snapshot!(shown.join("\n"));
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
    let article = article(&report.documents[0], &report.claims[0]);
    claim_line(&mut out, &article, 0, &RULES).expect("a String takes everything");
    assert_eq!(out.matches('\n').count(), 1);
    let line: Value = serde_json::from_str(&out).expect("the line is JSON");
    assert_keys(
        &line,
        &[
            &CLAIM[..],
            &["outlet", "published", "blocks", "words", "rules", "check"],
        ]
        .concat(),
    );
    assert_eq!(
        (&line["outlet"], &line["published"]),
        (&"Harbour Post".into(), &"2024-11-02".into())
    );
    assert_eq!(line["blocks"][0], "troops-sent/belmora");
}

#[test]
fn claims_are_read_as_they_were_written() {
    let sample = Sample::new();
    let report = sample.report();
    for claim in report.claims {
        let written = article(report.document_of(claim), claim);
        let mut out = String::new();
        claim_line(&mut out, &written, 0, &RULES).expect("a String takes everything");
        let (read, notices) = read_claims([("a:1".to_owned(), Ok(out))].into_iter(), &RULES);
        assert_eq!((read.len(), notices), (1, Vec::new()));
        let (read, written) = (&read[0], &written);
        assert_eq!(read.claims, written.claims);
        assert_eq!((&read.lead, &read.marks), (&written.lead, &written.marks));
        let (sentence, document) = (claim.sentence, &written.document);
        assert_eq!(
            sentence.of(&read.document.text),
            sentence.of(&document.text)
        );
        let rest = |d: &Document| Document {
            text: String::new(),
            parts: Vec::new(),
            ..d.clone()
        };
        assert_eq!(rest(&read.document), rest(document));
    }
}

#[test]
fn what_is_no_claim_of_these_rules_is_told() {
    let sample = Sample::new();
    let report = sample.report();
    let mut line = String::new();
    let article = article(&report.documents[0], &report.claims[0]);
    claim_line(&mut line, &article, 0, &RULES).expect("a String takes everything");
    let broken = |from: &str, to: &str| {
        assert!(line.contains(from), "{line}");
        line.replacen(from, to, 1)
    };
    let lines = [
        "{}".to_owned(),
        broken(RULES.fingerprint(), "0"),
        broken("\"check\":\"", "\"check\":\"!"),
        broken("\"sentence\":{\"start\":", "\"sentence\":{\"start\":9"),
        broken("\"evidence\":{\"start\":", "\"evidence\":{\"start\":1"),
        "{\"notice\":{\"path\":\"b\",\"message\":\"told before\"}}".to_owned(),
    ];
    let told = lines.into_iter().zip(1..).map(|(line, number)| {
        let (found, notices) = read_claims([(format!("a:{number}"), Ok(line))].into_iter(), &RULES);
        assert!(found.iter().all(|a| a.claims.is_empty()), "{number}");
        assert_eq!(notices.len(), 1, "{number}");
        notices[0]
            .problem
            .to_string()
            .split(':')
            .next()
            .unwrap_or_default()
            .to_owned()
    });
    insta::assert_debug_snapshot!(told.collect::<Vec<_>>());
}

static RULES: LazyLock<RuleSet> = LazyLock::new(standard);

/// A document with one claim.
fn article(document: &Document, claim: &Claim) -> Extracted {
    let claim = Claim {
        document: 0,
        ..claim.clone()
    };
    Extracted {
        document: document.clone(),
        claims: vec![claim],
        lead: Lead {
            keys: vec![("belmora".into(), 1)],
            words: vec!["belmora".into(), "en/soldiers".into()],
            ..Lead::default()
        },
        marks: vec![0],
    }
}
