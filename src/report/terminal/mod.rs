//! `check --format terminal`: a report for people, drawn by miette.

mod axis;
mod finding;
mod quote;
mod theme;

use std::fmt;

use super::Report;
use super::bidi;
use super::words::Words;
use super::wrap::wrap;

/// Columns of a tag such as `  help: `.
const TAG: usize = 8;

/// What the terminal can do, and the words of its reader.
#[derive(Clone, Copy, Debug)]
pub struct Style<'a> {
    /// Columns; below 40 counts as 40.
    pub width: usize,
    /// True for ANSI colours.
    pub color: bool,
    /// True for line-drawing characters, false for ASCII frames.
    pub unicode: bool,
    /// The URL of the folder that paths are relative to, where the terminal follows links.
    pub links: Option<&'a str>,
    /// True to close with notices and counts, false to say nothing but findings.
    pub closing: bool,
    /// The language, its digits, and how right-to-left text is kept in place.
    pub words: &'a Words,
}

impl<'a> Style<'a> {
    /// 80 columns with frames and nothing that only a terminal understands.
    #[must_use]
    pub fn plain(words: &'a Words) -> Self {
        Self {
            width: 80,
            color: false,
            unicode: true,
            links: None,
            closing: true,
            words,
        }
    }
}

/// Writes every finding, the worst first, then the notices and the summary line.
///
/// # Errors
/// Where `out` refuses.
pub fn write_terminal(out: &mut impl fmt::Write, report: &Report, style: Style<'_>) -> fmt::Result {
    let style = Style {
        width: style.width.max(40),
        ..style
    };
    for finding in report.worst_first() {
        finding::write(out, report, finding, style)?;
        writeln!(out)?;
    }
    if style.closing {
        close(out, report, style)?;
    }
    Ok(())
}

/// The notices, and how much was read and found.
fn close(out: &mut impl fmt::Write, report: &Report, style: Style<'_>) -> fmt::Result {
    let words = style.words;
    let tag = words.say("tag-notice", &[]);
    for notice in report.notices {
        write_tagged(out, &tag, &words.notice(notice), style)?;
    }
    for text in words
        .nothing(&report.summary)
        .into_iter()
        .chain([words.summary(&report.summary)])
    {
        writeln!(out, "{}", bidi::line(&text, words.is_rtl(), words.bidi()))?;
    }
    Ok(())
}

/// What `words` have said, in lines of `columns`, each with its own isolates.
fn lines(text: &str, columns: usize, words: &Words) -> Vec<String> {
    bidi::balanced(wrap(text, columns))
        .iter()
        .map(|line| bidi::line(line, words.is_rtl(), words.bidi()))
        .collect()
}

/// Writes `text` behind a tag of up to six columns, further lines below the first. A tag that runs right to left begins
/// the first line, with nothing under it.
fn write_tagged(out: &mut impl fmt::Write, tag: &str, text: &str, style: Style<'_>) -> fmt::Result {
    if style.words.is_rtl() {
        let text = format!("{tag}: {text}");
        let mut lines = lines(&text, style.width, style.words).into_iter();
        let first = lines.next().unwrap_or_default();
        writeln!(out, "{}", first.replacen(tag, &theme::tag(tag, style), 1))?;
        return lines.try_for_each(|line| writeln!(out, "{line}"));
    }
    for (at, line) in lines(text, style.width - TAG, style.words)
        .iter()
        .enumerate()
    {
        if at == 0 {
            let gap = " ".repeat(TAG.saturating_sub(tag.len() + 2));
            writeln!(out, "{gap}{}: {line}", theme::tag(tag, style))?;
        } else {
            writeln!(out, "{:TAG$}{line}", "")?;
        }
    }
    Ok(())
}
