//! Sentences: runs of tokens that end at a full stop or a line end.

use std::ops::Range;

use super::span::Span;
use super::token::{Kind, Token};

/// A sentence of more tokens than this ends at its next comma or line end: nobody writes such a one, and what belongs
/// together is looked for within a sentence.
const LONG: usize = 512;
/// Tokens of a rather short sentence.
const USUAL: usize = 16;
/// A sentence of more tokens than this ends wherever it is.
const LONGEST: usize = 2 * LONG;

/// A run of tokens that belong together, at most 1024 of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From its first token to its last.
    pub span: Span,
    /// Indices into the tokens that it was made from.
    pub tokens: Range<usize>,
}

/// Cuts `tokens` of `text` into sentences. `is_abbreviation` tells the words whose point ends no sentence.
#[must_use]
pub fn sentences(
    text: &str,
    tokens: &[Token],
    is_abbreviation: impl Fn(&str) -> bool,
) -> Vec<Sentence> {
    let mut out = Vec::with_capacity(tokens.len() / USUAL + 1);
    let mut start = 0;
    let mut at = 0;
    while at < tokens.len() {
        at += 1;
        let long = at - start;
        if tokens[at - 1].kind == Kind::Break {
            if long < LONG && continues(text, tokens, at) {
                continue;
            }
            push(&mut out, tokens, start..at - 1);
            start = at;
        } else if long >= LONGEST || long >= LONG && is_pause(tokens[at - 1].span.of(text)) {
            push(&mut out, tokens, start..at);
            start = at;
        } else if ends(text, tokens, at - 1, &is_abbreviation) {
            while at < tokens.len() && tokens[at].glued && is_closing(tokens[at].span.of(text)) {
                at += 1;
            }
            push(&mut out, tokens, start..at);
            start = at;
        }
    }
    push(&mut out, tokens, start..tokens.len());
    out
}

fn push(out: &mut Vec<Sentence>, tokens: &[Token], range: Range<usize>) {
    let first = range.clone().find(|&i| tokens[i].kind != Kind::Break);
    let last = range.clone().rev().find(|&i| tokens[i].kind != Kind::Break);
    if let (Some(first), Some(last)) = (first, last) {
        out.push(Sentence {
            span: tokens[first].span.cover(tokens[last].span),
            tokens: first..last + 1,
        });
    }
}

/// A single line end inside a sentence: the next line goes on in lower case.
fn continues(text: &str, tokens: &[Token], next: usize) -> bool {
    let single = tokens[next - 1].span.of(text).matches('\n').count() < 2;
    single
        && tokens.get(next).is_some_and(|t| {
            t.span
                .of(text)
                .chars()
                .next()
                .is_some_and(char::is_lowercase)
        })
}

fn ends(text: &str, tokens: &[Token], at: usize, is_abbreviation: &impl Fn(&str) -> bool) -> bool {
    if tokens[at].kind != Kind::Punct {
        return false;
    }
    match tokens[at].span.of(text) {
        "!" | "?" | "؟" | "…" => true,
        "." => {
            let before = at.checked_sub(1).map_or("", |i| tokens[i].span.of(text));
            let initial = before.chars().count() == 1 && before.chars().all(char::is_alphabetic);
            let next = tokens.get(at + 1);
            !(tokens[at].glued && (initial || is_abbreviation(before)))
                && next.is_none_or(|n| {
                    (!n.glued || is_closing(n.span.of(text)))
                        && !n.span.of(text).starts_with(char::is_lowercase)
                })
        }
        _ => false,
    }
}

fn is_pause(mark: &str) -> bool {
    matches!(mark, "," | "،" | ";" | "؛")
}

fn is_closing(mark: &str) -> bool {
    matches!(mark, "\"" | "”" | "»" | "’" | "'" | ")" | "]" | "." | "…")
}

#[cfg(test)]
mod tests {
    use crate::text::{Span, sentences, tokens};

    fn check(text: &str, expect: &[&str]) {
        let tokens = tokens(text, Span::new(0, text.len()));
        let found: Vec<_> = sentences(text, &tokens, |w| w == "Gen")
            .iter()
            .map(|s| s.span.of(text).to_owned())
            .collect();
        assert_eq!(found, expect);
    }

    #[test]
    fn a_point_ends_a_sentence_unless_it_belongs_to_a_word() {
        check(
            "Gen. A. Smith left. \"He ran.\" Then",
            &["Gen. A. Smith left.", "\"He ran.\"", "Then"],
        );
        check(
            "قتل 3.5 ملايين. وقال: نعم؟ لا",
            &["قتل 3.5 ملايين.", "وقال: نعم؟", "لا"],
        );
    }

    #[test]
    fn a_sentence_without_end_is_cut_and_nothing_is_lost() {
        let lengths = |text: &str| -> Vec<usize> {
            let tokens = tokens(text, Span::new(0, text.len()));
            let found = sentences(text, &tokens, |_| false);
            assert!(
                found
                    .windows(2)
                    .all(|s| s[0].tokens.end == s[1].tokens.start)
            );
            found.iter().map(|s| s.tokens.len()).collect()
        };
        assert_eq!(lengths(&"up and down, ".repeat(200)), [512, 288]);
        assert_eq!(lengths(&"ثم ".repeat(2_100)), [1024, 1024, 52]);
    }

    #[test]
    fn a_line_end_ends_a_sentence_unless_the_line_goes_on() {
        check(
            "A headline\nThe text goes\non here",
            &["A headline", "The text goes\non here"],
        );
    }
}
