//! What stops a run: one error type, a variant for each boundary.

use crate::rule::RuleError;

/// What stops a run.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum Error {
    /// Rule files that do not compile.
    #[error("{}", count(errors))]
    #[diagnostic(code(rules))]
    Rules {
        /// Every mistake of every file, by place.
        #[related]
        errors: Vec<RuleError>,
    },
}

fn count(errors: &[RuleError]) -> String {
    match errors.len() {
        1 => "a mistake in the rule files".to_owned(),
        n => format!("{n} mistakes in the rule files"),
    }
}
