//! What programs read keeps to its schema: the report to ours, SARIF to the standard's (`schemas/sarif-2.1.0.json` of these
//! tests is the schema of OASIS, as published with the standard).

use std::fs;
use std::path::Path;

use gainsay::report::{Bidi, Digits, Locale, Words, write_json, write_sarif};
use gainsay::source::{self, Options};
use gainsay::{Checked, Engine, rule};
use serde_json::Value;

/// A schema that values are held against.
struct Schema {
    schemas: boon::Schemas,
    index: boon::SchemaIndex,
}

impl Schema {
    fn at(path: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let text = fs::read_to_string(path).expect("the schema can be read");
        // The standard's pattern for languages has a bracket too many, which a strict reader of patterns refuses.
        let text = text.replace(
            "|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$",
            "$|^[a-zA-Z]{2}-[a-zA-Z]{2}$",
        );
        let schema = serde_json::from_str(&text).expect("the schema is JSON");
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        compiler
            .add_resource("schema.json", schema)
            .expect("a place for the schema");
        let index = compiler
            .compile("schema.json", &mut schemas)
            .expect("the schema is one");
        Self { schemas, index }
    }

    fn fault(&self, value: &Value) -> Option<String> {
        let result = self.schemas.validate(value, self.index);
        result.err().map(|error| error.to_string())
    }
}

/// The articles of the examples, and the cases as if each file of them were an article.
fn checked() -> Checked {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let paths = [root.join("examples"), root.join("tests/cases")].map(|p| p.display().to_string());
    let (inputs, _) = source::paths(&paths).expect("the paths exist");
    let (documents, _) = source::read(&inputs, &Options::default(), || {});
    let rules = rule::compile(rule::embedded()).expect("the embedded packs compile");
    Engine::new(rules).check(documents)
}

fn assert_valid(schema: &Schema, text: &str) {
    let value: Value = serde_json::from_str(text).expect("the output is JSON");
    assert_eq!(schema.fault(&value), None);
}

#[test]
fn real_reports_keep_to_their_schemas() {
    let checked = checked();
    let report = checked.report(&[]);
    assert!(report.findings.len() > 10, "{}", report.findings.len());
    let mut json = String::new();
    write_json(&mut json, &report).expect("a String takes everything");
    assert_valid(&Schema::at("src/report/report-1.schema.json"), &json);
    let sarif = Schema::at("tests/schemas/sarif-2.1.0.json");
    for locale in [Locale::En, Locale::Ar] {
        let words = Words::new(locale, Digits::Latn, Bidi::Plain);
        let mut text = String::new();
        write_sarif(&mut text, &report, &words).expect("a String takes everything");
        assert_valid(&sarif, &text);
    }
}

#[test]
fn the_schema_of_the_report_is_strict() {
    let schema = Schema::at("src/report/report-1.schema.json");
    let report = serde_json::json!({
        "format": "gainsay-report/1", "documents": [], "findings": [], "notices": [],
        "summary": {"articles": 0, "outlets": 0, "claims": 0, "update": 0, "apart": 0, "agree": 0, "echo": 0,
            "findings": {"contradiction": 0, "misquote": 0, "dispute": 0, "discrepancy": 0}},
    });
    assert_eq!(schema.fault(&report), None);
    for (key, value) in [("more", Value::Null), ("format", "gainsay-report/2".into())] {
        let mut changed = report.clone();
        changed[key] = value;
        assert!(schema.fault(&changed).is_some(), "{key}");
    }
    let mut without = report;
    without
        .as_object_mut()
        .expect("an object")
        .remove("notices");
    assert!(schema.fault(&without).is_some());
}
