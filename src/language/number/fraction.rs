//! Fractions and decimals in words.

use rust_decimal::Decimal;

use super::compose::{self, Number};
use super::halves;
use super::line::Line;
use super::roles::{Cue, Role};
use crate::text::Kind;

/// A fraction without a figure before it: "half a million", "a third of", «ربع مليون», «ثلثا».
pub(super) fn leading(line: &Line<'_>, at: usize) -> Option<Number> {
    let article = line.cue(at, Cue::Article);
    let ((of, parts), end) = denominator(line, article.unwrap_or(at), article.is_some(), false)?;
    let arabic = line.get(at)?.arabic;
    let found = Number {
        fraction: true,
        definite: line.get(at)?.reading.clitics.article,
        ..Number::new(Decimal::from(of) / Decimal::from(parts), end)
    };
    let sign = !line.is_word(at) && !line.get(at)?.arabic;
    if let Some(scaled) = of_scale(line, &found).filter(|_| !is_cardinal(line, at)) {
        return Some(scaled);
    }
    let fraction_word = line
        .over(article.unwrap_or(at), |r| matches!(r, Role::Fraction(..)))
        .is_some();
    let next = line.past_hyphen(end);
    let joined = next > end && line.cue(next, Cue::FractionAfter).is_some();
    let measured = fraction_word && !arabic && (is_unit(line, next) || joined);
    let hedged = fraction_word && line.hedged(at) && !is_cardinal(line, at);
    let clear = sign
        || (!fraction_word && !arabic && stands_alone(line, end))
        || hedged
        || measured
        || by(line, at, end)
        || (article.is_some() && parts == 2)
        || (arabic && is_part(line, at))
        || (fraction_word && line.cue(end, Cue::FractionAfter).is_some());
    let period = at > 0 && line.cue_before(at, Cue::PartOfPeriod).is_some();
    let the = at > 0 && parts != 2 && article.is_none() && !arabic && !sign && !measured;
    let number_before = at > 0 && line.is_figure(at - 1) && !sign;
    let article_end = line.cue(end, Cue::Article).filter(|&e| is_unit(line, e));
    (clear && !period && !the && !number_before).then_some(Number {
        end: article_end.unwrap_or(end),
        ..found
    })
}

/// "a third of", "a fifth more", and at the end of a phrase: no noun follows that it could be the third of.
fn stands_alone(line: &Line<'_>, end: usize) -> bool {
    let more = line.cue(end, Cue::Of).or(line.cue(end, Cue::Comparative));
    more.is_some() || !line.is_word(end) && !line.is_dash(end)
}

/// "by a third last year", "cut by half": what a change amounts to, with no noun behind.
fn by(line: &Line<'_>, at: usize, end: usize) -> bool {
    let before = at > 0 && line.cue_before(at, Cue::FractionBefore).is_some();
    before && (!line.is_word(end) || line.cue(end, Cue::Stop).is_some()) && !line.is_dash(end)
}

/// An Arabic word such as «خمس» is a fifth only before the definite whole that it is a part of; «ربع» always.
fn is_part(line: &Line<'_>, at: usize) -> bool {
    let next = line.key(at + 1);
    let whole = next.starts_with("ال")
        && !next.ends_with("ات")
        && !next.ends_with("ين")
        && !next.ends_with("ون");
    let ordinal = line.over(at + 1, |r| {
        matches!(r, Role::Ordinal(_) | Role::Cue(Cue::PartOfPeriod))
    });
    (!is_cardinal(line, at) || whole) && ordinal.is_none()
}

fn is_cardinal(line: &Line<'_>, at: usize) -> bool {
    line.over(at, |r| matches!(r, Role::Cardinal(_))).is_some()
}

fn is_unit(line: &Line<'_>, at: usize) -> bool {
    line.over(at, |r| matches!(r, Role::Unit(_))).is_some()
}

/// "half a million", "three quarters of a million", «نصف المليون».
fn of_scale(line: &Line<'_>, number: &Number) -> Option<Number> {
    let of = line.cue(number.end, Cue::Of).unwrap_or(number.end);
    let dash = usize::from(line.is_dash(number.end) && !line.apart(number.end + 1));
    let article = line.cue(of + dash, Cue::Article).unwrap_or(of + dash);
    let (scale, end) = compose::multiplier(line, article).filter(|_| line.bare(article))?;
    number.times(scale, end)
}

/// "half", "quarters", "fifth" as a part of one. Ordinals are parts from a third on, and where `counted` says how many.
pub(super) fn denominator(
    line: &Line<'_>,
    at: usize,
    counted: bool,
    plural: bool,
) -> Option<((u32, u32), usize)> {
    let found = line.role(at, |r| match r {
        Role::Fraction(of, parts, many) if many == plural || counted => Some((of, parts)),
        _ => None,
    });
    let large = || {
        line.role(at, |r| match r {
            Role::Ordinal(v) if counted && !plural && v >= Decimal::ONE_HUNDRED => {
                Some((1, v.try_into().ok()?))
            }
            _ => None,
        })
    };
    found.or_else(large).or_else(|| {
        let group =
            compose::group(line, at).filter(|g| counted && !plural && g.ordinal && g.value > 2)?;
        Some(((1, group.value), group.end))
    })
}

/// True where a fraction and no whole number is added to what ends before it: "two million and one half".
pub(super) fn added(line: &Line<'_>, number: &Number) -> bool {
    and_parts(line, number).is_some() || halves::half_on(line, number).is_some()
}

