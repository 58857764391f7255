//! Which finding puts two claims on different sides, found without a look at all of them: a large run has as many as pairs.

use rustc_hash::FxHashMap;

use super::super::Report;
use crate::check::Finding;

/// On which sides of findings claims are.
pub(super) struct Sides<'a> {
    findings: &'a [Finding],
    /// For each claim the findings that have it, in their order, each with the first side that does.
    of: FxHashMap<usize, Vec<(usize, usize)>>,
}

impl<'a> Sides<'a> {
    pub fn new(report: &Report<'a>) -> Self {
        let findings = report.findings;
        let mut of: FxHashMap<usize, Vec<(usize, usize)>> = FxHashMap::default();
        for (number, finding) in findings.iter().enumerate() {
            for (side, claims) in finding.sides.iter().map(|s| &s.claims).enumerate() {
                for claim in claims {
                    let own = of.entry(*claim).or_default();
                    if own.last().is_none_or(|(last, _)| *last != number) {
                        own.push((number, side));
                    }
                }
            }
        }
        Self { findings, of }
    }

    /// The first finding that puts two claims on different sides.
    pub fn finding(&self, a: usize, b: usize) -> Option<&'a Finding> {
        let of = |claim| self.of.get(&claim).map_or(&[][..], Vec::as_slice);
        let (few, many) = if of(a).len() < of(b).len() {
            (of(a), of(b))
        } else {
            (of(b), of(a))
        };
        let other = |number| {
            let at = many.binary_search_by_key(&number, |(number, _)| *number);
            at.ok().map(|at| many[at].1)
        };
        let found = few
            .iter()
            .find(|(number, side)| other(*number).is_some_and(|other| other != *side));
        found.map(|(number, _)| &self.findings[*number])
    }
}
