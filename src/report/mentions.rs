//! What was understood of the words: mentions, for programs and for people.

use std::fmt;

use serde::ser::Error;
use serde::{Serialize, Serializer};
use serde_json::json;

use super::json::Figure;
use super::safe::{inline, one_line};
use crate::annotate::Annotated;
use crate::annotate::entity::Who;
use crate::annotate::quantity::Quantity;
use crate::annotate::time::When;
use crate::language::WordClass;
use crate::lexicon::{CueRole, Entry, Naming};
use crate::rule::Rule;
use crate::source::Document;
use crate::text::{Position, Positions, Span};

/// One typed span.
#[derive(Clone, Debug, Serialize)]
pub struct Mention<'a> {
    kind: &'static str,
    start: usize,
    end: usize,
    text: &'a str,
    value: Value<'a>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
enum Value<'a> {
    Quantity(Box<Figure<'a>>),
    Time {
        earliest: Option<String>,
        latest: Option<String>,
    },
    Entity {
        id: String,
        class: String,
        demonym: bool,
    },
    Word(#[serde(serialize_with = "tagged")] WordClass),
    Cue {
        meaning: &'static str,
        claim: &'a str,
        role: CueRole,
    },
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    mentions: &'a [Mention<'a>],
}

/// All mentions of a document, by place. `rules` are those of its lexicon: they name the claims of their cues.
#[must_use]
pub fn mentions<'a>(a: &'a Annotated<'_>, rules: &'a [Rule]) -> Vec<Mention<'a>> {
    let text = a.page.text;
    let mut out: Vec<Mention> = a.quantities.iter().map(|q| quantity(a, q)).collect();
    out.extend(
        a.times
            .iter()
            .map(|t| mention("time", t.span, text, time(&t.when))),
    );
    out.extend(
        a.mentions
            .iter()
            .map(|m| mention("entity", m.span(&a.page), text, entity(a, &m.who))),
    );
    let cues = a.page.matches.iter().filter_map(|m| {
        let value = cue(m.entry, rules)?;
        Some(mention("cue", a.page.span(m.tokens.clone()), text, value))
    });
    out.extend(cues);
    out.sort_by_key(|m| (m.start, m.end, m.kind));
    out
}

/// One line of JSON by the contract (`annotate --format jsonl`).
///
/// # Errors
///
/// Only where `out` refuses to be written to.
pub fn mentions_line(
    out: &mut impl fmt::Write,
    document: &Document,
    mentions: &[Mention<'_>],
) -> fmt::Result {
    let line = Line {
        id: &document.id,
        mentions,
    };
    writeln!(out, "{}", inline(&line)?)
}

/// The mentions of a document for a reader: place, kind, words, what they were taken for.
///
/// # Errors
///
/// Only where `out` refuses to be written to.
pub fn write_mentions(
    out: &mut impl fmt::Write,
    document: &Document,
    mentions: &[Mention<'_>],
) -> fmt::Result {
    writeln!(out, "{}", one_line(&document.id))?;
    let positions = Positions::new(&document.text);
    for m in mentions {
        let Position { line, column } = positions.of(m.start);
        let value = inline(&m.value)?;
        writeln!(
            out,
            "  {line}:{column}\t{}\t{}\t{}",
            m.kind,
            one_line(m.text),
            one_line(&value)
        )?;
    }
    Ok(())
}

/// What a phrase does for the reader of claims; `None` for the names of things.
fn cue(entry: Entry, rules: &[Rule]) -> Option<Value<'_>> {
    match entry {
        Entry::Word(class) => Some(Value::Word(class)),
        Entry::Cue(rule, role) => Some(Value::Cue {
            meaning: "claim",
            claim: &rules.get(rule.0)?.name,
            role,
        }),
        _ => None,
    }
}

/// `{"meaning": "speech", "of": "denied"}`; `of` only where the class has kinds.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn tagged<S: Serializer>(class: &WordClass, serializer: S) -> Result<S::Ok, S::Error> {
    let class = serde_json::to_value(class).map_err(S::Error::custom)?;
    let kinds = class.as_object().and_then(|kinds| kinds.iter().next());
    match kinds {
        Some((meaning, of)) => json!({ "meaning": meaning, "of": of }),
        None => json!({ "meaning": class }),
    }
    .serialize(serializer)
}

fn mention<'a>(kind: &'static str, span: Span, text: &'a str, value: Value<'a>) -> Mention<'a> {
    Mention {
        kind,
        start: span.start,
        end: span.end,
        text: span.of(text),
        value,
    }
}

fn quantity<'a>(a: &'a Annotated<'_>, q: &'a Quantity) -> Mention<'a> {
    let kind = if q.ordinal { "ordinal" } else { "quantity" };
    let figure = Figure::new(q, q.noun.map(|at| a.page.word(at)));
    mention(kind, q.span, a.page.text, Value::Quantity(Box::new(figure)))
}

fn time(when: &When) -> Value<'static> {
    let (earliest, latest) = super::words::ends(when);
    Value::Time { earliest, latest }
}

fn entity(a: &Annotated<'_>, who: &Who) -> Value<'static> {
    match who {
        Who::Known(id, naming) => {
            let entity = &a.page.lexicon().entities[id.0];
            Value::Entity {
                id: entity.id.to_string(),
                class: entity.is.to_string(),
                demonym: *naming == Naming::Demonym,
            }
        }
        Who::Name(key) => Value::Entity {
            id: format!("name:{key}"),
            class: "name".into(),
            demonym: false,
        },
        Who::Role(role) => Value::Entity {
            id: format!("role:{role}"),
            class: "role".into(),
            demonym: false,
        },
    }
}
