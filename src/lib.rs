//! Reads articles by different outlets, extracts what each one claims, and shows where the claims cannot all be true.
//!
//! `bytes → Document → Annotated → Vec<Claim> → ClaimGraph → Vec<Finding> → Report → bytes`, one way. Below this file a
//! module imports only from those before it: text, language, lexicon, source, annotate, rule, lint, claim, graph, check,
//! project, report, verify. The library never prints and never reads the clock.
//!
//! ```
//! use gainsay::Engine;
//! use gainsay::source::Document;
//!
//! let engine = Engine::builder().build()?;
//! let article = |outlet: &str, text: &str| Document {
//!     outlet: Some(outlet.to_owned()),
//!     ..Document::of_text(outlet, "en", text)
//! };
//! let checked = engine.check(vec![
//!     article("Harbour Post", "The blast in Nairobi killed 12 people on Friday, police said."),
//!     article("Hill Times", "The blast in Nairobi killed 30 people on Friday, doctors said."),
//! ]);
//! assert_eq!(checked.outcome.findings[0].claim, "casualties");
//! # Ok::<(), gainsay::error::Error>(())
//! ```
//!
//! Any number of articles can be read as a stream:
//!
//! ```
//! use gainsay::Engine;
//! use gainsay::source::{self, Options};
//!
//! let engine = Engine::builder().build()?;
//! let (options, (inputs, _)) = (Options::default(), source::paths(&["examples".to_owned()])?);
//! let mut claims = 0;
//! for found in engine.stream(source::pieces(&inputs, &options), &options) {
//!     match found {
//!         Ok(article) => claims += article.claims.len(),
//!         Err(notice) => panic!("{}: {}", notice.path, notice.problem),
//!     }
//! }
//! assert!(claims > 100);
//! # Ok::<(), gainsay::error::Error>(())
//! ```

pub mod annotate;
pub mod check;
pub mod claim;
mod compiled;
pub mod error;
pub mod graph;
pub mod language;
pub mod lexicon;
pub mod lint;
pub mod project;
pub mod report;
pub mod rule;
pub mod source;
pub mod text;
pub mod verify;

use std::{io, mem};

use rayon::prelude::*;

use crate::annotate::annotate;
use crate::check::{Compared, Finding, Outcome, Shelved};
use crate::claim::Claim;
use crate::error::Error;
use crate::graph::{ClaimGraph, Counts, Run, Shelf, Stories};
pub use crate::graph::{Corpus, Extracted};
use crate::lexicon::Pool;
use crate::report::{Report, Summary};
use crate::rule::{Pack, RuleSet};
use crate::source::{Document, Ids, Notice, Options, Piece};

/// The pipeline with its rules.
#[derive(Debug)]
pub struct Engine {
    /// What claims are, and all words that the tool knows.
    pub rules: RuleSet,
    /// True where open claims are compared too, not only those that a rule names.
    pub open: bool,
    /// True where updates and what is apart are findings too, not only counted. There may be hundreds for an article.
    pub quiet: bool,
    /// What was counted in the leads of all articles, where those of a run are a part of them.
    pub counts: Counts,
}

/// So many pieces are read and understood at once: enough for many threads.
const BATCH: usize = 256;

/// So many claims may be held at once where nobody says otherwise, of about a thousand articles: 100 MB.
pub const ROOM: usize = 40_000;

/// The result of a check.
#[derive(Debug)]
pub struct Checked {
    /// The articles, sorted by id.
    pub documents: Vec<Document>,
    /// Their claims, in the order of the documents and of the text.
    pub claims: Vec<Claim>,
    /// Which independent voice each document is.
    pub lineages: Vec<usize>,
    /// The documents by story, in their order; one that is alone in its story makes one of its own.
    pub stories: Vec<Vec<usize>>,
    /// What was found, and how much agreed.
    pub outcome: Outcome,
    /// What was not compared.
    pub notices: Vec<Notice>,
}

