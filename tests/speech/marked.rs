//! Corpora of sentences in which square brackets mark the words that a row is about.

use std::ops::Range;

use gainsay::annotate::Page;
use gainsay::lexicon::Lexicon;
use gainsay::rule;
use gainsay::source::Document;
use gainsay::text::Span;

/// A text with its marks taken out.
pub struct Marked {
    pub document: Document,
    pub spans: Vec<Span>,
}

impl Marked {
    pub fn new(language: &str, marked: &str) -> Self {
        let (mut text, mut spans, mut open) = (String::new(), Vec::new(), 0);
        for c in marked.chars() {
            match c {
                '[' => open = text.len(),
                ']' => spans.push(Span::new(open, text.len())),
                _ => text.push(c),
            }
        }
        assert!(!spans.is_empty(), "{marked}: nothing is marked");
        Self {
            document: Document::of_text("row", language, text),
            spans,
        }
    }
}

/// The tokens that begin inside a marked span.
pub fn tokens(page: &Page<'_>, span: Span) -> Range<usize> {
    let first = page.tokens.partition_point(|t| t.span.start < span.start);
    let end = page.tokens.partition_point(|t| t.span.start < span.end);
    first..end
}

/// The words of the embedded packs.
pub fn lexicon() -> Lexicon {
    rule::compile(rule::embedded())
        .expect("the embedded packs compile")
        .lexicon
}

/// The cells of the rows of a table.
pub fn rows(table: &str) -> Vec<Vec<&str>> {
    let rows = table
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    rows.map(|row| row.split('\t').collect()).collect()
}

/// Every row holds but the known gaps, and those do not.
pub fn hold(
    rows: &[Vec<&str>],
    least: usize,
    gaps: &[&str],
    check: impl Fn(&[&str]) -> Result<(), String>,
) {
    let (mut wrong, mut mended) = (Vec::new(), Vec::new());
    for row in rows {
        let known = gaps.contains(&row[0]);
        match check(row) {
            Err(why) if !known => wrong.push(why),
            Ok(()) if known => mended.push(row[0]),
            _ => {}
        }
    }
    assert!(rows.len() >= least, "{} rows are too few", rows.len());
    assert!(
        wrong.is_empty(),
        "{} of {} rows\n{}",
        wrong.len(),
        rows.len(),
        wrong.join("\n")
    );
    assert!(mended.is_empty(), "no longer gaps: {mended:?}");
}
