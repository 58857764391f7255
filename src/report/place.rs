//! Where a claim stands for whoever opens the file.

use super::safe::one_line;
use crate::claim::Claim;
use crate::source::Document;
use crate::text::Position;

/// Path, line and column of the claim's words, harmless; of an article that is a line or a row of its file, path and line of that.
#[must_use]
pub fn place(document: &Document, claim: &Claim) -> String {
    let path = one_line(&document.path);
    if let Some(line) = document.line {
        return format!("{path}:{line}");
    }
    let Position { line, column } = claim.position;
    format!("{path}:{line}:{column}")
}
