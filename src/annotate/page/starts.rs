//! Where the phrases of a page are: what starts at each token, which of them are cues, which are counted things.

use crate::lexicon::{Entry, Match};

/// Where the matches of a page start.
#[derive(Debug)]
pub(super) struct Starts {
    all: Vec<Start>,
    /// Which of the matches are cues of rules.
    pub cues: Vec<usize>,
    /// Which of them are counted things.
    pub terms: Vec<usize>,
}

/// What starts at a token.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Start {
    /// The first of the matches that starts there or later.
    pub first: usize,
    /// True where a name or demonym of an entity is among them.
    pub entity: bool,
    /// The classes of the words that start there, a bit each.
    pub classes: u128,
}

impl Starts {
    /// Those of `matches`, which are sorted, among so many tokens.
    pub fn new(tokens: usize, matches: &[Match]) -> Self {
        let (mut cues, mut terms) = (Vec::new(), Vec::new());
        let mut next = 0;
        let mut start = |at| {
            let mut start = Start {
                first: next,
                ..Start::default()
            };
            while let Some(m) = matches.get(next).filter(|m| m.tokens.start == at) {
                match m.entry {
                    Entry::Word(class) => start.classes |= class.bit(),
                    Entry::Entity(..) => start.entity = true,
                    Entry::Cue(..) => cues.push(next),
                    Entry::Term(_) => terms.push(next),
                    _ => {}
                }
                next += 1;
            }
            start
        };
        Self {
            all: (0..tokens).map(&mut start).collect(),
            cues,
            terms,
        }
    }

    /// What starts at the token `at`; `None` outside.
    #[inline]
    pub fn at(&self, at: usize) -> Option<&Start> {
        self.all.get(at)
    }
}
