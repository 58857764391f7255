//! Publication dates as pages write them: a whole date with its year, perhaps with a weekday, a time and a zone.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::{Date, Time};
use regex::Captures;

use super::document::Published;
use super::pattern::{Pattern, pattern};
use super::words::WORDS;
use crate::text;

/// Which of the first two numbers of 3/4/2024 is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// 3 April.
    DayFirst,
    /// 4 March.
    MonthFirst,
}

/// Why a date could not be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoDate {
    /// There is none at this place.
    Absent,
    /// Its day and month may be read either way.
    TwoWays,
}

/// The date that `text` begins with, and the length of what was read. Where the order of 3/4/2024 is not known, it is none.
pub(super) fn leading(text: &str, order: Option<Order>) -> Result<(Published, usize), NoDate> {
    if let Some((date, time)) = plain(text) {
        let published = Published {
            text: text.to_owned(),
            date,
            at: time.map(|time| date.to_datetime(time)),
        };
        return Ok((published, text.len()));
    }
    let mut dates = GRAMMAR.dates.iter().filter(|_| has_year(text));
    let found = dates.find_map(|re| re.captures(text));
    let found = found.ok_or(NoDate::Absent)?;
    let end = found.get(0).map_or(0, |m| m.end());
    if text[end..].starts_with(|c: char| c.is_numeric()) {
        return Err(NoDate::Absent);
    }
    let date = day_of(&found, order)?;
    let (time, len) = time_of(&text[end..]);
    let end = end + len;
    let behind = Some(&text[end..]).filter(|behind| !behind.is_empty());
    let zone = behind.and_then(|behind| GRAMMAR.behind.find(behind));
    let end = end + zone.map_or(0, |m| m.end());
    let published = Published {
        text: text[..end].trim().to_owned(),
        date,
        at: time.map(|time| date.to_datetime(time)),
    };
    Ok((published, end))
}

/// A date as programs write it, perhaps with its minute, and nothing else: 2024-11-02T09:15:00Z.
fn plain(text: &str) -> Option<(Date, Option<Time>)> {
    let (date, clock) = match text.split_once('T') {
        Some((date, clock)) => (date, Some(without_zone(clock))),
        None => (text, None),
    };
    let date = (date.len() == "2024-11-02".len()).then(|| date.parse::<Date>().ok())??;
    let date = day(date.year(), date.month().into(), date.day().into()).ok()?;
    let Some(clock) = clock else {
        return Some((date, None));
    };
    let time = (clock.len() >= "09:15".len()).then(|| clock.parse::<Time>().ok())??;
    let minute = Time::new(time.hour(), time.minute(), 0, 0).ok()?;
    Some((date, Some(minute)))
}

fn without_zone(clock: &str) -> &str {
    let offset = |clock: &str| {
        let at = clock.len().checked_sub("+02:00".len())?;
        let zone = clock.get(at..)?.strip_prefix(['+', '-'])?;
        zone.contains(':').then_some(at)
    };
    let end = clock.len() - usize::from(clock.ends_with('Z'));
    &clock[..offset(clock).unwrap_or(end)]
}

/// True where a year may stand near the beginning: without one there is no date, and most lines are told by that.
fn has_year(text: &str) -> bool {
    let near: Vec<char> = text.trim_start().chars().take(NEAR).collect();
    near.windows(4)
        .any(|four| four.iter().all(|c| c.is_numeric()))
}

/// Characters among which the year of a date stands, its weekday and month in two spellings before it.
const NEAR: usize = 160;

/// What the dates of one file, such as 10/30/2016, prove of the order in which it writes them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Orders {
    day_first: bool,
    month_first: bool,
}

impl Orders {
    /// Takes another date of the file into account.
    pub fn learn(&mut self, date: &str) {
        if plain(date).is_some() {
            return;
        }
        if let Some(found) = GRAMMAR.numeric.captures(date) {
            self.day_first |= number(&found, "a") > 12;
            self.month_first |= number(&found, "b") > 12;
        }
    }

    /// The order. `None` where nothing is proven, or both are.
    pub fn proven(self) -> Option<Order> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(Order::DayFirst),
            (false, true) => Some(Order::MonthFirst),
            _ => None,
        }
    }
}

/// True where the day and the month of `date` may be read either way.
pub(super) fn is_two_ways(date: &str) -> bool {
    leading(date, None).err() == Some(NoDate::TwoWays)
}

