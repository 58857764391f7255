//! What an article tells twice it tells of one thing: the "25 dead" of its headline are the "25 killed in Monday's air raid" of its
//! lead. What is no match for the fuller telling is none for the other.

use rustc_hash::FxHashMap;

use super::relation::Relation;
use super::{Reason, Verdict, beside};
use crate::claim::Claim;
use crate::graph::Run;

/// Two claims, the smaller index first, and how they stand to one another.
pub(super) type Compared = (usize, usize, Relation);

/// Sets apart the conflicts of which one side is told again by its article, of an event that the other side cannot be of.
pub(super) fn settle(run: Run<'_>, compared: &mut [Compared]) {
    let twins = twins(run, compared);
    let apart = apart(compared);
    let other = |x: usize, y: usize| {
        let again = twins.get(&x).into_iter().flatten();
        again.filter_map(|twin| apart.get(&pair(*twin, y))).next()
    };
    for (a, b, relation) in compared.iter_mut() {
        let loud = matches!(relation, Relation::Conflict(verdict, _) if *verdict < Verdict::Update);
        let between = run.claims[*a].document != run.claims[*b].document;
        let reason = || other(*a, *b).or_else(|| other(*b, *a)).cloned();
        if let Some(reason) = (loud && between).then(reason).flatten() {
            *relation = Relation::Conflict(Verdict::Apart, vec![reason]);
        }
    }
}

/// For each claim those by which its article gives its figure again.
fn twins(run: Run<'_>, compared: &[Compared]) -> FxHashMap<usize, Vec<usize>> {
    let agree = compared.iter().filter(|c| c.2 == Relation::Agree);
    let mut out: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for (a, b, _) in agree.filter(|(a, b, _)| is_told_again(&run.claims[*a], &run.claims[*b])) {
        out.entry(*a).or_default().push(*b);
        out.entry(*b).or_default().push(*a);
    }
    out
}

fn is_told_again(a: &Claim, b: &Claim) -> bool {
    let size = beside::size(a);
    a.document == b.document && a.name == b.name && size.is_some() && size == beside::size(b)
}

/// The pairs that are of two events, and why.
fn apart(compared: &[Compared]) -> FxHashMap<(usize, usize), Reason> {
    let reason = |relation: &Relation| match relation {
        Relation::Conflict(Verdict::Apart, reasons) => {
            reasons.iter().find(|r| r.is_of_event()).cloned()
        }
        _ => None,
    };
    let found = compared.iter();
    found
        .filter_map(|(a, b, relation)| Some(((*a, *b), reason(relation)?)))
        .collect()
}

fn pair(x: usize, y: usize) -> (usize, usize) {
    (x.min(y), x.max(y))
}
