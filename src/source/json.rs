//! Articles of a `.json` file: an object as in jsonl, or a list of them, or several such one after another.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::object::{self, Object};
use super::options::Options;
use super::problem::{Notice, Problem};
use super::row::Found;

/// The articles of `json`. Where it breaks off, those before that are read.
pub(super) fn rows(path: &str, json: &str, options: &Options) -> Vec<Found> {
    let json = json.trim_start_matches('\u{FEFF}');
    let (values, broken) = match values(json) {
        (_, Some(_)) => values(&object::mended(json)),
        whole => whole,
    };
    let place = |n: usize| match values.len() {
        1 => path.to_owned(),
        _ => format!("{path}#{n}"),
    };
    let places: Vec<_> = (1..=values.len()).map(place).collect();
    let found = values
        .into_iter()
        .zip(places)
        .map(|(value, place)| row(&place, value, options));
    let broken = broken.map(|error| {
        Notice::new(
            path,
            Problem::ReadInPart {
                reason: error.to_string(),
            },
        )
    });
    found.chain(broken.map(Err)).collect()
}

fn row(place: &str, value: Value, options: &Options) -> Found {
    let row = match value {
        Value::Object(object) => object::row(place.to_owned(), object, options),
        _ => Err(Problem::NoObject),
    };
    row.map_err(|problem| Notice::new(place, problem))
}

/// The values of `json`, those of a list one by one, and what ended the reading early.
fn values(json: &str) -> (Vec<Value>, Option<serde_json::Error>) {
    let mut found = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(json);
    loop {
        if let Err(error) = Into(&mut found).deserialize(&mut reader) {
            return (found, Some(error));
        }
        if reader.end().is_ok() {
            return (found, None);
        }
    }
}

/// Takes up values as they are read, so that those before a mistake are not lost.
struct Into<'a>(&'a mut Vec<Value>);

impl<'de> DeserializeSeed<'de> for Into<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Into<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object or a list of objects")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let object = Object::deserialize(MapAccessDeserializer::new(map))?;
        self.0.push(Value::Object(object));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element()? {
            self.0.push(value);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::source::tests::check;

    #[test]
    fn an_object_a_list_and_several() {
        check(
            "a.json",
            "\u{feff}{\"text\": \"It rose.\",\n \"outlet\": \"River Post\"}",
            &["a.json River Post - en B[It rose.]"],
        );
        check(
            "a.json",
            "[{\"text\": \"It rose.\", \"id\": \"x\"}, {\"text\": \"It fell.\"}]",
            &["x - - en B[It rose.]", "a.json#2 - - en B[It fell.]"],
        );
        check(
            "a.json",
            "{\"text\": \"It rose.\"}\n{\"text\": \"It fell.\"}",
            &["a.json#1 - - en B[It rose.]", "a.json#2 - - en B[It fell.]"],
        );
    }

    #[test]
    fn what_is_broken_costs_no_more_than_itself() {
        check(
            "a.json",
            "[{\"text\": \"It rose.\"}, 7, {\"txt\": \"It fell.\"}, {\"text\": \"It",
            &[
                "a.json#1 - - en B[It rose.]",
                "notice a.json#2: it is no JSON object",
                "notice a.json#3: it has no “text”",
                "notice a.json: it could be read only in part: EOF while parsing a string at line 1 column 59",
            ],
        );
        check(
            "a.json",
            "[{\"text\": \"It \\ud83d rose.\"}]",
            &["a.json - - en B[It � rose.]"],
        );
        let deep = format!("{{\"text\": {}", "[".repeat(100_000));
        check(
            "a.json",
            &deep,
            &[
                "notice a.json: it could be read only in part: recursion limit exceeded at line 1 column 136",
            ],
        );
    }
}
