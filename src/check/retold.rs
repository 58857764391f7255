//! What articles tell again. What one tells twice is one thing: the "25 dead" of its headline are the "25 killed in Monday's air
//! raid" of its lead, and what is no match for the fuller telling is none for the other. Figures that a third article tells side by
//! side, and sees no conflict, are of two things.

use rustc_hash::FxHashSet;

use super::assemble::own_figure;
use super::beside::size;
use super::compare::{Comparable, are_two_groups, comparable, moves};
use super::pairs::Pairs;
use super::thing::at_other_time;
use super::{Reason, Verdict, quantity};
use crate::annotate::quantity::{Hedge, Share};
use crate::claim::{Claim, Value};
use crate::graph::Run;

/// Of more claims that agree with one, as many are looked at for another time: what keeps a flood of them from taking hours.
const MOST_TOLD: usize = 100;

/// Sets apart the conflicts of two articles that what is told elsewhere settles.
pub(super) fn settle(run: Run<'_>, pairs: &mut Pairs) {
    let loud: FxHashSet<(usize, usize)> = pairs.conflicts.iter().map(|c| (c.0, c.1)).collect();
    let Pairs {
        conflicts,
        agreeing,
        ..
    } = pairs;
    let with = |claim: usize| agreeing.get(&claim).map_or(&[][..], Vec::as_slice);
    for (a, b, verdict, reasons) in conflicts {
        let (x, y) = (&run.claims[*a], &run.claims[*b]);
        if x.document == y.document {
            continue;
        }
        let side_by_side = || moves(run, x) && tells_both(run, &loud, (with(*a), x), (with(*b), y));
        let reason = fuller(run, x, y)
            .or_else(|| fuller(run, y, x))
            .or_else(|| elsewhere(run, (x, with(*a)), y))
            .or_else(|| elsewhere(run, (y, with(*b)), x))
            .or_else(|| side_by_side().then_some(Reason::Incident));
        if let Some(reason) = reason {
            (*verdict, *reasons) = (Verdict::Apart, vec![reason]);
        }
    }
}

/// Why what tells the figure of `x` again in its article is of another event than `y`, or of other people: what one of them leads
/// with, the other tells in full.
fn fuller(run: Run<'_>, x: &Claim, y: &Claim) -> Option<Reason> {
    let figure = own_figure(x)?;
    let told_again = |c: &&Claim| {
        let one = c.setting.incident == x.setting.incident && c.id != x.id;
        let same = own_figure(c) == Some(figure) || c.name == x.name && is_vaguely(x, c);
        one && (c.setting.leads || x.setting.leads) && same
    };
    let mut again = run.article(x.document).iter().filter(told_again);
    again.find_map(|twin| {
        let of_two = |reason: &Reason| match reason {
            Reason::Groups(..) => are_two_groups(run, twin, y),
            Reason::Share(Share::Period) => true,
            reason => reason.is_of_two_events(),
        };
        match comparable(run, twin, y) {
            Comparable::No(reason) => Some(reason).filter(of_two),
            Comparable::Yes(_) => None,
        }
    })
}

/// True for "dozens" of which the article tells how many they are.
fn is_vaguely(x: &Claim, exact: &Claim) -> bool {
    match (&x.value, &exact.value) {
        (Value::Quantity(x), Value::Quantity(y)) => {
            x.hedge == Some(Hedge::Vague) && !quantity::conflict(x, y)
        }
        _ => false,
    }
}

/// The other time that another article tells of the figure of `x`.
fn elsewhere(run: Run<'_>, (x, with): (&Claim, &[usize]), y: &Claim) -> Option<Reason> {
    let other = |c: &&Claim| c.document != x.document && c.document != y.document;
    let tells = |c: &&Claim| size(c).is_some() && size(c) == size(x) && at_other_time(c, y);
    let others = with.iter().take(MOST_TOLD).map(|c| &run.claims[*c]);
    let found = others.filter(other).find(tells).filter(|_| moves(run, x));
    found.map(|c| Reason::times(run, c, y))
}

/// True where a third article tells two figures, each of which agrees with one of these, and neither of which is at odds with the
/// other. Those that agree with a claim stand in the order of the claims, and so by article.
fn tells_both(
    run: Run<'_>,
    loud: &FxHashSet<(usize, usize)>,
    (with_a, a): (&[usize], &Claim),
    (with_b, b): (&[usize], &Claim),
) -> bool {
    let of = |claim: &usize| run.claims[*claim].document;
    let beside = |x: &usize| {
        let first = with_b.partition_point(|y| of(y) < of(x));
        let mut others = with_b[first..].iter().take_while(|y| of(y) == of(x));
        // One sentence may give what two voices say.
        let apart = |y: &usize| run.claims[*x].sentence != run.claims[*y].sentence;
        // "More than 60" tells nothing beside 62 that is not told by 62.
        let second =
            |y: &usize| with_a.binary_search(y).is_err() && with_b.binary_search(x).is_err();
        others.any(|y| apart(y) && second(y) && !loud.contains(&(*x.min(y), *x.max(y))))
    };
    let third = |x: &&usize| of(x) != a.document && of(x) != b.document;
    with_a.iter().filter(third).any(beside)
}
