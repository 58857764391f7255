//! The counts that close a report.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::check::{Outcome, Verdict};
use crate::source::Document;

/// How much was read, found and ruled out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Articles read.
    pub articles: usize,
    /// Different outlets among them; articles of unknown outlets add none.
    pub outlets: usize,
    /// Claims extracted, open ones included.
    pub claims: usize,
    /// Findings that are disagreements.
    pub findings: Conflicts,
    /// Later accounts that replace earlier ones.
    pub update: usize,
    /// Tempting comparisons that were none.
    pub apart: usize,
    /// Pairs of claims that are compatible.
    pub agree: usize,
    /// Claims that repeat one of their own lineage.
    pub echo: usize,
}

/// Disagreements by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Conflicts {
    /// Cannot all be true.
    pub contradiction: usize,
    /// One speaker, different content.
    pub misquote: usize,
    /// One party asserts, another denies.
    pub dispute: usize,
    /// Differs, and something may explain it.
    pub discrepancy: usize,
}

impl Summary {
    /// Counts all that a check brought to light, whether it is shown or not.
    #[must_use]
    pub fn of(documents: &[Document], outcome: &Outcome) -> Self {
        let outlets: BTreeSet<_> = documents
            .iter()
            .filter_map(|d| d.outlet.as_deref())
            .collect();
        let of = |kind| outcome.findings.iter().filter(|f| f.kind == kind).count();
        Self {
            articles: documents.len(),
            outlets: outlets.len(),
            claims: outcome.claims,
            findings: Conflicts {
                contradiction: of(Verdict::Contradiction),
                misquote: of(Verdict::Misquote),
                dispute: of(Verdict::Dispute),
                discrepancy: of(Verdict::Discrepancy),
            },
            update: outcome.quiet.updates,
            apart: outcome.quiet.apart,
            agree: outcome.agreeing,
            echo: outcome.echoes,
        }
    }

    /// Near-conflicts that were ruled out: updates, and what only seemed comparable.
    #[must_use]
    pub fn ruled_out(&self) -> usize {
        self.update + self.apart
    }
}
