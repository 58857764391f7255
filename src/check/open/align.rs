//! Laying two passages beside one another: which of their words say the same.

use crate::check::{Alike, Reason};
use crate::claim::{Sketch, Sort, Unit};

/// Two passages side by side.
#[derive(Debug)]
pub(super) struct Alignment<'a> {
    /// Units that say the same, in the order of the first passage.
    pub pairs: Vec<(Unit<'a>, Unit<'a>)>,
    /// Units of the first passage that the second lacks.
    pub left: Vec<Unit<'a>>,
    /// Units of the second passage that the first lacks.
    pub right: Vec<Unit<'a>>,
}

impl<'a> Alignment<'a> {
    /// Each unit goes to the nearest one that says the same and is still free.
    pub fn new(a: &'a Sketch, b: &'a Sketch) -> Self {
        let others: Vec<Unit<'a>> = b.units().collect();
        // What is taken shows nothing any more.
        let mut glances: Vec<Option<u64>> = others.iter().map(|unit| Some(glance(unit))).collect();
        let (mut pairs, mut left) = (Vec::new(), Vec::new());
        for (at, unit) in a.units().enumerate() {
            let seen = glance(&unit);
            let may_say_same = |i: usize| glances[i].is_some_and(|bits| bits & seen != 0);
            let same =
                (0..others.len()).filter(|&i| may_say_same(i) && says_same(&unit, &others[i]));
            match same.min_by_key(|i| i.abs_diff(at)) {
                Some(i) => {
                    glances[i] = None;
                    pairs.push((unit, others[i]));
                }
                None => left.push(unit),
            }
        }
        let right = others.into_iter().zip(glances);
        Self {
            pairs,
            left,
            right: right
                .filter_map(|(unit, free)| free.and(Some(unit)))
                .collect(),
        }
    }

    /// What the shared words weigh.
    pub fn support(&self) -> u32 {
        self.pairs.iter().map(|(x, y)| x.weight.min(y.weight)).sum()
    }

    /// How many shared words weigh something.
    pub fn telling(&self) -> usize {
        self.pairs
            .iter()
            .filter(|(x, y)| x.weight.min(y.weight) > 0)
            .count()
    }

    /// The share of the shorter passage that stands in the other, in hundredths of what its words weigh.
    pub fn share(&self) -> u32 {
        let weigh = |units: &[Unit<'_>]| units.iter().map(|u| u.weight).sum::<u32>();
        let shorter = weigh(&self.left).min(weigh(&self.right));
        let shared = self.support();
        (shared * 100).checked_div(shared + shorter).unwrap_or(0)
    }

    /// Why the passages were taken to speak of one thing: what both say, in the words of the first.
    pub fn reason(&self, text: &str) -> Reason {
        let telling = self
            .pairs
            .iter()
            .filter(|(x, y)| x.weight.min(y.weight) > 0);
        let words = telling.map(|(x, _)| x.span.of(text).to_owned()).collect();
        let share = self.share();
        Reason::Alike(Alike { share, words })
    }

    /// True where a unit of either passage is one of those that both share.
    pub fn holds(&self, unit: &Unit<'_>) -> bool {
        self.pairs
            .iter()
            .any(|(x, y)| x.span == unit.span || y.span == unit.span)
    }
}

/// Bits of which two units that say the same have one in common.
fn glance(unit: &Unit<'_>) -> u64 {
    match unit.sort {
        Sort::Figure(..) | Sort::Day(_) => u64::MAX,
        _ => unit.keys.iter().fold(0, |bits, key| bits | 1 << (key % 64)),
    }
}

/// True for units with a common key, and for figures and times that may be one.
pub(super) fn says_same(x: &Unit<'_>, y: &Unit<'_>) -> bool {
    let fits = match (x.sort, y.sort) {
        (Sort::Figure(x), Sort::Figure(y)) => !x.0.disjoint(&y.0),
        (Sort::Day(x), Sort::Day(y)) => !x.disjoint(y),
        _ => false,
    };
    fits || x.keys.iter().any(|k| y.keys.contains(k))
}
