//! Two passages that say the same of one thing but for one point: opposite ends of an axis, a word that turns the rest around,
//! or another party, thing or day in one place.

use super::align::{Alignment, says_same};
use super::article::Article;
use super::weights::Demand;
use crate::check::Reason;
use crate::claim::{Sketch, Sort, Unit};
use crate::graph::Run;
use crate::lexicon::{EntityId, Lexicon};
use crate::rule::{Notion, RuleSet};

/// Two passages, with what decides whether their difference counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Passages<'a> {
    /// The passages, and the article of each.
    pub sides: [Side<'a>; 2],
    /// The run that they stand in.
    pub run: Run<'a>,
    /// What the passages must share.
    pub demand: Demand,
}

/// Classes of entities of which any two may be rivals.
const PLACES: [&str; 3] = ["country", "city", "region"];

/// One of two passages.
#[derive(Clone, Copy, Debug)]
pub(super) struct Side<'a> {
    /// The passage.
    pub sketch: &'a Sketch,
    /// The text that it stands in.
    pub text: &'a str,
    /// The open claims of that.
    pub article: &'a Article,
}

/// Why two passages cannot both be true; `None` where they can, or speak of different things.
pub(super) fn differ(on: Passages<'_>) -> Option<Vec<Reason>> {
    let [a, b] = on.sides;
    let demand = on.demand;
    if demand.replaced.is_none() && !may_be_contrary(a.sketch, b.sketch) {
        return None;
    }
    let aligned = Alignment::new(a.sketch, b.sketch);
    let share = aligned.share();
    if aligned.support() < demand.support || aligned.telling() < demand.words {
        return None;
    }
    let opposed = opposed(on, &aligned).or_else(|| crossed(on, &aligned));
    let turned = reversed(on, &aligned, opposed);
    let replaced = || replaced(on, &aligned);
    let point = match (opposed, turned) {
        (Some((x, y)), None) if share >= demand.opposed => {
            Some(Reason::Contrary(on.words(0, &x), on.words(1, &y)))
        }
        (None, Some((side, x))) if share >= demand.reversed => {
            Some(Reason::Reversed(on.words(side, &x)))
        }
        _ => None,
    };
    let point = point.filter(|_| !(demand.sole && replaced().is_some()));
    let other = || {
        let (x, y) = replaced()?;
        let enough = demand.replaced.is_some_and(|least| share >= least);
        enough.then(|| Reason::Replaced(on.words(0, &x), on.words(1, &y)))
    };
    let point = point.or_else(other)?;
    Some(vec![point, aligned.reason(a.text)])
}

/// False where no axis has one end in the one passage and the other in the other, and not only one of them turns anything around.
fn may_be_contrary(a: &Sketch, b: &Sketch) -> bool {
    let faces = |(axis, end): (usize, bool)| b.poles().any(|pole| pole == (axis, !end));
    a.reverses() != b.reverses() || a.poles().any(faces)
}

impl Passages<'_> {
    /// True where an article says a unit of the other one somewhere.
    fn knows(self, side: usize, unit: &Unit<'_>) -> bool {
        let keys = self.sides[side].article.all_keys(self.run);
        unit.keys.iter().any(|k| keys.binary_search(k).is_ok())
    }

    fn words(self, side: usize, unit: &Unit<'_>) -> String {
        unit.span.of(self.sides[side].text).to_owned()
    }
}

/// A unit of each passage.
type Two<'a> = (Unit<'a>, Unit<'a>);

/// Words on two ends of one axis, where neither passage has both.
fn opposed<'a>(on: Passages<'a>, aligned: &Alignment<'a>) -> Option<Two<'a>> {
    let [a, b] = on.sides.map(|s| s.sketch);
    let stands = |s: &Sketch, pole: (usize, bool)| s.poles().any(|p| p == pole);
    let contrary = |x: &Unit<'_>, y: &Unit<'_>| {
        let ends = |&(axis, end): &(usize, bool)| {
            let both = stands(b, (axis, end)) || stands(a, (axis, !end));
            y.poles.contains(&(axis, !end)) && !both
        };
        x.poles.iter().any(ends)
    };
    let pairs = a.units().flat_map(|x| b.units().map(move |y| (x, y)));
    let free = |(x, y): &Two<'_>| !aligned.holds(x) && !aligned.holds(y);
    pairs.filter(free).find(|(x, y)| contrary(x, y))
}

