//! Open claims: passages and figures that no rule names, compared by their words. A finding of theirs says so, is one step
//! less loud than a rule's, and gives way to what a rule finds in the same words.

mod align;
mod article;
mod event;
mod quantity;
mod said;
mod weights;

use jiff::civil::Date;
use rayon::prelude::*;

use self::article::{Article, articles};
use self::event::{Passages, Side};
use self::said::Said;
use self::weights::Demand;
use super::assemble;
use super::pairs::{Conflict, Pairs};
use super::relation::Relation;
use super::voices::rival;
use super::{Finding, Reason, Severity, Verdict};
use crate::claim::{Claim, Value};
use crate::graph::{Run, Stories};

/// What findings of open claims are called.
pub const OPEN: &str = "open";

/// Pairs of articles that are read at once: what keeps the words of a large run from being in memory together.
const AT_ONCE: usize = 1024;

/// What open claims disagree on, where rules do not say it already: in their findings, or in what is `named` besides.
pub(super) fn pairs(run: Run<'_>, findings: &[Finding], named: &Pairs) -> Pairs {
    let mut conflicts = conflicts(run);
    let said = Said::new(run, findings, named);
    conflicts.retain(|(a, b, ..)| !said.speak_of(*a, *b));
    conflicts.sort_by_key(|found| (found.0, found.1));
    Pairs {
        conflicts,
        ..Pairs::default()
    }
}

/// The findings of open claims.
pub(super) fn findings(run: Run<'_>, pairs: &Pairs) -> Vec<Finding> {
    let found = assemble::findings(run, pairs);
    found.into_iter().map(quieter).collect()
}

/// All that open claims disagree on.
pub(super) fn conflicts(run: Run<'_>) -> Vec<Conflict> {
    let near = near(run);
    let near = near.chunks(AT_ONCE);
    near.flat_map(|near| laid_side_by_side(run, near)).collect()
}

/// What the open claims of pairs of articles disagree on.
fn laid_side_by_side(run: Run<'_>, near: &[(usize, usize)]) -> Vec<Conflict> {
    let articles = articles(run, near);
    let found = near.par_iter().flat_map_iter(|(a, b)| {
        let both = articles.get(a).zip(articles.get(b));
        both.map_or(Vec::new(), |(x, y)| between(run, x, y))
    });
    found.collect()
}

/// What the open claims of two articles disagree on.
fn between(run: Run<'_>, x: &Article, y: &Article) -> Vec<Conflict> {
    let pairs = if told(run) {
        all(x, y)
    } else {
        candidates(x, y)
    };
    let found = pairs.into_iter().filter_map(|(i, j)| {
        let (kind, reasons) = differ(run, (i, x), (j, y))?;
        Some((i, j, kind, reasons))
    });
    found.collect()
}

/// Pairs of articles whose passages may be of one thing, the smaller index first; in the order of their days, so that those
/// of one article with many come close to one another.
fn near(run: Run<'_>) -> Vec<(usize, usize)> {
    let documents = 0..run.documents.len();
    let days: Vec<Days> = documents.map(|d| days(run.article(d))).collect();
    let akin = |(a, b): &(usize, usize)| {
        let meet = told(run) || !days[*a].are_far_from(&days[*b]);
        meet && run.stories.kinship(*a, *b) >= weights::KINSHIP
    };
    let mut pairs = run.stories.pairs(run.documents.len());
    pairs.retain(akin);
    pairs.par_sort_unstable_by_key(|&(a, b)| (days[a].0, a, days[b].0, b));
    pairs
}

/// The first and the last day for which the open claims of an article hold; none where one of them tells no day.
struct Days(Option<(Date, Date)>);

fn days(claims: &[Claim]) -> Days {
    let open = claims.iter().filter(|c| c.setting.sketch.is_some());
    let days: Option<Vec<Date>> = open.map(|c| c.as_of).collect();
    let ends = |days: Vec<Date>| Some((*days.iter().min()?, *days.iter().max()?));
    Days(days.and_then(ends))
}

impl Days {
    /// True where all claims of the one lie too many days from all claims of the other.
    fn are_far_from(&self, other: &Self) -> bool {
        let far = |x: Date, y: Date| (y - x).get_days() > weights::DAYS;
        let (Some(x), Some(y)) = (self.0, other.0) else {
            return false;
        };
        far(x.1, y.0) || far(y.1, x.0)
    }
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
    let mut out = Vec::new();
    let mut shared = vec![0; y.claims.len()];
    for own in x.keys.chunk_by(|a, b| a.0 == b.0) {
        let claim = x.claims[own[0].0];
        let others: Vec<&[usize]> = own.iter().map(|(_, key)| telling(x, y, *key)).collect();
        for other in others.iter().copied().flatten() {
            shared[*other] += 1;
            if shared[*other] == weights::KEYS {
                out.push((claim, y.claims[*other]));
            }
        }
        for other in others.into_iter().flatten() {
            shared[*other] = 0;
        }
    }
    out.sort_unstable();
    out
}

/// The passages of an article that have a key of another's, unless too many of either do.
fn telling<'a>(x: &Article, y: &'a Article, key: u64) -> &'a [usize] {
    let held = y.holders(key);
    let many = !held.is_empty() && x.holders(key).len().max(held.len()) > weights::COMMON;
    if many { &[] } else { held }
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
    let sides = [side(run, a)?, side(run, b)?];
    let reasons = match (&x.value, &y.value) {
        (Value::Quantity(_), Value::Quantity(_)) => {
            let [p, q] = &sides;
            quantity::differ([x, y], [p.sketch, q.sketch], [p.text, q.text])
        }
        (Value::Event, Value::Event) => event::differ(Passages {
            sides,
            run,
            demand: demand(run, a.1, b.1),
        }),
        _ => None,
    }?;
    match rival(run, x, y, reasons) {
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

fn side<'a>(run: Run<'a>, (claim, article): (usize, &'a Article)) -> Option<Side<'a>> {
    Some(Side {
        sketch: run.claims[claim].setting.sketch.as_ref()?,
        text: &run.documents[run.claims[claim].document].text,
        article,
    })
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
