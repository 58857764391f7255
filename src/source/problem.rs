//! What the user should know of the reading. The English of it stands here; reports say it in the language of their reader.

use std::io;

use jiff::civil::Date;
use serde::{Serialize, Serializer};
use thiserror::Error;

/// Something the user should know of the reading, such as an article that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The path or document that it is about.
    pub path: String,
    /// What is to be said of it.
    pub problem: Problem,
}

impl Notice {
    /// What is to be said of `path`.
    pub fn new(path: impl Into<String>, problem: Problem) -> Self {
        let path = path.into();
        Self { path, problem }
    }
}

impl Serialize for Notice {
    /// As `{"path", "message"}`, the message in English.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            path: &'a str,
            message: String,
        }
        let message = self.problem.to_string();
        Told {
            path: &self.path,
            message,
        }
        .serialize(serializer)
    }
}

/// What a notice says. Serialised it is its name under `sentence` and the values in it, by which other languages have their sentence.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize)]
#[serde(tag = "sentence", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each says itself what it means")]
#[non_exhaustive]
pub enum Problem {
    #[error("the article is empty")]
    EmptyArticle,
    #[error("could not be read: {reason}")]
    Unreadable { reason: String },
    #[error("could not be read on: {reason}")]
    BrokenOff { reason: String },
    #[error("it could be read only in part: {reason}")]
    ReadInPart { reason: String },
    #[error("it is larger than {megabytes} MB, too large for one article")]
    TooLarge { megabytes: u64 },
    #[error("it unpacks to more than {times} times its size; it was not read on")]
    Bomb { times: u64 },
    #[error("the line is longer than {megabytes} MB, too long for one article")]
    LineTooLong { megabytes: u64 },
    #[error("a row is longer than {megabytes} MB; perhaps a quotation mark is never closed")]
    RowTooLong { megabytes: u64 },
    #[error("its bytes are no text")]
    NoText,
    #[error("it is a PDF; save its text as .txt")]
    Pdf,
    #[error("it is an archive or an office document; save its text as .txt")]
    Archive,
    #[error("it is RTF; save its text as .txt")]
    Rtf,
    #[error("{}", match n {
        1 => "one place is no character in its encoding and was read as �".to_owned(),
        n => format!("{n} places are no characters in its encoding and were read as �"),
    })]
    BrokenCharacters { n: usize },
    #[error("the front matter is malformed and was read line by line: {reason}")]
    FrontMalformed { reason: String },
    #[error("the front matter has no closing line of dashes")]
    FrontUnclosed,
    #[error("published “{text}” is no date that could be read; write it as 2024-11-02")]
    NoDate { text: String },
    #[error(
        "published “{text}” may be read two ways and was taken as unknown; write it as 2024-11-02"
    )]
    TwoDates { text: String },
    #[error("published {stated} by its metadata, {own} by its own words, which were believed")]
    OtherDate { stated: Date, own: Date },
    #[error("the id “{given}” was given before; this one is called “{fresh}”")]
    IdTaken { given: String, fresh: String },
    #[error("its elements are nested too deep for a page")]
    TooDeep,
    #[error("no article could be taken out of the page")]
    NoArticle,
    #[error("it is no feed (RSS or Atom) and no page")]
    NoFeed,
    #[error("the feed holds no article")]
    EmptyFeed,
    #[error("the feed is broken off and could be read only in part")]
    BrokenFeed,
    #[error("it is no JSON object")]
    NoObject,
    #[error("it is no JSON object: {reason}")]
    BadObject { reason: String },
    #[error("its “{key}” is no text")]
    KeyNoText { key: String },
    #[error("it has no “{key}”")]
    KeyAbsent { key: String },
    #[error("“{key}” is not text and was left out")]
    KeyLeftOut { key: String },
    #[error("the table is empty")]
    EmptyTable,
    #[error("there is no column “{name}”; the columns are {columns}")]
    NoColumn { name: String, columns: String },
    #[error(
        "no column is known to hold the text; name it with --column text=NAME; the columns are {columns}"
    )]
    NoTextColumn { columns: String },
    #[error("the row has {n} columns, the first row {first}")]
    RowLength { n: usize, first: usize },
    #[error("the folder holds no article ({looked_for})")]
    EmptyFolder { looked_for: &'static str },
    #[error("passed over what is no article ({looked_for}): {first}{}", match n { 0 => String::new(), n => format!(" and {n} more") })]
    PassedOver {
        looked_for: &'static str,
        first: String,
        n: usize,
    },
    #[error("left out {} by the rules of .gitignore or .ignore", match n { 1 => "one file".to_owned(), n => format!("{n} files") })]
    LeftOut { n: usize },
    #[error("{reason}")]
    Walk { reason: String },
    #[error("the line is no pair: {reason}")]
    NoPair { reason: String },
    #[error("this is no line of `extract --format jsonl`: {reason}")]
    NoClaim { reason: String },
    #[error("other rules made this claim; extract it again with those of this run")]
    OtherRules,
    #[error("{}", match n {
        1 => "one claim fits neither its text nor the rules and was left out".to_owned(),
        n => format!("{n} claims fit neither their text nor the rules and were left out"),
    })]
    Misfits { n: usize },
    #[error("{reason}")]
    Told { reason: String },
    #[error("it makes {n} claims of “{measure}”, of which the first {first} were compared")]
    ManyClaims {
        measure: String,
        n: usize,
        first: usize,
    },
    #[error("“{word}” stands in the leads of {n} articles; for it each was compared with no more than the {nearest} nearest in time{}", match others {
        0 => String::new(),
        1 => " (and so for one other word)".to_owned(),
        n => format!(" (and so for {n} other words)"),
    })]
    Crowd {
        word: String,
        n: usize,
        nearest: usize,
        others: usize,
    },
    #[error("the leads of {n} articles name both “{first}” and “{second}”; each was compared with no more than the {nearest} nearest of other months{}", match others {
        0 => String::new(),
        1 => " (and so for one other pair of names)".to_owned(),
        n => format!(" (and so for {n} other pairs of names)"),
    })]
    LaterCrowd {
        first: String,
        second: String,
        n: usize,
        nearest: usize,
        others: usize,
    },
    #[error("this silence holds nothing back: {because}")]
    SilenceIdle { because: String },
    #[error("{} held back until {until}: {because}", findings(*n))]
    SilenceHolds {
        n: usize,
        until: String,
        because: String,
    },
    #[error("this silence ended on {until} and would hold nothing back: {because}")]
    SilenceOver { until: String, because: String },
    #[error("this silence ended on {until}; {} shown again: {because}", findings(*n))]
    SilenceBroken {
        n: usize,
        until: String,
        because: String,
    },
}

fn findings(n: usize) -> String {
    match n {
        1 => "1 finding".to_owned(),
        n => format!("{n} findings"),
    }
}

impl Problem {
    /// What the system says of a file, or what this library put into such an error.
    pub(super) fn unreadable(error: &io::Error) -> Self {
        let reason = error.to_string();
        Self::own(error).unwrap_or(Self::Unreadable { reason })
    }

    /// The same of a file of which something was read.
    pub(super) fn broken_off(error: &io::Error) -> Self {
        let reason = error.to_string();
        Self::own(error).unwrap_or(Self::BrokenOff { reason })
    }

    fn own(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref().cloned()
    }
}

impl From<Problem> for io::Error {
    fn from(problem: Problem) -> Self {
        Self::other(problem)
    }
}
