//! The lines of a text, and whether they read as sentences or as labels and links.

use crate::text::Span;

/// A line without the space around it, never empty. A line that goes on in lower case is one with the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// Its place in the text.
    pub span: Span,
    /// Its words.
    pub text: &'a str,
    /// Its number among the lines that are not empty; two lines are neighbours where these are.
    pub number: usize,
}

/// The lines of `text` from byte `from` on.
pub(super) fn lines(text: &str, from: usize) -> Vec<Line<'_>> {
    let mut out: Vec<Line> = Vec::new();
    let mut blank = true;
    let mut at = from;
    for raw in text[from..].split_inclusive('\n') {
        let span = trimmed(text, Span::new(at, at + raw.len()));
        at += raw.len();
        match out.last_mut() {
            _ if span.is_empty() => {}
            Some(before) if !blank && goes_on(before.text, span.of(text)) => {
                before.span = before.span.cover(span);
                before.text = before.span.of(text);
            }
            _ => out.push(Line {
                span,
                text: span.of(text),
                number: out.len(),
            }),
        }
        blank = span.is_empty();
    }
    out
}

/// `span` without the space, NUL, byte order marks and direction marks at its ends.
pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let inner = span.of(text);
    let start = span.start + (inner.len() - inner.trim_start_matches(is_space).len());
    let end = span.start + inner.trim_end_matches(is_space).len();
    Span::new(start, end.max(start))
}

/// How many words `text` has.
pub(super) fn word_count(text: &str) -> usize {
    words(text).count()
}

/// True where `text` has `least` words or more; a long text is not read to its end.
pub(super) fn has_words(text: &str, least: usize) -> bool {
    words(text).take(least).count() == least
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|w| w.contains(char::is_alphanumeric))
}

/// True where `text` ends as a sentence does: a full stop, perhaps inside closing marks.
pub(super) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(is_closing).ends_with(is_stop)
}

/// True for a line that must be running text: a sentence of eight words, or so long that it can be nothing else.
pub(super) fn is_prose(text: &str) -> bool {
    let words = words(text).take(30).count();
    let stop = text.trim_end_matches(is_closing).ends_with(['.', '。']);
    words >= 30 || words >= 20 && ends_sentence(text) || words >= 8 && stop && !is_cut_short(text)
}

/// Where the last sentence of `text` ends; 0 where none does. A point inside a word or after a single letter ends none.
pub(super) fn last_stop(text: &str) -> usize {
    let end = |at: usize| {
        let rest = &text[at..];
        at + (rest.len() - rest.trim_start_matches(is_closing).len())
    };
    text.char_indices()
        .rev()
        .filter(|&(_, c)| is_stop(c))
        .map(|(at, c)| (at, at + c.len_utf8()))
        .find(|&(at, next)| {
            !is_initial(&text[..at]) && !text[next..].starts_with(char::is_alphanumeric)
        })
        .map_or(0, |(_, next)| end(next))
}

/// A line end inside a sentence, as where text was wrapped: the next line goes on in lower case.
fn goes_on(before: &str, line: &str) -> bool {
    has_words(before, 6) && !ends_sentence(before) && line.starts_with(char::is_lowercase)
}

/// A teaser breaks off in dots.
fn is_cut_short(text: &str) -> bool {
    text.ends_with("..") || text.ends_with('…')
}

fn is_initial(before: &str) -> bool {
    let mut back = before.chars().rev();
    back.next().is_some_and(char::is_uppercase) && back.next().is_none_or(|c| !c.is_alphanumeric())
}

fn is_space(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\0' | '\u{FEFF}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        )
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '؟' | '…' | '۔' | '。')
}

fn is_closing(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '"' | '”' | '“' | '»' | '’' | '\'' | ')' | ']' | '*' | '_'
        )
}

#[cfg(test)]
mod tests {
    use super::{is_prose, last_stop, lines};

    #[test]
    fn lines_are_trimmed_and_wrapped_ones_are_one() {
        let text = "\u{feff}A heading\r\n\r\n  The river rose over its banks in\nthe night, police said. \n\nEnd";
        let found: Vec<_> = lines(text, 0).iter().map(|l| l.text).collect();
        assert_eq!(
            found,
            [
                "A heading",
                "The river rose over its banks in\nthe night, police said.",
                "End"
            ]
        );
    }

    #[test]
    fn prose_is_told_from_links() {
        assert!(is_prose("The river rose over its banks in the night."));
        assert!(is_prose("قال وزير الري إن منسوب النهر ارتفع خلال الليل."));
        assert!(!is_prose("Seven ferries grounded after safety audit"));
        assert!(!is_prose(
            "Why did the river rise over its banks in one night?"
        ));
        assert!(!is_prose(
            "The river rose over its banks in the night and ..."
        ));
    }

    #[test]
    fn the_last_stop_is_no_initial() {
        let text = "He said \"no.\" Related U.S. troops in A. Town";
        assert_eq!(&text[last_stop(text)..], "Related U.S. troops in A. Town");
        assert_eq!(last_stop("no stop"), 0);
    }
}
