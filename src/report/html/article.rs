//! An article in full, its claims marked, and the list of what is understood of them.

use maud::{Markup, html};

use super::page::Page;
use super::quote::source;
use super::segments::{Segment, segments};
use super::text::{direction, language, visible};
use crate::check::Verdict;
use crate::report::safe::one_line;
use crate::source::{Part, Role};
use crate::text::Span;

/// The article of this index.
pub(super) fn article(page: &Page, index: usize) -> Markup {
    let document = &page.report.documents[index];
    let claims = page.claims_in(index);
    let title = document.title.as_deref().unwrap_or(&document.path);
    html! {
        details.article id=(Page::article_anchor(index)) {
            summary {
                bdi.title lang=[language(document)] { (one_line(title)) } " "
                span.note { (page.words.publication(document)) }
            }
            p.source {
                @if document.url.is_some() { (source(page, document)) " " }
                bdi.place dir="ltr" { (one_line(&document.path)) }
            }
            div.text lang=[language(document)] {
                @for part in &document.parts { (passage(page, &document.text, *part, claims)) }
            }
            @if !claims.is_empty() { (list(page, claims)) }
        }
    }
}

/// A part of the article in paragraphs.
fn passage(page: &Page, text: &str, part: Part, claims: &[usize]) -> Markup {
    let spans: Vec<(Span, usize)> = claims
        .iter()
        .map(|c| (page.report.claims[*c].evidence, *c))
        .collect();
    let headline = part.role == Role::Headline;
    html! {
        @for paragraph in paragraphs(text, part.span) {
            p.headline[headline] dir=(direction(paragraph.of(text))) {
                @for segment in segments(paragraph, &spans) { (marked(page, text, &segment)) }
            }
        }
    }
}

/// Plain text, or a link from the words of a claim to where it is told of.
fn marked(page: &Page, text: &str, segment: &Segment) -> Markup {
    let words = visible(segment.span.of(text));
    let Some(&first) = segment.names.first() else {
        return html! { (words) };
    };
    let starts = |claim: &&usize| page.report.claims[**claim].evidence.start == segment.span.start;
    let names: Vec<String> = segment
        .names
        .iter()
        .map(|c| Page::claim_anchor(*c))
        .collect();
    html! {
        @for claim in segment.names.iter().filter(starts) { span id=(Page::mark_anchor(*claim)) {} }
        a.claim.(page.worst(&segment.names).map_or("quiet", Verdict::code)) href={ "#" (page.target(first)) } data-claims=(names.join(" ")) { (words) }
    }
}

/// Stretches between empty lines.
fn paragraphs(text: &str, span: Span) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    let mut open = false;
    let mut at = span.start;
    for line in span.of(text).split_inclusive('\n') {
        let words = Span::new(at, at + line.trim_end().len());
        at += line.len();
        match out.last_mut() {
            _ if line.trim().is_empty() => open = false,
            Some(last) if open => last.end = words.end,
            _ => {
                out.push(words);
                open = true;
            }
        }
    }
    out
}

fn list(page: &Page, claims: &[usize]) -> Markup {
    html! {
        details.claims {
            summary { (page.count("claims", claims.len())) }
            ol {
                @for claim in claims { (entry(page, *claim)) }
            }
        }
    }
}

fn entry(page: &Page, index: usize) -> Markup {
    let claim = &page.report.claims[index];
    let document = page.report.document_of(claim);
    html! {
        li id=(Page::claim_anchor(index)) tabindex="-1" {
            span.name { bdi { (page.words.name("claim", &claim.name)) } } " "
            a href={ "#" (Page::mark_anchor(index)) } {
                bdi lang=[language(document)] { q { (one_line(claim.evidence.of(&document.text))) } }
            }
            p { (page.words.reads(document, claim)) }
            @for number in page.findings_of(index) {
                p { a href={ "#" (Page::finding_anchor(*number)) } { (page.count("finding-number", number + 1)) } ": " (page.words.message(page.report, page.findings[*number])) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::paragraphs;
    use crate::text::Span;

    #[test]
    fn empty_lines_part_paragraphs() {
        let text = "one\ntwo  \r\n\r\n \nthree\n\n";
        let found = paragraphs(text, Span::new(0, text.len()));
        let words: Vec<_> = found.iter().map(|s| s.of(text)).collect();
        assert_eq!(words, ["one\ntwo", "three"]);
        assert_eq!(paragraphs(text, Span::new(4, 6)), [Span::new(4, 6)]);
        assert_eq!(paragraphs("\n \n", Span::new(0, 3)), []);
    }
}
