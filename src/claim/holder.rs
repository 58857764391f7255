//! Whose measure it is: the country that the words name or point at, else the one that the article is about.

use super::context::Context;
use super::model::{Filler, Fillers};
use crate::annotate::entity::{Mention, Who};
use crate::language::WordClass;
use crate::lexicon::{EntityId, Match};
use crate::rule::{Rule, Slot, ValueKind};

/// How many body sentences tell what country an article is about.
const LEAD: usize = 3;

/// The slots with the place that a share of a country's people or money is of.
pub(super) fn fill(at: &Context<'_, '_>, rule: &Rule, cue: &Match, slots: Fillers) -> Fillers {
    let by_place = rule.value == ValueKind::Percent && rule.per.contains(&Slot::Place);
    let told = slots.place.as_ref().is_some_and(|p| !p.inherited);
    if !by_place || told {
        return slots;
    }
    let place = pointed_at(at, cue)
        .or_else(|| owner(at, &slots))
        .map(Box::new)
        .or_else(|| slots.place.clone())
        .or_else(|| topic(at).map(Box::new));
    Fillers { place, ..slots }
}

/// "Ghana's inflation": the country that stands as the one who acts.
fn owner(at: &Context<'_, '_>, slots: &Fillers) -> Option<Filler> {
    let actor = slots.actor.as_ref().filter(|f| !f.inherited)?;
    let id = at.rules.lexicon.entity(&actor.id)?;
    is_country(at, id).then(|| (**actor).clone())
}

/// "Inflation there was 15%": the country that the sentence before named last.
fn pointed_at(at: &Context<'_, '_>, cue: &Match) -> Option<Filler> {
    let page = &at.a.page;
    if !page.is(cue.tokens.end, WordClass::PlacePronoun) {
        return None;
    }
    let before = page.sentence_of(cue.tokens.start).checked_sub(1)?;
    let range = &page.sentences[before].tokens;
    let mut named = at.a.mentions_in(range).iter().rev();
    named.find_map(|m| country(at, m, false))
}

/// The country that the headline or the lead names first.
fn topic(at: &Context<'_, '_>) -> Option<Filler> {
    let page = &at.a.page;
    let lead = page.headlines + LEAD;
    at.a.mentions
        .iter()
        .take_while(|m| page.sentence_of(m.tokens.start) < lead)
        .find_map(|m| country(at, m, true))
}

fn country(at: &Context<'_, '_>, mention: &Mention, inherited: bool) -> Option<Filler> {
    let Who::Known(id, _) = mention.who else {
        return None;
    };
    is_country(at, id).then(|| Filler {
        id: at.rules.lexicon.entities[id.0].id.to_string(),
        text: mention.span(&at.a.page).of(at.a.page.text).to_owned(),
        inherited,
    })
}

fn is_country(at: &Context<'_, '_>, id: EntityId) -> bool {
    at.rules.lexicon.entities[id.0].is == "country"
}
