//! What it is about.

use super::{SLOT_REACH, View, WRONG_SIDE, is_demonym};
use crate::annotate::entity::{Mention, Who};
use crate::annotate::places::is_place;
use crate::annotate::preposition::preposition;
use crate::claim::model::Filler;
use crate::language::Role;
use crate::lexicon::Naming;

impl View<'_, '_> {
    /// What it is about: the nearest named thing after the cue, else before it.
    pub(super) fn object(&self, actor: Option<&Filler>) -> Option<Filler> {
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
                && actor.is_none_or(|a| a.id != self.party_id(m))
                && (!self.anchor.about_place || self.is_object_place(m))
        });
        things
            .filter_map(|m| cost(m).map(|c| (c, m)))
            .filter(|(c, _)| *c <= SLOT_REACH)
            .min_by_key(|(c, _)| *c)
            .map(|(_, m)| self.filler(m))
    }

    /// A known place, or a name that no pack knows.
    fn is_object_place(&self, m: &Mention) -> bool {
        match &m.who {
            Who::Known(id, naming) => *naming == Naming::Name && is_place(&self.a.page, *id),
            Who::Name(_) => true,
            Who::Role(_) => false,
        }
    }
}
