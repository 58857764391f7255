//! The one place where articles are read from disk and from standard input.

use std::collections::HashMap;
use std::io;
use std::sync::Arc;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::date::Orders;
use super::document::{Document, Notice};
use super::encoding::told_broken;
use super::format::Format;
use super::open::{Opened, open, open_bytes};
use super::options::Options;
use super::row::{Dated, Found, Row};
use super::{Input, encoding, feed, json, jsonl, page, plain, table};

/// What can be read by itself: a file, or an article of a file of many. Cheap to get in its order; reading it is not, and may be done
/// in parallel.
pub struct Piece<'a>(Kind<'a>);

enum Kind<'a> {
    /// A file that is read as a whole when it is its turn.
    File(&'a Input),
    /// A file that has been opened.
    Whole(String, Opened<'a>),
    Row(Arc<str>, Box<Row>, Orders),
    Told(Notice),
}

/// The pieces of `inputs`, in their order. Of a file of many articles and of standard input no more is held than the piece and those
/// that wait for it.
pub fn pieces<'a>(
    inputs: &'a [Input],
    options: &'a Options,
) -> impl Iterator<Item = Piece<'a>> + Send + 'a {
    inputs.iter().flat_map(|input| of_input(input, options))
}

type Pieces<'a> = Box<dyn Iterator<Item = Piece<'a>> + Send + 'a>;

fn of_input<'a>(input: &'a Input, options: &'a Options) -> Pieces<'a> {
    let path = input.path();
    if Format::of_path(&path).is_some_and(|format| !format.streams()) {
        return one(Kind::File(input));
    }
    match open(input) {
        Ok(opened) => of_opened(path, opened, options),
        Err(error) => one(Kind::Told(unread(path, &error))),
    }
}

fn one(kind: Kind) -> Pieces {
    Box::new(std::iter::once(Piece(kind)))
}

/// The pieces of a file that has been opened.
pub(super) fn of_opened<'a>(path: String, opened: Opened<'a>, options: &'a Options) -> Pieces<'a> {
    let rows = match opened.format {
        Format::Lines => jsonl::rows(path.clone(), opened.stream(), options),
        Format::Table => table::rows(path.clone(), opened.stream(), options),
        _ => return one(Kind::Whole(path, opened)),
    };
    let path: Arc<str> = path.into();
    Box::new(Dated::new(rows).map(move |(found, orders)| match found {
        Ok(row) => Piece(Kind::Row(Arc::clone(&path), Box::new(row), orders)),
        Err(notice) => Piece(Kind::Told(notice)),
    }))
}

impl Piece<'_> {
    /// The articles of this piece. What cannot be read is a notice.
    #[must_use]
    pub fn read(self, options: &Options) -> (Vec<Document>, Vec<Notice>) {
        match self.0 {
            Kind::File(input) => match open(input) {
                Ok(opened) => whole(&input.path(), opened, options),
                Err(error) => (Vec::new(), vec![unread(input.path(), &error)]),
            },
            Kind::Whole(path, opened) => whole(&path, opened, options),
            Kind::Row(path, row, orders) => row.documents(&path, orders, &options.outlets),
            Kind::Told(notice) => (Vec::new(), vec![notice]),
        }
    }
}

/// The articles of a file in memory.
pub(super) fn of_bytes(
    path: &str,
    bytes: &[u8],
    options: &Options,
) -> (Vec<Document>, Vec<Notice>) {
    let (mut documents, mut notices) = (Vec::new(), Vec::new());
    let pieces = match open_bytes(path, bytes) {
        Ok(opened) => of_opened(path.to_owned(), opened, options),
        Err(error) => one(Kind::Told(unread(path.to_owned(), &error))),
    };
    for piece in pieces {
        let (found, told) = piece.read(options);
        documents.extend(found);
        notices.extend(told);
    }
    (documents, notices)
}

