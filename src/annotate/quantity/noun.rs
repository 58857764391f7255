//! The counted noun of a quantity.

use crate::annotate::Page;
use crate::language::number::{Cue, Line, Role};
use crate::lexicon::Entry;

/// How far a noun may stand behind its number.
const REACH: usize = 6;

/// The atom of the head noun of the number that ends before `end`.
pub(super) fn after(page: &Page<'_>, line: &Line<'_>, end: usize) -> Option<usize> {
    let dash = usize::from(line.is_dash(end) && !line.apart(end) && !line.apart(end + 1));
    let mut at = line
        .cue(end, Cue::Others)
        .filter(|&e| line.is_word(e))
        .unwrap_or(end + dash);
    if let Some(of) = line.cue(at, Cue::Of) {
        at = line.cue(of, Cue::The).unwrap_or(of);
    }
    if line.get(at)?.arabic {
        arabic(line, at)
    } else {
        english(page, line, at)
    }
}

/// The noun stands right behind the number, its adjectives behind it.
fn arabic(line: &Line<'_>, at: usize) -> Option<usize> {
    let noun = line.is_word(at) && line.cue(at, Cue::Stop).is_none();
    let split = line.bare(at) || line.get(at)?.reading.phrases.is_empty();
    (noun && split && line.cue(at, Cue::Others).is_none()).then_some(at)
}

/// Names and adjectives stand between. The head is the last of the first run of known or plural nouns, else the first word.
fn english(page: &Page<'_>, line: &Line<'_>, at: usize) -> Option<usize> {
    let words = (at..line.atoms.len().min(at + REACH)).take_while(|&i| goes_on(line, at, i));
    let mut first = None;
    let mut head = None;
    for i in words {
        let atom = &line.atoms[i];
        if !line.is_word(i) {
            continue;
        }
        first = first.or((!atom.capital).then_some(i));
        if is_head(page, line, i) {
            head = Some(i);
        } else if head.is_some() {
            break;
        }
    }
    head.or(first)
}

fn goes_on(line: &Line<'_>, first: usize, at: usize) -> bool {
    let hyphen = line.is_dash(at) && !line.apart(at) && !line.apart(at + 1);
    let word = line.is_word(at) && line.cue(at, Cue::Stop).is_none();
    hyphen
        || (word
            && (at == first || line.atoms[at].reading.phrases.is_empty() || is_counted(line, at)))
}

fn is_counted(line: &Line<'_>, at: usize) -> bool {
    line.cue(at, Cue::CountNoun).is_some() || line.cue(at, Cue::Others).is_some()
}

fn is_head(page: &Page<'_>, line: &Line<'_>, at: usize) -> bool {
    let atom = &line.atoms[at];
    let plural = !atom.capital
        && atom.key.len() > 3
        && atom.key.ends_with('s')
        && !atom.key.ends_with("ss")
        && !atom.key.ends_with("'s");
    plural || line.cue(at, Cue::CountNoun).is_some() || is_term(page, atom.token)
}

/// True where a phrase that names a class of counted things ends with this token.
pub(super) fn is_term(page: &Page<'_>, token: usize) -> bool {
    let first = page
        .matches
        .partition_point(|m| m.tokens.start + REACH < token);
    page.matches[first..]
        .iter()
        .take_while(|m| m.tokens.start <= token)
        .any(|m| m.tokens.end == token + 1 && matches!(m.entry, Entry::Term(_)))
}

/// The noun of "no injuries", «دون وقوع إصابات»: a word may stand between.
pub(super) fn of_none(page: &Page<'_>, line: &Line<'_>, at: usize) -> Option<usize> {
    let fits = |i: usize| {
        line.get(i).is_some_and(|a| {
            let plural = a.arabic || a.key.ends_with('s');
            line.is_word(i)
                && (line.cue(i, Cue::NoneNoun).is_some()
                    || (plural && i == at && is_term(page, a.token)))
        })
    };
    let plain = |i: usize| {
        line.is_word(i)
            && line
                .get(i)
                .is_some_and(|a| !a.arabic && a.reading.phrases.is_empty())
    };
    if fits(at) {
        return Some(at);
    }
    (plain(at) && fits(at + 1)).then_some(at + 1)
}

/// «شخص واحد», «الساعات الأربع»: the noun before its numeral.
pub(super) fn before(line: &Line<'_>, first: usize) -> Option<usize> {
    let at = first.checked_sub(1)?;
    let atom = line.get(at)?;
    let number = line.role(at, |r| {
        matches!(r, Role::Cardinal(_) | Role::Scale(..)).then_some(())
    });
    (atom.arabic
        && number.is_none()
        && line.cue(at, Cue::Stop).is_none()
        && line.cue(at, Cue::NotOneBefore).is_none())
    .then_some(at)
}
