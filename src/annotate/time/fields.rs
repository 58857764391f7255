//! What a time expression says, before it is given a place on the calendar.

use jiff::civil::{Time, Weekday};

use crate::language::date::{Edge, Part, Season, Unit, Which};

/// Fields that the words fill; together they say one time.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Fields {
    /// A year of the calendar that `hijri` tells.
    pub year: Option<i32>,
    /// First year and number of years of a decade or century.
    pub years: Option<(i32, i32)>,
    /// True where day, month and year are of the Islamic calendar.
    pub hijri: bool,
    /// 1–12.
    pub month: Option<i8>,
    /// 1–31.
    pub day: Option<i8>,
    /// Day of the week.
    pub weekday: Option<Weekday>,
    /// The day that a night leads to: «ليل الجمعة السبت».
    pub until_weekday: Option<Weekday>,
    /// Season of the year.
    pub season: Option<Season>,
    /// The nth of something inside a longer period; -1 is the last.
    pub nth: Option<(i32, Nth)>,
    /// A period by its place to the anchor: "next week".
    pub frame: Option<(Unit, Which)>,
    /// Which month, weekday or season: "last March".
    pub which: Option<Which>,
    /// Days from the anchor.
    pub near: Option<i32>,
    /// Nights from the one after the anchor.
    pub night: Option<i32>,
    /// A part of the period.
    pub edge: Option<Edge>,
    /// A part of the day.
    pub part: Option<Part>,
    /// The hour.
    pub clock: Option<Time>,
    /// The week or weekend around the day is meant.
    pub around: Option<Unit>,
}

/// What is counted inside a longer period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nth {
    /// Weeks, quarters, halves, days.
    Unit(Unit),
    /// Weekdays.
    Weekday(Weekday),
    /// So many units together.
    Several(i32, Unit),
}

impl Fields {
    /// True where no field says anything.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// True where the fields name a time by themselves, and not only a part of one.
    pub fn is_complete(&self) -> bool {
        let period = self.year.is_some() || self.years.is_some() || self.frame.is_some();
        let inside = self.nth.is_some() || self.season.is_some();
        self.month.is_some()
            || self.weekday.is_some()
            || self.near.is_some()
            || self.night.is_some()
            || self.clock.is_some()
            || period
            || matches!(self.nth, Some((_, Nth::Weekday(_))))
            || (inside && self.which.is_some())
    }

    /// True where a single day or a part of one is said.
    pub fn is_day(&self) -> bool {
        let near = self.near.is_some() || self.night.is_some() || self.weekday.is_some();
        near || self.day.is_some() || self.clock.is_some()
    }

    /// True where nothing but a day of the month is said.
    pub fn is_bare_day(&self) -> bool {
        self.day.is_some() && Self { day: None, ..*self }.is_empty()
    }

    /// True where the words hang on the day of publication.
    pub fn is_relative(&self) -> bool {
        self.near.is_some()
            || self.night.is_some()
            || self.frame.is_some()
            || (self.weekday.is_some() && self.month.is_none())
            || (self.clock.is_some() && self.month.is_none() && self.year.is_none())
    }

    /// `self` with month, year and frame taken from `other` where it names none: "3" of "3 to 5 May 2024".
    pub fn filled_from(self, other: &Self) -> Self {
        let mut out = self;
        let lone_day = self.month.is_none() && self.weekday.is_none() && self.near.is_none();
        if lone_day && self.day.is_some() {
            out.month = other.month;
            out.hijri = other.hijri;
            out.which = other.which;
            out.frame = self.frame.or(other.frame);
        }
        let plain = self.frame.is_none() && self.which.is_none();
        if self.weekday.is_some() && plain && self.day.is_none() {
            out.frame = other.frame.filter(|f| f.0 == Unit::Week);
        }
        let part = out.month.is_some() || out.season.is_some() || out.nth.is_some();
        if part && self.year.is_none() {
            out.year = other.year;
            out.frame = self.frame.or(other.frame);
        }
        out
    }
}
