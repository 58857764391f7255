//! `gainsay extract`: the claims of articles.

use clap::ValueEnum;
use gainsay::Engine;
use gainsay::graph;
use gainsay::report;

use super::{CLEAN, Result, input, output};

/// What to read, and how to list it.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    articles: input::ArticleArgs,
    /// How to list the claims
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    rules: input::RuleArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Columns parted by tabs: claim, reading, polarity and modality, speakers, slots, outlet, place, words
    #[default]
    Table,
    /// One object a line, for programs
    Jsonl,
}

/// Prints the claims of the articles, one a line.
pub fn run(args: &Args) -> Result {
    let setup = args.rules.project()?;
    let engine = Engine::new(args.rules.load(&setup)?);
    let (mut documents, notices) = args.articles.read(&setup)?;
    output::notices(&notices);
    documents.sort_by(|a, b| a.id.cmp(&b.id));
    let lineages = graph::lineages(&documents);
    let extracted = engine.extract(&documents);
    let mut text = String::new();
    for ((document, lineage), (claims, lead)) in documents.iter().zip(lineages).zip(&extracted) {
        for claim in claims {
            match args.format {
                Format::Table => report::claim_row(&mut text, document, claim),
                Format::Jsonl => {
                    let blocks = graph::blocks(engine.rules.widest(&claim.name), &lead.keys);
                    report::claim_line(&mut text, document, claim, lineage, &blocks)
                }
            }
            .expect("writing to a string does not fail");
        }
    }
    output::write(None, &text)?;
    Ok(CLEAN)
}
