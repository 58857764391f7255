//! How number words and figures compose: a mantissa, multipliers behind it, and smaller parts added to that.
//! What differs between languages below a thousand stands in their own folders.

use rust_decimal::Decimal;

use super::figure::{Figures, figure, suffix};
use super::fraction;
use super::halves;
use super::line::Line;
use super::roles::{Cue, Many, Role, Vague};
use crate::language::ar;

/// A number as read, without hedge, unit or noun.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// Its value; for a size without a figure, the least that the word allows.
    pub value: Decimal,
    /// The value if its separator is read the other way.
    pub other: Option<Decimal>,
    /// The value of one in the last written place, where the writing shows it: 1.2 million is written to 100000.
    pub place: Option<Decimal>,
    /// The last multiplier word; 1 where there is none.
    pub scale: Decimal,
    /// Set for a size without a figure.
    pub vague: Option<Vague>,
    /// A place in an order.
    pub ordinal: bool,
    /// The article stands on it: «الخمسة».
    pub definite: bool,
    /// A fraction or a ratio.
    pub fraction: bool,
    /// Set for digits and nothing else.
    pub figures: Option<Figures>,
    /// The atom behind it.
    pub end: usize,
}

/// A number in words without multipliers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its value.
    pub value: u32,
    /// A place in an order: "twenty-first".
    pub ordinal: bool,
    /// The atom behind it.
    pub end: usize,
}

impl Number {
    /// A number of words that end before `end`.
    #[must_use]
    pub fn new(value: Decimal, end: usize) -> Self {
        Self {
            value,
            other: None,
            place: None,
            scale: Decimal::ONE,
            vague: None,
            ordinal: false,
            definite: false,
            fraction: false,
            figures: None,
            end,
        }
    }

    /// The same with a multiplier behind it; `None` where the product is too large.
    #[must_use]
    pub fn times(self, scale: Decimal, end: usize) -> Option<Self> {
        let value = self.other.unwrap_or(self.value);
        let place = self.place.unwrap_or(Decimal::ONE);
        Some(Self {
            value: value.checked_mul(scale)?,
            other: None,
            place: Some(place.checked_mul(scale)?),
            scale,
            vague: match self.vague {
                Some(v) => Some(v.times(scale)?),
                None => None,
            },
            figures: None,
            end,
            ..self
        })
    }
}

impl Vague {
    fn times(self, scale: Decimal) -> Option<Self> {
        Some(Self {
            least: self.least.checked_mul(scale)?,
            from: self.from.checked_mul(scale)?,
            to: self.to.checked_mul(scale)?,
        })
    }
}

/// The number that begins at `at`.
#[must_use]
pub fn number(line: &Line<'_>, at: usize) -> Option<Number> {
    if !line.opens(at) {
        return None;
    }
    if let Some(next) = minus(line, at) {
        let found = unsigned(line, next).filter(|n| n.vague.is_none() && !n.ordinal)?;
        return Some(Number {
            value: -found.value,
            other: found.other.map(|o| -o),
            ..found
        });
    }
    unsigned(line, at)
}

fn unsigned(line: &Line<'_>, at: usize) -> Option<Number> {
    vague(line, at)
        .or_else(|| fraction::leading(line, at))
        .or_else(|| sum(line, at))
        .map(|found| said_again(line, found))
}

/// "forty-five (45)": words with their figure in brackets are one number.
fn said_again(line: &Line<'_>, found: Number) -> Number {
    let again =
        found.figures.is_none() && line.key(found.end) == "(" && line.key(found.end + 2) == ")";
    let same = again
        && figure(line, found.end + 1)
            .is_some_and(|f| f.value == found.value && f.end == found.end + 2);
    Number {
        end: if same { found.end + 3 } else { found.end },
        ..found
    }
}

