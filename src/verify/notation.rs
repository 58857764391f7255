//! Values as rule authors write them under `reads`.

use jiff::civil::DateTime;

use super::read::loose;
use crate::annotate::interval::Interval;
use crate::annotate::time::When;
use crate::claim::{Claim, Polarity, Value};
use crate::rule::Expected;

/// What an example expects; `levels` are those of its rule.
pub(super) fn expected(value: &Expected, levels: &[String]) -> String {
    match value {
        Expected::Quantity {
            written,
            about,
            unit,
        } => quantity(written, *about, unit.as_deref()),
        Expected::When(when) => time(when),
        Expected::Clock(clock) => clock.to_string(),
        Expected::State {
            level,
            modality,
            negated,
        } => {
            let level = level.map(|l| levels[l].clone());
            let modality = modality.map(|m| format!("{m:?}").to_lowercase());
            let words: Vec<String> = [negated.then(|| "not".to_owned()), level, modality]
                .into_iter()
                .flatten()
                .collect();
            words.join(" ")
        }
        Expected::Entity(who) => who.clone(),
    }
}

/// The value of a claim as `reads` writes it: `~4000`, `10000..12000`, `not signed done`.
#[must_use]
pub fn read(claim: &Claim) -> String {
    match &claim.value {
        Value::Quantity(q) => quantity(
            &q.written,
            loose(q),
            q.unit.as_ref().map(|u| u.name.as_str()),
        ),
        Value::Date(when) => time(when),
        Value::State { name, .. } => {
            let not = match claim.polarity {
                Polarity::Affirmed => "",
                Polarity::Negated => "not ",
                Polarity::Unknown => "perhaps not ",
            };
            format!("{not}{name} {:?}", claim.modality).to_lowercase()
        }
        Value::Clock(time) => time.to_string(),
        Value::Entity(filler) => filler.id.clone(),
        Value::Event => claim.name.clone(),
    }
}

fn quantity(written: &Interval, about: bool, unit: Option<&str>) -> String {
    let about = if about { "~" } else { "" };
    let unit = unit.map_or(String::new(), |u| format!(" {u}"));
    format!("{about}{}{unit}", interval(written))
}

fn interval(written: &Interval) -> String {
    let above = if written.low_open { ">" } else { ">=" };
    let below = if written.high_open { "<" } else { "<=" };
    match (written.low, written.high) {
        (Some(low), Some(high)) if low == high => low.to_string(),
        (Some(low), Some(high)) => format!("{low}..{high}"),
        (Some(low), None) => format!("{above}{low}"),
        (None, Some(high)) => format!("{below}{high}"),
        (None, None) => "any number".to_owned(),
    }
}

fn time(when: &When) -> String {
    let shown = |end: Option<DateTime>| match end {
        Some(end) if when.whole_days => end.date().to_string(),
        Some(end) => end.to_string(),
        None => String::new(),
    };
    let (earliest, latest) = (shown(when.earliest), shown(when.latest));
    if earliest == latest {
        earliest
    } else {
        format!("{earliest}..{latest}")
    }
}
