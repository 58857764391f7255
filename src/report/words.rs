//! Claims in words: who says it, when, and what is understood of it.

use crate::annotate::figures::figure;
use crate::annotate::time::When;
use crate::claim::{Claim, CueClass, Modality, Polarity, Value};
use crate::source::Document;
use jiff::civil::{Date, DateTime, Time};

/// How the claim is read: "at most 10,000, planned", "withdrawal not done", "2024-11-07". Where [`speech`] says "denied",
/// what is denied.
#[must_use]
pub fn reading(claim: &Claim) -> String {
    match &claim.value {
        Value::Quantity(quantity) => qualified(&figure(quantity), claim),
        Value::State { name, .. } if *name == claim.name => state(claim),
        Value::State { name, .. } => qualified(&plain(name), claim),
        Value::Date(when) => qualified(&period(when), claim),
        Value::Clock(time) => qualified(&hour(*time), claim),
        Value::Entity(filler) => qualified(&filler.text, claim),
        Value::Event => qualified(&claim.name, claim),
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

/// Who says it: "in its own voice", "Mira Holm said", "Mira Holm denied, according to Arvan News".
#[must_use]
pub fn speech(claim: &Claim) -> String {
    let Some((inner, outer)) = claim.speakers.split_last() else {
        return "in its own voice".to_owned();
    };
    let said = format!("{} {}", inner.text, verb(claim.cue_class));
    outer.iter().rev().fold(said, |said, source| {
        format!("{said}, according to {}", source.text)
    })
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

/// "15:47".
#[must_use]
pub fn hour(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn qualified(value: &str, claim: &Claim) -> String {
    let value = negated(value, polarity(claim));
    match claim.modality {
        Modality::Done => value,
        modality => format!("{value}, {}", stage(modality)),
    }
}

fn state(claim: &Claim) -> String {
    let stage = negated(stage(claim.modality), polarity(claim));
    format!("{} {stage}", plain(&claim.name))
}

fn negated(value: &str, polarity: Polarity) -> String {
    match polarity {
        Polarity::Affirmed => value.to_owned(),
        Polarity::Negated => format!("not {value}"),
        Polarity::Unknown => format!("{value}, unclear whether denied"),
    }
}

/// The polarity that is left to say once "denied" is said.
fn polarity(claim: &Claim) -> Polarity {
    let denied = claim.cue_class == Some(CueClass::Denied) && !claim.speakers.is_empty();
    if denied && claim.polarity == Polarity::Negated {
        Polarity::Affirmed
    } else {
        claim.polarity
    }
}

fn plain(name: &str) -> String {
    name.replace('-', " ")
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

#[cfg(test)]
mod tests {
    use super::{reading, speech};
    use crate::claim::{Claim, CueClass, Modality, Polarity, Speaker};
    use crate::report::sample::Sample;

    /// The withdrawal of the sample with some of it changed: who says what of it.
    fn withdrawal(class: CueClass, polarity: Polarity, modality: Modality) -> String {
        let sample = Sample::new();
        let known = &sample.report().claims[6];
        let claim = Claim {
            cue_class: Some(class),
            polarity,
            modality,
            ..known.clone()
        };
        format!("{}: {}", speech(&claim), reading(&claim))
    }

    #[test]
    fn a_denial_is_said_once() {
        let done = Modality::Done;
        assert_eq!(
            withdrawal(CueClass::Denied, Polarity::Negated, done),
            "the cabinet denied: withdrawal done"
        );
        assert_eq!(
            withdrawal(CueClass::Said, Polarity::Negated, done),
            "the cabinet said: withdrawal not done"
        );
        assert_eq!(
            withdrawal(CueClass::Said, Polarity::Affirmed, Modality::Planned),
            "the cabinet said: withdrawal planned"
        );
    }

    #[test]
    fn speakers_are_named_from_the_inside_out() {
        let sample = Sample::new();
        let mut claim = sample.report().claims[6].clone();
        claim.speakers.insert(
            0,
            Speaker {
                id: "radio".into(),
                text: "Lorn Radio".into(),
                party: None,
                role: None,
            },
        );
        assert_eq!(speech(&claim), "the cabinet said, according to Lorn Radio");
        claim.speakers.clear();
        assert_eq!(speech(&claim), "in its own voice");
    }
}
