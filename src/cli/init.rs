//! `gainsay init`: a set-up to start from.

use std::path::Path;

use gainsay::project;
use gainsay::report::Arg;

use super::output::ReaderArgs;
use super::{CLEAN, Result, output};

/// Nothing to say yet.
#[derive(Debug, clap::Args)]
pub struct Args {}

const TEMPLATE: &str = include_str!("init.yml");

/// Writes gainsay.yml in the current folder; never over one that is there.
pub fn run(_: &Args, reader: &ReaderArgs) -> Result {
    output::create(Path::new(project::FILE), TEMPLATE)?;
    let words = reader.words(None);
    let told = words.say("init-written", &[("file", Arg::Given(project::FILE))]);
    output::write(None, &(words.line(&told) + "\n"))?;
    Ok(CLEAN)
}
