//! Reasons as sentences.

use jiff::civil::DateTime;

use super::Reason;
use crate::annotate::quantity::Share;
use crate::claim::{Claim, Slot};
use crate::graph::Run;

fn reason(words: impl Into<String>) -> Reason {
    Reason(words.into())
}

fn slot_name(slot: Slot) -> &'static str {
    match slot {
        Slot::Actor => "who did it",
        Slot::Patient => "whom it befell",
        Slot::Object => "what it is about",
        Slot::Place => "where it happened",
    }
}

pub(super) fn unknown_slot(slot: Slot) -> Reason {
    reason(format!(
        "At least one side does not say {}.",
        slot_name(slot)
    ))
}

pub(super) fn other_slot(slot: Slot, a: &str, b: &str) -> Reason {
    reason(format!("They differ in {}: {a} and {b}.", slot_name(slot)))
}

/// Where both name a place.
pub(super) fn other_place(a: &Claim, b: &Claim) -> Reason {
    let text = |c: &Claim| {
        c.slots
            .place
            .as_ref()
            .map(|f| f.text.clone())
            .unwrap_or_default()
    };
    other_slot(Slot::Place, &text(a), &text(b))
}

pub(super) fn share(share: Share) -> Reason {
    reason(match share {
        Share::Additional => "One figure comes on top of others.",
        Share::PartOf => "One figure is a part of a larger one.",
        Share::Period => "One figure is for a period only.",
        Share::Each => "One figure is for each of several.",
        Share::Whole => "One figure is the whole.",
    })
}

pub(super) fn group(a: &str, b: &str) -> Reason {
    reason(format!("They count different groups: {a} and {b}."))
}

pub(super) fn nothing_shared() -> Reason {
    reason(
        "Nothing shows that both are about one event: they share neither a named party, nor a place, nor a day.",
    )
}

pub(super) fn sorts(a: &str, b: &str) -> Reason {
    reason(format!(
        "They are of different sorts of event: {a} and {b}."
    ))
}

pub(super) fn qualifiers() -> Reason {
    reason("They are qualified differently.")
}

pub(super) fn incident() -> Reason {
    reason("The article speaks of two incidents.")
}

pub(super) fn times(run: Run<'_>, a: &Claim, b: &Claim) -> Reason {
    let day = |c: &Claim| {
        c.event_time
            .and_then(|t| t.earliest)
            .map(DateTime::date)
            .or(c.as_of)
            .map_or_else(|| "an unknown day".to_owned(), |d| d.to_string())
    };
    let outlet = |c: &Claim| {
        run.documents[c.document]
            .outlet
            .clone()
            .unwrap_or_else(|| run.documents[c.document].path.clone())
    };
    reason(format!(
        "They are about different times: {} ({}) and {} ({}).",
        day(a),
        outlet(a),
        day(b),
        outlet(b)
    ))
}

pub(super) fn unknown_order() -> Reason {
    reason("At least one account carries no date, so which is the later one is unknown.")
}

pub(super) fn measures(part: &str, whole: &str) -> Reason {
    reason(format!("The measures differ: {part} is a part of {whole}."))
}

pub(super) fn part_exceeds(part: &str, whole: &str) -> Reason {
    reason(format!(
        "The figure for {part} exceeds the one for {whole}, of which it is a part."
    ))
}

pub(super) fn hedged() -> Reason {
    reason("At least one side is hedged or believed rather than stated.")
}

pub(super) fn planned() -> Reason {
    reason("One side speaks of what is planned or expected, the other of what is done.")
}

pub(super) fn plans() -> Reason {
    reason("Both speak of plans, and plans change.")
}

pub(super) fn same_speaker(speaker: &str) -> Reason {
    reason(format!("Both are attributed to one speaker: {speaker}."))
}

pub(super) fn parties() -> Reason {
    reason("Different speakers stand behind the two accounts.")
}

pub(super) fn denial() -> Reason {
    reason("One party asserts what another denies.")
}

pub(super) fn accusations() -> Reason {
    reason("Each accuses the other.")
}

pub(super) fn later() -> Reason {
    reason("The later account gives a newer figure.")
}

pub(super) fn forward() -> Reason {
    reason("The later account tells a later stage.")
}

pub(super) fn announced() -> Reason {
    reason(
        "It was announced, and another account still finds it undone; the order or the deadline is unknown.",
    )
}

pub(super) fn slip(kind: &str) -> Reason {
    reason(format!("The figures look like a slip of the pen: {kind}."))
}

pub(super) fn one_article() -> Reason {
    reason("Both stand in one article.")
}

pub(super) fn other_instance(within: Option<i64>) -> Reason {
    reason(format!(
        "They lie more than {} days apart, so each is about another instance.",
        within.unwrap_or_default()
    ))
}

pub(super) fn moved() -> Reason {
    reason("The later account gives a new day for what was planned.")
}

pub(super) fn half_day() -> Reason {
    reason("The hours are twelve apart: one side may leave out its half of the day.")
}

pub(super) fn units(a: &str, b: &str) -> Reason {
    reason(format!(
        "One figure is in {}, the other in {}, and no exact rate turns one into the other.",
        a.replace('-', " "),
        b.replace('-', " ")
    ))
}

pub(super) fn contrary(a: &str, b: &str) -> Reason {
    reason(format!(
        "They say the contrary of one another: {a} and {b}."
    ))
}

pub(super) fn reversed(word: &str) -> Reason {
    reason(format!("One side says the contrary of the other: {word}."))
}

pub(super) fn replaced(a: &str, b: &str) -> Reason {
    reason(format!("One names {a} where the other names {b}."))
}

pub(super) fn counted(noun: &str) -> Reason {
    reason(format!("Both figures are of the same: {noun}."))
}

/// Why two passages were taken to speak of one thing.
pub(super) fn shared(words: &[&str], share: u32) -> Reason {
    reason(format!(
        "No rule names this; taken to speak of one thing since {share}% of the shorter passage stands in the other: {}.",
        words.join(", ")
    ))
}
