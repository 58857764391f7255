//! Numbers in the digits of the reader, thousands apart.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Digits, Words};
use crate::report::bidi::isolated;

impl Words {
    /// "10,000", «١٠٬٠٠٠».
    #[must_use]
    pub fn number(&self, value: Decimal) -> String {
        let written = grouped(value, self.digits);
        if value.is_sign_negative() {
            return isolated(&written, self.is_rtl(), self.bidi);
        }
        written
    }

    /// Digits as they stand, without groups: those of a year or an hour.
    pub(super) fn digits(&self, written: &str) -> String {
        written.chars().map(|c| digit(c, self.digits)).collect()
    }
}

/// The number by which `n` chooses a plural form. No language here looks further than at the last two digits, and none has a
/// form for fractions. (`intl_pluralrules` 7.0 looks at the whole number where Arabic asks for the last two digits.)
pub(super) fn form(n: Decimal) -> u8 {
    const ANY: u8 = 100;
    let n = n.normalize();
    if !n.is_integer() {
        return ANY;
    }
    let hundred = Decimal::ONE_HUNDRED;
    let last = (n.abs() % hundred).to_u8().unwrap_or(ANY);
    if last < 3 && n.abs() >= hundred {
        ANY
    } else {
        last
    }
}

fn grouped(value: Decimal, digits: Digits) -> String {
    let written = value.normalize().to_string();
    let whole = written.split('.').next().unwrap_or_default().len();
    let group = |at: usize| at > 0 && at < whole && (whole - at).is_multiple_of(3);
    let mut out = String::new();
    for (at, c) in written.char_indices() {
        if group(at) && !out.ends_with('-') {
            out.push(digit(',', digits));
        }
        out.push(digit(c, digits));
    }
    out
}

fn digit(c: char, digits: Digits) -> char {
    match (digits, c) {
        (Digits::Latn, c) => c,
        (Digits::Arab, ',') => '٬',
        (Digits::Arab, '.') => '٫',
        (Digits::Arab, c) => c
            .to_digit(10)
            .and_then(|d| char::from_u32('٠' as u32 + d))
            .unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{Digits, grouped};

    #[test]
    fn figures_are_grouped_and_exact() {
        let check = |mantissa, scale, latn: &str, arab: &str| {
            let value = Decimal::new(mantissa, scale);
            assert_eq!(grouped(value, Digits::Latn), latn);
            assert_eq!(grouped(value, Digits::Arab), arab);
        };
        check(1_234_567_890, 3, "1,234,567.89", "١٬٢٣٤٬٥٦٧٫٨٩");
        check(-1000, 0, "-1,000", "-١٬٠٠٠");
        check(-100, 0, "-100", "-١٠٠");
        check(0, 2, "0", "٠");
        check(999, 0, "999", "٩٩٩");
    }
}
