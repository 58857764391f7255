//! One mixed Arabic and English report for the tests of every format, written by hand about an invented war.

mod findings;

use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use self::findings::{control, troops, withdrawal};
use super::{Report, Summary};
use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Hedge, Quantity, Share};
use crate::annotate::time::When;
use crate::check::{Finding, Outcome, Quiet};
use crate::claim::{
    Claim, CueClass, Filler, Fillers, FoundBy, Modality, Polarity, Setting, Speaker, Value,
};
use crate::source::{Document, Notice, Part, Problem, Published, Role};
use crate::text::{Position, Span, tokens};

const HARBOUR: &str = "---\noutlet: Harbour Post\ndate: 2024-11-02\n---\nLorn sends its army across the strait\n\n\
The Defence Ministry in Doran said on Friday that up to 10,000 Arvanian soldiers had been sent to Belmora since the summer, \
most of them by ship through the northern ports, and that more would follow. \
In Lorn the cabinet announced that Arvania would withdraw its forces from Belmora before the winter.\n";
const BARID: &str = "11 ألف جندي أرفاني في بلمورا\r\n\r\n\
قالَ رئيسُ دوران يونس هالم، الخميس، إن أرفانيا أرسلت أَحَدَ عَشَرَ أَلفَ جُندِيٍّ إلى بلمورا، وإن بعضهم تكبد خسائر في القتال قرب مدينة طرقان الحدودية. \
أعلنت بلمورا، السبت، أن قواتها استعادت مدينة طرقان بالكامل. ونفت السلطات الدورانية هذا الادعاء.\r\n";
const KIOSK: &str = "More than 10,000 Arvanian troops were sent, officials in Doran \u{1b}[31msaid\u{202e}. \
They are still in Belmora, the Doran general staff said, and hold the road to Tarkan.\n";
const SAHEL: &str = "وبحسب مسؤولين، أرسلت أرفانيا ما بين 10 آلاف و12 ألف جندي إلى الجبهة.\n";

/// What the report borrows.
pub(super) struct Sample {
    documents: Vec<Document>,
    claims: Vec<Claim>,
    lineages: Vec<usize>,
    stories: Vec<Vec<usize>>,
    findings: Vec<Finding>,
    notices: Vec<Notice>,
    summary: Summary,
}

impl Sample {
    pub(super) fn new() -> Self {
        let documents = documents();
        let claims = claims(&documents);
        let findings = vec![withdrawal(), control(), troops()];
        let outcome = Outcome {
            findings,
            quiet: Quiet {
                updates: 2,
                apart: 12,
            },
            agreeing: 5,
            echoes: 1,
            claims: 63,
        };
        let summary = Summary::of(&documents, &outcome);
        Self {
            lineages: vec![0, 1, 2, 3, 1],
            stories: vec![vec![0, 1, 2, 4], vec![3]],
            notices: vec![Notice {
                path: "drafts/\u{1b}]0;x\u{7}empty.txt".into(),
                problem: Problem::EmptyArticle,
            }],
            documents,
            claims,
            findings: outcome.findings,
            summary,
        }
    }

    pub(super) fn report(&self) -> Report<'_> {
        Report {
            documents: &self.documents,
            claims: &self.claims,
            lineages: &self.lineages,
            stories: &self.stories,
            baseline: None,
            findings: &self.findings,
            notices: &self.notices,
            summary: self.summary.clone(),
        }
    }
}

fn documents() -> Vec<Document> {
    let day = Some(date(2024, 11, 8));
    vec![
        document(
            "harbour.md",
            Some("Harbour Post"),
            Some(date(2024, 11, 2)),
            HARBOUR,
        ),
        document("barid.txt", Some("بريد الساحل"), day, BARID),
        document("wire/kiosk.txt", None, None, KIOSK),
        document(
            "sahel.txt",
            Some("صدى السهل"),
            Some(date(2024, 11, 9)),
            SAHEL,
        ),
        document("mirror.jsonl", Some("Strait Mirror"), day, BARID),
    ]
}

fn document(path: &str, outlet: Option<&str>, day: Option<Date>, text: &str) -> Document {
    let span = Span::new(0, text.len());
    Document {
        id: path.into(),
        path: path.into(),
        line: path.ends_with("jsonl").then_some(3),
        outlet: outlet.map(Into::into),
        published: day.map(|date| Published {
            text: date.to_string(),
            date,
            at: None,
        }),
        language: if text.is_ascii() || text == KIOSK {
            "en"
        } else {
            "ar"
        }
        .into(),
        title: None,
        url: None,
        text: text.into(),
        parts: vec![Part {
            span,
            role: Role::Body,
        }],
    }
}

