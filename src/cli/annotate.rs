//! `gainsay annotate`: what was understood of the words.

use clap::ValueEnum;
use gainsay::annotate::annotate;
use gainsay::lexicon::Forms;
use gainsay::report;

use super::{CLEAN, Result, input, output};

/// What to read, and how to show it.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files, folders, globs, or - for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<String>,
    /// How to show the mentions
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    rules: input::RuleArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Jsonl,
}

/// Prints the mentions of each article.
pub fn run(args: &Args) -> Result {
    let rules = args.rules.load()?;
    let (documents, _) = input::articles(&args.paths)?;
    let mut forms = Forms::new(&rules.lexicon);
    let mut text = String::new();
    for document in &documents {
        let annotated = annotate(document, &mut forms);
        let mentions = report::mentions(&annotated);
        match args.format {
            Format::Text => report::write_mentions(&mut text, document, &mentions),
            Format::Jsonl => report::mentions_line(&mut text, document, &mentions),
        }
        .expect("writing to a string does not fail");
    }
    output::write(None, &text)?;
    Ok(CLEAN)
}
