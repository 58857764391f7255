//! What a run is made of, and what of it is not compared.

use std::collections::BTreeMap;
use std::ops::Range;

use super::measured::MOST_ALIKE;
use super::story::Stories;
use crate::claim::Claim;
use crate::rule::RuleSet;
use crate::source::{Document, Notice, Problem};

/// Articles with what they assert and how they hang together: what a graph is made of, and what is compared.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// The rules that made the claims.
    pub rules: &'a RuleSet,
    /// The articles.
    pub documents: &'a [Document],
    /// Their claims.
    pub claims: &'a [Claim],
    /// For each article the number of its first claim.
    pub firsts: &'a [usize],
    /// Which independent voice each document is.
    pub lineages: &'a [usize],
    /// Which documents are about one story.
    pub stories: &'a Stories,
    /// True where open claims are compared too, not only those that a rule names.
    pub open: bool,
    /// True where updates and what is apart are wanted too, not only their number.
    pub quiet: bool,
}

impl<'a> Run<'a> {
    /// What is not compared: articles of a crowd that lie far apart in it, and what an article claims of one measure behind
    /// the first claims.
    #[must_use]
    pub fn notices(&self) -> Vec<Notice> {
        let mut out = self.stories.notices(self.documents);
        out.extend((0..self.documents.len()).flat_map(|document| self.lists(document)));
        out
    }

    /// What a document claims of one measure behind the first claims.
    pub(crate) fn lists(&self, document: usize) -> Vec<Notice> {
        let mut made: BTreeMap<&str, usize> = BTreeMap::new();
        for claim in self.article(document).iter().filter(|c| c.by_rule) {
            *made.entry(self.rules.widest(&claim.name)).or_default() += 1;
        }
        let many = made.into_iter().filter(|(_, made)| *made > MOST_ALIKE);
        let notice = |(measure, n): (&str, usize)| {
            let problem = Problem::ManyClaims {
                measure: measure.to_owned(),
                n,
                first: MOST_ALIKE,
            };
            Notice::new(&self.documents[document].id, problem)
        };
        many.map(notice).collect()
    }

    /// The claims of one document, which stand together.
    #[must_use]
    pub fn article(&self, document: usize) -> &'a [Claim] {
        &self.claims[self.places(document)]
    }

    /// Where the claims of one document stand among those of the run.
    #[must_use]
    pub fn places(&self, document: usize) -> Range<usize> {
        let end = self.firsts.get(document + 1);
        self.firsts[document]..end.copied().unwrap_or(self.claims.len())
    }
}
