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

/// Columns of a tag such as `  help: `.
const TAG: usize = 8;

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
        write_tagged(
            out,
            "notice",
            &framed(&text, style.width - TAG, style.bidi),
            style,
        )?;
    }
    if let Some(sentence) = nothing(&report.summary) {
        writeln!(out, "{sentence}")?;
    }
    writeln!(out, "{}", report.summary.line())
}

/// A message or a reason, in lines of `columns`: in its own direction, harmless, each line with its own isolates.
fn message(text: &str, columns: usize, bidi: Bidi) -> Vec<String> {
    let text = one_line(text);
    let rtl = bidi::starts_rtl(&text);
    wrap(&text, columns)
        .iter()
        .map(|line| bidi::line(line, rtl, bidi))
        .collect()
}

/// An English frame around values that may run right to left, in lines of `columns` like [`message`].
fn framed(text: &str, columns: usize, bidi: Bidi) -> Vec<String> {
    wrap(&one_line(text), columns)
        .iter()
        .map(|line| bidi::line(line, false, bidi))
        .collect()
}

/// Writes lines behind a tag of six columns, the further ones below the first.
fn write_tagged(
    out: &mut impl fmt::Write,
    tag: &str,
    lines: &[String],
    style: Style,
) -> fmt::Result {
    for (at, line) in lines.iter().enumerate() {
        if at == 0 {
            writeln!(out, "{}: {line}", theme::tag(tag, style))?;
        } else {
            writeln!(out, "{:TAG$}{line}", "")?;
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
