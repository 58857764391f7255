//! `gainsay explain`: what a code means, what a claim reads and compares, what is understood of a sentence, what a finding
//! rests on.

mod claim;
mod code;
mod finding;
mod sentence;

use std::path::PathBuf;

use gainsay::error::Error;
use gainsay::report::Words;
use gainsay::rule::Slot;

use super::output::ReaderArgs;
use super::{CLEAN, Result, input, output};

/// What to explain.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// A code, a claim, the id of a finding, or a sentence in quotes
    #[arg(value_name = "WHAT")]
    what: String,
    /// The report that holds the finding, as `check --format json` writes it
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    #[command(flatten)]
    rules: input::RuleArgs,
}

const EXAMPLES: &str = "\
Examples:
  gainsay explain dispute
  gainsay explain lint::shared-cue
  gainsay explain troops-sent
  gainsay explain \"Volunteers planted 4,000 trees in Nairobi.\"
  gainsay explain 3f2a9c --report report.json";

/// Prints the explanation.
pub fn run(args: &Args, reader: &ReaderArgs) -> Result {
    let words = reader.words(None);
    let text = match &args.report {
        Some(report) => finding::explain(&args.what, report, &words)?,
        None => explain(args, &words)?,
    };
    let lines = text.lines().map(|line| words.line(line) + "\n");
    output::write(None, &lines.collect::<String>())?;
    Ok(CLEAN)
}

fn explain(args: &Args, words: &Words) -> std::result::Result<String, Error> {
    let what = args.what.trim();
    if let Some(text) = code::explain(what, words) {
        return Ok(text);
    }
    let project = args.rules.project()?;
    let rules = args.rules.load(&project)?;
    if rules.named(what).is_some() {
        let whole = args.rules.load_whole(&project)?;
        return Ok(claim::explain(what, &whole, words).expect("the same packs name it"));
    }
    if what.contains(char::is_whitespace) {
        return Ok(sentence::explain(what, rules, words));
    }
    Err(Error::Unknown {
        what: what.to_owned(),
    })
}

/// Lines under a title; nothing where there is none.
fn section(title: &str, lines: Vec<String>) -> String {
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("{title}\n  {}\n\n", lines.join("\n  "))
}

/// What a slot is called in rules and reports.
fn slot(slot: Slot) -> &'static str {
    match slot {
        Slot::Actor => "actor",
        Slot::Patient => "patient",
        Slot::Object => "object",
        Slot::Place => "place",
    }
}
