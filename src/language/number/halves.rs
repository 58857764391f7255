//! A half or a quarter on top of a number: "two and a half million", "3 million and a half", «عامين ونصف العام».

use rust_decimal::Decimal;

use super::compose::{self, Number};
use super::fraction::denominator;
use super::line::Line;
use super::roles::{Cue, Role};

/// "two and a half million": the half stands between the figure and its multiplier.
pub(super) fn before_scale(line: &Line<'_>, number: Number) -> Number {
    let Some((half, end)) = half(line, number.end).filter(|_| !number.ordinal) else {
        return number;
    };
    if compose::multiplier(line, end).is_none() || !line.bare(end) {
        return number;
    }
    Number {
        value: number.value + half,
        place: Some(half),
        figures: None,
        end,
        ..number
    }
}

/// "and a half", «ونصف», "½".
fn half(line: &Line<'_>, at: usize) -> Option<(Decimal, usize)> {
    let ((of, parts), end) = half_sign(line, at).or_else(|| half_word(line, at))?;
    Some((Decimal::from(of) / Decimal::from(parts), end))
}

fn half_sign(line: &Line<'_>, at: usize) -> Option<((u32, u32), usize)> {
    line.role(at, |r| match r {
        Role::Fraction(of, parts, false) if !line.is_word(at) => Some((of, parts)),
        _ => None,
    })
}

fn half_word(line: &Line<'_>, at: usize) -> Option<((u32, u32), usize)> {
    let and = line.past_hyphen(line.and(line.past_hyphen(at))?);
    if line.get(and)?.arabic {
        return denominator(line, and, false, false);
    }
    let one = line
        .cue(and, Cue::Article)
        .or_else(|| line.cue(and, Cue::One))?;
    denominator(line, line.past_hyphen(one), true, false)
}

/// "a year and a half", «شهر ونصف الشهر»: the unit at `at`, the value and the atom behind.
#[must_use]
pub fn unit_and_half(line: &Line<'_>, at: usize) -> Option<(&'static str, Decimal, usize)> {
    let article = line.cue(at, Cue::Article);
    let first = article.or(line.get(at)?.arabic.then_some(at))?;
    let (unit, unit_end) = line.unit(first)?;
    let (half, end) = half_more(line, unit_end, unit)?;
    // «ابن العام ونصف العام»: definite only where the unit is said again
    let definite = line.get(first)?.reading.clitics.article && line.unit(end - 1).is_none();
    if definite {
        return None;
    }
    Some((unit, Decimal::ONE + half, end))
}

/// "and a half" behind a unit, which Arabic may say again: «عامين ونصف العام».
#[must_use]
pub fn half_more(line: &Line<'_>, at: usize, unit: &str) -> Option<(Decimal, usize)> {
    // «ست ساعات وعشر» goes on to ten
    let (half, end) = half(line, at).filter(|_| !is_count(line, at))?;
    let again = line
        .unit(end)
        .filter(|(u, _)| *u == unit)
        .map_or(end, |(_, e)| e);
    Some((half, again))
}

/// A half, or another part, on top of a number; «ألف وخمس» goes on to five.
pub(super) fn half_on(line: &Line<'_>, number: &Number) -> Option<(Decimal, usize)> {
    let goes_on = number.scale > Decimal::ONE && is_count(line, number.end);
    half(line, number.end).filter(|_| !goes_on)
}

/// True where the Arabic word behind an "and" may be a number as well as a part of one: «خمس». "And one half" is none.
fn is_count(line: &Line<'_>, at: usize) -> bool {
    let arabic = |w: &usize| line.get(*w).is_some_and(|a| a.arabic);
    let count = |w| line.over(w, |r| matches!(r, Role::Cardinal(_))).is_some();
    line.and(at).filter(arabic).is_some_and(count)
}

/// "3 million and a half" is half of a million; "five and a half" is half of one. Arabic may say the million again.
pub(super) fn and_half(line: &Line<'_>, number: &Number) -> Option<Number> {
    let (half, end) = half_on(line, number)?;
    let scale = if number.scale >= Decimal::ONE_THOUSAND {
        number.scale
    } else {
        Decimal::ONE
    };
    let again =
        compose::multiplier(line, end).filter(|(s, _)| *s == number.scale && line.bare(end));
    Some(Number {
        value: number.value.checked_add(half * scale)?,
        place: Some(half * scale),
        figures: None,
        end: again.map_or(end, |(_, e)| e),
        ..*number
    })
}
