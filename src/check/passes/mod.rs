//! Comparing articles that lie on a shelf, in two passes. The first lays each beside those of its stories, a few hundred at a time:
//! it counts, and learns which articles are at odds and which agree. The second reads those that are at odds with one another, directly
//! or through others, once more with those that agree with them, and assembles what it finds: that depends on no other article.

mod groups;
mod kept;
mod meet;
mod tiles;

use std::io;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use self::groups::{Group, groups};
use self::kept::{Judged, Kept};
use self::meet::Met;
use self::tiles::tiles;
use super::assemble::repeated;
use super::{Compared, Outcome};
use crate::claim::Claim;
use crate::graph::{Corpus, Run, Shelf, Stories};
use crate::rule::RuleSet;
use crate::source::{Notice, Part};

/// Articles on a shelf, with what has been told of all of them.
#[derive(Clone, Copy, Debug)]
pub struct Shelved<'a> {
    /// The rules that made the claims.
    pub rules: &'a RuleSet,
    /// The articles.
    pub shelf: &'a Shelf,
    /// Which of them were found to be about one story.
    pub stories: &'a Stories,
    /// Which independent voice each is.
    pub lineages: &'a [usize],
    /// True where open claims are compared too, not only those that a rule names.
    pub open: bool,
    /// True where updates and what is apart are wanted too, not only their number.
    pub quiet: bool,
    /// So many claims are read at once, but for an article that makes more, or a group that does.
    pub room: usize,
}

/// What the passes bring to light: what a run of all articles does, with no more of them than findings need.
#[derive(Debug, Default)]
pub struct Found {
    /// The findings, which speak of the claims here, and how much else there is.
    pub outcome: Outcome,
    /// The claims of findings, in the order of the documents and of the text.
    pub claims: Vec<Claim>,
    /// The documents of these, in their order: the number, the text and the parts of each.
    pub texts: Vec<(usize, String, Vec<Part>)>,
    /// What articles claim and is not compared, in the order of the documents.
    pub lists: Vec<Notice>,
}

/// Compares the claims of articles on a shelf.
///
/// # Errors
/// Where the shelf does not give back what was put on it.
pub fn check_shelved(all: Shelved<'_>) -> io::Result<Found> {
    let voices = all.voices();
    let mut met = Met::default();
    for tile in tiles(all) {
        met.add(all.met(&tile, &voices)?);
    }
    let mut kept = Kept::default();
    let groups = groups(&met, all.shelf.documents.len());
    for groups in all.together(&groups) {
        let judged = groups.par_iter().map(|group| all.judged(group));
        for judged in judged.collect::<io::Result<Vec<_>>>()? {
            kept.add(judged);
        }
    }
    let echoes = met.echoes + all.echoes(&voices)?;
    Ok(kept.finish(met, echoes, all.shelf.claims()))
}

/// The documents of voices that have several.
struct Voices {
    /// Those of each, sorted.
    documents: Vec<Vec<usize>>,
    all: FxHashSet<usize>,
}

/// Articles of a shelf, as a run of their own.
struct Lot {
    /// Their numbers on the shelf, sorted.
    numbers: Vec<usize>,
    corpus: Corpus,
    stories: Stories,
}

impl<'a> Shelved<'a> {
    /// The articles of these numbers; `pairs` of them, by their places among these, are about one story.
    fn lot(self, numbers: Vec<usize>, pairs: &[(usize, usize)]) -> io::Result<Lot> {
        let mut corpus = self.shelf.corpus(&numbers)?;
        corpus.lineages = numbers.iter().map(|number| self.lineages[*number]).collect();
        let stories = self.stories.of_some(&numbers, pairs);
        Ok(Lot {
            numbers,
            corpus,
            stories,
        })
    }

    fn run<'s>(self, lot: &'s Lot) -> Run<'s>
    where
        'a: 's,
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

    /// The findings of a group.
    fn judged(self, group: &Group) -> io::Result<Judged> {
        let pairs = self.stories.among(&group.documents);
        let lot = self.lot(group.documents.clone(), &pairs)?;
        let compared = Compared::new(self.run(&lot));
        let own = |document: usize| group.at_odds.binary_search(&lot.numbers[document]).is_ok();
        let (findings, quiet) = compared.of_documents(own);
        Ok(Judged::new(self.shelf, lot, findings, quiet))
    }

    /// The groups, so many of them together as are read at once.
    fn together(self, groups: &[Group]) -> impl Iterator<Item = &[Group]> {
        let mut claims = 0;
        groups.chunk_by(move |last, next| {
            claims += self.claims(&last.documents);
            let fits = claims + self.claims(&next.documents) <= self.room;
            claims = if fits { claims } else { 0 };
            fits
        })
    }

    /// How many claims documents make.
    fn claims(self, documents: &[usize]) -> usize {
        let own = |document: &usize| self.shelf.places(*document).len();
        documents.iter().map(own).sum()
    }

    fn voices(self) -> Voices {
        let mut documents: Vec<usize> = (0..self.lineages.len()).collect();
        documents.sort_by_key(|document| self.lineages[*document]);
        let voices = documents.chunk_by(|a, b| self.lineages[*a] == self.lineages[*b]);
        let several = voices.filter(|voice| voice.len() > 1);
        let documents: Vec<Vec<usize>> = several.map(<[usize]>::to_vec).collect();
        Voices {
            all: documents.iter().flatten().copied().collect(),
            documents,
        }
    }

    /// Claims that repeat what another article of their voice says.
    fn echoes(self, voices: &Voices) -> io::Result<usize> {
        let echoes = voices.documents.iter().map(|voice| {
            let lot = self.lot(voice.clone(), &[])?;
            let all: Vec<usize> = (0..voice.len()).collect();
            Ok(repeated(self.run(&lot), &all))
        });
        echoes.sum()
    }
}
