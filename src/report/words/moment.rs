//! Days and hours.

use jiff::civil::{Date, DateTime, Time};

use super::{Arg, Words};
use crate::annotate::time::When;

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
    "month-9", "month-10", "month-11", "month-12",
];

impl Words {
    /// "2024-11-09", «9 نوفمبر 2024».
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        let month = usize::try_from(day.month() - 1).unwrap_or_default();
        let date = match self.locale {
            super::Locale::En => format!("{:02}", day.day()),
            super::Locale::Ar => day.day().to_string(),
        };
        self.say(
            "day",
            &[
                ("year", Arg::Said(self.digits(&day.year().to_string()))),
                ("month", Arg::Said(self.say(MONTHS[month], &[]))),
                ("date", Arg::Said(self.digits(&date))),
            ],
        )
    }

    /// "15:47".
    #[must_use]
    pub fn hour(&self, time: Time) -> String {
        self.digits(&hour(time))
    }

    /// "2024-11-09", "2024-11-01 to 2024-11-30", "since 2024-03-01", "unknown".
    #[must_use]
    pub fn period(&self, when: &When) -> String {
        let at = |moment: DateTime| Arg::Said(self.moment(moment, when.whole_days));
        match (when.earliest, when.latest) {
            (Some(first), Some(last)) if is_one(when, first, last) => {
                self.moment(first, when.whole_days)
            }
            (Some(first), Some(last)) => {
                self.say("days", &[("first", at(first)), ("last", at(last))])
            }
            (Some(first), None) => self.say("days-since", &[("first", at(first))]),
            (None, Some(last)) => self.say("days-until", &[("last", at(last))]),
            (None, None) => self.say("day-unknown", &[]),
        }
    }

    fn moment(&self, at: DateTime, whole_days: bool) -> String {
        let day = self.day(at.date());
        if whole_days {
            return day;
        }
        let hour = Arg::Said(self.hour(at.time()));
        self.say("day-hour", &[("day", Arg::Said(day)), ("hour", hour)])
    }
}

fn is_one(when: &When, first: DateTime, last: DateTime) -> bool {
    first == last || when.whole_days && first.date() == last.date()
}

/// "15:47" as programs read it.
pub(in crate::report) fn hour(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The moments of `when` in ISO form: earliest and latest; days where the words name days.
pub(in crate::report) fn ends(when: &When) -> (Option<String>, Option<String>) {
    let iso = |at: DateTime| {
        if when.whole_days {
            at.date().to_string()
        } else {
            at.to_string()
        }
    };
    (when.earliest.map(iso), when.latest.map(iso))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::When;
    use crate::report::{Bidi, Digits, Locale, Words};

    #[test]
    fn days_in_both_languages() {
        let en = Words::plain();
        let ar = Words::new(Locale::Ar, Digits::Latn, Bidi::Plain);
        let arab = Words::new(Locale::Ar, Digits::Arab, Bidi::Plain);
        let day = date(2024, 11, 9);
        assert_eq!(en.day(day), "2024-11-09");
        assert_eq!(ar.day(day), "9 نوفمبر 2024");
        assert_eq!(arab.day(day), "٩ نوفمبر ٢٠٢٤");
        let days = When::days(date(2024, 11, 1), day);
        assert_eq!(en.period(&days), "2024-11-01 to 2024-11-09");
        assert_eq!(ar.period(&days), "من 1 نوفمبر 2024 إلى 9 نوفمبر 2024");
        assert_eq!(en.period(&When::default()), "unknown");
        let hour = When {
            earliest: Some(day.at(15, 7, 0, 0)),
            latest: Some(day.at(15, 7, 0, 0)),
            ..When::default()
        };
        assert_eq!(en.period(&hour), "2024-11-09 15:07");
        assert_eq!(arab.period(&hour), "٩ نوفمبر ٢٠٢٤ الساعة ١٥:٠٧");
    }
}
