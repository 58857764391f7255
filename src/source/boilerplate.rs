//! Which lines of a page are articles, and which are link lists, comment forms, share bars and notices. A doubtful line stays.

use super::line::{Line, has_words, is_prose};
use super::metadata;
use super::words::{Phrases, WORDS};

/// One article among the lines of a page.
#[derive(Debug, Default)]
pub(super) struct Lines<'a> {
    /// Its own lines.
    pub kept: Vec<Line<'a>>,
    /// Lines of metadata that belong to it.
    pub metadata: Vec<Line<'a>>,
}

/// The articles of a page, in order. More than one where paragraphs stand under a heading such as «اقرأ أيضا».
/// Never empty; where nothing but boilerplate was found, all lines are kept.
pub(super) fn articles<'a>(lines: &[Line<'a>]) -> Vec<Lines<'a>> {
    let kinds = kinds(lines);
    let mut out = vec![Lines::default()];
    let mut begun = false;
    let mut start = 0;
    while start < lines.len() {
        let next = (start + 1..lines.len()).find(|&i| kinds[i] == Kind::Related);
        let end = next.unwrap_or(lines.len());
        begun |= add_block(&mut out, &lines[start..end], &kinds[start..end], begun);
        start = end;
    }
    if out.iter().all(|article| article.kept.is_empty()) {
        out = vec![Lines {
            kept: lines.to_vec(),
            metadata: Vec::new(),
        }];
    }
    out
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// Anything that may belong to an article.
    Text,
    /// A labelled line.
    Metadata,
    /// The heading of a link list.
    Related,
    /// A heading after which nothing belongs to the article.
    End,
    /// The same, unless paragraphs follow.
    Close,
    /// A line of the page.
    Page,
    /// A name of a share bar, if it has company.
    Social,
}

fn kinds(lines: &[Line]) -> Vec<Kind> {
    let mut kinds: Vec<_> = lines.iter().map(|line| kind(line.text)).collect();
    for at in 0..kinds.len() {
        let company = |other: Option<&Kind>| {
            other.is_some_and(|k| matches!(k, Kind::Social | Kind::Page | Kind::End | Kind::Close))
        };
        if kinds[at] == Kind::Social
            && (company(kinds.get(at + 1)) || at > 0 && company(kinds.get(at - 1)))
        {
            kinds[at] = Kind::Page;
        }
    }
    // "Source: Iran to …" is a headline where it opens the text and no other metadata follows.
    if kinds.first() == Some(&Kind::Metadata)
        && WORDS.outlet.labels(lines[0].text).is_some()
        && kinds.get(1) != Some(&Kind::Metadata)
    {
        kinds[0] = Kind::Text;
    }
    kinds
}

fn kind(line: &str) -> Kind {
    let table: [(&Phrases, Kind); 5] = [
        (&WORDS.related, Kind::Related),
        (&WORDS.ends, Kind::End),
        (&WORDS.page, Kind::Page),
        (&WORDS.closes, Kind::Close),
        (&WORDS.social, Kind::Social),
    ];
    if let Some((_, kind)) = table.iter().find(|(phrases, _)| phrases.is(line)) {
        return *kind;
    }
    if is_page(line) {
        return Kind::Page;
    }
    metadata::of_line(line, None).map_or(Kind::Text, |_| Kind::Metadata)
}

/// A line that begins as lines of the page do, or a single link behind «اقرأ أيضا:».
fn is_page(line: &str) -> bool {
    let linked = WORDS
        .related
        .labels(line)
        .is_some_and(|link| !link.is_empty() && !is_prose(link));
    linked
        || !has_words(line, 41) && WORDS.page_begins.after(line).is_some()
        || WORDS.page_patterns.iter().any(|p| p.find(line).is_some())
}

/// Adds the lines from one heading of a link list to the next, the heading first, or those before the first heading.
/// Tells whether a paragraph was among them; `begun` tells the same of those before.
fn add_block<'a>(
    out: &mut Vec<Lines<'a>>,
    lines: &[Line<'a>],
    kinds: &[Kind],
    begun: bool,
) -> bool {
    let related = kinds[0] == Kind::Related;
    let end = end_of(lines, kinds);
    let prose = (0..end)
        .find(|&i| kinds[i] == Kind::Text && is_prose(lines[i].text) && !is_listed(lines[i].text));
    let mut from = usize::from(related);
    match prose {
        None if related => from = lines.len(),
        Some(first) if related && begun && goes_on(&lines[1..=first]) => from = first,
        Some(_) if related && begun => out.push(Lines::default()),
        _ => {}
    }
    let article = out.last_mut().expect("it is never empty");
    let mut paragraph = false;
    for (i, (line, kind)) in lines.iter().zip(kinds).enumerate() {
        match kind {
            Kind::Metadata => article.metadata.push(*line),
            Kind::Text | Kind::Social | Kind::Close if (from..end).contains(&i) => {
                article.kept.push(*line);
                paragraph |= is_prose(line.text);
            }
            _ => {}
        }
    }
    paragraph
}

