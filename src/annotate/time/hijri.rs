//! The Islamic calendar in its tabular form: thirty-year cycles with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29,
//! civil epoch (1 Muharram 1 = 16 July 622 Julian). The arithmetic is that of Reingold and Dershowitz, *Calendrical
//! Calculations*, "The Islamic Calendar". The Umm al-Qura calendar and sightings differ by a day either way.

use jiff::civil::Date;

use super::calendar::add_days;

/// Days between 1 January 1 (proleptic Gregorian, day 1) and the epoch.
const EPOCH: i32 = 227_015;

/// The first and the last day of a month, 1–12, of a Hijri year.
pub(super) fn month(year: i32, month: i8) -> Option<(Date, Date)> {
    let next = if month == 12 {
        fixed(year + 1, 1, 1)
    } else {
        fixed(year, month + 1, 1)
    };
    Some((date(fixed(year, month, 1))?, date(next - 1)?))
}

/// A day of the Hijri calendar.
pub(super) fn day(year: i32, month: i8, day: i8) -> Option<Date> {
    date(fixed(year, month, day))
}

/// The Hijri year that holds a day.
pub(super) fn year_of(day: Date) -> i32 {
    (30 * (number(day) - EPOCH) + 10_646).div_euclid(10_631)
}

fn fixed(year: i32, month: i8, day: i8) -> i32 {
    let month = i32::from(month);
    i32::from(day)
        + 29 * (month - 1)
        + (6 * month - 1).div_euclid(11)
        + (year - 1) * 354
        + (3 + 11 * year).div_euclid(30)
        + EPOCH
        - 1
}

fn number(day: Date) -> i32 {
    let first = Date::constant(1, 1, 1);
    day.since(first).map_or(0, |s| s.get_days()) + 1
}

fn date(fixed: i32) -> Option<Date> {
    add_days(Date::constant(1, 1, 1), fixed - 1)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{day, month, year_of};

    #[test]
    fn known_days() {
        assert_eq!(day(1445, 9, 1), Some(date(2024, 3, 11)));
        assert_eq!(day(1, 1, 1), Some(date(622, 7, 19)));
        assert_eq!(month(1445, 9), Some((date(2024, 3, 11), date(2024, 4, 9))));
        assert_eq!(year_of(date(2024, 3, 25)), 1445);
    }

    #[test]
    fn every_month_follows_the_one_before() {
        for year in 1300..1500 {
            for m in 1..=11 {
                let (a, b) = (month(year, m), month(year, m + 1));
                let (a, b) = a.zip(b).expect("in range");
                assert_eq!(a.1.tomorrow().ok(), Some(b.0));
            }
        }
    }
}
