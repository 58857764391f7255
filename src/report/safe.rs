//! Words from an article or a rule file, made harmless for a terminal.

use std::fmt::{self, Write};

use serde::Serialize;

/// `text` on one line: every run of white space is one space, both ends trimmed; control characters (terminal escapes
/// among them) show as their pictures, bidi embeddings, overrides and isolates as U+FFFD. Direction marks (LRM, RLM,
/// ALM) and joiners stay: Arabic and Persian are written with them, and they move nothing but themselves.
#[must_use]
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().map(harmless));
    }
    out
}

/// The character, or what shows in place of one that acts on the screen.
#[must_use]
pub fn harmless(c: char) -> char {
    match c {
        '\0'..='\u{1F}' => char::from_u32(0x2400 + c as u32).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7F}' => '␡',
        '\u{80}'..='\u{9F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            char::REPLACEMENT_CHARACTER
        }
        c => c,
    }
}

/// `value` as JSON on one line, in which no character acts on a screen: those that do are written as their escapes, which mean
/// the same to programs.
pub(super) fn inline(value: &impl Serialize) -> Result<String, fmt::Error> {
    serde_json::to_string(value)
        .map(inert)
        .map_err(|_| fmt::Error)
}

/// The same on lines that are indented.
pub(super) fn indented(value: &impl Serialize) -> Result<String, fmt::Error> {
    serde_json::to_string_pretty(value)
        .map(inert)
        .map_err(|_| fmt::Error)
}

/// Bytes that are looked at together.
const RUN: usize = 64;

/// What acts stands inside of strings: JSON itself has nothing of it but line ends, and writes the rest of ASCII as escapes.
fn inert(json: String) -> String {
    let acts = |c: char| c != '\n' && harmless(c) != c;
    // What acts begins with one of these bytes, as little else does.
    let begins = |byte: u8| matches!(byte, ..0x20 | 0x7F | 0xC2 | 0xE2);
    let mut runs = json.as_bytes().chunks(RUN).zip((0..).step_by(RUN));
    let found = runs.any(|(run, start)| {
        let may = run.iter().fold(false, |may, byte| may | begins(*byte));
        let mut places = run.iter().zip(start..).filter(|(byte, _)| begins(**byte));
        may && places.any(|(_, at)| json[at..].starts_with(acts))
    });
    if !found {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        if acts(c) {
            write!(out, "\\u{:04x}", u32::from(c)).expect("a string takes all");
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{inline, one_line};

    #[test]
    fn json_says_the_same_and_acts_on_nothing() {
        let text = "a\u{9b}31m \u{202e}b\u{7f}\u{1b} «ج\u{200f}»";
        let shown = inline(&text).expect("it is a text");
        assert_eq!(shown, "\"a\\u009b31m \\u202eb\\u007f\\u001b «ج\u{200f}»\"");
        let back: String = serde_json::from_str(&shown).expect("it is JSON");
        assert_eq!(back, text);
    }

    #[test]
    fn white_space_of_any_kind_is_one_space() {
        assert_eq!(one_line("  a\r\n b\t\u{2028}c\u{b}d\u{85}e "), "a b c d e");
        assert_eq!(one_line(" \n "), "");
    }

    #[test]
    fn escapes_show_and_act_no_more() {
        assert_eq!(
            one_line("\u{1b}[31mred\u{1b}]8;;x\u{7}\u{7f}\u{9b}2J"),
            "␛[31mred␛]8;;x␇␡\u{FFFD}2J"
        );
    }

    #[test]
    fn bidi_controls_show_while_marks_and_joiners_stay() {
        assert_eq!(
            one_line("\u{202e}ab\u{202c} \u{2067}c\u{2069}"),
            "\u{FFFD}ab\u{FFFD} \u{FFFD}c\u{FFFD}"
        );
        assert_eq!(
            one_line("نمی\u{200c}شود\u{200f}!"),
            "نمی\u{200c}شود\u{200f}!"
        );
    }
}
