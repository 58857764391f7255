//! `check --format html`: one page that holds everything, opens from disk and asks nobody for anything.

mod article;
mod finding;
mod guide;
mod overview;
mod page;
mod plot;
mod quote;
mod segments;
#[cfg(test)]
mod tests;
mod text;

use std::fmt;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use self::page::Page;
use super::{Report, Words};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Writes the whole report as one page.
///
/// # Errors
/// Where `out` refuses.
pub fn write_html(out: &mut impl fmt::Write, report: &Report, words: &Words) -> fmt::Result {
    let page = Page::new(report, words);
    out.write_str(&whole(&page).into_string())
}

fn whole(page: &Page) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(page.words.locale().code()) dir=(if page.is_rtl() { "rtl" } else { "ltr" }) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { (page.say("page-title")) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                (head(page))
                main {
                    (overview::overview(page))
                    (findings(page))
                    (articles(page))
                    (notices(page))
                }
                footer { (guide::guide(page)) }
                div #card aria-live="polite" hidden {}
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
}

/// What the page may do: use its own style and script, and nothing else, whatever an article brings along.
fn policy() -> String {
    format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
}

fn hash(text: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text)))
}

fn head(page: &Page) -> Markup {
    html! {
        header {
            h1 { (page.say("page-title")) }
            nav aria-label=(page.say("page-contents")) {
                a href="#overview" { (page.say("page-overview")) }
                a href="#findings" { (page.say("page-findings")) }
                a href="#articles" { (page.say("page-articles-head")) }
                a href="#guide" { (page.say("page-guide")) }
            }
        }
    }
}

fn findings(page: &Page) -> Markup {
    html! {
        section aria-labelledby="findings" {
            h2 #findings { (page.say("page-findings")) }
            @if page.findings.len() > 1 { (overview::filter(page)) }
            @for number in 0..page.findings.len() { (finding::finding(page, number)) }
        }
    }
}

fn articles(page: &Page) -> Markup {
    html! {
        section aria-labelledby="articles" {
            h2 #articles { (page.say("page-articles-head")) }
            p.note { (page.say("page-articles-note")) }
            @for (number, story) in page.report.stories.iter().enumerate() {
                @if page.report.stories.len() > 1 { h3 { (page.count("page-story", number + 1)) } }
                @for document in story { (article::article(page, *document)) }
            }
        }
    }
}

fn notices(page: &Page) -> Markup {
    html! {
        @if !page.report.notices.is_empty() {
            section.notices aria-labelledby="notices" {
                h2 #notices { (page.say("page-notices")) }
                ul {
                    @for notice in page.report.notices { li { (page.words.notice(notice)) } }
                }
            }
        }
    }
}
