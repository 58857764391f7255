//! Whose people are counted: the people or party at the noun, else the party that the paragraph spoke of last.

use super::{View, is_demonym};
use crate::annotate::entity::Mention;
use crate::annotate::preposition::preposition;
use crate::claim::model::Filler;
use crate::language::Role;

/// Words within which the adjective of a people stands at its noun.
const NATION_WORDS: usize = 3;

impl View<'_, '_> {
    /// The people whose adjective stands at the counted noun: "North Korean soldiers", «جندي كوري شمالي».
    pub(super) fn nation(&self) -> Option<Filler> {
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

    /// The party that the paragraph spoke of last before a sentence, where people are counted.
    pub(super) fn topic(&self, sentence: usize) -> Option<Filler> {
        let page = &self.a.page;
        let last = &page.sentences[sentence.checked_sub(1)?];
        self.anchor
            .noun
            .filter(|_| !page.opens_paragraph(sentence))?;
        let before = self.a.mentions_in(&last.tokens).iter();
        let near = before.rev().find(|m| self.is_party(m))?;
        Some(Filler {
            inherited: true,
            ..self.party(near)
        })
    }
}
