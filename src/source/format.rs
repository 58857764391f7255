//! Which format a file has: told by its suffix, else by how it begins.

use serde_json::{Map, Value};

/// What a file may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// One article as it is read by people.
    Text,
    /// A web page.
    Page,
    /// RSS or Atom.
    Feed,
    /// A JSON object or a list of them.
    Json,
    /// One JSON object a line, each an article.
    Lines,
    /// A row an article.
    Table,
}

/// The suffixes of articles, without the dot. Each may have `.gz` behind it.
const SUFFIXES: [(&str, Format); 13] = [
    ("txt", Format::Text),
    ("md", Format::Text),
    ("html", Format::Page),
    ("htm", Format::Page),
    ("xhtml", Format::Page),
    ("jsonl", Format::Lines),
    ("ndjson", Format::Lines),
    ("json", Format::Json),
    ("csv", Format::Table),
    ("tsv", Format::Table),
    ("xml", Format::Feed),
    ("rss", Format::Feed),
    ("atom", Format::Feed),
];

/// What is looked for in folders, for messages.
pub(super) const LOOKED_FOR: &str = ".txt, .md, .html, .jsonl, .json, .csv, .tsv, .xml";

/// The most bytes that one article may take in its file. The longest live blogs have a tenth of it.
pub(super) const ARTICLE_BYTES: u64 = 16 << 20;
/// The most bytes of a file of many articles that can only be read as a whole.
const MANY_BYTES: u64 = 256 << 20;

impl Format {
    /// By the suffix of `path`.
    pub fn of_path(path: &str) -> Option<Self> {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let (stem, suffix) = name.rsplit_once('.')?;
        let packed = suffix.eq_ignore_ascii_case("gz");
        let suffix = if packed {
            stem.rsplit_once('.')?.1
        } else {
            suffix
        };
        let known = SUFFIXES
            .iter()
            .find(|(known, _)| suffix.eq_ignore_ascii_case(known));
        known.map(|(_, format)| *format)
    }

    /// By how a text begins.
    pub fn of_text(head: &str) -> Self {
        let head = head.trim_start_matches(|c: char| c == '\u{FEFF}' || c.is_whitespace());
        let line = head.lines().next().unwrap_or_default().trim();
        let object = serde_json::from_str::<Map<String, Value>>(line).is_ok();
        let begins = |tags: &[&str]| {
            tags.iter().any(|tag| {
                line.get(..tag.len())
                    .is_some_and(|begin| begin.eq_ignore_ascii_case(tag))
            })
        };
        match head.bytes().next() {
            Some(b'{') if object => Self::Lines,
            Some(b'{') if follows(head, &['"']) => Self::Json,
            Some(b'[') if follows(head, &['{']) => Self::Json,
            Some(b'<') if begins(&["<!doctype", "<html", "<head", "<body"]) => Self::Page,
            Some(b'<') if begins(&["<?xml", "<rss", "<feed", "<rdf"]) => Self::Feed,
            _ => Self::Text,
        }
    }

    /// True for a format whose articles are read one by one, however large the file is.
    pub fn streams(self) -> bool {
        matches!(self, Self::Lines | Self::Table)
    }

    /// The most bytes of a file that is read as a whole.
    pub fn limit(self) -> u64 {
        match self {
            Self::Json | Self::Feed => MANY_BYTES,
            _ => ARTICLE_BYTES,
        }
    }
}

/// True where one of `chars` is the next in `head` behind the first and space.
fn follows(head: &str, chars: &[char]) -> bool {
    head[1..].trim_start().starts_with(chars)
}

#[cfg(test)]
mod tests {
    use super::{Format, LOOKED_FOR, SUFFIXES};

    #[test]
    fn suffixes_tell_the_format() {
        let check = |path: &str, expect: Option<Format>| {
            assert_eq!(Format::of_path(path), expect, "{path}");
        };
        check("a/b.TXT", Some(Format::Text));
        check("b.json.gz", Some(Format::Json));
        check("b.gz", None);
        check("a.txt/b", None);
        check("-", None);
        assert!(
            LOOKED_FOR
                .split(", ")
                .all(|looked| SUFFIXES.iter().any(|(known, _)| looked[1..] == **known))
        );
    }

    #[test]
    fn beginnings_tell_the_format() {
        let check =
            |head: &str, expect: Format| assert_eq!(Format::of_text(head), expect, "{head}");
        check("{\"text\": \"It rose.\"}\n{", Format::Lines);
        check("{\n \"text\": \"It rose.\"}", Format::Json);
        check(" [ {\"text\"", Format::Json);
        check("[Reuters] It rose.", Format::Text);
        check("{Update} It rose.", Format::Text);
        check("\u{feff}\n<!DOCTYPE html>", Format::Page);
        check("<?xml version=\"1.0\"?>", Format::Feed);
        check("<b>It rose.</b>", Format::Text);
        check("", Format::Text);
    }
}
