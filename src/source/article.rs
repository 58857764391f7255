//! The articles of one text: its lines sorted into headline, body, metadata and page.

use super::boilerplate::{self, Lines};
use super::date::Order;
use super::dateline;
use super::document::{Document, Part, Role};
use super::front::Stated;
use super::headline;
use super::inline;
use super::language;
use super::line::{Line, lines};
use super::metadata::{self, Known};
use super::outlets::Outlets;
use super::problem::{Notice, Problem};
use super::published;
use crate::text::Span;

/// A text with what was stated beside it.
pub(super) struct Raw<'a> {
    /// Of its file.
    pub path: &'a str,
    /// The id of its first article, where none is stated, and what notices call it: its path, with the line in jsonl.
    pub id: String,
    /// Where it begins in its file, of a line or a row.
    pub line: Option<u64>,
    pub text: &'a str,
    /// Where the front matter ends.
    pub body: usize,
    pub stated: Stated,
    /// How the dates of its file are written, where that is known.
    pub order: Option<Order>,
    /// By the domains of their pages.
    pub outlets: &'a Outlets,
}

/// Reads the articles of `raw`. The first takes what was stated; a later one only what it says itself.
pub(super) fn documents(raw: &Raw, notices: &mut Vec<Notice>) -> Vec<Document> {
    let id = raw.stated.id.clone().unwrap_or_else(|| raw.id.clone());
    if !raw.text[raw.body..].contains(char::is_alphanumeric) {
        notices.push(Notice::new(&raw.id, Problem::EmptyArticle));
        return Vec::new();
    }
    let articles = boilerplate::articles(&lines(raw.text, raw.body));
    let mut out = Vec::with_capacity(articles.len());
    for (n, article) in articles.iter().enumerate() {
        let (id, stated) = match n {
            0 => (id.clone(), raw.stated.clone()),
            n => (
                format!("{id}#{}", n + 1),
                Stated {
                    language: raw.stated.language.clone(),
                    ..Stated::default()
                },
            ),
        };
        out.push(document(raw, id, &stated, article, notices));
    }
    out
}

fn document(
    raw: &Raw,
    id: String,
    stated: &Stated,
    article: &Lines,
    notices: &mut Vec<Notice>,
) -> Document {
    let language = language::of_article(stated, article);
    let order = raw.order.or((language == "ar").then_some(Order::DayFirst));
    let (mut parts, title, head) = parts(article, stated, order);
    let role = Role::Headline;
    parts.splice(0..0, stated.title_span.map(|span| Part { span, role }));
    let known = known(article, head, order);
    let published = published::day(stated, known.published.clone(), order);
    let published = published.unwrap_or_else(|(published, problem)| {
        notices.push(Notice::new(&raw.id, problem));
        published
    });
    Document {
        id,
        path: raw.path.to_owned(),
        line: raw.line,
        outlet: raw.outlets.outlet(stated, &known),
        published,
        language,
        title: stated.title.clone().or(title),
        url: stated.url.clone(),
        text: raw.text.to_owned(),
        parts,
    }
}

/// What the head of an article and its lines of metadata tell: of its outlet the lines, of all else the head first.
fn known(article: &Lines, head: Known, order: Option<Order>) -> Known {
    let lines = article.metadata.iter();
    let told = lines.filter_map(|line| metadata::of_line(line.text, order));
    let told = told.reduce(Known::or).unwrap_or_default();
    Known {
        outlet: told.outlet.clone().or(head.outlet.clone()),
        ..head.or(told)
    }
}

/// The parts of an article, its headline by its own words, and what its head tells.
fn parts(
    article: &Lines,
    stated: &Stated,
    order: Option<Order>,
) -> (Vec<Part>, Option<String>, Known) {
    let head = headline::head(&article.kept, stated.title.as_deref(), order);
    let title = headline::title(&head.headlines);
    let mut parts: Vec<_> = head
        .headlines
        .iter()
        .map(|l| Part {
            span: headline::unmarked(l),
            role: Role::Headline,
        })
        .collect();
    let mut body = head.body;
    let mut known = head.known;
    if let Some(first) = body.first_mut() {
        let (at, more) = dateline::dateline(first.text, order);
        *first = behind(first, at);
        known = known.or(more);
    }
    if let Some(last) = body.last_mut() {
        let len = inline::tail_of(last.text);
        last.text = last.text[..len].trim_end();
        last.span.end = last.span.start + last.text.len();
    }
    parts.extend(joined(&body));
    parts.retain(|part| !part.span.is_empty());
    // A headline that is repeated may stand behind a line of rules or signs.
    parts.sort_by_key(|part| part.span.start);
    (parts, title, known)
}

/// One part for each run of neighbouring lines.
fn joined(body: &[Line]) -> Vec<Part> {
    let runs = body.chunk_by(|a, b| a.number + 1 == b.number);
    let span = |run: &[Line]| run[0].span.cover(run[run.len() - 1].span);
    runs.map(|run| Part {
        span: span(run),
        role: Role::Body,
    })
    .collect()
}

/// `line` from byte `at` on.
pub(super) fn behind<'a>(line: &Line<'a>, at: usize) -> Line<'a> {
    Line {
        span: Span::new(line.span.start + at, line.span.end),
        text: &line.text[at..],
        ..*line
    }
}

#[cfg(test)]
mod tests {
    use crate::source::tests::{A, check, stated};

    #[test]
    fn what_is_stated_goes_before_what_the_text_says() {
        let body = format!("Source: Valley News\nPublished 4 May 2023\n{A}");
        stated(
            "outlet: River Post\npublished: 2023-05-03T23:30:00-05:00",
            &body,
            &format!("River Post 2023-05-03 en B[{A}]"),
        );
        stated(
            "lang: EN-gb",
            &body,
            &format!("Valley News 2023-05-04 en B[{A}]"),
        );
        stated("language: العربية", A, &format!("- - ar B[{A}]"));
        stated("language: fr", A, &format!("- - fr B[{A}]"));
    }

    #[test]
    fn outlets_by_label_dateline_and_address() {
        check(
            "a.txt",
            "ارتفاع النهر\n\nموقع الوادي 3 مايو 2023: ارتفع منسوب النهر خلال الليل وغمر الحقول.\n\nمصدر الخبر\nنشر الخبر اول مرة على موقع :www.example.com بتاريخ:2023-05-03 15:47:00",
            &[
                "a.txt موقع الوادي 2023-05-03 ar H[ارتفاع النهر] B[ارتفع منسوب النهر خلال الليل وغمر الحقول.]",
            ],
        );
        check(
            "a.txt",
            &format!("{A}\nSource: www.example.com"),
            &[&format!("a.txt example.com - en B[{A}]")],
        );
        let body = format!("RIVERTON, May 3 (River Post) - {A}");
        check(
            "a.txt",
            &body,
            &[&format!("a.txt River Post - en B[{body}]")],
        );
        let quoted = format!("Source: dam to be rebuilt\n{A}");
        check(
            "a.txt",
            &quoted,
            &[&format!("a.txt - - en H[Source: dam to be rebuilt] B[{A}]")],
        );
    }
}