/// What may follow a whole number: "and a half", "fifths", "and three fifths", "out of five".
pub(super) fn tail(line: &Line<'_>, number: Number) -> Number {
    if number.ordinal {
        return number;
    }
    parts(line, &number)
        .or_else(|| halves::and_half(line, &number))
        .or_else(|| and_parts(line, &number))
        .unwrap_or(number)
}

/// "three quarters", "two-thirds", "one half", «خمسة أثمان»; with a multiplier: "three quarters of a million".
fn parts(line: &Line<'_>, number: &Number) -> Option<Number> {
    let dash = usize::from(line.is_dash(number.end));
    let at = number.end + dash;
    let arabic = line.get(at).filter(|a| a.kind == Kind::Word)?.arabic;
    let one = number.value == Decimal::ONE && !arabic;
    let singular = arabic && number.value > Decimal::TEN;
    let ((of, parts), end) =
        denominator(line, at, one || singular, !one).filter(|_| line.bare(at))?;
    let (whole, some) = mixed(number, parts);
    let found = Number {
        fraction: true,
        figures: None,
        place: None,
        ..Number::new(whole + some * Decimal::from(of) / Decimal::from(parts), end)
    };
    of_scale(line, &found).or(Some(found))
}

/// "one hundred and three quarters" is a hundred and a proper fraction; elsewhere all of it is divided.
fn mixed(number: &Number, parts: u32) -> (Decimal, Decimal) {
    let rest = number.value % Decimal::ONE_HUNDRED;
    let proper = number.value > Decimal::ONE_HUNDRED
        && !rest.is_zero()
        && rest < Decimal::from(parts)
        && number.figures.is_none();
    if proper {
        (number.value - rest, rest)
    } else {
        (Decimal::ZERO, number.value)
    }
}

/// "twenty and three fifths", «عشرون وثلاثة أخماس».
fn and_parts(line: &Line<'_>, number: &Number) -> Option<Number> {
    let at = line.and(number.end)?;
    let group = compose::group(line, at).filter(|g| !g.ordinal)?;
    let part = parts(line, &Number::new(group.value.into(), group.end))
        .filter(|p| p.value < Decimal::ONE)?;
    Some(Number {
        fraction: true,
        value: number.value.checked_add(part.value)?,
        ..part
    })
}

/// "3/4", "2 1/4". A date has more parts, or no proper fraction.
pub(super) fn slash(line: &Line<'_>, number: Number) -> Number {
    if let Some((value, end)) = proper(line, number.end - 1).filter(|_| plain(&number)) {
        let whole = reversed(line, end);
        return Number {
            fraction: true,
            figures: None,
            ..Number::new(
                value + whole.unwrap_or_default(),
                end + usize::from(whole.is_some()),
            )
        };
    }
    let next = line.past_hyphen(number.end);
    let set_off = line.apart(number.end) || next > number.end;
    match proper(line, next).filter(|_| set_off && plain(&number)) {
        Some((value, end)) => Number {
            fraction: true,
            figures: None,
            ..Number::new(number.value + value, end)
        },
        None => number,
    }
}

/// The whole number behind a fraction, as Arabic text that was typed by eye has it: «١/٤ ٢» is two and a quarter.
fn reversed(line: &Line<'_>, at: usize) -> Option<Decimal> {
    let fits = line.is_figure(at) && line.apart(at) && line.key(at).len() == 1 && line.arabic(at);
    (fits && !line.is_word(at + 1))
        .then(|| line.key(at).parse().ok())
        .flatten()
}

fn plain(number: &Number) -> bool {
    number.figures.is_some_and(|f| f.plain)
}

/// Digits, a slash and larger digits, of the sizes that people divide by.
fn proper(line: &Line<'_>, at: usize) -> Option<(Decimal, usize)> {
    let plain = |at: usize| {
        line.key(at)
            .parse::<u32>()
            .ok()
            .filter(|_| line.is_figure(at) && line.key(at).len() <= 3)
    };
    let slash = matches!(line.key(at + 1), "/" | "⁄") && !line.apart(at + 1) && !line.apart(at + 2);
    let more = matches!(line.key(at + 3), "/" | "-" | "⁄") && !line.apart(at + 3);
    let before = at > 0 && !line.apart(at) && matches!(line.key(at - 1), "/" | "⁄");
    let (of, parts) = (
        plain(at).filter(|_| slash && !more && !before)?,
        plain(at + 2)?,
    );
    let usual =
        (2..=10).contains(&parts) || matches!(parts, 12 | 15 | 16 | 20 | 32 | 50 | 64 | 100 | 1000);
    (usual && of < parts && of > 0).then(|| (Decimal::from(of) / Decimal::from(parts), at + 3))
}

/// "two point five", "two hundred point zero three", «ثلاثة فاصلة خمسة».
pub(super) fn point(line: &Line<'_>, number: Number) -> Number {
    let Some(mut at) = line.cue(number.end, Cue::Point).filter(|_| !number.ordinal) else {
        return number;
    };
    let mut decimals = String::from("0.");
    while decimals.len() < 12 {
        if line.is_figure(at)
            && line.key(at).len() < 6
            && line.key(at).bytes().all(|b| b.is_ascii_digit())
        {
            decimals.push_str(line.key(at));
            at += 1;
        } else if let Some(group) = compose::group(line, at).filter(|g| !g.ordinal && line.bare(at))
        {
            decimals.push_str(&group.value.to_string());
            at = group.end;
        } else {
            break;
        }
    }
    let Some(value) = decimals
        .parse::<Decimal>()
        .ok()
        .filter(|_| decimals.len() > 2)
    else {
        return number;
    };
    Number {
        value: number.value + value,
        place: Some(Decimal::new(1, value.scale())),
        figures: None,
        end: at,
        ..number
    }
}
