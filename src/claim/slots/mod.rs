//! Filling the slots of a claim: who does it, whom it befalls, what it is about, where.

mod actor;
mod nation;
mod object;
mod place;

use std::borrow::Cow;
use std::ops::Range;

use super::model::{Filler, Fillers};
use crate::annotate::Annotated;
use crate::annotate::entity::{Mention, Who};
use crate::annotate::speech::state_of;
use crate::lexicon::Naming;

/// How far an actor or object may stand from its verb.
const SLOT_REACH: u32 = 16;
/// What it costs a filler to stand on the other side of the cue than its slot wants.
const WRONG_SIDE: u32 = 6;
/// Classes of entities that act and are acted on; a city does where it stands for its state.
const PARTIES: [&str; 6] = [
    "country",
    "armed-group",
    "organisation",
    "government-body",
    "people",
    "person",
];

/// A claim's words: its cue, and the counted noun where it has one.
#[derive(Clone, Debug)]
pub(super) struct Anchor {
    /// Tokens of the cue.
    pub cue: Range<usize>,
    /// The counted noun, or the noun that the cue acts on.
    pub noun: Option<usize>,
    /// True where what it is about must be a place.
    pub about_place: bool,
}

/// Fills all slots from the sentence of the claim, then what is missing from its incident.
pub(super) fn fill(a: &Annotated<'_>, anchor: &Anchor) -> Fillers {
    let sentence = a.page.sentence_of(anchor.cue.start);
    let range = a.page.sentences[sentence].tokens.clone();
    let view = View {
        a,
        anchor,
        own: a.mentions_in(&range),
    };
    let nation = view.nation();
    let actor = nation.clone().or_else(|| view.actor());
    let object = view.object(actor.as_ref());
    let inherited = || {
        let place = a.frames[sentence].place?;
        let entity = &a.page.lexicon().entities[place.0];
        Some(Filler {
            id: entity.id.to_string(),
            text: entity.id.replace('-', " "),
            inherited: true,
        })
    };
    Fillers {
        actor: actor.map(Box::new),
        patient: nation.or_else(|| view.topic(sentence)).map(Box::new),
        object: object.map(Box::new),
        place: view.place().or_else(inherited).map(Box::new),
    }
}

/// The sentence of a claim, seen from its words.
struct View<'a, 'p> {
    a: &'a Annotated<'p>,
    anchor: &'a Anchor,
    own: &'a [Mention],
}

impl View<'_, '_> {
    fn cost(&self, m: &Mention) -> u32 {
        if m.tokens.start >= self.anchor.cue.end {
            self.a
                .reach
                .between(self.anchor.cue.end - 1, m.tokens.start)
        } else {
            self.a
                .reach
                .between(m.tokens.end - 1, self.anchor.cue.start)
        }
    }

    /// States, armed groups, organisations, peoples: those that act.
    fn is_party(&self, m: &Mention) -> bool {
        match m.class(&self.a.page) {
            Some("city") => self.is_capital(m),
            Some(class) => PARTIES.contains(&class),
            None => false,
        }
    }

    fn is_capital(&self, m: &Mention) -> bool {
        let Who::Known(id, _) = m.who else {
            return false;
        };
        let lexicon = self.a.page.lexicon();
        let own = &lexicon.entities[id.0];
        own.is == "city" && state_of(lexicon, id) != own
    }

    /// The mention as one who acts: of a place, its state.
    fn party(&self, m: &Mention) -> Filler {
        self.made(m, self.party_id(m))
    }

    fn party_id(&self, m: &Mention) -> Cow<'_, str> {
        match m.who {
            Who::Known(id, _) => (&*state_of(self.a.page.lexicon(), id).id).into(),
            _ => self.id(m),
        }
    }

    fn filler(&self, m: &Mention) -> Filler {
        self.made(m, self.id(m))
    }

    fn id(&self, m: &Mention) -> Cow<'_, str> {
        match &m.who {
            Who::Known(id, _) => (&*self.a.page.lexicon().entities[id.0].id).into(),
            Who::Name(key) => format!("name:{key}").into(),
            Who::Role(role) => format!("role:{role}").into(),
        }
    }

    fn made(&self, m: &Mention, id: Cow<'_, str>) -> Filler {
        Filler {
            id: id.into_owned(),
            text: m.span(&self.a.page).of(self.a.page.text).to_owned(),
            inherited: false,
        }
    }
}

fn is_demonym(m: &Mention) -> bool {
    matches!(m.who, Who::Known(_, Naming::Demonym))
}

/// The tokens from the cue to the fillers and the noun that stand close behind or before it: the words that make the claim.
pub(super) fn words(a: &Annotated<'_>, anchor: &Anchor, reach: u32) -> Range<usize> {
    let sentence = a.page.sentences[a.page.sentence_of(anchor.cue.start)]
        .tokens
        .clone();
    let near = |m: &&Mention| {
        m.tokens.end <= sentence.end && a.reach.between(anchor.cue.end - 1, m.tokens.start) <= reach
    };
    let end = a
        .mentions_in(&(anchor.cue.end..sentence.end))
        .iter()
        .filter(near)
        .map(|m| m.tokens.end)
        .max();
    let noun = anchor.noun.unwrap_or(anchor.cue.start);
    anchor.cue.start.min(noun)..anchor.cue.end.max(noun + 1).max(end.unwrap_or(0))
}
