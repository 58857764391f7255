//! `check --format json` and the lines of `extract --format jsonl`: the contract `gainsay-report/1`.

mod claim;
mod figure;
mod line;
mod read;
mod sparse;

use std::collections::BTreeSet;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

pub(super) use self::figure::Figure;
pub use self::read::read_claims;

use self::claim::ClaimJson;
use self::line::LineJson;
use super::safe::{indented, inline};
use super::{Report, Summary, Words};
use crate::check::{Finding, Severity, Verdict};
use crate::claim::Slot;
use crate::graph::Extracted;
use crate::rule::RuleSet;
use crate::source::{Document, Notice, Published};

/// The name of the contract.
pub(super) const FORMAT: &str = "gainsay-report/1";

/// Writes the whole report as one indented object with a line end behind it.
///
/// # Errors
/// Where `out` refuses.
pub fn write_json(out: &mut impl fmt::Write, report: &Report) -> fmt::Result {
    let object = ReportJson::new(report);
    let text = indented(&object)?;
    writeln!(out, "{text}")
}

/// Writes each finding as a line of its own: what it is in the whole report, and the documents that it speaks of.
///
/// # Errors
/// Where `out` refuses.
pub fn write_findings_jsonl(out: &mut impl fmt::Write, report: &Report) -> fmt::Result {
    let words = Words::plain();
    report.findings.iter().try_for_each(|finding| {
        let line = FindingLine {
            finding: FindingJson::new(report, finding, &words),
            documents: documents(report, finding),
        };
        let text = inline(&line)?;
        writeln!(out, "{text}")
    })
}

/// Writes one of the claims of `article`, by its number, as a line of its own, with all that [`read_claims`] needs to compare it
/// again. `rules` are those that made it.
///
/// # Errors
/// Where `out` refuses.
pub fn claim_line(
    out: &mut impl fmt::Write,
    article: &Extracted,
    number: usize,
    rules: &RuleSet,
) -> fmt::Result {
    let line = LineJson::new(article, number, rules);
    let text = inline(&line)?;
    writeln!(out, "{text}")
}

/// Writes what was found between two texts as one line: the id of the pair, its verdict, and the findings of `report`.
///
/// # Errors
/// Where `out` refuses.
pub fn pair_line(
    out: &mut impl fmt::Write,
    id: &str,
    verdict: &str,
    report: &Report,
    words: &Words,
) -> fmt::Result {
    let findings = report.findings.iter();
    let line = PairJson {
        id,
        verdict,
        findings: findings
            .map(|f| FindingJson::new(report, f, words))
            .collect(),
    };
    let text = inline(&line)?;
    writeln!(out, "{text}")
}

/// Writes what could not be read as a line of its own, among those of claims.
///
/// # Errors
/// Where `out` refuses.
pub fn notice_line(out: &mut impl fmt::Write, notice: &Notice) -> fmt::Result {
    let line = NoticeJson { notice };
    let text = inline(&line)?;
    writeln!(out, "{text}")
}

#[derive(serde::Serialize)]
struct PairJson<'a> {
    id: &'a str,
    verdict: &'a str,
    findings: Vec<FindingJson<'a>>,
}

#[derive(serde::Serialize)]
struct NoticeJson<'a> {
    notice: &'a Notice,
}

#[derive(serde::Serialize)]
struct ReportJson<'a> {
    format: &'static str,
    documents: Vec<DocumentJson<'a>>,
    findings: Vec<FindingJson<'a>>,
    notices: &'a [Notice],
    summary: &'a Summary,
}

#[derive(serde::Serialize)]
struct DocumentJson<'a> {
    id: &'a str,
    path: &'a str,
    outlet: Option<&'a str>,
    published: Option<String>,
    language: &'a str,
    title: Option<&'a str>,
}

#[derive(serde::Serialize)]
struct FindingJson<'a> {
    id: &'a str,
    /// Stands only where there is an older report to tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<bool>,
    kind: Verdict,
    severity: Severity,
    claim: &'a str,
    message: String,
    reasons: Vec<String>,
    slots: SlotsJson<'a>,
    sides: Vec<SideJson<'a>>,
    fits: Vec<ClaimJson<'a>>,
}

#[derive(serde::Serialize)]
struct FindingLine<'a> {
    #[serde(flatten)]
    finding: FindingJson<'a>,
    documents: Vec<DocumentJson<'a>>,
}

#[derive(serde::Serialize)]
struct SideJson<'a> {
    label: String,
    lineages: usize,
    claims: Vec<ClaimJson<'a>>,
}

/// An object of slot and words, in the order of the finding.
struct SlotsJson<'a>(&'a [(Slot, String)]);

impl<'a> ReportJson<'a> {
    fn new(report: &'a Report) -> Self {
        let words = Words::plain();
        Self {
            format: FORMAT,
            documents: report.documents.iter().map(DocumentJson::new).collect(),
            findings: report
                .findings
                .iter()
                .map(|f| FindingJson::new(report, f, &words))
                .collect(),
            notices: report.notices,
            summary: &report.summary,
        }
    }
}

impl<'a> DocumentJson<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            id: &document.id,
            path: &document.path,
            outlet: document.outlet.as_deref(),
            published: document.published.as_ref().map(published),
            language: &document.language,
            title: document.title.as_deref(),
        }
    }
}

impl<'a> FindingJson<'a> {
    fn new(report: &'a Report, finding: &'a Finding, words: &Words) -> Self {
        let side = |side: &'a crate::check::Side| SideJson {
            label: words.label(report, side),
            lineages: side.lineages,
            claims: claims(report, &side.claims),
        };
        Self {
            id: &finding.id,
            new: report.baseline.map(|known| !known.knows(finding)),
            kind: finding.kind,
            severity: finding.severity,
            claim: &finding.claim,
            message: words.message(report, finding),
            reasons: finding.reasons.iter().map(|r| words.reason(r)).collect(),
            slots: SlotsJson(&finding.slots),
            sides: finding.sides.iter().map(side).collect(),
            fits: claims(report, &finding.fits),
        }
    }
}

impl Serialize for SlotsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (slot, words) in self.0 {
            map.serialize_entry(slot, words)?;
        }
        map.end()
    }
}

/// The documents of a finding, in the order of the run.
fn documents<'a>(report: &'a Report, finding: &Finding) -> Vec<DocumentJson<'a>> {
    let sides = finding.sides.iter().flat_map(|side| &side.claims);
    let all: BTreeSet<usize> = sides
        .chain(&finding.fits)
        .map(|&claim| report.claims[claim].document)
        .collect();
    all.iter()
        .map(|&at| DocumentJson::new(&report.documents[at]))
        .collect()
}

fn claims<'a>(report: &'a Report, indices: &[usize]) -> Vec<ClaimJson<'a>> {
    let json = |&index: &usize| {
        let claim = &report.claims[index];
        ClaimJson::new(
            report.document_of(claim),
            claim,
            format!("L{}", report.lineages[claim.document] + 1),
        )
    };
    indices.iter().map(json).collect()
}

/// The day, or the minute where it is known, in ISO form.
fn published(published: &Published) -> String {
    published
        .at
        .map_or_else(|| published.date.to_string(), |at| at.to_string())
}
