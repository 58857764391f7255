//! The sentences of a page as the number grammar sees them.

use crate::annotate::Page;
use crate::language::number::{Atom, Cue, Line, Reading, Role};
use crate::text::{self, Kind, Sentence};

/// Fills `line` with the atoms of `sentence`, and tells behind which atom no number begins; `None`, and the line is not to
/// be read, where none does at all.
pub(super) fn fill<'p>(
    page: &'p Page<'_>,
    sentence: &Sentence,
    line: &mut Line<'p>,
) -> Option<usize> {
    let last = sentence.tokens.clone().rev().find(|&at| starts(page, at))?;
    if is_list_mark(page, sentence) {
        return None;
    }
    line.latin = Some(page.latin);
    line.atoms.clear();
    line.atoms.extend(
        (abbreviated(page, sentence.tokens.start)..sentence.tokens.end)
            .filter(|&at| page.tokens[at].kind != Kind::Break)
            .map(|at| atom(page, at)),
    );
    Some(line.atoms.partition_point(|a| a.token <= last))
}

/// Where the sentence really begins: "Oct. 7" and "No. 10" are no two sentences.
fn abbreviated(page: &Page<'_>, start: usize) -> usize {
    let says = |at: usize| {
        page.form(at).is_some_and(|f| {
            let mut roles = f.number.phrases.iter().map(|p| p.role);
            roles.any(|r| matches!(r, Role::Cue(Cue::Abbreviation)))
        })
    };
    match start.checked_sub(2) {
        Some(word)
            if page.tokens[start].kind == Kind::Number
                && page.word(start - 1) == "."
                && page.tokens[start - 1].glued
                && says(word) =>
        {
            word
        }
        _ => start,
    }
}

fn starts(page: &Page<'_>, at: usize) -> bool {
    match page.tokens[at].kind {
        Kind::Number => true,
        Kind::Word => page.form(at).is_some_and(|f| {
            f.number.starts() || f.number.has(Role::Unit(0)) && behind_article(page, at)
        }),
        Kind::Punct => !page.word(at).is_ascii() && sign(page, at).starts(),
        Kind::Break => false,
    }
}

/// "a mile".
fn behind_article(page: &Page<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| page.form(before));
    before.is_some_and(|f| f.number.has(Role::Cue(Cue::Article)))
}

fn atom<'p>(page: &'p Page<'_>, at: usize) -> Atom<'p> {
    let (token, word) = (page.tokens[at], page.word(at));
    let form = page.form(at);
    Atom {
        key: form.map_or(word, |f| &f.key),
        word,
        reading: form.map_or_else(|| sign(page, at), |f| f.number),
        kind: token.kind,
        glued: token.glued,
        capital: form.is_some_and(|f| f.capital),
        arabic: token.kind == Kind::Word && word.chars().next().is_some_and(text::is_arabic),
        token: at,
    }
}

/// What a sign may say; the marks that every sentence has say nothing.
fn sign(page: &Page<'_>, at: usize) -> Reading {
    match page.word(at) {
        "," | "." | "\"" | "'" | "(" | ")" | ":" | ";" | "،" | "«" | "»" | "“" | "”" | "’"
        | "-" => Reading::default(),
        word => page.latin.numbers.reading(word, word),
    }
}

/// "1." before the text of a list.
fn is_list_mark(page: &Page<'_>, sentence: &Sentence) -> bool {
    let at = sentence.tokens.start;
    let goes_on = |next: usize| page.tokens.get(next).is_some_and(|t| t.kind != Kind::Break);
    sentence.tokens.len() == 2
        && page.tokens[at].kind == Kind::Number
        && page.word(at).len() <= 3
        && page.word(at + 1) == "."
        && goes_on(at + 2)
        && at
            .checked_sub(1)
            .is_none_or(|p| page.tokens[p].kind == Kind::Break)
}
