//! The report: what a run found, in the forms that people and programs read. One file per format; every format writes
//! into a [`std::fmt::Write`] and prints nothing.

mod bidi;
mod code;
mod columns;
mod csv;
mod estimate;
mod excerpt;
mod json;
mod mentions;
mod place;
mod safe;
mod summary;
mod table;
mod terminal;
mod words;
mod wrap;

#[cfg(test)]
mod json_tests;
#[cfg(test)]
mod rows_tests;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod terminal_tests;

pub use bidi::Bidi;
pub use csv::{write_claims_csv, write_findings_csv};
pub use estimate::Estimate;
pub use json::{claim_line, notice_line, write_findings_jsonl, write_json};
pub use mentions::{Mention, mentions, mentions_line, write_mentions};
pub use safe::one_line;
pub use summary::{Conflicts, Summary};
pub use table::{write_claims_table, write_findings_table};
pub use terminal::{Style, write_terminal};
pub use words::{Digits, Locale, Words};

use std::cmp::Reverse;

use crate::check::Finding;
use crate::claim::Claim;
use crate::source::{Document, Notice};

/// Everything that a format needs. Documents, claims and findings refer to one another by index.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// The articles of the run.
    pub documents: &'a [Document],
    /// What they assert.
    pub claims: &'a [Claim],
    /// Per document, which independent voice it is: copies of one text share a number.
    pub lineages: &'a [usize],
    /// What to show; the caller leaves out the kinds that nobody asked for.
    pub findings: &'a [Finding],
    /// What the reader should know of the reading.
    pub notices: &'a [Notice],
    /// Counts over the whole run, what is not shown included.
    pub summary: Summary,
}

impl Report<'_> {
    /// The findings for people: the most severe first.
    #[must_use]
    pub fn worst_first(&self) -> Vec<&Finding> {
        let mut findings: Vec<_> = self.findings.iter().collect();
        findings.sort_by_key(|finding| (Reverse(finding.severity), finding.kind));
        findings
    }

    /// The document that asserts `claim`.
    #[must_use]
    pub fn document_of(&self, claim: &Claim) -> &Document {
        &self.documents[claim.document]
    }
}
