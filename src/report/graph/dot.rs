//! Graphviz DOT: from left to right outlets, documents, claims; speakers beside their claims, conflicts in bold.

use std::fmt;

use super::super::wrap::wrap;
use super::drawn::{Drawn, Fact, Facts, Item, Line};

/// Columns of a line in a label.
const LABEL: usize = 28;

/// Writes `graph` in DOT. Attributes that Graphviz does not know are for other readers.
///
/// # Errors
/// Where `out` refuses.
pub fn write_dot(out: &mut impl fmt::Write, graph: &Drawn) -> fmt::Result {
    writeln!(out, "digraph gainsay {{")?;
    writeln!(out, "  rankdir=LR; ranksep=0.8; nodesep=0.25;")?;
    writeln!(
        out,
        "  node [fontname=\"sans-serif\", fontsize=11, style=filled, color=\"#44546a\"];"
    )?;
    writeln!(
        out,
        "  edge [fontname=\"sans-serif\", fontsize=10, color=\"#8a8f98\"];"
    )?;
    graph
        .nodes
        .iter()
        .try_for_each(|node| write_node(out, node))?;
    graph
        .edges
        .iter()
        .try_for_each(|edge| write_edge(out, edge))?;
    writeln!(out, "}}")
}

fn write_node(out: &mut impl fmt::Write, node: &Item) -> fmt::Result {
    let (shape, fill) = match node.kind {
        "outlet" => ("house", "#dbe7f4"),
        "document" => ("note", "#f4f4f4"),
        "speaker" => ("ellipse", "#e6f2e3"),
        "claim" => ("box", "#fff6d9"),
        _ => ("plaintext", "#ffffff"),
    };
    write!(
        out,
        "  {} [kind={}, shape={shape}, fillcolor=\"{fill}\", label={}",
        node.id,
        quoted(node.kind),
        quoted(&label(node))
    )?;
    write_facts(out, &node.facts)
}

fn write_edge(out: &mut impl fmt::Write, edge: &Line) -> fmt::Result {
    write!(
        out,
        "  {} -> {} [kind={}",
        edge.from,
        edge.to,
        quoted(edge.kind)
    )?;
    if edge.conflict {
        let look =
            "dir=none, constraint=false, penwidth=2.5, color=\"#b3261e\", fontcolor=\"#b3261e\"";
        write!(out, ", {look}, label={}", quoted(edge.kind))?;
    } else if edge.kind == "says" {
        write!(out, ", style=dashed")?;
    }
    write_facts(out, &edge.facts)
}

fn write_facts(out: &mut impl fmt::Write, facts: &Facts) -> fmt::Result {
    for (name, fact) in facts {
        let value = match fact {
            Fact::Text(text) => quoted(text),
            Fact::Whole(n) => n.to_string(),
            Fact::Number(n) => n.to_string(),
        };
        write!(out, ", {name}={value}")?;
    }
    writeln!(out, "];")
}

/// A claim shows its words too.
fn label(node: &Item) -> String {
    let words = match node.facts.get("words") {
        Some(Fact::Text(words)) => format!("“{words}”"),
        _ => String::new(),
    };
    let lines = [wrap(&node.label, LABEL), wrap(&words, LABEL)].concat();
    lines.join("\n")
}

/// A quoted string of DOT, where only the quote is special to the reader and the backslash to whoever draws.
fn quoted(text: &str) -> String {
    let escaped = text
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n");
    format!("\"{escaped}\"")
}
