//! What commands read: articles and rules.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use gainsay::error::Error;
use gainsay::graph::{ClaimGraph, Counts};
use gainsay::report::{self, Baseline};
use gainsay::rule::{self, Pack, RuleSet};
use gainsay::source::{self, Column, Document, Input, Notice, Options};
use gainsay::{Checked, Engine, Extracted, ROOM};
use ignore::WalkBuilder;
use indicatif::{ProgressBar, ProgressStyle};

use super::project::{ProjectArgs, Setup};

/// A run with more files or articles than this shows how far it has got.
const WORTH_A_BAR: usize = 50;

/// What to read.
#[derive(Debug, clap::Args)]
pub struct ArticleArgs {
    /// Files, folders, globs, or - for standard input
    ///
    /// Text (.txt, .md), pages (.html), JSON (.jsonl, .json), tables (.csv, .tsv) and feeds (.xml), each of them also packed
    /// (.gz). Of a folder, what its .gitignore leaves out is not read.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<String>,
    /// The column of a table or key of JSON that holds a field, such as text=body; may be given more than once
    ///
    /// A field is one of text, id, outlet, published, language, title, url. Of tables, usual names such as body, headline,
    /// source and date are known.
    #[arg(long = "column", value_name = "FIELD=NAME")]
    columns: Vec<Column>,
}

/// Rules beside the embedded ones.
#[derive(Debug, clap::Args)]
pub struct RuleArgs {
    /// A rule file or a folder of them, added to the embedded ones; may be given more than once
    #[arg(long, value_name = "PATH")]
    rules: Vec<PathBuf>,
    #[command(flatten)]
    project: ProjectArgs,
}

/// What was counted in all articles, where those that are read are a part of them.
#[derive(Debug, clap::Args)]
pub struct CountsArg {
    /// How many leads of all articles have each word, where PATH holds a part of them
    ///
    /// A JSON object: {"articles": 900, "words": {"en/landslide": 12}}, the number of articles and in how many of them each of the
    /// `words` of claims stands.
    #[arg(long, value_name = "FILE")]
    counts: Option<PathBuf>,
}

/// What was read.
pub struct Read {
    /// The articles, those of the archive among them.
    pub documents: Vec<Document>,
    /// By path.
    pub notices: Vec<Notice>,
    /// The paths of the articles without those of the archive.
    pub own: BTreeSet<String>,
}

impl ArticleArgs {
    /// The files to read, in an order of their own, and what folders hold that is not read.
    pub fn inputs(&self) -> Result<(Vec<Input>, Vec<Notice>), Error> {
        let (mut inputs, notices) = source::paths(&self.paths)?;
        inputs.sort_by_key(Input::path);
        Ok((inputs, notices))
    }

    /// How the files are to be read.
    pub fn options(&self, setup: &Setup) -> Options {
        Options {
            columns: self.columns.clone(),
            outlets: setup.project.outlets(),
        }
    }

    /// The articles, with a bar on a terminal when there is something to wait for. The order of the arguments does not
    /// matter, not even to which of two articles of one id is called the second.
    pub fn read(&self, setup: &Setup) -> Result<(Vec<Document>, Vec<Notice>), Error> {
        let read = self.read_with(&[], setup, None)?;
        Ok((read.documents, read.notices))
    }

    /// The articles like [`Self::read`], and those of an archive; none of them may be the file `to` that will be written.
    pub fn read_with(
        &self,
        archive: &[String],
        setup: &Setup,
        to: Option<&Path>,
    ) -> Result<Read, Error> {
        let (own, mut notices) = self.inputs()?;
        let (more, told) = source::paths(archive)?;
        notices.extend(told);
        let own_paths = own.iter().map(Input::path).collect();
        let inputs = once([own, more].concat(), to)?;
        let bar = bar(inputs.len());
        let options = self.options(setup);
        let (mut documents, told) = source::read(&inputs, &options, || bar.inc(1));
        setup.project.name_outlets(&mut documents);
        bar.finish_and_clear();
        notices.extend(told);
        in_order(&mut notices);
        Ok(Read {
            documents,
            notices,
            own: own_paths,
        })
    }

