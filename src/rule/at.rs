//! Values of a rule file with their places: what a later error points at.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{Location, Spanned};

use crate::text::Span;

/// A value with its place in the file, quotes included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Its bytes in the text of the pack.
    pub span: Span,
}

/// A mapping in the order of the file.
#[derive(Clone, Debug)]
pub struct Table<T>(pub Vec<(At<String>, T)>);

/// A list of phrases; a single phrase may stand without brackets. Packs hold tens of thousands of phrases, so the places
/// of the single ones are found only when a mistake asks for them.
#[derive(Clone, Debug)]
pub struct Phrases {
    /// The phrases.
    pub list: Vec<String>,
    start: usize,
}

/// Phrases by language code.
pub type Words = Table<Phrases>;

/// The bytes of a location; empty at the start where the parser does not know it.
pub(super) fn span(location: Location) -> Span {
    let at = |n: Option<u64>| n.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    let start = at(location.span().byte_offset());
    Span::new(start, start + at(location.span().byte_len()))
}

impl Phrases {
    /// The place of the phrase at `index`; the start of the list where its words are written with escapes.
    pub fn span(&self, index: usize, text: &str) -> Span {
        let mut span = Span::new(self.start, self.start);
        for phrase in &self.list[..=index] {
            let ahead = text.get(span.end..).unwrap_or_default();
            let found = if phrase.is_empty() {
                ahead
                    .find("\"\"")
                    .or_else(|| ahead.find("''"))
                    .map(|at| (at, 2))
            } else {
                ahead.find(phrase.as_str()).map(|at| (at, phrase.len()))
            };
            let Some((at, length)) = found else {
                return Span::new(self.start, self.start);
            };
            span = Span::new(span.end + at, span.end + at + length);
        }
        span
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a (At<String>, T);
    type IntoIter = std::slice::Iter<'a, (At<String>, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<T>::deserialize(deserializer)?;
        Ok(Self {
            span: span(spanned.referenced),
            value: spanned.value,
        })
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TableVisitor(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Phrases {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let list = At::<OneOrMore>::deserialize(deserializer)?;
        Ok(Self {
            list: list.value.0,
            start: list.span.start,
        })
    }
}

struct TableVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for TableVisitor<T> {
    type Value = Table<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a mapping")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Table::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut out = Vec::with_capacity(map.size_hint().unwrap_or(0));
        while let Some(entry) = map.next_entry()? {
            out.push(entry);
        }
        Ok(Table(out))
    }
}

struct OneOrMore(Vec<String>);

impl<'de> Deserialize<'de> for OneOrMore {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrMoreVisitor)
    }
}

struct OneOrMoreVisitor;

impl<'de> Visitor<'de> for OneOrMoreVisitor {
    type Value = OneOrMore;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a phrase or a list of phrases")
    }

    fn visit_str<E>(self, phrase: &str) -> Result<Self::Value, E> {
        Ok(OneOrMore(vec![phrase.to_owned()]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut out = Vec::with_capacity(seq.size_hint().unwrap_or(0));
        while let Some(phrase) = seq.next_element()? {
            out.push(phrase);
        }
        Ok(OneOrMore(out))
    }
}
