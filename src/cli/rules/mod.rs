//! `gainsay rules`: for those who write rule packs.

mod lint;
mod list;
mod new;
mod schema;
mod test;

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use gainsay::error::Error;
use gainsay::rule::{self, Pack, Place, RuleSet};

use super::output::ReaderArgs;
use super::project::ProjectArgs;
use super::{Result, input};

/// What to do with rule packs.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the claims that the packs define
    List(list::Args),
    /// Tell what compiles and yet hardly does what its author wants
    Lint(lint::Args),
    /// Run the examples that rules carry: `tests`, `reads` and `rejects`
    Test(test::Args),
    /// Write a pack to start from, with one claim that works and its examples
    New(new::Args),
    /// Write the JSON Schema of a pack, by which an editor completes and checks one
    Schema(schema::Args),
}

#[derive(Debug, clap::Args)]
struct Packs {
    /// Packs or folders of them; without any, those of gainsay.yml, and where it names none, the embedded ones
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    project: ProjectArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Lines for people
    #[default]
    Text,
    /// One object, for programs
    Json,
}

/// Runs a command on packs.
pub fn run(args: &Args, reader: &ReaderArgs) -> Result {
    match &args.command {
        Command::List(args) => list::run(args),
        Command::Lint(args) => lint::run(args),
        Command::Test(args) => test::run(args, reader),
        Command::New(args) => new::run(args, reader),
        Command::Schema(args) => schema::run(args),
    }
}

impl Packs {
    /// The packs to look at.
    fn read(&self) -> std::result::Result<Vec<Pack>, Error> {
        if !self.paths.is_empty() {
            return input::packs_at(&self.paths);
        }
        let own = self.project.load()?.packs();
        if own.is_empty() {
            Ok(rule::embedded())
        } else {
            input::packs_at(&own)
        }
    }
}

/// Compiled packs. What was named runs before the embedded packs, as it does in `check`.
struct Loaded {
    rules: RuleSet,
    /// How many of the packs, from the first on, are to be looked at.
    own: usize,
}

impl Loaded {
    fn new(mut packs: Vec<Pack>) -> std::result::Result<Self, Error> {
        let own = packs.len();
        packs.extend(rule::embedded_beside(&packs));
        let rules = input::compile(packs)?;
        Ok(Self { rules, own })
    }

    /// True for what stands in the packs to look at.
    fn is_own(&self, place: Place) -> bool {
        place.pack < self.own
    }
}

/// Path and line from 1: editors can follow `path:line`.
fn line(rules: &RuleSet, place: Place) -> (&str, usize) {
    let pack = &rules.packs()[place.pack];
    let line = pack.text[..place.span.start].matches('\n').count() + 1;
    (&pack.path, line)
}

/// Of one thing, "1 warning"; of more, "2 warnings".
fn count(n: usize, noun: &str) -> String {
    let end = if n == 1 { "" } else { "s" };
    format!("{n} {noun}{end}")
}
