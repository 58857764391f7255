//! Numbers written in digits, with what is written onto them.

use rust_decimal::Decimal;

use super::compose::Number;
use super::digits::{Habit, digits};
use super::fraction;
use super::line::Line;
use super::roles::{Cue, Role, Suffix};

/// How a number of digits is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Digits before any decimal point.
    pub length: usize,
    /// True where no separator stands among them.
    pub plain: bool,
}

pub(super) fn figure(line: &Line<'_>, at: usize) -> Option<Number> {
    if line.key(at) == "." {
        return bare_decimals(line, at);
    }
    let read = digits(line.key(at), habit(line, at + 1))?;
    let mut found = Number {
        other: read.other,
        place: (read.value.scale() > 0).then(|| Decimal::new(1, read.value.scale())),
        figures: Some(Figures {
            length: read.length,
            plain: read.plain,
        }),
        ..Number::new(read.value, at + 1)
    };
    if read.plain && read.length <= 3 {
        found = spaced_groups(line, found);
    }
    found = decimals_first(line, &found).unwrap_or(found);
    found = power_of_ten(line, found);
    let suffix = line.over(found.end, |r| r == Role::OrdinalSuffix);
    if let Some(end) = suffix.filter(|_| !line.apart(found.end)) {
        return Some(Number {
            ordinal: true,
            end,
            ..found
        });
    }
    Some(fraction::slash(line, found))
}

/// How the language around `at` writes separators.
fn habit(line: &Line<'_>, at: usize) -> Habit {
    if line.arabic(at) {
        return Habit::Arabic;
    }
    match line.language(false) {
        Some(language) if language.decimal_comma => Habit::DecimalComma,
        _ => Habit::DecimalPoint,
    }
}

/// «5ر1 مليون»: 1.5 million. The agencies of the Gulf and the Levant write a letter for the decimal point, and the figures around it
/// in the order in which a line from right to left shows them.
fn decimals_first(line: &Line<'_>, decimals: &Number) -> Option<Number> {
    let (letter, whole) = (decimals.end, decimals.end + 1);
    line.cue(letter, Cue::DecimalsFirst)?;
    let written_together = !line.apart(letter) && !line.apart(whole);
    let plain = decimals.figures.is_some_and(|f| f.plain) && line.is_figure(whole);
    let read = digits(line.key(whole), Habit::Arabic).filter(|r| r.plain)?;
    let value: Decimal = (written_together && plain)
        .then(|| {
            format!("{}.{}", read.value, line.key(letter - 1))
                .parse()
                .ok()
        })
        .flatten()?;
    Some(Number {
        place: Some(Decimal::new(1, value.scale())),
        figures: Some(Figures {
            length: read.length,
            plain: false,
        }),
        ..Number::new(value, whole + 1)
    })
}

/// "1.3x10^6", "6.2 × 10^-4".
fn times_power(line: &Line<'_>, found: &Number) -> Option<Number> {
    let cross = matches!(line.key(found.end), "x" | "×") || line.key(found.end) == "x10";
    let ten = found.end + usize::from(line.key(found.end) != "x10");
    let base = cross && matches!(line.key(ten), "10" | "x10") && line.key(ten + 1) == "^";
    let minus = usize::from(matches!(line.key(ten + 2), "-" | "−"));
    let power: u32 = line
        .key(ten + 2 + minus)
        .parse()
        .ok()
        .filter(|p| base && *p < 20)?;
    let scale = Decimal::from(10i64.checked_pow(power)?);
    let scale = if minus > 0 {
        Decimal::ONE.checked_div(scale)?
    } else {
        scale
    };
    found.times(scale, ten + 3 + minus)
}

