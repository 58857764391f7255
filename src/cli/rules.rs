//! `gainsay rules`: for those who write rule packs.

use std::fmt::Write;
use std::path::PathBuf;

use clap::Subcommand;
use gainsay::Engine;
use gainsay::error::Error;
use gainsay::report::one_line;
use gainsay::rule::{self, Place, RuleSet};
use gainsay::verify::{self, Failure, FailureKind, Results};

use super::{CLEAN, FINDINGS, Result, input, output};

/// What to do with rule packs.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the claims that the packs define
    List(Packs),
    /// Run the examples that rules carry: `tests`, `reads` and `rejects`
    #[command(after_help = FAILURES)]
    Test(Packs),
}

const FAILURES: &str = "\
An example that fails is missing (expected, not found) or noisy (found, not expected).
Exit status: 0 all examples came out as they say, 1 some did not, 2 a pack does not compile.";

#[derive(Debug, clap::Args)]
struct Packs {
    /// Packs or folders of them, in place of the embedded rules; the embedded entities stay
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// Runs a command on packs.
pub fn run(args: &Args) -> Result {
    match &args.command {
        Command::List(packs) => list(packs),
        Command::Test(packs) => test(packs),
    }
}

fn load(packs: &Packs) -> std::result::Result<RuleSet, Error> {
    if packs.paths.is_empty() {
        return input::compile(rule::embedded());
    }
    let mut all = rule::embedded_entities();
    all.extend(input::packs_at(&packs.paths)?);
    input::compile(all)
}

fn list(packs: &Packs) -> Result {
    let rules = load(packs)?;
    let mut text = String::new();
    for rule in &rules.rules {
        let value = format!("{:?}", rule.value).to_lowercase();
        let place = place(&rules, rule.place);
        writeln!(text, "{}\t{value}\t{place}", rule.name)
            .expect("writing to a string does not fail");
    }
    output::write(None, &text)?;
    Ok(CLEAN)
}

fn test(packs: &Packs) -> Result {
    let engine = Engine::new(load(packs)?);
    let results = verify::verify(&engine);
    let failures = results.failures.iter().map(|f| shown(&engine.rules, f));
    let text: String = failures.chain([summary(&results)]).collect();
    output::write(None, &text)?;
    Ok(if results.failures.is_empty() {
        CLEAN
    } else {
        FINDINGS
    })
}

/// `file:line: missing rule: what was expected, what came`, which editors can follow.
fn shown(rules: &RuleSet, failure: &Failure) -> String {
    let kind = match failure.kind {
        FailureKind::Missing => "missing",
        FailureKind::Noisy => "noisy",
    };
    let place = place(rules, failure.place);
    let message = one_line(&failure.message);
    format!("{place}: {kind} {}: {message}\n", failure.rule)
}

fn summary(results: &Results) -> String {
    let of = |kind| results.failures.iter().filter(|f| f.kind == kind).count();
    let (missing, noisy) = (of(FailureKind::Missing), of(FailureKind::Noisy));
    let passed = results.run - missing - noisy;
    format!(
        "{} examples: {passed} passed, {missing} missing, {noisy} noisy\n",
        results.run
    )
}

fn place(rules: &RuleSet, place: Place) -> String {
    let pack = &rules.packs[place.pack];
    let line = pack.text[..place.span.start].matches('\n').count() + 1;
    format!("{}:{line}", pack.path)
}
