//! Patterns that are compiled when they are first needed: most articles need few of them, and each costs milliseconds.

use std::sync::LazyLock;

use regex::{Match, Regex};
use regex_syntax::hir::literal::Extractor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A pattern.
pub(crate) type Pattern = LazyLock<Regex, Box<dyn FnOnce() -> Regex + Send>>;

/// The pattern that is written `pattern`; a test or the build shows that it is well formed.
pub(super) fn pattern(pattern: String) -> Pattern {
    LazyLock::new(Box::new(move || {
        Regex::new(&pattern).expect("patterns of the tables compile, as the build shows")
    }))
}

/// A pattern of a table with the words that its matches begin with: where none of them stands, it is not needed.
pub(crate) struct Sought {
    pattern: Pattern,
    begins: Vec<String>,
}

impl Sought {
    /// The first match in `text`.
    pub fn find<'t>(&self, text: &'t str) -> Option<Match<'t>> {
        let may = self.begins.is_empty() || self.begins.iter().any(|b| text.contains(b));
        may.then(|| self.pattern.find(text))?
    }
}

/// In compiled tables its beginnings stand beside it.
impl Serialize for Sought {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.pattern.as_str(), &self.begins).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Sought {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (written, begins) = if deserializer.is_human_readable() {
            let written = String::deserialize(deserializer)?;
            let begins = begins(&written).unwrap_or_default();
            (written, begins)
        } else {
            <(String, Vec<String>)>::deserialize(deserializer)?
        };
        Ok(Self {
            pattern: pattern(written),
            begins,
        })
    }
}

/// What every match of a pattern begins with one of; `None` where there are too many to tell.
fn begins(written: &str) -> Option<Vec<String>> {
    let tree = regex_syntax::parse(written).ok()?;
    let found = Extractor::new().extract(&tree);
    let texts = found.literals()?.iter();
    let texts = texts.map(|l| String::from_utf8(l.as_bytes().to_vec()).ok());
    texts.collect()
}
