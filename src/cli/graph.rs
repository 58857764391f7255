//! `gainsay graph`: the claims of articles and all that connects them.

use std::path::PathBuf;

use clap::ValueEnum;
use gainsay::Engine;
use gainsay::report::{self, Drawn, Only};

use super::output::ReaderArgs;
use super::{CLEAN, Result, input, output};

/// What to draw, and how.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    #[command(flatten)]
    articles: input::ArticleArgs,
    /// How to write the graph
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Leave out all but this
    #[arg(long, value_enum, value_name = "PART")]
    only: Option<Part>,
    /// Write to FILE instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    rules: input::RuleArgs,
}

const EXAMPLES: &str = "\
Examples:
  gainsay graph --only conflicts news/ | dot -Tsvg -o conflicts.svg
  gainsay graph --format graphml -o claims.graphml news/";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For Graphviz
    #[default]
    Dot,
    /// For networkx, Gephi and yEd
    Graphml,
    /// Nodes and edges, for programs
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Claims that disagree, who says them, and in which article of which outlet
    Conflicts,
}

/// Compares the articles and writes their graph.
pub fn run(args: &Args, reader: &ReaderArgs) -> Result {
    let setup = args.rules.project()?;
    let engine = Engine::new(args.rules.load(&setup)?);
    let file = args.output.as_deref();
    let read = args.articles.read_with(&[], &setup, file)?;
    output::notices(&read.notices, &reader.note_words());
    let (checked, graph) = input::connect(&engine, read.documents);
    let words = reader.words(file);
    let only = args
        .only
        .map_or(Only::All, |Part::Conflicts| Only::Conflicts);
    let graph = Drawn::new(&graph, &checked.report(&read.notices), &words, only);
    let mut text = String::new();
    let written = match args.format {
        Format::Dot => report::write_dot(&mut text, &graph),
        Format::Graphml => report::write_graphml(&mut text, &graph),
        Format::Json => report::write_graph_json(&mut text, &graph),
    };
    written.expect("writing to a string does not fail");
    output::write(file, &text)?;
    Ok(CLEAN)
}