fn whole(path: &str, opened: Opened, options: &Options) -> (Vec<Document>, Vec<Notice>) {
    let format = opened.format;
    let decoded = match opened.whole().map(encoding::decode) {
        Ok(Ok(decoded)) => decoded,
        Ok(Err(reason)) => return (Vec::new(), vec![Notice::new(path, reason)]),
        Err(error) => return (Vec::new(), vec![unread(path.to_owned(), &error)]),
    };
    let (documents, mut notices) = match format {
        Format::Page => many(path, page::rows(path, &decoded.text), options),
        Format::Feed => many(path, feed::rows(path, &decoded.text), options),
        Format::Json => many(path, json::rows(path, &decoded.text, options), options),
        _ => plain::read(path, &decoded.text, &options.outlets),
    };
    notices.extend(told_broken(decoded.broken).map(|told| Notice::new(path, told)));
    (documents, notices)
}

/// The articles of rows that are all there.
fn many(path: &str, rows: Vec<Found>, options: &Options) -> (Vec<Document>, Vec<Notice>) {
    let (mut documents, mut notices) = (Vec::new(), Vec::new());
    for (found, orders) in Dated::new(rows.into_iter()) {
        match found {
            Ok(row) => {
                let (read, told) = row.documents(path, orders, &options.outlets);
                documents.extend(read);
                notices.extend(told);
            }
            Err(notice) => notices.push(notice),
        }
    }
    (documents, notices)
}

fn unread(path: String, error: &io::Error) -> Notice {
    Notice::new(path, format!("could not be read: {error}"))
}

/// Reads all of `inputs`, in their order; `done` is called after each piece. What cannot be read is a notice. Ids are distinct.
pub fn read(
    inputs: &[Input],
    options: &Options,
    done: impl Fn() + Sync,
) -> (Vec<Document>, Vec<Notice>) {
    let mut pieces = pieces(inputs, options);
    let (mut documents, mut notices, mut ids) = (Vec::new(), Vec::new(), Ids::default());
    loop {
        let batch: Vec<_> = pieces.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return (documents, notices);
        }
        let read = batch.into_par_iter().map(|piece| {
            let read = piece.read(options);
            done();
            read
        });
        for (mut found, told) in read.collect::<Vec<_>>() {
            notices.extend(told);
            notices.extend(
                found
                    .iter_mut()
                    .filter_map(|document| ids.distinct(document)),
            );
            documents.extend(found);
        }
    }
}

/// So many pieces are read at once: enough for many threads.
const BATCH: usize = 512;

/// The ids that were given, each with the last number that was put behind it.
#[derive(Debug, Default)]
pub struct Ids(HashMap<String, usize>);

impl Ids {
    /// Makes the id of `document` one that none had before: one that was given before gets `#2` behind it, with a notice.
    pub fn distinct(&mut self, document: &mut Document) -> Option<Notice> {
        let given = document.id.clone();
        let Some(&last) = self.0.get(&given) else {
            self.0.insert(given, 1);
            return None;
        };
        let fresh = (last + 1..=last + 1 + self.0.len())
            .find(|n| !self.0.contains_key(&format!("{given}#{n}")));
        let fresh = fresh.expect("of more numbers than there are ids one is free");
        document.id = format!("{given}#{fresh}");
        let message = format!(
            "the id “{given}” was given before; this one is called “{}”",
            document.id
        );
        self.0.insert(document.id.clone(), 1);
        self.0.insert(given, fresh);
        Some(Notice::new(&document.path, message))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use crate::source::{Input, Options, paths, read};

    /// A folder of its own under the system's, with `files`.
    fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
        let root = std::env::temp_dir().join(format!("gainsay-{}-{name}", std::process::id()));
        for (file, bytes) in files {
            let path = root.join(file);
            fs::create_dir_all(path.parent().expect("it has one"))
                .expect("the system's folder can be written to");
            fs::write(path, bytes).expect("the system's folder can be written to");
        }
        root
    }

