//! Speakers whom no verb of their own names: before a colon, or by acting in the sentence.

use std::ops::Range;

use super::phrase::Phrases;
use super::{Identity, Speaker};
use crate::annotate::entity::Mention;
use crate::lexicon::Form;

impl Phrases<'_, '_> {
    /// "Minister: scores killed": the colon and who stands before it, in a headline or as all that stands there.
    pub fn before_colon(&self) -> Option<(Range<usize>, Speaker)> {
        let headline = self.page.sentence_of(self.sentence.start) < self.page.headlines;
        let colon = self
            .sentence
            .clone()
            .take(8)
            .find(|&i| self.page.word(i) == ":")?;
        let parts = self.ending_at(colon)?;
        let alone = parts.start() <= self.sentence.start + 1
            && parts.noun.is_none()
            && (parts.has_role() || parts.is_person(self.page));
        let found = self.speaker(&parts).filter(|_| headline || alone)?;
        Some((colon..colon + 1, found))
    }

    /// «وتابع: "…"»: a colon before a quotation.
    pub fn quoting_colon(&self) -> Option<usize> {
        let colon = self
            .sentence
            .clone()
            .take(8)
            .find(|&i| self.page.word(i) == ":")?;
        self.is_quote(colon + 1).then_some(colon)
    }

    /// The person who acts first in the sentence before: "The mayor toured the camp. He said …".
    pub fn agent_before(&self) -> Option<Speaker> {
        let before = self.sentence.start.checked_sub(1)?;
        let sentence = self.page.sentences[self.page.sentence_of(before)]
            .tokens
            .clone();
        let end = sentence.end;
        let phrases = Phrases { sentence, ..*self };
        let person = |s: &Speaker| s.role.is_some() || !matches!(s.id, Identity::Entity(_));
        phrases.first_agent(end).filter(person)
    }

    /// The first who acts in the sentence, before the token `at`.
    pub fn first_agent(&self, at: usize) -> Option<Speaker> {
        let free = |m: &&Mention| {
            let before = self.previous(m.tokens.start);
            let clitic = self.page.form(m.tokens.start).and_then(Form::preposition);
            let located = before.is_some_and(|i| self.is_preposition(i)) || clitic.is_some();
            !located && !self.is_dateline(&m.tokens)
        };
        let own = self.mentions_in(&(self.sentence.start..at));
        let first = own.iter().find(free)?;
        let parts = if self.is_arabic(first.tokens.start) {
            self.arabic_at(first.tokens.start, false)?
        } else {
            self.latin_at(first.tokens.start, false)?
        };
        self.speaker(&parts)
    }
}
