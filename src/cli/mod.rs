//! The command line: one file per command. Only here are standard output, standard error and the terminal touched.

mod annotate;
mod check;
mod eval;
mod explain;
mod extract;
mod graph;
mod init;
mod input;
mod output;
mod project;
mod rules;

use std::num::NonZeroUsize;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use gainsay::error::Error;
use gainsay::report::Words;

/// Reads articles by different outlets and shows where their claims cannot all be true.
///
/// Arabic and English, and findings across the two. A finding shows the words on each side and who says them, and never
/// names a winner. Nothing leaves the machine.
#[derive(Debug, Parser)]
#[command(name = "gainsay", version, max_term_width = 100, after_help = EXIT_STATUS)]
struct Cli {
    /// Use no more threads than this; as many as there are processors unless given
    #[arg(long, global = true, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Compare articles and report where their claims disagree
    Check(check::Args),
    /// List the claims of articles
    Extract(extract::Args),
    /// Show what was understood: quantities, times, entities, cues
    Annotate(annotate::Args),
    /// Measure what is found on labelled pairs of texts
    Eval(eval::Args),
    /// Write the graph of outlets, articles, speakers and claims
    Graph(graph::Args),
    /// Work with rule packs
    Rules(rules::Args),
    /// Tell what a code means, what a claim does, what is understood of a sentence, what a finding rests on
    Explain(explain::Args),
    /// Write gainsay.yml, the set-up of a newsroom
    Init(init::Args),
}

impl Command {
    /// How this command says what stopped it.
    fn words(&self) -> Words {
        let reader = match self {
            Self::Check(args) => &args.reader,
            Self::Extract(args) => &args.reader,
            Self::Graph(args) => &args.reader,
            _ => return Words::plain(),
        };
        reader.note_words()
    }
}

const EXIT_STATUS: &str = "\
Exit status:
  0  nothing was found at or above the level that fails
  1  something was
  2  an error: nothing was decided";

/// Nothing at or above the level that fails.
const CLEAN: u8 = 0;
/// Findings at or above the level that fails.
const FINDINGS: u8 = 1;
/// An error: nothing was decided.
const ERROR: u8 = 2;

type Result = std::result::Result<u8, Error>;

/// Runs the command that was asked for.
pub fn run() -> ExitCode {
    let Cli { jobs, command } = Cli::parse();
    if let Some(jobs) = jobs {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.get());
        pool.build_global()
            .expect("nothing has asked for threads before");
    }
    let result = match &command {
        Command::Check(args) => check::run(args),
        Command::Extract(args) => extract::run(args),
        Command::Annotate(args) => annotate::run(args),
        Command::Eval(args) => eval::run(args),
        Command::Graph(args) => graph::run(args),
        Command::Rules(args) => rules::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Init(args) => init::run(args),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            output::error(error, &command.words());
            ExitCode::from(ERROR)
        }
    }
}
