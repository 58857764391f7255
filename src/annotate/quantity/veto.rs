//! Numbers that count nothing: dates, times of day, names, addresses, scores, ranks, pronouns.

use super::date::{clock, dated};
use super::range::Found;
use super::year;
use crate::language::number::{Cue, Hedge, Line, Role};
use crate::text::Kind;
use rust_decimal::Decimal;

/// Groups and hyphens of a telephone number.
const LONGEST_PHONE: usize = 12;
/// How far around a name its neighbours are asked whether all words have capitals here.
const HEADLINE: usize = 12;

/// True where what was read is no quantity.
pub(super) fn vetoed(line: &Line<'_>, f: &Found) -> bool {
    if f.number.ordinal {
        return dated(line, f)
            || clock(line, f)
            || line.cue(f.first, Cue::Name).is_some()
            || line.cue(f.end, Cue::FromEnd).is_some();
    }
    if f.unit.is_some() {
        let name = line.cue(f.first, Cue::Name).is_some() && line.cue(f.end, Cue::Of).is_none();
        return glued(line, f) && !height(line, f) || name || compound(line, f);
    }
    glued(line, f)
        || compound(line, f)
        || dated(line, f)
        || clock(line, f)
        || phone(line, f)
        || labelled(line, f)
        || pronoun(line, f)
        || score(line, f)
        || year::is_year(line, f.first, &f.number, f.hedge)
        || bracketed(line, f)
        || named(line, f)
        || addressed(line, f)
        || part_by_name(line, f)
}

/// «النصف» by itself, but for what a change amounts to: «إلى النصف».
fn part_by_name(line: &Line<'_>, f: &Found) -> bool {
    let by = f.start > 0 && line.cue_before(f.start, Cue::FractionBefore).is_some();
    f.number.definite && f.number.fraction && f.hedge.is_none() && !by
}

/// Figures written onto something else: "F-16", "1990s", "10:30", "747-X", "+44".
fn glued(line: &Line<'_>, f: &Found) -> bool {
    if !line.is_figure(f.first) {
        return false;
    }
    before_glued(line, f) || behind_glued(line, f)
}

/// "6-foot-4": feet, and inches behind a hyphen.
fn height(line: &Line<'_>, f: &Found) -> bool {
    f.unit == Some("foot") && line.past_hyphen(f.end) > f.end && line.key(f.end + 1).len() <= 2
}

/// "one-on-one", "zero-emission", "below zero": number words inside a phrase that counts nothing.
fn compound(line: &Line<'_>, f: &Found) -> bool {
    if !line.is_word(f.first) || f.low.is_some() {
        return false;
    }
    let bare = f.start == f.first && f.unit.is_none();
    let before =
        f.start > 1 && line.past_hyphen(f.start - 1) == f.start && line.is_word(f.start - 2);
    let zero = f.number.value.is_zero() && f.number.figures.is_none();
    let behind =
        line.past_hyphen(f.first + 1) > f.first + 1 || f.start < f.first && f.unit.is_none();
    bare && before || zero && behind
}

/// What the figure, or the sign of money before it, is written onto.
fn before_glued(line: &Line<'_>, f: &Found) -> bool {
    let at = if f.hedge.is_some() && f.start < f.first {
        f.first
    } else {
        f.start
    };
    if at == 0 || line.apart(at) || (at > f.start && !line.is_word(at - 1)) {
        return false;
    }
    let before = at - 1;
    match line.key(before) {
        "-" | "–" | "‑" | "−" => {
            before > 0
                && !line.apart(before)
                && !is_opening(line, before - 1)
                && line.cue(before - 1, Cue::Of).is_none()
                && line.cue(before - 1, Cue::To).is_none()
        }
        "+" => line.apart(before) || !line.is_figure(before.saturating_sub(1)),
        "#" | "№" | "'" | "’" => true,
        "/" | "." | ":" | "_" | "@" | "=" | "&" => !line.apart(before),
        _ => {
            line.is_word(before)
                && !line
                    .get(before)
                    .is_some_and(|a| a.arabic && a.word.chars().count() <= 4)
        }
    }
}

fn is_opening(line: &Line<'_>, at: usize) -> bool {
    matches!(line.key(at), "(" | "[" | "\"" | "«" | "“")
}

fn behind_glued(line: &Line<'_>, f: &Found) -> bool {
    let end = f.end;
    let Some(atom) = line.get(end).filter(|a| a.glued) else {
        return false;
    };
    let next_glued = line.get(end + 1).is_some_and(|a| a.glued);
    match atom.key {
        ":" | "/" => next_glued && line.is_figure(end + 1),
        "_" | "@" => next_glued,
        "-" | "–" | "‑" => {
            next_glued
                && (line.is_figure(end + 1)
                    || line
                        .get(end + 1)
                        .is_some_and(|a| a.capital && !a.arabic && a.word.len() < 4))
        }
        "'" | "’" => next_glued && line.key(end + 1) == "s",
        "+" => false,
        _ => line.is_word(end) && !atom.arabic && f.number.figures.is_some() && f.unit.is_none(),
    }
}

