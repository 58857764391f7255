//! Articles of a web page: the text is taken out of its page, with what the page tells of it.

mod schema;
mod text;
mod told;

use dom_query::{Document, Selection};
use dom_smoothie::{Config, Readability, TextMode};

use self::text::{DEEPEST, NO_TEXT, depth, tidy};
use self::told::Told;
use super::front::Stated;
use super::line::{ends_sentence, has_words, is_prose};
use super::problem::{Notice, Problem};
use super::row::{Found, Row, declared};
use super::words::same_words;

pub(super) use self::text::{headed, text_of};

/// The articles of a page: one, or several that stand beside each other.
pub(super) fn rows(path: &str, html: &str) -> Vec<Found> {
    if depth(html) > DEEPEST {
        return vec![Err(Notice::new(path, Problem::TooDeep))];
    }
    let page = Document::from(html);
    let told = told::told(&page);
    page.select(NO_TEXT).remove();
    let apart = if told.live { Vec::new() } else { apart(&page) };
    let mut found: Vec<_> = match apart.as_slice() {
        [] | [_] => vec![row(path.to_owned(), &told, page)],
        many => many
            .iter()
            .enumerate()
            .map(|(n, article)| of_many(path, n, article, &told))
            .collect(),
    };
    found.retain(|row| {
        row.text
            .lines()
            .any(|line| is_prose(line) || ends_sentence(line) && has_words(line, 3))
    });
    if found.is_empty() {
        return vec![Err(Notice::new(path, Problem::NoArticle))];
    }
    found.into_iter().map(Ok).collect()
}

/// The articles that stand beside each other on a page: each with a headline and paragraphs of its own.
fn apart(page: &Document) -> Vec<Selection<'_>> {
    let articles = page
        .select("article")
        .iter()
        .collect::<Vec<_>>()
        .into_iter();
    articles
        .filter(|article| {
            let inside = article.ancestors(None).is("article");
            let words = article.select("p").text();
            !inside && article.select("h1, h2, h3").exists() && has_words(&words, OWN_WORDS)
        })
        .collect()
}

/// So many words in paragraphs are an article; a teaser has fewer.
const OWN_WORDS: usize = 50;

/// The article of one `article` element of several. What the page tells is of that which has the headline of the page.
fn of_many(path: &str, n: usize, article: &Selection, page: &Told) -> Row {
    let title = told::text(&article.select_single("h1, h2, h3"));
    let main = title
        .as_deref()
        .zip(page.title.as_deref())
        .is_some_and(|(own, told)| same_words(own, told));
    let told = if main {
        page.clone()
    } else {
        Told {
            title,
            published: told::written(&article.select_single("time")),
            site: page.site.clone(),
            language: page.language.clone(),
            ..Told::default()
        }
    };
    row(
        format!("{path}#{}", n + 1),
        &told,
        Document::from(article.html()),
    )
}

fn row(place: String, told: &Told, page: Document) -> Row {
    let shown = shown(page);
    let body = told
        .body
        .as_deref()
        .filter(|body| shown.len() < body.len() / 2);
    Row {
        place,
        line: None,
        text: headed(told.title.as_deref(), body.unwrap_or(&shown)),
        stated: Stated {
            published: told.published.clone(),
            language: declared(told.language.clone()),
            title: told.title.clone(),
            url: told.url.clone(),
            site: told.site.clone(),
            ..Stated::default()
        },
        notes: Vec::new(),
    }
}

/// The running text of a page, empty where none was found.
fn shown(page: Document) -> String {
    let config = Config {
        text_mode: TextMode::Formatted,
        disable_json_ld: true,
        max_elements_to_parse: MOST_ELEMENTS,
        char_threshold: SHORTEST,
        ..Config::default()
    };
    let article =
        Readability::with_document(page, None, Some(config)).and_then(|mut page| page.parse());
    article.map_or_else(|_| String::new(), |article| tidy(&article.text_content))
}

/// The longest live blogs have a tenth of it.
const MOST_ELEMENTS: usize = 200_000;
/// In characters; where less was found, boxes that look like the page's are looked into.
const SHORTEST: usize = 200;
