//! From pairs to findings: one a fact. Claims that conflict, directly or through others, are one finding; claims that
//! agree stand on one side.

use petgraph::unionfind::UnionFind;
use rayon::prelude::*;
use rust_decimal::Decimal;
use rustc_hash::{FxHashMap, FxHashSet};

use super::beside::size;
use super::content::Content;
use super::finding::finding;
use super::pairs::{Conflict, Pairs, compare, is_quiet};
use super::relation::Relation;
use super::{Finding, Reason, Verdict};
use crate::annotate::quantity::Quantity;
use crate::claim::{Claim, Polarity, Value};
use crate::graph::Run;

/// Figures up to this ratio apart can be one position, where one of them is open.
const NEAR: (i64, i64) = (5, 4);

/// Claims whose lineage has said as much before.
pub(super) fn echoes(run: Run<'_>) -> usize {
    let mut documents: Vec<usize> = (0..run.documents.len()).collect();
    documents.sort_by_key(|document| run.lineages[*document]);
    let voices = documents.par_chunk_by(|a, b| run.lineages[*a] == run.lineages[*b]);
    voices.map(|voice| repeated(run, voice)).sum()
}

/// Claims of documents of one voice that say what others of it say.
pub(super) fn repeated(run: Run<'_>, voice: &[usize]) -> usize {
    let claims = || voice.iter().flat_map(|document| run.article(*document));
    let said = claims().map(|c| (&c.name, Content::of(c)));
    claims().count() - said.collect::<FxHashSet<_>>().len()
}

/// The findings: the loud conflicts joined into facts, and the quiet ones pair by pair where the run asks for them.
pub(super) fn findings(run: Run<'_>, pairs: &Pairs) -> Vec<Finding> {
    let loud = pairs.conflicts.iter().filter(|c| !is_quiet(c.2));
    let loud: Vec<_> = loud.collect();
    let mut out: Vec<Finding> = components(&loud, run.claims.len())
        .par_iter()
        .flat_map_iter(|part| facts(run, pairs, part))
        .collect();
    if run.quiet {
        out.extend(quiet(run, pairs));
    }
    out
}

fn quiet(run: Run<'_>, pairs: &Pairs) -> Vec<Finding> {
    let two = |a, b, kind, reasons| finding(run, kind, vec![vec![a], vec![b]], Vec::new(), reasons);
    let settled = pairs.conflicts.par_iter().filter(|c| is_quiet(c.2));
    let settled = settled.map(|(a, b, kind, reasons)| two(*a, *b, *kind, reasons.clone()));
    let quiet = pairs.quiet.par_iter().map(|&(a, b, kind)| {
        let reasons = match compare(run, a, b) {
            Relation::Conflict(_, reasons) => reasons,
            Relation::Agree | Relation::Unrelated => Vec::new(),
        };
        two(a, b, kind, reasons)
    });
    settled.chain(quiet).collect()
}

/// Groups of conflicts that share claims, in the order of the conflicts; `claims` is the number of all claims.
fn components<'a>(conflicts: &[&'a Conflict], claims: usize) -> Vec<Vec<&'a Conflict>> {
    let mut joined = UnionFind::new(claims);
    for conflict in conflicts {
        joined.union(conflict.0, conflict.1);
    }
    let mut known: FxHashMap<usize, usize> = FxHashMap::default();
    let mut out: Vec<Vec<&Conflict>> = Vec::new();
    for conflict in conflicts {
        let part = *known.entry(joined.find(conflict.0)).or_insert(out.len());
        if part == out.len() {
            out.push(Vec::new());
        }
        out[part].push(*conflict);
    }
    out
}