fn claims(documents: &[Document]) -> Vec<Claim> {
    let doran = ("doran", "The Defence Ministry in Doran");
    let president = ("yunus-halim", "رئيسُ دوران يونس هالم");
    let barid = |document| Claim {
        speakers: speakers(&[president]),
        as_of: Some(date(2024, 11, 7)),
        ..troops_claim(
            documents,
            document,
            "أَحَدَ عَشَرَ أَلفَ جُندِيٍّ",
            "أَحَدَ عَشَرَ أَلفَ",
            (11_000, 11_000),
        )
    };
    let headline = troops_claim(
        documents,
        1,
        "11 ألف جندي أرفاني",
        "11 ألف",
        (11_000, 11_000),
    );
    let mut up_to = Claim {
        speakers: speakers(&[doran]),
        event_time: Some(When::days(date(2024, 6, 1), date(2024, 11, 1))),
        ..troops_claim(
            documents,
            0,
            "up to 10,000 Arvanian soldiers",
            "up to 10,000",
            (0, 10_000),
        )
    };
    hedge(&mut up_to, Hedge::UpTo);
    let mut more_than = Claim {
        speakers: speakers(&[("officials", "officials in Doran")]),
        ..troops_claim(
            documents,
            2,
            "More than 10,000 Arvanian troops",
            "More than 10,000",
            (10_000, 0),
        )
    };
    hedge(&mut more_than, Hedge::MoreThan);
    let between = Claim {
        speakers: speakers(&[("officials", "مسؤولين")]),
        ..troops_claim(
            documents,
            3,
            "ما بين 10 آلاف و12 ألف جندي",
            "ما بين 10 آلاف و12 ألف",
            (10_000, 12_000),
        )
    };
    vec![
        up_to,
        headline,
        barid(1),
        barid(4),
        more_than,
        between,
        Claim {
            speakers: speakers(&[("lorn", "the cabinet")]),
            modality: Modality::Planned,
            ..state(documents, 0, "withdrawal", "would withdraw its forces")
        },
        Claim {
            speakers: speakers(&[("doran", "the Doran general staff")]),
            polarity: Polarity::Negated,
            ..state(documents, 2, "withdrawal", "They are still in Belmora")
        },
        Claim {
            speakers: speakers(&[("belmora", "بلمورا")]),
            ..state(documents, 1, "control", "استعادت مدينة طرقان بالكامل")
        },
        Claim {
            speakers: speakers(&[("barid", "بريد الساحل"), ("doran", "السلطات الدورانية")]),
            cue_class: Some(CueClass::Denied),
            polarity: Polarity::Negated,
            ..state(documents, 1, "control", "ونفت السلطات الدورانية هذا الادعاء")
        },
    ]
}

fn speakers(chain: &[(&str, &str)]) -> Vec<Speaker> {
    let speaker = |&(id, text): &(&str, &str)| Speaker {
        id: id.into(),
        text: text.into(),
        party: None,
        role: None,
    };
    chain.iter().map(speaker).collect()
}

fn hedge(claim: &mut Claim, hedge: Hedge) {
    if let Value::Quantity(quantity) = &mut claim.value {
        let open = |end: &mut Option<Decimal>| *end = end.filter(|value| !value.is_zero());
        open(&mut quantity.written.low);
        open(&mut quantity.written.high);
        quantity.written.low_open = hedge == Hedge::MoreThan;
        quantity.hard = quantity.written;
        quantity.hedge = Some(hedge);
    }
}

fn troops_claim(
    documents: &[Document],
    document: usize,
    evidence: &str,
    figure: &str,
    (low, high): (i64, i64),
) -> Claim {
    let text = &documents[document].text;
    let at = text
        .find(evidence)
        .expect("the evidence stands in the text");
    let span = Span::new(at, at + figure.len());
    let first = tokens(text, Span::new(0, at)).len();
    let last = first + tokens(text, span).len();
    let written = Interval::closed(low.into(), high.into());
    let quantity = Quantity {
        span,
        tokens: first..last,
        written,
        hedge: None,
        hard: written,
        soft: written,
        unit: None,
        noun: Some(last + usize::from(evidence.contains("Arvanian"))),
        part: Share::Whole,
        ordinal: false,
    };
    Claim {
        value: Value::Quantity(Box::new(quantity)),
        ..state(documents, document, "troops-sent", evidence)
    }
}

fn state(documents: &[Document], document: usize, name: &str, evidence: &str) -> Claim {
    let text = &documents[document].text;
    let start = text
        .find(evidence)
        .expect("the evidence stands in the text");
    let end = start + evidence.len();
    let is_end = |c: char| matches!(c, '.' | '\n');
    let from = text[..start].rfind(is_end).map_or(0, |at| at + 1);
    let to = text[end..]
        .find(is_end)
        .map_or(text.len(), |at| end + at + 1);
    let from = to - text[from..to].trim_start().len();
    let filler = |id: &str, words: &str, inherited| {
        Some(Box::new(Filler {
            id: id.into(),
            text: words.into(),
            inherited,
        }))
    };
    Claim {
        id: format!("{}:{start}", documents[document].id),
        name: name.into(),
        by_rule: true,
        document,
        evidence: Span::new(start, end),
        position: Position::of(text, start),
        sentence: Span::new(from, to),
        value: Value::State {
            level: 0,
            name: name.into(),
        },
        slots: Fillers {
            actor: filler("arvania", "أرفانيا", false),
            place: filler("belmora", "Belmora", true),
            ..Fillers::default()
        },
        qualifiers: vec!["basis: core".into()],
        speakers: Vec::new(),
        cue_class: Some(CueClass::Said),
        polarity: Polarity::Affirmed,
        modality: Modality::Done,
        change: None,
        counted: None,
        event_time: None,
        time_inherited: false,
        as_of: documents[document].published.as_ref().map(|p| p.date),
        setting: Setting::default(),
        found_by: FoundBy {
            rule: name.into(),
            cues: vec!["sent".into()],
        },
    }
}
