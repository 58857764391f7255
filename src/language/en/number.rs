//! English numbers below a thousand: "forty-seven", "two hundred and five", "twenty-first".

use rust_decimal::Decimal;

use crate::language::number::{Cue, Group, Line, Role};

/// The number below a thousand that begins at `at`.
#[must_use]
pub fn group(line: &Line<'_>, at: usize) -> Option<Group> {
    let first = below_hundred(line, at)?;
    if first.ordinal {
        return Some(first);
    }
    if let Some(hundreds) = hundred(line, first.end).filter(|_| first.value > 0) {
        return Some(hundreds_and(line, first.value * 100, hundreds));
    }
    Some(digit_by_digit(line, first).unwrap_or(first))
}

/// "one twenty two", as people read figures aloud.
fn digit_by_digit(line: &Line<'_>, first: Group) -> Option<Group> {
    let rest = below_hundred(line, first.end).filter(|_| (1..10).contains(&first.value))?;
    let spoken = rest.value > 20 && rest.value % 10 > 0 && !rest.ordinal && line.is_word(first.end);
    spoken.then_some(Group {
        value: first.value * 100 + rest.value,
        ..rest
    })
}

fn hundreds_and(line: &Line<'_>, value: u32, end: usize) -> Group {
    let and = line.cue(end, Cue::And).unwrap_or(end);
    match below_hundred(line, and).filter(|g| g.value > 0) {
        // "one hundred and two hundred" are two numbers
        Some(rest) if hundred(line, rest.end).is_none() => Group {
            value: value + rest.value,
            ..rest
        },
        _ => Group {
            value,
            ordinal: false,
            end,
        },
    }
}

fn hundred(line: &Line<'_>, at: usize) -> Option<usize> {
    let at = at + usize::from(line.is_dash(at) && !line.apart(at + 1));
    line.over(
        at,
        |r| matches!(r, Role::Scale(v, _) if v == Decimal::ONE_HUNDRED),
    )
}

fn below_hundred(line: &Line<'_>, at: usize) -> Option<Group> {
    let first = line.word(at)?;
    if first.ordinal || first.value < 20 {
        return Some(first);
    }
    let next = first.end + usize::from(line.is_dash(first.end));
    let unit = line.word(next).filter(|u| (1..10).contains(&u.value));
    Some(unit.map_or(first, |u| Group {
        value: first.value + u.value,
        ..u
    }))
}