fn day_of(found: &Captures, order: Option<Order>) -> Result<Date, NoDate> {
    if let Some(name) = found.name("month") {
        let month = GRAMMAR.months.get(&spaced_key(name.as_str())).copied();
        return day(
            number(found, "y"),
            month.unwrap_or(0).into(),
            number(found, "d"),
        );
    }
    if found.name("m").is_some() {
        return day(number(found, "y"), number(found, "m"), number(found, "d"));
    }
    let (year, a, b) = (number(found, "y"), number(found, "a"), number(found, "b"));
    let (day_first, month_first) = (day(year, b, a), day(year, a, b));
    let slash = found.name("s").is_some_and(|s| s.as_str() == "/");
    match (day_first, month_first, order) {
        (Ok(one), Ok(other), None) if slash && one != other => Err(NoDate::TwoWays),
        (_, Ok(date), Some(Order::MonthFirst)) if slash => Ok(date),
        (Ok(date), _, _) | (_, Ok(date), _) => Ok(date),
        _ => Err(NoDate::Absent),
    }
}

fn day(year: i16, month: i16, day: i16) -> Result<Date, NoDate> {
    let small = |n: i16| i8::try_from(n).map_err(|_| NoDate::Absent);
    if !(1800..2200).contains(&year) {
        return Err(NoDate::Absent);
    }
    Date::new(year, small(month)?, small(day)?).map_err(|_| NoDate::Absent)
}

/// The time that follows a date, and the length of what was read.
fn time_of(text: &str) -> (Option<Time>, usize) {
    let there = Some(text).filter(|text| !text.is_empty());
    let Some(found) = there.and_then(|text| GRAMMAR.time.captures(text)) else {
        return (None, 0);
    };
    let (hour, minute) = match found.name("hhmm") {
        Some(_) => (number(&found, "hhmm") / 100, number(&found, "hhmm") % 100),
        None => (number(&found, "h"), number(&found, "min")),
    };
    let hour = match hour {
        12 if found.name("am").is_some() => 0,
        1..=11 if found.name("pm").is_some() => hour + 12,
        hour => hour,
    };
    let time = i8::try_from(hour).ok().zip(i8::try_from(minute).ok());
    let time = time.and_then(|(h, m)| Time::new(h, m, 0, 0).ok());
    (
        time,
        time.map_or(0, |_| found.get(0).map_or(0, |m| m.end())),
    )
}

/// The number of a group of at most four digits of any script; 0 where the group is absent.
fn number(found: &Captures, group: &str) -> i16 {
    let digits = found.name(group).map_or("", |m| m.as_str());
    text::light(digits).parse().unwrap_or(0)
}

struct Grammar {
    months: BTreeMap<String, i8>,
    dates: Vec<Pattern>,
    numeric: Pattern,
    time: Pattern,
    behind: Pattern,
}

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| {
    let months = WORDS.months.iter();
    let months = months.flat_map(|(&n, names)| names.iter().map(move |name| (spaced_key(name), n)));
    let month = any(WORDS.months.values().flatten());
    let weekday = format!(
        r"^\s*(?:يوم\s+)?(?:\(?(?:{})\)?[\s,،.]+)?",
        any(&WORDS.weekdays)
    );
    let year = r"(?P<y>\d{4})";
    let (d, gap) = (r"(?P<d>\d{1,2})", r"[\s,،.-]{1,3}");
    let doubled = format!(r"(?:\s?[/(،-]?\s?(?:{month})\)?)?");
    let numeric = r"(?P<a>\d{1,2})\s?(?P<s>[-/.])\s?(?P<b>\d{1,2})\s?[-/.]\s?(?P<y>\d{4})";
    let dates = [
        format!(r"{weekday}(?P<y>\d{{4}})[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}})"),
        format!(
            r"{weekday}{d}(?:st|nd|rd|th)?{gap}(?:of\s|من\s)?(?P<month>{month}){doubled}{gap}{year}"
        ),
        format!(r"{weekday}(?P<month>{month})\.?\s{{1,2}}{d}(?:st|nd|rd|th)?{gap}{year}"),
        format!(r"{weekday}{numeric}"),
    ];
    Grammar {
        months: months.collect(),
        dates: dates.iter().map(|d| regex(d)).collect(),
        numeric: regex(&format!("^\\s*{numeric}")),
        time: regex(&time_pattern()),
        behind: regex(&format!(
            r"^\s?(?:[+-]\d\d:?\d\d|(?:{})\b)\.?",
            any(&WORDS.behind_date)
        )),
    }
});

