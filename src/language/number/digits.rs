//! Figures written in digits: which separator is a thousands separator and which a decimal point.

use rust_decimal::Decimal;

/// A figure in digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits {
    /// Its value.
    pub value: Decimal,
    /// The value where the last separator is read the other way: 43.799 is 43799 or 43.799.
    pub other: Option<Decimal>,
    /// True where no separator stands in it.
    pub plain: bool,
    /// How many digits were written before any decimal point.
    pub length: usize,
}

/// How a language writes a single separator before three digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// 1,234 has thousands, 1.234 decimals.
    DecimalPoint,
    /// 1.234 has thousands, 1,234 decimals.
    DecimalComma,
    /// Either may be either.
    Arabic,
}

/// Reads a number token, folded. `None` where the separators make no number: an address, a version, a date.
#[must_use]
pub fn digits(token: &str, habit: Habit) -> Option<Digits> {
    let marks: Vec<(usize, char)> = token
        .char_indices()
        .filter(|(_, c)| !c.is_ascii_digit())
        .collect();
    let length = marks.first().map_or(token.len(), |(at, _)| *at);
    let read = |decimal: Option<usize>| value(token, decimal);
    let made = |value, other, plain| Digits {
        value,
        other,
        plain,
        length,
    };
    match marks.as_slice() {
        [] => Some(made(read(None)?, None, true)),
        [(at, mark)] => {
            let (whole, point) = (read(None)?, read(Some(*at))?);
            Some(match single(token, *at, *mark, habit) {
                Separator::Thousands => made(whole, None, false),
                Separator::Decimal => made(point, None, false),
                Separator::Likely(true) => made(whole, Some(point), false),
                Separator::Likely(false) => made(point, Some(whole), false),
            })
        }
        _ if grouped(token, &marks) => Some(made(read(None)?, None, false)),
        [head @ .., (last, mark)] if head.iter().all(|(_, c)| c != mark && same(*c, head[0].1)) => {
            grouped(&token[..*last], head).then_some(())?;
            Some(made(read(Some(*last))?, None, false))
        }
        _ => None,
    }
}

enum Separator {
    Thousands,
    Decimal,
    /// True for thousands.
    Likely(bool),
}

fn single(token: &str, at: usize, mark: char, habit: Habit) -> Separator {
    let tail = token[at + mark.len_utf8()..].len();
    let head = &token[..at];
    let three = tail == 3 && (1..=3).contains(&head.len()) && !head.starts_with('0');
    match mark {
        '٬' => Separator::Thousands,
        '٫' => Separator::Decimal,
        _ if !three => Separator::Decimal,
        ',' if habit == Habit::DecimalComma => Separator::Decimal,
        '.' if habit == Habit::DecimalComma => Separator::Thousands,
        '.' if habit == Habit::Arabic => Separator::Likely(true),
        '.' => Separator::Decimal,
        _ if habit == Habit::Arabic && !token.ends_with('0') => Separator::Likely(true),
        _ => Separator::Thousands,
    }
}

/// Groups of three (or two and a last of three, as India writes) between marks of one kind.
fn grouped(token: &str, marks: &[(usize, char)]) -> bool {
    let mut groups = token.split(|c: char| !c.is_ascii_digit());
    let first = groups.next().map_or(0, str::len);
    let rest: Vec<usize> = groups.map(str::len).collect();
    let Some((last, middle)) = rest.split_last() else {
        return false;
    };
    let thirds = middle.iter().all(|l| *l == 3);
    let indian = middle.iter().all(|l| *l == 2) && marks[0].1 == ',';
    (1..=3).contains(&first)
        && !token.starts_with('0')
        && *last == 3
        && (thirds || indian)
        && marks.iter().all(|(_, c)| same(*c, marks[0].1))
}

/// Latin and Arabic commas are one mark.
fn same(a: char, b: char) -> bool {
    let comma = |c| matches!(c, ',' | '،' | '٬');
    a == b || (comma(a) && comma(b))
}

/// The number that remains without separators; the one at `decimal` becomes the point. `None` where it is too long.
fn value(token: &str, decimal: Option<usize>) -> Option<Decimal> {
    let mut text = String::with_capacity(token.len());
    for (at, c) in token.char_indices() {
        if c.is_ascii_digit() {
            text.push(c);
        } else if decimal == Some(at) {
            text.push('.');
        }
    }
    (text.len() <= 24).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{Habit, digits};

    fn check(token: &str, habit: Habit, expect: &str) {
        let found = digits(token, habit)
            .map_or_else(|| "none".to_owned(), |d| d.value.normalize().to_string());
        assert_eq!(found, expect, "{token}");
    }

    #[test]
    fn separators_are_told_apart_by_their_groups() {
        use Habit::{Arabic, DecimalComma, DecimalPoint};
        check("1,234", DecimalComma, "1.234");
        check("1.234", DecimalComma, "1234");
        check("12,5", DecimalComma, "12.5");
        check("1,200", DecimalPoint, "1200");
        check("43.799", DecimalPoint, "43.799");
        check("43.799", Arabic, "43799");
        check("12,34,567.89", DecimalPoint, "1234567.89");
        check("1.111,11", DecimalPoint, "1111.11");
        check("5,00", DecimalPoint, "5");
        check("103٬601٫5", Arabic, "103601.5");
        check("192.168.1.2", DecimalPoint, "none");
        check("22,24,26", DecimalPoint, "none");
        check("0.234", Arabic, "0.234");
    }
}
