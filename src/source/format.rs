//! Which format a file has: told by its suffix, else by how it begins.

use serde_json::{Map, Value};

/// What a file may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// One article as it is read by people.
    Text,
    /// One JSON object a line, each an article.
    Lines,
}

/// The suffixes of articles, without the dot.
const SUFFIXES: [(&str, Format); 4] = [
    ("txt", Format::Text),
    ("md", Format::Text),
    ("jsonl", Format::Lines),
    ("ndjson", Format::Lines),
];

/// What is looked for in folders, for messages.
pub(super) const LOOKED_FOR: &str = ".txt, .md or .jsonl";

/// The most bytes that one article may take in its file. The longest live blogs have a tenth of it.
pub(super) const ARTICLE_BYTES: u64 = 16 << 20;

impl Format {
    /// By the suffix of `path`.
    pub fn of_path(path: &str) -> Option<Self> {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let (_, suffix) = name.rsplit_once('.')?;
        let known = SUFFIXES
            .iter()
            .find(|(known, _)| suffix.eq_ignore_ascii_case(known));
        known.map(|(_, format)| *format)
    }

    /// By the first line of a text.
    pub fn of_text(head: &str) -> Self {
        let mut lines = head
            .lines()
            .map(|line| line.trim_start_matches('\u{FEFF}').trim());
        let first = lines.find(|line| !line.is_empty());
        let row = first.and_then(|line| serde_json::from_str::<Map<String, Value>>(line).ok());
        if row.is_some_and(|row| row.contains_key("text")) {
            Self::Lines
        } else {
            Self::Text
        }
    }

    /// True for a format whose articles are read one by one, however large the file is.
    pub fn streams(self) -> bool {
        self == Self::Lines
    }

    /// The most bytes of a file that is read as a whole; more is no article.
    pub fn limit(self) -> u64 {
        ARTICLE_BYTES
    }
}
