//! An article in a file of its own: its text, perhaps behind front matter.

use super::article::{self, Raw};
use super::document::Document;
use super::front;
use super::outlets::Outlets;
use super::problem::Notice;

/// Reads the articles of `text`.
pub(super) fn read(path: &str, text: &str, outlets: &Outlets) -> (Vec<Document>, Vec<Notice>) {
    let front = front::front(text);
    let problem = front.problem.map(|problem| Notice::new(path, problem));
    let mut notices: Vec<_> = problem.into_iter().collect();
    let raw = Raw {
        path,
        id: path.to_owned(),
        line: None,
        text,
        body: front.body,
        stated: front.stated,
        order: None,
        outlets,
    };
    let documents = article::documents(&raw, &mut notices);
    (documents, notices)
}