/// "+44 20 7946 0958", "555-1234": groups of digits, one behind a plus or with a leading zero.
fn phone(line: &Line<'_>, f: &Found) -> bool {
    if !line.is_figure(f.first) {
        return false;
    }
    let key = line.key(f.first);
    let zero = key.len() > 1
        && key.starts_with('0')
        && key.bytes().all(|b| b.is_ascii_digit())
        && line.atoms.len() > 1;
    let mut at = f.first;
    while at > 0
        && f.first - at < LONGEST_PHONE
        && (line.is_figure(at - 1) || (at > 1 && line.is_dash(at - 1) && line.is_figure(at - 2)))
    {
        at -= 1;
    }
    let first = line.key(at);
    let area =
        at < f.first && first.len() > 2 && first.starts_with('0') && !first.contains(['.', ',']);
    let plus = at > 0 && line.key(at - 1) == "+";
    let local = f.dashed
        && key.len() == 3
        && line.key(f.first + 2).len() == 4
        && (f
            .written
            .high
            .is_some_and(|h| !(h % Decimal::TEN).is_zero()));
    zero || area || plus || local
}

/// "Section 427", «القناة 12», "Chapter Three", "Nos. 3 and 4".
fn labelled(line: &Line<'_>, f: &Found) -> bool {
    if line.cue(f.first, Cue::Name).is_some() {
        return true;
    }
    let opened = f.low.is_some() && f.start < f.first;
    if f.start == 0 || opened || f.hedge.is_some_and(|h| h != Hedge::Range) {
        return false;
    }
    if step(line, f)
        || ranked(line, f)
        || line.cue(line.past_hyphen(f.end), Cue::NameAfter).is_some()
    {
        return true;
    }
    let place = f.number.definite && line.cue_before(f.start, Cue::NameLabel).is_some();
    let figures = place || line.is_figure(f.first) || line.get(f.first).is_some_and(|a| a.capital);
    let listed = f.start >= 3
        && line.is_figure(f.start - 2)
        && (line.key(f.start - 1) == "," || line.and(f.start - 1).is_some());
    let counts = line.cue(f.end, Cue::CountNoun).is_some();
    figures
        && !counts
        && (behind_label(line, f.start) || (listed && behind_label(line, f.start - 2)))
}

/// "stage 14", "week two", «الدقيقة 12»: a singular noun behind which a number is its name; not "that week two people".
fn step(line: &Line<'_>, f: &Found) -> bool {
    let Some(noun) = line.cue_before(f.start, Cue::Step) else {
        return false;
    };
    let name = match line.get(noun) {
        Some(a) if a.arabic => a.reading.clitics.article && line.is_figure(f.first),
        _ => noun == 0 || line.cue_before(noun, Cue::Determiner).is_none(),
    };
    name && f.number.scale == Decimal::ONE
        && !counts(line, f.end)
        && line.past_hyphen(f.end) == f.end
}

/// "the top 10", "top five": ranks, if no noun follows.
fn ranked(line: &Line<'_>, f: &Found) -> bool {
    let top = f.start == f.first && line.cue_before(f.start, Cue::Rank).is_some();
    top && (!counts(line, f.end) || line.cue(f.end, Cue::Of).is_some())
}

fn behind_label(line: &Line<'_>, at: usize) -> bool {
    let mark = at > 0 && (line.is_dash(at - 1) || (line.key(at - 1) == "." && !line.apart(at - 1)));
    let end = at - usize::from(mark);
    let label = line.cue_before(end, Cue::NameLabel);
    let name = label.is_some_and(|at| line.atoms[at].capital || line.atoms[at].arabic);
    name || line.cue_before(end, Cue::Label).is_some() || line.cue_before(at, Cue::Label).is_some()
}

/// "One of the", "this one", «واحد من».
fn pronoun(line: &Line<'_>, f: &Found) -> bool {
    let one = f.number.value == Decimal::ONE
        && !f.number.fraction
        && !line.is_figure(f.first)
        && f.low.is_none();
    if !one || line.over(f.first, |r| r == Role::Cardinal(1)).is_none() || line.atoms.len() == 1 {
        return false;
    }
    let hedged = f.start < f.first;
    if f.first > 0 && line.cue_before(f.first, Cue::NotOneBefore).is_some() && !hedged {
        return true;
    }
    if line.get(f.first).is_some_and(|a| a.arabic) {
        return line
            .cue(f.end, Cue::Of)
            .or_else(|| line.cue(f.end, Cue::PartAfter))
            .is_some()
            || line.get(f.first).is_some_and(|a| a.reading.clitics.article);
    }
    let taken =
        f.hedge.is_some() || f.first > 0 && line.cue_before(f.first, Cue::TakesCount).is_some();
    let noun = line.is_word(f.end) && line.cue(f.end, Cue::NotOneAfter).is_none();
    let joined = line.past_hyphen(f.end);
    let compound = joined > f.end && line.is_word(joined) && line.cue(joined, Cue::Stop).is_none();
    line.cue(f.end, Cue::Of).is_some() || !(noun || compound || taken)
}

