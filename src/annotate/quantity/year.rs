//! Figures in the shape of a year.

use rust_decimal::Decimal;

use crate::language::number::{Cue, Hedge, Line, Number};

/// Four digits of our time and the centuries before it.
pub(super) fn shaped(number: &Number) -> bool {
    number.figures.is_some_and(|f| f.plain && f.length == 4)
        && !number.ordinal
        && number.value >= Decimal::from(1300)
        && number.value <= Decimal::from(2100)
}

/// True where the noun at `at` shows that even such a figure counts things.
pub(super) fn counted(line: &Line<'_>, at: usize) -> bool {
    (at..at + 3)
        .take_while(|&i| {
            line.is_word(i) && line.cue(i, Cue::Stop).is_none() && !line.atoms[i].reading.starts()
        })
        .any(|i| line.cue(i, Cue::CountNoun).is_some())
}

/// True where the number at `first` is a year and no count.
pub(super) fn is_year(
    line: &Line<'_>,
    first: usize,
    number: &Number,
    hedge: Option<Hedge>,
) -> bool {
    if !shaped(number) || counted(line, number.end) {
        return false;
    }
    if line.cue(number.end, Cue::YearAfter).is_some() {
        return true;
    }
    let named = first > 0
        && (line.cue_before(first, Cue::YearBefore).is_some()
            || line.cue_before(first, Cue::Month).is_some());
    let bounded = matches!(
        hedge,
        Some(Hedge::AtLeast | Hedge::MoreThan | Hedge::UpTo | Hedge::Under)
    );
    let modern = number.value >= Decimal::from(1900);
    let round = (number.value % Decimal::ONE_HUNDRED).is_zero();
    let noun = plural(line, number.end)
        || (line.arabic(number.end) && crate::language::ar::number::begins_noun(line, number.end));
    match (modern, named) {
        _ if bounded => false,
        (_, true) => !(round && noun),
        (true, false) => !round || (!noun && hedge.is_none() && line.atoms.len() > 1),
        (false, false) => false,
    }
}

fn plural(line: &Line<'_>, at: usize) -> bool {
    line.get(at).is_some_and(|a| {
        !a.capital && a.key.ends_with('s') && line.cue(at, Cue::Stop).is_none() && a.key.len() > 3
    })
}
