//! Filling the slots of a claim: who does it, whom it befalls, what it is about, where.

use std::ops::Range;

use super::model::{Filler, Fillers};
use crate::annotate::Annotated;
use crate::annotate::entity::{Mention, Who};
use crate::annotate::incident::{is_place, preposition};
use crate::annotate::places::is_beside_place_noun;
use crate::annotate::speech::state_of;
use crate::language::{Role, WordClass};
use crate::lexicon::{Form, Naming};

/// How far an actor or object may stand from its verb.
const SLOT_REACH: u32 = 16;
/// How far the place of an event may stand from its cue.
const PLACE_REACH: u32 = 60;
/// What it costs a filler to stand on the other side of the cue than its slot wants.
const WRONG_SIDE: u32 = 6;
/// Tokens around a mention among which begins the cue of which it is the speaker.
const SPEECH: usize = 16;
/// What it costs an actor to be the one who speaks.
const SPEAKS: u32 = 8;
/// What it costs an actor to be a function or body instead of a named party.
const BODY: u32 = 4;
/// Words within which the adjective of a people stands at its noun.
const NATION_WORDS: usize = 3;
/// Words before the cue among which "we" is its subject: "we have not left".
const SUBJECT_WORDS: usize = 3;
/// Words before the cue among which its pronoun is looked for.
const PRONOUN_WORDS: usize = 5;
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
    let own_actor = nation.clone().or_else(|| view.actor());
    let object = view.object(own_actor.as_ref());
    let inherited = a.frames[sentence].place.map(|p| {
        let entity = &a.page.lexicon().entities[p.0];
        Filler {
            id: entity.id.to_string(),
            text: entity.id.replace('-', " "),
            inherited: true,
        }
    });
    let place = view.place().or(inherited);
    let actor = own_actor;
    let patient = nation.or_else(|| topic(a, sentence, anchor));
    Fillers {
        actor,
        patient,
        object,
        place,
    }
}

