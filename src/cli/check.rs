//! `gainsay check`: the main job.

use std::path::PathBuf;

use clap::ValueEnum;
use gainsay::Engine;
use gainsay::check::{Severity, Verdict};
use gainsay::report::{self, Report};

use super::{CLEAN, FINDINGS, Result, input, output};

/// What to compare, and how to show it.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    #[command(flatten)]
    articles: input::ArticleArgs,
    /// How to show what is found
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Write to FILE instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The same as --format table
    #[arg(long, conflicts_with = "format")]
    table: bool,
    /// Begin CSV with a byte order mark, by which spreadsheets know UTF-8
    #[arg(long)]
    bom: bool,
    #[command(flatten)]
    rules: input::RuleArgs,
    /// Also show findings of these kinds
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KIND")]
    show: Vec<Quiet>,
    /// The least severity that makes the exit status 1
    #[arg(long, value_enum, default_value_t, value_name = "SEVERITY")]
    fail_on: FailOn,
    #[command(flatten)]
    reader: output::ReaderArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Diagnostics for people
    #[default]
    Terminal,
    /// One object, for programs
    Json,
    /// One finding a line, for programs
    Jsonl,
    /// A row for each claim of each finding, for spreadsheets
    Csv,
    /// Columns side by side, with low, best and high of each fact
    Table,
}

const EXAMPLES: &str = "\
Examples:
  gainsay check news/
  gainsay check 'news/**/*.md' --show update,apart
  gainsay check - --format json < articles.jsonl";

/// Kinds that are hidden unless asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Quiet {
    /// A later account replaces an earlier one
    Update,
    /// Tempting, and not comparable
    Apart,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Contradictions and misquotes
    Error,
    /// Disputes and discrepancies too
    #[default]
    Warning,
    /// Findings leave it 0
    Never,
}

/// Compares the articles and prints the report.
pub fn run(args: &Args) -> Result {
    let engine = Engine::new(args.rules.load()?);
    let (documents, notices) = args.articles.read()?;
    let checked = engine.check(documents);
    let full = checked.report(&notices);
    let shown: Vec<_> = full
        .findings
        .iter()
        .filter(|f| args.shows(f.kind))
        .cloned()
        .collect();
    let report = Report {
        findings: &shown,
        ..full
    };
    let file = args.output.as_deref();
    let words = args.reader.words(file);
    let mut text = String::new();
    let written = match args.format() {
        Format::Terminal => report::write_terminal(&mut text, &report, output::style(&words, file)),
        Format::Json => report::write_json(&mut text, &report),
        Format::Jsonl => report::write_findings_jsonl(&mut text, &report),
        Format::Csv => report::write_findings_csv(&mut text, &report, &words, args.bom),
        Format::Table => report::write_findings_table(&mut text, &report, &words),
    };
    written.expect("writing to a string does not fail");
    output::write(file, &text)?;
    let fails = shown.iter().any(|f| args.fails(f.severity));
    Ok(if fails { FINDINGS } else { CLEAN })
}

impl Args {
    fn format(&self) -> Format {
        if self.table {
            Format::Table
        } else {
            self.format
        }
    }

    fn shows(&self, kind: Verdict) -> bool {
        match kind {
            Verdict::Update => self.show.contains(&Quiet::Update),
            Verdict::Apart => self.show.contains(&Quiet::Apart),
            _ => true,
        }
    }

    fn fails(&self, severity: Severity) -> bool {
        match self.fail_on {
            FailOn::Error => severity >= Severity::Error,
            FailOn::Warning => severity >= Severity::Warning,
            FailOn::Never => false,
        }
    }
}
