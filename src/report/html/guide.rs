//! How to read the page: what kinds and signs mean.

use maud::{Markup, html};

use super::page::Page;
use super::plot::example;
use crate::check::Verdict;

pub(super) fn guide(page: &Page) -> Markup {
    let signs = [
        "page-sign-exact",
        "page-sign-about",
        "page-sign-least",
        "page-sign-range",
        "page-sign-not",
    ];
    html! {
        details {
            summary #guide { (page.say("page-guide")) }
            dl.guide {
                @for kind in Verdict::ALL {
                    div {
                        dt { span.badge.(kind.code()) { (page.words.kind(kind)) } }
                        dd { (page.say(meaning(kind))) }
                    }
                }
                @for (number, sign) in signs.into_iter().enumerate() {
                    div { dt { (example(number, page.is_rtl())) } dd { (page.say(sign)) } }
                }
            }
            p { (page.say("page-form")) }
            p { (page.say("page-voice")) }
        }
        p { (page.say("page-winner")) }
    }
}

fn meaning(kind: Verdict) -> &'static str {
    match kind {
        Verdict::Contradiction => "page-kind-contradiction",
        Verdict::Misquote => "page-kind-misquote",
        Verdict::Dispute => "page-kind-dispute",
        Verdict::Discrepancy => "page-kind-discrepancy",
        Verdict::Update => "page-kind-update",
        Verdict::Apart => "page-kind-apart",
    }
}
