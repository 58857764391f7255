//! Comma-separated values of claims and of findings (RFC 4180), for spreadsheets.

use std::fmt;

use csv::{Terminator, WriterBuilder};

use super::columns::{Cell, Told, claim_headings, finding_headings, sided};
use super::safe::one_line;
use super::{Report, Words};

/// Writes one row a claim. With `bom` a byte order mark stands first, by which spreadsheets know UTF-8.
///
/// # Errors
/// Where `out` refuses.
pub fn write_claims_csv(
    out: &mut impl fmt::Write,
    report: &Report,
    words: &Words,
    bom: bool,
) -> fmt::Result {
    let claims = 0..report.claims.len();
    let rows = claims.map(|claim| Told::new(report, words, claim).cells());
    write(out, &claim_headings(), rows, bom)
}

/// Writes one row for each claim of each finding: those of its sides, then those that fit several.
///
/// # Errors
/// Where `out` refuses.
pub fn write_findings_csv(
    out: &mut impl fmt::Write,
    report: &Report,
    words: &Words,
    bom: bool,
) -> fmt::Result {
    let findings = report.findings.iter();
    let rows = findings.flat_map(|finding| sided(report, words, finding));
    write(out, &finding_headings(), rows.map(|row| row.cells()), bom)
}

fn write(
    out: &mut impl fmt::Write,
    headings: &[&str],
    rows: impl Iterator<Item = Vec<Cell>>,
    bom: bool,
) -> fmt::Result {
    let mut csv = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    csv.write_record(headings).map_err(|_| fmt::Error)?;
    for row in rows {
        csv.write_record(row.into_iter().map(guarded))
            .map_err(|_| fmt::Error)?;
    }
    let bytes = csv.into_inner().map_err(|_| fmt::Error)?;
    if bom {
        out.write_char('\u{FEFF}')?;
    }
    out.write_str(&String::from_utf8(bytes).map_err(|_| fmt::Error)?)
}

/// A cell that no spreadsheet runs and no terminal obeys: words are on one line, tabs and line ends are spaces, and words
/// that begin like a formula stand behind an apostrophe.
fn guarded(cell: Cell) -> String {
    match cell {
        Cell::Plain(text) => text,
        Cell::Text(text) => {
            let text = one_line(&text);
            let formula = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
            let guard = if text.starts_with(formula) { "'" } else { "" };
            format!("{guard}{text}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, guarded};

    #[test]
    fn words_never_run_as_formulas() {
        for evil in ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", " =1", "＝1"] {
            let cell = guarded(Cell::Text(evil.into()));
            assert_eq!(cell, format!("'{}", evil.trim()));
        }
        assert_eq!(guarded(Cell::Text("a=1\tb\u{1b}[0m".into())), "a=1 b␛[0m");
        assert_eq!(guarded(Cell::Plain("-5".into())), "-5");
    }
}
