//! What was understood of the words: mentions, for programs and for people.

use std::fmt;

use serde::Serialize;

use super::safe::one_line;
use crate::annotate::Annotated;
use crate::annotate::entity::Who;
use crate::annotate::quantity::{Hedge, Quantity};
use crate::annotate::time::When;
use crate::lexicon::{Entry, Naming};
use crate::source::Document;
use crate::text::Span;

/// One typed span.
#[derive(Clone, Debug, Serialize)]
pub struct Mention {
    kind: &'static str,
    start: usize,
    end: usize,
    text: String,
    value: Value,
}

#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
enum Value {
    Quantity(Box<Figure>),
    Time {
        earliest: Option<String>,
        latest: Option<String>,
    },
    Entity {
        id: String,
        class: String,
        demonym: bool,
    },
    Cue {
        meaning: String,
    },
}

/// A figure by the contract: ends as written, an unwritten one null.
#[derive(Clone, Debug, Serialize)]
struct Figure {
    low: Option<rust_decimal::Decimal>,
    high: Option<rust_decimal::Decimal>,
    low_open: bool,
    high_open: bool,
    hedge: Option<Hedge>,
    unit: Option<String>,
    of: Option<String>,
    hard: crate::annotate::interval::Interval,
    soft: crate::annotate::interval::Interval,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    mentions: &'a [Mention],
}

/// All mentions of a document, by place.
#[must_use]
pub fn mentions(a: &Annotated<'_>) -> Vec<Mention> {
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
    let cues = a
        .page
        .matches
        .iter()
        .filter(|m| matches!(m.entry, Entry::Cue(..) | Entry::Word(_)));
    out.extend(cues.map(|m| {
        mention(
            "cue",
            a.page.span(m.tokens.clone()),
            text,
            Value::Cue {
                meaning: format!("{:?}", m.entry),
            },
        )
    }));
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
    mentions: &[Mention],
) -> fmt::Result {
    let line = Line {
        id: &document.id,
        mentions,
    };
    writeln!(
        out,
        "{}",
        serde_json::to_string(&line).map_err(|_| fmt::Error)?
    )
}

/// The mentions of a document for a reader: place, kind, words, what they were taken for.
///
/// # Errors
///
/// Only where `out` refuses to be written to.
pub fn write_mentions(
    out: &mut impl fmt::Write,
    document: &Document,
    mentions: &[Mention],
) -> fmt::Result {
    writeln!(out, "{}", one_line(&document.id))?;
    for m in mentions {
        let (line, column) = super::place::line_column(&document.text, m.start);
        let value = serde_json::to_string(&m.value).map_err(|_| fmt::Error)?;
        writeln!(
            out,
            "  {line}:{column}\t{}\t{}\t{}",
            m.kind,
            one_line(&m.text),
            one_line(&value)
        )?;
    }
    Ok(())
}

fn mention(kind: &'static str, span: Span, text: &str, value: Value) -> Mention {
    Mention {
        kind,
        start: span.start,
        end: span.end,
        text: span.of(text).to_owned(),
        value,
    }
}

fn quantity(a: &Annotated<'_>, q: &Quantity) -> Mention {
    let figure = Figure {
        low: q.written.low,
        high: q.written.high,
        low_open: q.written.low_open,
        high_open: q.written.high_open,
        hedge: q.hedge,
        unit: q.unit.as_ref().map(|u| u.name.clone()),
        of: q.noun.map(|n| a.page.word(n).to_owned()),
        hard: q.hard,
        soft: q.soft,
    };
    mention(
        if q.ordinal { "ordinal" } else { "quantity" },
        q.span,
        a.page.text,
        Value::Quantity(Box::new(figure)),
    )
}

fn time(when: &When) -> Value {
    let (earliest, latest) = super::words::ends(when);
    Value::Time { earliest, latest }
}

fn entity(a: &Annotated<'_>, who: &Who) -> Value {
    match who {
        Who::Known(id, naming) => {
            let entity = &a.page.lexicon().entities[id.0];
            Value::Entity {
                id: entity.id.clone(),
                class: entity.is.clone(),
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
