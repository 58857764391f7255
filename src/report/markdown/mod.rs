//! `check --format markdown`: a report for an issue or a chat. Nothing out of an article can act as Markdown or HTML
//! there, name anybody or become a link.

mod escape;

use std::fmt;

use self::escape::escaped;
use super::bidi::begun;
use super::context::shortened;
use super::place::place;
use super::{Report, Words};
use crate::check::{Finding, Side};
use crate::claim::Claim;
use crate::text::Span;

/// Quotes of a side that are written out.
const QUOTES: usize = 3;
/// Characters of a sentence that are shown before the words of a claim, and again behind them.
const CONTEXT: usize = 160;

/// Writes every finding, the worst first, then the notices and the counts.
///
/// # Errors
/// Where `out` refuses.
pub fn write_markdown(out: &mut impl fmt::Write, report: &Report, words: &Words) -> fmt::Result {
    writeln!(out, "# {}\n", words.say("page-title", &[]))?;
    writeln!(out, "{}", escaped(&words.summary(&report.summary)))?;
    if let Some(sentence) = words.nothing(&report.summary) {
        writeln!(out, "\n{}", escaped(&sentence))?;
    }
    for finding in report.worst_first() {
        write_finding(out, report, finding, words)?;
    }
    if !report.notices.is_empty() {
        writeln!(out, "\n## {}\n", words.say("page-notices", &[]))?;
    }
    for notice in report.notices {
        writeln!(out, "- {}", ours(words.notice(notice), words))?;
    }
    Ok(())
}

fn write_finding(
    out: &mut impl fmt::Write,
    report: &Report,
    finding: &Finding,
    words: &Words,
) -> fmt::Result {
    let kind = words.kind(finding.kind);
    let new = report
        .is_new(finding)
        .then(|| words.say("new", &[]) + " · ");
    let message = escaped(&words.message(report, finding));
    writeln!(out, "\n## {}{kind} · {message}", new.unwrap_or_default())?;
    for side in &finding.sides {
        write_side(out, report, side, words)?;
    }
    writeln!(out)?;
    notes(report, finding, words)
        .iter()
        .try_for_each(|(tag, note)| writeln!(out, "- **{tag}**: {note}"))
}

fn write_side(
    out: &mut impl fmt::Write,
    report: &Report,
    side: &Side,
    words: &Words,
) -> fmt::Result {
    writeln!(out, "\n### {}", ours(words.heading(report, side), words))?;
    let claims = report.by_document(side);
    for claim in claims.iter().take(QUOTES) {
        write_quote(out, report, &report.claims[*claim], words)?;
    }
    match claims.len().saturating_sub(QUOTES) {
        0 => Ok(()),
        more => writeln!(out, "\n{}", words.count("more", more)),
    }
}

fn write_quote(
    out: &mut impl fmt::Write,
    report: &Report,
    claim: &Claim,
    words: &Words,
) -> fmt::Result {
    let document = report.document_of(claim);
    let sentence = claim.sentence.cover(claim.evidence);
    let before = Span::new(sentence.start, claim.evidence.start).of(&document.text);
    let behind = Span::new(claim.evidence.end, sentence.end).of(&document.text);
    let (before, behind) = shortened(before, behind, CONTEXT);
    let evidence = claim.evidence.of(&document.text);
    writeln!(
        out,
        "\n> {}**{}**{}",
        escape::before(&before),
        escape::given(evidence),
        escape::behind(&behind)
    )?;
    let source = escaped(&words.publication(document));
    let source = match document.url.as_deref().and_then(super::link::web) {
        Some(url) => format!("[{source}](<{url}>)"),
        None => source,
    };
    let reads = escaped(&words.reads(document, claim));
    let place = escaped(&words.given(&place(document, claim)));
    let told = format!("— {source} · {reads} · {place}");
    writeln!(out, ">\n> {}", begun(told, words.is_rtl(), words.bidi()))
}

/// A line of our words: forges take its direction from its first letter, which may be an article's.
fn ours(text: String, words: &Words) -> String {
    escaped(&begun(text, words.is_rtl(), words.bidi()))
}

/// Tags and lines under the sides, in the order of reading.
fn notes(report: &Report, finding: &Finding, words: &Words) -> Vec<(String, String)> {
    let tag = |id: &str| words.say(id, &[]);
    let mut notes = Vec::new();
    for claim in finding
        .fits
        .iter()
        .take(QUOTES)
        .map(|at| &report.claims[*at])
    {
        notes.push((tag("tag-fits"), escaped(&words.fitting(report, claim))));
    }
    notes.extend(
        finding
            .reasons
            .iter()
            .map(|r| (tag("tag-why"), escaped(&words.reason(r)))),
    );
    let settle = words.settle(report, finding);
    notes.extend(settle.map(|help| (tag("page-settle"), escaped(&help))));
    notes
}

#[cfg(test)]
mod tests {
    use super::write_markdown;
    use crate::report::sample::Sample;
    use crate::report::{Bidi, Digits, Locale, Report, Words};
    use crate::source::Document;

    fn written(report: &Report, locale: Locale) -> String {
        let mut out = String::new();
        let words = Words::new(locale, Digits::Latn, Bidi::Isolates);
        write_markdown(&mut out, report, &words).expect("a String takes everything");
        out.replace('\u{2068}', "‹FSI›")
            .replace('\u{2069}', "‹PDI›")
            .replace('\u{2060}', "‹WJ›")
            .replace('\u{200e}', "‹LRM›")
            .replace('\u{200f}', "‹RLM›")
    }

    #[test]
    fn markdown_in_english() {
        insta::assert_snapshot!(written(&Sample::new().report(), Locale::En));
    }

    #[test]
    fn markdown_in_arabic() {
        insta::assert_snapshot!(written(&Sample::new().report(), Locale::Ar));
    }

    #[test]
    fn nothing_out_of_an_article_acts() {
        let sample = Sample::new();
        let report = sample.report();
        let ill = "\n# <b>@all</b> [x](https://example.com) `\n```";
        let ill = |d: &Document| Document {
            outlet: Some(ill.to_owned()),
            path: ill.to_owned(),
            url: Some("javascript:alert(1)".to_owned()),
            ..d.clone()
        };
        let documents: Vec<Document> = report.documents.iter().map(ill).collect();
        let report = Report {
            documents: &documents,
            ..report
        };
        let text = written(&report, Locale::En);
        assert!(text.contains(r"\#‹WJ›"), "{text}");
        for act in ["<b>", "javascript", "\n```", "\n# <", "@all"] {
            assert!(!text.contains(act), "{act} in {text}");
        }
        for sign in ["](", "`"] {
            let inert = format!("\\{sign}");
            assert_eq!(
                text.matches(sign).count(),
                text.matches(&inert).count(),
                "{text}"
            );
        }
    }
}
