//! `gainsay extract`: the claims of articles.

use clap::ValueEnum;
use gainsay::Engine;
use gainsay::claim::Claim;
use gainsay::graph;
use gainsay::report::{self, Report, Summary};

use super::{CLEAN, Result, input, output};

/// What to read, and how to list it.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    articles: input::ArticleArgs,
    /// How to list the claims
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Begin CSV with a byte order mark, by which spreadsheets know UTF-8
    #[arg(long)]
    bom: bool,
    #[command(flatten)]
    rules: input::RuleArgs,
    #[command(flatten)]
    pub reader: output::ReaderArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Columns side by side, for people
    #[default]
    Table,
    /// Comma-separated values with a line of headings
    Csv,
    /// One object a line, for programs
    Jsonl,
}

/// Prints the claims of the articles, one a line.
pub fn run(args: &Args) -> Result {
    let setup = args.rules.project()?;
    let engine = Engine::new(args.rules.load(&setup)?);
    let (mut documents, notices) = args.articles.read(&setup)?;
    output::notices(&notices, &args.reader.note_words());
    documents.sort_by(|a, b| a.id.cmp(&b.id));
    let lineages = graph::lineages(&documents);
    let (claims, leads): (Vec<_>, Vec<_>) = engine.extract(&documents).into_iter().unzip();
    let claims: Vec<Claim> = claims.into_iter().flatten().collect();
    let report = Report {
        documents: &documents,
        claims: &claims,
        lineages: &lineages,
        stories: &[],
        findings: &[],
        baseline: None,
        notices: &notices,
        summary: Summary::default(),
    };
    let words = args.reader.words(None);
    let mut text = String::new();
    let written = match args.format {
        Format::Table => report::write_claims_table(&mut text, &report, &words),
        Format::Csv => report::write_claims_csv(&mut text, &report, &words, args.bom),
        Format::Jsonl => claims.iter().try_for_each(|claim| {
            let keys = &leads[claim.document].keys;
            let blocks = graph::blocks(engine.rules.widest(&claim.name), keys);
            let lineage = lineages[claim.document];
            report::claim_line(
                &mut text,
                report.document_of(claim),
                claim,
                lineage,
                &blocks,
            )
        }),
    };
    written.expect("writing to a string does not fail");
    output::write(None, &text)?;
    Ok(CLEAN)
}
