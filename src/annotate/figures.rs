//! Figures in words.

use rust_decimal::Decimal;

use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Hedge, Quantity, Share};

/// A number of things: "1 article", "8 articles", "2 discrepancies".
#[must_use]
pub fn count(number: usize, noun: &str) -> String {
    let figure = grouped(Decimal::from(number));
    match noun.strip_suffix('y') {
        _ if number == 1 => format!("{figure} {noun}"),
        Some(stem) => format!("{figure} {stem}ies"),
        None => format!("{figure} {noun}s"),
    }
}

/// A quantity as it is read: "at most 10,000", "about 4,000 (3,800 to 4,200)", "12 percent each".
#[must_use]
pub fn figure(quantity: &Quantity) -> String {
    let unit = quantity
        .unit
        .as_ref()
        .map(|unit| format!(" {}", unit.name.replace('-', " ")));
    format!(
        "{}{}{}",
        size(quantity),
        unit.unwrap_or_default(),
        share(quantity.part)
    )
}

fn size(quantity: &Quantity) -> String {
    let range = interval(&quantity.hard);
    match (quantity.hedge, quantity.written.low) {
        (Some(Hedge::About), Some(value)) => format!("about {} ({range})", grouped(value)),
        (Some(Hedge::Nearly), Some(value)) => format!("nearly {} ({range})", grouped(value)),
        _ => range,
    }
}

fn share(part: Share) -> &'static str {
    match part {
        Share::Whole => "",
        Share::Additional => " on top of others",
        Share::PartOf => " as a part",
        Share::Period => " for a period",
        Share::Each => " each",
    }
}

fn interval(interval: &Interval) -> String {
    let low = interval
        .low
        .filter(|low| !low.is_zero() || interval.high == Some(*low));
    match (low, interval.high) {
        (Some(low), Some(high)) if low == high => grouped(low),
        (Some(low), Some(high)) => {
            let over = if interval.low_open { "over " } else { "" };
            let under = if interval.high_open { "under " } else { "" };
            format!("{over}{} to {under}{}", grouped(low), grouped(high))
        }
        (Some(low), None) if interval.low_open => format!("more than {}", grouped(low)),
        (Some(low), None) => format!("at least {}", grouped(low)),
        (None, Some(high)) if interval.high_open => format!("less than {}", grouped(high)),
        (None, Some(high)) => format!("at most {}", grouped(high)),
        (None, None) => "any number".to_owned(),
    }
}

fn grouped(value: Decimal) -> String {
    let written = value.normalize().abs().to_string();
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    let mut out = String::from(if value.is_sign_negative() && !value.is_zero() {
        "-"
    } else {
        ""
    });
    for (at, digit) in whole.char_indices() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if fraction.is_empty() {
        out
    } else {
        format!("{out}.{fraction}")
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{count, grouped, interval};
    use crate::annotate::interval::Interval;

    fn between(low: Option<i64>, high: Option<i64>, low_open: bool, high_open: bool) -> String {
        let (low, high) = (low.map(Decimal::from), high.map(Decimal::from));
        interval(&Interval {
            low,
            high,
            low_open,
            high_open,
        })
    }

    #[test]
    fn intervals_read_as_words() {
        assert_eq!(between(Some(7), Some(7), false, false), "7");
        assert_eq!(between(Some(0), Some(0), false, false), "0");
        assert_eq!(
            between(Some(0), Some(10_000), false, false),
            "at most 10,000"
        );
        assert_eq!(between(None, Some(9), false, true), "less than 9");
        assert_eq!(between(Some(9), None, false, false), "at least 9");
        assert_eq!(between(Some(9), None, true, false), "more than 9");
        assert_eq!(
            between(Some(900), Some(1_000), false, true),
            "900 to under 1,000"
        );
    }

    #[test]
    fn figures_are_grouped_and_exact() {
        assert_eq!(grouped(Decimal::new(1_234_567_890, 3)), "1,234,567.89");
        assert_eq!(grouped(Decimal::new(-1000, 0)), "-1,000");
        assert_eq!(grouped(Decimal::new(0, 2)), "0");
    }

    #[test]
    fn nouns_follow_their_number() {
        assert_eq!(count(1, "article"), "1 article");
        assert_eq!(count(1200, "discrepancy"), "1,200 discrepancies");
    }
}
