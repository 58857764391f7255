//! An article by itself: all that a run needs of it.

use super::lineage::Marks;
use super::story::Lead;
use crate::claim::Claim;
use crate::source::Document;

/// What one article asserts.
#[derive(Clone, Debug, PartialEq)]
pub struct Extracted {
    /// The article.
    pub document: Document,
    /// Its claims, in the order of the text. Their `document` is 0: an article by itself has no place in a run.
    pub claims: Vec<Claim>,
    /// What tells its story.
    pub lead: Lead,
    /// What tells copies of its text.
    pub marks: Marks,
}

impl Extracted {
    /// What tells its story. One that claims nothing tells none: no line of `extract` tells of it.
    pub(super) fn story(&mut self) -> Lead {
        let lead = std::mem::take(&mut self.lead);
        if self.claims.is_empty() {
            Lead::default()
        } else {
            lead
        }
    }
}
