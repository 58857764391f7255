//! The head of an article: headlines, and the metadata between them and the first sentence.

use super::article::behind;
use super::date::Order;
use super::dateline;
use super::line::{Line, ends_sentence, has_words, is_prose, word_count};
use super::metadata::{self, Known};
use super::words::{normal, same_words};
use crate::text::Span;

/// The lines of an article, sorted.
#[derive(Debug, Default)]
pub(super) struct Head<'a> {
    /// Headlines, in order.
    pub headlines: Vec<Line<'a>>,
    /// The running text.
    pub body: Vec<Line<'a>>,
    /// What the lines between them tell.
    pub known: Known,
}

/// Sorts `lines`. Where a title is stated, only lines that repeat it are headlines; where none is, the short lines before the first
/// sentence are.
pub(super) fn head<'a>(lines: &[Line<'a>], stated: Option<&str>, order: Option<Order>) -> Head<'a> {
    let first = lines
        .iter()
        .position(|l| is_sentence(l.text) && stated.is_none_or(|t| !same_words(t, l.text)));
    let before = first.unwrap_or(if stated.is_some() {
        lines.len().min(3)
    } else {
        0
    });
    let mut out = Head::default();
    for line in &lines[..before] {
        let known = metadata::of_head_line(line.text, order);
        // A first line that begins with "By" may be the headline, but not where the title is known.
        let bare = out.headlines.is_empty() && stated.is_none();
        if let Some(known) = known.filter(|known| !bare || known.published.is_some()) {
            out.known = std::mem::take(&mut out.known).or(known);
        } else if stated.map_or(before <= MENU, |title| repeats(line.text, title)) {
            out.headlines.push(*line);
        } else {
            out.body.push(*line);
        }
    }
    out.body.extend(&lines[before..]);
    if !out.body.is_empty() {
        running_head(&mut out, stated, order);
    }
    out
}

/// The headline by which an article is called: the first of at least four words, else the longest.
pub(super) fn title(headlines: &[Line]) -> Option<String> {
    let long = headlines.iter().find(|l| has_words(l.text, 4));
    let chosen = long.or_else(|| headlines.iter().max_by_key(|l| word_count(l.text)));
    chosen.map(|line| line.text.trim_start_matches(['#', ' ']).to_owned())
}

/// The place of a headline without the marks of Markdown.
pub(super) fn unmarked(line: &Line) -> Span {
    let bare = line.text.trim_start_matches('#').trim_start();
    Span::new(line.span.end - bare.len(), line.span.end)
}

/// So many short lines before the first sentence are headlines; more are a menu or a list, and stay in the body.
const MENU: usize = 6;

/// Takes a date and the stated title off the head of running text, as in "24-09-2013 River rises. The river …", and an agency with a
/// date behind them, as in "River rises AFP Friday 3 May 2024 The river …".
fn running_head(out: &mut Head, stated: Option<&str>, order: Option<Order>) {
    let line = out.body[0];
    let (mut at, mut known) = dateline::of_head(line.text, order).unwrap_or_default();
    if let Some(title) = stated.and_then(|title| running_title(line.text, at, title)) {
        let span = Span::new(line.span.start + title.start, line.span.start + title.end);
        out.headlines.push(Line {
            text: title.of(line.text),
            span,
            ..line
        });
        let rest =
            line.text[title.end..].trim_start_matches(|c: char| c.is_whitespace() || c == '.');
        let (credit, dated) = dateline::of_credit(rest, order).unwrap_or_default();
        (at, known) = (line.text.len() - rest.len() + credit, known.or(dated));
    }
    out.known = std::mem::take(&mut out.known).or(known);
    out.body[0] = behind(&line, at);
}

/// Where the stated title stands before the running text: after the metadata that ends at `at`, with a capital or a stop behind it.
fn running_title(text: &str, at: usize, title: &str) -> Option<Span> {
    let place = at + text[at..].find(title)?;
    let behind = &text[place + title.len()..];
    let near = place == at || at > 0 && word_count(&text[at..place]) <= 12;
    let parted = behind.trim_start().starts_with(|c: char| {
        c == '.' || c.is_uppercase() || c.is_numeric() || "\"“«".contains(c)
    });
    (near && parted && has_words(title, 4) && !behind.starts_with(char::is_alphanumeric))
        .then(|| Span::new(place, place + title.len()))
}

