//! What articles tell again. What one tells twice is one thing: the "25 dead" of its headline are the "25 killed in Monday's air
//! raid" of its lead, and what is no match for the fuller telling is none for the other. Figures that a third article tells side by
//! side, and sees no conflict, are of two things.

use rustc_hash::{FxHashMap, FxHashSet};

use super::compare::{Comparable, are_two_groups, comparable, moves};
use super::relation::Relation;
use super::{Reason, Verdict, beside};
use crate::graph::Run;

/// Two claims, the smaller index first, and how they stand to one another.
pub(super) type Compared = (usize, usize, Relation);

/// Sets apart the conflicts of two articles that what is told elsewhere settles.
pub(super) fn settle(run: Run<'_>, compared: &mut [Compared]) {
    let (again, agreeing) = (again(run, compared), agreeing(compared));
    let loud: FxHashSet<(usize, usize)> = compared
        .iter()
        .filter(|(.., relation)| is_loud(relation))
        .map(|(a, b, _)| (*a, *b))
        .collect();
    for (a, b, relation) in compared.iter_mut() {
        if !is_loud(relation) || run.claims[*a].document == run.claims[*b].document {
            continue;
        }
        let reason = fuller(run, &again, *a, *b)
            .or_else(|| fuller(run, &again, *b, *a))
            .or_else(|| side_by_side(run, &agreeing, &loud, (*a, *b)));
        if let Some(reason) = reason {
            *relation = Relation::Conflict(Verdict::Apart, vec![reason]);
        }
    }
}

fn is_loud(relation: &Relation) -> bool {
    matches!(relation, Relation::Conflict(verdict, _) if *verdict < Verdict::Update)
}

type Others = FxHashMap<usize, Vec<usize>>;

/// Why what tells the figure `x` again in its article is of another event than `y`, or of other people.
fn fuller(run: Run<'_>, again: &Others, x: usize, y: usize) -> Option<Reason> {
    let mut told = again.get(&x).into_iter().flatten();
    told.find_map(|twin| {
        let (twin, y) = (&run.claims[*twin], &run.claims[y]);
        let of_two = |reason: &Reason| match reason {
            Reason::Groups(..) => are_two_groups(run, twin, y),
            reason => reason.is_of_two_events(),
        };
        match comparable(run, twin, y) {
            Comparable::No(reason) => Some(reason).filter(of_two),
            Comparable::Yes(_) => None,
        }
    })
}

/// Two figures of an event that a third article tells, each of which agrees with one of these, and neither of which is at odds
/// with the other.
fn side_by_side(
    run: Run<'_>,
    agreeing: &Others,
    loud: &FxHashSet<(usize, usize)>,
    (a, b): (usize, usize),
) -> Option<Reason> {
    let with = |claim: usize| agreeing.get(&claim).into_iter().flatten().copied();
    let of = |claim: usize| run.claims[claim].document;
    let beside = |x: usize, y: usize| {
        // One sentence may give what two voices say.
        let apart = run.claims[x].sentence != run.claims[y].sentence;
        of(x) == of(y) && apart && !loud.contains(&(x.min(y), x.max(y)))
    };
    let third = |x: &usize| of(*x) != of(a) && of(*x) != of(b);
    let told = with(a).filter(third).any(|x| with(b).any(|y| beside(x, y)));
    (told && moves(run, &run.claims[a])).then_some(Reason::Incident)
}

fn agreeing(compared: &[Compared]) -> Others {
    let mut out = Others::default();
    for (a, b, _) in compared.iter().filter(|c| c.2 == Relation::Agree) {
        out.entry(*a).or_default().push(*b);
        out.entry(*b).or_default().push(*a);
    }
    out
}

/// For each claim those by which its article gives its figure again: what one of them leads with, the other tells in full.
fn again(run: Run<'_>, compared: &[Compared]) -> Others {
    let mut told: FxHashMap<_, Vec<usize>> = FxHashMap::default();
    let mut claims: Vec<usize> = compared.iter().flat_map(|c| [c.0, c.1]).collect();
    claims.sort_unstable();
    claims.dedup();
    for claim in claims {
        let own = &run.claims[claim];
        if let Some(size) = beside::size(own) {
            let thing = (own.document, &own.name, own.setting.incident, size);
            told.entry(thing).or_default().push(claim);
        }
    }
    let leads = |claim: usize| run.claims[claim].setting.leads;
    let mut out = Others::default();
    for same in told.into_values() {
        for &claim in &same {
            let others = same.iter().copied();
            let others = others.filter(|&o| o != claim && (leads(o) || leads(claim)));
            out.insert(claim, others.collect());
        }
    }
    out
}
