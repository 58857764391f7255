//! Reads articles by different outlets, extracts what each one claims, and shows where the claims cannot all be true.
//!
//! `bytes → Document → Annotated → Vec<Claim> → ClaimGraph → Vec<Finding> → Report → bytes`, one way. Below this file a
//! module imports only from those before it: text, language, lexicon, source, annotate, rule, claim, graph, check, project,
//! report, verify. The library never prints and never reads the clock.

pub mod annotate;
pub mod check;
pub mod claim;
pub mod error;
pub mod graph;
pub mod language;
pub mod lexicon;
pub mod project;
pub mod report;
pub mod rule;
pub mod source;
pub mod text;
pub mod verify;

use rayon::prelude::*;

use crate::annotate::annotate;
use crate::check::{Finding, Outcome};
use crate::claim::Claim;
use crate::graph::{ClaimGraph, Lead, Run, Stories};
use crate::lexicon::Forms;
use crate::report::{Report, Summary};
use crate::rule::RuleSet;
use crate::source::{Document, Notice};

/// The pipeline with its rules.
#[derive(Debug)]
pub struct Engine {
    /// What claims are, and all words that the tool knows.
    pub rules: RuleSet,
    /// True where open claims are compared too, not only those that a rule names.
    pub open: bool,
}

/// The result of a check.
#[derive(Debug)]
pub struct Checked {
    /// The articles, sorted by id.
    pub documents: Vec<Document>,
    /// Their claims, in the order of the documents and of the text.
    pub claims: Vec<Claim>,
    /// What tells the story of each document.
    pub leads: Vec<Lead>,
    /// Which independent voice each document is.
    pub lineages: Vec<usize>,
    /// The documents by story, in their order; one that is alone in its story makes one of its own.
    pub stories: Vec<Vec<usize>>,
    /// What was found, and how much agreed.
    pub outcome: Outcome,
    /// How everything hangs together, verdicts included.
    pub graph: ClaimGraph,
    /// What was not compared.
    pub notices: Vec<Notice>,
}

impl Engine {
    /// An engine with these rules, which compares open claims too.
    #[must_use]
    pub fn new(rules: RuleSet) -> Self {
        Self { rules, open: true }
    }

    /// The claims of each document, and what its story is told by. The same whatever the number of threads.
    #[must_use]
    pub fn extract(&self, documents: &[Document]) -> Vec<(Vec<Claim>, Lead)> {
        let read = |forms: &mut Forms<'_>, (index, document): (usize, &Document)| {
            forms.trim();
            let annotated = annotate(document, forms);
            (
                claim::claims(&self.rules, document, index, &annotated),
                graph::lead(document, &annotated),
            )
        };
        documents
            .par_iter()
            .enumerate()
            .map_init(|| Forms::new(&self.rules.lexicon), read)
            .collect()
    }

    /// Compares the claims of `documents`. Their order does not matter.
    #[must_use]
    pub fn check(&self, documents: Vec<Document>) -> Checked {
        self.compare(documents, graph::stories)
    }

    /// Compares the claims of `documents`, which the caller knows to be about one story.
    #[must_use]
    pub fn check_as_one_story(&self, documents: Vec<Document>) -> Checked {
        self.compare(documents, |_| Stories::One)
    }

    fn compare(
        &self,
        mut documents: Vec<Document>,
        stories: impl Fn(&[Lead]) -> Stories,
    ) -> Checked {
        documents.sort_by(|a, b| a.id.cmp(&b.id));
        let (claims, leads): (Vec<_>, Vec<_>) = self.extract(&documents).into_iter().unzip();
        let claims: Vec<Claim> = claims.into_iter().flatten().collect();
        let (lineages, stories) = (graph::lineages(&documents), stories(&leads));
        let run = Run {
            rules: &self.rules,
            documents: &documents,
            claims: &claims,
            lineages: &lineages,
            stories: &stories,
            open: self.open,
        };
        let mut graph = ClaimGraph::new(run);
        let outcome = check::check(run, &mut graph);
        let notices = run.lists();
        let stories = stories.groups(documents.len());
        Checked {
            documents,
            claims,
            leads,
            lineages,
            stories,
            outcome,
            graph,
            notices,
        }
    }
}

impl Checked {
    /// Leaves the findings and stories that touch one of the documents that `is_draft` names.
    pub fn retain_touching(&mut self, is_draft: impl Fn(&Document) -> bool) {
        let drafts: Vec<bool> = self.documents.iter().map(is_draft).collect();
        let claims = &self.claims;
        let touches = |f: &Finding| f.claims().any(|claim| drafts[claims[claim].document]);
        self.outcome.findings.retain(touches);
        self.stories
            .retain(|story| story.iter().any(|document| drafts[*document]));
    }

    /// The report of this check, with all findings in it.
    #[must_use]
    pub fn report<'a>(&'a self, notices: &'a [Notice]) -> Report<'a> {
        let Outcome {
            findings,
            agreeing,
            echoes,
        } = &self.outcome;
        Report {
            documents: &self.documents,
            claims: &self.claims,
            lineages: &self.lineages,
            stories: &self.stories,
            findings,
            baseline: None,
            notices,
            summary: Summary::of(
                &self.documents,
                self.claims.len(),
                findings,
                *agreeing,
                *echoes,
            ),
        }
    }
}
