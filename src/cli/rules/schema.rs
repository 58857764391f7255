//! `gainsay rules schema`: the JSON Schema of a pack.

use std::path::PathBuf;

use gainsay::{project, rule};

use super::super::{CLEAN, Result, output};

/// Where to write it.
#[derive(Debug, clap::Args)]
#[command(after_help = NAMED)]
pub struct Args {
    /// Write to FILE instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The schema of gainsay.yml instead
    #[arg(long)]
    project: bool,
}

const NAMED: &str = "\
A pack names its schema on its first line; editors with a YAML language server complete and check it then:
  # yaml-language-server: $schema=gainsay.schema.json";

/// Writes the schema.
pub fn run(args: &Args) -> Result {
    let schema = if args.project {
        project::schema()
    } else {
        rule::schema()
    };
    let text = format!("{schema:#}\n");
    output::write(args.output.as_deref(), &text)?;
    Ok(CLEAN)
}
