//! What can be read by itself: a file, or an article of a file of many.

use std::io;
use std::sync::Arc;

use super::date::Orders;
use super::document::Document;
use super::encoding::told_broken;
use super::format::Format;
use super::open::{Opened, open, open_bytes};
use super::options::Options;
use super::problem::{Notice, Problem};
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
        Ok(Err(problem)) => return (Vec::new(), vec![Notice::new(path, problem)]),
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
    Notice::new(path, Problem::unreadable(error))
}
