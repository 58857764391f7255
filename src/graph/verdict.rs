//! Kinds of findings.

use serde::Serialize;

/// Kinds of findings, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
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

impl Verdict {
    /// All kinds, worst first.
    pub const ALL: [Self; 6] = [
        Self::Contradiction,
        Self::Misquote,
        Self::Dispute,
        Self::Discrepancy,
        Self::Update,
        Self::Apart,
    ];

    /// The name that programs know, such as "contradiction": it never changes with the language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Contradiction => "contradiction",
            Self::Misquote => "misquote",
            Self::Dispute => "dispute",
            Self::Discrepancy => "discrepancy",
            Self::Update => "update",
            Self::Apart => "apart",
        }
    }
}
