//! YAML text → spec, with every mistake of shape that the text has.
//!
//! serde stops at the first mistake. So the entry that holds it is blanked out and the rest is read again: one mistake
//! hides no other, and all places stay as they are.

use rustc_hash::FxHashSet;
use serde_yaml::Error;

use super::at;
use super::error::{Mistake, Mistakes, suggest};
use super::model::Place;
use super::spec::PackSpec;
use crate::text::Span;

/// What could be read of a pack.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    /// The entries without mistakes of shape.
    pub spec: PackSpec,
    /// Keys of what could not be read: a reference to one of them is no mistake of its own.
    pub broken: FxHashSet<String>,
}

/// More mistakes of shape than this in one pack are not worth the time of reading it over.
const MOST_MISTAKES: usize = 50;

/// Reads `text`, the pack with index `pack`.
pub(super) fn parse(pack: usize, text: &str, mistakes: &mut Mistakes<'_>) -> Parsed {
    let mut left = text.to_owned();
    let mut broken = FxHashSet::default();
    for _ in 0..MOST_MISTAKES {
        let error = match serde_yaml::from_str_with_options(&left, options()) {
            Ok(spec) => return Parsed { spec, broken },
            Err(error) => error,
        };
        let found = found(&error, text);
        let place = mistakes.widen(Place { pack, span: found });
        mistakes.add(explain(&error, mistakes, place));
        let hidden = if is_syntax(&error) {
            Span::new(0, left.len())
        } else {
            entry(&left, found.start)
        };
        broken.extend(keys(hidden.of(&left)));
        blank(&mut left, hidden);
    }
    Parsed {
        spec: PackSpec::default(),
        broken,
    }
}

/// What helps where a text was taken for something else.
const QUOTE: &str =
    "a text that holds `: `, begins with a bracket, or is a number or `true` must stand in quotes";

fn options() -> serde_yaml::Options {
    serde_yaml::options! {
        with_snippet: false,
        // Else a lone `no` or `y` is a truth value and no word.
        strict_booleans: true,
        // The default is made for settings, not for a gazetteer of a hundred thousand names.
        budget: serde_yaml::budget! { max_events: 10_000_000, max_nodes: 5_000_000 },
    }
}

/// Where the parser stood. The scanner counts characters where it fails, not bytes.
fn found(error: &Error, text: &str) -> Span {
    let Some(location) = error.location() else {
        return Span::new(0, 0);
    };
    if location.span().byte_offset().is_some() {
        return at::span(location);
    }
    let chars = usize::try_from(location.span().offset()).unwrap_or(usize::MAX);
    let start = text.char_indices().nth(chars).map_or(text.len(), |c| c.0);
    Span::new(start, start)
}

fn is_syntax(error: &Error) -> bool {
    mistake(error) == Mistake::Syntax
}

fn mistake(error: &Error) -> Mistake {
    match error {
        Error::SerdeUnknownField { .. } => Mistake::UnknownKey,
        Error::SerdeUnknownVariant { .. } => Mistake::BadValue,
        Error::DuplicateMappingKey { .. } => Mistake::DuplicateKey,
        Error::SerdeMissingField { .. } => Mistake::IncompleteRule,
        Error::SerdeInvalidType { .. }
        | Error::SerdeInvalidValue { .. }
        | Error::SerdeInvalidLength { .. }
        | Error::Unexpected { .. }
        | Error::InvalidBooleanStrict { .. }
        | Error::InvalidScalar { .. }
        | Error::NullIntoString { .. } => Mistake::WrongType,
        _ => Mistake::Syntax,
    }
}

fn explain(error: &Error, mistakes: &Mistakes<'_>, place: Place) -> super::RuleError {
    let (message, label, help) = words(error);
    let out = mistakes.error(mistake(error), place, message, label);
    match help {
        Some(help) => out.help(help),
        None => out,
    }
}

