//! Articles of a `.csv` or `.tsv` table: a row each, the first row the names of the columns.

use std::io::{self, BufRead, Read};

use csv::ByteRecord;

use super::encoding::{lossy, told_broken};
use super::format::ARTICLE_BYTES;
use super::front::Stated;
use super::options::{FIELDS, Field, Options};
use super::problem::{Notice, Problem};
use super::row::{Found, Row};
use super::words::{WORDS, normal};

/// The articles of the rows. One that cannot be read is a notice that names it as `path:line`.
pub(super) fn rows<'a>(
    path: String,
    mut bytes: impl BufRead + Send + 'a,
    options: &'a Options,
) -> Box<dyn Iterator<Item = Found> + Send + 'a> {
    let first = bytes.fill_buf().map(first_line).unwrap_or_default();
    let mut rows = Rows::new(bytes, &first);
    let head = rows.next().map(|(_, head)| head);
    let columns = match head.map(|head| head.and_then(|head| Columns::of(&head, options))) {
        None => {
            return Box::new(std::iter::once(Err(Notice::new(path, Problem::EmptyTable))));
        }
        Some(Err(problem)) => return Box::new(std::iter::once(Err(Notice::new(path, problem)))),
        Some(Ok(columns)) => columns,
    };
    Box::new(rows.map(move |(line, record)| {
        let place = format!("{path}:{line}");
        let row = record.map(|record| columns.row(place.clone(), line, &record));
        row.map_err(|problem| Notice::new(place, problem))
    }))
}

