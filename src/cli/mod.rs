//! The command line: one file per command. Only here are standard output, standard error and the terminal touched.

mod annotate;
mod check;
mod completions;
mod eval;
mod explain;
mod extract;
mod graph;
mod groups;
mod help;
mod init;
mod input;
mod man;
mod output;
mod project;
mod rules;

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use gainsay::error::Error;

/// Reads articles by different outlets and shows where their claims cannot all be true.
///
/// Arabic and English, and findings across the two. A finding shows the words on each side and who says them, and never
/// names a winner. Nothing leaves the machine.
#[derive(Debug, Parser)]
#[command(name = "gainsay", version, max_term_width = 100, after_help = EXIT_STATUS)]
struct Cli {
    /// Use no more threads than this; as many as there are processors unless given
    #[arg(long, global = true, display_order = 900, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    #[command(flatten)]
    reader: output::ReaderArgs,
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
    /// Tell which articles must be compared together, to share the work among machines
    Groups(groups::Args),
    /// Work with rule packs
    Rules(rules::Args),
    /// Tell what a code means, what a claim does, what is understood of a sentence, what a finding rests on
    Explain(explain::Args),
    /// Write gainsay.yml, the set-up of a newsroom
    Init(init::Args),
    /// Write what a shell completes the commands of gainsay with
    Completions(completions::Args),
    /// Write the pages of the manual, one for each command
    Man(man::Args),
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
    let asked: Vec<OsString> = std::env::args_os().collect();
    match Cli::try_parse_from(&asked) {
        Ok(cli) => done(cli),
        Err(stop) => help::tell(&stop, Cli::command(), &asked),
    }
}

fn done(cli: Cli) -> ExitCode {
    if let Some(jobs) = cli.jobs {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.get());
        pool.build_global()
            .expect("nothing has asked for threads before");
    }
    let reader = &cli.reader;
    let result = match cli.command {
        Command::Check(args) => check::run(&args, reader),
        Command::Extract(args) => extract::run(&args, reader),
        Command::Annotate(args) => annotate::run(&args, reader),
        Command::Eval(args) => eval::run(&args, reader),
        Command::Graph(args) => graph::run(&args, reader),
        Command::Groups(args) => groups::run(&args, reader),
        Command::Rules(args) => rules::run(&args, reader),
        Command::Explain(args) => explain::run(&args, reader),
        Command::Init(args) => init::run(&args, reader),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            output::error(error, &reader.note_words());
            ExitCode::from(ERROR)
        }
    }
}