/// "1.3e6".
fn power_of_ten(line: &Line<'_>, found: Number) -> Number {
    if let Some(scaled) = times_power(line, &found) {
        return scaled;
    }
    let exponent = line
        .key(found.end)
        .strip_prefix('e')
        .filter(|_| !line.apart(found.end));
    let power = exponent
        .and_then(|e| e.parse::<u32>().ok())
        .filter(|e| (1..20).contains(e));
    let scaled = power.and_then(|p| found.times(10i64.checked_pow(p)?.into(), found.end + 1));
    scaled.unwrap_or(found)
}

/// ".77": a point at the beginning of a figure.
fn bare_decimals(line: &Line<'_>, at: usize) -> Option<Number> {
    let starts = line.apart(at)
        || at
            .checked_sub(1)
            .is_some_and(|p| !line.is_word(p) && !line.is_figure(p));
    let key = line.key(at + 1);
    let plain = starts && line.is_figure(at + 1) && !line.apart(at + 1) && key.len() <= 9;
    let value: Decimal = plain.then(|| format!("0.{key}").parse().ok()).flatten()?;
    Some(Number {
        place: Some(Decimal::new(1, value.scale())),
        figures: Some(Figures {
            length: 0,
            plain: false,
        }),
        ..Number::new(value, at + 2)
    })
}

/// "1 414 021 100": groups of three with spaces between.
fn spaced_groups(line: &Line<'_>, mut found: Number) -> Number {
    if line.key(found.end - 1).starts_with('0') {
        return found;
    }
    while let Some(tail) = spaced_group(line, found.end) {
        let Some(value) = found.value.checked_mul(Decimal::ONE_THOUSAND) else {
            break;
        };
        if tail.scale() > 0 {
            found.place = Some(Decimal::new(1, tail.scale()));
        }
        found = Number {
            value: value + tail,
            end: found.end + 1,
            figures: found.figures.map(|f| Figures {
                length: f.length + 3,
                plain: false,
            }),
            ..found
        };
    }
    found
}

/// Three digits apart from those before; where commas stand before decimals, the last three may have some: "1 234,5".
fn spaced_group(line: &Line<'_>, at: usize) -> Option<Decimal> {
    let key = line.key(at);
    let (whole, decimals) = match key.split_once(',') {
        Some((whole, decimals)) if habit(line, at + 1) == Habit::DecimalComma => (whole, decimals),
        _ => (key, ""),
    };
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let fits = line.is_figure(at) && line.apart(at) && whole.len() == 3;
    let plain = fits && digits(whole) && digits(decimals);
    plain
        .then(|| format!("{whole}.{decimals}0").parse().ok())
        .flatten()
}

/// Letters behind digits: "1.2m", "5 bn". Lower-case "m" may be metres where the next word says so.
pub(super) fn suffix(line: &Line<'_>, at: usize, number: &Number) -> Option<(Decimal, usize)> {
    number.figures?;
    let glued = !line.apart(at);
    let capital = line.get(at)?.capital;
    let found = line.role(at, |r| match r {
        Role::Suffix(scale, Suffix::Apart) => Some(scale),
        Role::Suffix(scale, Suffix::Glued) if glued => Some(scale),
        Role::Suffix(scale, Suffix::Capital) if glued && capital => Some(scale),
        _ => None,
    })?;
    let kelvin = line.key(at) == "k" && !glued && number.value >= Decimal::ONE_THOUSAND;
    (!kelvin && !metres(line, at, found.1) && !millimetres(line, at)).then_some(found)
}

/// "200m butterfly", "cleared 1.98m".
fn metres(line: &Line<'_>, at: usize, end: usize) -> bool {
    let after = line.cue(end + usize::from(line.is_dash(end)), Cue::MetreAfter);
    let before = at
        .checked_sub(1)
        .and_then(|first| line.cue_before(first, Cue::MetreBefore));
    line.key(at) == "m" && (after.is_some() || before.is_some())
}

/// "mm" is millions behind a sign of money alone.
fn millimetres(line: &Line<'_>, at: usize) -> bool {
    let money = at
        .checked_sub(2)
        .is_some_and(|sign| line.unit(sign).is_some());
    line.key(at) == "mm" && !money
}
