//! Stand-in for measuring: `gainsay annotate --format jsonl FILE|-`.

use gainsay::annotate::{mention, page, quantity::quantities};
use gainsay::lexicon::{Builder, Forms};
use gainsay::source::{Document, Part, Role};
use gainsay::text::Span;
use std::io::Read;

#[allow(clippy::print_stdout)]
fn main() {
    let path = std::env::args().next_back().expect("a path");
    let mut input = String::new();
    if path == "-" {
        std::io::stdin().read_to_string(&mut input).expect("UTF-8");
    } else {
        input = std::fs::read_to_string(path).expect("a readable file");
    }
    let lexicon = Builder::new().finish();
    let mut forms = Forms::new(&lexicon);
    for line in input.lines() {
        let row: serde_json::Value = serde_json::from_str(line).expect("json");
        let text = row["text"].as_str().unwrap_or_default().to_owned();
        let document = Document {
            id: row["id"].as_str().unwrap_or_default().into(),
            path: "-".into(),
            outlet: None,
            published: None,
            language: row["language"].as_str().unwrap_or("en").into(),
            title: None,
            url: None,
            parts: vec![Part {
                span: Span::new(0, text.len()),
                role: Role::Body,
            }],
            text,
        };
        let page = page(&document, &mut forms);
        let mentions: Vec<_> = quantities(&page)
            .iter()
            .map(|q| mention::quantity(&page, q))
            .collect();
        println!(
            "{}",
            serde_json::json!({"id": document.id, "mentions": mentions})
        );
    }
}
