//! `gainsay extract`: the claims of articles.

use clap::ValueEnum;
use gainsay::report::{self, Report, Summary};
use gainsay::rule::RuleSet;
use gainsay::source::{self, Notice};
use gainsay::{Corpus, Engine, Extracted};

use super::output::ReaderArgs;
use super::project::Setup;
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

/// So many bytes are written at once.
const FULL: usize = 1 << 16;

/// Prints the claims of the articles.
pub fn run(args: &Args, reader: &ReaderArgs) -> Result {
    let setup = args.rules.project()?;
    let engine = Engine::new(args.rules.load(&setup)?);
    match args.format {
        Format::Table | Format::Csv => columns(args, &engine, &setup, reader),
        Format::Jsonl => lines(args, &engine, &setup),
    }
}

/// As wide as the widest of them: all are read before the first is printed.
fn columns(args: &Args, engine: &Engine, setup: &Setup, reader: &ReaderArgs) -> Result {
    let (documents, notices) = args.articles.read(setup)?;
    output::notices(&notices, &reader.note_words());
    let corpus = Corpus::from_iter(engine.extract(documents));
    let report = Report {
        documents: &corpus.documents,
        claims: &corpus.claims,
        lineages: &corpus.lineages,
        stories: &[],
        findings: &[],
        baseline: None,
        notices: &notices,
        summary: Summary::default(),
    };
    let words = reader.words(None);
    let mut text = String::new();
    let written = match args.format {
        Format::Csv => report::write_claims_csv(&mut text, &report, &words, args.bom),
        _ => report::write_claims_table(&mut text, &report, &words),
    };
    written.expect("writing to a string does not fail");
    output::write(None, &text)?;
    Ok(CLEAN)
}

/// One a line, as the articles are read: no more than a batch of them is held, and a reader that goes away ends the run.
fn lines(args: &Args, engine: &Engine, setup: &Setup) -> Result {
    let (inputs, notices) = args.articles.inputs()?;
    let options = args.articles.options(setup);
    let found = engine.stream(source::pieces(&inputs, &options), &options);
    let found = found.map(|found| found.map(|article| setup.named(article)));
    let mut text = String::new();
    for found in notices.into_iter().map(Err).chain(found) {
        line(&engine.rules, found, &mut text).expect("writing to a string does not fail");
        if text.len() >= FULL && !output::part(&std::mem::take(&mut text))? {
            return Ok(CLEAN);
        }
    }
    output::write(None, &text)?;
    Ok(CLEAN)
}

fn line(
    rules: &RuleSet,
    found: std::result::Result<Extracted, Notice>,
    text: &mut String,
) -> std::fmt::Result {
    let article = match found {
        Ok(article) => article,
        Err(notice) => return report::notice_line(text, &notice),
    };
    let mut claims = 0..article.claims.len();
    claims.try_for_each(|number| report::claim_line(text, &article, number, rules))
}
