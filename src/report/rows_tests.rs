//! Tables, CSV and JSON Lines over the sample.

use std::fmt;

use serde_json::Value;

use super::sample::Sample;
use super::{
    Bidi, Digits, Locale, Report, Words, write_claims_csv, write_claims_table, write_findings_csv,
    write_findings_jsonl, write_findings_table,
};

fn written(write: impl FnOnce(&mut String, &Report) -> fmt::Result) -> String {
    let mut out = String::new();
    write(&mut out, &Sample::new().report()).expect("a String takes everything");
    out
}

fn arabic(bidi: Bidi) -> Words {
    Words::new(Locale::Ar, Digits::Latn, bidi)
}

#[test]
fn claims_as_a_table() {
    let words = Words::plain();
    insta::assert_snapshot!(written(|out, report| write_claims_table(
        out, report, &words
    )));
}

#[test]
fn findings_as_a_table() {
    let words = Words::plain();
    insta::assert_snapshot!(written(|out, report| write_findings_table(
        out, report, &words
    )));
}

#[test]
fn findings_as_a_table_in_arabic() {
    let words = arabic(Bidi::Plain);
    insta::assert_snapshot!(written(|out, report| write_findings_table(
        out, report, &words
    )));
}

#[test]
fn claims_as_csv() {
    let words = Words::plain();
    insta::assert_snapshot!(written(|out, report| write_claims_csv(
        out, report, &words, false
    )));
}

#[test]
fn findings_as_csv() {
    let words = arabic(Bidi::Plain);
    insta::assert_snapshot!(written(|out, report| write_findings_csv(
        out, report, &words, false
    )));
}

#[test]
fn csv_has_one_width_and_begins_as_asked() {
    let words = Words::plain();
    let text = written(|out, report| write_findings_csv(out, report, &words, true));
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
    assert!(text.starts_with("finding,kind,") && text.ends_with("\r\n"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<_> = reader
        .records()
        .collect::<Result<_, _>>()
        .expect("rows of one width");
    assert_eq!(rows.len(), 10);
}

#[test]
fn a_line_of_findings_stands_for_itself() {
    let text = written(write_findings_jsonl);
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect();
    assert_eq!(lines.len(), 3);
    let known = |line: &Value, id: &Value| {
        let documents = line["documents"].as_array().expect("documents");
        documents.iter().any(|d| d["id"] == *id)
    };
    for line in &lines {
        for side in line["sides"].as_array().expect("sides") {
            let claims = side["claims"].as_array().expect("claims");
            assert!(claims.iter().all(|claim| known(line, &claim["document"])));
        }
    }
}
