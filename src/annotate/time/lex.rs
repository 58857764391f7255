//! Looking at the tokens of a page as words of times.

use crate::annotate::Page;
use crate::language::date::{Count, Particle, Sense, Unit, Word, kind, same};
use crate::text::{Fixed, Kind};

/// A page, asked for words of times. Positions are token indices; what stands outside means nothing.
#[derive(Clone, Copy)]
pub(super) struct Lex<'p>(pub &'p Page<'p>, &'p [u128]);

/// A sign that may stand for the century of a decade: "the '40s".
pub(super) const SIGN: u128 = 1 << 127;
const SIGNS: [&str; 3] = ["'", "’", "‘"];

/// The words that stand at each token of a page, a bit each ([`Word::bit`]): found once, since every reader asks for them.
pub(super) fn words(page: &Page) -> Vec<u128> {
    (0..page.tokens.len())
        .map(|at| standing(page, at))
        .collect()
}

/// The words that the token at `at` is, or begins with those behind it. Digits are number words too.
fn standing(page: &Page, at: usize) -> u128 {
    let Some(form) = page.form(at) else {
        return if SIGNS.contains(&page.word(at)) {
            SIGN
        } else {
            0
        };
    };
    let times = &form.times;
    let digits = page.tokens[at].kind == Kind::Number;
    let own = if digits { kind::CARDINAL } else { 0 } | times.alone;
    if times.alone == times.words {
        return own;
    }
    let whole = times.senses.iter().filter(|s| follows(page, s, at + 1));
    whole.fold(own, |bits, s| bits | s.word.bit())
}

impl<'p> Lex<'p> {
    /// A page whose [`words`] are known.
    pub fn new(page: &'p Page<'p>, words: &'p [u128]) -> Self {
        Self(page, words)
    }

    /// All that the token at `at` may begin to mean.
    pub fn senses(self, at: usize) -> &'p [Sense] {
        self.0.form(at).map_or(&[], |f| &*f.times.senses)
    }

    /// The words that stand at `at`, a bit each.
    #[inline]
    pub fn words(self, at: usize) -> u128 {
        self.1.get(at).copied().unwrap_or_default()
    }

    /// The same, with those behind an article that stands there.
    pub fn opening(self, at: usize) -> u128 {
        let next = self.particle(at, Particle::The);
        self.words(at) | next.map_or(0, |next| self.words(next))
    }

    /// True where a word of these [kinds](kind) stands at `at`.
    #[inline]
    pub fn has(self, at: usize, kinds: u128) -> bool {
        self.words(at) & kinds != 0
    }

    /// The longest word or phrase at `at` of which `want` makes something, and the token after it; `kinds` are those of
    /// which it may.
    #[inline]
    pub fn find<T>(
        self,
        at: usize,
        kinds: u128,
        want: impl Fn(&Sense) -> Option<T>,
    ) -> Option<(T, usize)> {
        self.has(at, kinds)
            .then(|| self.longest(at, want))
            .flatten()
    }

    fn longest<T>(self, at: usize, want: impl Fn(&Sense) -> Option<T>) -> Option<(T, usize)> {
        let mut best: Option<(T, usize)> = None;
        for sense in self.senses(at) {
            let end = at + 1 + sense.rest.len();
            let longer = best.as_ref().is_none_or(|(_, e)| end > *e);
            if longer
                && let Some(found) = want(sense)
                && follows(self.0, sense, at + 1)
            {
                best = Some((found, end));
            }
        }
        best
    }

    /// The last token of the longest word or phrase that begins at `at`, whatever it means.
    pub fn last(self, at: usize) -> Option<usize> {
        self.find(at, u128::MAX, |_| Some(())).map(|f| f.1 - 1)
    }

    /// The token after `word` where it stands at `at`.
    #[inline]
    pub fn is(self, at: usize, word: Word) -> Option<usize> {
        let may = self.has(at, word.bit());
        may.then(|| self.behind(at, word)).flatten()
    }

    fn behind(self, at: usize, word: Word) -> Option<usize> {
        let found = self.longest(at, |s| (s.word == word).then_some(()));
        found.map(|f| f.1)
    }

    /// True where the token at `at` names a part of the calendar or a unit, by itself or with those behind it.
    pub fn is_core(self, at: usize) -> bool {
        self.has(at, kind::CORE)
    }

    /// The token after a particle where it stands at `at`.
    #[inline]
    pub fn particle(self, at: usize, particle: Particle) -> Option<usize> {
        self.is(at, Word::Particle(particle))
    }

    /// The place after a particle, or `at` where it stands not.
    #[inline]
    pub fn skip(self, at: usize, particle: Particle) -> usize {
        self.particle(at, particle).unwrap_or(at)
    }

    /// The place after «يوم», or `at`.
    pub fn skip_day(self, at: usize) -> usize {
        self.is(at, Word::Unit(Unit::Day, Count::One)).unwrap_or(at)
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
        let kinds = kind::particles(particles);
        (1..=3).filter_map(|n| at.checked_sub(n)).any(|from| {
            let found = self.find(from, kinds, |s| match s.word {
                Word::Particle(p) if particles.contains(&p) => Some(()),
                _ => None,
            });
            found.is_some_and(|((), end)| self.skip(end, Particle::The) == at)
        })
    }
}

/// True where the further words of `sense` stand at `at`. Letters that are mixed up are of one length.
#[inline]
fn follows(page: &Page, sense: &Sense, at: usize) -> bool {
    let fits = |word: &Fixed| word.len() == written(page, at).len();
    let first = sense.rest.first();
    first.is_none_or(|word| fits(word) && goes_on(page, sense.rest, at))
}

fn goes_on(page: &Page, rest: &[Fixed], at: usize) -> bool {
    let mut rest = (at..).zip(rest);
    rest.all(|(i, word)| same(word, written(page, i)))
}

/// What the words of a phrase are compared with: the token at `at`, a word folded lightly.
fn written<'p>(page: &'p Page, at: usize) -> &'p str {
    page.form(at).map_or_else(|| page.word(at), |f| &f.light)
}
