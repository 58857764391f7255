//! HTML → text: paragraphs apart, nothing of scripts and forms, no captions.

use std::sync::LazyLock;

use dom_query::Document;
use regex::Regex;

use crate::source::line::trimmed;
use crate::source::words::same_words;
use crate::text::Span;

/// What never is running text.
pub(super) const NO_TEXT: &str = "script, style, noscript, template, svg, iframe, form, button, select, nav, figcaption, audio, video, \
    amp-sidebar, amp-ad, [hidden], [aria-hidden='true']";

/// The text of a piece of HTML, or of text with entities.
pub(in crate::source) fn text_of(html: &str) -> String {
    if !html.contains(['<', '&']) {
        return html.trim().to_owned();
    }
    if depth(html) > DEEPEST {
        return tidy(&TAG.replace_all(html, "\n"));
    }
    let page = Document::fragment(html);
    page.select(NO_TEXT).remove();
    if html.contains('<') {
        tidy(&page.formatted_text())
    } else {
        tidy(&page.text())
    }
}

static TAG: LazyLock<Regex> =
    LazyLock::new(|| Regex::new("<[^<>]*>").expect("a fixed pattern, used by the tests"));

/// An article with its headline above it, unless it begins with it.
pub(in crate::source) fn headed(title: Option<&str>, body: &str) -> String {
    match title {
        Some(title) if body.is_empty() => title.to_owned(),
        Some(title)
            if !body
                .lines()
                .next()
                .is_some_and(|first| same_words(first, title)) =>
        {
            format!("{title}\n\n{body}")
        }
        _ => body.to_owned(),
    }
}

/// Lines without space around them, and one empty line between paragraphs.
pub(super) fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = 0;
    for line in text.lines() {
        let line = trimmed(line, Span::new(0, line.len())).of(line);
        if line.is_empty() {
            gap = 2;
            continue;
        }
        if !out.is_empty() {
            out.push_str(&"\n\n"[..gap.max(1)]);
        }
        out.push_str(line);
        gap = 1;
    }
    out
}

/// Elements nested deeper than this are no page: browsers stop at a quarter of it, and parsing takes the square of it.
pub(super) const DEEPEST: usize = 2_000;

/// How deep the elements of `html` are nested at most, those apart that need no end tag.
pub(super) fn depth(html: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for (at, _) in html.match_indices('<') {
        let rest = &html[at + 1..];
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let name = &name[..name
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(name.len())];
        if name.is_empty()
            || UNCLOSED
                .iter()
                .any(|unclosed| unclosed.eq_ignore_ascii_case(name))
        {
            continue;
        }
        depth = if rest.starts_with('/') {
            depth.saturating_sub(1)
        } else {
            depth + 1
        };
        deepest = deepest.max(depth);
    }
    deepest
}

/// Elements that end without an end tag.
const UNCLOSED: [&str; 28] = [
    "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html",
    "img", "input", "li", "link", "meta", "option", "p", "param", "source", "tbody", "td", "tfoot",
    "th", "thead", "tr", "wbr",
];

#[cfg(test)]
mod tests {
    use super::{depth, headed, text_of};

    #[test]
    fn html_becomes_lines() {
        let check = |html: &str, expect: &str| assert_eq!(text_of(html), expect, "{html}");
        check(
            "<p>One\n two.</p><p>Three <b>four</b>.</p>",
            "One two.\n\nThree four.",
        );
        check("One<br>two<script>x</script>", "One\ntwo");
        check("AT&amp;T\n\nnext", "AT&T\n\nnext");
        check("plain\n\n text ", "plain\n\n text");
        check("a < b", "a < b");
        check("<ul><li>one</li><li>two</li></ul>", "one\ntwo");
        check(
            "<figure><img src=x><figcaption>A dam</figcaption></figure><p>It rose.</p>",
            "It rose.",
        );
        check(
            &format!("It{}rose.", "<div>".repeat(100_000)),
            "It\n\nrose.",
        );
    }

    #[test]
    fn the_headline_stands_once() {
        assert_eq!(
            headed(Some("River rises"), "It rose."),
            "River rises\n\nIt rose."
        );
        assert_eq!(
            headed(Some("River rises"), "River rises!\n\nIt rose."),
            "River rises!\n\nIt rose."
        );
        assert_eq!(headed(Some("River rises"), ""), "River rises");
        assert_eq!(headed(None, "It rose."), "It rose.");
    }

    #[test]
    fn depth_is_of_elements_that_must_be_closed() {
        assert_eq!(depth("<div><p>a<p>b<br><b>c</b></div><div></div>"), 2);
        assert_eq!(depth("</div></div><i>"), 1);
        assert_eq!(depth("a < b <"), 0);
    }
}
