//! `gainsay extract`: the claims of articles.

use clap::ValueEnum;
use gainsay::Engine;
use gainsay::graph;
use gainsay::report;

use super::{CLEAN, Result, input, output};

/// What to read, and how to list it.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files, folders, globs, or - for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<String>,
    /// How to list the claims
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    rules: input::RuleArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Table,
    Jsonl,
}

/// Prints the claims of the articles, one a line.
pub fn run(args: &Args) -> Result {
    let engine = Engine::new(args.rules.load()?);
    let (documents, _) = input::articles(&args.paths)?;
    let checked = engine.check(documents);
    let mut text = String::new();
    for claim in &checked.claims {
        let document = &checked.documents[claim.document];
        match args.format {
            Format::Table => report::claim_row(&mut text, document, claim),
            Format::Jsonl => {
                let blocks = graph::blocks(
                    engine.rules.widest(&claim.name),
                    &checked.leads[claim.document].keys,
                );
                report::claim_line(
                    &mut text,
                    document,
                    claim,
                    checked.lineages[claim.document],
                    &blocks,
                )
            }
        }
        .expect("writing to a string does not fail");
    }
    output::write(None, &text)?;
    Ok(CLEAN)
}
