//! Words that say in Markdown what they say in plain text.

use crate::report::safe::one_line;

/// Keeps what stands behind it from being taken for a name or a number to link to. It takes no room.
const WORD_JOINER: char = '\u{2060}';

/// Words of an article, harmless and on one line.
pub(super) fn given(text: &str) -> String {
    escaped(&one_line(text))
}

/// A line with every sign in it as itself: no emphasis, link, heading, list, HTML, emoji, formula or mention.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let starts = at == 0 && matches!(c, '-' | '+' | '=')
            || at == digits && digits > 0 && matches!(c, '.' | ')');
        let names = c == ':'
            && rest
                .peek()
                .is_some_and(|(_, next)| *next == '/' || next.is_ascii_alphabetic());
        let www = c == '.' && text[..at].to_ascii_lowercase().ends_with("www");
        if starts || names || www || is_sign(c) {
            out.push('\\');
        }
        out.push(c);
        if matches!(c, '@' | '#') {
            out.push(WORD_JOINER);
        }
    }
    out
}

/// What stands before other words on their line.
pub(super) fn before(text: &str) -> String {
    let space = if text.ends_with(char::is_whitespace) {
        " "
    } else {
        ""
    };
    given(text) + space
}

/// What stands behind other words on their line.
pub(super) fn behind(text: &str) -> String {
    let space = if text.starts_with(char::is_whitespace) {
        " "
    } else {
        ""
    };
    format!("{space}{}", given(text))
}

fn is_sign(c: char) -> bool {
    matches!(
        c,
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '@' | '~' | '|' | '$' | '!'
    )
}

#[cfg(test)]
mod tests {
    use super::{before, behind, escaped, given};

    #[test]
    fn plain_words_stay_as_they_are() {
        for text in [
            "It rose to 12.5% (of 40): “more”.",
            "قال الرئيس: 11 ألف جندي، أمس",
            "2024-11-02",
            "a.md:7:51",
        ] {
            assert_eq!(escaped(text), text);
        }
    }

    #[test]
    fn markup_is_its_own_signs() {
        assert_eq!(
            escaped("**a** _b_ `c` ~~d~~ $e$"),
            r"\*\*a\*\* \_b\_ \`c\` \~\~d\~\~ \$e\$"
        );
        assert_eq!(
            escaped("![a](javascript:b) <img src=x>"),
            r"\!\[a\](javascript\:b) \<img src=x\>"
        );
        assert_eq!(
            escaped("https://a.b www.a.b :cat: &lt;"),
            r"https\://a.b www\.a.b \:cat: \&lt;"
        );
        assert_eq!(given("a\n# b\n- c"), "a \\#\u{2060} b - c");
        assert_eq!(escaped("@all #12"), "\\@\u{2060}all \\#\u{2060}12");
    }

    #[test]
    fn what_starts_a_line_starts_no_list() {
        assert_eq!(escaped("- a"), r"\- a");
        assert_eq!(escaped("12. a"), r"12\. a");
        assert_eq!(escaped("1) a"), r"1\) a");
        assert_eq!(escaped("=== a"), r"\=== a");
    }

    #[test]
    fn spaces_beside_other_words_stay() {
        assert_eq!(before("It said "), "It said ");
        assert_eq!(before("«"), "«");
        assert_eq!(behind("\nwere sent."), " were sent.");
        assert_eq!(behind(""), "");
    }
}
