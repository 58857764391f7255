//! Temporary: prints the times of jsonl articles, for the scorer.

use std::io::Write as _;

use gainsay::annotate::{page, time};
use gainsay::lexicon::{Forms, Lexicon};
use gainsay::source::{Document, Part, Role};
use gainsay::text::Span;

#[derive(serde::Deserialize)]
struct Line {
    id: String,
    text: String,
    language: String,
    published: Option<String>,
}

fn main() {
    let path = std::env::args().next_back().expect("a path");
    let debug = std::env::var_os("DEBUG").is_some();
    let lexicon = Lexicon::default();
    let mut forms = Forms::new(&lexicon);
    let mut out = std::io::stdout().lock();
    for line in std::fs::read_to_string(path).expect("readable").lines() {
        let line: Line = serde_json::from_str(line).expect("json");
        let document = Document {
            id: line.id.clone(),
            path: String::new(),
            outlet: None,
            published: None,
            language: line.language,
            title: None,
            url: None,
            parts: vec![Part {
                span: Span::new(0, line.text.len()),
                role: Role::Body,
            }],
            text: line.text,
        };
        let page = page(&document, &mut forms);
        let published = line.published.and_then(|p| p.get(..10)?.parse().ok());
        let anchor = time::anchor(&page, published);
        if debug {
            if let Some(a) = anchor.filter(|a| a.corrected) {
                writeln!(out, "## {} {published:?} corrected to {}", line.id, a.date).expect("out");
            }
            for t in time::times(&page, anchor.map(|a| a.date)) {
                let i = time::Interval::from(t.when);
                let mut from = t.span.start.saturating_sub(45);
                while !document.text.is_char_boundary(from) {
                    from -= 1;
                }
                let mut to = (t.span.end + 45).min(document.text.len());
                while !document.text.is_char_boundary(to) {
                    to += 1;
                }
                let clean = |s: &str| s.replace(['\n', '\r'], " ");
                writeln!(
                    out,
                    "{} {:?} {}..{} ±{} | {}[[{}]]{}",
                    published.map_or(String::new(), |p: jiff::civil::Date| p.to_string()),
                    t.kind,
                    i.earliest.unwrap_or_default(),
                    i.latest.unwrap_or_default(),
                    t.when.slack,
                    clean(&document.text[from..t.span.start]),
                    clean(t.span.of(&document.text)),
                    clean(&document.text[t.span.end..to])
                )
                .expect("out");
            }
            continue;
        }
        let times = time::times(&page, published);
        let mentions: Vec<_> = times
            .iter()
            .filter_map(|t| time::mention(t, &document.text))
            .collect();
        writeln!(
            out,
            "{}",
            serde_json::json!({"id": line.id, "mentions": mentions})
        )
        .expect("out");
    }
}
