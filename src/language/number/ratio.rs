//! Shares of a whole that is said: "one in five", "two out of five hundred", «واحد من كل ثلاثة».

use rust_decimal::Decimal;

use super::compose::{self, Number};
use super::line::Line;
use super::roles::Cue;

/// "one in five", "two out of five hundred", "1 over 20": a share of a whole that is said.
#[must_use]
pub fn ratio(line: &Line<'_>, number: &Number) -> Option<Number> {
    let whole = |at: Option<usize>| {
        let at = line.past_hyphen(at?);
        let found = compose::number(line, at)?;
        let fits = found.value > number.value
            && found.vague.is_none()
            && !found.ordinal
            && found.value.fract().is_zero();
        (fits
            && !number.ordinal
            && !number.definite
            && number.value.fract().is_zero()
            && number.value > Decimal::ZERO)
            .then_some(found)
    };
    let end = line.past_hyphen(number.end);
    let over = line
        .cue(number.end, Cue::Divided)
        .and_then(|at| compose::number(line, at));
    if let Some(found) = over.and_then(|over| quotient(line, number, &over)) {
        return Some(found);
    }
    if let Some(found) = parts_of(line, number) {
        return Some(found);
    }
    let out_of = whole(line.cue(end, Cue::Ratio)).filter(|w| small(number, w));
    let found = out_of.or_else(|| {
        whole(line.cue(end, Cue::In)).filter(|w| usual(number, w) && line.unit(w.end).is_none())
    })?;
    Some(Number {
        fraction: true,
        figures: None,
        place: None,
        scale: Decimal::ONE,
        value: number.value / found.value,
        end: found.end,
        ..*number
    })
}

/// «مائتان وثلاثة جزء من مائة»: so many parts of the larger round number, as decimals are read aloud.
fn parts_of(line: &Line<'_>, number: &Number) -> Option<Number> {
    let at = line
        .cue(number.end, Cue::Ratio)
        .filter(|&at| at > number.end + 1 && line.arabic(number.end))?;
    let of = compose::number(line, at)
        .filter(|n| n.value >= Decimal::TEN && n.value < number.value && !n.ordinal)?;
    let rest = number.value.checked_rem(of.value)?;
    Some(Number {
        fraction: true,
        figures: None,
        value: number.value - rest + rest / of.value,
        end: of.end,
        ..*number
    })
}

/// "1 over 20" with nothing counted behind it.
fn quotient(line: &Line<'_>, number: &Number, over: &Number) -> Option<Number> {
    let one = number.value == Decimal::ONE && line.get(number.end).is_some_and(|a| a.arabic);
    let counts = !one && (line.is_word(over.end) || line.unit(over.end).is_some());
    let plain = !counts && !over.ordinal && over.vague.is_none() && number.vague.is_none();
    Some(Number {
        fraction: true,
        figures: None,
        place: None,
        value: number.value.checked_div(over.value).filter(|_| plain)?,
        end: over.end,
        ..*number
    })
}

fn small(number: &Number, whole: &Number) -> bool {
    number.value < Decimal::ONE_HUNDRED
        && whole.figures.is_none_or(|f| f.length <= 3)
        && !whole.definite
}

/// "three in ten", "one in 12", "1 in 100,000"; "one in 20 years" tells how often.
fn usual(number: &Number, whole: &Number) -> bool {
    let round = [10, 20, 100, 1000, 10_000, 100_000, 1_000_000]
        .iter()
        .any(|r| whole.value == Decimal::from(*r));
    let one = number.value == Decimal::ONE && whole.value <= Decimal::ONE_HUNDRED;
    number.value < Decimal::TEN
        && (round || one || whole.value < Decimal::TEN)
        && number.vague.is_none()
}