/// What an engine is made of.
#[derive(Debug, Default)]
pub struct Builder {
    packs: Vec<Pack>,
    rules_only: bool,
}

impl Builder {
    /// Adds packs. Of two claims that would do, the first makes it: these go before the embedded ones.
    #[must_use]
    pub fn rules(mut self, packs: impl IntoIterator<Item = Pack>) -> Self {
        self.packs.extend(packs);
        self
    }

    /// Leaves out what no rule names.
    #[must_use]
    pub fn rules_only(mut self) -> Self {
        self.rules_only = true;
        self
    }

    /// The engine.
    ///
    /// # Errors
    /// Every mistake of every pack.
    pub fn build(mut self) -> Result<Engine, Error> {
        let rules = if self.packs.is_empty() {
            rule::standard()
        } else {
            self.packs.extend(rule::embedded());
            rule::compile(self.packs).map_err(|errors| Error::Rules { errors })?
        };
        Ok(Engine {
            rules,
            open: !self.rules_only,
            quiet: true,
            counts: Counts::default(),
        })
    }
}

impl Engine {
    /// What an engine can be made of: the embedded rules, unless others are added.
    ///
    /// ```
    /// use gainsay::{Engine, rule::Pack};
    ///
    /// let pack = "claims: {trees-felled: {value: count, cue: {en: [felled]}, per: [place]}}";
    /// let engine = Engine::builder()
    ///     .rules([Pack::new("trees.yml", pack)])
    ///     .build()?;
    /// assert!(engine.rules.named("trees-felled").is_some());
    /// # Ok::<(), gainsay::error::Error>(())
    /// ```
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// An engine with these rules, which compares open claims too.
    #[must_use]
    pub fn new(rules: RuleSet) -> Self {
        Self {
            rules,
            open: true,
            quiet: true,
            counts: Counts::default(),
        }
    }

    /// What each of `documents` asserts, in their order. The same whatever the number of threads.
    #[must_use]
    pub fn extract(&self, documents: Vec<Document>) -> Vec<Extracted> {
        self.extract_each(documents, || ()).collect()
    }

