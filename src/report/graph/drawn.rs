//! The graph as it is drawn: nodes and edges with what a reader wants to know of each, in a fixed order.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;
use rust_decimal::Decimal;

use super::super::columns::name_of;
use super::super::estimate::Estimate;
use super::super::safe::one_line;
use super::super::{Report, Words};
use super::sides::Sides;
use crate::claim::{Claim, Slot};
use crate::graph::{ClaimGraph, Edge, Node, Verdict};
use crate::text::Position;

/// Which part of a graph is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Only {
    /// All of it.
    #[default]
    All,
    /// Claims that disagree, and who says them where.
    Conflicts,
}

/// A graph ready to be written.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub(super) nodes: Vec<Item>,
    pub(super) edges: Vec<Line>,
}

/// A node.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// Unique in the graph.
    pub id: String,
    /// `outlet`, `document`, `speaker`, `claim`, `entity` or `measure`.
    pub kind: &'static str,
    /// A few words for a picture.
    pub label: String,
    pub facts: Facts,
}

/// An edge.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub from: String,
    pub to: String,
    /// `publishes`, `asserts`, `says`, `about`, `measures`, `repeats`, `same-story`, or the kind of a conflict.
    pub kind: &'static str,
    /// True where the claims at its ends disagree.
    pub conflict: bool,
    pub facts: Facts,
}

/// What is known of a node or an edge, by name.
pub(super) type Facts = BTreeMap<&'static str, Fact>;

/// A typed value.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub(super) enum Fact {
    Text(String),
    Whole(usize),
    Number(Decimal),
}

impl Drawn {
    /// The wanted part of `graph`, which is that of `report`; labels are in the language of `words`.
    #[must_use]
    pub fn new(graph: &ClaimGraph, report: &Report, words: &Words, only: Only) -> Self {
        let kept = kept(graph, only);
        let (names, sides) = (names(report), Sides::new(report));
        let nodes = kept
            .iter()
            .map(|&at| item(at, &graph.graph[at], report, words, &names));
        let edges = graph.graph.edge_references().filter(|edge| {
            let ends = kept.contains(&edge.source()) && kept.contains(&edge.target());
            ends && (only == Only::All || tells_of_conflict(*edge.weight()))
        });
        Self {
            nodes: nodes.collect(),
            edges: edges
                .map(|edge| line(graph, &sides, edge.source(), edge.target(), *edge.weight()))
                .collect(),
        }
    }
}

/// The nodes of the wanted part, in the order of the graph.
fn kept(graph: &ClaimGraph, only: Only) -> BTreeSet<NodeIndex> {
    let graph = &graph.graph;
    if only == Only::All {
        return graph.node_indices().collect();
    }
    let mut kept: BTreeSet<NodeIndex> = graph
        .edge_references()
        .filter(|edge| is_conflict(*edge.weight()))
        .flat_map(|edge| [edge.source(), edge.target()])
        .collect();
    for wanted in [
        [Edge::Asserts, Edge::Says],
        [Edge::Publishes, Edge::Publishes],
    ] {
        let sources: Vec<_> = graph
            .edge_references()
            .filter(|edge| wanted.contains(edge.weight()) && kept.contains(&edge.target()))
            .map(|edge| edge.source())
            .collect();
        kept.extend(sources);
    }
    kept
}

fn is_conflict(edge: Edge) -> bool {
    matches!(edge, Edge::Verdict(verdict) if verdict < Verdict::Update)
}

fn tells_of_conflict(edge: Edge) -> bool {
    is_conflict(edge)
        || matches!(
            edge,
            Edge::Publishes | Edge::Asserts | Edge::Says | Edge::Repeats
        )
}

/// The words by which the articles call speakers and entities: those of the first claim that names them.
fn names<'a>(report: &'a Report) -> BTreeMap<String, &'a str> {
    let mut names = BTreeMap::new();
    for claim in report.claims {
        let fillers = Slot::ALL.iter().filter_map(|slot| claim.slots.get(*slot));
        let fillers = fillers.map(|f| (f.id.clone(), f.text.as_str()));
        let speakers = claim
            .speakers
            .iter()
            .map(|s| (s.id.to_string(), s.text.as_str()));
        for (id, text) in fillers.chain(speakers) {
            names.entry(id).or_insert(text);
        }
    }
    names
}

