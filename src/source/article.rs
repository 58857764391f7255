//! The articles of one text: its lines sorted into headline, body, metadata and page.

use super::boilerplate::{self, Lines};
use super::date::{NoDate, Order, leading};
use super::dateline;
use super::document::{Document, Part, Published, Role};
use super::front::Stated;
use super::headline;
use super::inline;
use super::line::{Line, lines};
use super::metadata::{self, Known};
use super::outlets::Outlets;
use super::problem::{Notice, Problem};
use super::words::WORDS;
use crate::language::date::Word;
use crate::language::{self, Language};
use crate::text::{self, Span, is_arabic};

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
    let language = stated
        .language
        .as_deref()
        .map_or_else(|| told(article), code);
    let order = raw.order.or((language == "ar").then_some(Order::DayFirst));
    let (mut parts, title, head) = parts(article, stated, order);
    if let Some(span) = stated.title_span {
        parts.insert(
            0,
            Part {
                span,
                role: Role::Headline,
            },
        );
    }
    let known = article
        .metadata
        .iter()
        .filter_map(|line| metadata::of_line(line.text, order));
    let known = known.reduce(Known::or).unwrap_or_default();
    let known = Known {
        outlet: known.outlet.clone().or(head.outlet.clone()),
        ..head.or(known)
    };
    let outlet = raw.outlets.outlet(stated, &known);
    let published =
        published(stated, known.published, order).unwrap_or_else(|(published, problem)| {
            notices.push(Notice::new(&raw.id, problem));
            published
        });
    Document {
        id,
        path: raw.path.to_owned(),
        line: raw.line,
        outlet,
        published,
        language,
        title: stated.title.clone().or(title),
        url: stated.url.clone(),
        text: raw.text.to_owned(),
        parts,
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

/// Days by which two clocks can tell the day of one publication apart.
const ZONE_DAYS: i32 = 1;

/// The date that the metadata states; where the page itself says another one, that: metadata often tells the day of the crawl.
/// With the problem that there was, what can be taken all the same.
fn published(
    stated: &Stated,
    own: Option<Published>,
    order: Option<Order>,
) -> Result<Option<Published>, (Option<Published>, Problem)> {
    let Some(text) = &stated.published else {
        return Ok(own);
    };
    let stated = stated_date(text, order, own.as_ref()).map_err(|problem| (None, problem))?;
    match (stated, own) {
        (Some(stated), Some(own)) if (stated.date - own.date).get_days().abs() > ZONE_DAYS => {
            let problem = Problem::OtherDate {
                stated: stated.date,
                own: own.date,
            };
            Err((Some(own), problem))
        }
        (stated, _) => Ok(stated),
    }
}

/// The stated date; where its day and month may be read either way, that of the text, if it is one of the two.
fn stated_date(
    text: &str,
    order: Option<Order>,
    in_text: Option<&Published>,
) -> Result<Option<Published>, Problem> {
    let whole = |found: (Published, usize)| Published {
        text: text.to_owned(),
        ..found.0
    };
    match leading(text, order) {
        Ok(found) => Ok(Some(whole(found))),
        Err(NoDate::Absent) => Err(Problem::NoDate {
            text: text.to_owned(),
        }),
        Err(NoDate::TwoWays) => [Order::DayFirst, Order::MonthFirst]
            .into_iter()
            .filter_map(|order| leading(text, Some(order)).ok())
            .find(|found| in_text.is_some_and(|p| p.date == found.0.date))
            .map(|found| Some(whole(found)))
            .ok_or_else(|| Problem::TwoDates {
                text: text.to_owned(),
            }),
    }
}

/// The code of a stated language: "ar" for Arabic and ar-EG, what is stated for a language that is not known.
fn code(stated: &str) -> String {
    let primary = stated.split(['-', '_']).next().unwrap_or(stated).trim();
    let known = WORDS.languages.iter().find(|(_, names)| names.is(primary));
    known.map_or_else(|| primary.to_lowercase(), |(code, _)| code.clone())
}

/// The language by script and small words.
fn told(article: &Lines) -> String {
    of_lines(article.kept.iter().map(|line| line.text))
}

/// The language of a text, by the script of most letters and by its small words.
#[must_use]
pub fn language_of(text: &str) -> String {
    of_lines(std::iter::once(text))
}

fn of_lines<'a>(lines: impl Iterator<Item = &'a str> + Clone) -> String {
    let letters = lines
        .clone()
        .flat_map(str::chars)
        .filter(|c| c.is_alphabetic());
    let (arabic, all) = letters.fold((0, 0), |(arabic, all), c| {
        (arabic + usize::from(is_arabic(c)), all + 1)
    });
    if arabic * 2 > all { "ar" } else { latin(lines) }.to_owned()
}

/// So many words tell the language.
const TELLING: usize = 200;

/// The language of Latin script that most small words are of; English where two have as many.
fn latin<'a>(lines: impl Iterator<Item = &'a str>) -> &'static str {
    let apart = |c: char| !c.is_alphabetic() && !matches!(c, '\'' | '’');
    let words = lines
        .flat_map(|line| line.split(apart))
        .filter(|w| !w.is_empty());
    let words: Vec<String> = words.take(TELLING).map(text::light).collect();
    let is_small = |language: &Language, word: &String| {
        (language.times)(word)
            .iter()
            .any(|sense| sense.word == Word::Function)
    };
    let languages = language::all().iter().filter(|l| !l.arabic_script);
    let counted = languages.map(|l| {
        (
            words.iter().filter(|w| is_small(l, w)).count(),
            l.code == "en",
            l.code,
        )
    });
    counted.max().map_or("en", |(_, _, code)| code)
}

#[cfg(test)]
mod tests {
    use crate::source::tests::check;

    const A: &str = "The river rose over its banks in the night, police said.";

    fn stated(front: &str, body: &str, expect: &str) {
        check(
            "a.txt",
            &format!("---\n{front}\n---\n{body}"),
            &[&format!("a.txt {expect}")],
        );
    }

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
    fn a_page_knows_its_day_better_than_its_metadata() {
        check(
            "a.txt",
            &format!("---\npublished: 2023-05-09\n---\nPublished 4 May 2023\n{A}"),
            &[
                &format!("a.txt - 2023-05-04 en B[{A}]"),
                "notice a.txt: published 2023-05-09 by its metadata, 2023-05-04 by its own words, which were believed",
            ],
        );
    }

    #[test]
    fn a_date_that_may_be_read_two_ways_is_settled_by_the_text_or_unknown() {
        let dated = format!("4 May 2023\n{A}");
        stated(
            "published: 5/4/2023",
            &dated,
            &format!("- 2023-05-04 en B[{A}]"),
        );
        check(
            "a.txt",
            &format!("---\npublished: 5/4/2023\n---\n{A}"),
            &[
                &format!("a.txt - - en B[{A}]"),
                "notice a.txt: published “5/4/2023” may be read two ways and was taken as unknown; write it as 2024-11-02",
            ],
        );
        check(
            "a.txt",
            &format!("---\npublished: yesterday\n---\n{A}"),
            &[
                &format!("a.txt - - en B[{A}]"),
                "notice a.txt: published “yesterday” is no date that could be read; write it as 2024-11-02",
            ],
        );
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