    /// Compares the articles as they are read, however many they are; none of them may be the file `to`.
    pub fn check(
        &self,
        engine: &Engine,
        setup: &Setup,
        to: Option<&Path>,
    ) -> Result<(Checked, Vec<Notice>), Error> {
        let (inputs, mut notices) = self.inputs()?;
        let (inputs, options) = (once(inputs, to)?, self.options(setup));
        let (bar, mut seen) = (count(), 0);
        let found = engine.stream(source::pieces(&inputs, &options), &options);
        let articles = found.filter_map(|found| {
            seen += 1;
            if seen > WORTH_A_BAR {
                bar.set_position(seen as u64);
            }
            found.map_err(|notice| notices.push(notice)).ok()
        });
        let checked = engine.check_each(articles.map(|article| setup.named(article)), ROOM)?;
        bar.finish_and_clear();
        in_order(&mut notices);
        Ok((checked, notices))
    }

    /// Articles with their claims, from files that `extract` wrote with `rules`; none of them may be the file `to`.
    pub fn claims(
        &self,
        rules: &RuleSet,
        setup: &Setup,
        to: Option<&Path>,
    ) -> Result<(Vec<Extracted>, Vec<Notice>), Error> {
        let (inputs, mut notices) = self.inputs()?;
        spared(&inputs, to)?;
        let lines = inputs.iter().flat_map(source::lines);
        let (articles, told) = report::read_claims(lines, rules);
        notices.extend(told);
        let articles = articles.into_iter().map(|article| setup.named(article));
        Ok((articles.collect(), notices))
    }
}

impl RuleArgs {
    /// The set-up of the newsroom.
    pub fn project(&self) -> Result<Setup, Error> {
        self.project.load()
    }

    /// The packs that were named, those of the set-up and the embedded ones. Of two claims that would do, the first
    /// makes it: the user's own go before the embedded ones.
    pub fn load(&self, setup: &Setup) -> Result<RuleSet, Error> {
        let own = self.own(setup)?;
        let rules = if own.is_empty() {
            rule::standard()
        } else {
            compile_before_embedded(own)?
        };
        setup.fits(&rules)?;
        Ok(rules)
    }

    /// These rules with their examples, which [`Self::load`] leaves out where it can.
    pub fn load_whole(&self, setup: &Setup) -> Result<RuleSet, Error> {
        compile_before_embedded(self.own(setup)?)
    }

    fn own(&self, setup: &Setup) -> Result<Vec<Pack>, Error> {
        let mut packs = packs_at(&self.rules)?;
        packs.extend(packs_at(&setup.packs())?);
        Ok(packs)
    }
}

impl CountsArg {
    /// What the file says; nothing where there is none.
    pub fn read(&self) -> Result<Counts, Error> {
        let Some(file) = &self.counts else {
            return Ok(Counts::default());
        };
        let text = std::fs::read_to_string(file).map_err(|source| unreadable(file, source))?;
        serde_json::from_str(&text).map_err(|reason| Error::Counts {
            path: file.display().to_string(),
            reason: reason.to_string(),
        })
    }
}

/// What is read, each once, in an order of its own; none of it may be the file `to`.
fn once(mut inputs: Vec<Input>, to: Option<&Path>) -> Result<Vec<Input>, Error> {
    spared(&inputs, to)?;
    inputs.sort_by_key(Input::path);
    inputs.dedup();
    Ok(inputs)
}

fn in_order(notices: &mut Vec<Notice>) {
    notices.sort_by_cached_key(|n| (n.path.clone(), n.problem.to_string()));
    notices.dedup();
}

