//! Claims and findings as rows: what stands in which column, the same for every format that has columns. Headings are for
//! programs and never change with the language.

use rust_decimal::Decimal;

use super::Report;
use super::estimate::Estimate;
use super::words::{Words, ends};
use crate::check::{Finding, Side};
use crate::claim::{Claim, Filler, Slot, Value};
use crate::source::Document;
use crate::text::Position;

/// What a cell holds.
pub(super) enum Cell {
    /// Words, of articles and users among them.
    Text(String),
    /// A number or a date of ours; it can be nothing else.
    Plain(String),
}

/// A heading and what stands below it for a claim.
type ClaimColumn = (&'static str, fn(&Told<'_>) -> Cell);
/// A heading and what stands below it for a claim of a finding.
type FindingColumn = (&'static str, fn(&Sided<'_>) -> Cell);

/// A claim with what a reader wants to know of it.
pub(super) struct Told<'a> {
    pub document: &'a Document,
    pub claim: &'a Claim,
    /// Which independent voice the document is.
    pub lineage: usize,
    pub words: &'a Words,
}

/// A claim in a finding.
pub(super) struct Sided<'a> {
    pub finding: &'a Finding,
    pub report: &'a Report<'a>,
    /// Its side and the number of that, from 1; `None` where it fits several.
    pub side: Option<(usize, &'a Side)>,
    pub told: Told<'a>,
}

const CLAIM: &[ClaimColumn] = &[
    ("claim", |t| text(&t.claim.name)),
    ("value", |t| text(&t.words.account(t.claim))),
    ("low", |t| number(estimate(t).low)),
    ("best", |t| number(estimate(t).best)),
    ("high", |t| number(estimate(t).high)),
    ("unit", |t| text(unit(t.claim))),
    ("polarity", |t| plain(name_of(t.claim.polarity))),
    ("modality", |t| plain(name_of(t.claim.modality))),
    ("who", |t| text(&who(t.claim))),
    ("says", |t| {
        plain(t.claim.cue_class.map_or(String::new(), name_of))
    }),
    ("outlet", |t| {
        text(t.document.outlet.as_deref().unwrap_or_default())
    }),
    ("published", |t| {
        plain(
            t.document
                .published
                .as_ref()
                .map_or(String::new(), |p| p.date.to_string()),
        )
    }),
    ("as_of", |t| {
        plain(t.claim.as_of.map_or(String::new(), |day| day.to_string()))
    }),
    ("event_earliest", |t| plain(event(t.claim).0)),
    ("event_latest", |t| plain(event(t.claim).1)),
    ("actor", |t| slot(t.claim, Slot::Actor)),
    ("patient", |t| slot(t.claim, Slot::Patient)),
    ("object", |t| slot(t.claim, Slot::Object)),
    ("place", |t| slot(t.claim, Slot::Place)),
    ("words", |t| text(t.claim.evidence.of(&t.document.text))),
    ("sentence", |t| text(t.claim.sentence.of(&t.document.text))),
    ("path", |t| text(&t.document.path)),
    ("line", |t| plain(at(t).0.to_string())),
    ("column", |t| plain(at(t).1.to_string())),
    ("url", |t| {
        text(t.document.url.as_deref().unwrap_or_default())
    }),
    ("document", |t| text(&t.document.id)),
    ("lineage", |t| plain(format!("L{}", t.lineage + 1))),
    ("id", |t| text(&t.claim.id)),
];

const FINDING: &[FindingColumn] = &[
    ("finding", |s| plain(s.finding.id.clone())),
    ("kind", |s| plain(s.finding.kind.code().to_owned())),
    ("severity", |s| plain(name_of(s.finding.severity))),
    ("message", |s| {
        text(&s.told.words.message(s.report, s.finding))
    }),
    ("side", |s| {
        plain(s.side.map_or(String::new(), |(at, _)| at.to_string()))
    }),
    ("side_value", |s| {
        text(&s.side.map_or(String::new(), |(_, side)| {
            s.told.words.label(s.report, side)
        }))
    }),
    ("side_voices", |s| {
        plain(
            s.side
                .map_or(String::new(), |(_, side)| side.lineages.to_string()),
        )
    }),
];

/// The headings over the cells of [`Told`].
pub(super) fn claim_headings() -> Vec<&'static str> {
    CLAIM.iter().map(|(heading, _)| *heading).collect()
}

/// The headings over the cells of [`Sided`].
pub(super) fn finding_headings() -> Vec<&'static str> {
    let own = FINDING.iter().map(|(heading, _)| *heading);
    own.chain(claim_headings()).collect()
}

impl<'a> Told<'a> {
    pub(super) fn new(report: &'a Report, words: &'a Words, claim: usize) -> Self {
        let claim = &report.claims[claim];
        Self {
            document: report.document_of(claim),
            claim,
            lineage: report.lineages[claim.document],
            words,
        }
    }
}

impl Told<'_> {
    pub(super) fn cells(&self) -> Vec<Cell> {
        CLAIM.iter().map(|(_, cell)| cell(self)).collect()
    }
}

impl Sided<'_> {
    /// The cells of the finding, then those of the claim.
    pub(super) fn cells(&self) -> Vec<Cell> {
        let own = FINDING.iter().map(|(_, cell)| cell(self));
        own.chain(self.told.cells()).collect()
    }
}

/// Every claim of a finding: side by side, then what fits several.
pub(super) fn sided<'a>(
    report: &'a Report,
    words: &'a Words,
    finding: &'a Finding,
) -> Vec<Sided<'a>> {
    let row = |side, claim| Sided {
        finding,
        report,
        side,
        told: Told::new(report, words, claim),
    };
    let sides = finding.sides.iter().enumerate();
    let sides = sides.flat_map(|(at, side)| {
        side.claims
            .iter()
            .map(move |&claim| (Some((at + 1, side)), claim))
    });
    let fits = finding.fits.iter().map(|&claim| (None, claim));
    sides
        .chain(fits)
        .map(|(side, claim)| row(side, claim))
        .collect()
}

/// Who says it, the outermost first; empty for the outlet itself.
pub(super) fn who(claim: &Claim) -> String {
    let names: Vec<&str> = claim.speakers.iter().map(|s| s.text.as_str()).collect();
    names.join(" > ")
}

fn text(words: &str) -> Cell {
    Cell::Text(words.to_owned())
}

fn plain(written: String) -> Cell {
    Cell::Plain(written)
}

fn number(value: Option<Decimal>) -> Cell {
    Cell::Plain(value.map_or(String::new(), |value| value.normalize().to_string()))
}

fn estimate(told: &Told) -> Estimate {
    Estimate::of(told.claim)
}

fn unit(claim: &Claim) -> &str {
    match &claim.value {
        Value::Quantity(q) => q.unit.as_ref().map_or("", |unit| unit.name.as_str()),
        _ => "",
    }
}

fn slot(claim: &Claim, slot: Slot) -> Cell {
    let words = |f: &Filler| Cell::Text(f.text.clone());
    claim.slots.get(slot).map_or_else(|| text(""), words)
}

fn event(claim: &Claim) -> (String, String) {
    let (earliest, latest) = claim.event_time.as_ref().map(ends).unwrap_or_default();
    (earliest.unwrap_or_default(), latest.unwrap_or_default())
}

fn at(told: &Told) -> (usize, usize) {
    let Position { line, column } = told.claim.position;
    (line, column)
}

/// The name that the contract gives to a value of an enumeration.
pub(super) fn name_of(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
