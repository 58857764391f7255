//! Patterns that are compiled when they are first asked: most articles need few of them, and each costs milliseconds.

use std::sync::LazyLock;

use regex::Regex;

/// A pattern.
pub(crate) type Pattern = LazyLock<Regex, Box<dyn FnOnce() -> Regex + Send>>;

/// The pattern that is written `pattern`; a test or the build shows that it is well formed.
pub(super) fn pattern(pattern: String) -> Pattern {
    LazyLock::new(Box::new(move || {
        Regex::new(&pattern).expect("patterns of the tables compile, as the build shows")
    }))
}