    /// The same, a batch of articles at a time as they are taken; `done` is called once for each when it has been understood, by
    /// whichever thread.
    pub fn extract_each<'a>(
        &'a self,
        documents: impl IntoIterator<Item = Document> + 'a,
        done: impl Fn() + Sync + 'a,
    ) -> impl Iterator<Item = Extracted> + 'a {
        let (mut documents, forms) = (documents.into_iter(), Pool::new(&self.rules.lexicon));
        let batches = std::iter::from_fn(move || {
            let batch: Vec<_> = documents.by_ref().take(BATCH).collect();
            let article = |document| {
                let article = self.article(&forms, document);
                done();
                article
            };
            let batch: Vec<_> = batch.into_par_iter().map(article).collect();
            (!batch.is_empty()).then_some(batch)
        });
        batches.flatten()
    }

    /// Reads `pieces` and extracts the claims of each article, in their order. No more than a batch is held at once, so that
    /// there may be any number of them; what could not be read stands in its place.
    pub fn stream<'a>(
        &'a self,
        pieces: impl Iterator<Item = Piece<'a>> + Send + 'a,
        options: &'a Options,
    ) -> impl Iterator<Item = Result<Extracted, Notice>> + 'a {
        let (mut pieces, forms) = (pieces, Pool::new(&self.rules.lexicon));
        let mut ids = Ids::default();
        let batches = std::iter::from_fn(move || {
            let batch: Vec<_> = pieces.by_ref().take(BATCH).collect();
            (!batch.is_empty()).then(|| self.batch(batch, options, &forms, &mut ids))
        });
        batches.flatten()
    }

    fn batch(
        &self,
        pieces: Vec<Piece<'_>>,
        options: &Options,
        forms: &Pool<'_>,
        ids: &mut Ids,
    ) -> Vec<Result<Extracted, Notice>> {
        let read: Vec<_> = pieces.into_par_iter().map(|p| p.read(options)).collect();
        let mut out = Vec::new();
        for (documents, notices) in read {
            out.extend(notices.into_iter().map(Err));
            for mut document in documents {
                out.extend(ids.distinct(&mut document).map(Err));
                out.push(Ok(document));
            }
        }
        let article = |document| self.article(forms, document);
        out.into_par_iter()
            .map(|found| found.map(article))
            .collect()
    }

    fn article(&self, forms: &Pool<'_>, document: Document) -> Extracted {
        let (claims, lead, marks) = forms.with(|forms| {
            let annotated = annotate(&document, forms);
            (
                claim::claims(&self.rules, &document, 0, &annotated),
                graph::lead(&document, &annotated),
                graph::marks(&annotated.page),
            )
        });
        Extracted {
            document,
            claims,
            lead,
            marks,
        }
    }

    /// Compares the claims of `documents`. Their order does not matter.
    #[must_use]
    pub fn check(&self, documents: Vec<Document>) -> Checked {
        self.check_telling(documents, || ())
    }

    /// The same; `done` is called once for each article when it has been understood, by whichever thread.
    #[must_use]
    pub fn check_telling(&self, documents: Vec<Document>, done: impl Fn() + Sync) -> Checked {
        let (corpus, stories) = self.understood(documents, done);
        self.compare_in(corpus, &stories)
    }

    /// The same, and how everything hangs together, verdicts included.
    #[must_use]
    pub fn connect(
        &self,
        documents: Vec<Document>,
        done: impl Fn() + Sync,
    ) -> (Checked, ClaimGraph) {
        let (corpus, stories) = self.understood(documents, done);
        let run = self.run(&corpus, &stories);
        let (compared, mut graph) = (Compared::new(run), ClaimGraph::new(run));
        for (a, b, verdict) in compared.verdicts() {
            graph.verdict(a, b, verdict);
        }
        let (outcome, notices) = (compared.outcome(), run.notices());
        (checked(corpus, &stories, outcome, notices), graph)
    }

    fn understood(
        &self,
        mut documents: Vec<Document>,
        done: impl Fn() + Sync,
    ) -> (Corpus, Stories) {
        documents.sort_by(|a, b| a.id.cmp(&b.id));
        let mut corpus = Corpus::of_sorted(self.extract_each(documents, done));
        let stories = self.stories(&mut corpus);
        (corpus, stories)
    }

    /// Compares the claims of `documents`, which the caller knows to be about one story.
    #[must_use]
    pub fn check_as_one_story(&self, documents: Vec<Document>) -> Checked {
        let corpus = self.extract(documents).into_iter().collect();
        self.compare_in(corpus, &Stories::One)
    }

    /// Compares the claims of articles that were extracted with the rules of this engine. Their order does not matter.
    #[must_use]
    pub fn compare(&self, articles: Vec<Extracted>) -> Checked {
        let mut corpus: Corpus = articles.into_iter().collect();
        let stories = self.stories(&mut corpus);
        self.compare_in(corpus, &stories)
    }

    /// Compares the claims of articles as they come, which [`Self::stream`] may make; their ids are distinct. Those that make more than
    /// `room` claims are put away in a temporary file, which is gone when the run ends, however it ends. Then no more of them is
    /// held at once than some hundred, and of the result only what findings speak of: the texts of other articles are empty, and
    /// other claims are none of [`Checked::claims`].
    ///
    /// # Errors
    /// Where the system has no room for them.
    pub fn check_each(
        &self,
        mut articles: impl Iterator<Item = Extracted>,
        room: usize,
    ) -> Result<Checked, Error> {
        let (mut held, mut claims) = (Vec::new(), 0);
        while claims <= room {
            let Some(article) = articles.next() else {
                return Ok(self.compare(held));
            };
            claims += article.claims.len();
            held.push(article);
        }
        let shelf = Shelf::of(held.into_iter().chain(articles));
        let checked = shelf.and_then(|shelf| self.check_shelved(shelf, room));
        checked.map_err(|source| Error::Room { source })
    }

    fn check_shelved(&self, mut shelf: Shelf, room: usize) -> io::Result<Checked> {
        let lineages = graph::lineages(&mem::take(&mut shelf.marks));
        let stories = graph::stories(mem::take(&mut shelf.leads), &self.counts);
        let found = check::check_shelved(Shelved {
            rules: &self.rules,
            shelf: &shelf,
            stories: &stories,
            lineages: &lineages,
            open: self.open,
            quiet: self.quiet,
            room,
        })?;
        let mut documents = shelf.documents;
        for (document, text, parts) in found.texts {
            (documents[document].text, documents[document].parts) = (text, parts);
        }
        let mut notices = stories.notices(&documents);
        notices.extend(found.lists);
        Ok(Checked {
            stories: stories.groups(documents.len()),
            documents,
            claims: found.claims,
            lineages,
            outcome: found.outcome,
            notices,
        })
    }

    /// The ids of articles whose claims have to do with one another, directly or through others, and are somewhere at odds. To
    /// compare the articles of a group, or of several, gives what comparing all articles gives on them. Where `articles` are a part
    /// of those that [`Self::counts`] counts, groups of several parts that have an article in common are one.
    #[must_use]
    pub fn groups(&self, articles: Vec<Extracted>) -> Vec<Vec<String>> {
        let mut corpus: Corpus = articles.into_iter().collect();
        let stories = self.stories(&mut corpus);
        let run = self.run(&corpus, &stories);
        let id = |document: usize| corpus.documents[document].id.clone();
        let groups = check::groups(run).into_iter();
        groups
            .map(|group| group.into_iter().map(id).collect())
            .collect()
    }

    /// The stories of articles, whose leads are not needed any more.
    fn stories(&self, corpus: &mut Corpus) -> Stories {
        graph::stories(mem::take(&mut corpus.leads), &self.counts)
    }

    fn run<'a>(&'a self, corpus: &'a Corpus, stories: &'a Stories) -> Run<'a> {
        Run {
            rules: &self.rules,
            documents: &corpus.documents,
            claims: &corpus.claims,
            firsts: &corpus.firsts,
            lineages: &corpus.lineages,
            stories,
            open: self.open,
            quiet: self.quiet,
        }
    }

    fn compare_in(&self, corpus: Corpus, stories: &Stories) -> Checked {
        let run = self.run(&corpus, stories);
        let (outcome, notices) = (check::check(run), run.notices());
        checked(corpus, stories, outcome, notices)
    }
}

