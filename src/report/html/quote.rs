//! A claim in its own words: the sentence, how it is read, who says it, where it stands.

use maud::{Markup, html};

use super::page::Page;
use super::plot::written;
use super::text::{direction, language, visible};
use crate::report::context::shortened;
use crate::report::link::web;
use crate::report::place::place;
use crate::report::safe::one_line;
use crate::source::Document;
use crate::text::Span;

/// Characters of a sentence that are shown before the words of the claim, and again behind them.
const CONTEXT: usize = 280;

/// The claim of this index.
pub(super) fn quote(page: &Page, index: usize) -> Markup {
    let claim = &page.report.claims[index];
    let document = page.report.document_of(claim);
    let sentence = claim.sentence.cover(claim.evidence);
    let before = Span::new(sentence.start, claim.evidence.start);
    let behind = Span::new(claim.evidence.end, sentence.end);
    let (before, behind) = shortened(
        before.of(&document.text),
        behind.of(&document.text),
        CONTEXT,
    );
    html! {
        figure.quote {
            blockquote lang=[language(document)] dir=(direction(sentence.of(&document.text))) {
                (visible(&before))
                mark { (visible(claim.evidence.of(&document.text))) }
                (visible(&behind))
            }
            figcaption {
                p.reading {
                    bdi lang=[language(document)] { q { (one_line(written(page, claim))) } }
                    " " span aria-hidden="true" { (if page.is_rtl() { "←" } else { "→" }) } " "
                    span.aside { (page.say("page-read-as")) }
                    b { bdi { (page.words.reading(claim)) } }
                }
                p.who { (page.words.speech(claim)) }
                p.source { (source(page, document)) }
                p.place {
                    bdi dir="ltr" { (place(document, claim)) } " "
                    a href={ "#" (Page::mark_anchor(index)) } { (page.say("page-in-article")) }
                }
            }
        }
    }
}

/// Outlet, day and address: what is a link is of the web.
pub(super) fn source(page: &Page, document: &Document) -> Markup {
    let name = page.words.publication(document);
    html! {
        @match document.url.as_deref().map(|url| (url, web(url))) {
            Some((_, Some(url))) => a href=(url) rel="noreferrer" { (name) },
            Some((url, None)) => { (name) " " bdi.url dir="ltr" { (one_line(url)) } },
            None => (name),
        }
    }
}
