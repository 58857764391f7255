//! Words out of articles, for a page.

use crate::report::bidi::{mostly_rtl, starts_rtl};
use crate::report::safe::harmless;
use crate::source::Document;

/// The direction of `text` as the attribute `dir` takes it: what a browser tells by the first letter, unless most letters
/// run the other way.
pub(super) fn direction(text: &str) -> &'static str {
    match (starts_rtl(text), mostly_rtl(text)) {
        (true, false) => "ltr",
        (false, true) => "rtl",
        _ => "auto",
    }
}

/// The language of a document as the attribute `lang` takes it; `None` for what can be no code.
pub(super) fn language(document: &Document) -> Option<&str> {
    let code = document.language.as_str();
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (!code.is_empty() && code.chars().all(fits)).then_some(code)
}

/// `text` with its line ends: control characters and direction overrides show and act no more.
pub(super) fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\t', " ");
    text.chars()
        .map(|c| if c == '\n' { c } else { harmless(c) })
        .collect()
}
