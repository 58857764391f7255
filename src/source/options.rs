//! What the user says of the files: which column holds what, and which outlet has which domain.

use std::str::FromStr;

use super::outlets::Outlets;

/// How files are to be read.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Columns of tables, or keys of JSON objects, that hold something under a name of their own.
    pub columns: Vec<Column>,
    /// Outlets by the domains of their pages.
    pub outlets: Outlets,
}

/// What a table or a JSON object tells of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Field {
    /// Its id.
    Id,
    /// The article itself.
    Text,
    /// Its publisher.
    Outlet,
    /// When it was published.
    Published,
    /// Its language.
    Language,
    /// Its headline.
    Title,
    /// Where it stands on the web.
    Url,
}

/// The fields and their names.
pub(super) const FIELDS: [(&str, Field); 7] = [
    ("text", Field::Text),
    ("id", Field::Id),
    ("outlet", Field::Outlet),
    ("published", Field::Published),
    ("language", Field::Language),
    ("title", Field::Title),
    ("url", Field::Url),
];

/// A column that holds a field, written `text=body`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it holds.
    pub field: Field,
    /// Its name in the file.
    pub name: String,
}

impl FromStr for Column {
    type Err = String;

    /// Reads `text=body`.
    ///
    /// # Errors
    /// What is no field, an equals sign and a name.
    fn from_str(written: &str) -> Result<Self, Self::Err> {
        let (field, name) = written.split_once('=').unwrap_or((written, ""));
        let known = FIELDS.iter().find(|(known, _)| *known == field.trim());
        match known {
            Some((_, field)) if !name.trim().is_empty() => Ok(Self {
                field: *field,
                name: name.trim().to_owned(),
            }),
            _ => Err(format!(
                "write FIELD=NAME, such as text=body; a field is one of {}",
                FIELDS.map(|(name, _)| name).join(", ")
            )),
        }
    }
}

impl Options {
    /// The name that the user gave the column of `field`.
    pub(super) fn column(&self, field: Field) -> Option<&str> {
        let column = self.columns.iter().rev().find(|c| c.field == field);
        column.map(|c| c.name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, Field, Options};

    #[test]
    fn a_column_is_a_field_and_a_name() {
        let column: Column = "text = body of it".parse().expect("it is one");
        assert_eq!(
            (column.field, column.name.as_str()),
            (Field::Text, "body of it")
        );
        let options = Options {
            columns: vec![column],
            ..Options::default()
        };
        assert_eq!(options.column(Field::Text), Some("body of it"));
        assert_eq!(options.column(Field::Id), None);
        for wrong in ["text", "text=", "txt=body", "=", ""] {
            assert!(
                wrong
                    .parse::<Column>()
                    .is_err_and(|e| e.contains("text, id, outlet")),
                "{wrong}"
            );
        }
    }
}
