//! Claims as a table: one row a claim, columns parted by tabs.

use std::fmt;

use super::safe::one_line;
use super::words::reading;
use crate::claim::{Claim, Slot};
use crate::source::Document;

/// One row: claim, reading, who says it, slots, outlet, place, words.
///
/// # Errors
///
/// Only where `out` refuses to be written to.
pub fn claim_row(out: &mut impl fmt::Write, document: &Document, claim: &Claim) -> fmt::Result {
    let speakers: Vec<&str> = claim.speakers.iter().map(|s| s.text.as_str()).collect();
    let slots: Vec<String> = Slot::ALL
        .iter()
        .filter_map(|s| {
            claim.slots.get(*s).map(|f| {
                format!(
                    "{}={}{}",
                    name(*s),
                    f.id,
                    if f.inherited { "*" } else { "" }
                )
            })
        })
        .collect();
    let (line, column) = super::place::line_column(&document.text, claim.evidence.start);
    let cells = [
        claim.name.clone(),
        reading(claim),
        format!("{:?}/{:?}", claim.polarity, claim.modality).to_lowercase(),
        speakers.join(" > "),
        slots.join(" "),
        document.outlet.clone().unwrap_or_default(),
        format!("{}:{line}:{column}", document.path),
        claim.evidence.of(&document.text).to_owned(),
    ];
    let cells: Vec<String> = cells.iter().map(|c| one_line(c)).collect();
    writeln!(out, "{}", cells.join("\t"))
}

fn name(slot: Slot) -> &'static str {
    match slot {
        Slot::Actor => "actor",
        Slot::Patient => "patient",
        Slot::Object => "object",
        Slot::Place => "place",
    }
}
