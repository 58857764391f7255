//! Arabic numbers below a thousand: units before tens («سبعة وأربعون»), hundreds joined or split («ثلاثمئة»، «ثلاث مئة»),
//! ordinals with their tens («الخامس والعشرون»).

use crate::language::number::{Cue, Group, Line, Role};

/// The number below a thousand that begins at `at`.
#[must_use]
pub fn group(line: &Line<'_>, at: usize) -> Option<Group> {
    let first = below_hundred(line, at).or_else(|| line.word(at))?;
    if first.ordinal {
        return Some(first);
    }
    let hundreds = match first.value {
        3..=9 => line
            .word(first.end)
            .filter(|h| h.value == 100 && line.bare(first.end))
            .map(|h| Group {
                value: first.value * 100,
                ..h
            }),
        100.. => Some(first),
        _ => None,
    };
    let Some(hundreds) = hundreds else {
        return Some(first);
    };
    let rest = line
        .and(hundreds.end)
        .and_then(|at| below_hundred(line, at));
    Some(rest.map_or(hundreds, |r| Group {
        value: hundreds.value + r.value,
        ..r
    }))
}

/// True where an indefinite noun may begin at `at`, so that a multiplier before it stands in the construct.
#[must_use]
pub fn begins_noun(line: &Line<'_>, at: usize) -> bool {
    let Some(atom) = line.get(at) else {
        return false;
    };
    atom.arabic
        && line.is_word(at)
        && line.bare(at)
        && !atom.reading.clitics.article
        && line.cue(at, Cue::Stop).is_none()
        && line.cue(at, Cue::And).is_none()
}

fn below_hundred(line: &Line<'_>, at: usize) -> Option<Group> {
    let Some(first) = line.word(at) else {
        return one_and_tens(line, at);
    };
    if first.value > 9 {
        return (first.value < 100).then_some(first);
    }
    if let Some(teen) = line
        .word(first.end)
        .filter(|t| t.value == 10 && !t.ordinal && line.bare(first.end))
    {
        return Some(Group {
            value: first.value + 10,
            ordinal: first.ordinal,
            end: teen.end,
        });
    }
    let tens = tens(line, first.end).filter(|_| first.value > 0);
    Some(tens.map_or(first, |t| Group {
        value: first.value + t.value,
        ordinal: first.ordinal,
        end: t.end,
    }))
}

/// «إحدى وعشرون»: a one that is a number only before its tens, with an article where these have one, so that no Sunday
/// («الأحد») is meant.
fn one_and_tens(line: &Line<'_>, at: usize) -> Option<Group> {
    let (one, end) = line.role(at, |r| match r {
        Role::BeforeTens(value) => Some(value),
        _ => None,
    })?;
    let has_article = |at| Some(line.get(at)?.reading.clitics.article);
    let tens = tens(line, end).filter(|t| has_article(at) == has_article(t.end - 1))?;
    Some(Group {
        value: one + tens.value,
        ..tens
    })
}

/// The tens that an "and" joins to the units before them.
fn tens(line: &Line<'_>, at: usize) -> Option<Group> {
    let tens = line.and(at).and_then(|at| line.word(at));
    tens.filter(|t| (20..100).contains(&t.value))
}
