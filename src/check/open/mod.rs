//! Open claims: passages and figures that no rule names, compared by their words. A finding of theirs says so, is one step
//! less loud than a rule's, and gives way to what a rule finds in the same words.

mod align;
mod event;
mod quantity;
mod weights;

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use self::event::{Passages, Side};
use self::weights::Demand;
use super::assemble::{self, Pairs};
use super::relation::Relation;
use super::voices::rival;
use super::{Finding, Reason, Severity, Verdict};
use crate::claim::{Claim, Value};
use crate::graph::{Run, Stories};

/// What findings of open claims are called.
pub const OPEN: &str = "open";

/// What open claims disagree on, where `named`, the findings of rules, do not say it already.
pub(super) fn findings(run: Run<'_>, named: &[Finding]) -> Vec<Finding> {
    let articles = articles(run);
    let mut conflicts = Vec::new();
    for (a, b) in near(run) {
        let (Some(x), Some(y)) = (articles.get(&a), articles.get(&b)) else {
            continue;
        };
        let pairs = if told(run) {
            all(x, y)
        } else {
            candidates(x, y)
        };
        for (i, j) in pairs {
            let found = differ(run, (i, x), (j, y));
            conflicts.extend(found.map(|(kind, reasons)| (i, j, kind, reasons)));
        }
    }
    let said = said(run, named);
    conflicts.retain(|(a, b, ..)| !said.contains(&sentences(run, *a, *b)));
    conflicts.sort_by_key(|found| (found.0, found.1));
    let pairs = Pairs {
        conflicts,
        ..Pairs::default()
    };
    let found = assemble::findings(run, &pairs);
    found.into_iter().map(quieter).collect()
}

/// The open claims of an article, and what it names.
#[derive(Default)]
struct Article {
    /// The claims, in their order.
    claims: Vec<usize>,
    /// Keys of passages, each with the claim; sorted.
    keys: Vec<(u64, usize)>,
    /// All keys of all passages, sorted.
    all: Vec<u64>,
}

fn articles(run: Run<'_>) -> FxHashMap<usize, Article> {
    let mut out: FxHashMap<usize, Article> = FxHashMap::default();
    for (index, claim) in run.claims.iter().enumerate() {
        let Some(sketch) = &claim.setting.sketch else {
            continue;
        };
        let article = out.entry(claim.document).or_default();
        article.claims.push(index);
        article
            .keys
            .extend(sketch.keys.iter().map(|key| (*key, index)));
        article
            .all
            .extend(sketch.units.iter().flat_map(|u| &u.keys));
    }
    for article in out.values_mut() {
        article.keys.sort_unstable();
        article.all.sort_unstable();
        article.all.dedup();
    }
    out
}

/// Pairs of articles whose passages may be of one thing, the smaller index first.
fn near(run: Run<'_>) -> Vec<(usize, usize)> {
    let pairs = run.stories.pairs(run.documents.len());
    let akin = |(a, b): &(usize, usize)| run.stories.kinship(*a, *b) >= weights::KINSHIP;
    pairs.into_iter().filter(akin).collect()
}

/// What passages of two articles must share.
fn demand(run: Run<'_>, a: &Article, b: &Article) -> Demand {
    let passages = |article: &Article| {
        let is = |c: &&usize| run.claims[**c].value == Value::Event;
        article.claims.iter().filter(is).count()
    };
    match told(run) {
        true if passages(a).max(passages(b)) > 1 => weights::TOLD_LONG,
        true => weights::TOLD,
        false => weights::FOUND,
    }
}

/// True where somebody knows that the articles are of one story.
fn told(run: Run<'_>) -> bool {
    *run.stories == Stories::One
}

/// All pairs of the first open claims of two articles.
fn all(x: &Article, y: &Article) -> Vec<(usize, usize)> {
    let first = |claims: &[usize]| claims[..claims.len().min(weights::TOLD_MOST)].to_vec();
    let others = first(&y.claims);
    let own = first(&x.claims).into_iter();
    own.flat_map(|a| others.iter().map(move |b| (a, *b)))
        .collect()
}

