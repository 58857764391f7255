//! Noun phrases that may speak: what their words are, and whom they name.

use std::ops::Range;

use crate::annotate::Page;
use crate::annotate::entity::{Mention, Who};
use crate::annotate::name::skeleton;
use crate::annotate::time::Time;
use crate::language::{Tense, WordClass};
use crate::lexicon::{EntityId, Entry, Naming};
use crate::text::{self, Kind};

/// A sentence with all that tells where its noun phrases begin and end.
pub(super) struct Phrases<'a, 'p> {
    pub page: &'a Page<'p>,
    pub mentions: &'a [Mention],
    pub times: &'a [Time],
    pub sentence: Range<usize>,
}

/// A noun phrase.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    pub tokens: Range<usize>,
    /// What names the speaker: a function, a name, a state.
    pub own: Vec<Mention>,
    /// What it belongs to: "a spokesman *for the coastguard*".
    pub of: Vec<Mention>,
    /// Its head, where that is a noun that no pack knows: "a shopkeeper".
    pub noun: Option<String>,
}

impl Parts {
    pub fn start(&self) -> usize {
        self.tokens.start
    }

    pub fn end(&self) -> usize {
        self.tokens.end
    }

    pub fn is_named(&self) -> bool {
        self.own
            .iter()
            .any(|m| matches!(m.who, Who::Name(_) | Who::Known(_, Naming::Name)))
    }

    pub fn is_person(&self, page: &Page<'_>) -> bool {
        self.own.iter().any(|m| match m.who {
            Who::Name(_) => true,
            Who::Known(id, _) => page.lexicon().entities[id.0].is == "person",
            Who::Role(_) => false,
        })
    }

    pub fn has_role(&self) -> bool {
        self.noun.is_some() || self.own.iter().any(|m| matches!(m.who, Who::Role(_)))
    }

    /// "X, the Y": a name and a function.
    pub fn is_apposed(&self, other: &Self, page: &Page<'_>) -> bool {
        // "The director of Malakal hospital, Simon Obac": the function names a place.
        let held = self.has_role() && !self.is_person(page) && other.is_person(page);
        self.is_named() && other.has_role() && !other.is_named()
            || other.is_named() && self.has_role() && !self.is_named()
            || held
    }

    /// False for «هجمات كابل», whose head is no speaker.
    pub fn opens_with_mention(&self) -> bool {
        self.own
            .first()
            .is_some_and(|m| m.tokens.start == self.tokens.start)
    }

    /// Both as one phrase.
    pub fn with(mut self, other: Self) -> Self {
        self.tokens =
            self.tokens.start.min(other.tokens.start)..self.tokens.end.max(other.tokens.end);
        self.own.extend(other.own);
        self.of.extend(other.of);
        self.noun = self.noun.or(other.noun);
        self
    }
}

impl Phrases<'_, '_> {
    pub fn is_arabic(&self, at: usize) -> bool {
        let sign = || self.page.word(at).chars().any(text::is_arabic);
        self.page.form(at).map_or_else(sign, |f| f.arabic)
    }

    /// The token before `at` in the sentence.
    pub fn previous(&self, at: usize) -> Option<usize> {
        at.checked_sub(1).filter(|&i| i >= self.sentence.start)
    }

    pub fn is_comma(&self, at: usize) -> bool {
        matches!(self.page.word(at), "," | "،" | "–" | "—")
            || self.page.word(at) == "-" && !self.is_hyphen(at)
    }

    /// "Britain-based"
    fn is_hyphen(&self, at: usize) -> bool {
        let glued = |i: usize| self.page.tokens.get(i).is_some_and(|t| t.glued);
        self.page.word(at) == "-" && glued(at) && glued(at + 1)
    }

    pub fn is_quote(&self, at: usize) -> bool {
        matches!(self.page.word(at), "\"" | "“" | "”" | "«" | "»")
    }

    pub fn is_pronoun(&self, at: usize) -> bool {
        self.page.is(at, WordClass::Pronoun) || self.page.is(at, WordClass::GroupPronoun)
    }

    /// An article, a number, "one of": what opens a noun phrase.
    pub fn is_determiner(&self, at: usize) -> bool {
        self.has(at, |class| {
            matches!(class, WordClass::Determiner | WordClass::Definite)
        })
    }

    pub fn is_relative(&self, at: usize) -> bool {
        self.page.is(at, WordClass::Relative)
    }

    pub fn is_preposition(&self, at: usize) -> bool {
        self.has(at, |class| matches!(class, WordClass::Preposition(_)))
    }

    pub fn has(&self, at: usize, holds: impl Fn(WordClass) -> bool) -> bool {
        let class = |entry| match entry {
            Entry::Word(class) => holds(class),
            _ => false,
        };
        // «الله» is no «له».
        self.page
            .matches_at(at)
            .any(|m| class(m.entry) && !m.morph.clitics.article)
    }