fn time_pattern() -> String {
    let (at, am, pm) = (
        any(&WORDS.at),
        any(&WORDS.before_noon),
        any(&WORDS.after_noon),
    );
    let half = format!(r"(?:\s?(?:(?P<am>(?:{am})\b)|(?P<pm>(?:{pm})\b)))?");
    let clock = r"(?P<h>\d{1,2}):(?P<min>\d{2})(?::\d{2}(?:[.,]\d+)?)?";
    format!(r"^(?:T|[\s,،|–-]*(?:(?:{at})\s)?\s?)(?:{clock}|at\s(?P<hhmm>\d{{4}})){half}")
}

/// In capitals or not.
fn regex(written: &str) -> Pattern {
    pattern(format!("(?i){written}"))
}

/// An alternation of `words`, the longest first, that overlooks how alef, ya and ta marbuta are written.
fn any<'a>(words: impl IntoIterator<Item = &'a String>) -> String {
    let mut words: Vec<_> = words.into_iter().collect();
    words.sort_by_key(|w| std::cmp::Reverse(w.len()));
    let loose = |c: char| match c {
        'أ' | 'إ' | 'آ' | 'ا' => "[أإآا]".to_owned(),
        'ة' | 'ه' => "[ةه]".to_owned(),
        'ي' | 'ى' => "[يىی]".to_owned(),
        ' ' => r"\s".to_owned(),
        c => regex::escape(&c.to_string()),
    };
    let words = words
        .iter()
        .map(|w| w.chars().map(loose).collect::<String>());
    words.collect::<Vec<_>>().join("|")
}

fn spaced_key(name: &str) -> String {
    name.split_whitespace()
        .map(text::key)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::{NoDate, Order, Orders, is_two_ways, leading};

    /// `expect` is the date, the minute where there is one, and what was left behind it.
    fn check(text: &str, expect: &str) {
        let (found, len) = leading(text, None).expect(text);
        let at = found.at.map(|at| at.strftime(" %H:%M").to_string());
        let shown = format!(
            "{}{}|{}",
            found.date,
            at.unwrap_or_default(),
            text[len..].trim()
        );
        assert_eq!(shown, expect, "{text}");
    }

    #[test]
    fn dates_with_names() {
        check("10th, November 2024 GMT", "2024-11-10|");
        check("2 نوفمبر 2024: قال", "2024-11-02|: قال");
        check("الاثنين، 5 أيار/مايو 2025", "2025-05-05|");
        check("٥ مايو (أيار) ٢٠٢٥ م", "2025-05-05|");
        check("3 كانون الثاني 2023", "2023-01-03|");
        check("4 تشرين ثاني 2023 الساعة 9:05 مساء", "2023-11-04 21:05|");
        check("October 2 2017 At least", "2017-10-02|At least");
        check("Wed, Nov. 23rd, 2016 at 12:10 am EST", "2016-11-23 00:10|");
        check(
            "Sat 24 Aug 2013 at 2354 Regional",
            "2013-08-24 23:54|Regional",
        );
        check("26 Oct 2016 Air strikes", "2016-10-26|Air strikes");
    }

    #[test]
    fn dates_in_numbers() {
        check("2024-11-02 15:47:00", "2024-11-02 15:47|");
        check("2025-05-13T23:20:00+03:00", "2025-05-13 23:20|");
        check("2025-05-13T23:20:00.125Z", "2025-05-13 23:20|");
        check("02.10.2017 Fifteen", "2017-10-02|Fifteen");
        check("24.07.2016Get short", "2016-07-24|Get short");
        check("16-02-2015", "2015-02-16|");
        check("10/30/2016", "2016-10-30|");
        check("30/10/2016", "2016-10-30|");
        check("5/5/2025", "2025-05-05|");
    }

    #[test]
    fn no_date() {
        for text in [
            "",
            "May 13",
            "32 May 2024",
            "2024-13-01",
            "12 of them in 2024",
            "19 March 20245",
            "1.2.3",
            "10 2024",
        ] {
            assert_eq!(leading(text, None).err(), Some(NoDate::Absent), "{text}");
        }
        assert_eq!(leading("3/4/2024", None).err(), Some(NoDate::TwoWays));
    }

    #[test]
    fn the_order_of_a_file_settles_its_slashes() {
        let proven = |dates: &[&str]| {
            let mut orders = Orders::default();
            for date in dates {
                orders.learn(date);
            }
            orders.proven()
        };
        assert_eq!(proven(&["3/4/2024", "10/30/2016"]), Some(Order::MonthFirst));
        assert_eq!(proven(&["30/10/2016", "10/30/2016"]), None);
        assert!(is_two_ways("3/4/2024") && !is_two_ways("30/4/2024"));
        let (found, _) = leading("3/4/2024", Some(Order::MonthFirst)).expect("a date");
        assert_eq!(found.date.to_string(), "2024-03-04");
    }
}
