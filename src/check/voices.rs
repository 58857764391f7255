//! Who stands behind two accounts of which one must be wrong: what that makes of their conflict.

use super::quantity::{same_occasion, same_speaker};
use super::relation::Relation;
use super::{Reason, Verdict};
use crate::annotate::speech::Speaker;
use crate::claim::{Claim, CueClass, Modality};
use crate::graph::Run;
use crate::language::common::{Rank, base, rank};
use crate::text::key;

/// The conflict of two accounts that exclude one another; `reasons` are those known before.
pub(super) fn rival(run: Run<'_>, a: &Claim, b: &Claim, mut reasons: Vec<Reason>) -> Relation {
    if same_speaker(a, b) && a.document != b.document {
        return one_speaker(a, b);
    }
    if a.document == b.document {
        reasons.push(Reason::OneArticle);
    }
    if is_loose(a) || is_loose(b) {
        reasons.push(Reason::Hedged);
        return Relation::Conflict(Verdict::Discrepancy, reasons);
    }
    let denied = is_denied(a) || is_denied(b);
    if denied || rival_voices(a, b) {
        reasons.push(Reason::Parties);
    }
    let kind = if denied || are_opposed(run, a, b) {
        Verdict::Dispute
    } else {
        Verdict::Contradiction
    };
    Relation::Conflict(kind, reasons)
}

/// True where parties stand behind the claims: two voices, unless they are of one body ("police" and "a police
/// spokesman"), or a party against what an outlet says for itself. "Diplomats" or "a witness" are no party.
pub(super) fn rival_voices(a: &Claim, b: &Claim) -> bool {
    match (a.speakers.last(), b.speakers.last()) {
        (Some(x), Some(y)) => !x.is(y) && !are_of_one_body(&x.text, &y.text),
        (Some(one), None) | (None, Some(one)) => one.party.is_some() || !one.id.is_function(),
        (None, None) => false,
    }
}

/// Classes of those who are a side of what they tell; an organisation may be a mere witness.
const SIDES: [&str; 3] = ["country", "armed-group", "people"];

/// True for two voices of which one is a side of the matter, unless both are of one state: the army against the rebels,
/// organisers against police. A ministry and a hospital that count differently are not at odds.
pub(super) fn are_opposed(run: Run<'_>, a: &Claim, b: &Claim) -> bool {
    let class = |party: &str| run.rules.lexicon.class(party);
    let is_side = |s: &Speaker| {
        let party = s.party.as_deref();
        party.is_some_and(|p| class(p).is_none_or(|class| SIDES.contains(&class)))
    };
    // The police of a country may as well be its hospital.
    let is_fighter =
        |s: &Speaker| is_side(s) && s.party.as_deref().and_then(class) != Some("country");
    let two = rival_voices(a, b);
    match (a.speakers.last(), b.speakers.last()) {
        (Some(x), Some(y)) if x.party.is_some() && y.party.is_some() => {
            two && x.party != y.party && (is_side(x) || is_side(y))
        }
        (Some(x), Some(y)) => two && (is_fighter(x) || is_fighter(y)),
        (Some(one), None) | (None, Some(one)) => two && is_side(one),
        (None, None) => false,
    }
}

/// True where both voices are told by name and belong to two parties: "the group" may be any that was named before.
pub(super) fn are_named_rivals(a: &Claim, b: &Claim) -> bool {
    let (Some(x), Some(y)) = (a.speakers.last(), b.speakers.last()) else {
        return false;
    };
    let named = |s: &Speaker| s.party.is_some() || !s.id.is_function();
    let two = x.party.is_none() || x.party != y.party;
    named(x) && named(y) && two && rival_voices(a, b)
}

/// True where the words of one voice, its head aside, all stand in the other: the head says what somebody is, the rest
/// of whom («المتحدث باسم الهيئة», «الهيئة الوطنية»).
fn are_of_one_body(x: &str, y: &str) -> bool {
    let within = |body: &[Option<String>], all: &[Option<String>]| {
        let mut body = body.iter().flatten().peekable();
        body.peek().is_some() && body.all(|word| all.iter().flatten().any(|w| w == word))
    };
    let (all_x, all_y) = (telling(x), telling(y));
    within(body(x, &all_x), &all_y) || within(body(y, &all_y), &all_x)
}

/// The words of a function without its head: the last in English, the first in Arabic. A single word is all there is.
fn body<'w>(function: &str, words: &'w [Option<String>]) -> &'w [Option<String>] {
    match words {
        [_] | [] => words,
        [of @ .., _] if function.is_ascii() => of,
        [_, of @ ..] => of,
    }
}

/// The bases of words, but for those that stand everywhere.
fn telling(function: &str) -> Vec<Option<String>> {
    let bases = function
        .split_whitespace()
        .map(|w| base(&key(w)).to_owned());
    bases
        .map(|word| (rank(&word) > Rank::Everywhere).then_some(word))
        .collect()
}

fn one_speaker(a: &Claim, b: &Claim) -> Relation {
    if !same_occasion(a, b) {
        return Relation::Conflict(Verdict::Update, vec![Reason::Later]);
    }
    Relation::Conflict(Verdict::Misquote, vec![Reason::same_speaker(a)])
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
