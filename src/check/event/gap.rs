//! What the distance between two counts tells: those of one event are seldom many times apart.

use rust_decimal::Decimal;

use super::Evidence;
use crate::check::Reason;
use crate::check::beside::size;
use crate::claim::Claim;
use crate::graph::{Run, Stories};

/// Counts more than this many times apart speak against one event, unless something else names it.
pub(super) const FAR: Decimal = Decimal::from_parts(25, 0, 0, false, 1);
/// Counts more than this many times apart speak against one event even where both lead the news of its day.
pub(super) const VERY_FAR: Decimal = Decimal::TEN;

/// Two counts of one event are seldom `far` times apart, and hardly ever ten times where an article does not lead with its own. Who
/// hands in the accounts of one story knows that they are of one.
pub(super) fn gap(run: Run<'_>, a: &Claim, b: &Claim, far: Decimal) -> Evidence {
    let aside = !(a.setting.leads && b.setting.leads);
    let some = size(a) != Some(Decimal::ZERO) && size(b) != Some(Decimal::ZERO);
    if *run.stories == Stories::One || is_among(run, a) && is_among(run, b) {
        Ok(0)
    } else if aside && some && are_apart(a, b, VERY_FAR) {
        Err(Reason::NothingShared)
    } else if are_apart(a, b, far) {
        Ok(-2)
    } else {
        Ok(0)
    }
}

/// True for a figure that its sentence tells as a part: of 15 dead the police may be many or few.
fn is_among(run: Run<'_>, claim: &Claim) -> bool {
    let lexicon = &run.rules.lexicon;
    let holds = |c: &Claim| matches!((claim.counted, c.counted), (Some(part), Some(whole)) if part != whole && lexicon.is_a(part, whole));
    let more =
        |c: &Claim| matches!((size(claim), size(c)), (Some(part), Some(whole)) if part < whole);
    let whole =
        |c: &Claim| c.sentence == claim.sentence && c.name == claim.name && holds(c) && more(c);
    run.article(claim.document).iter().any(whole)
}

/// True where one count is more than `times` the other.
fn are_apart(a: &Claim, b: &Claim, times: Decimal) -> bool {
    matches!((size(a), size(b)), (Some(x), Some(y)) if x.min(y) * times < x.max(y))
}

/// True where one count is so far from the other that one voice which gives both hardly gives them for one thing.
pub(in crate::check) fn are_far(a: &Claim, b: &Claim) -> bool {
    are_apart(a, b, FAR)
}
