//! What is kept of articles beyond the pass that reads them: their findings, and what these speak of.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use super::Found;
use super::lot::Lot;
use crate::check::{Finding, Outcome, Quiet, in_order};
use crate::claim::Claim;
use crate::graph::Shelf;
use crate::source::{Notice, Part};

/// Findings, the claims that they speak of, by their numbers among all of a shelf, and the texts of these, by document.
#[derive(Default)]
pub(super) struct Kept {
    pub tally: Tally,
    findings: Vec<Finding>,
    claims: BTreeMap<usize, Claim>,
    texts: BTreeMap<usize, (String, Vec<Part>)>,
}

/// What is only counted, or told of a document.
#[derive(Default)]
pub(super) struct Tally {
    /// Pairs of claims that agree.
    pub agreeing: usize,
    /// Pairs that are quietly at odds.
    pub quiet: Quiet,
    /// Claims that repeat one of their voice.
    pub echoes: usize,
    /// What documents claim and is not compared.
    pub lists: Vec<(usize, Notice)>,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, more: Self) {
        self.agreeing += more.agreeing;
        self.quiet += more.quiet;
        self.echoes += more.echoes;
        self.lists.extend(more.lists);
    }
}

impl Kept {
    /// Takes of articles what their findings speak of.
    pub fn new(shelf: &Shelf, lot: &Lot, findings: Vec<Finding>) -> Self {
        let (numbers, corpus) = (&lot.numbers, &lot.corpus);
        let number = |local: usize| {
            let document = corpus.claims[local].document;
            shelf.places(numbers[document]).start + local - corpus.firsts[document]
        };
        let mut kept = Self::default();
        for local in findings.iter().flat_map(Finding::claims) {
            let claim = &corpus.claims[local];
            let (document, own) = (numbers[claim.document], &corpus.documents[claim.document]);
            let claim = || Claim {
                document,
                ..claim.clone()
            };
            kept.claims.entry(number(local)).or_insert_with(claim);
            let text = || (own.text.clone(), own.parts.clone());
            kept.texts.entry(document).or_insert_with(text);
        }
        kept.findings = findings.into_iter().map(|f| f.renumbered(number)).collect();
        kept
    }

    pub fn add(&mut self, other: Self) {
        self.tally += other.tally;
        self.findings.extend(other.findings);
        self.claims.extend(other.claims);
        self.texts.extend(other.texts);
    }

    /// All that was found among so many claims.
    pub fn finish(self, claims: usize) -> Found {
        let (numbers, kept): (Vec<usize>, Vec<Claim>) = self.claims.into_iter().unzip();
        let place = |number: usize| numbers.partition_point(|known| *known < number);
        let findings = self.findings.into_iter();
        let mut findings: Vec<Finding> = findings.map(|f| f.renumbered(place)).collect();
        findings.sort_by(in_order);
        let Tally {
            agreeing,
            quiet,
            echoes,
            mut lists,
        } = self.tally;
        lists.sort_by_key(|(document, _)| *document);
        let texts = self.texts.into_iter();
        Found {
            outcome: Outcome {
                findings,
                quiet,
                agreeing,
                echoes,
                claims,
            },
            claims: kept,
            texts: texts
                .map(|(number, (text, parts))| (number, text, parts))
                .collect(),
            lists: lists.into_iter().map(|(_, notice)| notice).collect(),
        }
    }
}
