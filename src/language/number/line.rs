//! A sentence as the number grammar sees it: words, figures and signs with the roles that they may play.

use rust_decimal::Decimal;

use super::compose::Group;
use super::roles::{Cue, Reading, Role};
use crate::language::{self, Language};
use crate::text::{Fixed, Kind};

/// A word, figure or sign.
#[derive(Clone, Copy, Debug)]
pub struct Atom<'a> {
    /// Its folded key; for a sign, the sign.
    pub key: &'a str,
    /// As written.
    pub word: &'a str,
    /// What it may say of a number.
    pub reading: Reading,
    /// What it is made of.
    pub kind: Kind,
    /// True where no white space stands before it.
    pub glued: bool,
    /// True where it begins with a capital letter.
    pub capital: bool,
    /// True in Arabic script.
    pub arabic: bool,
    /// Index of its token.
    pub token: usize,
}

/// The atoms of one sentence.
#[derive(Debug, Default)]
pub struct Line<'a> {
    /// In the order of the text.
    pub atoms: Vec<Atom<'a>>,
    /// The language of words in Latin script; English unless set.
    pub latin: Option<&'static Language>,
}

impl<'a> Line<'a> {
    /// The atom at `at`.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<&Atom<'a>> {
        self.atoms.get(at)
    }

    /// The key at `at`; empty outside.
    #[must_use]
    pub fn key(&self, at: usize) -> &'a str {
        self.get(at).map_or("", |a| a.key)
    }

    /// True where white space or a line's beginning stands before `at`.
    #[must_use]
    pub fn apart(&self, at: usize) -> bool {
        self.get(at).is_none_or(|a| !a.glued)
    }

    /// The unit that begins at `at`, by its name in the tables, and the atom behind it.
    #[must_use]
    pub fn unit(&self, at: usize) -> Option<(&'static str, usize)> {
        self.may_be(at, Role::Unit(0)).then_some(())?;
        let (id, end) = self.role(at, |r| match r {
            Role::Unit(id) => Some(id),
            _ => None,
        })?;
        Some((self.unit_name(at, id), end))
    }

    /// The name of unit `id` of the table that the atom at `at` was read with.
    #[must_use]
    pub fn unit_name(&self, at: usize, id: usize) -> &'static str {
        let arabic = self.get(at).is_some_and(|a| a.arabic);
        self.language(arabic)
            .map_or("", |l| l.numbers.units[id].as_str())
    }

    /// The language of words in Arabic script, or of those in Latin script.
    #[must_use]
    pub fn language(&self, arabic: bool) -> Option<&'static Language> {
        let latin = || self.latin.or_else(|| language::by_code("en"));
        if arabic {
            language::by_code("ar")
        } else {
            latin()
        }
    }

    /// False where no entry at `at` has this role, whatever its value: a look that spares the search.
    #[must_use]
    pub fn may_be(&self, at: usize, role: Role) -> bool {
        self.get(at).is_some_and(|a| a.reading.has(role))
    }

    /// The longest entry at `at` whose role `pick` accepts, and the atom behind it.
    pub fn role<T>(&self, at: usize, pick: impl Fn(Role) -> Option<T>) -> Option<(T, usize)> {
        let phrases = self.get(at)?.reading.phrases;
        phrases
            .iter()
            .find_map(|p| pick(p.role).and_then(|t| self.rest(at + 1, &p.rest).map(|end| (t, end))))
    }

    /// The number below a hundred, or the cardinal, that one entry at `at` gives.
    #[must_use]
    pub fn word(&self, at: usize) -> Option<Group> {
        let ((value, ordinal), end) = self.role(at, |r| match r {
            Role::Cardinal(value) => Some((value, false)),
            Role::Ordinal(value) if value < Decimal::ONE_HUNDRED => {
                Some((value.try_into().ok()?, true))
            }
            _ => None,
        })?;
        Some(Group {
            value,
            ordinal,
            end,
        })
    }

    /// The atom behind the longest entry at `at` with a role that `fits`.
    pub fn over(&self, at: usize, fits: impl Fn(Role) -> bool) -> Option<usize> {
        self.role(at, |r| fits(r).then_some(()))
            .map(|((), end)| end)
    }

    /// The atom behind `cue` at `at`.
    #[must_use]
    pub fn cue(&self, at: usize, cue: Cue) -> Option<usize> {
        self.may_be(at, Role::Cue(cue)).then_some(())?;
        self.over(at, |r| r == Role::Cue(cue))
    }

    /// The first atom of the entry with `cue` that ends before `end`; looks back four words.
    #[must_use]
    pub fn cue_before(&self, end: usize, cue: Cue) -> Option<usize> {
        (1..=4)
            .filter_map(|n| end.checked_sub(n))
            .find(|&at| self.cue(at, cue) == Some(end))
    }

    /// True where a hedge ends before `end`.
    #[must_use]
    pub fn hedged(&self, end: usize) -> bool {
        (1..=4)
            .filter_map(|n| end.checked_sub(n))
            .any(|at| self.over(at, |r| matches!(r, Role::Before(_))) == Some(end))
    }

    /// True where a quantity may begin: a figure, a sign before one, or a word that opens one.
    #[must_use]
    pub fn opens(&self, at: usize) -> bool {
        let Some(atom) = self.get(at) else {
            return false;
        };
        match atom.kind {
            Kind::Number => true,
            Kind::Punct if self.is_dash(at) || atom.key == "." => {
                self.is_figure(at + 1) || self.is_figure(at + 2)
            }
            _ => atom.reading.opens(),
        }
    }

    /// True for a digit token.
    #[must_use]
    pub fn is_figure(&self, at: usize) -> bool {
        self.get(at).is_some_and(|a| a.kind == Kind::Number)
    }

    /// True for a word.
    #[must_use]
    pub fn is_word(&self, at: usize) -> bool {
        self.get(at).is_some_and(|a| a.kind == Kind::Word)
    }

    /// True for a hyphen, minus or dash.
    #[must_use]
    pub fn is_dash(&self, at: usize) -> bool {
        matches!(self.key(at), "-" | "–" | "—" | "−" | "‑" | "‐" | "~" | "‒")
    }

    /// The atom behind a hyphen that joins two words at `at`; `at` where there is none.
    #[must_use]
    pub fn past_hyphen(&self, at: usize) -> usize {
        at + usize::from(self.is_dash(at) && !self.apart(at) && !self.apart(at + 1))
    }

    /// The atom behind a conjunction at `at`, and whether it is written onto the word that follows: then it is `at`.
    #[must_use]
    pub fn and(&self, at: usize) -> Option<usize> {
        if self.get(at)?.reading.clitics.and {
            return Some(at);
        }
        self.cue(at, Cue::And)
    }

    /// True where the word at `at` can go on what stands before it: no conjunction or preposition is written onto it.
    #[must_use]
    pub fn bare(&self, at: usize) -> bool {
        self.get(at)
            .is_some_and(|a| !a.reading.clitics.and && a.reading.clitics.preposition.is_none())
    }

    /// The document's script near `at`: that of the next word, else of the one before.
    #[must_use]
    pub fn arabic(&self, at: usize) -> bool {
        let word = |a: &&Atom<'_>| a.kind == Kind::Word;
        let after = self.atoms[at.min(self.atoms.len())..]
            .iter()
            .take(4)
            .find(word);
        let before = || {
            self.atoms[..at.min(self.atoms.len())]
                .iter()
                .rev()
                .take(8)
                .find(word)
        };
        after.or_else(before).map_or_else(
            || {
                self.get(at)
                    .is_some_and(|a| a.word.starts_with(|c: char| !c.is_ascii()))
            },
            |a| a.arabic,
        )
    }

    /// The atom behind `rest`, if its words stand at `at`; a hyphen joins words as a space does.
    fn rest(&self, mut at: usize, rest: &[Fixed]) -> Option<usize> {
        for word in rest {
            if self.is_dash(at) && !self.apart(at) && !self.apart(at + 1) && **word != *"-" {
                at += 1;
            }
            let key = self.key(at);
            let fits = *key == **word || key.strip_prefix("ال").is_some_and(|k| *k == **word);
            fits.then_some(())?;
            at += 1;
        }
        Some(at)
    }
}
