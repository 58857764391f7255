//! `gainsay man`: the pages of the manual.

use std::path::PathBuf;

use clap::CommandFactory;
use gainsay::error::Error;

use super::{CLEAN, Cli, Result};

/// Where to write them.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder that the pages are written to
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
}

/// Writes a page for `gainsay` and one for each of its commands.
pub fn run(args: &Args) -> Result {
    let written = std::fs::create_dir_all(&args.folder)
        .and_then(|()| clap_mangen::generate_to(Cli::command(), &args.folder));
    written.map_err(|source| Error::Write {
        path: args.folder.display().to_string(),
        source,
    })?;
    Ok(CLEAN)
}
