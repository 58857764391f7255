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
mod pairs;
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

use self::pairs::{Pairs, is_quiet};
use crate::graph::Run;

/// What a check brings to light.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Worst first, then by claim and place. What is quiet is among them where the run asks for it.
    pub findings: Vec<Finding>,
    /// What rules find between two claims, in the order of these; what is quiet is among it where the run asks for it.
    pub verdicts: Vec<(usize, usize, Verdict)>,
    /// How much is quiet, asked for or not.
    pub quiet: Quiet,
    /// Pairs of comparable claims that agree.
    pub agreeing: usize,
    /// Claims that repeat one of their own lineage.
    pub echoes: usize,
}

/// How many findings of the quiet kinds there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quiet {
    /// Later accounts that replace earlier ones.
    pub updates: usize,
    /// Tempting comparisons that were none.
    pub apart: usize,
}

impl FromIterator<Verdict> for Quiet {
    /// Counts those kinds; others count nothing.
    fn from_iter<I: IntoIterator<Item = Verdict>>(kinds: I) -> Self {
        let mut counts = Self::default();
        for kind in kinds {
            counts.updates += usize::from(kind == Verdict::Update);
            counts.apart += usize::from(kind == Verdict::Apart);
        }
        counts
    }
}

/// Compares the claims of a run.
#[must_use]
pub fn check(run: Run<'_>) -> Outcome {
    let named = pairs::pairs(run);
    let mut findings = assemble::findings(run, &named);
    let open = if run.open {
        open::pairs(run, &findings, &named)
    } else {
        Pairs::default()
    };
    findings.extend(open::findings(run, &open));
    findings.sort_by(|a, b| (a.kind, &a.claim, &a.id).cmp(&(b.kind, &b.claim, &b.id)));
    let mut verdicts = named.verdicts();
    let open = open.verdicts();
    let quiet = verdicts.iter().chain(&open).map(|(.., kind)| *kind);
    let quiet = quiet.collect();
    verdicts.retain(|(.., kind)| run.quiet || !is_quiet(*kind));
    Outcome {
        findings,
        verdicts,
        quiet,
        agreeing: named.agree(),
        echoes: assemble::echoes(run),
    }
}
