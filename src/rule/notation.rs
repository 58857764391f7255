//! The small notations inside YAML values: tolerances, lengths of time, and the values that `reads` expects.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;

use super::model::Tolerance;
use super::spec::ValueKind;
use crate::annotate::commitment::Modality;
use crate::annotate::interval::Interval;
use crate::annotate::time::When;
use crate::language;

/// The value that an example says a claim has.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Expected {
    /// A count, sum, share or size: `4000`, `10000..12000`, `>=20`, `~4000`, `12.5%`, `300 USD`.
    Quantity {
        /// The ends as written.
        written: Interval,
        /// True for `~`: about.
        about: bool,
        /// What follows the number, where anything does: `percent` for `%`.
        unit: Option<String>,
    },
    /// A day, a month, days `a..b`, or a minute: `2024-11-02T14:30`.
    When(When),
    /// A time of day: `14:30`.
    Clock(Time),
    /// A state, a step, or how far an event has got.
    State {
        /// Index in the levels of the rule, where one is named.
        level: Option<usize>,
        /// How far the event has got, where that is said.
        modality: Option<Modality>,
        /// True for `not …`.
        negated: bool,
    },
    /// Who or what: an id of an entity, or words as they stand in the text.
    Entity(String),
}

/// How far an event can have got, by the names of the notation.
pub const MODALITIES: [(&str, Modality); 5] = [
    ("urged", Modality::Urged),
    ("possible", Modality::Possible),
    ("planned", Modality::Planned),
    ("begun", Modality::Begun),
    ("done", Modality::Done),
];

/// `10%`, `5`, `1d`, `15m`, `1pt`.
pub(super) fn tolerance(text: &str) -> Option<Tolerance> {
    let text = text.trim();
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let number: Decimal = digits.parse().ok().filter(|n| *n >= Decimal::ZERO)?;
    let whole = || digits.parse().ok();
    match text[digits.len()..].trim() {
        "" => Some(Tolerance::Exact(number)),
        "%" => Some(Tolerance::Percent(number)),
        "pt" => Some(Tolerance::Points(number)),
        "d" => whole().map(Tolerance::Days),
        "m" => whole().map(Tolerance::Minutes),
        _ => None,
    }
}

/// `30d` in days.
pub(super) fn days(text: &str) -> Option<i64> {
    let days = text.trim().strip_suffix('d')?;
    days.trim().parse().ok().filter(|days| *days > 0)
}

/// The value that `text` stands for in a rule whose values are `kind`. `levels` are its steps or states.
pub(super) fn expected(text: &str, kind: ValueKind, levels: &[String]) -> Option<Expected> {
    let text = text.trim();
    match kind {
        ValueKind::Count | ValueKind::Money | ValueKind::Percent | ValueKind::Measure => {
            quantity(text)
        }
        ValueKind::Date => when(text).map(Expected::When),
        ValueKind::Time => {
            (text.parse().ok().map(Expected::Clock)).or_else(|| when(text).map(Expected::When))
        }
        ValueKind::State => state(text, levels),
        ValueKind::Entity => (!text.is_empty()).then(|| Expected::Entity(text.to_owned())),
    }
}

fn quantity(text: &str) -> Option<Expected> {
    let (number, unit) = unit(text)?;
    let (about, number) = match number.strip_prefix('~') {
        Some(rest) => (true, rest),
        None => (false, number),
    };
    Some(Expected::Quantity {
        written: interval(number)?,
        about,
        unit,
    })
}

/// A number and what follows it, which must be the name of a unit.
fn unit(text: &str) -> Option<(&str, Option<String>)> {
    let number = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit = match text[number.len()..].trim() {
        "" => None,
        "%" => Some("percent".to_owned()),
        "pt" => Some("percentage-point".to_owned()),
        name => Some(units().find(|known| *known == name)?.to_owned()),
    };
    Some((number, unit))
}

/// The names of all units, money among them.
pub(super) fn units() -> impl Iterator<Item = &'static str> {
    let named = language::all().iter().flat_map(|l| &l.numbers.units);
    named.map(String::as_str)
}

fn interval(text: &str) -> Option<Interval> {
    let number = |text: &str| text.trim().parse::<Decimal>().ok();
    if let Some((low, high)) = text.split_once("..") {
        let (low, high) = (number(low)?, number(high)?);
        return (low <= high).then(|| Interval::closed(low, high));
    }
    for (sign, below, open) in [
        (">=", false, false),
        ("<=", true, false),
        (">", false, true),
        ("<", true, true),
    ] {
        if let Some(rest) = text.strip_prefix(sign) {
            return number(rest).map(|end| half(end, below, open));
        }
    }
    number(text).map(Interval::point)
}

/// What lies above or below `end`.
fn half(end: Decimal, below: bool, open: bool) -> Interval {
    Interval {
        low: (!below).then_some(end),
        high: below.then_some(end),
        low_open: open && !below,
        high_open: open && below,
    }
}

