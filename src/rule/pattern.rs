//! Regular expressions with named groups: `(?<actor>\w+) beat (?<object>\w+)`. They run over folded sentences, in linear
//! time.

use regex::Regex;
use regex_syntax::ast::{self, Ast};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::phrase::{PhraseSlot, slot};
use crate::language::{self, Language};
use crate::text::{self, Span};

/// A regular expression that licenses a claim.
#[derive(Debug, Serialize, Deserialize)]
pub struct Pattern {
    /// Its language.
    #[serde(with = "language::code")]
    pub language: &'static Language,
    /// What matches, over a sentence folded lightly: lower case, no diacritics, plain digits, single spaces.
    #[serde(serialize_with = "written", deserialize_with = "compiled")]
    pub regex: Regex,
    /// Its named groups with what they name, in the order of the expression.
    pub groups: Vec<(String, PhraseSlot)>,
}

/// Why a regular expression is none, with the place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadPattern {
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Bytes of the expression.
    pub span: Span,
    /// How to mend it.
    pub help: Option<String>,
}

impl Pattern {
    /// Reads an expression of `language`.
    ///
    /// # Errors
    ///
    /// Where it is no regular expression, a group names no slot, or no folded text can match it.
    pub fn parse(pattern: &str, language: &'static Language) -> Result<Self, BadPattern> {
        let tree = ast::parse::Parser::new()
            .parse(pattern)
            .map_err(|error| bad(error.kind().to_string(), *error.span(), None))?;
        let groups = ast::visit(&tree, Reader::default())?;
        let whole = Span::new(0, pattern.len());
        let refuse = |message: String, help: Option<&str>| BadPattern {
            message,
            span: whole,
            help: help.map(str::to_owned),
        };
        let regex = Regex::new(pattern).map_err(|error| refuse(error.to_string(), None))?;
        if regex.is_match("") {
            let message = "the expression matches nothing at all".to_owned();
            return Err(refuse(message, Some("let at least one word be compulsory")));
        }
        Ok(Self {
            language,
            regex,
            groups,
        })
    }
}

/// In compiled tables an expression stands as it is written.
fn written<S: Serializer>(regex: &Regex, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(regex.as_str())
}

fn compiled<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Regex, D::Error> {
    Regex::new(<&str>::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// Collects the groups, and finds what cannot be matched.
#[derive(Default)]
struct Reader {
    groups: Vec<(String, PhraseSlot)>,
}

impl ast::Visitor for Reader {
    type Output = Vec<(String, PhraseSlot)>;
    type Err = BadPattern;

    fn finish(self) -> Result<Self::Output, BadPattern> {
        Ok(self.groups)
    }

    fn visit_pre(&mut self, tree: &Ast) -> Result<(), BadPattern> {
        match tree {
            Ast::Literal(literal) => foldable(literal.c, literal.span),
            Ast::Group(group) => self.group(group),
            _ => Ok(()),
        }
    }

    fn visit_class_set_item_pre(&mut self, item: &ast::ClassSetItem) -> Result<(), BadPattern> {
        match item {
            ast::ClassSetItem::Literal(literal) => foldable(literal.c, literal.span),
            _ => Ok(()),
        }
    }
}

impl Reader {
    fn group(&mut self, group: &ast::Group) -> Result<(), BadPattern> {
        let ast::GroupKind::CaptureName { name, .. } = &group.kind else {
            return Ok(());
        };
        let slot = slot(&name.name).map_err(|_| {
            let message = format!("no slot is named `{}`", name.name);
            bad(message, name.span, Some(slots()))
        })?;
        self.groups.push((name.name.clone(), slot));
        Ok(())
    }
}

/// A letter that folding changes or takes away stands in no folded text.
fn foldable(c: char, span: ast::Span) -> Result<(), BadPattern> {
    let folded = text::light(&c.to_string());
    if folded.chars().eq([c]) {
        return Ok(());
    }
    let message = format!("`{c}` stands in no folded text, so nothing can match it");
    let help = if folded.is_empty() {
        "leave it out: texts are matched without it".to_owned()
    } else {
        format!(
            "write `{folded}`: texts are matched in lower case, without diacritics, with plain digits"
        )
    };
    Err(bad(message, span, Some(help)))
}

fn slots() -> String {
    let names = super::phrase::SLOTS.map(|(name, _)| name);
    format!("groups: {}", names.join(", "))
}

fn bad(message: String, span: ast::Span, help: Option<String>) -> BadPattern {
    let span = Span::new(span.start.offset, span.end.offset);
    BadPattern {
        message,
        span,
        help,
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use crate::language;

    fn parse(pattern: &str) -> Result<Pattern, (String, String)> {
        let english = language::by_code("en").expect("registered");
        Pattern::parse(pattern, english)
            .map_err(|bad| (bad.message, bad.span.of(pattern).to_owned()))
    }

    fn refuses(pattern: &str, message: &str, labelled: &str) {
        let expect = (message.to_owned(), labelled.to_owned());
        assert_eq!(parse(pattern).expect_err("is bad"), expect, "{pattern}");
    }

    #[test]
    fn groups_are_slots() {
        let pattern = parse(r"(?<actor>\w+) beat (?P<object>\w+) (?:by|with) \d+").expect("parses");
        let names: Vec<_> = pattern
            .groups
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(names, ["actor", "object"]);
    }

    #[test]
    fn what_is_wrong_is_pointed_at() {
        refuses("kill(ed", "unclosed group", "(");
        refuses(r"(?<who>\w+) fell", "no slot is named `who`", "who");
        refuses("a*", "the expression matches nothing at all", "a*");
        let folded = "`K` stands in no folded text, so nothing can match it";
        refuses("by Kyiv", folded, "K");
        let folded = "`٣` stands in no folded text, so nothing can match it";
        refuses("قتل [٣4]", folded, "٣");
        assert!(parse("قتل [34] أشخاص").is_ok());
    }
}