/// Whose people are counted where the words do not say: the party that the paragraph spoke of last.
fn topic(a: &Annotated<'_>, sentence: usize, anchor: &Anchor) -> Option<Filler> {
    let before = sentence.checked_sub(1)?;
    let (own, last) = (&a.page.sentences[sentence], &a.page.sentences[before]);
    anchor
        .noun
        .filter(|_| !a.page.text[last.span.end..own.span.start].contains('\n'))?;
    let view = View {
        a,
        anchor,
        own: &[],
    };
    let before = a.mentions_in(&last.tokens).iter();
    let near = before.rev().find(|m| view.is_party(m))?;
    Some(Filler {
        inherited: true,
        ..view.party(near)
    })
}

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

    /// The people whose adjective stands at the counted noun: "North Korean soldiers", «جندي كوري شمالي».
    fn nation(&self) -> Option<Filler> {
        let noun = self.anchor.noun?;
        let distance = |m: &Mention| self.beside(m, noun);
        let parties = self.own.iter().filter(|m| self.is_party(m));
        let named = parties
            .filter(|m| is_demonym(m) || self.follows_of(m) || self.is_named_beside(m, noun));
        named
            .filter_map(|m| distance(m).map(|d| (d, m)))
            .min_by_key(|(d, _)| *d)
            .map(|(_, m)| self.party(m))
    }

    /// Words between a noun and its adjective, which follows it in Arabic and stands before it in English.
    fn beside(&self, m: &Mention, noun: usize) -> Option<usize> {
        let arabic = !self.a.page.key(noun).is_ascii();
        let follows = self.follows_of(m) || arabic;
        let words = if follows {
            m.tokens.start.checked_sub(noun)
        } else {
            (noun + 1).checked_sub(m.tokens.end)
        };
        words.filter(|w| (1..=NATION_WORDS).contains(w))
    }

    /// "Wagner fighters", "Peru troops", «مقاتلو حركة الشباب»: a party's name right before the noun, or a group's behind it.
    fn is_named_beside(&self, m: &Mention, noun: usize) -> bool {
        match m.class(&self.a.page) {
            Some("armed-group") => m.tokens.end == noun || m.tokens.start == noun + 1,
            Some("city" | "person") | None => false,
            Some(_) => m.tokens.end == noun,
        }
    }

    fn follows_of(&self, m: &Mention) -> bool {
        preposition(&self.a.page, m) == Some(Role::Of) || self.is_source(m)
    }

    /// "Fighters from Hamas", «مقاتل من الحوثيين»: right behind the noun a group says whose they are, where a state may say whence.
    fn is_source(&self, m: &Mention) -> bool {
        let behind = self
            .anchor
            .noun
            .is_some_and(|noun| noun + 2 == m.tokens.start);
        behind && self.is_group(m) && preposition(&self.a.page, m) == Some(Role::From)
    }

    fn is_group(&self, m: &Mention) -> bool {
        m.class(&self.a.page) == Some("armed-group")
    }

    /// Who does it: where a pronoun stands for them, whom the text named before; else a party near the cue that no
    /// preposition of place governs.
    fn actor(&self) -> Option<Filler> {
        if let Some(speaker) = self.speaker() {
            return Some(speaker);
        }
        let pronoun = self.pronoun();
        let before = |m: &&Mention| pronoun.is_none_or(|p| m.tokens.end <= p);
        let candidates = self
            .own
            .iter()
            .filter(|m| self.is_party(m) || self.is_body(m))
            .filter(before)
            .filter(|m| !self.is_taken_place(m) && !self.is_dateline(m));
        let costs = candidates.filter_map(|m| self.actor_cost(m, pronoun).map(|c| (c, m)));
        costs
            .filter(|(c, _)| *c <= SLOT_REACH + SPEAKS)
            .min_by_key(|(c, _)| *c)
            .map(|(_, m)| self.party(m))
    }

    /// "We have left the town", «تحت سيطرتنا»: whoever speaks.
    fn speaker(&self) -> Option<Filler> {
        let page = &self.a.page;
        let cue = &self.anchor.cue;
        let own = |i: usize| page.is(i, WordClass::SpeakerPronoun);
        let ours = |i: usize| page.form(i).is_some_and(Form::is_ours);
        let before = (cue.start.saturating_sub(SUBJECT_WORDS)..cue.start).any(own);
        let told = before || cue.clone().any(|i| own(i) || ours(i));
        let speech = self.a.speech_around(cue.start).iter();
        let quoted = speech.filter(|s| s.scope.contains(&cue.start));
        let voice = quoted.min_by_key(|s| s.scope.len())?.speaker.as_ref()?;
        let id = voice.party.clone().unwrap_or_else(|| voice.id.to_string());
        told.then(|| Filler {
            id,
            text: voice.text.clone(),
            inherited: false,
        })
    }

    /// Where the claim is about a place, a city behind the cue is that place, not the government that sits there.
    fn is_taken_place(&self, m: &Mention) -> bool {
        self.anchor.about_place && m.tokens.start >= self.anchor.cue.end && self.is_capital(m)
    }

    /// «مقديشو - أعلنت»: where the report was written.
    fn is_dateline(&self, m: &Mention) -> bool {
        let page = &self.a.page;
        let first = page.sentences[page.sentence_of(m.tokens.start)]
            .tokens
            .start
            == m.tokens.start;
        let rule = !page.tokens.get(m.tokens.end).is_some_and(|t| t.glued)
            && matches!(page.word(m.tokens.end), "-" | "–" | "—");
        first && rule && self.is_capital(m)
    }

    fn actor_cost(&self, m: &Mention, pronoun: Option<usize>) -> Option<u32> {
        let body = if matches!(m.who, Who::Role(_)) {
            BODY
        } else {
            0
        };
        match preposition(&self.a.page, m) {
            Some(Role::In | Role::To | Role::From | Role::Against) => None,
            _ if pronoun.is_some() => Some(self.cost(m).min(SLOT_REACH) + body),
            Some(Role::By) => Some(self.cost(m) + body),
            _ => Some(self.cost(m) + body + if self.speaks(m) { SPEAKS } else { 0 }),
        }
    }

    fn speaks(&self, m: &Mention) -> bool {
        let around = m.tokens.start.saturating_sub(SPEECH)..m.tokens.end + SPEECH;
        self.a.speech_in(&around).iter().any(|s| {
            let near =
                s.cue.start.abs_diff(m.tokens.end) <= 3 || m.tokens.start.abs_diff(s.cue.end) <= 3;
            near && !s.scope.contains(&m.tokens.start)
        })
    }

    /// A pronoun before the cue, with no party between: "said *it* had withdrawn", «قواتها».
    fn pronoun(&self) -> Option<usize> {
        let page = &self.a.page;
        let cue = &self.anchor.cue;
        let noun = self
            .anchor
            .noun
            .filter(|n| page.form(*n).is_some_and(Form::has_pronoun))
            .map(|_| cue.start);
        let mut before = (cue.start.saturating_sub(PRONOUN_WORDS)..cue.start).rev();
        let word =
            before.find(|&i| page.is(i, WordClass::Pronoun) || page.is(i, WordClass::GroupPronoun));
        let owned = (cue.start.saturating_sub(PRONOUN_WORDS)..cue.start)
            .rev()
            .find(|&i| {
                page.form(i).is_some_and(Form::has_pronoun) && page.terms_at(i).next().is_some()
            });
        let is_pronoun =
            |&i: &usize| page.is(i, WordClass::Pronoun) || page.is(i, WordClass::GroupPronoun);
        let inside = cue.clone().any(|i| is_pronoun(&i)).then_some(cue.start);
        let at = noun.or(inside).or(word).or(owned)?;
        let between = self
            .own
            .iter()
            .any(|m| self.is_party(m) && m.tokens.start >= at && m.tokens.end <= cue.start);
        (!between).then_some(at)
    }

    fn is_body(&self, m: &Mention) -> bool {
        matches!(m.who, Who::Role(_))
            && !self
                .a
                .page
                .form(m.tokens.end - 1)
                .is_some_and(Form::has_pronoun)
    }

    /// What it is about: the nearest named thing after the cue, else before it.
    fn object(&self, actor: Option<&Filler>) -> Option<Filler> {
        let cost = |m: &Mention| {
            let role = preposition(&self.a.page, m);
            let after = m.tokens.start >= self.anchor.cue.end;
            let side = if after { 0 } else { WRONG_SIDE };
            match role {
                None | Some(Role::Of) => Some(self.cost(m) + side),
                _ => None,
            }
        };
        let things = self.own.iter().filter(|m| {
            !is_demonym(m)
                && !matches!(m.who, Who::Role(_))
                && actor.is_none_or(|a| a.id != self.party(m).id)
                && (!self.anchor.about_place || self.is_object_place(m))
        });
        things
            .filter_map(|m| cost(m).map(|c| (c, m)))
            .filter(|(c, _)| *c <= SLOT_REACH)
            .min_by_key(|(c, _)| *c)
            .map(|(_, m)| self.filler(m))
    }

    /// Where: the nearest place that a preposition of place governs.
    fn place(&self) -> Option<Filler> {
        let cost = |m: &Mention| {
            let (located, loose) = match preposition(&self.a.page, m) {
                Some(Role::In | Role::To | Role::From) => (true, 0),
                // "the bombing of Aleppo", «القصف على حلب»; of a country it is an attribute.
                Some(Role::Of) => (!self.is_country(m), WRONG_SIDE),
                _ => (false, 0),
            };
            let before = m.tokens.start < self.anchor.cue.end;
            let side = loose + if before { WRONG_SIDE } else { 0 };
            (located && self.may_be_place(m) && !self.tells_where_said(m))
                .then(|| self.cost(m) + side)
        };
        self.own
            .iter()
            .filter_map(|m| cost(m).map(|c| (c, m)))
            .filter(|(c, _)| *c <= PLACE_REACH)
            .min_by_key(|(c, _)| *c)
            .map(|(_, m)| self.filler(m))
    }

    /// «قال … في بودابست إن»: between a reporting verb and what is said stands where it was said.
    fn tells_where_said(&self, m: &Mention) -> bool {
        let cue = self.anchor.cue.start;
        self.a.speech_around(cue).iter().any(|s| {
            s.scope.contains(&cue) && m.tokens.start >= s.cue.start && m.tokens.end <= s.scope.start
        })
    }

    fn is_country(&self, m: &Mention) -> bool {
        m.class(&self.a.page) == Some("country")
    }

    fn may_be_place(&self, m: &Mention) -> bool {
        match &m.who {
            Who::Known(id, Naming::Name) => is_place(&self.a.page, *id),
            Who::Name(_) => {
                is_beside_place_noun(&self.a.page, m)
                    || preposition(&self.a.page, m) == Some(Role::In)
            }
            _ => false,
        }
    }

    /// A known place, or a name that no pack knows.
    fn is_object_place(&self, m: &Mention) -> bool {
        match &m.who {
            Who::Known(id, naming) => *naming == Naming::Name && is_place(&self.a.page, *id),
            Who::Name(_) => true,
            Who::Role(_) => false,
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
        own.is == "city" && *state_of(lexicon, own) != *own.id
    }

    fn party(&self, m: &Mention) -> Filler {
        let lexicon = self.a.page.lexicon();
        let id = match &m.who {
            Who::Known(id, _) => state_of(lexicon, &lexicon.entities[id.0]),
            Who::Name(key) => format!("name:{key}"),
            Who::Role(key) => format!("role:{key}"),
        };
        Filler {
            id,
            text: self.text(m),
            inherited: false,
        }
    }

    fn filler(&self, m: &Mention) -> Filler {
        let id = match &m.who {
            Who::Known(id, _) => self.a.page.lexicon().entities[id.0].id.to_string(),
            Who::Name(key) => format!("name:{key}"),
            Who::Role(role) => format!("role:{role}"),
        };
        Filler {
            id,
            text: self.text(m),
            inherited: false,
        }
    }

    fn text(&self, m: &Mention) -> String {
        m.span(&self.a.page).of(self.a.page.text).to_owned()
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
