//! Articles of a `.jsonl` file: one JSON object a line, its `text` the article.

use serde_json::{Map, Value};

use super::article::{Raw, documents};
use super::date::{Order, order_of};
use super::document::{Document, Notice};
use super::front::Stated;

/// Reads every line of `text`. A line that is no article is a notice that names it as `path:line`.
pub(super) fn read(path: &str, text: &str) -> (Vec<Document>, Vec<Notice>) {
    let rows = rows(path, text);
    let stated_dates = rows
        .iter()
        .filter_map(|(_, row)| row.as_ref().ok()?.get("published")?.as_str());
    let order = order_of(stated_dates);
    let (mut out, mut notices) = (Vec::new(), Vec::new());
    for (place, row) in rows {
        match article(path, &place, row, order, &mut notices) {
            Ok(found) => out.extend(found),
            Err(message) => notices.push(Notice {
                path: place,
                message,
            }),
        }
    }
    (out, notices)
}

/// True where the first line is an object with a text: how jsonl is told on standard input.
pub(super) fn is_jsonl(text: &str) -> bool {
    let first = text.lines().map(clean).find(|line| !line.is_empty());
    let row = first.and_then(|line| serde_json::from_str::<Row>(line).ok());
    row.is_some_and(|row| row.contains_key("text"))
}

/// A line of the file: an object of any keys.
type Row = Map<String, Value>;

/// The lines that are not blank, each with its `path:line`.
fn rows(path: &str, text: &str) -> Vec<(String, serde_json::Result<Row>)> {
    let lines = text
        .split('\n')
        .map(clean)
        .enumerate()
        .filter(|(_, line)| !line.is_empty());
    lines
        .map(|(n, line)| (format!("{path}:{}", n + 1), serde_json::from_str(line)))
        .collect()
}

fn article(
    path: &str,
    place: &str,
    row: serde_json::Result<Row>,
    order: Option<Order>,
    notices: &mut Vec<Notice>,
) -> Result<Vec<Document>, String> {
    let row = row.map_err(|error| format!("the line is no JSON object: {error}"))?;
    let text = row
        .get("text")
        .and_then(Value::as_str)
        .ok_or("the line has no “text”")?;
    let stated = stated(place, &row, notices);
    let raw = Raw {
        path,
        id: place.to_owned(),
        text,
        body: 0,
        stated,
        order,
    };
    Ok(documents(&raw, notices))
}

fn clean(line: &str) -> &str {
    line.trim_start_matches('\u{FEFF}').trim()
}

/// What a line states. A value that is neither text nor a number is a notice and counts as not stated.
fn stated(place: &str, row: &Row, notices: &mut Vec<Notice>) -> Stated {
    let mut get = |key: &str| match row.get(key)? {
        Value::String(value) => Some(value.trim().to_owned()).filter(|v| !v.is_empty()),
        Value::Number(value) => Some(value.to_string()),
        Value::Null => None,
        _ => {
            notices.push(Notice {
                path: place.to_owned(),
                message: format!("“{key}” is not text and was left out"),
            });
            None
        }
    };
    Stated {
        id: get("id"),
        outlet: get("outlet"),
        published: get("published"),
        language: get("language").or_else(|| get("lang")),
        title: get("title"),
        url: get("url"),
        title_span: None,
    }
}

#[cfg(test)]
mod tests {
    use crate::source::tests::check;

    #[test]
    fn a_line_is_an_article() {
        check(
            "f/a.jsonl",
            "\u{feff}{\"id\":\"x\",\"text\":\"River rises\\nThe river rose.\",\"title\":\"River rises\",\"outlet\":\"River Post\",\"published\":\"2023-05-03\",\"lang\":\"en\"}\r\n\r\n{\"id\":7,\"text\":\"ارتفع النهر.\",\"url\":null,\"more\":[1]}\n{\"text\":\"It fell.\"}",
            &[
                "x River Post 2023-05-03 en H[River rises] B[The river rose.]",
                "7 - - ar B[ارتفع النهر.]",
                "f/a.jsonl:4 - - en B[It fell.]",
            ],
        );
    }

    #[test]
    fn a_line_that_is_no_article_is_a_notice() {
        check(
            "a.jsonl",
            "{\"id\":\"x\"}\n[1]\n{\"id\":\"y\",\"text\":\" \"}\n{\"text\":\"It fell.\",\"outlet\":[\"x\"]}",
            &[
                "a.jsonl:4 - - en B[It fell.]",
                "notice a.jsonl:1: the line has no “text”",
                "notice a.jsonl:2: the line is no JSON object: invalid type: sequence, expected a map at line 1 column 0",
                "notice a.jsonl:3: the article is empty",
                "notice a.jsonl:4: “outlet” is not text and was left out",
            ],
        );
    }

    #[test]
    fn one_line_settles_how_the_others_write_dates() {
        check(
            "a.jsonl",
            "{\"id\":\"x\",\"text\":\"It rose.\",\"published\":\"3/4/2023\"}\n{\"id\":\"y\",\"text\":\"It fell.\",\"published\":\"3/14/2023\"}",
            &[
                "x - 2023-03-04 en B[It rose.]",
                "y - 2023-03-14 en B[It fell.]",
            ],
        );
    }
}
