//! What the findings of rules say already.

use rustc_hash::FxHashMap;

use crate::check::Finding;
use crate::graph::Run;

/// For each sentence, by document and first byte, the findings of rules that speak of it, in their order.
pub(super) struct Said(FxHashMap<(usize, usize), Vec<usize>>);

impl Said {
    pub fn new(run: Run<'_>, named: &[Finding]) -> Self {
        let mut said: FxHashMap<_, Vec<usize>> = FxHashMap::default();
        for (number, finding) in named.iter().enumerate() {
            for claim in finding.sides.iter().flat_map(|s| &s.claims) {
                let findings = said.entry(sentence(run, *claim)).or_default();
                if findings.last() != Some(&number) {
                    findings.push(number);
                }
            }
        }
        Self(said)
    }

    /// True where one finding speaks of the sentences of both claims.
    pub fn speak_of(&self, run: Run<'_>, a: usize, b: usize) -> bool {
        let [a, b] = [a, b].map(|claim| self.0.get(&sentence(run, claim)));
        a.zip(b)
            .is_some_and(|(a, b)| a.iter().any(|found| b.binary_search(found).is_ok()))
    }
}

fn sentence(run: Run<'_>, claim: usize) -> (usize, usize) {
    let claim = &run.claims[claim];
    (claim.document, claim.sentence.start)
}