/// Message, label and help.
fn words(error: &Error) -> (String, &'static str, Option<String>) {
    match error {
        Error::SerdeUnknownField {
            field, expected, ..
        } => (
            format!("unknown key `{field}`"),
            "no key of this mapping",
            one_of(field, expected),
        ),
        Error::SerdeUnknownVariant {
            variant, expected, ..
        } => (
            format!("unknown value `{variant}`"),
            "not known here",
            one_of(variant, expected),
        ),
        Error::DuplicateMappingKey { key, .. } => (
            format!("`{}` stands twice", key.as_deref().unwrap_or("a key")),
            "here again",
            Some("merge the two, or rename one".to_owned()),
        ),
        Error::SerdeMissingField { field, .. } => {
            (format!("`{field}` is missing"), "in this entry", None)
        }
        Error::SerdeInvalidType {
            unexpected,
            expected,
            ..
        } => (
            format!("expected {expected}, found {unexpected}"),
            "wrong type",
            Some(QUOTE.to_owned()),
        ),
        Error::Unexpected { expected, .. } => (
            format!("expected {}", plain(expected)),
            "wrong type",
            (*expected == "string scalar").then(|| QUOTE.to_owned()),
        ),
        Error::InvalidBooleanStrict { .. } => {
            ("expected true or false".to_owned(), "wrong type", None)
        }
        Error::InvalidScalar { ty, .. } => (format!("expected a {ty}"), "wrong type", None),
        Error::NullIntoString { .. } => ("expected a text".to_owned(), "nothing stands here", None),
        other => syntax(other),
    }
}

fn syntax(error: &Error) -> (String, &'static str, Option<String>) {
    let text = error.to_string();
    let message = text.rsplit_once(" at line ").map_or(&*text, |(m, _)| m);
    let quote = message.contains("mapping values").then(|| QUOTE.to_owned());
    (format!("no valid YAML: {message}"), "here", quote)
}

fn one_of(word: &str, expected: &[&'static str]) -> Option<String> {
    suggest(word, expected.iter().copied())
        .or_else(|| Some(format!("one of {}", expected.join(", "))))
}

/// The parser's names of its events in words.
fn plain(expected: &str) -> &str {
    match expected {
        "mapping start" => "a mapping",
        "sequence start" => "a list",
        "string scalar" => "a text",
        other => other,
    }
}

/// The entry of a section that holds `at`: the lines from its key to the next one. The whole section where `at` stands in
/// its first line.
fn entry(text: &str, at: usize) -> Span {
    let lines: Vec<Span> = lines(text)
        .filter(|l| indent(l.of(text)).is_some())
        .collect();
    let here = lines.iter().rposition(|l| l.start <= at).unwrap_or(0);
    let depth = |line: usize| indent(lines[line].of(text)).unwrap_or(0);
    let section = (0..=here).rev().find(|l| depth(*l) == 0).unwrap_or(0);
    let level = if here == section {
        0
    } else {
        depth(section + 1)
    };
    let first = (section..=here)
        .rev()
        .find(|l| depth(*l) <= level)
        .unwrap_or(section);
    let next = (here + 1..lines.len()).find(|l| depth(*l) <= level);
    let start = lines.get(first).map_or(0, |l| l.start);
    Span::new(start, next.map_or(text.len(), |l| lines[l].start))
}

fn lines(text: &str) -> impl Iterator<Item = Span> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some(Span::new(start, *at))
    })
}

/// How deep a line stands; `None` for blank lines and comments.
fn indent(line: &str) -> Option<usize> {
    let words = line.trim_start();
    (!words.is_empty() && !words.starts_with('#')).then(|| line.len() - words.len())
}

fn keys(text: &str) -> impl Iterator<Item = String> {
    text.lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(key, _)| key.trim().to_owned())
}

fn blank(text: &mut String, hidden: Span) {
    let spaces: String = hidden
        .of(text)
        .bytes()
        .map(|b| if b == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(hidden.start..hidden.end, &spaces);
}