/// The findings of one connected part: sides of which every two conflict.
fn facts(run: Run<'_>, pairs: &Pairs, part: &[&Conflict]) -> Vec<Finding> {
    let positions = positions(run, pairs, part);
    let between = between(&positions, part);
    let conflicts = |p: usize, q: usize| {
        let found = between.get(&(p.min(q), p.max(q)));
        found.map_or(&[][..], Vec::as_slice)
    };
    let mut covered: FxHashSet<(usize, usize)> = FxHashSet::default();
    let mut out = Vec::new();
    for p in 0..positions.len() {
        for q in p + 1..positions.len() {
            if covered.contains(&(p, q)) || conflicts(p, q).is_empty() {
                continue;
            }
            let mut fact = vec![p, q];
            for r in 0..positions.len() {
                if !fact.contains(&r) && fact.iter().all(|s| !conflicts(r, *s).is_empty()) {
                    fact.push(r);
                }
            }
            let together = fact.iter().flat_map(|a| fact.iter().map(move |b| (*a, *b)));
            covered.extend(together.clone());
            let why: Vec<&Conflict> = together
                .filter(|(a, b)| a < b)
                .flat_map(|(a, b)| conflicts(a, b))
                .copied()
                .collect();
            fact.sort_unstable();
            out.push(fact_finding(
                run,
                pairs,
                fact.iter().map(|r| positions[*r].clone()).collect(),
                &why,
            ));
        }
    }
    out
}

/// The positions that somebody can hold: claims that agree. The exact come first; a claim that is compatible with several
/// positions holds none of them.
fn positions(run: Run<'_>, pairs: &Pairs, part: &[&Conflict]) -> Vec<Vec<usize>> {
    let mut claims: Vec<usize> = part.iter().flat_map(|c| [c.0, c.1]).collect();
    claims.sort_by_key(|&c| (is_open(&run.claims[c]), order(&run.claims[c]), c));
    claims.dedup();
    let mut against: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for conflict in part {
        against.entry(conflict.0).or_default().push(conflict.1);
        against.entry(conflict.1).or_default().push(conflict.0);
    }
    let mut out: Vec<Vec<usize>> = Vec::new();
    let mut place: FxHashMap<usize, usize> = FxHashMap::default();
    let mut saying: FxHashMap<Content<'_>, Vec<usize>> = FxHashMap::default();
    let mut figures: FxHashMap<(usize, &str, Decimal), Vec<usize>> = FxHashMap::default();
    for &claim in &claims {
        let says = saying.entry(Content::of(&run.claims[claim])).or_default();
        let places = |others: &FxHashMap<usize, Vec<usize>>| -> Vec<usize> {
            let others = others.get(&claim).into_iter().flatten();
            others.filter_map(|o| place.get(o)).copied().collect()
        };
        let at_odds: FxHashSet<usize> = places(&against).into_iter().collect();
        let mut none = Vec::new();
        let told = own_figure(&run.claims[claim]);
        let told = told.map_or(&mut none, |own| figures.entry(own).or_default());
        let mut near = [places(&pairs.agreeing), says.clone(), told.clone()].concat();
        near.retain(|position| !at_odds.contains(position));
        near.sort_unstable();
        near.dedup();
        let position = match near[..] {
            [] => {
                out.push(Vec::new());
                out.len() - 1
            }
            [one] if !is_open(&run.claims[claim]) || holds(run, pairs, claim, &out[one]) => one,
            _ => continue,
        };
        out[position].push(claim);
        place.insert(claim, position);
        for known in [says, told] {
            if !known.contains(&position) {
                known.push(position);
            }
        }
    }
    out.sort_by_key(|p| p.iter().map(|&c| (order(&run.claims[c]), c)).min());
    out
}

/// What tells a figure of an article: "25" in its headline and "at least 25" in its lead are one.
pub(super) fn own_figure(claim: &Claim) -> Option<(usize, &str, Decimal)> {
    Some((claim.document, &claim.name, size(claim)?))
}

/// True for a figure without an end on one side, which many others are compatible with.
fn is_open(claim: &Claim) -> bool {
    matches!(&claim.value, Value::Quantity(q) if q.written.low.is_none() || q.written.high.is_none())
}

