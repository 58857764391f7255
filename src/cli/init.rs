//! `gainsay init`: a set-up to start from.

use std::path::Path;

use gainsay::project;

use super::{CLEAN, Result, output};

/// Nothing to say yet.
#[derive(Debug, clap::Args)]
pub struct Args {}

const TEMPLATE: &str = include_str!("init.yml");

/// Writes gainsay.yml in the current folder; never over one that is there.
pub fn run(_: &Args) -> Result {
    output::create(Path::new(project::FILE), TEMPLATE)?;
    let told = format!(
        "{} written. Commit it: every run in this folder and below uses it.\n",
        project::FILE
    );
    output::write(None, &told)?;
    Ok(CLEAN)
}
