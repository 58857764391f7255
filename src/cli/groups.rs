//! `gainsay groups`: which articles must be compared together, for whoever shares the work among machines.

use gainsay::Engine;

use super::output::ReaderArgs;
use super::{CLEAN, Result, input, output};

/// Whose claims to compare.
#[derive(Debug, clap::Args)]
#[command(after_help = ABOUT)]
pub struct Args {
    #[command(flatten)]
    articles: input::ArticleArgs,
    #[command(flatten)]
    counts: input::CountsArg,
    #[command(flatten)]
    rules: input::RuleArgs,
    /// Leave out what no rule names
    #[arg(long)]
    rules_only: bool,
}

const ABOUT: &str = "\
PATH holds claims that extract --format jsonl wrote with the same rules. Each line is a JSON list of the ids of articles whose
claims have to do with one another, and are somewhere at odds.

Examples:
  gainsay extract news/ --format jsonl | gainsay groups -
  gainsay groups part-7.jsonl --counts counts.json";

/// Prints the ids of each group.
pub fn run(args: &Args, reader: &ReaderArgs) -> Result {
    let setup = args.rules.project()?;
    let engine = Engine {
        open: !args.rules_only,
        counts: args.counts.read()?,
        ..Engine::new(args.rules.load(&setup)?)
    };
    let (articles, notices) = args.articles.claims(&engine.rules, &setup, None)?;
    output::notices(&notices, &reader.note_words());
    let groups = engine.groups(articles).into_iter();
    let lines = groups.map(|ids| format!("{}\n", serde_json::json!(ids)));
    output::write(None, &lines.collect::<String>())?;
    Ok(CLEAN)
}
