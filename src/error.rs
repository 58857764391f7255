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
            "only .txt, .md and .jsonl files are looked for unless the pattern ends in another suffix"
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
}
