//! `gainsay annotate`: what was understood of the words.

use clap::ValueEnum;
use gainsay::annotate::annotate;
use gainsay::lexicon::Forms;
use gainsay::report;
use gainsay::rule::RuleSet;
use gainsay::source::Document;
use rayon::prelude::*;

use super::output::ReaderArgs;
use super::{CLEAN, Result, input, output};

/// What to read, and how to show it.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    articles: input::ArticleArgs,
    /// How to show the mentions
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    rules: input::RuleArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line a mention: place, kind, words, what they were taken for
    #[default]
    Text,
    /// One object an article, for programs
    Jsonl,
}

/// Prints the mentions of each article.
pub fn run(args: &Args, reader: &ReaderArgs) -> Result {
    let setup = args.rules.project()?;
    let rules = args.rules.load(&setup)?;
    let (documents, notices) = args.articles.read(&setup)?;
    output::notices(&notices, &reader.note_words());
    let shown: Vec<String> = documents
        .par_iter()
        .map_init(
            || Forms::new(&rules.lexicon),
            |forms, document| shown(args.format, document, &rules, forms),
        )
        .collect();
    output::write(None, &shown.concat())?;
    Ok(CLEAN)
}

fn shown(format: Format, document: &Document, rules: &RuleSet, forms: &mut Forms<'_>) -> String {
    forms.trim();
    let annotated = annotate(document, forms);
    let mentions = report::mentions(&annotated, &rules.rules);
    let mut text = String::new();
    match format {
        Format::Text => report::write_mentions(&mut text, document, &mentions),
        Format::Jsonl => report::mentions_line(&mut text, document, &mentions),
    }
    .expect("writing to a string does not fail");
    text
}