/// A line with which the running text may begin.
fn is_sentence(line: &str) -> bool {
    let question = line.ends_with(['?', '؟', '!']) && !has_words(line, 15);
    is_prose(line) || ends_sentence(line) && !question && has_words(line, 3)
}

/// True where `line` says what `title` does: the same words, or most of the shorter one's.
fn repeats(line: &str, title: &str) -> bool {
    let (line, title) = (normal(line), normal(title));
    let (a, b): (Vec<_>, Vec<_>) = (line.split(' ').collect(), title.split(' ').collect());
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let shared = short.iter().filter(|w| long.contains(w)).count();
    line == title || short.len() >= 3 && shared * 10 >= short.len() * 6
}

#[cfg(test)]
mod tests {
    use crate::source::tests::{A, check};

    /// `head` stands before a sentence.
    fn head(head: &str, expect: &str) {
        check(
            "a.txt",
            &format!("{head}{A}"),
            &[&format!("a.txt {expect} B[{A}]")],
        );
    }

    #[test]
    fn short_lines_before_the_first_sentence_are_headlines() {
        head("River rises\n", "- - en H[River rises]");
        head(
            "World news\n\nRiver rises in the valley\n\nBy Sam Hill\n\n",
            "- - en H[World news] H[River rises in the valley]",
        );
        head(
            "Why did the river rise?\n",
            "- - en H[Why did the river rise?]",
        );
        head(
            "# River rises\n\n3 May 2023\n\n",
            "- 2023-05-03 en H[River rises]",
        );
        head(
            "River rises\nتاريخ النشر: 3rd, May 2023 GMT\n",
            "- 2023-05-03 en H[River rises]",
        );
        head("By River and Road\n", "- - en H[By River and Road]");
    }

    #[test]
    fn a_stated_title_is_the_headline() {
        head(
            "---\ntitle: \"River rises\"\n---\n",
            "- - en H[River rises]",
        );
        head(
            "---\ntitle: River rises in valley\n---\nRiver rises in the valley, again\n\n",
            "- - en H[River rises in valley] H[River rises in the valley, again]",
        );
        head(
            "---\ntitle: River rises\n---\nBy River Wire\n\n",
            "- - en H[River rises]",
        );
        let caption = format!("A photo of the dam\n{A}");
        check(
            "a.txt",
            &format!("---\ntitle: River rises\n---\n{caption}"),
            &[&format!("a.txt - - en H[River rises] B[{caption}]")],
        );
    }

    #[test]
    fn a_text_without_a_headline_has_none() {
        check("a.txt", A, &[&format!("a.txt - - en B[{A}]")]);
        check("a.txt", "River rises", &["a.txt - - en B[River rises]"]);
        check(
            "a.txt",
            "It rose.\nThe river",
            &["a.txt - - en B[It rose.\nThe river]"],
        );
        let sections = format!("{A}\n\nWhat comes next\n\n{A}");
        check(
            "a.txt",
            &sections,
            &[&format!("a.txt - - en B[{sections}]")],
        );
    }

    #[test]
    fn heads_of_texts_that_were_crawled_into_one_line() {
        let title = "River rises over its banks";
        let row =
            |text: &str| format!("{{\"id\":\"x\",\"title\":\"{title}\",\"text\":\"{text} {A}\"}}");
        let expect = format!("x - 2023-05-03 en H[{title}] B[{A}]");
        for text in [
            "3 May 2023 River rises over its banks.",
            "River rises over its banks AFP Wednesday 3 May 2023",
            "Posted on May 3 2023 by Sam River rises over its banks",
        ] {
            check("a.jsonl", &row(text), &[&expect]);
        }
        let text = format!("River rises over its banks of sand. {A}");
        let row = format!("{{\"id\":\"x\",\"title\":\"{title}\",\"text\":\"{text}\"}}");
        check("a.jsonl", &row, &[&format!("x - - en B[{text}]")]);
    }
}
