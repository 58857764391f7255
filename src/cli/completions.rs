//! `gainsay completions`: what a shell completes the command line with.

use clap::CommandFactory;
use clap_complete::Shell;

use super::{CLEAN, Cli, Result, output};

/// For which shell.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLE)]
pub struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

const EXAMPLE: &str = "\
Example:
  gainsay completions bash > ~/.local/share/bash-completion/completions/gainsay";

/// Prints the completions.
pub fn run(args: &Args) -> Result {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "gainsay", &mut script);
    output::write(None, &String::from_utf8_lossy(&script))?;
    Ok(CLEAN)
}