fn first_line(head: &[u8]) -> Vec<u8> {
    head.split(|b| *b == b'\n')
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// What parts the columns: of the usual characters that which the first line has most of.
fn separator(first: &[u8]) -> u8 {
    let count = |separator: &u8| first.split(|b| b == separator).count();
    let usual = [b'|', b';', b'\t', b','];
    usual.into_iter().max_by_key(count).unwrap_or(b',')
}

/// Which column holds what.
struct Columns {
    number: usize,
    fields: Vec<(Field, usize)>,
}

impl Columns {
    /// The columns that the user named, and those that are known by their names.
    ///
    /// # Errors
    /// A table without a text, or without a column that the user named.
    fn of(head: &ByteRecord, options: &Options) -> Result<Self, Problem> {
        let names: Vec<_> = head
            .iter()
            .map(|name| {
                text(name)
                    .0
                    .trim_start_matches('\u{FEFF}')
                    .trim()
                    .to_owned()
            })
            .collect();
        let mut fields = Vec::new();
        for (_, field) in FIELDS {
            let at = match options.column(field) {
                Some(named) => Some(names.iter().position(|n| n == named).ok_or_else(|| {
                    Problem::NoColumn {
                        name: named.to_owned(),
                        columns: names.join(", "),
                    }
                })?),
                None => known(&names, field),
            };
            fields.extend(at.map(|at| (field, at)));
        }
        if fields.iter().all(|(field, _)| *field != Field::Text) {
            let columns = names.join(", ");
            return Err(Problem::NoTextColumn { columns });
        }
        Ok(Self {
            number: names.len(),
            fields,
        })
    }

    fn row(&self, place: String, line: u64, record: &ByteRecord) -> Row {
        let mut notes = Vec::new();
        if record.len() != self.number {
            notes.push(Problem::RowLength {
                n: record.len(),
                first: self.number,
            });
        }
        let mut broken = 0;
        let mut get = |field: Field| {
            let (_, at) = self.fields.iter().find(|(known, _)| *known == field)?;
            let (value, places) = text(record.get(*at)?);
            broken += places;
            Some(value).filter(|v| !v.trim().is_empty())
        };
        let stated = Stated {
            id: get(Field::Id),
            outlet: get(Field::Outlet),
            published: get(Field::Published),
            language: get(Field::Language),
            title: get(Field::Title),
            url: get(Field::Url),
            ..Stated::default()
        };
        let text = get(Field::Text).unwrap_or_default();
        notes.extend(told_broken(broken));
        Row {
            place,
            line: Some(line),
            text,
            stated,
            notes,
        }
    }
}

/// The first column whose name is known for `field`, the better known name before the others.
fn known(names: &[String], field: Field) -> Option<usize> {
    let (key, _) = FIELDS.iter().find(|(_, known)| *known == field)?;
    let known = WORDS.columns.get(*key)?;
    known
        .iter()
        .find_map(|known| names.iter().position(|name| normal(name) == normal(known)))
}

fn text(bytes: &[u8]) -> (String, usize) {
    let decoded = lossy(bytes, encoding_rs::UTF_8);
    (decoded.text, decoded.broken)
}

/// The rows with the lines at which they begin, or why one could not be read.
struct Rows<R> {
    records: csv::Reader<Bounded<R>>,
    /// One where lines end in two characters: the second is counted when the next row is read.
    behind: u64,
    ended: bool,
}

impl<R: Read> Rows<R> {
    fn new(bytes: R, first: &[u8]) -> Self {
        let bytes = Bounded { bytes, left: 0 };
        let mut reader = csv::ReaderBuilder::new();
        reader
            .delimiter(separator(first))
            .flexible(true)
            .has_headers(false);
        Self {
            records: reader.from_reader(bytes),
            behind: first.ends_with(b"\r").into(),
            ended: false,
        }
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = (u64, Result<ByteRecord, Problem>);

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        self.records.get_mut().left = ARTICLE_BYTES;
        let line = self.records.position().line() + self.behind;
        let mut record = ByteRecord::new();
        match self.records.read_byte_record(&mut record) {
            Ok(true) => Some((line, Ok(record))),
            Ok(false) => None,
            Err(error) => {
                self.ended = true;
                Some((line, Err(broken_off(&error))))
            }
        }
    }
}

fn broken_off(error: &csv::Error) -> Problem {
    match error.kind() {
        csv::ErrorKind::Io(error) => Problem::broken_off(error),
        _ => Problem::BrokenOff {
            reason: error.to_string(),
        },
    }
}

/// Bytes of which only so many may be read before the next row begins.
struct Bounded<R> {
    bytes: R,
    left: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            let megabytes = ARTICLE_BYTES >> 20;
            return Err(Problem::RowTooLong { megabytes }.into());
        }
        let most = usize::try_from(self.left)
            .unwrap_or(usize::MAX)
            .min(out.len());
        let n = self.bytes.read(&mut out[..most])?;
        self.left -= n as u64;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use crate::source::tests::{check, check_with};

    #[test]
    fn a_row_is_an_article_and_columns_are_known_by_their_names() {
        check(
            "a.csv",
            "\u{feff}ID,Headline,Body,Source,publish_date,Link\r\n1,River rises,\"It rose, \"\"fast\"\".\r\nIt fell.\",River Post,2023-05-03,\r\n2,,,,,\r\n",
            &[
                "1 River Post 2023-05-03 en B[It rose, \"fast\".\r\nIt fell.]",
                "notice a.csv:4: the article is empty",
            ],
        );
        check(
            "a.tsv",
            "النص\tالمصدر\tالتاريخ\nارتفع النهر.\tبريد الوادي\t3 مايو 2023\n",
            &["a.tsv:2 بريد الوادي 2023-05-03 ar B[ارتفع النهر.]"],
        );
        check(
            "a.csv",
            "text;x;y,z\nIt rose.;1;2\n",
            &["a.csv:2 - - en B[It rose.]"],
        );
    }

    #[test]
    fn the_user_names_columns() {
        check_with(
            &["text=what", "outlet=who"],
            "a.csv",
            "text,what,who\n-,It rose.,River Post\n",
            &["a.csv:2 River Post - en B[It rose.]"],
        );
        check_with(
            &["text=wat"],
            "a.csv",
            "text,what\n-,It rose.\n",
            &["notice a.csv: there is no column “wat”; the columns are text, what"],
        );
        check_with(
            &["text=what", "id=no"],
            "a.jsonl",
            "{\"what\":\"It rose.\",\"no\":7,\"text\":\"-\"}",
            &["7 - - en B[It rose.]"],
        );
    }

    #[test]
    fn what_is_wrong_with_a_table_is_told() {
        check("a.csv", "", &["notice a.csv: the table is empty"]);
        check(
            "a.csv",
            "a,b\nIt rose.,x\n",
            &[
                "notice a.csv: no column is known to hold the text; name it with --column text=NAME; the columns are a, b",
            ],
        );
        check(
            "a.csv",
            "id,text\n1\n2,It rose.,more\n3,\"It fell.\n4,It rose.\n",
            &[
                "2 - - en B[It rose.]",
                "3 - - en B[It fell.\n4,It rose.]",
                "notice a.csv:2: the row has 1 columns, the first row 2",
                "notice a.csv:2: the article is empty",
                "notice a.csv:3: the row has 3 columns, the first row 2",
            ],
        );
        let endless = format!("id,text\n1,It rose.\n2,\"{}", "a,".repeat(9 << 20));
        check(
            "a.csv",
            &endless,
            &[
                "1 - - en B[It rose.]",
                "notice a.csv:3: a row is longer than 16 MB; perhaps a quotation mark is never closed",
            ],
        );
    }
}