/// The conflicts between each two positions, the smaller index first. A claim holds one position at most.
fn between<'a>(
    positions: &[Vec<usize>],
    part: &[&'a Conflict],
) -> FxHashMap<(usize, usize), Vec<&'a Conflict>> {
    let members = positions.iter().enumerate();
    let of: FxHashMap<usize, usize> = members
        .flat_map(|(at, claims)| claims.iter().map(move |claim| (*claim, at)))
        .collect();
    let mut out: FxHashMap<_, Vec<&Conflict>> = FxHashMap::default();
    for conflict in part {
        if let (Some(&p), Some(&q)) = (of.get(&conflict.0), of.get(&conflict.1)) {
            out.entry((p.min(q), p.max(q))).or_default().push(*conflict);
        }
    }
    out
}

fn fact_finding(
    run: Run<'_>,
    pairs: &Pairs,
    mut sides: Vec<Vec<usize>>,
    why: &[&Conflict],
) -> Finding {
    let fits = fitting(run, pairs, &mut sides);
    let kind = why
        .iter()
        .map(|c| c.2)
        .min()
        .unwrap_or(Verdict::Discrepancy);
    let mut reasons: Vec<Reason> = why.iter().flat_map(|c| c.3.clone()).collect();
    reasons.sort();
    reasons.dedup();
    finding(run, kind, sides, fits, reasons)
}

/// Claims that agree with one side alone join it; those that agree with several, or that leave their end too far open, fit.
fn fitting(run: Run<'_>, pairs: &Pairs, sides: &mut [Vec<usize>]) -> Vec<usize> {
    let members = sides.iter().enumerate();
    let side_of: FxHashMap<usize, usize> = members
        .flat_map(|(side, claims)| claims.iter().map(move |claim| (*claim, side)))
        .collect();
    let agreeing = |claim: &usize| pairs.agreeing.get(claim).into_iter().flatten();
    let mut candidates: Vec<usize> = side_of
        .keys()
        .flat_map(agreeing)
        .copied()
        .filter(|claim| !side_of.contains_key(claim))
        .collect();
    candidates.sort_unstable();
    candidates.dedup();
    let cores = sides.to_vec();
    let mut fits = Vec::new();
    for claim in candidates {
        let mut near: Vec<usize> = agreeing(&claim)
            .filter_map(|o| side_of.get(o))
            .copied()
            .collect();
        near.sort_unstable();
        near.dedup();
        match near[..] {
            [side] if holds(run, pairs, claim, &cores[side]) => sides[side].push(claim),
            _ => fits.push(claim),
        }
    }
    fits
}

/// True where a claim that agrees with a member of a position agrees with all that it says: none of the members is at odds
/// with it, and a figure with an open end lies near.
fn holds(run: Run<'_>, pairs: &Pairs, claim: usize, position: &[usize]) -> bool {
    let at_odds = |&other: &usize| pairs.between(claim, other).is_some();
    !position.iter().any(at_odds)
        && position
            .iter()
            .any(|&o| is_near(&run.claims[claim], &run.claims[o]))
}

/// True for figures of which the one written end lies near the other's, and for all that are no figures with an open end.
fn is_near(a: &Claim, b: &Claim) -> bool {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.value, &b.value) else {
        return true;
    };
    let end = |q: &Quantity| q.written.low.or(q.written.high);
    let (Some(x), Some(y)) = (end(x), end(y)) else {
        return true;
    };
    x.max(y) * Decimal::from(NEAR.1) <= x.min(y) * Decimal::from(NEAR.0)
}

/// Figures by size, states with the affirmed first.
fn order(claim: &Claim) -> (Option<Decimal>, Polarity) {
    match &claim.value {
        Value::Quantity(q) => (q.hard.low.or(q.hard.high), claim.polarity),
        _ => (None, claim.polarity),
    }
}