/// Refuses to write over what is read.
fn spared(inputs: &[Input], to: Option<&Path>) -> Result<(), Error> {
    let Some((path, real)) = to.and_then(|path| Some((path, path.canonicalize().ok()?))) else {
        return Ok(());
    };
    let is_it = |input: &Input| match input {
        Input::File(path) => path.canonicalize().is_ok_and(|path| path == real),
        Input::Stdin => false,
    };
    if inputs.iter().any(is_it) {
        let path = path.display().to_string();
        return Err(Error::OverInput { path });
    }
    Ok(())
}

/// The findings of an older report.
pub fn baseline(file: &Path) -> Result<Baseline, Error> {
    let text = std::fs::read_to_string(file).map_err(|source| unreadable(file, source))?;
    Baseline::parse(&text).map_err(|reason| Error::Baseline {
        path: file.display().to_string(),
        reason: reason.to_string(),
    })
}

/// Compiles packs; every mistake of every pack is in the error.
pub fn compile(packs: Vec<Pack>) -> Result<RuleSet, Error> {
    rule::compile(packs).map_err(|errors| Error::Rules { errors })
}

fn compile_before_embedded(mut packs: Vec<Pack>) -> Result<RuleSet, Error> {
    packs.extend(rule::embedded());
    compile(packs)
}

/// The packs in files and folders, what lies in a folder by path.
pub fn packs_at(paths: &[PathBuf]) -> Result<Vec<Pack>, Error> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(rule_files(path)?);
        } else {
            files.push(path.clone());
        }
    }
    files.iter().map(|file| read_pack(file)).collect()
}

/// What is hidden is the system's; ignore files are about source code, not about rules.
fn rule_files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    let walk = WalkBuilder::new(folder)
        .standard_filters(false)
        .hidden(true)
        .follow_links(true)
        .build();
    for entry in walk {
        let entry = entry.map_err(|error| unreadable(folder, io::Error::other(error)))?;
        if entry.file_type().is_some_and(|t| t.is_file()) && is_yaml(entry.path()) {
            files.push(entry.into_path());
        }
    }
    if files.is_empty() {
        let none = io::Error::other("the folder holds no rule file (.yml, .yaml)");
        return Err(unreadable(folder, none));
    }
    files.sort();
    Ok(files)
}

fn is_yaml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("yml") || e.eq_ignore_ascii_case("yaml"))
}

fn read_pack(file: &Path) -> Result<Pack, Error> {
    let text = std::fs::read_to_string(file).map_err(|source| unreadable(file, source))?;
    Ok(Pack::new(file.display().to_string(), text))
}

fn unreadable(path: &Path, source: io::Error) -> Error {
    Error::Read {
        path: path.display().to_string(),
        source,
    }
}

/// Compares articles, with a bar on a terminal while they are understood.
pub fn check(engine: &Engine, documents: Vec<Document>) -> Checked {
    let bar = bar(documents.len());
    let checked = engine.check_telling(documents, || bar.inc(1));
    bar.finish_and_clear();
    checked
}

/// The same, and how everything hangs together.
pub fn connect(engine: &Engine, documents: Vec<Document>) -> (Checked, ClaimGraph) {
    let bar = bar(documents.len());
    let connected = engine.connect(documents, || bar.inc(1));
    bar.finish_and_clear();
    connected
}

/// How many articles have been understood, of a number that nobody knows yet.
fn count() -> ProgressBar {
    let bar = ProgressBar::no_length();
    bar.set_style(
        ProgressStyle::with_template("{spinner} {pos} {per_sec}")
            .expect("the template is well formed"),
    );
    bar
}

/// A bar over so many files or articles.
fn bar(number: usize) -> ProgressBar {
    if number <= WORTH_A_BAR {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(number as u64);
    bar.set_style(
        ProgressStyle::with_template("{bar:30} {pos}/{len} {per_sec} {eta}")
            .expect("the template is well formed"),
    );
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