    /// True where the tokens are a name or lie inside one: «تشاد», «طالبان».
    pub fn in_name(&self, tokens: &Range<usize>) -> bool {
        self.mention_over(tokens.start)
            .is_some_and(|m| m.tokens.len() >= tokens.len() && !matches!(m.who, Who::Role(_)))
    }

    pub fn mention_over(&self, at: usize) -> Option<&Mention> {
        let next = self.mentions.partition_point(|m| m.tokens.end <= at);
        self.mentions
            .get(next)
            .filter(|m| m.tokens.contains(&at) && m.tokens.end <= self.sentence.end)
    }

    pub fn mentions_in(&self, tokens: &Range<usize>) -> Vec<Mention> {
        let inside = |m: &&Mention| tokens.start <= m.tokens.start && m.tokens.end <= tokens.end;
        let first = self
            .mentions
            .partition_point(|m| m.tokens.start < tokens.start);
        self.mentions[first..]
            .iter()
            .take_while(|m| m.tokens.start < tokens.end)
            .filter(inside)
            .cloned()
            .collect()
    }

    pub fn time_over(&self, at: usize) -> Option<&Time> {
        let next = self.times.partition_point(|t| t.tokens.end <= at);
        self.times.get(next).filter(|t| t.tokens.contains(&at))
    }

    /// The first token after `at`'s phrase-opening words: articles, numbers.
    pub fn start_of_phrase(&self, at: usize) -> usize {
        (at..self.sentence.end)
            .find(|&i| !self.is_determiner(i))
            .unwrap_or(at)
    }

    /// True for a word that may stand inside a noun phrase.
    pub fn is_nominal(&self, at: usize) -> bool {
        let word = self
            .page
            .tokens
            .get(at)
            .is_some_and(|t| t.kind == Kind::Word);
        if self.is_hyphen(at) {
            return true;
        }
        if !word || self.time_over(at).is_some() {
            return false;
        }
        !self.page.matches_at(at).any(|m| match m.entry {
            Entry::Word(WordClass::Speech(_)) => {
                super::cue::reports(m) && !self.page.is(at, WordClass::DenialNoun)
            }
            Entry::Word(class) => !m.morph.clitics.article && ends_phrase(class),
            // "Aid workers", "attack helicopters": the base form of a cue may be a noun.
            Entry::Cue(..) if self.is_arabic(at) => !m.morph.clitics.article,
            Entry::Cue(..) => m.morph.tense != Tense::Base,
            _ => false,
        })
    }

    /// «وزير النقل علي حسن»: what two neighbours make together, a function with its holder, a people with its body.
    pub fn joined(&self, a: &Mention, b: &Mention) -> bool {
        let gap = a.tokens.end..b.tokens.start;
        if gap.len() > MODIFIERS || !gap.clone().all(|i| self.is_nominal(i)) {
            return false;
        }
        match (&a.who, &b.who) {
            // "The official SANA agency": an English function stands before persons only.
            (Who::Role(_), Who::Known(id, Naming::Name)) => {
                self.is_arabic(a.tokens.start) || self.is_person(*id)
            }
            (Who::Role(_) | Who::Known(_, Naming::Demonym), _) => true,
            (Who::Name(_), Who::Role(_)) => gap.is_empty(),
            (Who::Known(id, _), Who::Role(_)) => gap.is_empty() || !self.is_person(*id),
            (_, Who::Known(_, Naming::Demonym)) => gap.is_empty() && self.is_arabic(a.tokens.start),
            _ => false,
        }
    }

    pub fn is_person(&self, id: EntityId) -> bool {
        self.page.lexicon().entities[id.0].is == "person"
    }

    /// A name that stands in the text as plain words.
    pub fn name(&self, tokens: Range<usize>) -> Option<Mention> {
        let key = skeleton(self.page.span(tokens.clone()).of(self.page.text));
        (key.len() > 1).then_some(Mention {
            tokens,
            who: Who::Name(key.into()),
        })
    }
}

/// Adjectives between a people and its body: "Syrian human rights activist".
const MODIFIERS: usize = 2;
/// Words in the longest setting: "at a joint news conference".
pub(super) const SETTING: usize = 6;

/// Words that are never inside a noun phrase.
fn ends_phrase(class: WordClass) -> bool {
    use WordClass as W;
    matches!(
        class,
        W::Preposition(_)
            | W::Conjunction
            | W::Complementizer
            | W::Restart
            | W::Relative
            | W::Negation
            | W::NotYet
            | W::Auxiliary
            | W::Passive
            | W::Adverb
            | W::Pronoun
            | W::GroupPronoun
            | W::According
            | W::Citing
            | W::Relay
            | W::Setting
            | W::Unconfirmed
            | W::NoComment
            | W::MayNegate
            | W::Conditional
            | W::Rise
            | W::Fall
    )
}
