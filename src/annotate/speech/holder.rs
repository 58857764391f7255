//! Who holds an Arabic function, named behind what the function is of: «المتحدث باسم الشركة، علي حسن،», «مدير الصحة في الإقليم
//! سامي دياب إن».

use std::ops::Range;

use super::phrase::{Parts, Phrases};
use crate::annotate::entity::Who;
use crate::language::{Role, WordClass};
use crate::lexicon::{Entry, Form};
use crate::text::Kind;

/// Nouns and adjectives between a function and the name of its holder: «المدير الإقليمي للمنظمة في العاصمة».
const STEPS: usize = 6;
/// Words up to the next of these: «لنقابة عمال المناجم».
const STEP: usize = 4;
/// Words in the longest name.
const LONGEST_NAME: usize = 4;

impl Phrases<'_, '_> {
    /// A function with the name of its holder, where one stands behind it and what it is of.
    pub(super) fn with_name_behind(&self, parts: Parts) -> Parts {
        if !parts.has_role() || parts.is_person(self.page) {
            return parts;
        }
        let mut at = parts.end();
        for _ in 0..=STEPS {
            if let Some(name) = self.name_of_holder(at).and_then(|tokens| self.name(tokens)) {
                let of = self.mentions_in(&(parts.end()..at));
                return Parts {
                    tokens: parts.start()..name.tokens.end,
                    own: [parts.own, vec![name]].concat(),
                    of: [parts.of, of].concat(),
                    noun: parts.noun,
                };
            }
            match self.complement(at) {
                Some(end) => at = end,
                None => break,
            }
        }
        parts
    }

    /// Where the next noun or adjective ends that says more of a function: one with an article, or a name.
    fn complement(&self, at: usize) -> Option<usize> {
        let inside = self.has(at, |class| class == WordClass::Preposition(Role::In));
        let first = at + usize::from(inside);
        for i in first..self.sentence.end.min(first + STEP) {
            let told = self.time_over(i).is_some() || !self.is_nominal(i);
            let hung = i > first && self.is_hung_on(i);
            if told || hung {
                return None;
            }
            if let Some(m) = self.mention_over(i) {
                return (!matches!(m.who, Who::Name(_))).then_some(m.tokens.end);
            }
            if self.is_definite_at(i) {
                return Some(i + 1);
            }
        }
        None
    }

    /// The words of a name at `at`, or between commas there, behind which the sentence goes on with what is said.
    fn name_of_holder(&self, at: usize) -> Option<Range<usize>> {
        let comma = self.is_comma(at);
        let title = |i: &usize| self.page.is(*i, WordClass::Title);
        let mut words = at + usize::from(comma)..self.sentence.end;
        let first = words.find(|i| !title(i))?;
        let most = self.sentence.end.min(first + LONGEST_NAME);
        let end = (first..most)
            .find(|&i| !self.is_name_word(i))
            .unwrap_or(most);
        let that = self.page.is(end, WordClass::Complementizer) && !self.page.has_and(end);
        let plain = || (first..end).all(|i| self.is_nominal(i));
        let closed = if comma {
            self.is_comma(end)
        } else {
            that || plain() && self.is_left_for_content(end)
        };
        // «نقابة عمال المناجم»: behind a noun without an article stands whose it is.
        let behind = comma || first > at || self.is_definite_at(at.checked_sub(1)?);
        let unknown = self.page.form(first).is_some_and(Form::is_unknown);
        let long = end > first + 1 || end > first && unknown;
        (closed && behind && long && !self.is_definite_at(first)).then_some(first..end)
    }

    /// A word that may be one of a name, whatever else it means: «عمر», «نصر».
    fn is_name_word(&self, at: usize) -> bool {
        let word = self.page.tokens[at].kind == Kind::Word;
        let grammar = self.page.matches_at(at).any(|m| match m.entry {
            Entry::Word(class) => !matches!(class, WordClass::Title | WordClass::PlaceNoun),
            _ => false,
        });
        let other = self
            .mention_over(at)
            .is_some_and(|m| matches!(m.who, Who::Role(_)));
        word && !grammar && !other && !self.is_hung_on(at) && self.time_over(at).is_none()
    }

    /// A pause, or the preposition of the verb: «أشار … إلى».
    fn is_left_for_content(&self, at: usize) -> bool {
        let on = |class| matches!(class, WordClass::Preposition(Role::To | Role::From));
        let pause = self.is_comma(at) || self.is_quote(at) || self.page.word(at) == ":";
        pause || self.time_over(at).is_some() || self.has(at, on)
    }

    /// "And" or a preposition is written onto the word.
    fn is_hung_on(&self, at: usize) -> bool {
        let form = self.page.form(at);
        form.is_some_and(|f| f.preposition().is_some() || f.has_and())
    }

    fn is_definite_at(&self, at: usize) -> bool {
        let article = |f: &Form| ["ال", "لل", "بال"].iter().any(|p| f.light.starts_with(p));
        self.page.form(at).is_some_and(article)
    }
}
