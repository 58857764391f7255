//! Articles of a `.jsonl` file: one JSON object a line, its `text` the article.

use std::io::{self, BufRead, Read};

use encoding_rs::UTF_8;

use super::Input;
use super::encoding::{lossy, told_broken};
use super::format::ARTICLE_BYTES;
use super::object;
use super::open::open;
use super::options::Options;
use super::problem::{Notice, Problem};
use super::row::{Found, Row};

/// The articles of the lines of `bytes` that are not blank. A line that is none is a notice that names it as `path:line`.
pub(super) fn rows<'a>(
    path: String,
    bytes: impl BufRead + Send + 'a,
    options: &'a Options,
) -> Box<dyn Iterator<Item = Found> + Send + 'a> {
    let lines = Lines {
        bytes,
        number: 0,
        ended: false,
    };
    Box::new(lines.filter_map(move |(number, line)| {
        let place = format!("{path}:{number}");
        let row = line.map_or_else(
            |problem| Some(Err(problem)),
            |line| row(&place, number, &line, options),
        );
        row.map(|row| row.map_err(|problem| Notice::new(place, problem)))
    }))
}

/// The article of a line, if it is not blank.
fn row(place: &str, number: u64, line: &[u8], options: &Options) -> Option<Result<Row, Problem>> {
    let decoded = lossy(line, UTF_8);
    let text = decoded.text.trim_start_matches('\u{FEFF}').trim();
    if text.is_empty() {
        return None;
    }
    let row = object::read(place.to_owned(), text, options);
    Some(row.map(|mut row| {
        row.line = Some(number);
        row.notes.extend(told_broken(decoded.broken));
        row
    }))
}

/// The lines of a file, unpacked and decoded, each with its place as `path:line`; a message in place of one that cannot be
/// read.
pub fn lines(input: &Input) -> impl Iterator<Item = (String, Result<String, Problem>)> + use<> {
    let path = input.path();
    let (bytes, unread) = match open(input) {
        Ok(opened) => (opened.stream(), None),
        Err(error) => (
            Box::new(io::empty()) as Box<dyn BufRead + Send>,
            Some((path.clone(), Err(Problem::unreadable(&error)))),
        ),
    };
    let lines = Lines {
        bytes,
        number: 0,
        ended: false,
    };
    let text = |line: Vec<u8>| lossy(&line, UTF_8).text;
    let lines = lines.map(move |(number, line)| (format!("{path}:{number}"), line.map(text)));
    unread.into_iter().chain(lines)
}

/// The lines of a stream with their numbers from 1, or why one could not be read.
struct Lines<R> {
    bytes: R,
    number: u64,
    ended: bool,
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = (u64, Result<Vec<u8>, Problem>);

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        self.number += 1;
        let line = line(&mut self.bytes).unwrap_or_else(|error| {
            self.ended = true;
            Some(Err(Problem::broken_off(&error)))
        });
        line.map(|line| (self.number, line))
    }
}

/// The next line. One that is too long for an article is passed over and never held as a whole.
fn line(bytes: &mut impl BufRead) -> io::Result<Option<Result<Vec<u8>, Problem>>> {
    let mut line = Vec::new();
    bytes
        .by_ref()
        .take(ARTICLE_BYTES)
        .read_until(b'\n', &mut line)?;
    if line.is_empty() {
        return Ok(None);
    }
    if line.len() as u64 == ARTICLE_BYTES && !line.ends_with(b"\n") {
        bytes.skip_until(b'\n')?;
        return Ok(Some(Err(too_long())));
    }
    Ok(Some(Ok(line)))
}

fn too_long() -> Problem {
    let megabytes = ARTICLE_BYTES >> 20;
    Problem::LineTooLong { megabytes }
}

#[cfg(test)]
mod tests {
    use crate::source::tests::check;

    #[test]
    fn a_line_is_an_article() {
        check(
            "f/a.jsonl",
            "\u{feff}{\"id\":\"x\",\"text\":\"River rises\\nThe river rose.\",\"title\":\"River rises\",\"outlet\":\"River Post\",\"published\":\"2023-05-03\",\"lang\":\"en\"}\r\n\r\n{\"id\":7,\"text\":\"ارتفع النهر.\",\"url\":null,\"more\":[1]}\n{\"text\":\"It fell.\"}",
            &[
                "x River Post 2023-05-03 en H[River rises] B[The river rose.]",
                "7 - - ar B[ارتفع النهر.]",
                "f/a.jsonl:4 - - en B[It fell.]",
            ],
        );
    }

    #[test]
    fn a_line_that_is_no_article_is_a_notice() {
        check(
            "a.jsonl",
            "{\"id\":\"x\"}\n[1]\n{\"id\":\"y\",\"text\":\" \"}\n{\"text\":\"It fell.\",\"outlet\":[\"x\"]}",
            &[
                "a.jsonl:4 - - en B[It fell.]",
                "notice a.jsonl:1: it has no “text”",
                "notice a.jsonl:2: it is no JSON object: invalid type: sequence, expected a map at line 1 column 0",
                "notice a.jsonl:3: the article is empty",
                "notice a.jsonl:4: “outlet” is not text and was left out",
            ],
        );
    }

    #[test]
    fn one_line_settles_how_those_behind_it_and_those_that_wait_write_dates() {
        check(
            "a.jsonl",
            "{\"id\":\"x\",\"text\":\"It rose.\",\"published\":\"3/4/2023\"}\n{\"id\":\"y\",\"text\":\"It fell.\",\"published\":\"3/14/2023\"}\n{\"id\":\"z\",\"text\":\"It fell.\",\"published\":\"3/4/2023\"}",
            &[
                "x - 2023-03-04 en B[It rose.]",
                "y - 2023-03-14 en B[It fell.]",
                "z - 2023-03-04 en B[It fell.]",
            ],
        );
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over() {
        let long = "a".repeat(17 << 20);
        check(
            "a.jsonl",
            &format!(
                "{{\"text\":\"It rose.\"}}\n{{\"text\":\"{long}\"}}\n{{\"text\":\"It fell.\"}}"
            ),
            &[
                "a.jsonl:1 - - en B[It rose.]",
                "a.jsonl:3 - - en B[It fell.]",
                "notice a.jsonl:2: the line is longer than 16 MB, too long for one article",
            ],
        );
    }
}
