//! Reading articles: bytes → [`Document`]. Edges do the reading; nothing here understands language.

mod article;
mod boilerplate;
mod date;
mod dateline;
mod document;
mod encoding;
mod feed;
mod format;
mod front;
mod headline;
mod inline;
mod input;
mod json;
mod jsonl;
mod language;
mod line;
mod metadata;
mod object;
mod open;
mod options;
mod outlets;
mod page;
mod pattern;
mod piece;
mod plain;
mod problem;
mod published;
mod read;
mod row;
mod table;
mod words;

pub use document::{Document, Part, Published, Role};
pub use input::{Input, paths};
pub use jsonl::lines;
pub use language::language_of;
pub use options::{Column, Field, Options};
pub use outlets::Outlets;
pub use piece::{Piece, pieces};
pub use problem::{Notice, Problem};
pub use read::{Ids, read};

/// The articles in `bytes`, which were read from `path`: its suffix tells the format, else how the bytes begin.
/// Total: what cannot be taken for an article is a notice.
#[must_use]
pub fn documents(path: &str, bytes: &[u8]) -> (Vec<Document>, Vec<Notice>) {
    piece::of_bytes(path, bytes, &Options::default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Document, Options, Role, documents, piece};
    use crate::text::Span;

    /// What was read of a file, on one line an article: id, outlet, date, language, then `H` and `B` with the words of each part.
    fn shown(path: &str, text: &str, options: &Options) -> Vec<String> {
        let (found, notices) = piece::of_bytes(path, text.as_bytes(), options);
        let notices = notices
            .iter()
            .map(|n| format!("notice {}: {}", n.path, n.problem));
        found.iter().map(show).chain(notices).collect()
    }

    fn show(d: &Document) -> String {
        let outlet = d.outlet.as_deref().unwrap_or("-");
        let date = d
            .published
            .as_ref()
            .map_or("-".to_owned(), |p| p.date.to_string());
        let parts = d.parts.iter().map(|p| match p.role {
            Role::Headline => format!("H[{}]", p.span.of(&d.text)),
            Role::Body => format!("B[{}]", p.span.of(&d.text)),
        });
        format!(
            "{} {outlet} {date} {} {}",
            d.id,
            d.language,
            parts.collect::<Vec<_>>().join(" ")
        )
    }

    /// A sentence of an article.
    pub(super) const A: &str = "The river rose over its banks in the night, police said.";

    /// One article, with front matter.
    pub(super) fn stated(front: &str, body: &str, expect: &str) {
        check(
            "a.txt",
            &format!("---\n{front}\n---\n{body}"),
            &[&format!("a.txt {expect}")],
        );
    }

    /// `expect` holds one line for each article and notice.
    pub(super) fn check(path: &str, text: &str, expect: &[&str]) {
        check_with(&[], path, text, expect);
    }

    /// The same with columns named as `text=body`.
    pub(super) fn check_with(columns: &[&str], path: &str, text: &str, expect: &[&str]) {
        let columns = columns.iter().map(|c| c.parse().expect(c)).collect();
        let options = Options {
            columns,
            ..Options::default()
        };
        let start: String = text.chars().take(300).collect();
        assert_eq!(shown(path, text, &options), expect, "{start}");
    }

    #[test]
    fn bytes_that_are_no_article_are_notices() {
        check("a.txt", "", &["notice a.txt: the article is empty"]);
        check(
            "a.txt",
            "\u{feff} \r\n\0",
            &["notice a.txt: the article is empty"],
        );
        check(
            "a.txt",
            "---\ntitle: River\n---\n",
            &["notice a.txt: the article is empty"],
        );
    }

    #[test]
    fn spans_index_the_file_as_it_is() {
        check(
            "a.txt",
            "\u{feff}River rises\r\n\r\nThe river rose over its banks.\r\n",
            &["a.txt - - en H[River rises] B[The river rose over its banks.]"],
        );
        check("-", "النهر ارتفع.", &["- - - ar B[النهر ارتفع.]"]);
        check(
            "-",
            "{\"id\":\"x\",\"text\":\"The river rose.\"}",
            &["x - - en B[The river rose.]"],
        );
    }

    /// Pieces that pages are made of, so that random texts reach every branch.
    const PIECES: [&str; 24] = [
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "---\n",
        "title: a \"b\n",
        "outlet: x\n",
        "The river rose over its banks in the night. ",
        "ارتفع منسوب النهر خلال الليل وغمر الحقول كلها.",
        "River rises",
        "اقرأ أيضا:",
        "Read also",
        "Source: River Post",
        "تاريخ النشر: 3 May 2023",
        "3 May 2023 ",
        "May 3, 2023",
        "Leave a comment",
        "Tags river",
        "Facebook",
        "موقع الوادي 3 مايو 2023: ",
        "RIVERTON (River Post) - ",
        "\u{feff}",
        "\0",
        "# ",
    ];

    /// Pieces of pages, feeds, tables and JSON.
    const MARKS: [&str; 34] = [
        "<html lang=ar>",
        "<title>",
        "</title>",
        "<meta property='og:title' content='River rises - Post'>",
        "<script type='application/ld+json'>",
        "{\"@type\":\"NewsArticle\",\"articleBody\":\"",
        "</script>",
        "<article>",
        "</article>",
        "<h1>",
        "</h1>",
        "<p>",
        "</p>",
        "<br>",
        "<div class='comment'>",
        "</div>",
        "<time datetime='2023-05-03'>",
        "<li><a href='/1'>",
        "&amp;",
        "&#1606;",
        "<![CDATA[",
        "]]>",
        "<rss><channel>",
        "<item>",
        "</item>",
        "<description>",
        "</description>",
        "<entry><content type='xhtml'>",
        "[{\"text\":\"",
        "\",\"title\":\"",
        "\"},",
        "}",
        "\\ud83d",
        "text,title,date\n",
    ];

    /// Every way to read bytes.
    const PATHS: [&str; 9] = [
        "a.txt", "a.html", "a.xml", "a.json", "a.jsonl", "a.csv", "a.tsv", "a.txt.gz", "-",
    ];

    fn text() -> impl Strategy<Value = String> {
        let pieces = [&PIECES[..], &MARKS[..]].concat();
        let piece = prop_oneof![
            8 => prop::sample::select(pieces).prop_map(str::to_owned),
            1 => any::<String>(),
        ];
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn parts_are_ordered_disjoint_and_sliceable(text in text()) {
            for path in PATHS {
                let (found, notices) = documents(path, text.as_bytes());
                prop_assert!(!found.is_empty() || !notices.is_empty() || path == "a.jsonl" || path.ends_with("sv"));
                for document in &found {
                    let mut end = 0;
                    for part in &document.parts {
                        let Span { start, end: next } = part.span;
                        let slices = document.text.get(start..next).is_some();
                        prop_assert!(end <= start && start < next && slices, "{path}: {:?} of {:?}", document.parts, document.text);
                        end = next;
                    }
                }
            }
        }

        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            for path in PATHS {
                let _ = documents(path, &bytes);
            }
        }
    }
}
