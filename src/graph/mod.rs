//! The claim graph: outlets, documents, speakers, entities and claims, and how they hang together. Claims that may be
//! compared are found by walking from the nodes that they share.

mod kinship;
mod lineage;
mod story;
mod verdict;

use petgraph::Direction;
use petgraph::graph::{Graph, NodeIndex};
use petgraph::visit::EdgeRef;
use rustc_hash::FxHashMap;

pub use lineage::lineages;
pub use story::{Lead, Stories, Story, StoryKey, blocks, lead, stories};
pub use verdict::Verdict;

use crate::claim::{Claim, Slot};
use crate::rule::RuleSet;
use crate::source::Document;

/// A node of the graph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    nodes: FxHashMap<Node, NodeIndex>,
}

/// What a graph is made of.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// The rules that made the claims.
    pub rules: &'a RuleSet,
    /// The articles.
    pub documents: &'a [Document],
    /// Their claims.
    pub claims: &'a [Claim],
    /// Which independent voice each document is.
    pub lineages: &'a [usize],
    /// Which documents are about one story.
    pub stories: &'a Stories,
}

impl ClaimGraph {
    /// The graph of a run, without verdicts.
    #[must_use]
    pub fn new(run: Run<'_>) -> Self {
        let mut graph = Self::default();
        for (index, document) in run.documents.iter().enumerate() {
            graph.document(run, index, document);
        }
        for (a, b) in run.stories.pairs(run.documents.len()) {
            let (a, b) = (graph.node(Node::Document(a)), graph.node(Node::Document(b)));
            graph.graph.add_edge(a, b, Edge::SameStory);
        }
        for (index, claim) in run.claims.iter().enumerate() {
            graph.claim(run, index, claim);
        }
        graph
    }

    /// Pairs of claims with one measure in one document or story, each with the smaller index first, sorted. Found by
    /// walking claim → document → same story → claim.
    #[must_use]
    pub fn comparable(&self) -> Vec<(usize, usize)> {
        let mut pairs = Vec::new();
        for claim in self.graph.node_indices() {
            let (Node::Claim(a), Some(measure)) = (&self.graph[claim], self.measure(claim)) else {
                continue;
            };
            for document in self.documents_around(claim) {
                let others = self
                    .graph
                    .edges_directed(document, Direction::Outgoing)
                    .filter(|e| *e.weight() == Edge::Asserts)
                    .map(|e| e.target());
                let same = others
                    .filter(|&other| self.measure(other) == Some(measure))
                    .filter_map(|other| self.claim_at(other));
                pairs.extend(same.filter(|b| b > a).map(|b| (*a, b)));
            }
        }
        pairs.sort_unstable();
        pairs
    }

    /// The document of a claim and those of its story.
    fn documents_around(&self, claim: NodeIndex) -> Vec<NodeIndex> {
        let mut own = self
            .graph
            .edges_directed(claim, Direction::Incoming)
            .filter(|e| *e.weight() == Edge::Asserts)
            .map(|e| e.source());
        let Some(document) = own.next() else {
            return Vec::new();
        };
        let out = self
            .graph
            .edges_directed(document, Direction::Outgoing)
            .filter(|e| *e.weight() == Edge::SameStory)
            .map(|e| e.target());
        let back = self
            .graph
            .edges_directed(document, Direction::Incoming)
            .filter(|e| *e.weight() == Edge::SameStory)
            .map(|e| e.source());
        std::iter::once(document).chain(out).chain(back).collect()
    }

    fn measure(&self, claim: NodeIndex) -> Option<NodeIndex> {
        self.graph
            .edges_directed(claim, Direction::Outgoing)
            .find(|e| *e.weight() == Edge::Measures)
            .map(|e| e.target())
    }

    /// Records what was found between two claims.
    pub fn verdict(&mut self, a: usize, b: usize, verdict: Verdict) {
        let (a, b) = (self.node(Node::Claim(a)), self.node(Node::Claim(b)));
        self.graph.add_edge(a, b, Edge::Verdict(verdict));
    }

    fn claim_at(&self, node: NodeIndex) -> Option<usize> {
        match self.graph[node] {
            Node::Claim(index) => Some(index),
            _ => None,
        }
    }

    fn document(&mut self, run: Run<'_>, index: usize, document: &Document) {
        let node = self.node(Node::Document(index));
        if let Some(outlet) = &document.outlet {
            let outlet = self.node(Node::Outlet(outlet.clone()));
            self.graph.add_edge(outlet, node, Edge::Publishes);
        }
        let first = (0..index).find(|i| run.lineages[*i] == run.lineages[index]);
        if let Some(first) = first {
            let first = self.node(Node::Document(first));
            self.graph.add_edge(node, first, Edge::Repeats);
        }
    }

    fn claim(&mut self, run: Run<'_>, index: usize, claim: &Claim) {
        let node = self.node(Node::Claim(index));
        let document = self.node(Node::Document(claim.document));
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
