//! A number with its unit: money, measures, percentages, lengths of time.

use rust_decimal::Decimal;

use crate::language::number::{
    Cue, Line, Number, Role, half_more, number, ratio, shared, unit_and_half,
};
use crate::text::Kind;

const MILLION: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);
/// So many words may stand between a figure and what it is counted by: "50 people a mile".
const PER: usize = 4;

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
    if let Some(found) = one_and_half(line, at).or_else(|| one(line, at)) {
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
    let amount = Amount {
        number: found,
        first,
        unit,
        end,
    };
    Some(with_cents(line, and_half(line, amount)))
}

/// "20 dollars and 43 cents", «عشرون دولارا و43 سنتا»: one sum.
fn with_cents(line: &Line<'_>, found: Amount) -> Amount {
    let money = found.unit.is_some_and(|u| is_money(u) || is_local_money(u))
        && found.number.value.fract().is_zero();
    let next = line.and(found.end).unwrap_or(found.end);
    let cents =
        number(line, next).filter(|n| money && n.value < Decimal::ONE_HUNDRED && n.end > next);
    let small = cents.and_then(|n| line.unit(n.end).map(|(unit, end)| (n.value, unit, end)));
    match small.filter(|(_, unit, _)| shared().is_hundredth(unit)) {
        Some((value, _, end)) => Amount {
            number: Number {
                value: found.number.value + value / Decimal::ONE_HUNDRED,
                place: Some(Decimal::new(1, 2)),
                ..found.number
            },
            end,
            ..found
        },
        None => found,
    }
}

/// "a mile", "a dollar": one of a measure. Behind a figure it is what that is counted by: "$71 a barrel".
fn one(line: &Line<'_>, at: usize) -> Option<Amount> {
    let first = line.cue(at, Cue::Article)?;
    let (unit, end) = line.unit(first).filter(|(u, _)| stands_for_one(u))?;
    let code = is_money(unit) && line.key(first).eq_ignore_ascii_case(unit);
    let named = line.key(first).len() > 2 && !code;
    let goes_on = line.is_word(end) && line.cue(end, Cue::Stop).is_none() || line.is_dash(end);
    let by =
        (at.saturating_sub(PER)..at).any(|i| line.is_figure(i) || line.atoms[i].reading.starts());
    let plain = named && !goes_on;
    (plain && !by).then(|| Amount {
        number: Number::new(Decimal::ONE, first),
        first: at,
        unit: Some(unit),
        end,
    })
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
    let lettered = line.is_word(at) && !line.is_word(end - 1) && line.key(end - 1) != ".";
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
    let whole = || line.cue(at, Cue::Whole).and_then(|next| line.unit(next));
    let (unit, end) = line
        .unit(at)
        .or_else(|| line.unit(of?))
        .or_else(|| whole().filter(|(u, _)| is_time(u)))?;
    let unit = as_money(line, number, end, by_case(line, at, unit));
    let atom = line.get(at)?;
    let verb = line.cue(at, Cue::ScoreWord).is_some() && number.scale == Decimal::ONE;
    let code = is_money(unit)
        && atom.key.eq_ignore_ascii_case(unit)
        && atom.word.chars().any(char::is_lowercase);
    let all = number.vague.is_some() || number.definite || number.fraction;
    let joined = atom.reading.clitics.and
        || (atom.reading.clitics.article && !all)
        || !line.bare(at) && !atom.key.starts_with('ب');
    let sign = line.apart(at) && line.is_figure(end) && !line.is_word(at) && !line.apart(end);
    (!verb && !code && !sign && !stray_letter(line, at, unit) && !joined).then_some((unit, end))
}

/// "100 million pounds" is money, but "2 million pounds of beef".
fn as_money(line: &Line<'_>, number: &Number, end: usize, unit: &'static str) -> &'static str {
    let large = number.scale >= MILLION && line.cue(end, Cue::Of).is_none();
    shared().fortune(unit).filter(|_| large).unwrap_or(unit)
}

/// The other unit that the same letters mean with a capital: Nm and nm.
fn by_case(line: &Line<'_>, at: usize, unit: &'static str) -> &'static str {
    let capital = line.get(at).is_some_and(|a| a.capital && a.key.len() == 2);
    shared().capital(unit).filter(|_| capital).unwrap_or(unit)
}

/// A single letter is a unit where it is written onto the figure in its own case ("25W", "54C", "43c"), and "m"; so is
/// "in" for inches.
fn stray_letter(line: &Line<'_>, at: usize, unit: &str) -> bool {
    if line.key(at) == "in" {
        return line.apart(at);
    }
    let Some(atom) = line
        .get(at)
        .filter(|a| a.key.len() == 1 && a.kind == Kind::Word)
    else {
        return false;
    };
    let capital = is_temperature(unit) || matches!(unit, "watt" | "volt");
    atom.key != "m" && (line.apart(at) || atom.capital != capital)
}

/// "$5 million dollars", "5% percent": the unit said twice.
fn repeated(line: &Line<'_>, at: usize, unit: &str) -> usize {
    line.unit(at)
        .filter(|(again, _)| *again == unit)
        .map_or(at, |(_, end)| end)
}

/// Units of time as people count it.
pub(super) fn is_time(unit: &str) -> bool {
    matches!(
        unit,
        "year" | "month" | "week" | "day" | "hour" | "minute" | "decade"
    )
}

fn is_temperature(unit: &str) -> bool {
    matches!(unit, "celsius" | "fahrenheit")
}

/// Measures of which the article says one; "a year", "a degree" say something else.
fn stands_for_one(unit: &str) -> bool {
    is_money(unit)
        || shared()
            .base(unit)
            .is_some_and(|(base, _)| matches!(base, "metre" | "kilogram" | "litre"))
        || shared().is_hundredth(unit)
}

/// Money whose country is not said.
fn is_local_money(unit: &str) -> bool {
    matches!(unit, "dinar" | "riyal" | "lira" | "dirham")
}

/// Names of money are ISO codes.
pub(super) fn is_money(unit: &str) -> bool {
    unit.len() == 3 && unit.bytes().all(|b| b.is_ascii_uppercase())
}

/// True for units whose figures have decimals: a point with three digits behind it is decimal before them.
fn measures(unit: &str) -> bool {
    !is_money(unit)
        && !is_local_money(unit)
        && !matches!(unit, "year" | "month" | "day" | "week" | "hour" | "barrel")
}
