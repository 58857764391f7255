//! Articles of a shelf that are read together, as a run of their own.

use std::io;

use rustc_hash::FxHashSet;

use super::Shelved;
use super::kept::Tally;
use crate::check::assemble::repeated;
use crate::graph::{Corpus, Run, Stories};

/// Articles that are read together.
pub(super) struct Lot {
    /// Their numbers on the shelf, sorted.
    pub numbers: Vec<usize>,
    pub corpus: Corpus,
    pub stories: Stories,
}

/// The documents of voices that have several.
pub(super) struct Voices {
    /// Those of each, sorted.
    documents: Vec<Vec<usize>>,
    all: FxHashSet<usize>,
}

impl Shelved<'_> {
    /// The articles of these numbers, each given once; `pairs` tells which of them, by their places when they are sorted, meet.
    pub(super) fn lot(
        self,
        mut numbers: Vec<usize>,
        pairs: impl FnOnce(&[usize]) -> Vec<(usize, usize)>,
    ) -> io::Result<Lot> {
        numbers.sort_unstable();
        let mut corpus = self.shelf.corpus(&numbers)?;
        let lineages = numbers.iter().map(|number| self.lineages[*number]);
        corpus.lineages = lineages.collect();
        let stories = self.stories.of_some(&numbers, &pairs(&numbers));
        Ok(Lot {
            numbers,
            corpus,
            stories,
        })
    }

    /// Articles as a run.
    pub(super) fn run<'s>(self, lot: &'s Lot) -> Run<'s>
    where
        Self: 's,
    {
        Run {
            rules: self.rules,
            documents: &lot.corpus.documents,
            claims: &lot.corpus.claims,
            firsts: &lot.corpus.firsts,
            lineages: &lot.corpus.lineages,
            stories: &lot.stories,
            open: self.open,
            quiet: self.quiet,
        }
    }

    /// Claims that repeat what an article of their voice says, of voices that have several.
    pub(super) fn echoes(self, voices: &Voices) -> io::Result<usize> {
        let echoes = voices.documents.iter().map(|voice| {
            let lot = self.lot(voice.clone(), |_| Vec::new())?;
            let all: Vec<usize> = (0..voice.len()).collect();
            Ok(repeated(self.run(&lot), &all))
        });
        echoes.sum()
    }
}

impl Lot {
    /// What documents, by their places, tell by themselves; those of voices that have several repeat nothing alone.
    pub fn alone(
        &self,
        run: Run<'_>,
        documents: impl Iterator<Item = usize>,
        voices: &Voices,
    ) -> Tally {
        let mut tally = Tally::default();
        for document in documents {
            let number = self.numbers[document];
            if !voices.all.contains(&number) {
                tally.echoes += repeated(run, &[document]);
            }
            let lists = run.lists(document).into_iter();
            tally.lists.extend(lists.map(|notice| (number, notice)));
        }
        tally
    }
}

impl Voices {
    /// The voices of documents.
    pub fn new(lineages: &[usize]) -> Self {
        let mut documents: Vec<usize> = (0..lineages.len()).collect();
        documents.sort_by_key(|document| lineages[*document]);
        let voices = documents.chunk_by(|a, b| lineages[*a] == lineages[*b]);
        let several = voices.filter(|voice| voice.len() > 1);
        let documents: Vec<Vec<usize>> = several.map(<[usize]>::to_vec).collect();
        Self {
            all: documents.iter().flatten().copied().collect(),
            documents,
        }
    }
}
