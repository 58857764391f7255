//! Quantities in words.

use rust_decimal::Decimal;

use super::{Arg, Words};
use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Hedge, Quantity, Share};

impl Words {
    /// A quantity as it is read: "at most 10,000", "about 4,000 (3,800 to 4,200)", "12 percent each".
    #[must_use]
    pub fn figure(&self, quantity: &Quantity) -> String {
        let figure = match &quantity.unit {
            Some(unit) => {
                let unit = self.unit(&unit.name, last(&quantity.hard));
                format!("{} {unit}", self.size(quantity))
            }
            None => self.size(quantity),
        };
        let id = match quantity.part {
            Share::Whole => return figure,
            Share::Additional => "additional",
            Share::PartOf => "part-of",
            Share::Period => "for-period",
            Share::Each => "each",
        };
        self.say(id, &[("figure", Arg::Said(figure))])
    }

    /// A unit in the form that `size` of them asks for; as the tables write it where it has no name.
    pub(in crate::report) fn unit(&self, name: &str, size: Decimal) -> String {
        let id = format!("unit-{name}");
        if self.sentences.has(&id) {
            self.say(&id, &[("n", Arg::Size(size))])
        } else {
            self.given(&name.replace('-', " "))
        }
    }

    fn size(&self, quantity: &Quantity) -> String {
        let id = match quantity.hedge {
            Some(Hedge::About) => "about",
            Some(Hedge::Nearly) => "nearly",
            _ => return self.interval(&quantity.hard),
        };
        let Some(value) = quantity.written.low else {
            return self.interval(&quantity.hard);
        };
        let range = self.interval(&quantity.hard);
        self.say(
            id,
            &[("value", self.end(value)), ("range", Arg::Said(range))],
        )
    }

    /// "7", "10 to 12", "more than 9", "at most 10,000".
    fn interval(&self, interval: &Interval) -> String {
        let low = interval
            .low
            .filter(|low| !low.is_zero() || interval.high == Some(*low));
        match (low, interval.high) {
            (Some(low), Some(high)) if low == high => self.number(low),
            (Some(low), Some(high)) => {
                let id = match (interval.low_open, interval.high_open) {
                    (false, false) => "between",
                    (true, false) => "between-low-open",
                    (false, true) => "between-high-open",
                    (true, true) => "between-open",
                };
                self.say(id, &[("low", self.end(low)), ("high", self.end(high))])
            }
            (Some(low), None) if interval.low_open => {
                self.say("more-than", &[("low", self.end(low))])
            }
            (Some(low), None) => self.say("at-least", &[("low", self.end(low))]),
            (None, Some(high)) if interval.high_open => {
                self.say("less-than", &[("high", self.end(high))])
            }
            (None, Some(high)) => self.say("at-most", &[("high", self.end(high))]),
            (None, None) => self.say("any-number", &[]),
        }
    }

    fn end(&self, value: Decimal) -> Arg<'static> {
        Arg::Said(self.number(value))
    }
}

/// The number that stands next to the unit.
fn last(interval: &Interval) -> Decimal {
    interval.high.or(interval.low).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::Words;
    use crate::annotate::interval::Interval;
    use crate::report::{Bidi, Digits, Locale};

    fn check(interval: Interval, en: &str, ar: &str) {
        let arabic = Words::new(Locale::Ar, Digits::Latn, Bidi::Plain);
        assert_eq!(Words::plain().interval(&interval), en);
        assert_eq!(arabic.interval(&interval), ar);
    }

    fn interval(low: Option<i64>, high: Option<i64>, low_open: bool, high_open: bool) -> Interval {
        let (low, high) = (low.map(Decimal::from), high.map(Decimal::from));
        Interval {
            low,
            high,
            low_open,
            high_open,
        }
    }

    #[test]
    fn intervals_read_as_words() {
        check(interval(Some(7), Some(7), false, false), "7", "7");
        check(interval(Some(0), Some(0), false, false), "0", "0");
        check(
            interval(Some(0), Some(10_000), false, false),
            "at most 10,000",
            "لا يزيد على 10,000",
        );
        check(
            interval(None, Some(9), false, true),
            "less than 9",
            "أقل من 9",
        );
        check(
            interval(Some(9), None, false, false),
            "at least 9",
            "لا يقل عن 9",
        );
        check(
            interval(Some(9), None, true, false),
            "more than 9",
            "أكثر من 9",
        );
        check(
            interval(Some(900), Some(1_000), false, true),
            "900 to under 1,000",
            "من 900 إلى أقل من 1,000",
        );
    }
}
