//! `gainsay explain`: what a code means, what a claim reads and compares, what is understood of a sentence, what a finding
//! rests on.

mod claim;
mod code;
mod finding;
mod sentence;

use std::path::PathBuf;

use gainsay::error::Error;

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
pub fn run(args: &Args) -> Result {
    let text = match &args.report {
        Some(report) => finding::explain(&args.what, report)?,
        None => explain(args)?,
    };
    output::write(None, &text)?;
    Ok(CLEAN)
}

fn explain(args: &Args) -> std::result::Result<String, Error> {
    let what = args.what.trim();
    if let Some(text) = code::explain(what) {
        return Ok(text);
    }
    let project = args.rules.project()?;
    let rules = args.rules.load(&project)?;
    if rules.named(what).is_some() {
        let whole = args.rules.load_whole(&project)?;
        return Ok(claim::explain(what, &whole).expect("the same packs name it"));
    }
    if what.contains(char::is_whitespace) {
        return Ok(sentence::explain(what, rules));
    }
    Err(Error::Unknown {
        what: what.to_owned(),
    })
}
