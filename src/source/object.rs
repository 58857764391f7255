//! An article as a JSON object: its `text`, and what is stated under other keys.

use serde_json::{Map, Value};

use super::front::Stated;
use super::options::{Field, Options};
use super::problem::Problem;
use super::row::Row;

/// An object of any keys.
pub(super) type Object = Map<String, Value>;

/// The article that `json` is; it stands at `place`.
///
/// # Errors
/// What is wrong with it.
pub(super) fn read(place: String, json: &str, options: &Options) -> Result<Row, Problem> {
    let parsed = serde_json::from_str(json).or_else(|error: serde_json::Error| {
        serde_json::from_str(&mended(json)).map_err(|_| Problem::BadObject {
            reason: error.to_string(),
        })
    });
    row(place, parsed?, options)
}

/// The article of `object`, which stands at `place`.
///
/// # Errors
/// What is wrong with it.
pub(super) fn row(place: String, mut object: Object, options: &Options) -> Result<Row, Problem> {
    let key = options.column(Field::Text).unwrap_or("text");
    let text = match object.remove(key) {
        Some(Value::String(text)) => text,
        Some(_) => {
            return Err(Problem::KeyNoText {
                key: key.to_owned(),
            });
        }
        None => {
            return Err(Problem::KeyAbsent {
                key: key.to_owned(),
            });
        }
    };
    let mut notes = Vec::new();
    let stated = stated(&object, options, &mut notes);
    Ok(Row {
        place,
        line: None,
        text,
        stated,
        notes,
    })
}

/// What an object states. A value that is neither text nor a number is noted and counts as not stated.
fn stated(object: &Object, options: &Options, notes: &mut Vec<Problem>) -> Stated {
    let mut get = |field: Field, own: &str| {
        let key = options.column(field).unwrap_or(own);
        match object.get(key)? {
            Value::String(value) => Some(value.trim().to_owned()).filter(|v| !v.is_empty()),
            Value::Number(value) => Some(value.to_string()),
            Value::Null => None,
            _ => {
                notes.push(Problem::KeyLeftOut {
                    key: key.to_owned(),
                });
                None
            }
        }
    };
    Stated {
        id: get(Field::Id, "id"),
        outlet: get(Field::Outlet, "outlet"),
        published: get(Field::Published, "published"),
        language: get(Field::Language, "language").or_else(|| get(Field::Language, "lang")),
        title: get(Field::Title, "title"),
        url: get(Field::Url, "url"),
        ..Stated::default()
    }
}

/// `json` with � for each half of a surrogate pair that lacks the other, which programs write and no reader takes.
pub(super) fn mended(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (written, len) = match (surrogate(rest), rest.get(6..).and_then(surrogate)) {
            (Some(false), Some(true)) => (&rest[..12], 12),
            (Some(_), _) => ("\\ufffd", 6),
            (None, _) => {
                let escaped = rest[1..].chars().next().map_or(0, char::len_utf8);
                (&rest[..=escaped], 1 + escaped)
            }
        };
        out.push_str(written);
        rest = &rest[len..];
    }
    out + rest
}

/// Whether `json` begins with an escaped half of a surrogate pair, and whether that is the latter half.
fn surrogate(json: &str) -> Option<bool> {
    let digits = json.strip_prefix("\\u")?.get(..4)?;
    match u16::from_str_radix(digits, 16).ok()? {
        0xD800..0xDC00 => Some(false),
        0xDC00..0xE000 => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn halves_of_pairs_are_mended() {
        let check = |json: &str, expect: &str| assert_eq!(mended(json), expect);
        check(r#""\ud83d\ude00 \n""#, r#""\ud83d\ude00 \n""#);
        check(
            r#""a\ud83d b\ude00\ud83d\ud83d\ude00""#,
            r#""a\ufffd b\ufffd\ufffd\ud83d\ude00""#,
        );
        check(r#""\\ud83d""#, r#""\\ud83d""#);
        check("\\", "\\");
        check("\\u12", "\\u12");
        check("\\ن", "\\ن");
    }
}
