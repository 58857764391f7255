//! Claims and findings as a table for people: columns side by side, with low, best and high as projects that count the
//! victims of conflicts record them.

use std::fmt;

use rust_decimal::Decimal;

use super::Report;
use super::bidi;
use super::columns::who;
use super::estimate::Estimate;
use super::place::place;
use super::words::Words;
use super::wrap::{cut, width};
use crate::check::Finding;
use crate::claim::Claim;

/// The columns of every table: heading, and the most columns of the screen that it takes.
const COLUMNS: [(&str, usize); 10] = [
    ("column-claim", 24),
    ("column-value", 32),
    ("column-who", 24),
    ("column-outlet", 20),
    ("column-date", 14),
    ("column-low", 12),
    ("column-best", 12),
    ("column-high", 12),
    ("column-where", 36),
    ("column-words", 60),
];
/// What parts two columns.
const GAP: &str = "  ";

type Row = [String; COLUMNS.len()];

/// Writes one row a claim, under headings.
///
/// # Errors
/// Where `out` refuses.
pub fn write_claims_table(
    out: &mut impl fmt::Write,
    report: &Report,
    words: &Words,
) -> fmt::Result {
    let rows = report.claims.iter().map(|claim| {
        let mut row = told(report, words, claim);
        row[0] = words.name("claim", &claim.name);
        row
    });
    write(out, rows.collect(), words)
}

/// Writes a row for each finding: its kind and claim, and low, best and high of all its figures; below it a row for each
/// of its claims, those that fit several sides last.
///
/// # Errors
/// Where `out` refuses.
pub fn write_findings_table(
    out: &mut impl fmt::Write,
    report: &Report,
    words: &Words,
) -> fmt::Result {
    let rows = report.worst_first().into_iter().flat_map(|finding| {
        let sides = finding.sides.iter().flat_map(|side| &side.claims);
        let claims = sides
            .chain(&finding.fits)
            .map(|&at| told(report, words, &report.claims[at]));
        [key(report, words, finding)].into_iter().chain(claims)
    });
    write(out, rows.collect(), words)
}

fn told(report: &Report, words: &Words, claim: &Claim) -> Row {
    let document = report.document_of(claim);
    let outlet = document.outlet.as_deref().unwrap_or_default();
    let day = document.published.as_ref().map(|p| words.day(p.date));
    let [low, best, high] = estimate(words, Estimate::of(claim));
    [
        String::new(),
        words.account(claim),
        words.given(&who(claim)),
        words.given(outlet),
        day.unwrap_or_default(),
        low,
        best,
        high,
        words.given(&place(document, claim)),
        words.given(claim.evidence.of(&document.text)),
    ]
}

fn key(report: &Report, words: &Words, finding: &Finding) -> Row {
    let [low, best, high] = estimate(words, Estimate::of_finding(report, finding));
    let mut row = Row::default();
    row[0] = words.name("claim", &finding.claim);
    row[1] = words.kind(finding.kind);
    [row[5], row[6], row[7]] = [low, best, high];
    row
}

fn estimate(words: &Words, estimate: Estimate) -> [String; 3] {
    let shown = |value: Option<Decimal>| value.map_or(String::new(), |value| words.number(value));
    [estimate.low, estimate.best, estimate.high].map(shown)
}

fn write(out: &mut impl fmt::Write, rows: Vec<Row>, words: &Words) -> fmt::Result {
    let headings = COLUMNS.map(|(id, _)| words.say(id, &[]));
    let rows: Vec<Row> = [headings].into_iter().chain(rows).map(fitted).collect();
    let widths: Vec<usize> = (0..COLUMNS.len())
        .map(|at| {
            rows.iter()
                .map(|row| width(&row[at]))
                .max()
                .unwrap_or_default()
        })
        .collect();
    for row in &rows {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(cell, columns)| padded(cell, *columns));
        let text = cells.collect::<Vec<_>>().join(GAP);
        writeln!(
            out,
            "{}",
            bidi::line(text.trim_end(), words.is_rtl(), words.bidi())
        )?;
    }
    Ok(())
}

fn fitted(row: Row) -> Row {
    let mut cells = row.into_iter().zip(COLUMNS);
    std::array::from_fn(|_| {
        cells
            .next()
            .map_or(String::new(), |(cell, (_, most))| cut(&cell, most))
    })
}

fn padded(cell: &str, columns: usize) -> String {
    format!("{cell}{}", " ".repeat(columns.saturating_sub(width(cell))))
}
