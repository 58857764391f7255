//! The claim graph: outlets, documents, speakers, entities and claims, and how they hang together; which documents are of one
//! story, which are copies, and which claims may be compared.

mod corpus;
mod counts;
mod extracted;
mod holders;
mod kinship;
mod leads;
mod lineage;
mod measured;
mod run;
mod shelf;
mod spill;
mod story;
mod verdict;

use petgraph::graph::{Graph, NodeIndex};
use rustc_hash::FxHashMap;

pub use corpus::Corpus;
pub use counts::Counts;
pub use extracted::Extracted;
pub use leads::Leads;
pub use lineage::{Marks, lineages, marks};
pub(crate) use measured::Measured;
pub use run::Run;
pub use shelf::Shelf;
pub(crate) use story::sets;
pub use story::{Crowd, Lead, Stories, Story, StoryKey, blocks, lead, stories};
pub use verdict::Verdict;

use crate::claim::{Claim, Slot};
use crate::source::Document;

/// A node of the graph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Node {
    /// A publisher, by name.
    Outlet(String),
    /// An article: index in the run.
    Document(usize),
    /// Somebody who is quoted, by id.
    Speaker(String),
    /// What fills a slot, by id.
    Entity(String),
    /// A claim: index in the run.
    Claim(usize),
    /// What claims measure: a rule, the widest one that holds it.
    Measure(String),
}

/// An edge of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Edge {
    /// Outlet → document.
    Publishes,
    /// Document → claim.
    Asserts,
    /// Speaker → claim.
    Says,
    /// Claim → entity, by its slot.
    About(Slot),
    /// Claim → measure.
    Measures,
    /// Document → document whose text it repeats.
    Repeats,
    /// Document → document about the same story.
    SameStory,
    /// Claim → claim.
    Verdict(Verdict),
}

/// The claims of a run and all that connects them.
#[derive(Debug, Default)]
pub struct ClaimGraph {
    /// The graph itself.
    pub graph: Graph<Node, Edge>,
    /// The nodes of documents and of claims, by their numbers in the run.
    documents: Vec<NodeIndex>,
    claims: Vec<NodeIndex>,
    /// Those of all else.
    nodes: FxHashMap<Node, NodeIndex>,
}

impl ClaimGraph {
    /// The graph of a run, without verdicts.
    #[must_use]
    pub fn new(run: Run<'_>) -> Self {
        let stories = run.stories.pairs(run.documents.len());
        let nodes = run.documents.len() + run.claims.len();
        let mut graph = Self {
            graph: Graph::with_capacity(
                nodes,
                stories.len() + run.claims.iter().map(edges).sum::<usize>(),
            ),
            ..Self::default()
        };
        for (index, document) in run.documents.iter().enumerate() {
            graph.document(run, index, document);
        }
        for (a, b) in stories {
            let (a, b) = (graph.documents[a], graph.documents[b]);
            graph.graph.add_edge(a, b, Edge::SameStory);
        }
        for (index, claim) in run.claims.iter().enumerate() {
            graph.claim(run, index, claim);
        }
        graph
    }

    /// Records what was found between two claims.
    pub fn verdict(&mut self, a: usize, b: usize, verdict: Verdict) {
        let (a, b) = (self.claims[a], self.claims[b]);
        self.graph.add_edge(a, b, Edge::Verdict(verdict));
    }

    fn document(&mut self, run: Run<'_>, index: usize, document: &Document) {
        let node = self.graph.add_node(Node::Document(index));
        self.documents.push(node);
        if let Some(outlet) = &document.outlet {
            let outlet = self.node(Node::Outlet(outlet.clone()));
            self.graph.add_edge(outlet, node, Edge::Publishes);
        }
        let first = run.lineages[index];
        if first != index {
            self.graph
                .add_edge(node, self.documents[first], Edge::Repeats);
        }
    }

    fn claim(&mut self, run: Run<'_>, index: usize, claim: &Claim) {
        let node = self.graph.add_node(Node::Claim(index));
        self.claims.push(node);
        let document = self.documents[claim.document];
        self.graph.add_edge(document, node, Edge::Asserts);
        for speaker in &claim.speakers {
            let speaker = self.node(Node::Speaker(speaker.id.to_string()));
            self.graph.add_edge(speaker, node, Edge::Says);
        }
        for slot in Slot::ALL {
            if let Some(filler) = claim.slots.get(slot) {
                let entity = self.node(Node::Entity(filler.id.clone()));
                self.graph.add_edge(node, entity, Edge::About(slot));
            }
        }
        if claim.by_rule {
            let measure = self.node(Node::Measure(run.rules.widest(&claim.name).to_owned()));
            self.graph.add_edge(node, measure, Edge::Measures);
        }
    }

    fn node(&mut self, node: Node) -> NodeIndex {
        *self
            .nodes
            .entry(node.clone())
            .or_insert_with(|| self.graph.add_node(node))
    }
}

/// How many edges tell of a claim, without verdicts.
fn edges(claim: &Claim) -> usize {
    let slots = Slot::ALL.into_iter();
    let filled = slots
        .filter(|slot| claim.slots.get(*slot).is_some())
        .count();
    1 + claim.speakers.len() + filled + usize::from(claim.by_rule)
}
