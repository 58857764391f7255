//! One finding: what disagrees, the sides next to each other, their picture, what was compared, what would settle it.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::page::Page;
use super::plot::plots;
use super::quote::quote;
use super::text::direction;
use crate::check::{Finding, Side};
use crate::claim::Slot;
use crate::report::safe::one_line;

/// Quotes of a side that are shown at once.
const QUOTES: usize = 3;

/// The finding of this number; the first is 0.
pub(super) fn finding(page: &Page, number: usize) -> Markup {
    let finding = page.findings[number];
    let message = page.words.message(page.report, finding);
    let title = format!("f{}-title", number + 1);
    html! {
        article.finding.(finding.kind.code()) id=(Page::finding_anchor(number)) aria-labelledby=(title) tabindex="-1"
            data-kind=(finding.kind.code()) data-claim=(index(&page.claims, |name| *name == finding.claim))
            data-outlets=(outlets(page, finding)) data-speakers=(speakers(page, finding))
        {
            header {
                p.tags {
                    span.badge { (page.words.kind(finding.kind)) }
                    @if page.report.is_new(finding) { strong.new { (page.say("new")) } }
                    span.loud { (page.words.severity(finding.severity)) }
                    a.number href={ "#" (Page::finding_anchor(number)) } { (page.count("finding-number", number + 1)) }
                }
                h3 id=(title) dir=(direction(&message)) { (message) }
            }
            div.sides {
                @for side in &finding.sides { (position(page, side)) }
            }
            @if !finding.fits.is_empty() { (fits(page, finding)) }
            (plots(page, finding))
            (grounds(page, finding))
        }
    }
}

fn position(page: &Page, side: &Side) -> Markup {
    let quotes: Vec<usize> = page.report.by_document(side);
    let (shown, more) = quotes.split_at(quotes.len().min(QUOTES));
    html! {
        section.side {
            h4 { bdi { (page.words.label(page.report, side)) } }
            p.note { (voices(page, side)) }
            @for claim in shown { (quote(page, *claim)) }
            @if !more.is_empty() {
                details {
                    summary { (page.count("more", more.len())) }
                    @for claim in more { (quote(page, *claim)) }
                }
            }
        }
    }
}

fn fits(page: &Page, finding: &Finding) -> Markup {
    html! {
        details.fits {
            summary { (page.count("page-fits", finding.fits.len())) }
            div.sides {
                @for claim in &finding.fits { (quote(page, *claim)) }
            }
        }
    }
}

/// What was compared, what stayed unknown, why the kind, and what would settle it.
fn grounds(page: &Page, finding: &Finding) -> Markup {
    let (unknown, known): (Vec<_>, Vec<_>) = finding.reasons.iter().partition(|r| r.is_unknown());
    let reasons = [("page-grounds", known), ("page-unknown", unknown)];
    html! {
        dl.grounds {
            div {
                dt { (page.say("page-compared")) }
                dd {
                    bdi { (page.words.name("claim", &finding.claim)) }
                    @for (slot, words) in &finding.slots { " · " (page.say(slot_name(*slot))) " " bdi { (one_line(words)) } }
                }
            }
            @for (title, reasons) in reasons.iter().filter(|(_, reasons)| !reasons.is_empty()) {
                div {
                    dt { (page.say(title)) }
                    @for reason in reasons {
                        @let words = page.words.reason(reason);
                        dd dir=(direction(&words)) { (words) }
                    }
                }
            }
            @if let Some(words) = page.words.settle(page.report, finding) {
                div.settle { dt { (page.say("page-settle")) } dd dir=(direction(&words)) { (words) } }
            }
        }
    }
}

/// How many articles and independent voices stand on a side.
fn voices(page: &Page, side: &Side) -> String {
    let documents: BTreeSet<usize> = side
        .claims
        .iter()
        .map(|c| page.report.claims[*c].document)
        .collect();
    let counts = [("articles", documents.len()), ("voices", side.lineages)];
    page.words.list(counts.map(|(id, n)| page.count(id, n)))
}

fn slot_name(slot: Slot) -> &'static str {
    match slot {
        Slot::Actor => "page-actor",
        Slot::Patient => "page-patient",
        Slot::Object => "page-object",
        Slot::Place => "page-place",
    }
}

/// What the filter finds it by: places in the lists of the page.
fn outlets(page: &Page, finding: &Finding) -> String {
    joined(
        page.claims_of(finding)
            .map(|claim| page.outlet(claim.document)),
    )
}

fn speakers(page: &Page, finding: &Finding) -> String {
    let heard = page
        .claims_of(finding)
        .filter_map(|claim| claim.speakers.last());
    joined(heard.map(|speaker| index(&page.speakers, |known| known.id == speaker.id)))
}

fn index<T>(items: &[T], is: impl Fn(&T) -> bool) -> usize {
    items.iter().position(is).unwrap_or_default()
}

fn joined(indices: impl Iterator<Item = usize>) -> String {
    let once: BTreeSet<usize> = indices.collect();
    let words: Vec<String> = once.iter().map(usize::to_string).collect();
    words.join(" ")
}
