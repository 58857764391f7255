//! Which claims may be compared: those of one measure that an article makes, or two articles of one story.

use rayon::prelude::*;

use super::run::Run;

/// Claims of one measure that an article may have compared: the first of them. One that makes more is a list.
pub(super) const MOST_ALIKE: usize = 100;

/// For each document its claims that measure something and may be compared: what they measure, and their numbers; sorted.
pub(crate) struct Measured<'a>(Vec<Vec<(&'a str, usize)>>);

impl<'a> Measured<'a> {
    /// What the claims of a run measure, as far as rules name it.
    pub fn new(run: Run<'a>) -> Self {
        let documents = (0..run.documents.len()).into_par_iter();
        Self(documents.map(|document| of(run, document)).collect())
    }

    /// The claims of a document, each with those of one measure in another or, where that is the same one, behind it: their numbers,
    /// the smaller first.
    pub fn comparable(&self, a: usize, b: usize) -> impl Iterator<Item = (usize, usize)> {
        let (own, others) = (&self.0[a], &self.0[b]);
        own.iter().flat_map(move |(measure, claim)| {
            let first = others.partition_point(|(other, _)| other < measure);
            let alike = others[first..]
                .iter()
                .take_while(move |(m, _)| m == measure);
            let later = alike.filter(move |(_, other)| other > claim);
            later.map(move |(_, other)| (*claim, *other))
        })
    }
}

fn of(run: Run<'_>, document: usize) -> Vec<(&str, usize)> {
    let claims = run.places(document).zip(run.article(document));
    let named = claims.filter(|(_, claim)| claim.by_rule);
    let mut measured: Vec<(&str, usize)> = named
        .map(|(number, claim)| (run.rules.widest(&claim.name), number))
        .collect();
    measured.sort_unstable();
    let alike = measured.chunk_by(|x, y| x.0 == y.0);
    alike
        .flat_map(|alike| &alike[..alike.len().min(MOST_ALIKE)])
        .copied()
        .collect()
}
