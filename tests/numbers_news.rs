//! How well the quantities of news sentences are read: precision and recall of values, and of values with what they are
//! measured in, on sentences of our own whose quantities were marked by hand before the reader saw them. The snapshots
//! list every quantity that is missed or made up.

use std::fmt::Write;

use gainsay::annotate::interval::Interval;
use gainsay::annotate::page;
use gainsay::annotate::quantity::{Quantity, quantities};
use gainsay::lexicon::{Builder, Forms, Lexicon};
use gainsay::source::Document;
use rust_decimal::Decimal;

#[test]
fn english_news() {
    let tally = measure("en", include_str!("corpus/news.quantities.en.tsv"));
    assert!(tally.gold >= 400, "{} are too few", tally.gold);
    assert!(tally.least(tally.values) >= 0.97, "{}", tally.misses);
    insta::assert_snapshot!(tally.report());
}

#[test]
fn arabic_news() {
    let tally = measure("ar", include_str!("corpus/news.quantities.ar.tsv"));
    assert!(tally.gold >= 75, "{} are too few", tally.gold);
    assert!(tally.least(tally.values) >= 0.97, "{}", tally.misses);
    insta::assert_snapshot!(tally.report());
}

/// What was marked, what was read, and how much of it agrees.
#[derive(Default)]
struct Tally {
    gold: usize,
    read: usize,
    values: usize,
    whole: usize,
    misses: String,
}

/// A value and what it is measured in or counts, in lower case.
type Marked = (String, String);

impl Tally {
    /// The smaller of precision and recall.
    fn least(&self, right: usize) -> f64 {
        let most = self.gold.max(self.read);
        f64::from(u32::try_from(right).unwrap()) / f64::from(u32::try_from(most).unwrap())
    }

    fn report(&self) -> String {
        format!(
            "marked {}, read {}; right in value {}, in value and unit {}\n\n{}",
            self.gold, self.read, self.values, self.whole, self.misses
        )
    }

    fn add(&mut self, sentence: &str, gold: Vec<Marked>, read: Vec<Marked>) {
        (self.gold, self.read) = (self.gold + gold.len(), self.read + read.len());
        let (gold, read, whole) = paired(gold, read, |a, b| a == b);
        let (missed, extra, values) = paired(gold.clone(), read.clone(), |a, b| a.0 == b.0);
        self.whole += whole;
        self.values += whole + values;
        if !gold.is_empty() || !read.is_empty() {
            let differs = if missed.is_empty() && extra.is_empty() {
                "unit"
            } else {
                "value"
            };
            writeln!(
                self.misses,
                "{sentence}\n  {differs}: marked {gold:?}, read {read:?}"
            )
            .unwrap();
        }
    }
}

/// What is left of each side once all that agree are taken out, and how many did.
fn paired(
    gold: Vec<Marked>,
    mut read: Vec<Marked>,
    same: impl Fn(&Marked, &Marked) -> bool,
) -> (Vec<Marked>, Vec<Marked>, usize) {
    let count = gold.len();
    let mut rest = Vec::new();
    for marked in gold {
        match read.iter().position(|r| same(r, &marked)) {
            Some(at) => drop(read.remove(at)),
            None => rest.push(marked),
        }
    }
    let right = count - rest.len();
    (rest, read, right)
}

fn measure(language: &str, rows: &str) -> Tally {
    let lexicon = Builder::new().finish();
    let mut tally = Tally::default();
    for row in rows
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
    {
        let (sentence, marks) = row.split_once('\t').unwrap_or((row, ""));
        tally.add(sentence, marked(marks), read(&lexicon, language, sentence));
    }
    tally
}

fn marked(marks: &str) -> Vec<Marked> {
    let marks = marks.split(';').map(str::trim).filter(|m| !m.is_empty());
    let parts = marks.map(|m| m.split_once(' ').unwrap_or((m, "")));
    parts
        .map(|(value, of)| (value.to_owned(), of.to_lowercase()))
        .collect()
}

fn read(lexicon: &Lexicon, language: &str, sentence: &str) -> Vec<Marked> {
    let document = Document::of_text("row", language, sentence);
    let mut forms = Forms::new(lexicon);
    let page = page(&document, &mut forms);
    let found = quantities(&page);
    let counts = found.iter().filter(|q| !q.ordinal);
    counts
        .map(|q| {
            let unit = q.unit.as_ref().map(|u| u.name.clone());
            let noun = || q.noun.map(|at| page.word(at).to_owned());
            (
                value(q),
                unit.or_else(noun).unwrap_or_default().to_lowercase(),
            )
        })
        .collect()
}

/// `12`, `[20,30]`, `(600,)`.
fn value(q: &Quantity) -> String {
    let Interval { low, high, .. } = q.written;
    let end =
        |end: Option<Decimal>| end.map_or(String::new(), |d| d.round_dp(4).normalize().to_string());
    let (low_open, high_open) = (
        q.written.low_open || low.is_none(),
        q.written.high_open || high.is_none(),
    );
    if low == high && !low_open && !high_open {
        return end(low);
    }
    let (open, close) = (
        if low_open { '(' } else { '[' },
        if high_open { ')' } else { ']' },
    );
    format!("{open}{},{}{close}", end(low), end(high))
}
