//! What was read and found in numbers, and the filter of the findings.

use maud::{Markup, html};
use rust_decimal::Decimal;

use super::page::Page;
use super::plot::sign;
use crate::check::Verdict;
use crate::report::safe::one_line;

/// Counts of kinds, of what was read, and of what each outlet brings.
pub(super) fn overview(page: &Page) -> Markup {
    let summary = &page.report.summary;
    html! {
        section.overview aria-labelledby="overview" {
            h2 #overview { (page.say("page-overview")) }
            ul.counts {
                @for kind in Verdict::ALL.into_iter().filter(|k| is_shown(page, *k)) { (count(page, kind)) }
            }
            @if let Some(words) = page.words.nothing(summary) { p.nothing { (words) } }
            p.note { (read(page)) }
            details.outlets open[page.outlets.len() <= 12] {
                summary { (page.say("page-outlets-head")) }
                (outlets(page))
            }
        }
    }
}

/// How many findings of `kind` there are, with a link to the first.
fn count(page: &Page, kind: Verdict) -> Markup {
    let numbers = || (0..page.findings.len()).filter(|n| page.findings[*n].kind == kind);
    html! {
        li.(kind.code()) {
            @match numbers().next() {
                Some(first) => a.badge href={ "#" (Page::finding_anchor(first)) } { (page.count(counted(kind), numbers().count())) },
                None => span.none { (page.count(counted(kind), 0)) },
            }
        }
    }
}

/// The loud kinds; the quiet ones where somebody asked for them.
fn is_shown(page: &Page, kind: Verdict) -> bool {
    kind < Verdict::Update || page.findings.iter().any(|finding| finding.kind == kind)
}

fn counted(kind: Verdict) -> &'static str {
    match kind {
        Verdict::Contradiction => "contradictions",
        Verdict::Misquote => "misquotes",
        Verdict::Dispute => "disputes",
        Verdict::Discrepancy => "discrepancies",
        Verdict::Update => "page-updates",
        Verdict::Apart => "page-aparts",
    }
}

/// What was read, and how much of it only seemed to disagree.
fn read(page: &Page) -> String {
    let summary = &page.report.summary;
    let counts = [
        ("page-stories", page.report.stories.len()),
        ("outlets", summary.outlets),
        ("articles", summary.articles),
        ("claims", summary.claims),
        ("ruled-out", summary.ruled_out()),
    ];
    page.words.list(counts.map(|(id, n)| page.count(id, n)))
}

fn outlets(page: &Page) -> Markup {
    let articles = |outlet: usize| {
        let all = 0..page.report.documents.len();
        all.filter(|d| page.outlet(*d) == outlet).count()
    };
    let findings = |outlet: usize| {
        let numbers = page.findings.iter();
        numbers
            .filter(|f| page.claims_of(f).any(|c| page.outlet(c.document) == outlet))
            .count()
    };
    html! {
        table {
            thead { tr {
                th scope="col" { (page.say("page-outlet")) }
                th.n scope="col" { (page.say("page-articles-head")) }
                th.n scope="col" { (page.say("page-findings")) }
            } }
            tbody {
                @for (index, name) in page.outlets.iter().enumerate() {
                    tr {
                        th scope="row" { (sign(index)) bdi { (name) } }
                        td.n { (page.words.number(articles(index).into())) }
                        td.n { (page.words.number(findings(index).into())) }
                    }
                }
            }
        }
    }
}

/// The filter; it needs a script, which shows it.
pub(super) fn filter(page: &Page) -> Markup {
    let outlets = page.outlets.iter().cloned();
    let claims = page
        .claims
        .iter()
        .map(|name| page.words.name("claim", name));
    let speakers = page.speakers.iter().map(|s| one_line(&s.text));
    html! {
        form #filter role="search" aria-label=(page.say("page-filter")) hidden {
            label.wide {
                (page.say("page-search"))
                input type="search" name="words" dir="auto" autocomplete="off";
            }
            fieldset {
                legend { (page.say("page-kinds")) }
                @for kind in Verdict::ALL.into_iter().filter(|k| is_shown(page, *k)) {
                    label { input type="checkbox" name="kind" value=(kind.code()) checked; " " (page.words.kind(kind)) }
                }
            }
            (choice(page, "outlet", "page-outlet", outlets))
            (choice(page, "claim", "page-claim", claims))
            (choice(page, "speaker", "page-speaker", speakers))
            p.wide {
                output name="shown" data-zero=(page.words.number(Decimal::ZERO)) data-words=(page.say("page-shown")) aria-live="polite" {}
                " " button type="reset" { (page.say("page-reset")) }
            }
        }
    }
}

fn choice(page: &Page, name: &str, label: &str, of: impl Iterator<Item = String>) -> Markup {
    html! {
        label {
            (page.say(label))
            select name=(name) {
                option value="" { (page.say("page-all")) }
                @for (index, words) in of.enumerate() {
                    option value=(index) dir="auto" { (words) }
                }
            }
        }
    }
}
