//! From what is said to a place on the calendar.

use jiff::civil::{Date, Weekday};

use super::calendar::{Days, add_days, edge, frame, months, nearest, season, shift, week, years};
use super::fields::Fields;
use super::hijri;
use super::portion::nth;
use crate::language::date::{Unit, Which};

/// What a time hangs on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    /// The day of publication, where known.
    pub anchor: Option<Date>,
    /// The tense of the nearest verb, where one shows: true for the future.
    pub future: Option<bool>,
    /// The day or days last spoken of.
    pub previous: Option<Days>,
}

/// The days that the fields name.
pub(super) fn days(f: &Fields, cx: &Context) -> Option<Days> {
    let whole = whole(f, cx)?;
    let whole = match f.around {
        Some(unit) => frame(whole.first, unit, 0)?,
        None => whole,
    };
    match f.edge {
        Some(part) => edge(whole, part, cx.anchor),
        None => Some(whole),
    }
}

fn whole(f: &Fields, cx: &Context) -> Option<Days> {
    if f.hijri {
        return islamic(f, cx);
    }
    if let Some(month) = f.month {
        return month_days(f, cx, month);
    }
    if let Some(day) = f.day {
        return day_of_month(f, cx, day);
    }
    if let Some(near) = f.near.or(f.night) {
        return add_days(cx.anchor?, near).map(Days::one);
    }
    if let Some(weekday) = f.weekday {
        return weekday_days(f, cx, weekday).map(Days::one);
    }
    if let Some((n, what)) = f.nth {
        let month = || {
            frame(
                cx.anchor.filter(|_| cx.future != Some(false))?,
                Unit::Month,
                0,
            )
        };
        return nth(container(f, cx).or_else(month)?, n, what);
    }
    if f.season.is_some() {
        return season_days(f, cx);
    }
    if f.clock.is_some() {
        let day = cx.previous.filter(|p| p.first == p.last && p.slack == 0);
        return day.or_else(|| cx.anchor.map(|a| Days::one(a).loose(1)));
    }
    container(f, cx)
}

/// The year, decade or frame that holds the rest.
fn container(f: &Fields, cx: &Context) -> Option<Days> {
    if let Some(year) = f.year {
        return years(year, 1);
    }
    if let Some((first, count)) = f.years {
        return years(first, count);
    }
    let (unit, which) = f.frame?;
    frame_days(unit, which, cx)
}

fn frame_days(unit: Unit, which: Which, cx: &Context) -> Option<Days> {
    let (day, offset) = match which {
        Which::BeforeLast => (cx.anchor?, -2),
        Which::Last | Which::Past => (cx.anchor?, -1),
        Which::This => (cx.anchor?, 0),
        Which::Next | Which::Coming => (cx.anchor?, 1),
        Which::AfterNext => (cx.anchor?, 2),
        Which::Same => (spoken(unit, cx).map(|d| d.first).or(cx.anchor)?, 0),
        Which::Following => (spoken(unit, cx).map(|d| d.last).or(cx.anchor)?, 1),
        Which::Preceding => (spoken(unit, cx).map(|d| d.first).or(cx.anchor)?, -1),
    };
    let just_past = unit == Unit::Weekend && which == Which::This && cx.future == Some(false);
    let monday = day.weekday().to_monday_zero_offset() < 3;
    frame(day, unit, if just_past && monday { -1 } else { offset })
}

/// What was last spoken of, where it lies inside one such unit: no day follows a year.
fn spoken(unit: Unit, cx: &Context) -> Option<Days> {
    let days = cx.previous?;
    let holds = frame(days.first, unit, 0)?.last >= days.last;
    holds.then_some(days)
}

fn month_days(f: &Fields, cx: &Context, month: i8) -> Option<Days> {
    let of = |year: i32| {
        let whole = months(year, i32::from(month), 1)?;
        inside(whole, f)
    };
    if let Some(year) = f.year.or_else(|| named_year(f, cx)) {
        return of(year);
    }
    let year = i32::from(cx.anchor?.year());
    pick((year - 8..=year + 8).filter_map(of), f, cx)
}

fn named_year(f: &Fields, cx: &Context) -> Option<i32> {
    let (unit, which) = f.frame.filter(|x| x.0 == Unit::Year)?;
    Some(i32::from(frame_days(unit, which, cx)?.first.year()))
}

/// The day, week or weekday of a month that the fields name, or the whole month.
fn inside(whole: Days, f: &Fields) -> Option<Days> {
    if let Some(day) = f.day {
        let day = Date::new(whole.first.year(), whole.first.month(), day).ok()?;
        return Some(Days::one(day));
    }
    match f.nth {
        Some((n, what)) => nth(whole, n, what),
        None => Some(whole),
    }
}

