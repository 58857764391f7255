//! Who stands behind two accounts of which one must be wrong: what that makes of their conflict.

use super::quantity::{same_occasion, same_speaker};
use super::reason;
use super::relation::{Relation, rival_voices};
use super::{Reason, Verdict};
use crate::claim::{Claim, CueClass, Modality};

/// The conflict of two accounts that exclude one another; `reasons` are those known before.
pub(super) fn rival(a: &Claim, b: &Claim, mut reasons: Vec<Reason>) -> Relation {
    if same_speaker(a, b) && a.document != b.document {
        return one_speaker(a, b);
    }
    if a.document == b.document {
        reasons.push(reason::one_article());
    }
    let kind = if is_loose(a) || is_loose(b) {
        reasons.push(reason::hedged());
        Verdict::Discrepancy
    } else if rival_voices(a, b) || is_denied(a) || is_denied(b) {
        reasons.push(reason::parties());
        Verdict::Dispute
    } else {
        Verdict::Contradiction
    };
    Relation::Conflict(kind, reasons)
}

fn one_speaker(a: &Claim, b: &Claim) -> Relation {
    if !same_occasion(a, b) {
        return Relation::Conflict(Verdict::Update, vec![reason::later()]);
    }
    let speaker = a.speakers.last().map(|s| s.text.clone());
    let reasons = vec![reason::same_speaker(&speaker.unwrap_or_default())];
    Relation::Conflict(Verdict::Misquote, reasons)
}

/// Believed or claimed rather than stated.
fn is_loose(claim: &Claim) -> bool {
    matches!(
        claim.cue_class,
        Some(CueClass::Weighed | CueClass::Claimed | CueClass::Doubted)
    ) || claim.modality == Modality::Possible
}

fn is_denied(claim: &Claim) -> bool {
    claim.cue_class == Some(CueClass::Denied)
}
