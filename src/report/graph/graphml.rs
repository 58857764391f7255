//! The graph as `GraphML` with typed keys, for `networkx`, Gephi and `yEd`.

use std::collections::BTreeSet;
use std::fmt;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::drawn::{Drawn, Fact, Facts};

type Xml = Writer<Vec<u8>>;

/// Writes `graph` as one document.
///
/// # Errors
/// Where `out` refuses.
pub fn write_graphml(out: &mut impl fmt::Write, graph: &Drawn) -> fmt::Result {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    document(&mut xml, graph).map_err(|_| fmt::Error)?;
    let text = String::from_utf8(xml.into_inner()).map_err(|_| fmt::Error)?;
    writeln!(out, "{text}")
}

fn document(xml: &mut Xml, graph: &Drawn) -> io::Result<()> {
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element("graphml")
        .with_attribute(("xmlns", "http://graphml.graphdrawing.org/xmlns"))
        .write_inner_content(|xml| {
            keys(
                xml,
                "node",
                graph
                    .nodes
                    .iter()
                    .map(|n| facts(n.kind, Some(&n.label), &n.facts)),
            )?;
            keys(
                xml,
                "edge",
                graph.edges.iter().map(|e| facts(e.kind, None, &e.facts)),
            )?;
            xml.create_element("graph")
                .with_attributes([("id", "gainsay"), ("edgedefault", "directed")])
                .write_inner_content(|xml| content(xml, graph))?;
            Ok(())
        })?;
    Ok(())
}

fn content(xml: &mut Xml, graph: &Drawn) -> io::Result<()> {
    for node in &graph.nodes {
        xml.create_element("node")
            .with_attribute(("id", node.id.as_str()))
            .write_inner_content(|xml| {
                data(
                    xml,
                    "node",
                    facts(node.kind, Some(&node.label), &node.facts),
                )
            })?;
    }
    for (at, edge) in graph.edges.iter().enumerate() {
        let id = format!("e{at}");
        xml.create_element("edge")
            .with_attributes([
                ("id", id.as_str()),
                ("source", &edge.from),
                ("target", &edge.to),
            ])
            .write_inner_content(|xml| data(xml, "edge", facts(edge.kind, None, &edge.facts)))?;
    }
    Ok(())
}

/// All that is written of a node or an edge.
fn facts(kind: &str, label: Option<&str>, known: &Facts) -> Facts {
    let mut all = known.clone();
    all.insert("kind", Fact::Text(kind.to_owned()));
    all.extend(label.map(|label| ("label", Fact::Text(label.to_owned()))));
    all
}

/// Declares every name that is used, with its type.
fn keys(xml: &mut Xml, of: &str, used: impl Iterator<Item = Facts>) -> io::Result<()> {
    let names: BTreeSet<(&str, &str)> = used
        .flat_map(|facts| facts.into_iter().map(|(name, fact)| (name, type_of(&fact))))
        .collect();
    for (name, kind) in names {
        let id = format!("{of}-{name}");
        xml.create_element("key")
            .with_attributes([
                ("id", id.as_str()),
                ("for", of),
                ("attr.name", name),
                ("attr.type", kind),
            ])
            .write_empty()?;
    }
    Ok(())
}

fn data(xml: &mut Xml, of: &str, facts: Facts) -> io::Result<()> {
    for (name, fact) in facts {
        let id = format!("{of}-{name}");
        let text = match fact {
            Fact::Text(text) => allowed(&text),
            Fact::Whole(n) => n.to_string(),
            Fact::Number(n) => n.to_string(),
        };
        xml.create_element("data")
            .with_attribute(("key", id.as_str()))
            .write_text_content(BytesText::new(&text))?;
    }
    Ok(())
}

fn type_of(fact: &Fact) -> &'static str {
    match fact {
        Fact::Text(_) => "string",
        Fact::Whole(_) => "int",
        Fact::Number(_) => "double",
    }
}

/// Text without what XML has no way to write; other controls are pictures already.
fn allowed(text: &str) -> String {
    text.replace(['\u{FFFE}', '\u{FFFF}'], "\u{FFFD}")
}
