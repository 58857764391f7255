//! Deciding: comparable claims → verdicts → one finding per fact.

mod assemble;
mod beside;
mod compare;
mod content;
mod date;
mod entity;
mod event;
mod finding;
mod groups;
mod levels;
mod open;
mod place;
mod quantity;
mod reason;
mod relation;
mod retold;
mod state;
mod thing;
mod times;
mod units;
mod voices;
mod wording;

pub use crate::graph::Verdict;
pub use finding::{Finding, Severity, Side};
pub use groups::groups;
pub use open::OPEN;
pub use reason::{Alike, Occasion, Reason, Slip};

use crate::graph::{ClaimGraph, Run};

/// What a check brings to light.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Worst first, then by claim and place.
    pub findings: Vec<Finding>,
    /// Pairs of comparable claims that agree.
    pub agreeing: usize,
    /// Claims that repeat one of their own lineage.
    pub echoes: usize,
}

/// Compares the claims of a run, writes the verdicts into its graph and gives the findings.
#[must_use]
pub fn check(run: Run<'_>, graph: &mut ClaimGraph) -> Outcome {
    let pairs = assemble::pairs(run, &graph.comparable());
    for (a, b, verdict, _) in &pairs.conflicts {
        graph.verdict(*a, *b, *verdict);
    }
    let mut findings = assemble::findings(run, &pairs);
    if run.open {
        findings.extend(open::findings(run, &findings));
    }
    findings.sort_by(|a, b| (a.kind, &a.claim, &a.id).cmp(&(b.kind, &b.claim, &b.id)));
    Outcome {
        findings,
        agreeing: pairs.agree.len(),
        echoes: assemble::echoes(run),
    }
}
