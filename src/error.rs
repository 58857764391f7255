//! What stops a run. Everything less is a [`crate::source::Notice`].

use miette::Diagnostic;
use thiserror::Error as ThisError;

/// An error that the user must mend before anything can be done; exit status 2.
#[derive(Debug, ThisError, Diagnostic)]
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
        source: std::io::Error,
    },
    /// Output that cannot be written.
    #[error("{path} cannot be written")]
    #[diagnostic(code(gainsay::write))]
    Write {
        /// As the user wrote it.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// Rule files that do not compile.
    #[error("{}", count(errors))]
    #[diagnostic(code(gainsay::rules))]
    Rules {
        /// Every mistake of every file, by place.
        #[related]
        errors: Vec<crate::rule::RuleError>,
    },
}

fn count(errors: &[crate::rule::RuleError]) -> String {
    match errors.len() {
        1 => "a mistake in the rule files".to_owned(),
        n => format!("{n} mistakes in the rule files"),
    }
}