    fn names(root: &Path, inputs: &[Input]) -> Vec<String> {
        let name = |input: &Input| input.path().replace(&format!("{}/", root.display()), "");
        inputs.iter().map(name).collect()
    }

    fn check(root: &Path, args: &[&str], expect: &[&str]) {
        let args: Vec<_> = args
            .iter()
            .map(|a| root.join(a).to_string_lossy().into_owned())
            .collect();
        let found = paths(&args)
            .map(|(inputs, _)| names(root, &inputs))
            .map_err(|e| e.to_string().replace(&format!("{}/", root.display()), ""));
        assert_eq!(found.unwrap_or_else(|e| vec![e]), expect);
    }

    #[test]
    fn arguments_are_files_folders_and_globs() {
        let root = folder(
            "paths",
            &[
                ("b.txt", b"x"),
                ("a.md", b"x"),
                ("s/c.TXT", b"x"),
                ("s/d.pdf", b"x"),
                ("i/.gitignore", b"out.*\n"),
                ("i/out.txt", b"x"),
                ("i/in.txt.gz", b"x"),
                (".hidden.txt", b"x"),
            ],
        );
        check(&root, &[""], &["a.md", "b.txt", "i/in.txt.gz", "s/c.TXT"]);
        check(&root, &["i/*.txt", "i/out.txt"], &["i/out.txt"]);
        check(&root, &["s", "b.txt", "./b.txt"], &["s/c.TXT", "b.txt"]);
        check(&root, &["*.txt"], &["b.txt"]);
        check(&root, &["**/*.{md,TXT}"], &["a.md", "s/c.TXT"]);
        check(&root, &["s/d.pdf"], &["s/d.pdf"]);
        check(&root, &["none.txt"], &["no such file or folder: none.txt"]);
        check(&root, &["*.pdf"], &["no file fits *.pdf"]);
        let told = |folder: &str| {
            let (_, notices) =
                paths(&[root.join(folder).to_string_lossy().into_owned()]).expect("it is there");
            notices.into_iter().map(|n| n.message).collect::<Vec<_>>()
        };
        let passed = "passed over what is no article (.txt, .md, .html, .jsonl, .json, .csv, .tsv, .xml): d.pdf";
        assert_eq!(told("s"), [passed]);
        assert_eq!(
            told("i"),
            ["left out one file by the rules of .gitignore or .ignore"]
        );
        assert_eq!(
            paths(&["-".to_owned()]).expect("always there").0,
            [Input::Stdin]
        );
        assert!(paths(&["[".to_owned()]).is_err());
        fs::remove_dir_all(root).expect("it was made here");
    }

    #[test]
    fn a_bad_file_does_not_stop_the_others_and_ids_are_distinct() {
        let root = folder(
            "read",
            &[
                (
                    "a.jsonl",
                    b"{\"id\":\"x\",\"text\":\"It rose.\"}\n{\"id\":\"x\",\"text\":\"It fell.\"}",
                ),
                ("b.txt", b"\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f"),
                ("c.txt", b"It rose."),
            ],
        );
        let (mut inputs, _) = paths(&[root.to_string_lossy().into_owned()]).expect("it is there");
        inputs.push(Input::File(root.join("gone.txt")));
        let (found, notices) = read(&inputs, &Options::default(), || {});
        let ids: Vec<_> = found
            .iter()
            .map(|d| d.id.replace(&format!("{}/", root.display()), ""))
            .collect();
        assert_eq!(ids, ["x", "x#2", "c.txt"]);
        let told: Vec<_> = notices
            .iter()
            .map(|n| {
                n.message
                    .split(['(', ':'])
                    .next()
                    .unwrap_or_default()
                    .trim()
            })
            .collect();
        assert_eq!(
            told,
            [
                "the id “x” was given before; this one is called “x#2”",
                "its bytes are no text",
                "could not be read",
            ]
        );
        fs::remove_dir_all(root).expect("it was made here");
    }
}
