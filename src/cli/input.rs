//! What commands read: articles and rules.

use std::path::PathBuf;
use std::time::Duration;

use gainsay::error::Error;
use gainsay::rule::{self, Pack, RuleSet};
use gainsay::source::{self, Document, Notice};
use indicatif::{ProgressBar, ProgressStyle};

/// A run with more files than this shows how far it has got.
const WORTH_A_BAR: usize = 50;

/// Rules beside the embedded ones.
#[derive(Debug, clap::Args)]
pub struct RuleArgs {
    /// Rule files or folders of them, added to the embedded ones
    #[arg(long, value_name = "PATH")]
    rules: Vec<PathBuf>,
}

impl RuleArgs {
    /// The embedded packs and those that were named.
    pub fn load(&self) -> Result<RuleSet, Error> {
        let mut packs = rule::embedded();
        packs.extend(packs_at(&self.rules)?);
        compile(packs)
    }
}

/// Compiles packs; every mistake of every pack is in the error.
pub fn compile(packs: Vec<Pack>) -> Result<RuleSet, Error> {
    rule::compile(packs).map_err(|errors| Error::Rules { errors })
}

/// The packs in files and folders, in the order of their names.
pub fn packs_at(paths: &[PathBuf]) -> Result<Vec<Pack>, Error> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(yaml_files(path));
        } else {
            files.push(path.clone());
        }
    }
    files.iter().map(|file| read_pack(file)).collect()
}

fn yaml_files(folder: &std::path::Path) -> Vec<PathBuf> {
    let walk = ignore::WalkBuilder::new(folder)
        .sort_by_file_path(std::cmp::Ord::cmp)
        .build();
    let files = walk.filter_map(Result::ok).map(ignore::DirEntry::into_path);
    files
        .filter(|p| p.extension().is_some_and(|e| e == "yml" || e == "yaml"))
        .collect()
}

fn read_pack(file: &std::path::Path) -> Result<Pack, Error> {
    let text = std::fs::read_to_string(file).map_err(|source| Error::Read {
        path: file.display().to_string(),
        source,
    })?;
    Ok(Pack::new(file.display().to_string(), text))
}

/// The articles at `paths`, with a bar on a terminal when there is something to wait for.
pub fn articles(paths: &[String]) -> Result<(Vec<Document>, Vec<Notice>), Error> {
    let (inputs, mut notices) = source::paths(paths)?;
    let bar = if inputs.len() > WORTH_A_BAR {
        ProgressBar::new(inputs.len() as u64)
    } else {
        ProgressBar::hidden()
    };
    bar.set_style(
        ProgressStyle::with_template("{bar:30} {pos}/{len} articles {per_sec} {eta}")
            .expect("the template is well formed"),
    );
    bar.enable_steady_tick(Duration::from_millis(200));
    let (documents, told) = source::read(&inputs, || bar.inc(1));
    bar.finish_and_clear();
    notices.extend(told);
    Ok((documents, notices))
}
