//! What it is that somebody holds: a town as a whole, named right at the verb. Who has "parts of" a town or is "near" it does
//! not hold it, and of a country several can hold parts.

use super::context::Context;
use super::filler::mentions_in;
use super::model::Filler;
use crate::annotate::entity::Mention;
use crate::language::WordClass;
use crate::lexicon::{Entry, Match};

/// How far the place may stand from the verb: past "the city of", past an adverb or a subject.
const HELD_REACH: u32 = 8;
/// Words before the name of a place in which its part is named: "the northern outskirts of".
const PART_WORDS: usize = 4;

/// True where `object` is a whole place that the cue itself governs.
pub(super) fn whole(at: &Context<'_, '_>, cue: &Match, object: &Filler) -> bool {
    let class = at.a.page.lexicon().class(&object.id);
    let sentence = at.sentence(cue.tokens.start);
    let named = |m: &&Mention| m.span(&at.a.page).of(at.a.page.text) == object.text;
    let mut mentions = mentions_in(at, &sentence).iter().filter(named);
    class != Some("country") && mentions.any(|m| is_near(at, cue, m) && !is_part(at, cue, m))
}

fn is_near(at: &Context<'_, '_>, cue: &Match, place: &Mention) -> bool {
    let (from, to) = if place.tokens.start >= cue.tokens.end {
        (cue.tokens.end - 1, place.tokens.start)
    } else {
        (place.tokens.end - 1, cue.tokens.start)
    };
    at.a.reach.between(from, to) <= HELD_REACH && at.a.reach.same_clause(from, to)
}

/// True where a word between the cue and the place, or right before the place, makes it a part.
fn is_part(at: &Context<'_, '_>, cue: &Match, place: &Mention) -> bool {
    let start = place.tokens.start;
    let near = start.saturating_sub(PART_WORDS);
    let from = if start >= cue.tokens.end {
        near.max(cue.tokens.end)
    } else {
        near
    };
    let part = Entry::Word(WordClass::PlacePart);
    at.a.page.matches_in(from..start).any(|m| m.entry == part)
}
