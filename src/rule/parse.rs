//! YAML text → spec, with every mistake of shape that the text has.
//!
//! serde stops at the first mistake. So the lines that hold it are blanked out and the rest is read again: one mistake
//! hides no other, and all places stay as they are.

use rustc_hash::FxHashSet;
use serde::de::DeserializeOwned;
use serde_yaml::Error;

use super::at;
use super::blank::Blanked;
use super::error::Mistake;
use super::mistakes::{Mistakes, suggest};
use super::model::Place;
use crate::text::Span;

/// What could be read of a file of the shape `T`.
#[derive(Debug, Default)]
pub(crate) struct Parsed<T> {
    /// The entries without mistakes of shape.
    pub spec: T,
    /// Keys of what could not be read, and of what holds it: a reference to one of them, or what lacks it, is no mistake
    /// of its own.
    pub broken: FxHashSet<String>,
}

/// More mistakes of shape than this in one file are not worth the time of reading it over.
const MOST_MISTAKES: usize = 50;

/// Reads `text`, the file with index `pack`.
pub(crate) fn parse<T: DeserializeOwned + Default>(
    pack: usize,
    text: &str,
    mistakes: &mut Mistakes<'_>,
) -> Parsed<T> {
    let mut left = Blanked::new(text);
    for _ in 0..MOST_MISTAKES {
        let error = match read::<T>(&left.text) {
            Ok(spec) => {
                let broken = left.keys;
                return Parsed { spec, broken };
            }
            Err(error) => error,
        };
        let found = found(&error, text);
        if !left.is_damaged(found.start) {
            let place = mistakes.widen(Place { pack, span: found });
            mistakes.add(explain(&error, mistakes, place));
        }
        // A list, or a lone text, has no entry that is right.
        let whole = found.start == 0 && matches!(error, Error::Unexpected { .. });
        if whole || is_syntax(&error) {
            left.hide(found.start, |_| false);
        } else {
            left.hide(found.start, |rest| {
                !read::<T>(rest).is_err_and(|e| is_syntax(&e))
            });
        }
    }
    Parsed {
        spec: T::default(),
        broken: left.keys,
    }
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_yaml::from_str_with_options(text, options())
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
    let written = mistakes.written(place);
    if written.trim_start_matches(':').trim().is_empty() {
        let place = mistakes.key_of(place);
        let message = format!("nothing stands under `{}`", mistakes.written(place));
        let error = mistakes.error(Mistake::WrongType, place, message, "empty");
        return error.help("write what belongs under it, one level deeper, or take it out");
    }
    let (message, label, help) = words(error, written);
    let out = mistakes.error(mistake(error), place, message, label);
    match help {
        Some(help) => out.help(help),
        None => out,
    }
}

/// Message, label and help.
fn words(error: &Error, written: &str) -> (String, &'static str, Option<String>) {
    match error {
        Error::SerdeUnknownField {
            field, expected, ..
        } => (
            format!("unknown key `{field}`"),
            "no key of this mapping",
            one_of(field, expected),
        ),
        Error::SerdeUnknownVariant { .. } if written.contains('\n') => (
            "the value runs on into the next line".to_owned(),
            "taken as one value",
            Some("give the next key the same indent as this one".to_owned()),
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
            instead(expected, written),
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
    let helps = [
        ("mapping values", QUOTE),
        ("tabs", "indent with spaces, two for each level"),
        (
            "mismatched bracket",
            "close each bracket with its own kind: `[a, b]`, `{en: a}`",
        ),
        ("unclosed quote", "close the quote on the same line"),
    ];
    let help = helps.iter().find(|(sign, _)| message.contains(sign));
    let help = help.map(|(_, help)| (*help).to_owned());
    (format!("no valid YAML: {message}"), "here", help)
}

/// How what was written looks as what was expected.
fn instead(expected: &str, written: &str) -> Option<String> {
    match expected {
        "string scalar" => Some(QUOTE.to_owned()),
        "sequence start" => Some(format!("put it in brackets: [{}]", written.trim())),
        "mapping start" => Some("write `key: value`, or `{key: value}`".to_owned()),
        _ => None,
    }
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