fn when(text: &str) -> Option<When> {
    if let Some((first, last)) = text.split_once("..") {
        let (first, last) = (stretch(first)?, stretch(last)?);
        return (first.0 <= last.1).then(|| When::days(first.0, last.1));
    }
    if let Some((first, last)) = stretch(text) {
        return Some(When::days(first, last));
    }
    let minute: DateTime = text.parse().ok()?;
    Some(When {
        slack: 0,
        earliest: Some(minute),
        latest: Some(minute + 59.seconds()),
        whole_days: false,
    })
}

/// First and last day of `2024-11-02`, `2024-11` or `2024`.
fn stretch(text: &str) -> Option<(Date, Date)> {
    let text = text.trim();
    match text.len() {
        10 => text.parse().ok().map(|day: Date| (day, day)),
        7 => format!("{text}-01")
            .parse()
            .ok()
            .map(|first: Date| (first, first.last_of_month())),
        4 => format!("{text}-01-01")
            .parse()
            .ok()
            .map(|first: Date| (first, first.last_of_year())),
        _ => None,
    }
}

fn state(text: &str, levels: &[String]) -> Option<Expected> {
    let (negated, name) = match text.strip_prefix("not ") {
        Some(name) => (true, name.trim()),
        None => (false, text),
    };
    let level = levels.iter().position(|level| level == name);
    let modality = MODALITIES.iter().find(|(known, _)| *known == name);
    let modality = modality.map(|(_, m)| *m).filter(|_| level.is_none());
    (level.is_some() || modality.is_some()).then_some(Expected::State {
        level,
        modality,
        negated,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tol(text: &str) -> Option<Tolerance> {
        tolerance(text)
    }

    #[test]
    fn tolerances_have_a_unit() {
        assert_eq!(tol("10%"), Some(Tolerance::Percent(Decimal::TEN)));
        assert_eq!(tol("0"), Some(Tolerance::Exact(Decimal::ZERO)));
        assert_eq!(tol("1d"), Some(Tolerance::Days(1)));
        assert_eq!(tol("15m"), Some(Tolerance::Minutes(15)));
        assert_eq!(tol("0.5pt"), Some(Tolerance::Points(Decimal::new(5, 1))));
        for bad in ["", "x", "%", "-1", "5kg", "1.5d", "d"] {
            assert_eq!(tol(bad), None, "{bad}");
        }
        assert_eq!(days("30d"), Some(30));
        for bad in ["30", "0d", "d", "1.5d", "-2d"] {
            assert_eq!(days(bad), None, "{bad}");
        }
    }

    fn written(text: &str) -> Option<(Interval, bool, Option<String>)> {
        match expected(text, ValueKind::Count, &[])? {
            Expected::Quantity {
                written,
                about,
                unit,
            } => Some((written, about, unit)),
            _ => None,
        }
    }

    #[test]
    fn quantities_are_points_ranges_and_halves() {
        let (ten, twelve) = (Decimal::from(10_000), Decimal::from(12_000));
        let plain = |written| Some((written, false, None));
        assert_eq!(
            written("10000..12000"),
            plain(Interval::closed(ten, twelve))
        );
        assert_eq!(written("~10000"), Some((Interval::point(ten), true, None)));
        assert_eq!(written(">=10000"), plain(half(ten, false, false)));
        assert_eq!(written("> 10000"), plain(half(ten, false, true)));
        assert_eq!(written("<=10000"), plain(half(ten, true, false)));
        assert_eq!(written("<10000"), plain(half(ten, true, true)));
        let percent = Some("percent".to_owned());
        assert_eq!(
            written("10000%"),
            Some((Interval::point(ten), false, percent))
        );
        for bad in ["", "many", "12..10", "..5", ">", "1,000 or so x9"] {
            assert_eq!(written(bad), None, "{bad}");
        }
    }

    #[test]
    fn dates_are_days_months_stretches_and_minutes() {
        let read = |text| expected(text, ValueKind::Date, &[]);
        let day = |m, d| jiff::civil::date(2024, m, d);
        let days = |a, b| Some(Expected::When(When::days(a, b)));
        assert_eq!(read("2024-11-02"), days(day(11, 2), day(11, 2)));
        assert_eq!(read("2024-11"), days(day(11, 1), day(11, 30)));
        assert_eq!(read("2024-11-02..2024-11-05"), days(day(11, 2), day(11, 5)));
        assert!(matches!(read("2024-11-02T14:30"), Some(Expected::When(w)) if !w.whole_days));
        assert_eq!(read("soon"), None);
        let clock = expected("14:30", ValueKind::Time, &[]);
        assert_eq!(
            clock,
            Some(Expected::Clock(jiff::civil::time(14, 30, 0, 0)))
        );
    }

    #[test]
    fn states_are_levels_before_modalities() {
        let levels = ["agreed".to_owned(), "done".to_owned()];
        let state = |level, modality, negated| {
            Some(Expected::State {
                level,
                modality,
                negated,
            })
        };
        let read = |text, levels: &[String]| expected(text, ValueKind::State, levels);
        assert_eq!(read("agreed", &levels), state(Some(0), None, false));
        assert_eq!(read("done", &levels), state(Some(1), None, false));
        let planned = state(None, Some(Modality::Planned), true);
        assert_eq!(read("not planned", &[]), planned);
        assert_eq!(read("agreed", &[]), None);
    }
}
