//! The day that relative words count from. Metadata often states the day of the crawl; where the text says «اليوم
//! الاثنين» or "on Monday, November 11" and the two disagree by a few days, the text is believed.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::calendar::{add_days, nearest};
use super::fields::Fields;
use super::lex::{self, Lex};
use super::parse::{Expr, Said};
use super::tense;
use crate::annotate::Page;

/// Metadata dates are more often late (the day of the crawl) than early: days that the text may lie behind them.
const BEHIND: i32 = 4;
/// Days that the text may lie ahead of them.
const AHEAD: i32 = 2;

/// The day of publication, as far as metadata and text tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The day.
    pub date: Date,
    /// True where the text corrects the metadata.
    pub corrected: bool,
}

/// The day of publication by the text of the page, `published` being what the metadata states. A single agreement of
/// both settles it; else the correction that most passages ask for.
#[must_use]
pub fn anchor(page: &Page, published: Option<Date>) -> Option<Anchor> {
    let words = lex::words(page);
    let lex = Lex::new(page, &words);
    agreed(lex, &super::read(lex), published)
}

/// The anchor by what has been read already.
pub(super) fn agreed(lex: Lex, all: &[Said], published: Option<Date>) -> Option<Anchor> {
    let published = published?;
    let mut votes: BTreeMap<i32, usize> = BTreeMap::new();
    for said in all {
        if let Some(days) = correction(lex, said, published) {
            *votes.entry(days).or_default() += 1;
        }
    }
    let agreed = votes.is_empty() || votes.contains_key(&0);
    let most = votes.into_iter().max_by_key(|(days, n)| (*n, -days.abs()));
    let days = most.filter(|_| !agreed).map_or(0, |m| m.0);
    Some(Anchor {
        date: add_days(published, days)?,
        corrected: days != 0,
    })
}

/// How many days `said` moves the day of publication; 0 where it agrees, `None` where it tells nothing.
fn correction(lex: Lex, said: &Said, published: Date) -> Option<i32> {
    let Expr::Point(f) = &said.expr else {
        return None;
    };
    let shift = match (f.near, f.weekday) {
        (Some(near), _) if f.month.is_some() => from_date(f, near, published),
        (Some(near), Some(weekday)) => {
            let day = add_days(published, near)?;
            let ahead = i32::from(day.weekday().until(weekday));
            Some(if ahead > AHEAD { ahead - 7 } else { ahead })
        }
        (None, Some(_)) if tense::tense(lex, &said.tokens) == Some(false) => {
            from_date(f, 0, published).filter(|days| *days > 0)
        }
        _ => None,
    };
    shift.filter(|days| (-BEHIND..=AHEAD + 1).contains(days))
}

/// Days from `published` to the date that `f` names for the day `near` days off.
fn from_date(f: &Fields, near: i32, published: Date) -> Option<i32> {
    let year = f
        .year
        .and_then(|y| i16::try_from(y).ok())
        .unwrap_or(published.year());
    let named = Date::new(year, f.month?, f.day?)
        .ok()
        .filter(|_| !f.hijri)?;
    let agrees = f
        .weekday
        .is_none_or(|w| nearest(named, w, true) == Some(named));
    let base = add_days(named, -near)?;
    agrees.then(|| base.since(published).map_or(i32::MAX, |s| s.get_days()))
}
