//! One article as read, with what is known of it.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::text::Span;

/// One article. Spans of everything that is found in it index `text`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The id given with the article, else its path; a second article of one file has `#2` behind it.
    pub id: String,
    /// Where it was read, as the user named it; `-` for standard input.
    pub path: String,
    /// Of an article that is a line or a row of its file, the line on which it begins there, from 1.
    pub line: Option<u64>,
    /// Its publisher, where known.
    pub outlet: Option<String>,
    /// When it was published, where known; never guessed from the clock.
    pub published: Option<Published>,
    /// Language code, as stated or as told from the script.
    pub language: String,
    /// Its headline, where known.
    pub title: Option<String>,
    /// Where it stands on the web, where known.
    pub url: Option<String>,
    /// The file as read: of a text in UTF-8, its bytes as they are on disk; of other encodings, the decoded text. Of a file of many
    /// articles, a page or a feed, the text of this article alone, under its headline where the file has that apart.
    pub text: String,
    /// The parts of `text` that are the article, in order, disjoint. What lies outside is front matter, dropped tails
    /// or another article of the same file.
    pub parts: Vec<Part>,
}

impl Document {
    /// A text that is an article as it stands: nothing is known of it but its language, and all of it is body.
    #[must_use]
    pub fn of_text(id: impl Into<String>, language: &str, text: impl Into<String>) -> Self {
        let (id, text) = (id.into(), text.into());
        Self {
            path: id.clone(),
            id,
            line: None,
            outlet: None,
            published: None,
            language: language.to_owned(),
            title: None,
            url: None,
            parts: vec![Part {
                span: Span::new(0, text.len()),
                role: Role::Body,
            }],
            text,
        }
    }
}

/// A stretch of a document's text that belongs to the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its place.
    pub span: Span,
    /// Headline or body.
    pub role: Role,
}

/// What a part of an article is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Role {
    /// The headline, such as the value of `title` in the front matter or a first line that no full stop ends.
    Headline,
    /// The running text.
    Body,
}

/// A publication date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// As stated in the article or its metadata.
    pub text: String,
    /// The day, in the time zone that the metadata states.
    pub date: Date,
    /// The minute, where stated, in the same zone.
    pub at: Option<DateTime>,
}
