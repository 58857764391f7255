//! The graph as JSON, nodes and links as `networkx` reads them.

use std::fmt;

use serde::Serialize;

use super::super::safe::indented;
use super::drawn::{Drawn, Facts};

#[derive(Serialize)]
struct GraphJson<'a> {
    directed: bool,
    multigraph: bool,
    graph: About,
    nodes: Vec<NodeJson<'a>>,
    edges: Vec<EdgeJson<'a>>,
}

#[derive(Serialize)]
struct About {
    format: &'static str,
}

#[derive(Serialize)]
struct NodeJson<'a> {
    id: &'a str,
    kind: &'static str,
    label: &'a str,
    #[serde(flatten)]
    facts: &'a Facts,
}

#[derive(Serialize)]
struct EdgeJson<'a> {
    source: &'a str,
    target: &'a str,
    key: usize,
    kind: &'static str,
    #[serde(flatten)]
    facts: &'a Facts,
}

/// Writes `graph` as one indented object.
///
/// # Errors
/// Where `out` refuses.
pub fn write_graph_json(out: &mut impl fmt::Write, graph: &Drawn) -> fmt::Result {
    let nodes = graph.nodes.iter().map(|node| NodeJson {
        id: &node.id,
        kind: node.kind,
        label: &node.label,
        facts: &node.facts,
    });
    let edges = graph.edges.iter().enumerate().map(|(key, edge)| EdgeJson {
        source: &edge.from,
        target: &edge.to,
        key,
        kind: edge.kind,
        facts: &edge.facts,
    });
    let object = GraphJson {
        directed: true,
        multigraph: true,
        graph: About {
            format: "gainsay-graph/1",
        },
        nodes: nodes.collect(),
        edges: edges.collect(),
    };
    let text = indented(&object)?;
    writeln!(out, "{text}")
}
