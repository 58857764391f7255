//! What claims that may be compared have to do with one another, pair by pair.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::compare::{Comparable, comparable};
use super::relation::{Relation, relate};
use super::{Reason, Verdict, retold};
use crate::claim::Claim;
use crate::graph::{Measured, Run};

/// Two claims, the smaller index first, what was found between them, and why.
pub(super) type Conflict = (usize, usize, Verdict, Vec<Reason>);

/// What was found between comparable claims.
#[derive(Default)]
pub(super) struct Pairs {
    /// What is loudly at odds, or was until the whole of them settled it; in the order of the claims.
    pub conflicts: Vec<Conflict>,
    /// What is quietly at odds, in the order of the claims. There may be hundreds for an article: their reasons are looked for
    /// again where somebody asks.
    pub quiet: Vec<(usize, usize, Verdict)>,
    /// For each claim those that it agrees with.
    pub agreeing: FxHashMap<usize, Vec<usize>>,
}

impl Pairs {
    /// All that is at odds, in the order of the claims.
    pub fn verdicts(&self) -> Vec<(usize, usize, Verdict)> {
        let told = self.conflicts.iter().map(|(a, b, kind, _)| (*a, *b, *kind));
        let mut all: Vec<_> = told.chain(self.quiet.iter().copied()).collect();
        all.par_sort_unstable();
        all
    }

    /// How many pairs agree.
    pub fn agree(&self) -> usize {
        self.agreeing.values().map(Vec::len).sum::<usize>() / 2
    }

    /// How two claims are at odds, where they are.
    pub fn between(&self, a: usize, b: usize) -> Option<Verdict> {
        let pair = (a.min(b), a.max(b));
        let loud = self.conflicts.binary_search_by_key(&pair, |c| (c.0, c.1));
        let quiet = || self.quiet.binary_search_by_key(&pair, |c| (c.0, c.1));
        let loud = loud.map(|at| self.conflicts[at].2);
        loud.or_else(|_| quiet().map(|at| self.quiet[at].2)).ok()
    }
}

/// True for the kinds that make no finding unless they are asked for.
pub(super) fn is_quiet(kind: Verdict) -> bool {
    kind >= Verdict::Update
}

/// All that the claims of pairs of documents which may be compared have to do with one another, in the order of the claims. The
/// smaller number of a pair comes first; one with itself is a document by itself. What is quiet comes without its reasons.
pub(super) fn relations(
    run: Run<'_>,
    documents: &[(usize, usize)],
) -> Vec<(usize, usize, Relation)> {
    let between = |(a, b): (usize, usize)| match compare(run, a, b) {
        Relation::Unrelated => None,
        Relation::Conflict(kind, _) if is_quiet(kind) => {
            Some((a, b, Relation::Conflict(kind, Vec::new())))
        }
        relation => Some((a, b, relation)),
    };
    let measured = Measured::new(run);
    let documents = documents.par_iter();
    let found = documents.flat_map_iter(|(a, b)| measured.comparable(*a, *b).filter_map(between));
    let mut found: Vec<_> = found.collect();
    found.par_sort_unstable_by_key(|(a, b, _)| (*a, *b));
    found
}

/// Each document of a run by itself, and with those of its stories.
pub(super) fn meetings(run: Run<'_>) -> Vec<(usize, usize)> {
    let alone = (0..run.documents.len()).map(|document| (document, document));
    let stories = run.stories.pairs(run.documents.len());
    alone.chain(stories).collect()
}

/// Compares the claims of a run, and settles what the whole of them settles.
pub(super) fn pairs(run: Run<'_>) -> Pairs {
    let mut out = Pairs::default();
    for (a, b, relation) in relations(run, &meetings(run)) {
        match relation {
            Relation::Conflict(kind, _) if is_quiet(kind) => out.quiet.push((a, b, kind)),
            Relation::Conflict(kind, reasons) => out.conflicts.push((a, b, kind, reasons)),
            _ => {
                out.agreeing.entry(a).or_default().push(b);
                out.agreeing.entry(b).or_default().push(a);
            }
        }
    }
    retold::settle(run, &mut out);
    out
}

/// How two claims stand to one another as far as they may be compared; those that only tempt to be are apart. Most pairs
/// say nothing of one another, and that is told first.
pub(super) fn compare(run: Run<'_>, a: usize, b: usize) -> Relation {
    let (x, y) = (&run.claims[a], &run.claims[b]);
    let relation = relate(run, x, y);
    if relation == Relation::Unrelated {
        return relation;
    }
    match (comparable(run, x, y), relation) {
        (Comparable::No(reason), Relation::Conflict(..)) if is_tempting(x, y) => {
            Relation::Conflict(Verdict::Apart, vec![reason])
        }
        (Comparable::Yes(unknown), Relation::Conflict(verdict, mut reasons)) => {
            reasons.extend(unknown);
            Relation::Conflict(verdict, reasons)
        }
        (Comparable::Yes(_), Relation::Agree) => Relation::Agree,
        _ => Relation::Unrelated,
    }
}

/// Accounts a month apart tempt nobody to compare them.
fn is_tempting(x: &Claim, y: &Claim) -> bool {
    const DAYS: i32 = 31;
    !matches!((x.as_of, y.as_of), (Some(x), Some(y)) if (x - y).get_days().abs() > DAYS)
}
