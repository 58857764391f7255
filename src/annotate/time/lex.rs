//! Looking at the tokens of a page as words of times.

use crate::annotate::Page;
use crate::language::date::{Count, Particle, Sense, Unit, Word, same};
use crate::text::Kind;

/// A page, asked for words of times. Positions are token indices; what stands outside means nothing.
#[derive(Clone, Copy)]
pub(super) struct Lex<'p>(pub &'p Page<'p>);

impl<'p> Lex<'p> {
    /// All that the token at `at` may begin to mean.
    pub fn senses(self, at: usize) -> &'p [Sense] {
        self.0.form(at).map_or(&[], |f| &*f.times.senses)
    }

    /// The longest word or phrase at `at` of which `want` makes something, and the token after it.
    pub fn find<T>(self, at: usize, want: impl Fn(&Sense) -> Option<T>) -> Option<(T, usize)> {
        let mut best: Option<(T, usize)> = None;
        for sense in self.senses(at) {
            let end = at + 1 + sense.rest.len();
            let longer = best.as_ref().is_none_or(|(_, e)| end > *e);
            if longer
                && let Some(found) = want(sense)
                && self.follows(sense, at + 1)
            {
                best = Some((found, end));
            }
        }
        best
    }

    /// The token after `word` where it stands at `at`.
    pub fn is(self, at: usize, word: Word) -> Option<usize> {
        let may = self.may_be(at, word);
        may.then(|| self.find(at, |s| (s.word == word).then_some(())))?
            .map(|f| f.1)
    }

    /// False where the token at `at` neither is nor begins such a word, whatever its value; of particles, this very one.
    pub fn may_be(self, at: usize, word: Word) -> bool {
        self.0.form(at).is_some_and(|f| f.times.may_be(word))
    }

    /// The words that the token at `at` may be or begin, a bit each ([`Word::bit`]). Digits are number words too; of signs
    /// nothing is known, so they may be any.
    pub fn opening(self, at: usize) -> u128 {
        match self.0.form(at) {
            Some(form) if self.kind(at) == Some(Kind::Number) => {
                form.times.words | Word::Number(0).bit()
            }
            Some(form) => form.times.words,
            None => u128::MAX,
        }
    }

    /// True where the token at `at` names a part of the calendar or a unit, by itself or with those behind it.
    pub fn is_core(self, at: usize) -> bool {
        self.0.form(at).is_some_and(|f| {
            let stands = |s: &Sense| s.word.is_core() && self.follows(s, at + 1);
            f.times.core && f.times.senses.iter().any(stands)
        })
    }

    /// The token after a particle where it stands at `at`.
    pub fn particle(self, at: usize, particle: Particle) -> Option<usize> {
        self.is(at, Word::Particle(particle))
    }

    /// The place after a particle, or `at` where it stands not.
    pub fn skip(self, at: usize, particle: Particle) -> usize {
        self.particle(at, particle).unwrap_or(at)
    }

    /// The place after «يوم», or `at`.
    pub fn skip_day(self, at: usize) -> usize {
        let core = self.0.form(at).is_some_and(|f| f.times.core);
        let day = Word::Unit(Unit::Day, Count::One);
        core.then(|| self.is(at, day)).flatten().unwrap_or(at)
    }

    /// True where the token at `at` is one of these marks.
    pub fn mark(self, at: usize, marks: &[&str]) -> bool {
        self.kind(at) == Some(Kind::Punct) && marks.contains(&self.0.word(at))
    }

    /// The kind of the token at `at`.
    pub fn kind(self, at: usize) -> Option<Kind> {
        self.0.tokens.get(at).map(|t| t.kind)
    }

    /// True where the token at `at` follows the one before without a space.
    pub fn glued(self, at: usize) -> bool {
        self.0.tokens.get(at).is_some_and(|t| t.glued)
    }

    /// The digits and separators of a number token, in ASCII digits.
    pub fn digits(self, at: usize) -> Option<&'p str> {
        let form = self.0.form(at)?;
        (self.kind(at) == Some(Kind::Number)).then_some(&*form.light)
    }

    /// True where a particle stands right before `at`, the article or the word «يوم» between them or not.
    pub fn after(self, at: usize, particles: &[Particle]) -> bool {
        (1..=3).any(|n| {
            at.checked_sub(n).is_some_and(|from| {
                let form = self
                    .0
                    .form(from)
                    .filter(|f| particles.iter().any(|p| f.times.may_be(Word::Particle(*p))));
                form.is_some()
                    && self
                        .find(from, |s| match s.word {
                            Word::Particle(p) if particles.contains(&p) => Some(()),
                            _ => None,
                        })
                        .is_some_and(|((), end)| self.skip(end, Particle::The) == at)
            })
        })
    }

    /// True where the further words of `sense` stand at `at`.
    #[inline]
    pub fn follows(self, sense: &Sense, at: usize) -> bool {
        sense.rest.is_empty() || self.goes_on(sense, at)
    }

    fn goes_on(self, sense: &Sense, at: usize) -> bool {
        (at..)
            .zip(sense.rest)
            .all(|(i, word)| match self.0.form(i) {
                Some(form) => same(word, &form.light),
                None => self.kind(i) == Some(Kind::Punct) && self.0.word(i) == &**word,
            })
    }
}
