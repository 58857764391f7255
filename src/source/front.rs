//! Front matter: a block of YAML between two lines of dashes at the head of a file.

use serde::Deserialize;

use super::line::trimmed;
use super::problem::Problem;
use crate::text::Span;

/// What was stated beside the text of an article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stated {
    pub id: Option<String>,
    pub outlet: Option<String>,
    pub published: Option<String>,
    pub language: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
    /// The name that the page or feed of the article gives itself.
    pub site: Option<String>,
    /// The words of the title in the file, where they stand there as they are.
    pub title_span: Option<Span>,
}

/// The head of a file.
#[derive(Debug, Default)]
pub(super) struct Front {
    pub stated: Stated,
    /// Where the text after it begins.
    pub body: usize,
    /// What is wrong with it; the keys that could be read line by line are stated nevertheless.
    pub problem: Option<Problem>,
}

/// Reads the front matter of `text`. A dashed line that no known key follows is text.
pub(super) fn front(text: &str) -> Front {
    let start = text.len() - text.trim_start_matches('\u{FEFF}').len();
    let none = Front {
        body: start,
        ..Front::default()
    };
    let mut lines = Rows { text, at: start };
    if lines
        .next()
        .is_none_or(|row| row.of(text).trim_end() != "---")
    {
        return none;
    }
    let yaml = lines.at;
    let close = lines
        .clone()
        .find(|row| matches!(row.of(text).trim_end(), "---" | "..."));
    let span = Span::new(
        yaml,
        close.map_or_else(|| end_of_keys(lines), |row| row.start),
    );
    if !span.of(text).lines().any(|line| key_of(line).is_some()) {
        return none;
    }
    let body = close.map_or(span.end, |row| row.end);
    let (mut stated, mut problem) = parsed(span.of(text));
    if close.is_none() {
        problem = Some(Problem::FrontUnclosed);
    }
    stated.title_span = stated
        .title
        .as_ref()
        .and_then(|title| place_of(text, span, title));
    Front {
        stated,
        body,
        problem,
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Keys {
    id: Option<String>,
    outlet: Option<String>,
    published: Option<String>,
    language: Option<String>,
    lang: Option<String>,
    title: Option<String>,
    url: Option<String>,
}

const KEYS: [&str; 8] = [
    "outlet",
    "published",
    "lang",
    "language",
    "title",
    "url",
    "author",
    "id",
];

fn parsed(yaml: &str) -> (Stated, Option<Problem>) {
    match serde_yaml::from_str::<Keys>(yaml) {
        Ok(keys) => (stated(keys), None),
        Err(error) => {
            let error = error.to_string();
            let reason = error.lines().next().unwrap_or("it is no YAML");
            (
                stated(line_by_line(yaml)),
                Some(Problem::FrontMalformed {
                    reason: reason.to_owned(),
                }),
            )
        }
    }
}

fn stated(keys: Keys) -> Stated {
    let given =
        |value: Option<String>| value.map(|v| v.trim().to_owned()).filter(|v| !v.is_empty());
    Stated {
        id: given(keys.id),
        outlet: given(keys.outlet),
        published: given(keys.published),
        language: given(keys.language).or(given(keys.lang)),
        title: given(keys.title),
        url: given(keys.url),
        ..Stated::default()
    }
}

/// What can be saved of a block that is no YAML, such as a title with a colon and no quotes.
fn line_by_line(yaml: &str) -> Keys {
    let get = |key: &str| {
        let value = yaml.lines().filter_map(key_of).find(|(k, _)| *k == key)?.1;
        Some(value.trim_matches(['"', '\'']).to_owned())
    };
    Keys {
        id: get("id"),
        outlet: get("outlet"),
        published: get("published"),
        language: get("language"),
        lang: get("lang"),
        title: get("title"),
        url: get("url"),
    }
}

/// The known key of a line and its value.
fn key_of(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    KEYS.contains(&key).then(|| (key, value.trim()))
}

/// Where an unclosed block ends: at the first line that has no known key.
fn end_of_keys(rows: Rows) -> usize {
    let text = rows.text;
    let start = rows.at;
    rows.take_while(|row| key_of(row.of(text)).is_some())
        .last()
        .map_or(start, |row| row.end)
}

/// Where `title` stands on the line of its key, as it is or with its quotes escaped.
fn place_of(text: &str, yaml: Span, title: &str) -> Option<Span> {
    let rows = Rows {
        text,
        at: yaml.start,
    };
    let row = rows
        .take_while(|row| row.start < yaml.end)
        .find(|row| row.of(text).starts_with("title:"))?;
    let written = [
        title.to_owned(),
        title.replace('"', "\\\""),
        title.replace('\'', "''"),
    ];
    let found = |form: &String| {
        row.of(text)
            .find(form)
            .map(|at| Span::new(row.start + at, row.start + at + form.len()))
    };
    let span = written.iter().find_map(found)?;
    Some(trimmed(text, span)).filter(|span| !span.is_empty())
}

/// The lines of `text` from `at` on, line ends included.
#[derive(Clone)]
struct Rows<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Rows<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let rest = &self.text[self.at..];
        let len = rest.find('\n').map_or(rest.len(), |at| at + 1);
        let row = Span::new(self.at, self.at + len);
        self.at = row.end;
        (len > 0).then_some(row)
    }
}

#[cfg(test)]
mod tests {
    use super::front;

    /// `expect` is outlet, published, language, title, the title as it stands in the file, and the rest.
    fn check(text: &str, expect: &str) {
        let front = front(text);
        let s = &front.stated;
        let parts =
            [&s.outlet, &s.published, &s.language, &s.title].map(|v| v.clone().unwrap_or_default());
        let place = s.title_span.map_or("", |span| span.of(text));
        let problem = if front.problem.is_some() { "!" } else { "" };
        assert_eq!(
            format!(
                "{problem}{}|{place}|{}",
                parts.join("|"),
                &text[front.body..]
            ),
            expect,
            "{text}"
        );
    }

    #[test]
    fn keys_quoted_or_not() {
        check(
            "---\noutlet: River Times\npublished: 2023-05-03\nlang: en\ntitle: \"A: b\"\nx: [1]\n---\nText",
            "River Times|2023-05-03|en|A: b|A: b|Text",
        );
        check(
            "---\r\noutlet: 'نهر'\r\nlanguage: ar\r\n---\r\nنص",
            "نهر||ar|||نص",
        );
        check("\u{feff}---\ntitle: 1984\n---\n", "|||1984|1984|");
        check(
            "---\ntitle: \"Say \\\"no\\\"\"\n---\nText",
            "|||Say \"no\"|Say \\\"no\\\"|Text",
        );
    }

    #[test]
    fn what_is_no_front_matter() {
        check("---\nText\n---\nMore", "|||||---\nText\n---\nMore");
        check(
            "Text\n---\ntitle: x\n---\n",
            "|||||Text\n---\ntitle: x\n---\n",
        );
        check("---", "|||||---");
        check("", "|||||");
    }

    #[test]
    fn malformed_front_matter_is_read_line_by_line() {
        check(
            "---\ntitle: Minister: river rose\noutlet: \"X\n---\nText",
            "!X|||Minister: river rose|Minister: river rose|Text",
        );
        check(
            "---\noutlet: X\nText goes on: here",
            "!X|||||Text goes on: here",
        );
        check(
            "---\ntitle: [a, b]\noutlet: X\n---\nText",
            "!X|||[a, b]|[a, b]|Text",
        );
    }
}
