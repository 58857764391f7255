//! What a sentence says twice is one claim.

use super::model::Claim;

/// Adds a claim, unless its sentence has one of its name that says the same. Claims come by sentence.
pub(super) fn add(out: &mut Vec<Claim>, claim: Claim, same: impl Fn(&Claim, &Claim) -> bool) {
    let mut own = out
        .iter()
        .rev()
        .take_while(|c| c.sentence == claim.sentence);
    if !own.any(|c| c.name == claim.name && same(c, &claim)) {
        out.push(claim);
    }
}
