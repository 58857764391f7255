//! A number with its unit: money, measures, percentages, lengths of time.

use rust_decimal::Decimal;

use crate::language::number::{Cue, Line, Number, Role, half_more, number, ratio, unit_and_half};

/// A number with its unit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Amount {
    /// The number; its `end` is before the unit.
    pub number: Number,
    /// First atom of the number itself, behind any currency sign.
    pub first: usize,
    /// The unit's name in the tables.
    pub unit: Option<&'static str>,
    /// The atom behind number and unit.
    pub end: usize,
}

/// The number at `at` with its unit: "$4.2bn", "5 km", "70%", «%70».
pub(super) fn amount(line: &Line<'_>, at: usize) -> Option<Amount> {
    if !line.opens(at) {
        return None;
    }
    if let Some(found) = two_units(line, at) {
        return Some(and_half(line, found));
    }
    if let Some(found) = one_and_half(line, at) {
        return Some(found);
    }
    let minus = usize::from(
        matches!(line.key(at), "-" | "−") && line.apart(at) && line.unit(at + 1).is_some(),
    );
    let prefix = prefix_unit(line, at + minus);
    let first = prefix.map_or(at, |(_, end)| end);
    let mut found = number(line, first).or_else(|| pair(line, first))?;
    if prefix.is_none()
        && let Some(share) = ratio(line, &found)
    {
        found = share;
    }
    if minus > 0 && prefix.is_some() {
        found.value = -found.value;
    }
    let (unit, end) = match prefix.or_else(|| suffix_unit(line, &found)) {
        Some((unit, end)) if prefix.is_none() => (Some(unit), end),
        Some((unit, _)) => (Some(unit), repeated(line, found.end, unit)),
        None => (None, found.end),
    };
    if found.value.is_sign_negative() && !found.value.is_zero() && unit.is_some_and(is_time) {
        return None; // a dash, as in "Riham -37 years"
    }
    if let Some(other) = found.other.filter(|_| unit.is_some_and(measures)) {
        found.value = other;
    }
    Some(and_half(
        line,
        Amount {
            number: found,
            first,
            unit,
            end,
        },
    ))
}

/// «جنديان» is the noun's matter; «عامين», «كيلومترين», «دولاران» are amounts.
fn two_units(line: &Line<'_>, at: usize) -> Option<Amount> {
    let (id, end) = line.role(at, |r| match r {
        Role::TwoUnits(id) => Some(id),
        _ => None,
    })?;
    let again = line.over(end, |r| r == Role::Cardinal(2)).unwrap_or(end);
    Some(Amount {
        number: Number::new(2.into(), at + 1),
        first: at,
        unit: Some(line.unit_name(at, id)),
        end: again,
    })
}

fn one_and_half(line: &Line<'_>, at: usize) -> Option<Amount> {
    let (unit, value, end) = unit_and_half(line, at)?;
    Some(Amount {
        number: Number::new(value, end),
        first: at,
        unit: Some(unit),
        end,
    })
}

/// "two years and a half", «عامين ونصف العام».
fn and_half(line: &Line<'_>, found: Amount) -> Amount {
    let more = found
        .unit
        .filter(|_| found.end > found.number.end || found.first + 1 == found.end);
    match more.and_then(|unit| half_more(line, found.end, unit)) {
        Some((half, end)) => Amount {
            number: Number {
                value: found.number.value + half,
                ..found.number
            },
            end,
            ..found
        },
        None => found,
    }
}

/// "a pair of": two.
fn pair(line: &Line<'_>, at: usize) -> Option<Number> {
    let first = line.cue(at, Cue::Article)?;
    let (count, end) = line.role(first, |r| match r {
        Role::Pair(count) => Some(count),
        _ => None,
    })?;
    let of = line.cue(end, Cue::Of).is_some() || end == line.atoms.len();
    of.then(|| Number::new(count.into(), end))
}

/// A sign or code of money, or an Arabic percent sign, before its number.
fn prefix_unit(line: &Line<'_>, at: usize) -> Option<(&'static str, usize)> {
    let (unit, end) = line.unit(at)?;
    let code = line.is_word(at)
        && is_money(unit)
        && line.get(at)?.word.chars().all(|c| !c.is_lowercase())
        && !line.get(at)?.arabic;
    let sign = line.is_word(at) || !line.apart(end) || is_money(unit);
    let split = (at + 1..end).any(|i| line.apart(i)) && !line.is_word(end - 1);
    let behind = at > 0 && !line.apart(at) && line.is_figure(at - 1);
    let lettered = line.is_word(at) && !line.is_word(end - 1);
    if lettered && (line.apart(end - 1) || line.get(at)?.word.chars().any(char::is_lowercase)) {
        return None;
    }
    let fits = (code || line.key(at).eq_ignore_ascii_case("rs") || !line.is_word(end - 1))
        && sign
        && !behind
        && !split;
    (fits && line.is_figure(end + usize::from(line.key(end) == "."))).then_some((unit, end))
}

/// The unit behind a number; a hyphen may stand between.
fn suffix_unit(line: &Line<'_>, number: &Number) -> Option<(&'static str, usize)> {
    if number.ordinal {
        return None;
    }
    let at = line.past_hyphen(number.end);
    let of = line.cue(at, Cue::Of).filter(|_| number.vague.is_some());
    let (unit, end) = line.unit(at).or_else(|| line.unit(of?))?;
    let atom = line.get(at)?;
    let verb = line.cue(at, Cue::ScoreWord).is_some() && number.scale == Decimal::ONE;
    let code = is_money(unit)
        && atom.key.eq_ignore_ascii_case(unit)
        && atom.word.chars().any(char::is_lowercase);
    let letter = atom.key.len() == 1 && line.is_word(at) && atom.capital != is_temperature(unit);
    let letter = letter && atom.key != "m" && (line.apart(at) || is_temperature(unit))
        || atom.key.len() == 1 && is_temperature(unit) && line.apart(at);
    let whole = number.vague.is_some() || number.definite || number.fraction;
    let joined = atom.reading.clitics.and
        || (atom.reading.clitics.article && !whole)
        || !line.bare(at) && !atom.key.starts_with('ب');
    (!verb && !code && !letter && !joined).then_some((unit, end))
}

/// "$5 million dollars", "5% percent": the unit said twice.
fn repeated(line: &Line<'_>, at: usize, unit: &str) -> usize {
    line.unit(at)
        .filter(|(again, _)| *again == unit)
        .map_or(at, |(_, end)| end)
}

fn is_time(unit: &str) -> bool {
    matches!(unit, "year" | "month" | "week" | "day" | "hour" | "minute")
}

fn is_temperature(unit: &str) -> bool {
    matches!(unit, "celsius" | "fahrenheit")
}

/// Names of money are ISO codes.
pub(super) fn is_money(unit: &str) -> bool {
    unit.len() == 3 && unit.bytes().all(|b| b.is_ascii_uppercase())
}

/// True for units whose figures have decimals: a point with three digits behind it is decimal before them.
fn measures(unit: &str) -> bool {
    !is_money(unit)
        && !matches!(
            unit,
            "year"
                | "month"
                | "day"
                | "week"
                | "hour"
                | "dinar"
                | "riyal"
                | "lira"
                | "dirham"
                | "barrel"
        )
}
