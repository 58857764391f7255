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
mod passes;
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
pub use passes::{Found, Shelved, check_shelved};
pub use reason::{Alike, Occasion, Reason, Slip};

use std::cmp::Ordering;
use std::ops::AddAssign;

use self::pairs::{Pairs, is_quiet};
use crate::graph::Run;

/// What a check brings to light.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Worst first, then by claim and place. What is quiet is among them where the run asks for it.
    pub findings: Vec<Finding>,
    /// How much is quiet, asked for or not.
    pub quiet: Quiet,
    /// Pairs of comparable claims that agree.
    pub agreeing: usize,
    /// Claims that repeat one of their own lineage.
    pub echoes: usize,
    /// All claims, whether anything was found of them or not.
    pub claims: usize,
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

impl AddAssign for Quiet {
    fn add_assign(&mut self, more: Self) {
        self.updates += more.updates;
        self.apart += more.apart;
    }
}

/// Compares the claims of a run.
#[must_use]
pub fn check(run: Run<'_>) -> Outcome {
    Compared::new(run).outcome()
}

/// What was found between the claims of a run.
pub struct Compared<'a> {
    run: Run<'a>,
    /// By rules.
    named: Pairs,
    /// What rules do not name.
    open: Pairs,
    findings: Vec<Finding>,
}

impl<'a> Compared<'a> {
    /// Compares the claims of a run.
    #[must_use]
    pub fn new(run: Run<'a>) -> Self {
        let named = pairs::pairs(run);
        let mut findings = assemble::findings(run, &named);
        let open = if run.open {
            open::pairs(run, &findings, &named)
        } else {
            Pairs::default()
        };
        findings.extend(open::findings(run, &open));
        findings.sort_by(in_order);
        Self {
            run,
            named,
            open,
            findings,
        }
    }

    /// What rules find between two claims, in the order of these: what is quiet too where the run asks for it.
    #[must_use]
    pub fn verdicts(&self) -> Vec<(usize, usize, Verdict)> {
        let mut verdicts = self.named.verdicts();
        verdicts.retain(|(.., kind)| self.run.quiet || !is_quiet(*kind));
        verdicts
    }

    /// The findings and how much else there is.
    #[must_use]
    pub fn outcome(self) -> Outcome {
        let (run, quiet, agreeing) = (self.run, self.quiet(), self.named.agree());
        Outcome {
            findings: self.findings,
            quiet,
            agreeing,
            echoes: assemble::echoes(run),
            claims: run.claims.len(),
        }
    }

    /// How much is quiet.
    fn quiet(&self) -> Quiet {
        let verdicts = [&self.named, &self.open].map(Pairs::verdicts);
        verdicts.iter().flatten().map(|(.., kind)| *kind).collect()
    }

    /// The findings between documents that `own` names, and how much of what these say is quiet that was not when two claims met:
    /// what all of them settled, and what no rule names.
    fn of_documents(self, own: impl Fn(usize) -> bool) -> (Vec<Finding>, Quiet) {
        let own = |claim: usize| own(self.run.claims[claim].document);
        let late = self.named.conflicts.iter().chain(&self.open.conflicts);
        let quiet = late.filter(|(a, ..)| own(*a)).map(|(_, _, kind, _)| *kind);
        let quiet = quiet.collect();
        let mut findings = self.findings;
        findings.retain(|finding| finding.claims().next().is_some_and(own));
        (findings, quiet)
    }
}

/// Worst first, then by claim and id; of those that are alike the one with the earlier claims first.
fn in_order(a: &Finding, b: &Finding) -> Ordering {
    let told = (a.kind, &a.claim, &a.id).cmp(&(b.kind, &b.claim, &b.id));
    told.then_with(|| a.claims().cmp(b.claims()))
}
