//! `gainsay check`: the main job.

use std::path::PathBuf;

use clap::ValueEnum;
use gainsay::check::{Severity, Verdict};
use gainsay::project::Found;
use gainsay::report::{self, Report};
use gainsay::{Checked, Engine};
use jiff::civil::Date;

use super::{CLEAN, FINDINGS, Result, input, output, project};

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
    /// Leave out what no rule names
    #[arg(long)]
    rules_only: bool,
    /// Also show findings of these kinds
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KIND")]
    show: Vec<Quiet>,
    /// Print findings alone: no notices, no counts
    #[arg(short, long)]
    quiet: bool,
    /// The least severity that makes the exit status 1; else as the set-up says, else warning
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<FailOn>,
    /// The day that silences of the set-up are measured against, instead of today
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
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
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
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
    let setup = args.rules.project()?;
    let engine = Engine {
        open: !args.rules_only,
        ..Engine::new(args.rules.load(&setup)?)
    };
    let (documents, mut notices) = args.articles.read(&setup)?;
    let checked = engine.check(documents);
    let today = args.today.unwrap_or_else(project::today);
    let (mut shown, silenced) = setup.project.settle(found(&checked), today);
    notices.extend(silenced);
    shown.retain(|f| args.shows(f.kind));
    let full = checked.report(&notices);
    let report = Report {
        findings: &shown,
        ..full
    };
    let file = args.output.as_deref();
    let words = args.reader.words(file);
    let links = output::links(file);
    let mut text = String::new();
    let written = match args.format() {
        Format::Terminal => report::write_terminal(
            &mut text,
            &report,
            output::style(&words, file, links.as_deref(), args.quiet),
        ),
        Format::Json => report::write_json(&mut text, &report),
        Format::Jsonl => report::write_findings_jsonl(&mut text, &report),
        Format::Sarif => report::write_sarif(&mut text, &report, &words),
        Format::Csv => report::write_findings_csv(&mut text, &report, &words, args.bom),
        Format::Table => report::write_findings_table(&mut text, &report, &words),
    };
    written.expect("writing to a string does not fail");
    output::write(file, &text)?;
    let level = args.fail_on.or(setup.project.fail_on.map(FailOn::from));
    let level = level.unwrap_or_default();
    let fails = shown.iter().any(|f| level.fails(f.severity));
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
}

impl FailOn {
    fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Never => false,
        }
    }
}

impl From<gainsay::project::FailOn> for FailOn {
    fn from(level: gainsay::project::FailOn) -> Self {
        match level {
            gainsay::project::FailOn::Error => Self::Error,
            gainsay::project::FailOn::Warning => Self::Warning,
            gainsay::project::FailOn::Never => Self::Never,
        }
    }
}

fn found(checked: &Checked) -> Found<'_> {
    Found {
        documents: &checked.documents,
        claims: &checked.claims,
        findings: &checked.outcome.findings,
    }
}
