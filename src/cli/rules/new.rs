//! `gainsay rules new`: a pack to start from.

use std::path::PathBuf;

use gainsay::error::Error;
use gainsay::report::Arg;

use super::super::output::ReaderArgs;
use super::super::{CLEAN, Result, output};

/// What to call it.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The name of the claim, in small letters with hyphens; the pack is NAME.yml in the current folder
    name: String,
}

/// The pack, with `NAME` where the name of the claim stands.
const TEMPLATE: &str = include_str!("new.yml");

/// Writes the pack; never over a file that is there.
pub fn run(args: &Args, reader: &ReaderArgs) -> Result {
    let known = |c: char| c.is_alphanumeric() || c == '-';
    if args.name.is_empty() || !args.name.chars().all(known) {
        return Err(Error::BadName {
            name: args.name.clone(),
        });
    }
    let path = PathBuf::from(format!("{}.yml", args.name));
    output::create(&path, &TEMPLATE.replace("NAME", &args.name))?;
    let path = path.display().to_string();
    let words = reader.words(None);
    let told = words.say("rules-new-written", &[("file", Arg::Given(&path))]);
    let told = format!(
        "{}\n  gainsay rules test {path} --watch\n  gainsay rules lint {path}\n  gainsay check ARTICLES --rules {path}\n",
        words.line(&told)
    );
    output::write(None, &told)?;
    Ok(CLEAN)
}
