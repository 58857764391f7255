//! How far a word reaches: the cost of going from one token to another inside a sentence. Words cost little, commas and
//! conjunctions more, the start of another clause most. A cue governs what it reaches most cheaply.

use crate::language::WordClass;
use crate::text::Kind;

use super::Page;

/// Cost of a comma or a conjunction.
const PAUSE: u32 = 4;
/// Cost of entering another clause.
const CLAUSE: u32 = 12;

/// Accumulated costs over the tokens of a page.
#[derive(Debug)]
pub struct Reach {
    sums: Vec<u32>,
}

impl Reach {
    /// The costs of `page`.
    #[must_use]
    pub fn new(page: &Page<'_>) -> Self {
        let mut sum = 0;
        let sums = (0..page.tokens.len()).map(|at| {
            sum += gap(page, at);
            sum
        });
        Self {
            sums: sums.collect(),
        }
    }

    /// Cost of going from token `a` to token `b`, in either order; 0 from a token to itself.
    #[must_use]
    pub fn between(&self, a: usize, b: usize) -> u32 {
        self.sums[a.max(b)] - self.sums[a.min(b)]
    }

    /// True where another clause begins between the two.
    #[must_use]
    pub fn same_clause(&self, a: usize, b: usize) -> bool {
        let words = u32::try_from(a.abs_diff(b)).unwrap_or(u32::MAX);
        self.between(a, b) < CLAUSE.saturating_add(words)
    }
}

/// Cost of stepping onto the token at `at` from the one before.
fn gap(page: &Page<'_>, at: usize) -> u32 {
    match page.tokens[at].kind {
        Kind::Break => CLAUSE,
        Kind::Punct => match page.word(at) {
            ";" | "؛" | ":" | "—" | "–" | "." | "!" | "?" | "؟" => CLAUSE,
            "," | "،" | "(" | ")" | "-" => PAUSE,
            _ => 1,
        },
        Kind::Word | Kind::Number if page.is(at, WordClass::Restart) => CLAUSE,
        _ if page.is(at, WordClass::Conjunction) || page.has_and(at) => PAUSE,
        _ => 1,
    }
}
