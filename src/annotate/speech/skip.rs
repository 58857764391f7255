//! What stands between a speaker and the verb and belongs to neither: times, auxiliaries, adverbs, "in a statement".

use super::phrase::{Phrases, SETTING};
use crate::language::WordClass;
use crate::lexicon::{Entry, Match};

impl Phrases<'_, '_> {
    /// The end of what stands before `at`, past times, auxiliaries, adverbs, settings and brackets.
    pub fn skip_back(&self, at: usize) -> usize {
        let mut end = at;
        while end > self.sentence.start {
            let last = end - 1;
            let start = if let Some(time) = self.time_over(last) {
                let on = time.tokens.start.saturating_sub(1);
                if self.is_preposition(on) {
                    on
                } else {
                    time.tokens.start
                }
            } else if self.is_aside(last) {
                last
            } else if let Some(setting) = self.setting_ending(end) {
                setting
            } else if self.page.word(last) == ")" {
                let open = (self.sentence.start..last)
                    .rev()
                    .find(|&i| self.page.word(i) == "(");
                open.unwrap_or(last)
            } else {
                break;
            };
            end = start.clamp(self.sentence.start, end - 1);
        }
        end
    }

    /// The start of what stands behind `at`, past the same.
    pub fn skip_on(&self, at: usize) -> usize {
        let mut start = at;
        while start < self.sentence.end {
            let setting = |m: &&Match| m.entry == Entry::Word(WordClass::Setting);
            start = if let Some(time) = self.time_over(start) {
                time.tokens.end
            } else if let Some(setting) = self.page.matches_at(start).find(setting) {
                setting.tokens.end
            } else if self.is_aside(start)
                || self.is_preposition(start) && self.time_over(start + 1).is_some()
            {
                start + 1
            } else {
                return start;
            };
        }
        start.min(self.sentence.end)
    }

    fn is_aside(&self, at: usize) -> bool {
        let adverb =
            self.page.key(at).ends_with("ly") && self.page.form(at).is_some_and(|f| !f.capital);
        adverb
            || self.has(at, |class| {
                matches!(
                    class,
                    WordClass::Auxiliary | WordClass::Adverb | WordClass::Passive
                )
            })
    }

    fn setting_ending(&self, end: usize) -> Option<usize> {
        let from = end.saturating_sub(SETTING).max(self.sentence.start);
        self.page
            .matches_in(from..end)
            .find(|m| m.entry == Entry::Word(WordClass::Setting) && m.tokens.end == end)
            .map(|m| m.tokens.start)
    }
}