fn item(
    at: NodeIndex,
    node: &Node,
    report: &Report,
    words: &Words,
    names: &BTreeMap<String, &str>,
) -> Item {
    let named = |id: &String| one_line(names.get(id).copied().unwrap_or(id));
    let (kind, label, facts) = match node {
        Node::Outlet(name) => ("outlet", one_line(name), Facts::new()),
        Node::Document(index) => (
            "document",
            words.publication(&report.documents[*index]),
            document(report, *index),
        ),
        Node::Speaker(id) => ("speaker", named(id), Facts::from([("name", text(id))])),
        Node::Entity(id) => ("entity", named(id), Facts::from([("name", text(id))])),
        Node::Claim(index) => {
            let claim = &report.claims[*index];
            ("claim", words.account_named(claim), told(report, claim))
        }
        Node::Measure(name) => (
            "measure",
            words.name("claim", name),
            Facts::from([("name", text(name))]),
        ),
    };
    Item {
        id: id(at),
        kind,
        label,
        facts,
    }
}

fn document(report: &Report, index: usize) -> Facts {
    let document = &report.documents[index];
    let optional = [
        ("outlet", document.outlet.clone()),
        (
            "published",
            document.published.as_ref().map(|p| p.date.to_string()),
        ),
        ("title", document.title.clone()),
        ("url", document.url.clone()),
    ];
    let mut facts: Facts = optional
        .into_iter()
        .filter_map(|(name, value)| Some((name, text(&value?))))
        .collect();
    facts.insert("document", text(&document.id));
    facts.insert("path", text(&document.path));
    facts.insert("language", text(&document.language));
    facts.insert("lineage", text(&format!("L{}", report.lineages[index] + 1)));
    facts
}

fn told(report: &Report, claim: &Claim) -> Facts {
    let document = report.document_of(claim);
    let Position { line, column } = claim.position;
    let estimate = Estimate::of(claim);
    let ends = [("low", estimate.low), ("high", estimate.high)];
    let ends = ends
        .into_iter()
        .filter_map(|(name, end)| Some((name, Fact::Number(end?.normalize()))));
    let day = claim.as_of.map(|day| ("as_of", text(&day.to_string())));
    let mut facts = Facts::from([
        ("claim", text(&claim.name)),
        ("polarity", text(&name_of(claim.polarity))),
        ("modality", text(&name_of(claim.modality))),
        ("words", text(claim.evidence.of(&document.text))),
        ("document", text(&document.id)),
        ("path", text(&document.path)),
        ("line", Fact::Whole(line)),
        ("column", Fact::Whole(column)),
    ]);
    facts.extend(ends.chain(day));
    facts
}

fn line(graph: &ClaimGraph, sides: &Sides, from: NodeIndex, to: NodeIndex, edge: Edge) -> Line {
    let (kind, facts) = match edge {
        Edge::Publishes => ("publishes", Facts::new()),
        Edge::Asserts => ("asserts", Facts::new()),
        Edge::Says => ("says", Facts::new()),
        Edge::About(slot) => ("about", Facts::from([("slot", text(&name_of(slot)))])),
        Edge::Measures => ("measures", Facts::new()),
        Edge::Repeats => ("repeats", Facts::new()),
        Edge::SameStory => ("same-story", Facts::new()),
        Edge::Verdict(verdict) => (
            verdict.code(),
            finding(sides, &graph.graph[from], &graph.graph[to]),
        ),
    };
    Line {
        from: id(from),
        to: id(to),
        kind,
        conflict: is_conflict(edge),
        facts,
    }
}

/// The finding that puts the two claims on different sides.
fn finding(sides: &Sides, a: &Node, b: &Node) -> Facts {
    let (Node::Claim(a), Node::Claim(b)) = (a, b) else {
        return Facts::new();
    };
    let found = sides.finding(*a, *b).into_iter();
    found
        .map(|finding| ("finding", text(&finding.id)))
        .collect()
}

fn id(at: NodeIndex) -> String {
    format!("n{}", at.index())
}

fn text(words: &str) -> Fact {
    Fact::Text(one_line(words))
}
