//! Where it takes place.

use super::{View, WRONG_SIDE};
use crate::annotate::entity::{Mention, Who};
use crate::annotate::places::{is_beside_place_noun, is_place};
use crate::annotate::preposition::preposition;
use crate::claim::model::Filler;
use crate::language::Role;
use crate::lexicon::Naming;

/// How far the place of an event may stand from its cue.
const PLACE_REACH: u32 = 60;

impl View<'_, '_> {
    /// Where: the nearest place that a preposition of place governs.
    pub(super) fn place(&self) -> Option<Filler> {
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
}
