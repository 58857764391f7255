//! The paths of a command line: files, folders, globs and `-` → the files to read.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};
use ignore::WalkBuilder;

use super::format::{Format, LOOKED_FOR};
use super::problem::{Notice, Problem};
use crate::error::Error;

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Standard input, `-` on the command line.
    Stdin,
    /// A file, by the path that the user named or that was found in a folder the user named.
    File(PathBuf),
}

impl Input {
    /// The path as documents and notices show it.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Stdin => "-".to_owned(),
            Self::File(path) => path.to_string_lossy().into_owned(),
        }
    }
}

/// Expands `args` in their order, what is found in folders sorted by path; nothing is read twice. A notice tells what a folder holds
/// that is not read.
///
/// # Errors
/// A path that does not exist, a glob that is malformed or fits no file.
pub fn paths(args: &[String]) -> Result<(Vec<Input>, Vec<Notice>), Error> {
    let (mut inputs, mut notices) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for arg in args {
        for input in expand(arg, &mut notices)? {
            let key = match &input {
                Input::Stdin => PathBuf::from("-"),
                Input::File(path) => path.components().collect(),
            };
            if seen.insert(key) {
                inputs.push(input);
            }
        }
    }
    Ok((inputs, notices))
}

fn expand(arg: &str, notices: &mut Vec<Notice>) -> Result<Vec<Input>, Error> {
    let path = Path::new(arg);
    if arg == "-" {
        Ok(vec![Input::Stdin])
    } else if path.is_dir() {
        Ok(folder(path, notices))
    } else if path.exists() {
        Ok(vec![Input::File(path.to_owned())])
    } else if arg.contains(['*', '?', '[', '{']) {
        glob(arg, notices)
    } else {
        Err(Error::NoSuchPath {
            path: arg.to_owned(),
        })
    }
}

fn folder(path: &Path, notices: &mut Vec<Notice>) -> Vec<Input> {
    let files = walk(path, Rules::Obeyed, None, notices);
    notices.extend(left_out(path, files.len()));
    let (articles, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|p| has_known_suffix(p));
    if articles.is_empty() {
        let looked_for = LOOKED_FOR;
        notices.push(note(path, Problem::EmptyFolder { looked_for }));
    } else if let Some(first) = others.first() {
        let name = first.file_name().unwrap_or_default();
        let passed = Problem::PassedOver {
            looked_for: LOOKED_FOR,
            first: name.to_string_lossy().into_owned(),
            n: others.len() - 1,
        };
        notices.push(note(path, passed));
    }
    articles.into_iter().map(Input::File).collect()
}

fn glob(pattern: &str, notices: &mut Vec<Notice>) -> Result<Vec<Input>, Error> {
    let matcher = matcher(pattern)?;
    let fixed = Path::new(pattern.trim_start_matches("./"))
        .components()
        .take_while(|c| {
            !c.as_os_str()
                .to_string_lossy()
                .contains(['*', '?', '[', '{', '\\'])
        });
    let base: PathBuf = fixed.collect();
    let here = base.as_os_str().is_empty();
    let root = if here { Path::new(".") } else { &base };
    let found = if root.exists() {
        walk(root, Rules::Overlooked, depth(pattern, &base), notices)
    } else {
        Vec::new()
    };
    let found = found.into_iter().map(|p| {
        if here {
            p.strip_prefix(".").map_or(p.clone(), Path::to_owned)
        } else {
            p
        }
    });
    let any_suffix = !pattern.ends_with('*');
    let files: Vec<_> = found
        .filter(|p| matcher.is_match(p) && (any_suffix || has_known_suffix(p)))
        .map(Input::File)
        .collect();
    if files.is_empty() {
        return Err(Error::NoMatch {
            pattern: pattern.to_owned(),
        });
    }
    Ok(files)
}

fn matcher(pattern: &str) -> Result<GlobMatcher, Error> {
    let plain = pattern.trim_start_matches("./");
    let glob = GlobBuilder::new(plain).literal_separator(true).build();
    glob.map(|g| g.compile_matcher())
        .map_err(|error| Error::BadGlob {
            pattern: pattern.to_owned(),
            reason: error.kind().to_string(),
        })
}

/// How many levels beneath its fixed part a glob reaches, so that no more than these are walked; `None` where it says no end.
fn depth(pattern: &str, base: &Path) -> Option<usize> {
    let endless = pattern.contains("**") || pattern.contains('{');
    let levels = Path::new(pattern.trim_start_matches("./")).components();
    (!endless).then(|| levels.count() - base.components().count())
}

/// The files beneath `root`, at most so many levels down, sorted. Hidden ones are the system's, and no link is followed in a circle.
fn walk(
    root: &Path,
    rules: Rules,
    depth: Option<usize>,
    notices: &mut Vec<Notice>,
) -> Vec<PathBuf> {
    let obeyed = rules == Rules::Obeyed;
    let walker = WalkBuilder::new(root)
        .standard_filters(false)
        .hidden(true)
        .ignore(obeyed)
        .git_ignore(obeyed)
        .require_git(false)
        .follow_links(true)
        .max_depth(depth)
        .build();
    let mut out = Vec::new();
    for entry in walker {
        match entry {
            Ok(entry) if entry.file_type().is_some_and(|t| t.is_file()) => {
                out.push(entry.into_path());
            }
            Ok(_) => {}
            Err(error) => notices.push(note(root, walked(&error))),
        }
    }
    out.sort();
    out
}

/// Whether `.gitignore` and `.ignore` beneath the root of a walk leave files out. Those above it were written for other walks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rules {
    Obeyed,
    Overlooked,
}

/// A notice of how many files of a folder its ignore rules leave out.
fn left_out(path: &Path, kept: usize) -> Option<Notice> {
    let all = walk(path, Rules::Overlooked, None, &mut Vec::new()).len();
    match all.saturating_sub(kept) {
        0 => None,
        n => Some(note(path, Problem::LeftOut { n })),
    }
}

fn walked(error: &ignore::Error) -> Problem {
    Problem::Walk {
        reason: error.to_string(),
    }
}

fn note(path: &Path, problem: Problem) -> Notice {
    Notice::new(path.to_string_lossy(), problem)
}

fn has_known_suffix(path: &Path) -> bool {
    Format::of_path(&path.to_string_lossy()).is_some()
}
