//! `gainsay check`: the main job.

use std::path::PathBuf;

use clap::ValueEnum;
use gainsay::check::{Finding, Severity, Verdict};
use gainsay::error::Error;
use gainsay::project::Found;
use gainsay::report::{self, Report};
use gainsay::source::Notice;
use gainsay::{Checked, Engine};
use jiff::civil::Date;

use super::output::ReaderArgs;
use super::project::Setup;
use super::{CLEAN, FINDINGS, Result, input, output, project};

/// What to compare, and how to show it.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
pub struct Args {
    #[command(flatten)]
    articles: input::ArticleArgs,
    /// PATH holds claims that `extract --format jsonl` wrote with the same rules, not articles
    #[arg(long, conflicts_with = "against")]
    claims: bool,
    #[command(flatten)]
    counts: input::CountsArg,
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
    /// An older JSON report: what it lacks is marked as new
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Show nothing but what the baseline lacks
    #[arg(long, requires = "baseline")]
    only_new: bool,
    /// Compare with these articles too, and show only what touches one of PATH; may be given more than once
    #[arg(long, value_name = "ARCHIVE")]
    against: Vec<String>,
    /// Print findings alone: no notices, no counts
    #[arg(short, long)]
    quiet: bool,
    /// The least severity that makes the exit status 1; else as the set-up says, else warning
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<FailOn>,
    /// The day that silences of the set-up are measured against, instead of today
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Diagnostics for people
    #[default]
    Terminal,
    /// One object, for programs
    Json,
    /// One page with everything in it, to open in a browser
    Html,
    /// For an issue or a chat
    Markdown,
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
  gainsay check news/ --format html -o report.html
  gainsay check news/ --baseline yesterday.json --only-new
  gainsay check draft.md --against archive/
  gainsay check - --format json < articles.jsonl
  gainsay extract news/ --format jsonl | gainsay check --claims -";

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
pub fn run(args: &Args, reader: &ReaderArgs) -> Result {
    let setup = args.rules.project()?;
    let engine = args.engine(&setup)?;
    let baseline = args.baseline.as_deref().map(input::baseline).transpose()?;
    let (mut checked, mut notices) = checked(args, &engine, &setup)?;
    notices.append(&mut checked.notices);
    let today = || args.today.unwrap_or_else(project::today);
    let (mut shown, silenced) = setup.project.settle(found(&checked), today);
    notices.extend(silenced);
    let full = Report {
        baseline: baseline.as_ref(),
        ..checked.report(&notices)
    };
    shown.retain(|finding| args.shows(&full, finding));
    let report = Report {
        findings: &shown,
        ..full
    };
    output::write(args.output.as_deref(), &args.written(&report, reader))?;
    let level = args.fail_on.or(setup.project.fail_on.map(FailOn::from));
    let level = level.unwrap_or_default();
    let fails = shown.iter().any(|f| level.fails(f.severity));
    Ok(if fails { FINDINGS } else { CLEAN })
}

/// What is found between the articles, and what is to be said of reading them.
fn checked(
    args: &Args,
    engine: &Engine,
    setup: &Setup,
) -> std::result::Result<(Checked, Vec<Notice>), Error> {
    let file = args.output.as_deref();
    if args.claims {
        let (articles, notices) = args.articles.claims(&engine.rules, setup, file)?;
        return Ok((engine.compare(articles), notices));
    }
    if args.against.is_empty() && args.format() != Format::Html {
        return args.articles.check(engine, setup, file);
    }
    // A page shows its articles whole.
    let read = args.articles.read_with(&args.against, setup, file)?;
    let mut checked = input::check(engine, read.documents);
    if !args.against.is_empty() {
        checked.retain_touching(|document| read.own.contains(&document.path));
    }
    Ok((checked, read.notices))
}

impl Args {
    fn engine(&self, setup: &Setup) -> std::result::Result<Engine, Error> {
        Ok(Engine {
            open: !self.rules_only,
            // What touches a draft is counted among the findings.
            quiet: !self.show.is_empty() || !self.against.is_empty(),
            counts: self.counts.read()?,
            ..Engine::new(self.rules.load(setup)?)
        })
    }

    fn format(&self) -> Format {
        if self.table {
            Format::Table
        } else {
            self.format
        }
    }

    /// The report in the form that is asked for.
    fn written(&self, report: &Report, reader: &ReaderArgs) -> String {
        let file = self.output.as_deref();
        let (words, links) = (reader.words(file), output::links(file));
        let mut out = String::new();
        let written = match self.format() {
            Format::Terminal => {
                let style = output::style(&words, file, links.as_deref(), self.quiet);
                report::write_terminal(&mut out, report, style)
            }
            Format::Json => report::write_json(&mut out, report),
            Format::Html => report::write_html(&mut out, report, &reader.page_words()),
            Format::Markdown => report::write_markdown(&mut out, report, &reader.page_words()),
            Format::Jsonl => report::write_findings_jsonl(&mut out, report),
            Format::Sarif => report::write_sarif(&mut out, report, &words),
            Format::Csv => report::write_findings_csv(&mut out, report, &words, self.bom),
            Format::Table => report::write_findings_table(&mut out, report, &words),
        };
        written.expect("writing to a string does not fail");
        out
    }

    fn shows(&self, report: &Report, finding: &Finding) -> bool {
        if self.only_new && !report.is_new(finding) {
            return false;
        }
        match finding.kind {
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
