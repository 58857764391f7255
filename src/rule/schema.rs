//! The shape of a rule file as a JSON Schema, made from the types that read it.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Map, Value};

use super::at::{At, Phrases, Table};
use super::example::EXPECT;
use super::spec::{ClaimSpec, EntitySpec, GivenSpec, PackSpec, TermSpec};
use crate::language;

/// The JSON Schema of a rule file, for editors.
#[must_use]
pub fn schema() -> Value {
    let settings = SchemaSettings::draft2020_12();
    let mut schema = settings.into_generator().into_root_schema_for::<PackSpec>();
    schema.insert("title".to_owned(), "A rule pack of gainsay".into());
    schema.to_value()
}

/// What may stand in a [`Table`]: by names of the author, or by language codes.
pub(crate) trait Entry: JsonSchema {
    /// True where the keys are language codes.
    const BY_LANGUAGE: bool = false;
}

impl Entry for Phrases {
    const BY_LANGUAGE: bool = true;
}

impl Entry for (Phrases, Phrases) {
    const BY_LANGUAGE: bool = true;
}

impl Entry for At<String> {}
impl Entry for TermSpec {}
impl Entry for EntitySpec {}
impl Entry for ClaimSpec {}
impl<T: Entry> Entry for Table<T> {}

impl<T: JsonSchema> JsonSchema for At<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<T: Entry> JsonSchema for Table<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("TableOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let entry = generator.subschema_for::<T>();
        if T::BY_LANGUAGE {
            let properties = by_language(&entry);
            json_schema!({"type": "object", "properties": properties, "additionalProperties": false})
        } else {
            json_schema!({"type": "object", "additionalProperties": entry})
        }
    }
}

impl JsonSchema for Phrases {
    fn schema_name() -> Cow<'static, str> {
        "Phrases".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A phrase, or a list of them. Every inflected form of a word matches; `…` stands for a few words in between.",
            "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]
        })
    }
}

impl JsonSchema for TermSpec {
    fn schema_name() -> Cow<'static, str> {
        "Term".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut keys = by_language(&generator.subschema_for::<Phrases>());
        keys.insert("is".into(), text("The wider term: a soldier is a person."));
        keys.insert("loose".into(), switch("A count of the wider term may well be one of this: \"22 people\", \"22 civilians\"."));
        object(
            "A class of counted things, with its words by language.",
            &keys,
            &[],
        )
    }
}

impl JsonSchema for EntitySpec {
    fn schema_name() -> Cow<'static, str> {
        "Entity".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut keys = by_language(&generator.subschema_for::<Phrases>());
        let demonym = generator.subschema_for::<Table<Phrases>>();
        keys.insert(
            "is".into(),
            text("Its class: country, city, organisation, person, or a term."),
        );
        keys.insert(
            "in".into(),
            text("The place that holds it: the id of an entity."),
        );
        keys.insert(
            "of".into(),
            text("The state or body that it belongs to or speaks for: the id of an entity."),
        );
        keys.insert(
            "capital".into(),
            text("The capital that stands for it: the id of an entity."),
        );
        keys.insert("demonym".into(), demonym.to_value());
        object(
            "Somebody or something with a name, with its names by language.",
            &keys,
            &["is"],
        )
    }
}

impl JsonSchema for GivenSpec {
    fn schema_name() -> Cow<'static, str> {
        "Given".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "An article: \"OUTLET, DATE: text\" or \"OUTLET: text\", in quotes.",
            "anyOf": [
                {"type": "string", "pattern": "^[^:]+: "},
                {"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": {"type": "string"}}
            ]
        })
    }
}

/// The verdict of a test.
pub(super) fn expect(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"enum": EXPECT.map(|(name, _)| name)})
}

/// A text, or a number that YAML reads as one.
pub(crate) fn scalar(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": ["string", "number"]})
}

/// Sentences with their values.
pub(super) fn reads(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "array",
        "items": {
            "description": "\"text [[evidence]] text\": value",
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "propertyNames": {"pattern": "\\[\\[.+\\]\\]"},
            "additionalProperties": {"type": ["string", "number"]}
        }
    })
}

fn by_language(entry: &Schema) -> Map<String, Value> {
    let codes = language::all().iter().map(|l| l.code.to_owned());
    codes.map(|code| (code, entry.clone().to_value())).collect()
}

fn text(description: &str) -> Value {
    serde_json::json!({"type": "string", "description": description})
}

fn switch(description: &str) -> Value {
    serde_json::json!({"type": "boolean", "description": description})
}

fn object(description: &str, keys: &Map<String, Value>, required: &[&str]) -> Schema {
    json_schema!({
        "description": description,
        "type": "object",
        "properties": keys,
        "required": required,
        "additionalProperties": false
    })
}
