//! What is taken out of web pages: beside each page of `tests/pages/` stands what must be read of it, with all that is known of it.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use gainsay::source::{Document, Role, documents};

#[test]
fn pages_are_read_as_people_read_them() {
    let pages = pages();
    assert!(pages.len() > 5, "the pages are there");
    for page in pages {
        let bytes = std::fs::read(&page).expect("a page can be read");
        let expect = std::fs::read_to_string(page.with_extension("txt"))
            .expect("what must be read of it stands beside it");
        let name = page.file_name().expect("it has one").to_string_lossy();
        let (found, notices) = documents(&name, &bytes);
        let notices = notices
            .iter()
            .map(|n| format!("notice: {}: {}\n", n.path, n.problem));
        let shown: String = found
            .iter()
            .map(show)
            .chain(notices)
            .collect::<Vec<_>>()
            .join("\n");
        assert_eq!(shown, expect, "{name}");
    }
}

fn show(document: &Document) -> String {
    let mut out = String::new();
    let published = document.published.as_ref().map(|p| p.text.clone());
    let known = [
        ("id", Some(document.id.clone())),
        ("outlet", document.outlet.clone()),
        ("published", published),
        ("language", Some(document.language.clone())),
        ("title", document.title.clone()),
        ("url", document.url.clone()),
    ];
    for (key, value) in known {
        writeln!(out, "{key}: {}", value.unwrap_or_else(|| "-".to_owned()))
            .expect("a string takes all");
    }
    for part in &document.parts {
        let role = if part.role == Role::Headline {
            "headline"
        } else {
            "body"
        };
        writeln!(out, "[{role}]\n{}", part.span.of(&document.text)).expect("a string takes all");
    }
    out
}

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("an entry can be read").path());
    let mut pages: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|e| e == "html"))
        .collect();
    pages.sort();
    pages
}
