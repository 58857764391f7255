//! Words from an article or a rule file, made harmless for a terminal.

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

#[cfg(test)]
mod tests {
    use super::one_line;

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