/// Claims of two articles that share enough keys, which not every passage has; sorted.
fn candidates(x: &Article, y: &Article) -> Vec<(usize, usize)> {
    let mut shared: FxHashMap<(usize, usize), usize> = FxHashMap::default();
    let mut rest = &y.keys[..];
    for own in x.keys.chunk_by(|a, b| a.0 == b.0) {
        let key = own[0].0;
        rest = &rest[rest.partition_point(|(other, _)| *other < key)..];
        let others = &rest[..rest.partition_point(|(other, _)| *other == key)];
        if own.len().max(others.len()) > weights::COMMON {
            continue;
        }
        for (claim, other) in own
            .iter()
            .flat_map(|a| others.iter().map(move |b| (a.1, b.1)))
        {
            *shared.entry((claim, other)).or_default() += 1;
        }
    }
    let enough = shared
        .into_iter()
        .filter(|(_, keys)| *keys >= weights::KEYS);
    let mut out: Vec<_> = enough.map(|(pair, _)| pair).collect();
    out.sort_unstable();
    out
}

/// What two open claims disagree on.
fn differ(
    run: Run<'_>,
    a: (usize, &Article),
    b: (usize, &Article),
) -> Option<(Verdict, Vec<Reason>)> {
    let (x, y) = (&run.claims[a.0], &run.claims[b.0]);
    if !told(run) && !may_be_of_one_event(x, y) {
        return None;
    }
    let text = |c: &Claim| run.documents[c.document].text.as_str();
    let reasons = match (&x.value, &y.value) {
        (Value::Quantity(_), Value::Quantity(_)) => quantity::differ(x, y, [text(x), text(y)]),
        (Value::Event, Value::Event) => event::differ(Passages {
            sides: [side(run, x, a.1)?, side(run, y, b.1)?],
            rules: run.rules,
            demand: demand(run, a.1, b.1),
        }),
        _ => None,
    }?;
    match rival(x, y, reasons) {
        Relation::Conflict(kind, reasons) => Some((kind, reasons)),
        _ => None,
    }
}

/// False for accounts that lie days apart, for claims that tell two times, and for what an article tells beside its main event.
fn may_be_of_one_event(a: &Claim, b: &Claim) -> bool {
    let far = |(x, y): (Date, Date)| (x - y).get_days().abs() > weights::DAYS;
    let days = a.as_of.zip(b.as_of).is_some_and(far);
    let times = a
        .event_time
        .zip(b.event_time)
        .is_some_and(|(x, y)| x.disjoint(&y));
    let aside = a.setting.incident.max(b.setting.incident) > 0;
    !days && !times && !aside
}

fn side<'a>(run: Run<'a>, claim: &'a Claim, article: &'a Article) -> Option<Side<'a>> {
    Some(Side {
        sketch: claim.setting.sketch.as_deref()?,
        text: &run.documents[claim.document].text,
        keys: &article.all,
    })
}

/// Pairs of sentences on which the findings of rules speak.
fn said(run: Run<'_>, named: &[Finding]) -> FxHashSet<Sentences> {
    let mut out = FxHashSet::default();
    for finding in named {
        let claims: Vec<usize> = finding
            .sides
            .iter()
            .flat_map(|s| s.claims.clone())
            .collect();
        for a in &claims {
            out.extend(claims.iter().map(|b| sentences(run, *a, *b)));
        }
    }
    out
}

/// Two sentences, by document and first byte.
type Sentences = [(usize, usize); 2];

fn sentences(run: Run<'_>, a: usize, b: usize) -> Sentences {
    let at = |c: usize| (run.claims[c].document, run.claims[c].sentence.start);
    let mut pair = [at(a), at(b)];
    pair.sort_unstable();
    pair
}

/// An open finding says so, and is one step less loud.
fn quieter(finding: Finding) -> Finding {
    let severity = match finding.severity {
        Severity::Error => Severity::Warning,
        Severity::Warning | Severity::Advice => Severity::Advice,
    };
    Finding {
        claim: OPEN.to_owned(),
        severity,
        ..finding
    }
}
