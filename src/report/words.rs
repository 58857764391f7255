//! Claims in words: figures, dates, who says it, and what is understood of it.

use jiff::civil::{Date, DateTime};
use rust_decimal::Decimal;

use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Hedge, Quantity, Share};
use crate::annotate::time::When;
use crate::claim::{Claim, CueClass, Modality, Polarity, Value};
use crate::source::Document;

/// How the claim is read: "at most 10,000, planned", "not done", "2024-11-07".
#[must_use]
pub fn reading(claim: &Claim) -> String {
    match &claim.value {
        Value::Quantity(quantity) => qualified(&figure(quantity), claim),
        Value::State { name, .. } if *name == claim.name => state(claim),
        Value::State { name, .. } => qualified(&name.replace('-', " "), claim),
        Value::Date(when) => qualified(&period(when), claim),
        Value::Entity(filler) => qualified(&filler.text, claim),
    }
}

/// Who says it: "in its own voice", "Mira Holm said", "Mira Holm denied, according to Arvan News".
#[must_use]
pub fn speech(claim: &Claim) -> String {
    let Some((inner, outer)) = claim.speakers.split_last() else {
        return "in its own voice".to_owned();
    };
    let sources: String = outer
        .iter()
        .rev()
        .map(|speaker| format!(", according to {}", speaker.text))
        .collect();
    format!("{} {}{sources}", inner.text, verb(claim.cue_class))
}

/// Outlet and day: "Harbour Post, 2024-11-02", "outlet unknown, undated".
#[must_use]
pub fn publication(document: &Document) -> String {
    let outlet = document.outlet.as_deref().unwrap_or("outlet unknown");
    let day = document
        .published
        .as_ref()
        .map_or("undated".to_owned(), |p| p.date.to_string());
    format!("{outlet}, {day}")
}

/// A number of things: "1 article", "8 articles".
#[must_use]
pub fn count(number: usize, noun: &str) -> String {
    let number_words = grouped(Decimal::from(number));
    let ending = if number == 1 {
        ""
    } else if noun.ends_with('y') {
        "ies"
    } else {
        "s"
    };
    let stem = if ending == "ies" {
        &noun[..noun.len() - 1]
    } else {
        noun
    };
    format!("{number_words} {stem}{ending}")
}

/// The moments of `when` in ISO form: earliest and latest; days where the words name days.
#[must_use]
pub fn ends(when: &When) -> (Option<String>, Option<String>) {
    let iso = |at: DateTime| {
        if when.whole_days {
            at.date().to_string()
        } else {
            at.to_string()
        }
    };
    (when.earliest.map(iso), when.latest.map(iso))
}

fn qualified(value: &str, claim: &Claim) -> String {
    let value = match claim.polarity {
        Polarity::Affirmed => value.to_owned(),
        Polarity::Negated => format!("not {value}"),
        Polarity::Unknown => format!("{value}, unclear whether denied"),
    };
    match claim.modality {
        Modality::Done => value,
        modality => format!("{value}, {}", stage(modality)),
    }
}

fn state(claim: &Claim) -> String {
    match claim.polarity {
        Polarity::Affirmed => stage(claim.modality).to_owned(),
        Polarity::Negated => format!("not {}", stage(claim.modality)),
        Polarity::Unknown => format!("{}, unclear whether denied", stage(claim.modality)),
    }
}

fn stage(modality: Modality) -> &'static str {
    match modality {
        Modality::Urged => "called for",
        Modality::Possible => "possible",
        Modality::Planned => "planned",
        Modality::Begun => "begun",
        Modality::Done => "done",
    }
}

fn verb(class: Option<CueClass>) -> &'static str {
    match class {
        None | Some(CueClass::Said) => "said",
        Some(CueClass::Affirmed) => "affirmed",
        Some(CueClass::Admitted) => "admitted",
        Some(CueClass::Revealed) => "revealed",
        Some(CueClass::Accused) => "accused",
        Some(CueClass::Weighed) => "believed",
        Some(CueClass::Warned) => "warned",
        Some(CueClass::Claimed) => "claimed",
        Some(CueClass::Denied) => "denied",
        Some(CueClass::Doubted) => "doubted",
    }
}

fn figure(quantity: &Quantity) -> String {
    let unit = quantity.unit.as_ref().map_or(String::new(), |unit| {
        format!(" {}", unit.name.replace('-', " "))
    });
    format!("{}{unit}{}", size(quantity), share(quantity.part))
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

/// "2024-11-09", "2024-11-01 to 2024-11-30", "since 2024-03-01", "unknown".
fn period(when: &When) -> String {
    match ends(when) {
        (Some(first), Some(last)) if first == last => first,
        (Some(first), Some(last)) => format!("{first} to {last}"),
        (Some(first), None) => format!("since {first}"),
        (None, Some(last)) => format!("until {last}"),
        (None, None) => "unknown".to_owned(),
    }
}

/// ", as of 2024-11-07" where the claim holds for another day than that of its publication.
#[must_use]
pub fn as_of(claim: &Claim, published: Option<Date>) -> String {
    match claim.as_of {
        Some(day) if Some(day) != published => format!(", as of {day}"),
        _ => String::new(),
    }
}
