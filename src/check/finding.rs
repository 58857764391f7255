//! What the report shows.

use serde::Serialize;

use super::Reason;
use crate::claim::Slot;
use crate::graph::Verdict;

/// One fact on which articles differ (or, for the quiet kinds, seem to).
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Fingerprint of rule, slots, outlets and values: stable when the text moves.
    pub id: String,
    /// What kind of disagreement.
    pub kind: Verdict,
    /// How loud.
    pub severity: Severity,
    /// Name of the claim that is compared.
    pub claim: String,
    /// What was compared, what was unknown, why the kind.
    pub reasons: Vec<Reason>,
    /// What the sides share: slot and its words.
    pub slots: Vec<(Slot, String)>,
    /// The positions, by their figures or in order of first appearance.
    pub sides: Vec<Side>,
    /// Indices of claims that are compatible with several sides.
    pub fits: Vec<usize>,
}

impl Finding {
    /// Indices of all claims in it: those of the sides, then what fits.
    pub fn claims(&self) -> impl Iterator<Item = usize> {
        let sides = self.sides.iter().flat_map(|side| &side.claims);
        sides.chain(&self.fits).copied()
    }
}

/// One position in a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// Indices of its claims into the run's claims.
    pub claims: Vec<usize>,
    /// How many independent voices stand on it.
    pub lineages: usize,
}

/// How loud a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Severity {
    /// Shown when asked for.
    Advice,
    /// Worth a look.
    Warning,
    /// Cannot stand as printed.
    Error,
}

impl Severity {
    /// How loud findings of a kind are.
    #[must_use]
    pub fn of(kind: Verdict) -> Self {
        match kind {
            Verdict::Contradiction | Verdict::Misquote => Self::Error,
            Verdict::Dispute | Verdict::Discrepancy => Self::Warning,
            Verdict::Update | Verdict::Apart => Self::Advice,
        }
    }
}