/// The atom behind a minus sign or word. A sign belongs to its figure; set apart it is a dash, except at the very start.
fn minus(line: &Line<'_>, at: usize) -> Option<usize> {
    if let Some(next) = line.cue(at, Cue::Minus) {
        return Some(next);
    }
    let behind_sign = at > 0
        && matches!(
            line.key(at - 1),
            "<" | ">" | "=" | "≤" | "≥" | "(" | "~" | "$"
        );
    let sign = matches!(line.key(at), "-" | "−" | "–") && (line.apart(at) || behind_sign);
    let point = usize::from(line.key(at + 1) == ".");
    (sign && line.is_figure(at + 1 + point) && (!line.apart(at + 1) || at == 0)).then_some(at + 1)
}

fn vague(line: &Line<'_>, at: usize) -> Option<Number> {
    let article = line.cue(at, Cue::Article);
    let (vague, end) = line.role(article.unwrap_or(at), |r| match r {
        Role::Vague(v) if article.is_none() => Some(v),
        Role::VagueWithArticle(v) if article.is_some() => Some(v),
        _ => None,
    })?;
    let number = Number {
        vague: Some(vague),
        definite: line.get(at)?.reading.clitics.article,
        ..Number::new(vague.least, end)
    };
    let of = line.cue(end, Cue::Of).unwrap_or(end);
    [end, of]
        .into_iter()
        .filter(|&next| line.bare(next))
        .find_map(|next| multiplier(line, next).and_then(|(scale, end)| number.times(scale, end)))
        .or(Some(number))
}

/// Parts of falling size: «47 ألفا و283», "two million three hundred thousand", "3 million and a half".
fn sum(line: &Line<'_>, at: usize) -> Option<Number> {
    let mut total = chunk(line, at)?;
    while total.scale > Decimal::ONE && !total.ordinal {
        let Some(next) = part(line, &total) else {
            break;
        };
        total = Number {
            value: total.value.checked_add(next.value)?,
            scale: next.scale,
            place: next.place,
            ordinal: next.ordinal,
            figures: None,
            ..next
        };
    }
    Some(fraction::tail(line, total))
}

/// A further part of `total`, smaller than its last multiplier.
fn part(line: &Line<'_>, total: &Number) -> Option<Number> {
    if let Some(found) = part_behind_comma(line, total) {
        return Some(found);
    }
    let and = line.and(total.end);
    let at = and.unwrap_or(total.end);
    if fraction::added(line, total) {
        return None;
    }
    let next = chunk(line, at)
        .filter(|n| n.value < total.scale && n.scale < total.scale && n.vague.is_none())?;
    let figures = line.is_figure(at);
    let arabic = line.get(at)?.arabic || (figures && line.arabic(at));
    let joined = match (arabic, and.is_some()) {
        (true, true) => true,
        (true, false) => figures && next.scale > Decimal::ONE,
        (false, true) => !figures || total.scale == Decimal::ONE_HUNDRED,
        (false, false) => !figures || next.scale > Decimal::ONE,
    };
    (joined && !next.fraction && (!figures || next.value.fract().is_zero())).then_some(next)
}

/// "two thousand, six hundred and fourteen": English may set off hundreds in words with a comma. "Four thousand, two of them"
/// are two numbers, and so are "four thousand, six hundred of whom".
fn part_behind_comma(line: &Line<'_>, total: &Number) -> Option<Number> {
    let at = total.end + 1;
    if line.key(total.end) != "," || !line.is_word(at) || line.get(at)?.arabic {
        return None;
    }
    let next = chunk(line, at).filter(|n| n.value < total.scale && n.vague.is_none())?;
    let whole = line.cue(next.end, Cue::PartAfter).is_none();
    (whole && !next.fraction && next.value >= Decimal::ONE_HUNDRED).then_some(next)
}

