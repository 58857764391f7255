//! One claim in its sentence: the words, underlined, with who published them, who says them and how they are read.

use miette::{LabeledSpan, MietteDiagnostic, NamedSource, Report as Drawn, Severity};

use super::{Style, lines, theme};
use crate::claim::Claim;
use crate::report::bidi;
use crate::report::excerpt::{Excerpt, Line, excerpt};
use crate::report::place::place;
use crate::report::uri::uri;
use crate::report::wrap::width;
use crate::source::Document;

/// Columns of an excerpt's lines; what fits a terminal of 80 with its frame.
const COLUMNS: usize = 64;
/// Columns that the frame takes before a line.
const FRAME: usize = 5;
/// Columns that a label's stem takes before its words.
const STEM: usize = 5;
/// A label narrower than this is worse than one that runs over the edge.
const LABEL: usize = 28;

/// The excerpt of `claim` under `heading`, lines that end in a line end; nothing of the heading where it is empty.
pub(super) fn quote(document: &Document, claim: &Claim, heading: &str, style: Style<'_>) -> String {
    let columns = COLUMNS.min(style.width - FRAME);
    let excerpt = excerpt(&document.text, claim.sentence, claim.evidence, columns);
    let (source, labels) = marked(&excerpt, document, claim, style);
    let name = bidi::line(&place(document, claim), false, style.words.bidi());
    let name = linked(&name, document, style);
    let diagnostic = MietteDiagnostic::new(heading)
        .with_severity(Severity::Advice)
        .with_labels(labels);
    let drawn = Drawn::new(diagnostic).with_source_code(NamedSource::new(name, source));
    let mut text = String::new();
    let done = theme::excerpt(style).render_report(&mut text, drawn.as_ref());
    debug_assert!(done.is_ok(), "a String takes everything");
    without_numbers(&text, heading.is_empty())
}

/// The name as a link to the file, for terminals that follow links (OSC 8).
fn linked(name: &str, document: &Document, style: Style<'_>) -> String {
    let target = uri(&document.path);
    match style.links {
        None => name.to_owned(),
        Some(_) if target.starts_with("file:") => link(&target, name),
        Some(folder) => link(&format!("{folder}/{target}"), name),
    }
}

fn link(target: &str, name: &str) -> String {
    format!("\u{1b}]8;;{target}\u{1b}\\{name}\u{1b}]8;;\u{1b}\\")
}

/// The lines as one source, and a label on each labelled one; the last carries the words.
fn marked(
    excerpt: &Excerpt,
    document: &Document,
    claim: &Claim,
    style: Style<'_>,
) -> (String, Vec<LabeledSpan>) {
    let mut source = String::new();
    let mut labels = Vec::new();
    let last = excerpt.lines.iter().rposition(|line| line.labelled > 0);
    for (at, line) in excerpt.lines.iter().enumerate() {
        let shown = bidi::line(&line.text, excerpt.rtl, style.words.bidi());
        if line.labelled > 0 {
            let len = if line.labelled == line.text.len() {
                shown.len()
            } else {
                line.labelled
            };
            let words = (Some(at) == last).then(|| said(document, claim, line, style));
            labels.push(LabeledSpan::new(words, source.len(), len));
        }
        source.push_str(&shown);
        source.push('\n');
    }
    (source, labels)
}

/// Who published it and when; who says it and how it is read; in lines that end before the terminal does.
fn said(document: &Document, claim: &Claim, line: &Line, style: Style<'_>) -> String {
    let stem = FRAME + width(&line.text[..line.labelled]) / 2 + STEM;
    let room = style.width.saturating_sub(stem).max(LABEL);
    let words = style.words;
    let sentences = [words.publication(document), words.reads(document, claim)];
    let lines = sentences.iter().flat_map(|text| lines(text, room, words));
    lines.collect::<Vec<_>>().join("\n")
}

/// Blanks the numbers that miette puts before lines: those of the excerpt, which would pass for those of the file.
/// An excerpt has at most nine lines, so each number is one digit in the second column.
fn without_numbers(drawn: &str, skip_first: bool) -> String {
    let mut out = String::new();
    for line in drawn.lines().skip(usize::from(skip_first)) {
        match line
            .strip_prefix(' ')
            .and_then(|rest| rest.strip_prefix(|c: char| c.is_ascii_digit()))
        {
            Some(rest) => out.extend(["  ", rest]),
            None => out.push_str(line),
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::quote;
    use crate::claim::Claim;
    use crate::report::sample::Sample;
    use crate::report::terminal::Style;
    use crate::report::{Bidi, Digits, Locale, Words};
    use crate::source::Document;
    use crate::text::{Position, Span};

    /// The excerpt of `label` between `before` and `behind`, as one sentence.
    fn drawn(before: &str, label: &str, behind: &str, style: Style<'_>) -> String {
        let sample = Sample::new();
        let report = sample.report();
        let text = [before, label, behind].concat();
        let claim = Claim {
            evidence: Span::new(before.len(), before.len() + label.len()),
            position: Position::of(&text, before.len()),
            sentence: Span::new(0, text.len()),
            ..report.claims[6].clone()
        };
        let document = Document {
            text,
            ..report.documents[0].clone()
        };
        quote(&document, &claim, "side", style)
    }

    fn english() -> Words {
        Words::new(Locale::En, Digits::Latn, Bidi::Isolates)
    }

    fn style(words: &Words, width: usize) -> Style<'_> {
        Style {
            width,
            ..Style::plain(words)
        }
    }

    #[test]
    fn every_line_of_a_long_label_is_underlined_and_the_last_one_labelled() {
        let text = drawn(
            "It said ",
            &"very long words ".repeat(8),
            "indeed.",
            style(&english(), 80),
        );
        assert_eq!(text.matches('┬').count(), 1);
        assert_eq!(text.matches("   · ─").count(), 2);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn any_text_can_be_drawn(before in "\\PC{0,200}", label in any::<String>(), behind in "[\\PC\\s]{0,200}", width in 40_usize..100) {
            let text = drawn(&before, &label, &behind, style(&english(), width));
            prop_assert!(text.starts_with("  ▶ side\n"));
            prop_assert!(!text.contains(|c: char| c.is_control() && c != '\n'));
        }

        #[test]
        fn any_mixture_of_directions_can_be_drawn(before in "[سA1 ,:(\"]{0,60}", label in "[سA1 ,:]{0,60}", behind in "[سA1 ,:)»\r\n]{0,60}") {
            let text = drawn(&before, &label, &behind, style(&english(), 80));
            prop_assert_eq!(text.matches(['\u{2067}', '\u{2068}']).count(), text.matches('\u{2069}').count());
        }
    }
}
