//! The report: what a run found, in the forms that people and programs read. One file per format; every format writes
//! into a [`std::fmt::Write`] and prints nothing.

mod baseline;
mod bidi;
mod columns;
mod context;
mod csv;
mod estimate;
mod excerpt;
mod graph;
mod html;
mod json;
mod link;
mod markdown;
mod mentions;
mod place;
mod safe;
mod sarif;
mod summary;
mod table;
mod terminal;
mod uri;
mod words;
mod wrap;

#[cfg(test)]
mod graph_tests;
#[cfg(test)]
mod json_tests;
#[cfg(test)]
mod rows_tests;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod terminal_tests;

pub use baseline::{Baseline, NoBaseline};
pub use bidi::Bidi;
pub use csv::{write_claims_csv, write_findings_csv};
pub use estimate::Estimate;
pub use graph::{Drawn, Only, write_dot, write_graph_json, write_graphml};
pub use html::write_html;
pub use json::{claim_line, notice_line, pair_line, read_claims, write_findings_jsonl, write_json};
pub use markdown::write_markdown;
pub use mentions::{Mention, mentions, mentions_line, write_mentions};
pub use safe::one_line;
pub use sarif::write_sarif;
pub use summary::{Conflicts, Summary};
pub use table::{write_claims_table, write_findings_table};
pub use terminal::{Style, write_terminal};
pub use uri::uri;
pub use words::{Arg, Digits, Locale, Words};

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::check::{Finding, Side};
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
    /// The articles by story, those alone in theirs included.
    pub stories: &'a [Vec<usize>],
    /// What to show; the caller leaves out the kinds that nobody asked for.
    pub findings: &'a [Finding],
    /// What was found before, where the caller has an older report.
    pub baseline: Option<&'a Baseline>,
    /// What the reader should know of the reading.
    pub notices: &'a [Notice],
    /// Counts over the whole run, what is not shown included.
    pub summary: Summary,
}

impl<'a> Report<'a> {
    /// The document that asserts `claim`.
    #[must_use]
    pub fn document_of(&self, claim: &Claim) -> &'a Document {
        &self.documents[claim.document]
    }

    /// The findings, the worst first.
    #[must_use]
    pub fn worst_first(&self) -> Vec<&'a Finding> {
        let mut findings: Vec<_> = self.findings.iter().collect();
        findings.sort_by_key(|finding| (Reverse(finding.severity), finding.kind));
        findings
    }

    /// The claims of a side: the first of each document, then the others.
    #[must_use]
    pub fn by_document(&self, side: &Side) -> Vec<usize> {
        let document = |claim: &usize| self.claims[*claim].document;
        let mut seen = BTreeSet::new();
        let claims = side.claims.iter().copied();
        let (mut first, others): (Vec<_>, Vec<_>) = claims.partition(|c| seen.insert(document(c)));
        first.extend(others);
        first
    }

    /// True for a finding that an older report lacks; false where there is none to tell.
    #[must_use]
    pub fn is_new(&self, finding: &Finding) -> bool {
        self.baseline
            .is_some_and(|baseline| !baseline.knows(finding))
    }
}
