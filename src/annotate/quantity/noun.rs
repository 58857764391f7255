//! The counted noun of a quantity.

use super::amount::{amount, is_time};
use crate::annotate::Page;
use crate::language::number::{Cue, Line, Role};
use crate::lexicon::Entry;

/// How far a noun may stand behind its number.
const REACH: usize = 6;

/// The atom of the head noun of the number that ends before `end`.
pub(super) fn after(page: &Page<'_>, line: &Line<'_>, end: usize) -> Option<usize> {
    let joined = line.is_dash(end) && !line.apart(end) && !line.apart(end + 1);
    let closed =
        line.key(end) == ")" && line.is_figure(end - 1) && end > 1 && line.key(end - 2) == "(";
    let mut at = end + usize::from(joined || closed);
    if let Some(more) = line
        .cue(at, Cue::Others)
        .filter(|_| !line.key(at).ends_with('s'))
    {
        if line.get(at)?.arabic {
            return None; // «ثلاثة آخرون بجروح»: its noun would stand before it
        }
        at = more;
    }
    if joined && line.is_word(at) && !stops(line, at) && !line.get(at)?.arabic {
        return Some(at);
    }
    if let Some(of) = line.cue(at, Cue::Of) {
        at = line.cue(of, Cue::The).unwrap_or(of);
    }
    if end > 0
        && line
            .over(end - 1, |r| matches!(r, Role::Fraction(..)))
            .is_some()
    {
        at = line.cue(at, Cue::FractionAfter).unwrap_or(at); // "half its value"
    }
    at = past_size(line, at);
    if line.get(at)?.arabic {
        arabic(line, at)
    } else {
        english(page, line, at)
    }
}

/// "two 200mg tablets": the atom behind the size of what is counted.
fn past_size(line: &Line<'_>, at: usize) -> usize {
    let size =
        amount(line, at).filter(|a| line.is_figure(at) && a.unit.is_some_and(|u| !is_time(u)));
    size.map_or(at, |a| line.past_hyphen(a.end))
}

/// The noun stands right behind the number, its adjectives behind it. What ends in «وا» is a verb, what begins with «و»
/// mostly a new phrase.
fn arabic(line: &Line<'_>, at: usize) -> Option<usize> {
    let noun = line.is_word(at) && !stops(line, at) && line.cue(at, Cue::Others).is_none();
    let known = line.cue(at, Cue::CountNoun).is_some();
    let key = line.key(at);
    let split = line.bare(at) || line.get(at)?.reading.phrases.is_empty();
    let other = key.starts_with('و') || key.ends_with("وا") || key.ends_with("هم");
    (noun && split && (known || !other)).then_some(at)
}

/// True for a word that ends a noun phrase; "IS" in capitals is a name.
fn stops(line: &Line<'_>, at: usize) -> bool {
    let name = line
        .get(at)
        .is_some_and(|a| a.capital && a.word.len() > 1 && !a.word.chars().any(char::is_lowercase));
    !name && (line.cue(at, Cue::Stop).is_some() || line.key(at).ends_with("n't"))
}

/// Names and adjectives stand between. The head is the last of the first run of known or plural nouns, else the first word.
fn english(page: &Page<'_>, line: &Line<'_>, at: usize) -> Option<usize> {
    if let Some(next) = line.over(at, |r| matches!(r, Role::Cardinal(_))) {
        // "the first two batches"; "five of eight" is no noun
        let ordinal = at > 0
            && line
                .over(at - 1, |r| matches!(r, Role::Ordinal(_)))
                .is_some();
        return ordinal.then(|| english(page, line, next)).flatten();
    }
    let words = (at..line.atoms.len().min(at + REACH)).take_while(|&i| goes_on(line, at, i));
    let mut first = None;
    let mut head = None;
    for i in words {
        if !line.is_word(i) {
            continue;
        }
        first = first.or(is_plain(line, i).then_some(i));
        let told = line.cue(i, Cue::State).is_some() || !is_plain(line, i);
        if head.is_some() && told {
            break; // "48 people executed": what became of them
        } else if is_head(page, line, i) || i == at && is_people(line, i) {
            head = Some(i);
        } else if head.is_some() {
            break;
        }
    }
    head.or(first)
}

/// A word that may be a noun, as far as its ending tells.
fn is_plain(line: &Line<'_>, at: usize) -> bool {
    let (atom, key) = (&line.atoms[at], line.key(at));
    let past = key.ends_with("ed") && key.len() > 4 && line.cue(at, Cue::State).is_none();
    let filler = line.cue(at, Cue::Whole).is_some();
    let adverb = key.ends_with("ly") && key.len() > 5;
    let verb = past || adverb || key.ends_with("ing");
    !atom.capital
        && key.len() > 1
        && !verb
        && !filler
        && !key.ends_with("'s")
        && !key.ends_with("’s")
}

fn goes_on(line: &Line<'_>, first: usize, at: usize) -> bool {
    let hyphen = line.is_dash(at) && !line.apart(at) && !line.apart(at + 1);
    let number = line.atoms[at].reading.starts() && at > first;
    let hedge = line.over(at, |r| matches!(r, Role::Before(_))).is_some();
    hyphen || (line.is_word(at) && !stops(line, at) && !number && !hedge)
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

/// "12 Palestinians", "34 million Americans".
fn is_people(line: &Line<'_>, at: usize) -> bool {
    let atom = &line.atoms[at];
    atom.capital
        && atom.key.len() > 5
        && atom.key.ends_with("ns")
        && atom.word.chars().skip(1).any(char::is_lowercase)
}

/// True where a phrase that names a class of counted things ends with this token.
pub(super) fn is_term(page: &Page<'_>, token: usize) -> bool {
    page.matches_in(token.saturating_sub(REACH)..token + 1)
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
    let number = line.over(at, |r| matches!(r, Role::Cardinal(_) | Role::Scale(..)));
    (atom.arabic
        && number.is_none()
        && line.cue(at, Cue::Stop).is_none()
        && line.cue(at, Cue::NotOneBefore).is_none())
    .then(|| past_adjective(line, at))
}

/// True for an Arabic word with its article.
pub(super) fn is_definite(line: &Line<'_>, at: usize) -> bool {
    let key = line.key(at);
    let bare = key.strip_prefix(['و', 'ف']).unwrap_or(key);
    let bare = bare.strip_prefix(['ب', 'ك']).unwrap_or(bare);
    bare.starts_with("ال") || bare.starts_with("لل")
}

/// «جنديا تشاديا واحدا»: the noun stands before its adjective.
fn past_adjective(line: &Line<'_>, at: usize) -> usize {
    at.checked_sub(1)
        .filter(|&noun| {
            line.cue(at, Cue::CountNoun).is_none() && line.cue(noun, Cue::CountNoun).is_some()
        })
        .unwrap_or(at)
}