fn checked(corpus: Corpus, stories: &Stories, outcome: Outcome, notices: Vec<Notice>) -> Checked {
    let Corpus {
        documents,
        claims,
        lineages,
        ..
    } = corpus;
    Checked {
        stories: stories.groups(documents.len()),
        documents,
        claims,
        lineages,
        outcome,
        notices,
    }
}

impl Checked {
    /// Leaves the findings and stories that touch one of the documents that `is_draft` names. What is quiet is counted among the
    /// findings.
    pub fn retain_touching(&mut self, is_draft: impl Fn(&Document) -> bool) {
        let drafts: Vec<bool> = self.documents.iter().map(is_draft).collect();
        let claims = &self.claims;
        let touches = |f: &Finding| f.claims().any(|claim| drafts[claims[claim].document]);
        self.outcome.findings.retain(touches);
        self.outcome.quiet = self.outcome.findings.iter().map(|f| f.kind).collect();
        self.stories
            .retain(|story| story.iter().any(|document| drafts[*document]));
    }

    /// The report of this check, with all findings in it.
    #[must_use]
    pub fn report<'a>(&'a self, notices: &'a [Notice]) -> Report<'a> {
        Report {
            documents: &self.documents,
            claims: &self.claims,
            lineages: &self.lineages,
            stories: &self.stories,
            findings: &self.outcome.findings,
            baseline: None,
            notices,
            summary: Summary::of(&self.documents, &self.outcome),
        }
    }
}
