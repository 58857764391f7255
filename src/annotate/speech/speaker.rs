//! From a noun phrase to the one it names: an id that is one across documents.

use super::phrase::{Parts, Phrases};
use super::{Identity, Speaker};
use crate::annotate::entity::{Mention, Who};
use crate::language::WordClass;
use crate::lexicon::{Entity, EntityId, Lexicon};

impl Phrases<'_, '_> {
    /// Whom a phrase names; `None` for a place, which does not speak.
    pub fn speaker(&self, parts: &Parts) -> Option<Speaker> {
        let lexicon = self.page.lexicon();
        let is_person = |id: &EntityId| lexicon.entities[id.0].is == "person";
        // "The British-based Observatory": where it sits.
        let seat = |m: &&Mention| self.page.is_hyphen(m.tokens.end);
        let mut own = parts.own.iter().filter_map(known);
        let person = own.find(is_person);
        let all = parts.own.iter().chain(&parts.of);
        let mut all = all.filter(|m| !seat(m)).filter_map(known);
        let body = all.find(|id| !is_person(id));
        let function = self.role(parts);
        let side = || function.clone().filter(|_| self.is_partisan(parts));
        let state = |id| state_of(lexicon, id).id.to_string();
        let party = body.or(person).map(state);
        let party = party.or_else(|| Some(Identity::Role(side()?).to_string()));
        let id = person
            .map(|id| Identity::Entity(lexicon.entities[id.0].id.to_string()))
            .or_else(|| parts.own.iter().find_map(named))
            .or_else(|| match (body, &function) {
                (Some(body), Some(role)) => Some(Identity::Function {
                    of: lexicon.entities[body.0].id.to_string(),
                    role: role.clone(),
                }),
                (Some(body), None) => speaks(lexicon, body).map(Identity::Entity),
                (None, Some(role)) => Some(Identity::Role(role.clone())),
                (None, None) => None,
            })?;
        let role = function.filter(|role| self.is_one(parts, role));
        let text = self.words(parts);
        Some(Speaker {
            id,
            text,
            party,
            role,
        })
    }

    /// "The organisers", «المعارضة»: a side of its own, whatever its name.
    fn is_partisan(&self, parts: &Parts) -> bool {
        let mut tokens = parts.tokens.clone();
        tokens.any(|i| self.page.is(i, WordClass::Partisan))
    }

    fn words(&self, parts: &Parts) -> String {
        let open = self.start_of_phrase(parts.start()).min(parts.end() - 1);
        let from = if self.is_arabic(open) {
            parts.start()
        } else {
            open
        };
        self.page
            .span(from..parts.end())
            .of(self.page.text)
            .to_owned()
    }

    /// True for a function that one holds: "the minister", "Governor X"; not for "an official", "residents".
    fn is_one(&self, parts: &Parts, role: &str) -> bool {
        if self.is_arabic(parts.start()) {
            let article = |i: usize| self.page.key(i).starts_with("ال");
            return parts.tokens.clone().any(article)
                || !parts.of.is_empty()
                || parts.own.len() > 1;
        }
        let indefinite = |i: usize| self.page.is(i, WordClass::Determiner);
        let before = self.previous(parts.start());
        let opened = indefinite(parts.start()) || before.is_some_and(indefinite);
        let many = role.ends_with('s') && !self.is_body(parts);
        !many && (!opened || parts.is_person(self.page))
    }

    fn is_body(&self, parts: &Parts) -> bool {
        parts
            .own
            .iter()
            .any(|m| self.page.is(m.tokens.start, WordClass::Body))
    }

    /// The functions of a phrase as one: "spokesman for the coastguard" is the "coastguard spokesman".
    fn role(&self, parts: &Parts) -> Option<String> {
        let mut own: Vec<String> = parts.own.iter().filter_map(function).collect();
        own.extend(parts.noun.clone());
        let of: Vec<String> = parts.of.iter().filter_map(function).take(1).collect();
        if own.is_empty() {
            return None;
        }
        let all = if self.is_arabic(parts.start()) {
            [own, of].concat()
        } else {
            [of, own].concat()
        };
        Some(all.join(" "))
    }
}

fn known(m: &Mention) -> Option<EntityId> {
    match m.who {
        Who::Known(id, _) => Some(id),
        _ => None,
    }
}

fn named(m: &Mention) -> Option<Identity> {
    match &m.who {
        Who::Name(name) => Some(Identity::Name(name.to_string())),
        _ => None,
    }
}

fn function(m: &Mention) -> Option<String> {
    match &m.who {
        Who::Role(role) => Some(role.to_string()),
        _ => None,
    }
}

/// A place speaks only as the capital of its state.
fn speaks(lexicon: &Lexicon, id: EntityId) -> Option<String> {
    let (entity, state) = (&lexicon.entities[id.0], state_of(lexicon, id));
    let place = matches!(entity.is.as_str(), "city" | "region" | "sea");
    if !place || state.id != entity.id {
        return Some(state.id.to_string());
    }
    let holder = lexicon.seated_in(id)?;
    Some(lexicon.entities[holder.0].id.to_string())
}

/// Whom an entity stands for: the Kremlin and Moscow for Russia, a person for their state; a group for itself.
#[must_use]
pub fn state_of(lexicon: &Lexicon, id: EntityId) -> &Entity {
    let entity = &lexicon.entities[id.0];
    let speaks_for = entity
        .of
        .filter(|_| matches!(entity.is.as_str(), "government-body" | "person"));
    // A capital may lie in a region of its country.
    let is_capital = |place: &EntityId| lexicon.entities[place.0].capital == Some(id);
    let state = speaks_for.or_else(|| lexicon.places(id).find(is_capital));
    state.map_or(entity, |id| &lexicon.entities[id.0])
}
