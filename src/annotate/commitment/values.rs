//! Polarity and modality, as other stages see them.

use serde::{Deserialize, Serialize};

/// Whether a claim is asserted or denied.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Polarity {
    /// Asserted.
    #[default]
    Affirmed,
    /// Negated or denied.
    Negated,
    /// A negation that the tool does not understand.
    Unknown,
}

/// How far a thing has got, in the words of the claim. Ordered: a later one includes the earlier.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Modality {
    /// Called for, asked for, tried, conditional: asserts nothing about the event.
    Urged,
    /// May be, is believed, is suspected.
    Possible,
    /// Will be, is to be, is about to be.
    Planned,
    /// Has started.
    Begun,
    /// Has happened, holds.
    #[default]
    Done,
}
