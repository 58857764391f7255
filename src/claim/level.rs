//! What rules with several levels read more than others: whether a step still holds, and between whom a thing is.

use std::collections::BTreeSet;

use super::context::Context;
use super::filler::mentions_in;
use super::model::Filler;
use crate::annotate::commitment::{Commitment, Modality, commitment};
use crate::annotate::entity::{Mention, Who};
use crate::annotate::speech::state_of;
use crate::language::WordClass;
use crate::lexicon::{Entry, Match};

/// How near to its cue "still" stands.
const STILL_REACH: u32 = 6;
/// How far a party to a treaty stands from its cue.
const PARTY_REACH: u32 = 16;

/// "is still being negotiated": the step is where things stand, not one that lies behind.
pub(super) fn still(at: &Context<'_, '_>, cue: &Match) -> Option<Commitment> {
    let page = &at.a.page;
    let sentence = at.sentence(cue.tokens.start);
    let near = page.matches_in(sentence.clone()).any(|m| {
        m.entry == Entry::Word(WordClass::Still)
            && at.a.reach.between(m.tokens.start, cue.tokens.start) <= STILL_REACH
    });
    let around = commitment(page, &at.a.reach, &sentence, cue);
    near.then(|| Commitment {
        modality: around.modality.min(Modality::Begun),
        ..around
    })
}

/// The states between which a treaty is: all that its clause names, as one thing.
pub(super) fn parties(at: &Context<'_, '_>, cue: &Match) -> Option<Filler> {
    let own = mentions_in(at, &at.sentence(cue.tokens.start));
    let near =
        |m: &&Mention| {
            at.a.reach.between(m.tokens.start, cue.tokens.start) <= PARTY_REACH
                && !at.a.speech_around(cue.tokens.start).iter().any(|s| {
                    s.scope.contains(&cue.tokens.start) && !s.scope.contains(&m.tokens.start)
                })
        };
    let states: BTreeSet<String> = own
        .iter()
        .filter(near)
        .filter_map(|m| state(at, m))
        .collect();
    let texts: Vec<String> = states.iter().map(|s| s.replace('-', " ")).collect();
    (!states.is_empty()).then(|| Filler {
        id: format!("all:{}", states.into_iter().collect::<Vec<_>>().join(" ")),
        text: texts.join(", "),
        inherited: false,
    })
}

fn state(at: &Context<'_, '_>, m: &Mention) -> Option<String> {
    let Who::Known(id, _) = m.who else {
        return None;
    };
    let lexicon = at.a.page.lexicon();
    let state = state_of(lexicon, id);
    matches!(state.is.as_str(), "country" | "armed-group").then(|| state.id.to_string())
}
