//! What the report shows.

use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;
use serde::Serialize;

use super::Reason;
use super::compare::shared_slots;
use super::content::Content;
use crate::claim::Slot;
use crate::graph::{Run, Verdict};

/// One fact on which articles differ (or, for the quiet kinds, seem to).
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Fingerprint of rule, slots, outlets and values: stable when the text moves.
    pub id: String,
    /// What kind of disagreement.
    pub kind: Verdict,
    /// How loud.
    pub severity: Severity,
    /// Name of the claim that is compared.
    pub claim: String,
    /// What was compared, what was unknown, why the kind.
    pub reasons: Vec<Reason>,
    /// What the sides share: slot and its words.
    pub slots: Vec<(Slot, String)>,
    /// The positions, by their figures or in order of first appearance.
    pub sides: Vec<Side>,
    /// Indices of claims that are compatible with several sides.
    pub fits: Vec<usize>,
}

impl Finding {
    /// Indices of all claims in it: those of the sides, then what fits.
    pub fn claims(&self) -> impl Iterator<Item = usize> {
        let sides = self.sides.iter().flat_map(|side| &side.claims);
        sides.chain(&self.fits).copied()
    }

    /// The same finding where its claims have other numbers, in the same order.
    pub(super) fn renumbered(mut self, number: impl Fn(usize) -> usize) -> Self {
        let sides = self.sides.iter_mut().flat_map(|side| &mut side.claims);
        for claim in sides.chain(&mut self.fits) {
            *claim = number(*claim);
        }
        self
    }
}

/// One position in a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// Indices of its claims into the run's claims.
    pub claims: Vec<usize>,
    /// How many independent voices stand on it.
    pub lineages: usize,
}

/// How loud a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Severity {
    /// Shown when asked for.
    Advice,
    /// Worth a look.
    Warning,
    /// Cannot stand as printed.
    Error,
}

impl Severity {
    /// How loud findings of a kind are.
    #[must_use]
    pub fn of(kind: Verdict) -> Self {
        match kind {
            Verdict::Contradiction | Verdict::Misquote => Self::Error,
            Verdict::Dispute | Verdict::Discrepancy => Self::Warning,
            Verdict::Update | Verdict::Apart => Self::Advice,
        }
    }
}

/// The finding of these sides, each of which holds a claim at least.
pub(super) fn finding(
    run: Run<'_>,
    kind: Verdict,
    sides: Vec<Vec<usize>>,
    fits: Vec<usize>,
    reasons: Vec<Reason>,
) -> Finding {
    let first = &run.claims[sides[0][0]];
    let per = run.rules.named(&first.name).map_or(&[][..], |r| &r.per);
    let slots = sides
        .iter()
        .flatten()
        .map(|&c| shared_slots(&run.claims[c], per))
        .max_by_key(Vec::len)
        .unwrap_or_default();
    let sides: Vec<Side> = sides.into_iter().map(|claims| side(run, claims)).collect();
    let name = run.rules.widest(&first.name).to_owned();
    let id = fingerprint(run, &name, &sides);
    Finding {
        id,
        kind,
        severity: Severity::of(kind),
        claim: name,
        reasons,
        slots,
        sides,
        fits,
    }
}

fn side(run: Run<'_>, claims: Vec<usize>) -> Side {
    let mut voices: Vec<usize> = claims
        .iter()
        .map(|&c| run.lineages[run.claims[c].document])
        .collect();
    voices.sort_unstable();
    voices.dedup();
    Side {
        lineages: voices.len(),
        claims,
    }
}

/// Stable while the words stay, wherever they stand: rule, outlets and values.
fn fingerprint(run: Run<'_>, name: &str, sides: &[Side]) -> String {
    let mut parts: Vec<u64> = sides
        .iter()
        .flat_map(|s| &s.claims)
        .map(|&c| {
            let claim = &run.claims[c];
            let slots = Slot::ALL.map(|s| claim.slots.get(s).map(|f| &f.id));
            let outlet = &run.documents[claim.document].outlet;
            FxBuildHasher.hash_one((outlet, Content::of(claim), slots))
        })
        .collect();
    parts.sort_unstable();
    format!("{:016x}", FxBuildHasher.hash_one((name, parts)))
}
