//! `gainsay rules`: for those who write rule packs.

use std::path::PathBuf;

use clap::Subcommand;
use gainsay::Engine;
use gainsay::rule;
use gainsay::verify;

use super::{CLEAN, FINDINGS, Result, input, output};

/// What to do with rule packs.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the claims of the packs
    List(Packs),
    /// Run the tests that the packs carry
    Test(Packs),
}

#[derive(Debug, clap::Args)]
struct Packs {
    /// Packs or folders of them, beside the embedded entities and languages; the embedded claims where none is named
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

fn load(packs: &Packs) -> std::result::Result<rule::RuleSet, gainsay::error::Error> {
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
        text.push_str(&format!(
            "{}\t{:?}\t{}\n",
            rule.name, rule.value, rules.packs[rule.place.pack].path
        ));
    }
    output::write(None, &text)?;
    Ok(CLEAN)
}

fn test(packs: &Packs) -> Result {
    let engine = Engine::new(load(packs)?);
    let results = verify::verify(&engine);
    let mut text = String::new();
    for failure in &results.failures {
        let pack = &engine.rules.packs[failure.place.pack];
        let line = pack.text[..failure.place.span.start].matches('\n').count() + 1;
        let kind = format!("{:?}", failure.kind).to_lowercase();
        text.push_str(&format!(
            "{}:{line}: {} {kind}: {}\n",
            pack.path, failure.rule, failure.message
        ));
    }
    text.push_str(&format!(
        "{} examples, {} failed\n",
        results.run,
        results.failures.len()
    ));
    output::write(None, &text)?;
    Ok(if results.failures.is_empty() {
        CLEAN
    } else {
        FINDINGS
    })
}
