//! What a page tells of its article in schema.org's words, as JSON for search engines.

use dom_query::Document;
use serde_json::Value;

use super::text::text_of;
use super::told::{Told, one_line};

/// What the first article among the objects of `page` says of itself.
pub(super) fn told(page: &Document) -> Told {
    let scripts = page.select("script[type='application/ld+json' i]");
    let values: Vec<Value> = scripts
        .iter()
        .filter_map(|script| parsed(&script.text()))
        .collect();
    let mut objects = Vec::new();
    for value in &values {
        collect(value, &mut objects);
    }
    let article = objects.iter().find(|object| is_article(object));
    article
        .map(|article| of_article(article, &objects))
        .unwrap_or_default()
}

/// The value of a script, which may stand in a comment or a section of character data.
fn parsed(script: &str) -> Option<Value> {
    let between = |(open, close): (char, char)| {
        let (start, end) = (script.find(open)?, script.rfind(close)?);
        serde_json::from_str(script.get(start..=end)?).ok()
    };
    [('{', '}'), ('[', ']')].into_iter().find_map(between)
}

/// The objects of `value`, those of lists, graphs and pages too.
fn collect<'a>(value: &'a Value, objects: &mut Vec<&'a Value>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| collect(value, objects)),
        Value::Object(object) => {
            objects.push(value);
            let within = [
                "@graph",
                "mainEntity",
                "mainEntityOfPage",
                "itemListElement",
                "item",
                "publisher",
            ];
            within
                .iter()
                .filter_map(|key| object.get(*key))
                .for_each(|value| collect(value, objects));
        }
        _ => {}
    }
}

fn types(object: &Value) -> impl Iterator<Item = &str> {
    let types = match &object["@type"] {
        Value::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    types.iter().filter_map(Value::as_str)
}

fn is_article(object: &Value) -> bool {
    types(object).any(|name| {
        ["Article", "Posting", "Report"]
            .iter()
            .any(|end| name.ends_with(end))
    })
}

fn of_article(article: &Value, objects: &[&Value]) -> Told {
    let get = |key: &str| article[key].as_str().and_then(one_line);
    Told {
        title: get("headline").or_else(|| get("name")),
        site: publisher(&article["publisher"], objects),
        published: get("datePublished").or_else(|| get("dateCreated")),
        language: get("inLanguage").or_else(|| {
            article["inLanguage"]["alternateName"]
                .as_str()
                .and_then(one_line)
        }),
        url: get("url").or_else(|| get("mainEntityOfPage")).or_else(|| {
            article["mainEntityOfPage"]["@id"]
                .as_str()
                .and_then(one_line)
        }),
        body: article["articleBody"]
            .as_str()
            .map(text_of)
            .filter(|body| !body.is_empty()),
        live: types(article).any(|name| name == "LiveBlogPosting"),
    }
}

/// The name of a publisher, which may be given by its id alone.
fn publisher(value: &Value, objects: &[&Value]) -> Option<String> {
    let value = match value {
        Value::Array(list) => list.first()?,
        value => value,
    };
    let same = |object: &&&Value| {
        value["@id"].is_string() && object["@id"] == value["@id"] && object["name"].is_string()
    };
    let name = value["name"].as_str().or(value.as_str());
    let name = name.or_else(|| objects.iter().find(same)?["name"].as_str());
    name.filter(|name| !name.contains("://")).and_then(one_line)
}
