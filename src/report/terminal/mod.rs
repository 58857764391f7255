//! `check --format terminal`: a report for people, drawn by miette.

mod finding;
mod quote;
mod settle;
mod theme;

use std::cmp::Reverse;
use std::fmt;

use super::bidi::{self, Bidi};
use super::safe::one_line;
use super::summary::Conflicts;
use super::wrap::wrap;
use super::{Report, Summary};

/// What the terminal can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Columns; below 40 counts as 40.
    pub width: usize,
    /// True for ANSI colours.
    pub color: bool,
    /// True for line-drawing characters, false for ASCII frames.
    pub unicode: bool,
    /// How right-to-left text is kept in place.
    pub bidi: Bidi,
}

/// Writes every finding, the worst first, then the notices and the summary line.
///
/// # Errors
/// Where `out` refuses.
pub fn write_terminal(out: &mut impl fmt::Write, report: &Report, style: Style) -> fmt::Result {
    let style = Style {
        width: style.width.max(40),
        ..style
    };
    let mut findings: Vec<_> = report.findings.iter().collect();
    findings.sort_by_key(|finding| (Reverse(finding.severity), finding.kind));
    for finding in findings {
        finding::write(out, report, finding, style)?;
        writeln!(out)?;
    }
    for notice in report.notices {
        let text = format!("{}: {}", notice.path, notice.message);
        write_tagged(out, "notice", &text, style)?;
    }
    if let Some(sentence) = nothing(&report.summary) {
        writeln!(out, "{sentence}")?;
    }
    writeln!(out, "{}", report.summary.line())
}

/// `text` in lines of `columns`, harmless, each with its own isolates.
fn lines(text: &str, columns: usize, bidi: Bidi) -> Vec<String> {
    let text = one_line(text);
    let rtl = bidi::starts_rtl(&text);
    wrap(&text, columns)
        .iter()
        .map(|line| bidi::line(line, rtl, bidi))
        .collect()
}

/// Writes `text` behind a tag, its further lines below its first.
fn write_tagged(out: &mut impl fmt::Write, tag: &str, text: &str, style: Style) -> fmt::Result {
    let indent = tag.len() + 2;
    for (at, line) in lines(text, style.width - indent, style.bidi)
        .iter()
        .enumerate()
    {
        if at == 0 {
            writeln!(out, "{}: {line}", theme::tag(tag, style))?;
        } else {
            writeln!(out, "{:indent$}{line}", "")?;
        }
    }
    Ok(())
}

/// What to say where there is no disagreement at all, shown or not.
fn nothing(summary: &Summary) -> Option<&'static str> {
    if summary.claims == 0 {
        Some("No claim was found that could be compared.")
    } else if summary.findings == Conflicts::default() {
        Some("No two claims in these articles disagree.")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Style, write_terminal};
    use crate::report::bidi::Bidi;
    use crate::report::sample::Sample;

    const PLAIN: Style = Style {
        width: 80,
        color: false,
        unicode: true,
        bidi: Bidi::Plain,
    };

    fn drawn(style: Style) -> String {
        let mut out = String::new();
        write_terminal(&mut out, &Sample::new().report(), style)
            .expect("a String takes everything");
        out
    }

    #[test]
    fn plain() {
        println!("{}", drawn(PLAIN));
    }
}