/// Words on two ends of one axis beside the same word, where each passage has both: «الذهب يصعد والدولار يهبط» against the
/// other way round.
fn crossed<'a>(on: Passages<'a>, aligned: &Alignment<'a>) -> Option<Two<'a>> {
    let [a, b] = &on.sides.map(|s| s.sketch.units().collect::<Vec<_>>());
    let of_axis = |x: &Unit<'_>, y: &Unit<'_>, same: bool| {
        x.poles
            .iter()
            .any(|&(axis, end)| y.poles.contains(&(axis, end == same)))
    };
    let beside = |units: &[Unit<'a>], at: usize| {
        let next = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        let next: Vec<Unit<'a>> = next.filter_map(|i| units.get(i).copied()).collect();
        next.into_iter().filter(|u| u.poles.is_empty())
    };
    let shared = |x: usize, y: usize| {
        let one = |p: &Unit<'_>, q: &Unit<'_>| {
            aligned
                .pairs
                .iter()
                .any(|(u, v)| u.span == p.span && v.span == q.span)
        };
        beside(a, x).any(|p| beside(b, y).any(|q| one(&p, &q)))
    };
    let pairs = (0..a.len()).flat_map(|x| (0..b.len()).map(move |y| (x, y)));
    let contrary = |&(x, y): &(usize, usize)| of_axis(&a[x], &b[y], false) && shared(x, y);
    let agrees = |x: usize| (0..b.len()).any(|y| of_axis(&a[x], &b[y], true) && shared(x, y));
    let found: Vec<(usize, usize)> = pairs.filter(contrary).collect();
    let (x, y) = *found.iter().find(|(x, _)| !agrees(*x))?;
    Some((a[x], b[y]))
}

/// A word on one side alone that turns around what both share, other than the words that are opposed already.
fn reversed<'a>(
    on: Passages<'a>,
    aligned: &Alignment<'a>,
    opposed: Option<Two<'a>>,
) -> Option<(usize, Unit<'a>)> {
    let counted = |u: &Unit<'_>| opposed.is_some_and(|(x, y)| x.span == u.span || y.span == u.span);
    let turns = |side: usize| {
        let units: Vec<Unit<'a>> = on.sides[side].sketch.units().collect();
        let own = |u: &Unit<'_>| u.reverses && !aligned.holds(u) && !counted(u);
        let governs = |at: usize| {
            let end = units.len().min(at + 1 + on.demand.governed);
            units[at + 1..end].iter().any(|u| aligned.holds(u))
        };
        (0..units.len())
            .find(|&at| own(&units[at]) && governs(at))
            .map(|at| units[at])
    };
    let reverses = |side: usize| {
        let mut units = on.sides[side].sketch.units();
        units.any(|u| u.reverses && !counted(&u))
    };
    match (turns(0), turns(1)) {
        (Some(x), None) if !reverses(1) => Some((0, x)),
        (None, Some(y)) if !reverses(0) => Some((1, y)),
        _ => None,
    }
}

/// Another one of a kind in one place: each names what the other article does not.
fn replaced<'a>(on: Passages<'a>, aligned: &Alignment<'a>) -> Option<Two<'a>> {
    let pairs = aligned
        .left
        .iter()
        .flat_map(|x| aligned.right.iter().map(move |y| (*x, *y)));
    let news = |(x, y): &Two<'_>| !on.knows(1, x) && !on.knows(0, y);
    pairs
        .filter(news)
        .find(|(x, y)| is_rival(on.run.rules, x, y))
}

/// True for two of one kind of which neither holds the other.
fn is_rival(rules: &RuleSet, x: &Unit<'_>, y: &Unit<'_>) -> bool {
    match (x.sort, y.sort) {
        (Sort::Party(x), Sort::Party(y)) => are_two(&rules.lexicon, *x, *y),
        (Sort::Figure(x), Sort::Figure(y)) => {
            let ((x, of), (y, other)) = (&**x, &**y);
            let one = of.is_empty() && other.is_empty() || of.iter().any(|k| other.contains(k));
            one && x.disjoint(y)
        }
        (Sort::Day(x), Sort::Day(y)) => x.disjoint(y),
        _ => are_alternatives(&rules.notions, x, y),
    }
}

fn are_two(lexicon: &Lexicon, x: EntityId, y: EntityId) -> bool {
    let class = |e: EntityId| lexicon.entities[e.0].is.as_str();
    let within = |x: EntityId, y: EntityId| {
        let owner = lexicon.entities[x.0].of;
        lexicon.places(x).any(|p| p == y) || owner == Some(y)
    };
    let place = |e: EntityId| PLACES.contains(&class(e));
    let alike = class(x) == class(y) || place(x) && place(y);
    x != y && alike && !within(x, y) && !within(y, x)
}

fn are_alternatives(notions: &[Notion], x: &Unit<'_>, y: &Unit<'_>) -> bool {
    let kinds = |u: &Unit<'_>| -> Vec<(usize, &str)> {
        let kind = |&n: &usize| Some((n, notions[n].kind.as_deref()?));
        u.things.iter().filter_map(kind).collect()
    };
    let (x_kinds, y_kinds) = (kinds(x), kinds(y));
    let one = says_same(x, y);
    !one && x_kinds
        .iter()
        .any(|(_, k)| y_kinds.iter().any(|(_, l)| k == l))
}
