//! `gainsay rules lint`: what compiles and yet hardly does what its author wants.

use gainsay::lint;
use gainsay::rule::RuleError;
use serde_json::json;

use super::super::{CLEAN, FINDINGS, Result, output};
use super::{Format, Loaded, Packs, count};

/// Which packs, and how to show what is found.
#[derive(Debug, clap::Args)]
#[command(after_help = STATUS)]
pub struct Args {
    #[command(flatten)]
    packs: Packs,
    /// Show advice too: what need not be mended
    #[arg(long)]
    advice: bool,
    /// How to show what is found
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

const STATUS: &str = "\
`gainsay explain CODE` tells more of each code. A claim that does not heed a lint says so and why:
  allow: {shared-cue: \"both packs need it\"}
Exit status: 0 no warnings, 1 warnings, 2 a pack does not compile.";

/// Prints what is found.
pub fn run(args: &Args) -> Result {
    let loaded = Loaded::new(args.packs.read()?)?;
    let own = lint::lint(&loaded.rules)
        .into_iter()
        .filter(|e| loaded.is_own(e.place));
    let (advice, warnings): (Vec<_>, Vec<_>) = own.partition(RuleError::is_advice);
    let status = if warnings.is_empty() { CLEAN } else { FINDINGS };
    let hidden = if args.advice { 0 } else { advice.len() };
    let summary = summary(warnings.len(), advice.len(), hidden);
    let mut shown = warnings;
    shown.extend(advice.into_iter().filter(|_| args.advice));
    let text = match args.format {
        Format::Text => shown.into_iter().map(diagnostic).chain([summary]).collect(),
        Format::Json => json(&shown),
    };
    output::write(None, &text)?;
    Ok(status)
}

fn diagnostic(error: RuleError) -> String {
    format!("{:?}\n", miette::Report::new(error))
}

fn summary(warnings: usize, advice: usize, hidden: usize) -> String {
    let more = if hidden > 0 {
        " (--advice shows it)"
    } else {
        ""
    };
    format!(
        "{}, advice on {}{more}\n",
        count(warnings, "warning"),
        count(advice, "claim")
    )
}

fn json(shown: &[RuleError]) -> String {
    let all: Vec<_> = shown
        .iter()
        .map(|error| {
            let (line, column) = error.line_column();
            json!({
                "code": error.mistake.code(), "severity": if error.is_advice() { "advice" } else { "warning" },
                "path": error.path(), "line": line, "column": column,
                "message": error.message, "help": error.help_text()
            })
        })
        .collect();
    format!(
        "{:#}\n",
        json!({"format": "gainsay-lint/1", "findings": all})
    )
}
