//! Comparing articles that lie on a shelf, story by story: as many of them at once as there is room for. A story that is larger is
//! compared in two passes. What is found in a story depends on no article outside it.

mod groups;
mod kept;
mod lot;
mod meet;
mod tiles;

use std::io;

use rayon::prelude::*;

use self::groups::{Group, groups};
use self::kept::Kept;
use self::lot::Voices;
use self::meet::Met;
use self::tiles::tiles;
use super::{Compared, Outcome};
use crate::claim::Claim;
use crate::graph::{Shelf, Stories};
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
    /// So many claims are read at once, but for an article that makes more, and articles at odds that do.
    pub room: usize,
}

/// What a check of a shelf brings to light: what a run of all articles does, with no more of them than findings need.
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
    let voices = Voices::new(all.lineages);
    let stories = all.stories.groups(all.lineages.len());
    let fits = |story: &Vec<usize>| all.claims(story) <= all.room;
    let (fitting, large): (Vec<_>, Vec<_>) = stories.into_iter().partition(fits);
    let mut kept = Kept::default();
    for stories in all.together(&fitting, |story| story) {
        kept.add(all.at_once(stories.concat(), &voices)?);
    }
    for story in large {
        all.in_two_passes(&story, &voices, &mut kept)?;
    }
    kept.tally.echoes += all.echoes(&voices)?;
    Ok(kept.finish(all.shelf.claims()))
}

impl Shelved<'_> {
    /// What is found among articles that there is room for.
    fn at_once(self, documents: Vec<usize>, voices: &Voices) -> io::Result<Kept> {
        let pairs = |documents: &[usize]| self.stories.among(documents);
        let lot = self.lot(documents, pairs)?;
        let run = self.run(&lot);
        let compared = Compared::new(run);
        let (quiet, agreeing) = (compared.quiet(), compared.named.agree());
        let mut kept = Kept::new(self.shelf, &lot, compared.findings);
        (kept.tally.quiet, kept.tally.agreeing) = (quiet, agreeing);
        kept.tally += lot.alone(run, 0..lot.numbers.len(), voices);
        Ok(kept)
    }

    /// What is found in a story that there is no room for. First each article is laid beside those that it meets, some of them at a
    /// time: that tells which are at odds and which agree. Those that are at odds with one another, directly or through others,
    /// are read once more with those that agree with them; what is found among them depends on no other article.
    fn in_two_passes(self, story: &[usize], voices: &Voices, kept: &mut Kept) -> io::Result<()> {
        let mut met = Met::default();
        for tile in tiles(self, story) {
            met.add(self.met(tile, voices)?);
        }
        let groups = groups(&met);
        for groups in self.together(&groups, |group| &group.documents) {
            let found = groups.par_iter().map(|group| self.judged(group));
            for found in found.collect::<io::Result<Vec<_>>>()? {
                kept.add(found);
            }
        }
        kept.tally += met.tally;
        Ok(())
    }

    /// The findings of a group.
    fn judged(self, group: &Group) -> io::Result<Kept> {
        let pairs = |documents: &[usize]| self.stories.among(documents);
        let lot = self.lot(group.documents.clone(), pairs)?;
        let own = |document: usize| group.at_odds.binary_search(&lot.numbers[document]).is_ok();
        let (findings, quiet) = Compared::new(self.run(&lot)).of_documents(own);
        let mut kept = Kept::new(self.shelf, &lot, findings);
        kept.tally.quiet = quiet;
        Ok(kept)
    }

    /// Sets of documents, so many of them together as are read at once.
    fn together<T>(
        self,
        sets: &[T],
        documents: impl Fn(&T) -> &[usize],
    ) -> impl Iterator<Item = &[T]> {
        let mut claims = 0;
        sets.chunk_by(move |last, next| {
            claims += self.claims(documents(last));
            let fits = claims + self.claims(documents(next)) <= self.room;
            claims = if fits { claims } else { 0 };
            fits
        })
    }

    /// How many claims documents make.
    fn claims(self, documents: &[usize]) -> usize {
        let own = |document: &usize| self.shelf.places(*document).len();
        documents.iter().map(own).sum()
    }
}
