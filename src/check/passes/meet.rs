//! The first pass: what the claims of articles that meet have to do with one another.

use std::io;

use super::tiles::Tile;
use super::{Shelved, Voices};
use crate::check::assemble::repeated;
use crate::check::pairs::{is_quiet, relations};
use crate::check::relation::Relation;
use crate::check::{Quiet, open};
use crate::graph::Run;
use crate::source::Notice;

/// What articles have to do with one another, as far as they have met.
#[derive(Default)]
pub(super) struct Met {
    /// Pairs of claims that agree.
    pub agreeing: usize,
    /// Pairs that are quietly at odds.
    pub quiet: Quiet,
    /// Claims that repeat one of their article, where that is a voice by itself.
    pub echoes: usize,
    /// Articles that are at odds; one may be so with itself.
    pub at_odds: Vec<(usize, usize)>,
    /// Articles that agree.
    pub agree: Vec<(usize, usize)>,
    /// What articles claim and is not compared.
    pub lists: Vec<(usize, Notice)>,
}

impl Met {
    /// Takes in what others have to do with one another.
    pub fn add(&mut self, other: Self) {
        self.agreeing += other.agreeing;
        self.quiet += other.quiet;
        self.echoes += other.echoes;
        self.at_odds.extend(other.at_odds);
        self.agree.extend(other.agree);
        self.lists.extend(other.lists);
    }
}

impl Shelved<'_> {
    /// Lays the articles of a tile beside one another.
    pub(super) fn met(self, tile: &Tile, voices: &Voices) -> io::Result<Met> {
        let (alone, beside): (Vec<_>, Vec<_>) = tile.meetings.iter().partition(|(a, b)| a == b);
        let lot = self.lot(tile.documents.clone(), &beside)?;
        let run = self.run(&lot);
        let mut met = Met::default();
        for (a, b, relation) in relations(run, &tile.meetings) {
            met.take(run, (a, b), &relation);
        }
        if run.open {
            let conflicts = open::conflicts(run).into_iter();
            met.at_odds.extend(conflicts.map(|(a, b, ..)| documents(run, (a, b))));
        }
        for (document, _) in alone {
            let number = lot.numbers[document];
            if !voices.all.contains(&number) {
                met.echoes += repeated(run, &[document]);
            }
            let lists = run.lists(document).into_iter();
            met.lists.extend(lists.map(|notice| (number, notice)));
        }
        for pairs in [&mut met.at_odds, &mut met.agree] {
            pairs.sort_unstable();
            pairs.dedup();
            for pair in pairs {
                *pair = (lot.numbers[pair.0], lot.numbers[pair.1]);
            }
        }
        Ok(met)
    }
}

impl Met {
    /// Takes in what two claims have to do with one another.
    fn take(&mut self, run: Run<'_>, claims: (usize, usize), relation: &Relation) {
        let documents = documents(run, claims);
        match relation {
            Relation::Conflict(kind, _) => {
                self.quiet += [*kind].into_iter().collect();
                if run.quiet || !is_quiet(*kind) {
                    self.at_odds.push(documents);
                }
            }
            _ => {
                self.agreeing += 1;
                if documents.0 != documents.1 {
                    self.agree.push(documents);
                }
            }
        }
    }
}

fn documents(run: Run<'_>, (a, b): (usize, usize)) -> (usize, usize) {
    (run.claims[a].document, run.claims[b].document)
}