/// Where the article ends inside a block: at a comment form, or at a closing heading that no paragraph follows.
fn end_of(lines: &[Line], kinds: &[Kind]) -> usize {
    let paragraph = |&i: &usize| kinds[i] == Kind::Text && is_prose(lines[i].text);
    let first = (0..lines.len()).find(paragraph);
    let last = (0..lines.len()).rfind(paragraph);
    let begun = |at: usize| first.is_some_and(|first| first < at);
    let followed = |at: usize| last.is_some_and(|last| last >= at);
    (0..lines.len())
        .find(|&at| match kinds[at] {
            Kind::End => begun(at),
            Kind::Close => begun(at) && !followed(at),
            _ => false,
        })
        .unwrap_or(lines.len())
}

/// True where the paragraph at the end of `block` belongs to the article before the link list: the list has bullets, or the paragraph
/// takes up what was said.
fn goes_on(block: &[Line]) -> bool {
    let (paragraph, links) = block.split_last().expect("it holds the paragraph");
    links.iter().any(|l| is_listed(l.text)) || WORDS.continues.after(paragraph.text).is_some()
}

/// An entry of a list: behind a bullet or a small number.
fn is_listed(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_numeric());
    let numbered = rest.len() < line.len()
        && line.len() - rest.len() <= 4
        && rest.starts_with(['.', ')', '-']);
    numbered && rest[1..].starts_with(' ')
        || line.starts_with(['-', '*', '•', '–', '▪', '‣', '·', '◄', '►'])
}

#[cfg(test)]
mod tests {
    use crate::source::tests::{A, check};

    const B: &str = "The minister opened the new bridge over the valley on Sunday.";

    /// `page` follows a sentence; `expect` is what stays of the page behind it.
    fn tail(page: &str, expect: &str) {
        let body = if expect.is_empty() {
            A.to_owned()
        } else {
            format!("{A}\n\n{expect}")
        };
        check(
            "a.txt",
            &format!("{A}\n\n{page}"),
            &[&format!("a.txt - - en B[{body}]")],
        );
    }

    #[test]
    fn link_lists_forms_and_bars_are_the_pages() {
        tail(
            "Related articles\n- Bridge closed after flood\n- Five tips for wet days",
            "",
        );
        tail(
            "Most read\n1. Bridge closed after flood\n2. Why does it rain?",
            "",
        );
        tail(
            "مقالات ذات صلة\n\nاترك تعليقاً\n\nلن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *\n\nزر الذهاب إلى الأعلى",
            "",
        );
        tail(
            "Leave a comment\nThe river at our house rose by two metres in one night.",
            "",
        );
        tail(
            "JOIN US AND FOLO\n\nTelegram\n\nWhatsapp channel\n\nExit mobile version",
            "",
        );
        tail("شارك المقال: فيسبوك | إكس | واتساب", "");
        tail(
            "للاشتراك في النشرة البريدية: أدخل بريدك الإلكتروني. آخر تحديث 10:25",
            "",
        );
        tail(
            "© River Wire. Republished under licence. Subscribe for 9.99 a month.",
            "",
        );
        tail("Tags: river, flood\nShare\nFacebook\nTwitter", "");
        tail("إدارة الموقع لا تتبنى وجهة نظر الكاتب", "");
    }

    #[test]
    fn what_may_be_the_articles_stays() {
        tail(
            "A hotline for relatives has been opened on 0800 110 047.",
            "A hotline for relatives has been opened on 0800 110 047.",
        );
        tail(
            "With reporting by Sam Hill in Riverton",
            "With reporting by Sam Hill in Riverton",
        );
        let section = format!("Comments\n\n{B}");
        tail(&section, &section);
        let phrase = "Readers who left a comment under related articles on Facebook were told to share this article.";
        tail(phrase, phrase);
        let telegram = format!("Telegram\n\n{B}");
        tail(&telegram, &telegram);
    }

    #[test]
    fn paragraphs_under_a_heading_of_links_are_an_article_of_their_own() {
        check(
            "a.txt",
            &format!("River rises\n{A}\nSource: River Post\nRead also:\nBridge opens\n{B}"),
            &[
                &format!("a.txt River Post - en H[River rises] B[{A}]"),
                &format!("a.txt#2 - - en H[Bridge opens] B[{B}]"),
            ],
        );
        check(
            "a.txt",
            &format!(
                "{A}\n\nاقرأ أيضاً:\n\nافتتاح الجسر الجديد\nتابع أحدث الأخبار عبر تطبيق\n3 May 2023\nافتتح الوزير صباح الأحد الجسر الجديد فوق الوادي.\nالمصدر: الوادي"
            ),
            &[
                &format!("a.txt - - en B[{A}]"),
                "a.txt#2 الوادي 2023-05-03 ar H[افتتاح الجسر الجديد] B[افتتح الوزير صباح الأحد الجسر الجديد فوق الوادي.]",
            ],
        );
    }

    #[test]
    fn an_article_goes_on_after_a_link_in_its_midst() {
        let more = "He added that the old bridge over the valley was still closed.";
        let expect = format!("a.txt - - en B[{A}] B[{more}]");
        for link in [
            "Read also: Bridge opens",
            "Read also\nBridge opens",
            "Related\n- Bridge opens\n- Road closed",
        ] {
            check("a.txt", &format!("{A}\n{link}\n{more}"), &[&expect]);
        }
        check(
            "a.txt",
            &format!("Latest news\nRiver rises\n{A}"),
            &[&format!("a.txt - - en H[River rises] B[{A}]")],
        );
        check(
            "a.txt",
            "Related articles\nRiver rises",
            &["a.txt - - en B[Related articles\nRiver rises]"],
        );
    }
}
