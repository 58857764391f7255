//! French numbers in words below a million: "soixante-dix", "quatre-vingt-dix-neuf", "deux mille trois cents".

use crate::language::number::{Group, Line};

const HUNDRED: u32 = 100;
const THOUSAND: u32 = 1000;

/// The number below a million that begins at `at`.
pub(super) fn group(line: &Line<'_>, at: usize) -> Option<Group> {
    if let Some(thousand) = thousand(line, at) {
        return Some(with_rest(line, THOUSAND, thousand));
    }
    let head = below_thousand(line, at)?;
    match thousand(line, past_dash(line, head.end)) {
        Some(end) if !head.ordinal && head.value > 1 => {
            Some(with_rest(line, head.value * THOUSAND, end))
        }
        _ => Some(head),
    }
}

/// Thousands that end before `end`, and what follows below a thousand.
fn with_rest(line: &Line<'_>, value: u32, end: usize) -> Group {
    let rest = below_thousand(line, past_dash(line, end)).filter(|rest| rest.value > 0);
    rest.map_or(cardinal(value, end), |rest| Group {
        value: value + rest.value,
        ..rest
    })
}

fn below_thousand(line: &Line<'_>, at: usize) -> Option<Group> {
    let first = below_hundred(line, at)?;
    let hundreds = match first.value {
        HUNDRED => first,
        2..10 if !first.ordinal => match line.word(past_dash(line, first.end)) {
            Some(hundred) if hundred.value == HUNDRED && !hundred.ordinal => {
                cardinal(first.value * HUNDRED, hundred.end)
            }
            _ => return Some(first),
        },
        _ => return Some(first),
    };
    let rest = below_hundred(line, past_dash(line, hundreds.end));
    let rest = rest.filter(|rest| (1..HUNDRED).contains(&rest.value));
    Some(rest.map_or(hundreds, |rest| Group {
        value: hundreds.value + rest.value,
        ..rest
    }))
}

/// Tens with what is added to them: sixty and eighty go on to nineteen.
fn below_hundred(line: &Line<'_>, at: usize) -> Option<Group> {
    let first = line.word(at)?;
    if first.ordinal {
        return Some(first);
    }
    let tens = match (first.value, line.word(past_dash(line, first.end))) {
        (4, Some(twenty)) if twenty.value == 20 && line.is_dash(first.end) => {
            cardinal(80, twenty.end)
        }
        _ => first,
    };
    let most = match tens.value {
        60 | 80 => 20,
        20..HUNDRED => 10,
        10 => return Some(teen(line, tens)),
        _ => return Some(tens),
    };
    let rest = added(line, tens.end).filter(|rest| (1..most).contains(&rest.value));
    Some(rest.map_or(tens, |rest| Group {
        value: tens.value + rest.value,
        ..rest
    }))
}

/// "dix-sept".
fn teen(line: &Line<'_>, ten: Group) -> Group {
    let unit = line.is_dash(ten.end).then(|| line.word(ten.end + 1));
    let unit = unit.flatten().filter(|unit| (7..10).contains(&unit.value));
    unit.map_or(ten, |unit| Group {
        value: 10 + unit.value,
        ..unit
    })
}

/// What is added to tens: "-dix-neuf", "et un", "-et-onze".
fn added(line: &Line<'_>, end: usize) -> Option<Group> {
    let at = past_dash(line, end);
    let (at, and) = if line.key(at) == "et" {
        (past_dash(line, at + 1), true)
    } else {
        (at, false)
    };
    let rest = line.word(at)?;
    let rest = if rest.value == 10 && !rest.ordinal {
        teen(line, rest)
    } else {
        rest
    };
    (!and || matches!(rest.value, 1 | 11)).then_some(rest)
}

fn past_dash(line: &Line<'_>, at: usize) -> usize {
    at + usize::from(line.is_dash(at))
}

fn thousand(line: &Line<'_>, at: usize) -> Option<usize> {
    (line.key(at) == "mille").then_some(at + 1)
}

fn cardinal(value: u32, end: usize) -> Group {
    Group {
        value,
        ordinal: false,
        end,
    }
}