fn chunk(line: &Line<'_>, at: usize) -> Option<Number> {
    let mut number = match mantissa(line, at) {
        Some(found) => halves::before_scale(line, found),
        None => return lone_scale(line, at).or_else(|| lone_ordinal(line, at)),
    };
    while !number.ordinal {
        let next = line.past_hyphen(number.end);
        if !line.bare(next) {
            break;
        }
        let found = suffix(line, next, &number).or_else(|| multiplier(line, next));
        // "deux millions cent mille": a hundred behind a multiplier begins the next part
        let found = found.filter(|(scale, _)| number.scale <= *scale);
        let Some(larger) = found.and_then(|(scale, end)| number.times(scale, end)) else {
            break;
        };
        number = larger;
    }
    Some(ordinal_scale(line, number))
}

fn mantissa(line: &Line<'_>, at: usize) -> Option<Number> {
    let found = if line.is_figure(at) || line.key(at) == "." {
        figure(line, at)?
    } else {
        let group = group(line, at)?;
        Number {
            ordinal: group.ordinal,
            definite: line.get(at)?.reading.clitics.article,
            ..Number::new(group.value.into(), group.end)
        }
    };
    Some(fraction::point(line, found))
}

/// A number in words without multipliers, by the grammar of its language.
pub(super) fn group(line: &Line<'_>, at: usize) -> Option<Group> {
    let language = line.language(line.get(at)?.arabic)?;
    (language.group)(line, at)
}

/// A multiplier word that takes the figure before it.
pub(super) fn multiplier(line: &Line<'_>, at: usize) -> Option<(Decimal, usize)> {
    line.role(at, |r| match r {
        Role::Scale(scale, Many::One | Many::OneOrTwo | Many::Unsaid) => Some(scale),
        Role::Group(size) => Some(size.into()),
        Role::Cardinal(100) => Some(Decimal::ONE_HUNDRED),
        _ => None,
    })
}

/// A multiplier with no figure before it: "a million", «ألف», «ألفان», «ألفا جندي»; in English without an article only where
/// more follows: "thousand nine hundred".
fn lone_scale(line: &Line<'_>, at: usize) -> Option<Number> {
    let article = line.cue(at, Cue::Article);
    let arabic = line.get(at)?.arabic;
    let first = article.unwrap_or(at);
    let (factor, scale, end) = line
        .role(first, |r| match r {
            Role::Scale(scale, Many::One) => Some((Decimal::ONE, scale)),
            Role::Scale(value, Many::Two) => Some((Decimal::TWO, value / Decimal::TWO)),
            Role::Scale(scale, Many::OneOrTwo) => Some((Decimal::NEGATIVE_ONE, scale)),
            Role::Group(size) => Some((Decimal::ONE, size.into())),
            _ => None,
        })
        .map(|((factor, scale), end)| (factor, scale, end))?;
    let factor = match factor {
        f if f > Decimal::ZERO => f,
        _ if ar::number::begins_noun(line, end) => Decimal::TWO,
        _ => Decimal::ONE,
    };
    let mut found = Number::new(factor, end).times(scale, end)?;
    found.definite = line.get(first)?.reading.clitics.article;
    while let Some((more, end)) = multiplier(line, found.end).filter(|_| line.bare(found.end)) {
        found = found.times(more, end)?;
    }
    let alone = arabic || article.is_some();
    (alone || scale >= Decimal::ONE_HUNDRED && part(line, &found).is_some()).then_some(found)
}

/// "the hundredth".
fn lone_ordinal(line: &Line<'_>, at: usize) -> Option<Number> {
    let (value, end) = line.role(at, |r| match r {
        Role::Ordinal(v) if v >= Decimal::ONE_HUNDRED => Some(v),
        _ => None,
    })?;
    Some(Number {
        ordinal: true,
        ..Number::new(value, end)
    })
}

/// "two hundredth", "three trillionth".
fn ordinal_scale(line: &Line<'_>, number: Number) -> Number {
    let found = line.role(number.end, |r| match r {
        Role::Ordinal(v) if v >= Decimal::ONE_HUNDRED => Some(v),
        _ => None,
    });
    let times = found
        .filter(|_| !number.ordinal)
        .and_then(|(scale, end)| number.times(scale, end));
    times.map_or(number, |n| Number { ordinal: true, ..n })
}
