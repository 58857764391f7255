//! Articles side by side.

use super::extracted::Extracted;
use super::leads::Leads;
use super::lineage::{Marks, lineages};
use crate::claim::Claim;
use crate::source::Document;

/// Articles with what they assert, side by side.
#[derive(Debug, Default)]
pub struct Corpus {
    /// The articles, sorted by id.
    pub documents: Vec<Document>,
    /// Their claims, in the order of the documents and of the text.
    pub claims: Vec<Claim>,
    /// For each article the number of its first claim.
    pub firsts: Vec<usize>,
    /// Which independent voice each document is.
    pub lineages: Vec<usize>,
    /// What tells the story of each document.
    pub leads: Leads,
}

impl Corpus {
    /// Articles that come in the order of their ids, and may be made while they are taken: no two of them are held whole.
    #[must_use]
    pub fn of_sorted(articles: impl IntoIterator<Item = Extracted>) -> Self {
        let mut corpus = Self::default();
        let articles = articles.into_iter();
        let marks: Vec<Marks> = articles.map(|article| corpus.add(article)).collect();
        corpus.lineages = lineages(&marks);
        corpus
    }

    /// Takes an article in, and leaves what tells its copies.
    pub(super) fn add(&mut self, mut article: Extracted) -> Marks {
        self.leads.push(&article.story());
        let document = self.documents.len();
        self.firsts.push(self.claims.len());
        let claims = article.claims.into_iter();
        self.claims
            .extend(claims.map(|claim| Claim { document, ..claim }));
        self.documents.push(article.document);
        article.marks
    }
}

impl FromIterator<Extracted> for Corpus {
    /// Articles in any order.
    fn from_iter<I: IntoIterator<Item = Extracted>>(articles: I) -> Self {
        let mut articles: Vec<Extracted> = articles.into_iter().collect();
        articles.sort_by(|a, b| a.document.id.cmp(&b.document.id));
        Self::of_sorted(articles)
    }
}
