//! What is kept of articles beyond the pass that reads them: their findings, and what these speak of.

use std::collections::BTreeMap;

use super::meet::Met;
use super::{Found, Lot};
use crate::check::{Finding, Outcome, Quiet, in_order};
use crate::claim::Claim;
use crate::graph::Shelf;
use crate::source::Part;

/// The findings of a group of articles.
pub(super) struct Judged(Kept);

/// Findings, claims by their numbers among all of a shelf, and the texts of documents.
#[derive(Default)]
pub(super) struct Kept {
    findings: Vec<Finding>,
    quiet: Quiet,
    claims: BTreeMap<usize, Claim>,
    texts: BTreeMap<usize, (String, Vec<Part>)>,
}

impl Judged {
    /// Takes of the articles of a group what its findings speak of.
    pub fn new(shelf: &Shelf, lot: Lot, findings: Vec<Finding>, quiet: Quiet) -> Self {
        let Lot {
            numbers, corpus, ..
        } = lot;
        let global = |local: usize| {
            let document = corpus.claims[local].document;
            shelf.places(numbers[document]).start + local - corpus.firsts[document]
        };
        let mut kept = Kept {
            quiet,
            ..Kept::default()
        };
        for finding in findings {
            for local in finding.claims() {
                let claim = &corpus.claims[local];
                let document = numbers[claim.document];
                let own = &corpus.documents[claim.document];
                kept.claims.entry(global(local)).or_insert_with(|| Claim {
                    document,
                    ..claim.clone()
                });
                let text = || (own.text.clone(), own.parts.clone());
                kept.texts.entry(document).or_insert_with(text);
            }
            kept.findings.push(finding.renumbered(global));
        }
        Self(kept)
    }
}

impl Kept {
    pub fn add(&mut self, Judged(other): Judged) {
        self.findings.extend(other.findings);
        self.quiet += other.quiet;
        self.claims.extend(other.claims);
        self.texts.extend(other.texts);
    }

    /// All that was found among so many claims.
    pub fn finish(self, met: Met, echoes: usize, claims: usize) -> Found {
        let (numbers, kept): (Vec<usize>, Vec<Claim>) = self.claims.into_iter().unzip();
        let place = |number: usize| numbers.partition_point(|known| *known < number);
        let findings = self.findings.into_iter();
        let mut findings: Vec<Finding> = findings.map(|f| f.renumbered(place)).collect();
        findings.sort_by(in_order);
        let texts = self.texts.into_iter();
        let mut lists = met.lists;
        lists.sort_by_key(|(document, _)| *document);
        let mut quiet = met.quiet;
        quiet += self.quiet;
        Found {
            outcome: Outcome {
                findings,
                quiet,
                agreeing: met.agreeing,
                echoes,
                claims,
            },
            claims: kept,
            texts: texts.map(|(number, (text, parts))| (number, text, parts)).collect(),
            lists: lists.into_iter().map(|(_, notice)| notice).collect(),
        }
    }
}
