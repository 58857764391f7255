//! What the claims of articles that meet have to do with one another.

use std::io;

use super::Shelved;
use super::kept::Tally;
use super::lot::Voices;
use super::tiles::Tile;
use crate::check::open;
use crate::check::pairs::{is_quiet, relations};
use crate::check::relation::Relation;
use crate::graph::Run;

/// What articles have to do with one another, as far as they have met.
#[derive(Default)]
pub(super) struct Met {
    /// How much agrees and is quiet.
    pub tally: Tally,
    /// Articles that are at odds; one may be so with itself.
    pub at_odds: Vec<(usize, usize)>,
    /// Articles that agree.
    pub agree: Vec<(usize, usize)>,
}

impl Met {
    /// Takes in what others have to do with one another.
    pub fn add(&mut self, other: Self) {
        self.tally += other.tally;
        self.at_odds.extend(other.at_odds);
        self.agree.extend(other.agree);
    }

    /// Takes in what two claims have to do with one another.
    fn take(&mut self, run: Run<'_>, claims: (usize, usize), relation: &Relation) {
        let documents = documents(run, claims);
        if let Relation::Conflict(kind, _) = relation {
            self.tally.quiet += [*kind].into_iter().collect();
            if run.quiet || !is_quiet(*kind) {
                self.at_odds.push(documents);
            }
        } else {
            self.tally.agreeing += 1;
            if documents.0 != documents.1 {
                self.agree.push(documents);
            }
        }
    }

    /// The same with each pair of documents once, under their numbers.
    fn numbered(mut self, numbers: &[usize]) -> Self {
        for pairs in [&mut self.at_odds, &mut self.agree] {
            pairs.sort_unstable();
            pairs.dedup();
            for (a, b) in pairs {
                (*a, *b) = (numbers[*a], numbers[*b]);
            }
        }
        self
    }
}

impl Shelved<'_> {
    /// Lays the articles of a tile beside one another.
    pub(super) fn met(self, tile: Tile, voices: &Voices) -> io::Result<Met> {
        let (alone, beside): (Vec<_>, Vec<_>) = tile.meetings.iter().partition(|(a, b)| a == b);
        let lot = self.lot(tile.documents, |_| beside)?;
        let run = self.run(&lot);
        let mut met = Met::default();
        for (a, b, relation) in relations(run, &tile.meetings) {
            met.take(run, (a, b), &relation);
        }
        if run.open {
            let conflicts = open::conflicts(run).into_iter();
            let documents = conflicts.map(|(a, b, ..)| documents(run, (a, b)));
            met.at_odds.extend(documents);
        }
        let alone = alone.into_iter().map(|(document, _)| document);
        met.tally += lot.alone(run, alone, voices);
        Ok(met.numbered(&lot.numbers))
    }
}

fn documents(run: Run<'_>, (a, b): (usize, usize)) -> (usize, usize) {
    (run.claims[a].document, run.claims[b].document)
}
