//! How a figure relates to others: on top of them, a part of them, for a period, for each of several.

use super::Share;
use crate::language::number::{Cue, Line, Role};

/// How far behind the number a period or a share may be said.
const REACH: usize = 7;

/// The share that the words around `start..end` tell; `previous` is the end of the quantity before in this sentence.
pub(super) fn share(line: &Line<'_>, start: usize, end: usize, previous: Option<usize>) -> Share {
    if part_of(line, start, end) {
        return Share::PartOf;
    }
    if line.cue_before(start, Cue::Another).is_some() {
        return Share::Additional;
    }
    if let Some(others) = others(line, end) {
        let another_measure = previous.is_some_and(|p| measure_between(line, p, start))
            || line.cue(others, Cue::TakesCount).is_some();
        return if another_measure {
            Share::Whole
        } else {
            Share::Additional
        };
    }
    let rest = || (end..line.atoms.len().min(end + REACH)).take_while(|&i| is_clause(line, i));
    if rest().any(|i| line.cue(i, Cue::Period).is_some()) {
        return Share::Period;
    }
    if rest().any(|i| line.cue(i, Cue::Each).is_some()) {
        return Share::Each;
    }
    Share::Whole
}

fn part_of(line: &Line<'_>, start: usize, end: usize) -> bool {
    let before = (start.saturating_sub(2)..start)
        .any(|i| line.cue(i, Cue::PartBefore).is_some_and(|e| e <= start));
    before || line.cue(end, Cue::PartAfter).is_some()
}

/// "three others", «400 شخص آخرين»: the word at the number or right behind its noun.
fn others(line: &Line<'_>, end: usize) -> Option<usize> {
    for at in end..end + 3 {
        if let Some(found) = line.cue(at, Cue::Others) {
            return Some(found);
        }
        let phrase = line.is_word(at)
            && line.cue(at, Cue::Stop).is_none()
            && !line.atoms[at].reading.starts();
        phrase.then_some(())?;
    }
    None
}

/// True where a verb of another measure stands between: «قتل 15 وأصيب 400 آخرين» counts all the wounded.
fn measure_between(line: &Line<'_>, from: usize, to: usize) -> bool {
    let joint = (from..to)
        .rev()
        .find(|&i| line.and(i).is_some() || matches!(line.key(i), "," | "،"));
    let verb = joint.and_then(|j| (j..to).find(|&i| line.cue(i, Cue::TakesCount).is_some()));
    verb.is_some_and(|v| !said_before(line, from, v))
}

/// True where the verb at `verb` is also the last one before `from`: «قتل 15 وقتل 3 آخرون» is one measure.
fn said_before(line: &Line<'_>, from: usize, verb: usize) -> bool {
    let bare = |at: usize| line.key(at).strip_prefix('و').unwrap_or(line.key(at));
    let before = (0..from)
        .rev()
        .find(|&i| line.cue(i, Cue::TakesCount).is_some());
    before.is_some_and(|b| bare(b) == bare(verb))
}

/// True up to the next figure, number word or mark: what stands behind that speaks of something else.
fn is_clause(line: &Line<'_>, at: usize) -> bool {
    let said = &line.atoms[at].reading;
    let number = said.has(Role::Cardinal(0)) || said.has(Role::Fraction(0, 0, false));
    !number && !line.is_figure(at) && !matches!(line.key(at), "," | "،" | ";" | "؛" | ":" | "(")
}
