//! CLAIM of the contract: everything that a check needs to know of a claim.

use serde::Serialize;

use super::figure::Figure;
use crate::annotate::identity::Identity;
use crate::annotate::quantity::Quantity;
use crate::annotate::time::When;
use crate::claim::{Claim, CueClass, Filler, FoundBy, Modality, Polarity, Speaker, Value};
use crate::report::words::{ends, hour};
use crate::source::Document;
use crate::text::{Span, tokens};

#[derive(Serialize)]
pub(super) struct ClaimJson<'a> {
    id: &'a str,
    claim: &'a str,
    document: &'a str,
    evidence: EvidenceJson<'a>,
    sentence: SpanJson<'a>,
    value: ValueJson<'a>,
    actor: Option<&'a Filler>,
    patient: Option<&'a Filler>,
    object: Option<&'a Filler>,
    place: Option<&'a Filler>,
    qualifiers: &'a [String],
    speaker: Option<SpeakerJson<'a>>,
    cue_class: Option<CueClass>,
    polarity: Polarity,
    modality: Modality,
    event_time: Option<PeriodJson>,
    as_of: Option<String>,
    lineage: String,
    found_by: &'a FoundBy,
}

/// Bytes of the file, and for people its line and column, in characters from 1.
#[derive(Serialize)]
struct EvidenceJson<'a> {
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct SpanJson<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum ValueJson<'a> {
    Quantity(QuantityJson<'a>),
    State { name: &'a str, level: usize },
    Date(PeriodJson),
    Time { clock: String },
    Entity(&'a Filler),
    Event,
}

#[derive(Serialize)]
struct QuantityJson<'a> {
    text: &'a str,
    #[serde(flatten)]
    figure: Figure<'a>,
}

/// Whose words they are; `chain` is everyone who passes them on, the outermost first, the speaker last.
#[derive(Serialize)]
struct SpeakerJson<'a> {
    id: &'a Identity,
    text: &'a str,
    chain: Vec<LinkJson<'a>>,
}

/// One of them.
#[derive(Serialize)]
struct LinkJson<'a> {
    id: &'a Identity,
    text: &'a str,
    party: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
}

/// ISO dates or date-times, both inclusive.
#[derive(Serialize)]
struct PeriodJson {
    earliest: Option<String>,
    latest: Option<String>,
}

impl<'a> ClaimJson<'a> {
    pub(super) fn new(document: &'a Document, claim: &'a Claim, lineage: String) -> Self {
        Self {
            id: &claim.id,
            claim: &claim.name,
            document: &document.id,
            evidence: EvidenceJson::new(&document.text, claim),
            sentence: SpanJson::new(&document.text, claim.sentence),
            value: ValueJson::new(&document.text, claim),
            actor: claim.slots.actor.as_deref(),
            patient: claim.slots.patient.as_deref(),
            object: claim.slots.object.as_deref(),
            place: claim.slots.place.as_deref(),
            qualifiers: &claim.qualifiers,
            speaker: SpeakerJson::new(&claim.speakers),
            cue_class: claim.cue_class,
            polarity: claim.polarity,
            modality: claim.modality,
            event_time: claim
                .event_time
                .filter(|when| !when.is_unknown())
                .as_ref()
                .map(PeriodJson::new),
            as_of: claim.as_of.map(|day| day.to_string()),
            lineage,
            found_by: &claim.found_by,
        }
    }
}

impl<'a> EvidenceJson<'a> {
    fn new(text: &'a str, claim: &Claim) -> Self {
        let span = claim.evidence;
        Self {
            start: span.start,
            end: span.end,
            line: claim.position.line,
            column: claim.position.column,
            text: span.of(text),
        }
    }
}

impl<'a> SpanJson<'a> {
    fn new(text: &'a str, span: Span) -> Self {
        Self {
            start: span.start,
            end: span.end,
            text: span.of(text),
        }
    }
}

impl<'a> ValueJson<'a> {
    fn new(text: &'a str, claim: &'a Claim) -> Self {
        match &claim.value {
            Value::Quantity(quantity) => {
                Self::Quantity(QuantityJson::new(text, claim.sentence, quantity))
            }
            Value::State { level, name } => Self::State {
                name,
                level: *level,
            },
            Value::Date(when) => Self::Date(PeriodJson::new(when)),
            Value::Clock(time) => Self::Time { clock: hour(*time) },
            Value::Entity(filler) => Self::Entity(filler),
            Value::Event => Self::Event,
        }
    }
}

impl<'a> QuantityJson<'a> {
    fn new(text: &'a str, sentence: Span, quantity: &'a Quantity) -> Self {
        Self {
            text: quantity.span.of(text),
            figure: Figure::new(quantity, counted(text, sentence, quantity)),
        }
    }
}

impl<'a> SpeakerJson<'a> {
    fn new(chain: &'a [Speaker]) -> Option<Self> {
        let speaker = chain.last()?;
        Some(Self {
            id: &speaker.id,
            text: &speaker.text,
            chain: chain.iter().map(LinkJson::new).collect(),
        })
    }
}

impl<'a> LinkJson<'a> {
    fn new(speaker: &'a Speaker) -> Self {
        Self {
            id: &speaker.id,
            text: &speaker.text,
            party: speaker.party.as_deref(),
            role: speaker.role.as_deref(),
        }
    }
}

impl PeriodJson {
    fn new(when: &When) -> Self {
        let (earliest, latest) = ends(when);
        Self { earliest, latest }
    }
}

/// The head of the counted noun. It is known by its number among the document's tokens; counting from those of the
/// quantity, inside the sentence, finds its words without a look at the rest.
fn counted<'a>(text: &'a str, sentence: Span, quantity: &Quantity) -> Option<&'a str> {
    let noun = quantity.noun?;
    let sentence = sentence.cover(quantity.span);
    let number = quantity.tokens.start;
    let found = if noun >= number {
        tokens(text, Span::new(quantity.span.start, sentence.end))
            .get(noun - number)
            .copied()
    } else {
        let head = tokens(text, Span::new(sentence.start, quantity.span.start));
        head.len().checked_sub(number - noun).map(|at| head[at])
    };
    found.map(|token| token.span.of(text))
}
