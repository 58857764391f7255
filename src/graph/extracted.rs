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
