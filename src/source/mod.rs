//! Reading articles: bytes → [`Document`]. Edges do the reading; nothing here understands language.

mod article;
mod boilerplate;
mod date;
mod dateline;
mod document;
mod encoding;
mod format;
mod front;
mod headline;
mod inline;
mod input;
mod jsonl;
mod line;
mod metadata;
mod object;
mod open;
mod options;
mod outlets;
mod pattern;
mod plain;
mod read;
mod row;
mod words;

pub use document::{Document, Notice, Part, Published, Role};
pub use input::{Input, paths};
pub use options::{Column, Field, Options};
pub use outlets::Outlets;
pub use read::{Ids, Piece, pieces, read};

/// The articles in `bytes`, which were read from `path`: its suffix tells the format, else how the bytes begin.
/// Total: what cannot be taken for an article is a notice.
#[must_use]
pub fn documents(path: &str, bytes: &[u8]) -> (Vec<Document>, Vec<Notice>) {
    read::of_bytes(path, bytes, &Options::default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Document, Role, documents};
    use crate::text::Span;

    /// What was read of a file, on one line an article: id, outlet, date, language, then `H` and `B` with the words of each part.
    pub(super) fn shown(path: &str, text: &str) -> Vec<String> {
        let (found, notices) = documents(path, text.as_bytes());
        let notices = notices
            .iter()
            .map(|n| format!("notice {}: {}", n.path, n.message));
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

    /// `expect` holds one line for each article and notice.
    pub(super) fn check(path: &str, text: &str, expect: &[&str]) {
        assert_eq!(shown(path, text), expect, "{text}");
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

    proptest! {
        #[test]
        fn parts_are_ordered_disjoint_and_sliceable(pieces in prop::collection::vec(prop_oneof![
            prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned), any::<String>()], 0..16)) {
            let text = pieces.concat();
            let (found, notices) = documents("a.txt", text.as_bytes());
            prop_assert!(!found.is_empty() || !notices.is_empty());
            for document in &found {
                let mut end = 0;
                for part in &document.parts {
                    let Span { start, end: next } = part.span;
                    prop_assert!(end <= start && start < next && text.get(start..next).is_some());
                    end = next;
                }
            }
        }

        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = documents("a.jsonl", &bytes);
            let _ = documents("-", &bytes);
        }
    }
}
