//! Articles put away until they are compared: of each no more is held than what tells its story and its copies.

use std::iter::once;
use std::ops::Range;
use std::{io, mem};

use rayon::prelude::*;

use super::corpus::Corpus;
use super::extracted::Extracted;
use super::leads::Leads;
use super::lineage::Marks;
use super::spill::{Packed, Spill};
use super::story::Lead;
use crate::claim::Claim;
use crate::source::{Document, Part};

/// Articles of which the texts and claims lie packed in a file.
#[derive(Debug)]
pub struct Shelf {
    /// The articles without their texts, sorted by id.
    pub documents: Vec<Document>,
    /// What tells the story of each document.
    pub leads: Leads,
    /// What tells copies of each.
    pub marks: Vec<Marks>,
    /// For each document the number of its first claim, and behind them the number of all claims.
    firsts: Vec<usize>,
    /// The number of each in the file.
    order: Vec<usize>,
    bodies: Spill,
}

/// What is put away of an article.
type Body = (String, Vec<Part>, Vec<Claim>);

/// So many articles are packed at once: enough for many threads.
const BATCH: usize = 256;

impl Shelf {
    /// Puts articles away as they come.
    ///
    /// # Errors
    /// Where the system has no room for them.
    pub fn of(articles: impl Iterator<Item = Extracted>) -> io::Result<Self> {
        let (mut articles, mut bodies) = (articles, Spill::new()?);
        let (mut heads, mut leads, mut marks) = (Vec::new(), Leads::default(), Vec::new());
        loop {
            let mut batch: Vec<Extracted> = articles.by_ref().take(BATCH).collect();
            if batch.is_empty() {
                break;
            }
            for article in &mut batch {
                leads.push(&article.story());
                marks.push(mem::take(&mut article.marks));
            }
            let packed: Vec<_> = batch.into_par_iter().map(pack).collect();
            let (own, packed): (Vec<_>, Vec<_>) = packed.into_iter().unzip();
            bodies.extend(&packed)?;
            heads.extend(own);
        }
        let mut order: Vec<usize> = (0..heads.len()).collect();
        order.sort_by(|a, b| heads[*a].0.id.cmp(&heads[*b].0.id));
        heads.sort_by(|a, b| a.0.id.cmp(&b.0.id));
        let (documents, claims): (Vec<_>, Vec<usize>) = heads.into_iter().unzip();
        let mut end = 0;
        let ends = claims.into_iter().map(|number| {
            end += number;
            end
        });
        Ok(Self {
            documents,
            leads: leads.in_order(&order),
            marks: order.iter().map(|at| mem::take(&mut marks[*at])).collect(),
            firsts: once(0).chain(ends).collect(),
            order,
            bodies,
        })
    }

    /// The articles of these numbers side by side, without what tells their stories and copies.
    ///
    /// # Errors
    /// Where the system does not give back what it was given.
    pub fn corpus(&self, numbers: &[usize]) -> io::Result<Corpus> {
        let read = numbers.par_iter().map(|number| self.article(*number));
        let mut corpus = Corpus::default();
        for article in read.collect::<io::Result<Vec<_>>>()? {
            corpus.add(article);
        }
        Ok(corpus)
    }

    /// Where the claims of a document stand among those of all.
    #[must_use]
    pub fn places(&self, document: usize) -> Range<usize> {
        self.firsts[document]..self.firsts[document + 1]
    }

    /// How many claims the articles make.
    #[must_use]
    pub fn claims(&self) -> usize {
        self.firsts.last().copied().unwrap_or_default()
    }

    fn article(&self, number: usize) -> io::Result<Extracted> {
        let (text, parts, claims): Body = self.bodies.read(self.order[number])?;
        Ok(Extracted {
            document: Document {
                text,
                parts,
                ..self.documents[number].clone()
            },
            claims,
            lead: Lead::default(),
            marks: Marks::default(),
        })
    }
}

/// What is held of an article with the number of its claims, and what is put away.
fn pack(article: Extracted) -> ((Document, usize), Packed) {
    let Extracted {
        mut document,
        claims,
        ..
    } = article;
    let (text, parts) = (
        mem::take(&mut document.text),
        mem::take(&mut document.parts),
    );
    let number = claims.len();
    let body: Body = (text, parts, claims);
    ((document, number), Packed::new(&body))
}
