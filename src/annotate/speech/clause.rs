//! What stands around a verb of saying: where its clause begins, and whether a noun would stand there instead.

use std::ops::Range;

use super::cue::reports;
use super::phrase::{Phrases, SETTING};
use crate::annotate::entity::Mention;
use crate::language::{Role, Tense, WordClass};
use crate::lexicon::Entry;

impl Phrases<'_, '_> {
    /// "Seeking to blame", "refused to say": nobody has said it yet.
    pub fn follows_modal(&self, at: usize) -> bool {
        let from = at.saturating_sub(SETTING).max(self.sentence.start);
        let modal = |entry| {
            matches!(
                entry,
                Entry::Word(WordClass::Urged | WordClass::Planned | WordClass::Prevented)
            )
        };
        self.page
            .matches_in(from..at)
            .any(|m| m.tokens.end == at && m.tokens.len() > 1 && modal(m.entry))
    }

    /// True right behind "according to".
    pub fn follows_according(&self, at: usize) -> bool {
        let from = at.saturating_sub(SETTING).max(self.sentence.start);
        self.page
            .matches_in(from..at)
            .any(|m| m.entry == Entry::Word(WordClass::According) && m.tokens.end == at)
    }

    /// True where nothing but «ما» or "of" stands between `end` and the next cue.
    pub fn follows(&self, end: usize, next: &Range<usize>) -> bool {
        next.start >= end
            && (end..next.start).all(|i| self.page.is(i, WordClass::MayNegate))
            && self.is_arabic(next.start)
    }

    /// «تم تشديد التدابير», «خيبة أمله»: a noun or a preposition right before, which is no subject.
    pub fn stands_in_noun_phrase(&self, at: usize) -> bool {
        let Some(last) = self.previous(self.skip_back(at)) else {
            return false;
        };
        let opens = self.is_preposition(last)
            || self.has(at - 1, |class| {
                matches!(
                    class,
                    WordClass::Completed | WordClass::Passive | WordClass::Rise | WordClass::Fall
                )
            });
        if self.follows_according(at) {
            return false;
        }
        let subject = self.mention_over(last).is_some();
        opens || last + 1 == at && self.is_nominal(last) && !subject && !self.page.has_and(at)
    }

    /// True for a preposition that hangs one noun onto another: "the governor of", "an official in".
    pub fn is_link(&self, at: usize) -> bool {
        self.has(at, |class| {
            matches!(
                class,
                WordClass::Preposition(Role::In | Role::Of | Role::From | Role::For)
            )
        })
    }

    /// The comma, or the token before the sentence, that opens what the comma at `at` closes.
    pub fn opening(&self, at: usize) -> usize {
        let stop = |&i: &usize| self.is_comma(i) || self.is_quote(i) || self.page.word(i) == ":";
        (self.sentence.start..at)
            .rev()
            .find(stop)
            .unwrap_or(self.sentence.start)
    }

    /// The first token of the clause that ends before `end`.
    pub fn clause_start(&self, end: usize) -> usize {
        let stop = |&i: &usize| {
            self.is_comma(i)
                || self.is_quote(i)
                || self.page.word(i) == ":"
                || self.page.matches_at(i).any(reports) && !self.page.is(i, WordClass::DenialNoun)
        };
        (self.sentence.start..end)
            .rev()
            .find(stop)
            .map_or(self.sentence.start, |i| i + 1)
    }

    /// True where a clause may begin at `at`: nothing before it belongs to it.
    pub fn opens_clause(&self, at: usize) -> bool {
        let Some(before) = self.previous(at) else {
            return true;
        };
        self.page.form(before).is_none()
            || self.has(before, |class| {
                matches!(
                    class,
                    WordClass::Complementizer | WordClass::Restart | WordClass::Conjunction
                )
            })
    }

    /// "was told", "has been reported".
    pub fn is_passive(&self, at: usize) -> bool {
        let past = self
            .page
            .matches_at(at)
            .any(|m| reports(m) && m.morph.tense == Tense::Past);
        let adverb = |i: usize| self.page.is(i, WordClass::Adverb);
        let before = (self.sentence.start..at).rev().find(|&i| !adverb(i));
        past && before.is_some_and(|i| self.page.is(i, WordClass::Passive))
    }

    /// "and said", «وقال».
    pub fn is_joined(&self, at: usize) -> bool {
        let before = self.skip_back(at).max(self.sentence.start + 1) - 1;
        self.page.has_and(at) || self.page.is(before, WordClass::Conjunction)
    }

    /// True where a subject ends right before the token `at`.
    pub fn ends_subject(&self, at: usize) -> bool {
        let end = self.skip_back(at);
        let speaks = |m: &Mention| m.tokens.end == end && !self.page.key(end - 1).ends_with("'s");
        end > self.sentence.start
            && (self.is_pronoun(end - 1) || self.mention_over(end - 1).is_some_and(speaks))
    }
}