fn day_of_month(f: &Fields, cx: &Context, day: i8) -> Option<Days> {
    let in_month = |d: Date| Date::new(d.year(), d.month(), day).ok();
    if let Some((unit, which)) = f.frame.filter(|x| x.0 == Unit::Month) {
        return in_month(frame_days(unit, which, cx)?.first).map(Days::one);
    }
    let first = cx.anchor?.first_of_month();
    let fits = |d: &Date| f.weekday.is_none_or(|w| d.weekday() == w);
    let days = (-6..=6).filter_map(|n| in_month(shift(first, Unit::Month, n)?));
    pick(days.filter(fits).map(Days::one), f, cx)
}

/// The one of several candidates, in order of time, that is meant.
fn pick(candidates: impl Iterator<Item = Days>, f: &Fields, cx: &Context) -> Option<Days> {
    let anchor = cx.anchor?;
    let all: Vec<Days> = candidates.collect();
    let past = all.iter().rev().find(|d| d.first <= anchor).copied();
    let future = all.iter().find(|d| d.last >= anchor).copied();
    match f.which {
        Some(Which::Last | Which::Past | Which::Preceding) => {
            return all.iter().rev().find(|d| d.last < anchor).copied();
        }
        Some(Which::Next | Which::Coming | Which::Following) => {
            return all.iter().find(|d| d.first > anchor).copied();
        }
        Some(Which::This) => {
            return all
                .iter()
                .find(|d| d.first.year() == anchor.year())
                .copied();
        }
        _ => {}
    }
    let (Some(past), Some(future)) = (past, future) else {
        return past.or(future);
    };
    let agrees = |d: &Days| f.weekday.is_some_and(|w| d.first.weekday() == w);
    if agrees(&past) != agrees(&future) {
        return Some(if agrees(&past) { past } else { future });
    }
    Some(if comes(past, future, anchor, cx.future) {
        future
    } else {
        past
    })
}

/// True where the coming one is meant: the verb says so, or it is much nearer than the past one.
fn comes(past: Days, future: Days, anchor: Date, tense: Option<bool>) -> bool {
    let days = |a: Date, b: Date| b.since(a).map_or(0, |s| s.get_days());
    let (behind, ahead) = (days(past.last, anchor), days(anchor, future.first));
    match tense {
        Some(true) => true,
        Some(false) => ahead <= 3 && ahead < behind,
        None => ahead * 4 < behind,
    }
}

/// A bare weekday in news is the nearest past one, the day of publication included.
fn weekday_days(f: &Fields, cx: &Context, weekday: Weekday) -> Option<Date> {
    if let Some((unit, which)) = f.frame {
        return nearest(frame_days(unit, which, cx)?.first, weekday, true);
    }
    let anchor = cx.anchor?;
    let last = |day: Date| nearest(day.yesterday().ok()?, weekday, false);
    let next = |day: Date| nearest(day.tomorrow().ok()?, weekday, true);
    match f.which {
        Some(Which::Last | Which::Past) => last(anchor),
        Some(Which::BeforeLast) => add_days(last(anchor)?, -7),
        Some(Which::Next | Which::Coming) => next(anchor),
        Some(Which::AfterNext) => add_days(next(anchor)?, 7),
        Some(Which::Following) => next(cx.previous.map_or(anchor, |p| p.last)),
        Some(Which::Preceding) => last(cx.previous.map_or(anchor, |p| p.first)),
        Some(Which::This) if cx.future != Some(false) => {
            nearest(week(anchor)?.first, weekday, true)
        }
        Some(Which::Same) => nearest(cx.previous.map_or(anchor, |p| p.first), weekday, true),
        _ => nearest(anchor, weekday, cx.future == Some(true)),
    }
}

fn season_days(f: &Fields, cx: &Context) -> Option<Days> {
    let name = f.season?;
    if let Some(holder) = container(f, cx) {
        return season(name, i32::from(holder.first.year()));
    }
    let year = i32::from(cx.anchor?.year());
    pick((year - 2..=year + 2).filter_map(|y| season(name, y)), f, cx)
}

fn islamic(f: &Fields, cx: &Context) -> Option<Days> {
    let of = |year: i32| match (f.month, f.day) {
        (Some(month), Some(day)) => hijri::day(year, month, day).map(Days::one),
        (Some(month), None) => {
            let (first, last) = hijri::month(year, month)?;
            inside(Days::new(first, last), f)
        }
        _ => Some(Days::new(
            hijri::day(year, 1, 1)?,
            hijri::month(year, 12)?.1,
        )),
    };
    let guess = || {
        let year = hijri::year_of(cx.anchor?);
        pick((year - 2..=year + 2).filter_map(of), f, cx)
    };
    f.year.map_or_else(guess, of).map(|d| d.loose(1))
}