/// "2-1", "won 1-3": a hyphen between small figures that count nothing.
fn score(line: &Line<'_>, f: &Found) -> bool {
    let near = (f.start.saturating_sub(12)..(f.end + 3).min(line.atoms.len()))
        .any(|i| line.cue(i, Cue::ScoreWord).is_some());
    let small = f.number.value < Decimal::from(30);
    f.dashed && small && near && !year::counted(line, f.end)
}

/// "[3]", "1)" at the start of a line.
fn bracketed(line: &Line<'_>, f: &Found) -> bool {
    let plain = f.number.figures.is_some_and(|n| n.length <= 3);
    let square = f.start > 0 && line.key(f.start - 1) == "[" && line.key(f.end) == "]";
    let list = f.start == 0 && line.key(f.end) == ")" && !line.apart(f.end);
    let item = f.start == 0 && line.key(f.end) == "." && line.atoms.len() > f.end + 1;
    plain && (square || list || item || tie_break(line, f))
}

/// "7-6 (5)".
fn tie_break(line: &Line<'_>, f: &Found) -> bool {
    let set = f
        .start
        .checked_sub(4)
        .filter(|_| line.key(f.end) == ")" && line.key(f.start - 1) == "(");
    set.is_some_and(|at| line.is_figure(at) && line.is_dash(at + 1) && line.is_figure(at + 2))
}

/// "Boeing 737", "Al-Shabaab 1": a bare figure behind a name that no plural follows.
fn named(line: &Line<'_>, f: &Found) -> bool {
    let bare = f.start == f.first
        && f.number
            .figures
            .is_some_and(|n| n.length <= if n.plain { 4 } else { 2 })
        && f.low.is_none();
    if !bare
        || f.start
            < if line.cue(0, Cue::The).is_some() {
                1
            } else {
                2
            }
        || !line.apart(f.start)
        || f.hedge.is_some()
    {
        return false;
    }
    let before = &line.atoms[f.start - 1];
    let model = f.number.figures.is_some_and(|n| n.length == 3)
        && line.cue(f.start - 1, Cue::The).is_some()
        && line.get(f.end).is_some_and(|a| a.capital);
    if coded(line, f.start - 1) {
        return !year::counted(line, f.end);
    }
    let name = model || (before.capital && !before.arabic && before.reading.phrases.is_empty());
    name && !counts(line, f.end) && !title_case(line, f.start)
}

/// "e-tron", "iPhone": a word in the style of a product.
fn coded(line: &Line<'_>, at: usize) -> bool {
    let atom = &line.atoms[at];
    let inner = !atom.arabic
        && atom.word.chars().skip(1).any(char::is_uppercase)
        && atom.word.chars().any(char::is_lowercase);
    let letter = at > 1
        && line.past_hyphen(at - 1) == at
        && line.key(at - 2).len() == 1
        && line.is_word(at - 2);
    inner || letter
}

/// "123 Main Street".
fn addressed(line: &Line<'_>, f: &Found) -> bool {
    let plain = f.number.figures.is_some_and(|n| n.plain) && f.hedge.is_none();
    let name = |i: &usize| line.is_word(*i) && line.atoms[*i].capital;
    plain
        && (f.end..f.end + 4)
            .take_while(name)
            .skip(1)
            .any(|i| line.cue(i, Cue::Street).is_some())
}

/// True where the word at `at` shows that the figure before it counts.
fn counts(line: &Line<'_>, at: usize) -> bool {
    let Some(atom) = line.get(at) else {
        return false;
    };
    let plural = |i: usize| {
        line.get(i).is_some_and(|a| {
            line.is_word(i)
                && !a.capital
                && a.key.len() > 3
                && a.key.ends_with('s')
                && line.cue(i, Cue::Stop).is_none()
        })
    };
    let word = line.is_word(at) && !atom.capital && line.cue(at, Cue::Stop).is_none();
    plural(at)
        || (word && plural(at + 1))
        || year::counted(line, at)
        || line.cue(at, Cue::VerbAfter).is_some()
}

/// Headlines that Write Every Word Like This tell nothing by a capital.
fn title_case(line: &Line<'_>, at: usize) -> bool {
    let near = &line.atoms[at.saturating_sub(HEADLINE)..line.atoms.len().min(at + HEADLINE)];
    let words = || {
        near.iter()
            .filter(|a| a.key.len() > 3 && !a.arabic && a.word.starts_with(char::is_alphabetic))
    };
    let noun = line.get(at + 1).is_some_and(|a| {
        a.kind == Kind::Word
            && !a.capital
            && a.key.len() > 3
            && line.cue(at + 1, Cue::Stop).is_none()
    });
    let (all, capital) = (words().count(), words().filter(|a| a.capital).count());
    let sentence = line.atoms.last().is_some_and(|a| a.key == ".");
    let most = if sentence {
        capital * 6 > all * 5
    } else {
        capital * 3 > all * 2
    };
    all > 3 && !noun && most
}
