//! An article as a file of many gives it: a text with what is stated beside it.

use std::collections::VecDeque;

use super::article::{self, Raw};
use super::date::{Orders, is_two_ways};
use super::document::Document;
use super::front::Stated;
use super::outlets::Outlets;
use super::problem::{Notice, Problem};
use super::words::WORDS;

/// One article of a file of many.
#[derive(Debug)]
pub(super) struct Row {
    /// Where it stands, as `path:line`.
    pub place: String,
    /// Of a line or a row, where it begins in its file.
    pub line: Option<u64>,
    pub text: String,
    pub stated: Stated,
    /// What is to be said of its reading.
    pub notes: Vec<Problem>,
}

impl Row {
    /// The articles of its text; `path` is that of its file.
    pub fn documents(
        self,
        path: &str,
        orders: Orders,
        outlets: &Outlets,
    ) -> (Vec<Document>, Vec<Notice>) {
        let note = |problem| Notice::new(&self.place, problem);
        let mut notices: Vec<_> = self.notes.into_iter().map(note).collect();
        let raw = Raw {
            path,
            id: self.place,
            line: self.line,
            text: &self.text,
            body: 0,
            stated: self.stated,
            order: orders.proven(),
            outlets,
        };
        let documents = article::documents(&raw, &mut notices);
        (documents, notices)
    }
}

/// What a page or feed declares of its language, where its script does not tell that better: sites leave it as it came with their
/// software.
pub(super) fn declared(language: Option<String>) -> Option<String> {
    let told = |primary: &str| WORDS.languages.values().any(|names| names.is(primary));
    language.filter(|language| !language.split(['-', '_']).next().is_some_and(told))
}

/// A row, or why there is none.
pub(super) type Found = Result<Row, Notice>;

/// So many rows, and bytes of them, wait for one that proves how their file writes dates.
const WAITING_ROWS: usize = 1_000;
const WAITING_BYTES: usize = 32 << 20;

/// Rows with what their file proves of how it writes dates. Only a row whose date may be read two ways waits for a proof, and those
/// behind it with it.
pub(super) struct Dated<I> {
    rows: I,
    orders: Orders,
    waiting: VecDeque<Found>,
    bytes: usize,
    ended: bool,
}

impl<I: Iterator<Item = Found>> Dated<I> {
    /// `rows` in their order.
    pub fn new(rows: I) -> Self {
        Self {
            rows,
            orders: Orders::default(),
            waiting: VecDeque::new(),
            bytes: 0,
            ended: false,
        }
    }

    /// True where the first row that waits must wait on.
    fn waits(&self) -> bool {
        let full = self.waiting.len() >= WAITING_ROWS || self.bytes >= WAITING_BYTES;
        let Some(Ok(row)) = self.waiting.front() else {
            return self.waiting.is_empty();
        };
        !full && self.orders == Orders::default() && date_of(row).is_some_and(is_two_ways)
    }
}

impl<I: Iterator<Item = Found>> Iterator for Dated<I> {
    type Item = (Found, Orders);

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended && self.waits() {
            let Some(found) = self.rows.next() else {
                self.ended = true;
                break;
            };
            if let Ok(row) = &found {
                self.bytes += row.text.len();
                self.orders.learn(date_of(row).unwrap_or_default());
            }
            self.waiting.push_back(found);
        }
        let found = self.waiting.pop_front()?;
        self.bytes -= found.as_ref().map_or(0, |row| row.text.len());
        Some((found, self.orders))
    }
}

fn date_of(row: &Row) -> Option<&str> {
    row.stated.published.as_deref()
}
