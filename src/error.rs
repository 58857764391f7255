//! What stops a run. Everything less is a [`crate::source::Notice`].

use miette::Diagnostic;
use serde::{Serialize, Serializer};
use thiserror::Error as ThisError;

/// An error that the user must mend before anything can be done; exit status 2. It says itself in English; serialised it is
/// its name under `sentence` and the values in it, by which other languages have their sentence.
#[derive(Debug, ThisError, Diagnostic, Serialize)]
#[serde(tag = "sentence", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Error {
    /// A path of the command line that does not exist.
    #[error("no such file or folder: {path}")]
    #[diagnostic(
        code(gainsay::path),
        help("name a file, a folder, a glob such as 'news/*.txt', or - for standard input")
    )]
    NoSuchPath {
        /// As the user wrote it.
        path: String,
    },
    /// A glob that fits no file.
    #[error("no file fits {pattern}")]
    #[diagnostic(
        code(gainsay::path),
        help(
            "only files of articles are looked for (.txt, .html, .jsonl …) unless the pattern ends in another suffix"
        )
    )]
    NoMatch {
        /// As the user wrote it.
        pattern: String,
    },
    /// A path with glob characters that make no glob.
    #[error("{pattern} is no glob: {reason}")]
    #[diagnostic(
        code(gainsay::path),
        help("quote a bracket of a file name with a backslash")
    )]
    BadGlob {
        /// As the user wrote it.
        pattern: String,
        /// What the pattern's grammar says.
        reason: String,
    },
    /// A file that the user named and that cannot be read.
    #[error("{path} cannot be read")]
    #[diagnostic(code(gainsay::read))]
    Read {
        /// As the user wrote it.
        path: String,
        /// What the system says.
        #[serde(rename = "reason", serialize_with = "said")]
        source: std::io::Error,
    },
    /// Output that cannot be written.
    #[error("{path} cannot be written")]
    #[diagnostic(code(gainsay::write))]
    Write {
        /// As the user wrote it.
        path: String,
        /// What the system says.
        #[serde(rename = "reason", serialize_with = "said")]
        source: std::io::Error,
    },
    /// What does not fit into memory cannot be put away, or does not come back.
    #[error("the temporary file for what memory does not hold cannot be used")]
    #[diagnostic(
        code(gainsay::room),
        help("make room in the folder of temporary files, or name another one in TMPDIR")
    )]
    Room {
        /// What the system says.
        #[serde(rename = "reason", serialize_with = "said")]
        source: std::io::Error,
    },
    /// Output that would be written over an article.
    #[error("{path} is one of the articles: the report would take its place")]
    #[diagnostic(code(gainsay::write), help("write to another file"))]
    OverInput {
        /// As the user wrote it.
        path: String,
    },
    /// A file that was named as an older report, and is none.
    #[error("{path} is no report to compare with: {reason}")]
    #[diagnostic(
        code(gainsay::baseline),
        help("write one with gainsay check … --format json -o {path}")
    )]
    Baseline {
        /// As the user wrote it.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A file that was named as counts of words, and holds none.
    #[error("{path} holds no counts of words: {reason}")]
    #[diagnostic(
        code(gainsay::counts),
        help("write {{\"articles\": NUMBER, \"words\": {{WORD: NUMBER}}}}")
    )]
    Counts {
        /// As the user wrote it.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A name of a claim that no pack could have.
    #[error("`{name}` is no name for a claim")]
    #[diagnostic(
        code(gainsay::name),
        help("small letters, digits and hyphens, such as trees-planted")
    )]
    BadName {
        /// As the user wrote it.
        name: String,
    },
    /// A set-up with mistakes.
    #[error("{}", count(errors, "the set-up of the newsroom"))]
    #[diagnostic(code(gainsay::project))]
    Project {
        /// Every mistake of it, by place.
        #[related]
        #[serde(rename = "n", serialize_with = "counted")]
        errors: Vec<crate::rule::RuleError>,
    },
    /// What is no code, no claim and no sentence.
    #[error("nothing is known of `{what}`")]
    #[diagnostic(
        code(gainsay::unknown),
        help(
            "name a code such as dispute or rules::bad-value, a claim (`gainsay rules list` names them), or a sentence in quotes"
        )
    )]
    Unknown {
        /// As the user wrote it.
        what: String,
    },
    /// A file that is no report.
    #[error("{path} is no report")]
    #[diagnostic(
        code(gainsay::report),
        help("`gainsay check … --format json -o {path}` writes one")
    )]
    NoReport {
        /// As the user wrote it.
        path: String,
    },
    /// A finding that a report does not hold.
    #[error("{path} holds no finding `{id}`")]
    #[diagnostic(
        code(gainsay::report),
        help("the id of each finding stands in the report under `id`")
    )]
    NoFinding {
        /// As the user wrote it.
        id: String,
        /// The report.
        path: String,
    },
    /// Rule files that do not compile.
    #[error("{}", count(errors, "the rule files"))]
    #[diagnostic(code(gainsay::rules))]
    Rules {
        /// Every mistake of every file, by place.
        #[related]
        #[serde(rename = "n", serialize_with = "counted")]
        errors: Vec<crate::rule::RuleError>,
    },
}

fn said<S: Serializer>(error: &std::io::Error, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(error)
}

fn counted<S: Serializer>(errors: &[crate::rule::RuleError], to: S) -> Result<S::Ok, S::Error> {
    errors.len().serialize(to)
}

fn count(errors: &[crate::rule::RuleError], place: &str) -> String {
    match errors.len() {
        1 => format!("a mistake in {place}"),
        n => format!("{n} mistakes in {place}"),
    }
}
