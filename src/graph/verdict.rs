//! Kinds of findings.

use serde::Serialize;

/// Kinds of findings, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Cannot all be true.
    Contradiction,
    /// One speaker, one occasion, different content.
    Misquote,
    /// One party asserts, another denies.
    Dispute,
    /// Differs, and measure, modality, time or hedging may explain it.
    Discrepancy,
    /// A later account replaces an earlier one.
    Update,
    /// Tempting, not comparable.
    Apart,
}
