//! The claim graph: outlets, documents, speakers, entities and claims, and how they hang together. Claims that may be
//! compared are found by walking from the nodes that they share.

mod corpus;
mod counts;
mod extracted;
mod holders;
mod kinship;
mod lineage;
mod story;
mod verdict;

use std::collections::BTreeMap;
use std::ops::Range;

use petgraph::Direction;
use petgraph::graph::{Graph, NodeIndex};
use petgraph::visit::EdgeRef;
use rustc_hash::FxHashMap;

pub use corpus::Corpus;
pub use counts::Counts;
pub use extracted::Extracted;
pub use lineage::{Marks, lineages, marks};
pub(crate) use story::sets;
pub use story::{Crowd, Lead, Stories, Story, StoryKey, blocks, lead, stories};
pub use verdict::Verdict;

use crate::claim::{Claim, Slot};
use crate::rule::RuleSet;
use crate::source::{Document, Notice, Problem};

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
    /// For each document its claims that measure something and may be compared, and what they measure.
    measured: FxHashMap<NodeIndex, Vec<(usize, NodeIndex)>>,
}

/// Claims of one measure that an article may have compared: the first of them. One that makes more is a list.
const MOST_ALIKE: usize = 100;

/// What a graph is made of.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// The rules that made the claims.
    pub rules: &'a RuleSet,
    /// The articles.
    pub documents: &'a [Document],
    /// Their claims.
    pub claims: &'a [Claim],
    /// For each article the number of its first claim.
    pub firsts: &'a [usize],
    /// Which independent voice each document is.
    pub lineages: &'a [usize],
    /// Which documents are about one story.
    pub stories: &'a Stories,
    /// True where open claims are compared too, not only those that a rule names.
    pub open: bool,
    /// True where updates and what is apart are wanted too, not only their number.
    pub quiet: bool,
}

impl<'a> Run<'a> {
    /// What is not compared: articles of a crowd that lie far apart in it, and what an article claims of one measure behind
    /// the first claims.
    #[must_use]
    pub fn notices(&self) -> Vec<Notice> {
        let mut out = self.crowds();
        for claims in self.claims.chunk_by(|a, b| a.document == b.document) {
            let mut made: BTreeMap<&str, usize> = BTreeMap::new();
            for claim in claims.iter().filter(|c| c.by_rule) {
                *made.entry(self.rules.widest(&claim.name)).or_default() += 1;
            }
            let many = made.into_iter().filter(|(_, made)| *made > MOST_ALIKE);
            let article = &self.documents[claims[0].document].id;
            out.extend(many.map(|(measure, n)| {
                let problem = Problem::ManyClaims {
                    measure: measure.to_owned(),
                    n,
                    first: MOST_ALIKE,
                };
                Notice::new(article, problem)
            }));
        }
        out
    }

    fn crowds(&self) -> Vec<Notice> {
        let Stories::Found { crowds, .. } = self.stories else {
            return Vec::new();
        };
        let told = crowds.iter().map(|crowd| {
            let (n, nearest, others) = (crowd.articles, crowd.nearest, crowd.others);
            let problem = match &crowd.words[..] {
                [first, second] => Problem::LaterCrowd {
                    first: first.clone(),
                    second: second.clone(),
                    n,
                    nearest,
                    others,
                },
                words => Problem::Crowd {
                    word: words.concat(),
                    n,
                    nearest,
                    others,
                },
            };
            Notice::new(&self.documents[crowd.first].id, problem)
        });
        told.collect()
    }

    /// The claims of one document, which stand together.
    #[must_use]
    pub fn article(&self, document: usize) -> &'a [Claim] {
        &self.claims[self.places(document)]
    }

    /// Where the claims of one document stand among those of the run.
    #[must_use]
    pub fn places(&self, document: usize) -> Range<usize> {
        let end = self.firsts.get(document + 1);
        self.firsts[document]..end.copied().unwrap_or(self.claims.len())
    }
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

    /// The claims of a document, each with those of one measure behind it in the document or its story: their numbers, sorted. Found
    /// by walking document → same story → claim.
    #[must_use]
    pub fn comparable(&self, document: usize) -> Vec<(usize, usize)> {
        let node = self.documents.get(document);
        let own = node.and_then(|node| Some((*node, self.measured.get(node)?)));
        let Some((node, own)) = own else {
            return Vec::new();
        };
        let near = self.same_story(node).filter_map(|d| self.measured.get(&d));
        let mut pairs = Vec::new();
        for others in near.chain([own]) {
            for (a, measure) in own {
                let same = others.iter().filter(|(b, m)| m == measure && b > a);
                pairs.extend(same.map(|(b, _)| (*a, *b)));
            }
        }
        pairs.sort_unstable();
        pairs
    }

    /// The other documents about the story of a document.
    fn same_story(&self, document: NodeIndex) -> impl Iterator<Item = NodeIndex> {
        self.graph
            .edges_directed(document, Direction::Outgoing)
            .chain(self.graph.edges_directed(document, Direction::Incoming))
            .filter(|e| *e.weight() == Edge::SameStory)
            .map(move |e| {
                if e.source() == document {
                    e.target()
                } else {
                    e.source()
                }
            })
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
            let own = self.measured.entry(document).or_default();
            let alike = own.iter().filter(|(_, other)| *other == measure).count();
            if alike < MOST_ALIKE {
                own.push((index, measure));
            }
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
