//! Where a claim stands for whoever opens the file.

use super::safe::one_line;
use crate::claim::Claim;
use crate::source::Document;
use crate::text::Position;

/// Path, line and column of the claim's words, harmless.
#[must_use]
pub fn place(document: &Document, claim: &Claim) -> String {
    let Position { line, column } = claim.position;
    format!("{}:{line}:{column}", one_line(&document.path))
}
