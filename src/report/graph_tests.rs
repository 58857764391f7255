//! The graph formats and SARIF over the sample.

use std::fmt;

use serde_json::Value;

use super::sample::Sample;
use super::{
    Bidi, Digits, Drawn, Locale, Only, Words, write_dot, write_graph_json, write_graphml,
    write_sarif,
};
use crate::graph::{ClaimGraph, Run, Stories, Verdict};
use crate::rule;

/// The graph of the sample, with the conflicts that its findings tell of.
fn drawn(only: Only, words: &Words) -> Drawn {
    let sample = Sample::new();
    let report = sample.report();
    let rules = rule::compile(rule::embedded()).expect("the embedded packs compile");
    let first = |document| report.claims.partition_point(|c| c.document < document);
    let firsts: Vec<usize> = (0..report.documents.len()).map(first).collect();
    let mut graph = ClaimGraph::new(Run {
        rules: &rules,
        documents: report.documents,
        claims: report.claims,
        lineages: report.lineages,
        firsts: &firsts,
        stories: &Stories::One,
        open: true,
        quiet: true,
    });
    graph.verdict(0, 1, Verdict::Contradiction);
    graph.verdict(6, 7, Verdict::Discrepancy);
    graph.verdict(1, 4, Verdict::Update);
    Drawn::new(&graph, &report, words, only)
}

fn written(write: impl FnOnce(&mut String) -> fmt::Result) -> String {
    let mut out = String::new();
    write(&mut out).expect("a String takes everything");
    out
}

#[test]
fn conflicts_as_dot() {
    let words = Words::new(Locale::Ar, Digits::Latn, Bidi::Plain);
    let graph = drawn(Only::Conflicts, &words);
    insta::assert_snapshot!(written(|out| write_dot(out, &graph)));
}

#[test]
fn all_as_graphml() {
    let graph = drawn(Only::All, &Words::plain());
    insta::assert_snapshot!(written(|out| write_graphml(out, &graph)));
}

#[test]
fn conflicts_as_json() {
    let graph = drawn(Only::Conflicts, &Words::plain());
    insta::assert_snapshot!(written(|out| write_graph_json(out, &graph)));
}

#[test]
fn a_conflict_is_followed_from_outlet_to_speaker() {
    let graph = drawn(Only::Conflicts, &Words::plain());
    let text = written(|out| write_graph_json(out, &graph));
    let graph: Value = serde_json::from_str(&text).expect("the graph is JSON");
    let edges = graph["edges"].as_array().expect("edges");
    let of = |kind: &str| {
        edges
            .iter()
            .filter(|e| e["kind"] == kind)
            .collect::<Vec<_>>()
    };
    let [conflict] = of("contradiction")[..] else {
        panic!("one contradiction")
    };
    assert_eq!(conflict["finding"], "f3a1");
    let claim = &conflict["source"];
    let into = |kind: &str, target: &Value| {
        let edge = of(kind).into_iter().find(|e| e["target"] == *target);
        edge.map(|e| e["source"].clone()).expect("an edge")
    };
    let document = into("asserts", claim);
    let outlet = into("publishes", &document);
    let named = |id: &Value| {
        let nodes = graph["nodes"].as_array().expect("nodes");
        nodes
            .iter()
            .find(|n| n["id"] == *id)
            .map(|n| n["label"].clone())
    };
    assert_eq!(named(&outlet), Some("Harbour Post".into()));
    let speaker = into("says", claim);
    assert_eq!(
        named(&speaker),
        Some("The Defence Ministry in Doran".into())
    );
    assert!(of("update").is_empty() && of("about").is_empty());
}

#[test]
fn sarif_in_english() {
    let sample = Sample::new();
    let words = Words::plain();
    insta::assert_snapshot!(written(|out| write_sarif(out, &sample.report(), &words)));
}
