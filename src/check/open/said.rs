//! What rules say already.

use rustc_hash::FxHashMap;

use crate::check::Finding;
use crate::check::pairs::{Pairs, is_quiet};
use crate::graph::Run;

/// What rules say of sentences.
pub(super) struct Said<'a> {
    run: Run<'a>,
    /// For each sentence, by document and first byte, the findings that speak of it, in their order.
    findings: FxHashMap<(usize, usize), Vec<usize>>,
    /// What is at odds, whether it makes a finding or not.
    pairs: &'a Pairs,
}

impl<'a> Said<'a> {
    pub fn new(run: Run<'a>, named: &[Finding], pairs: &'a Pairs) -> Self {
        let mut findings: FxHashMap<_, Vec<usize>> = FxHashMap::default();
        for (number, finding) in named.iter().enumerate() {
            for claim in finding.sides.iter().flat_map(|s| &s.claims) {
                let findings = findings.entry(sentence(run, *claim)).or_default();
                if findings.last() != Some(&number) {
                    findings.push(number);
                }
            }
        }
        Self {
            run,
            findings,
            pairs,
        }
    }

    /// True where rules say something of the sentences of both claims: in one finding, or that it is none.
    pub fn speak_of(&self, a: usize, b: usize) -> bool {
        self.in_one_finding(a, b) || self.are_quietly_at_odds(a, b)
    }

    fn in_one_finding(&self, a: usize, b: usize) -> bool {
        let [a, b] = [a, b].map(|claim| self.findings.get(&sentence(self.run, claim)));
        a.zip(b)
            .is_some_and(|(a, b)| a.iter().any(|found| b.binary_search(found).is_ok()))
    }

    fn are_quietly_at_odds(&self, a: usize, b: usize) -> bool {
        let quiet = |x, y| self.pairs.between(x, y).is_some_and(is_quiet);
        self.beside(a).any(|x| self.beside(b).any(|y| quiet(x, y)))
    }

    /// The claims that rules make in the sentence of a claim.
    fn beside(&self, claim: usize) -> impl Iterator<Item = usize> {
        let Run { claims, .. } = self.run;
        let own = claims[claim].sentence.start;
        let places = self.run.places(claims[claim].document);
        places.filter(move |at| claims[*at].by_rule && claims[*at].sentence.start == own)
    }
}

fn sentence(run: Run<'_>, claim: usize) -> (usize, usize) {
    let claim = &run.claims[claim];
    (claim.document, claim.sentence.start)
}
