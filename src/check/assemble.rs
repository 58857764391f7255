//! From pairs to findings: one a fact. Claims that conflict, directly or through others, are one finding; claims that
//! agree stand on one side.

use std::hash::BuildHasher;

use petgraph::unionfind::UnionFind;
use rayon::prelude::*;
use rust_decimal::Decimal;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::beside::size;
use super::compare::{Comparable, comparable, shared_slots};
use super::content::Content;
use super::relation::{Relation, relate};
use super::{Finding, Reason, Severity, Side, Verdict, retold};
use crate::annotate::quantity::Quantity;
use crate::claim::{Claim, Polarity, Slot, Value};
use crate::graph::Run;

/// Figures up to this ratio apart can be one position, where one of them is open.
const NEAR: (i64, i64) = (5, 4);

/// What was found between comparable claims.
#[derive(Default)]
pub(super) struct Pairs {
    /// In the order of the claims.
    pub conflicts: Vec<Conflict>,
    /// Pairs that agree.
    pub agree: FxHashSet<(usize, usize)>,
    /// For each claim those that it agrees with.
    pub agreeing: FxHashMap<usize, Vec<usize>>,
}

/// Compares pairs of claims, sorted: those that have to do with one another.
pub(super) fn relations(
    run: Run<'_>,
    candidates: &[(usize, usize)],
) -> Vec<(usize, usize, Relation)> {
    let compared = candidates.par_iter().filter_map(|&(a, b)| {
        let relation = compare(run, &run.claims[a], &run.claims[b]);
        (relation != Relation::Unrelated).then_some((a, b, relation))
    });
    compared.collect()
}

/// Compares pairs of claims, sorted, and settles what the whole of them settles.
pub(super) fn pairs(run: Run<'_>, candidates: &[(usize, usize)]) -> Pairs {
    let mut out = Pairs::default();
    for (a, b, relation) in relations(run, candidates) {
        if let Relation::Conflict(verdict, reasons) = relation {
            out.conflicts.push((a, b, verdict, reasons));
        } else {
            out.agree.insert((a, b));
            out.agreeing.entry(a).or_default().push(b);
            out.agreeing.entry(b).or_default().push(a);
        }
    }
    retold::settle(run, &mut out);
    out
}

/// How two claims stand to one another as far as they may be compared; those that only tempt to be are apart. Most pairs
/// say nothing of one another, and that is told first.
fn compare(run: Run<'_>, x: &Claim, y: &Claim) -> Relation {
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

/// Claims whose lineage has said as much before.
pub(super) fn echoes(run: Run<'_>) -> usize {
    let said = run
        .claims
        .iter()
        .map(|c| (run.lineages[c.document], &c.name, Content::of(c)));
    run.claims.len() - said.collect::<FxHashSet<_>>().len()
}

/// The findings: the loud conflicts joined into facts, the quiet ones pair by pair.
pub(super) fn findings(run: Run<'_>, pairs: &Pairs) -> Vec<Finding> {
    let loud: Vec<_> = pairs
        .conflicts
        .iter()
        .filter(|c| c.2 < Verdict::Update)
        .collect();
    let mut out: Vec<Finding> = components(&loud, run.claims.len())
        .par_iter()
        .flat_map_iter(|part| facts(run, pairs, part))
        .collect();
    let quiet = pairs
        .conflicts
        .par_iter()
        .filter(|c| c.2 >= Verdict::Update);
    out.par_extend(quiet.map(|(a, b, kind, reasons)| {
        finding(
            run,
            *kind,
            vec![vec![*a], vec![*b]],
            Vec::new(),
            reasons.clone(),
        )
    }));
    out
}

/// Two claims, the smaller index first, what was found between them, and why.
pub(super) type Conflict = (usize, usize, Verdict, Vec<Reason>);

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
    let at_odds = |&other: &usize| {
        let pair = (claim.min(other), claim.max(other));
        pairs
            .conflicts
            .binary_search_by_key(&pair, |c| (c.0, c.1))
            .is_ok()
    };
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

fn finding(
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
