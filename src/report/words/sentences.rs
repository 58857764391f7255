//! The sentences of a language, each read from its table when it is first said: a report says few of them.

use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};
use rustc_hash::FxHashMap;

/// Sentences by their names.
pub(super) struct Sentences(FxHashMap<&'static str, Sentence>);

/// A sentence as written, with its name, and as read.
struct Sentence {
    written: &'static str,
    read: OnceLock<FluentResource>,
}

impl Sentences {
    /// The sentences of `tables`. None of them may refer to another.
    pub fn of(tables: &[&'static str]) -> Self {
        let sentences = tables.iter().flat_map(|table| each(table));
        Self(sentences.collect())
    }

    /// True where a sentence has this name.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// The sentence with this name.
    pub fn get(&self, id: &str) -> Option<&Pattern<&str>> {
        let sentence = self.0.get(id)?;
        let read = || FluentResource::try_new(sentence.written.to_owned());
        let read = || read().expect("a test reads every sentence");
        match sentence.read.get_or_init(read).get_entry(0)? {
            Entry::Message(message) => message.value.as_ref(),
            _ => None,
        }
    }
}

/// The sentences of a table with their names. One begins at the head of a line and goes on in those that are indented or
/// close a choice.
fn each(table: &'static str) -> impl Iterator<Item = (&'static str, Sentence)> {
    let mut rest = table;
    std::iter::from_fn(move || {
        loop {
            let line = rest.find('\n').map_or(rest.len(), |end| end + 1);
            if !rest.starts_with(|c: char| c.is_ascii_lowercase()) {
                rest = (!rest.is_empty()).then(|| &rest[line..])?;
                continue;
            }
            let next =
                |at: &usize| rest[*at..].starts_with(|c: char| c.is_ascii_lowercase() || c == '#');
            let mut heads = rest.match_indices('\n').map(|(at, _)| at + 1);
            let end = heads.find(next).unwrap_or(rest.len());
            let (written, behind) = rest.split_at(end);
            rest = behind;
            let name = written.split([' ', '=']).next()?;
            let read = OnceLock::new();
            return Some((name, Sentence { written, read }));
        }
    })
}
