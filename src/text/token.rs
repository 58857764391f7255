//! Tokens: words, numbers, punctuation and line breaks, each with its place in the text as read.

use super::fold::{is_arabic, is_mark};
use super::span::Span;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Letters with their marks, inner apostrophes, and (Latin script) digits after letters: `M23`, `don't`.
    Word,
    /// Digits of any script with single separators between them: `1,200.5`, `43.799`, `٣٫٥`.
    Number,
    /// One character that is neither: `%`, `$`, `-`, `«`.
    Punct,
    /// A line end; two or more line ends with nothing between are one token.
    Break,
}

/// One token of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its place in the text as read.
    pub span: Span,
    /// What it is made of.
    pub kind: Kind,
    /// True where no white space stands between it and the token before: `1.2` + `m`, `الـ` + `24`.
    pub glued: bool,
}

/// The tokens of `part`, a piece of `text`, in order; their spans index `text`.
#[must_use]
pub fn tokens(text: &str, part: Span) -> Vec<Token> {
    let mut out = Vec::with_capacity(part.len() / TOKEN + 1);
    add_tokens(text, part, &mut out);
    out
}

/// Bytes of a short token with the space before it: there are seldom more tokens than of this size.
const TOKEN: usize = 5;

/// Adds the tokens of `part`, as [`tokens`] gives them, to `out`.
pub fn add_tokens(text: &str, part: Span, out: &mut Vec<Token>) {
    let first = out.len();
    let mut at = part.start;
    let mut glued = false;
    while at < part.end {
        if text.as_bytes()[at] == b' ' {
            (at, glued) = (at + 1, false);
            continue;
        }
        let rest = &text[at..part.end];
        let c = rest
            .chars()
            .next()
            .expect("at is before the end, on a boundary");
        let Some((kind, len)) = scan(rest, c) else {
            at += c.len_utf8();
            glued = glued && !c.is_whitespace();
            continue;
        };
        out.push(Token {
            span: Span::new(at, at + len),
            kind,
            glued: glued && out.len() > first,
        });
        at += len;
        glued = kind != Kind::Break;
    }
}

/// The token at the head of `rest` and its length; `None` for what stands between tokens.
fn scan(rest: &str, first: char) -> Option<(Kind, usize)> {
    Some(match first {
        c if is_letter(c) => (Kind::Word, word(rest, is_arabic(c))),
        c if is_digit(c) => (Kind::Number, number(rest)),
        '\n' | '\r' => (Kind::Break, prefix(rest, char::is_whitespace)),
        c if c.is_whitespace() || is_invisible(c) => return None,
        c if is_mark(c) => (Kind::Word, word(rest, is_arabic(c))),
        c => (Kind::Punct, c.len_utf8()),
    })
}

fn prefix(rest: &str, holds: impl Fn(char) -> bool) -> usize {
    rest.find(|c| !holds(c)).unwrap_or(rest.len())
}

fn number(rest: &str) -> usize {
    let mut chars = rest.char_indices().peekable();
    let mut end = 0;
    while let Some((at, c)) = chars.next() {
        let inner = is_separator(c) && chars.peek().is_some_and(|(_, next)| is_digit(*next));
        if !is_digit(c) && !inner {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

fn word(rest: &str, arabic: bool) -> usize {
    let mut end = 0;
    loop {
        end += plain(&rest.as_bytes()[end..], arabic);
        // No sign of ASCII is inside a word but this one.
        let sign = |byte: &u8| byte.is_ascii() && *byte != b'\'';
        if rest.as_bytes().get(end).is_none_or(sign) {
            break;
        }
        let Some(c) = rest[end..].chars().next() else {
            break;
        };
        let next = end + c.len_utf8();
        let inside = match c {
            '\u{620}'..='\u{64A}' => is_mark(c),
            '\'' | '’' => rest[next..].starts_with(is_letter),
            _ => is_mark(c) || c.is_alphabetic() && is_arabic(c) == arabic,
        };
        if !inside {
            break;
        }
        end = next;
    }
    end
}

/// Length of the plain letters and digits that most words consist of, seen without decoding.
fn plain(bytes: &[u8], arabic: bool) -> usize {
    let letter = |pair: &&[u8]| matches!(pair, [0xD8, 0xA0..=0xBF] | [0xD9, 0x80..=0x8A]);
    if arabic {
        2 * bytes.chunks_exact(2).take_while(letter).count()
    } else {
        bytes
            .iter()
            .take_while(|b| b.is_ascii_alphanumeric())
            .count()
    }
}

/// A letter; those of most texts without a look into the tables of Unicode.
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphabetic(),
        '\u{620}'..='\u{64A}' => true,
        _ => c.is_alphabetic(),
    }
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '٠'..='٩' | '۰'..='۹')
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '٫' | '٬' | '،')
}

/// Controls that stand between words and belong to none.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{61C}')
}

#[cfg(test)]
mod tests {
    use super::{Span, tokens};

    fn check(text: &str, expect: &[&str]) {
        let found: Vec<_> = tokens(text, Span::new(0, text.len()))
            .iter()
            .map(|t| t.span.of(text).to_owned())
            .collect();
        assert_eq!(found, expect, "tokens of {text}");
    }

    #[test]
    fn words_numbers_and_marks_part() {
        check(
            "$1.2m, M23's 43.799",
            &["$", "1.2", "m", ",", "M23's", "43.799"],
        );
        check("الـ24 و3 آلاف.", &["الـ", "24", "و", "3", "آلاف", "."]);
        check(
            "forty-seven\n\nNext",
            &["forty", "-", "seven", "\n\n", "Next"],
        );
        check("\u{200F}قُتل\u{202C} x", &["قُتل\u{202C}", "x"]);
    }
}
