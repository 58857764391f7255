//! Lines of `extract`, read again: articles with their claims as they were when they were extracted.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;
use rayon::prelude::*;
use serde::Deserialize;

use super::line::{Article, Check};
use super::sparse::{Fragment, sparse};
use crate::claim::{
    Claim, CueClass, Filler, Fillers, FoundBy, Modality, Polarity, Sort, Speaker, Value,
};
use crate::graph::Extracted;
use crate::rule::RuleSet;
use crate::source::{Document, Notice, Part, Problem, Role};
use crate::text::{Position, Span};

/// Reads lines of claims, each with its place; those of one article may stand anywhere. What cannot be read is a notice, and so
/// is a claim of other rules, or of another version of them: it means something else.
#[must_use]
pub fn read_claims(
    lines: impl Iterator<Item = (String, Result<String, Problem>)>,
    rules: &RuleSet,
) -> (Vec<Extracted>, Vec<Notice>) {
    let fingerprint = rules.fingerprint();
    let mut articles: BTreeMap<String, Gathered> = BTreeMap::new();
    let mut notices = Vec::new();
    let mut lines = lines.peekable();
    while lines.peek().is_some() {
        let batch: Vec<_> = lines.by_ref().take(BATCH).collect();
        let read = batch.into_par_iter().map(|(path, line)| {
            let read = line.and_then(|line| read(&line, fingerprint));
            read.unwrap_or_else(|problem| Found::Notice(Notice::new(path, problem)))
        });
        for found in read.collect::<Vec<_>>() {
            match found {
                Found::Claim(found) => Gathered::add(&mut articles, *found),
                Found::Notice(notice) => notices.push(notice),
                Found::Nothing => {}
            }
        }
    }
    let articles = articles.into_par_iter();
    let read: Vec<_> = articles
        .map(|(id, found)| found.finish(id, rules))
        .collect();
    let (articles, broken): (Vec<_>, Vec<_>) = read.into_iter().unzip();
    notices.extend(broken.into_iter().flatten());
    (articles, notices)
}

/// So many lines are read at once: enough for many threads.
const BATCH: usize = 4096;
/// An article ends before this byte.
const MOST_BYTES: usize = 1 << 28;

enum Found {
    Claim(Box<(Line, Check<'static>)>),
    Notice(Notice),
    Nothing,
}

/// What of a CLAIM is taken as it stands there.
#[derive(Deserialize)]
struct Line {
    id: String,
    claim: String,
    document: String,
    evidence: Words,
    sentence: Words,
    actor: Option<Box<Filler>>,
    patient: Option<Box<Filler>>,
    object: Option<Box<Filler>>,
    place: Option<Box<Filler>>,
    qualifiers: Vec<String>,
    speaker: Option<Chain>,
    cue_class: Option<CueClass>,
    polarity: Polarity,
    modality: Modality,
    as_of: Option<Date>,
    found_by: FoundBy,
    outlet: Option<String>,
    words: Vec<String>,
    rules: String,
    check: String,
}

/// Words with their place; that of evidence is also told by line and column.
#[derive(Deserialize)]
struct Words {
    start: usize,
    end: usize,
    text: String,
    #[serde(default)]
    line: usize,
    #[serde(default)]
    column: usize,
}

#[derive(Deserialize)]
struct Chain {
    chain: Vec<Speaker>,
}

/// What an earlier run told of an article.
#[derive(Deserialize)]
struct Told {
    notice: Message,
}

#[derive(Deserialize)]
struct Message {
    path: String,
    message: String,
}

/// What a line is.
fn read(line: &str, fingerprint: &str) -> Result<Found, Problem> {
    if line.trim().is_empty() {
        return Ok(Found::Nothing);
    }
    let told = line.starts_with("{\"notice\":");
    if let Some(Ok(Told { notice })) = told.then(|| serde_json::from_str(line)) {
        let Message { path, message } = notice;
        return Ok(Found::Notice(Notice::new(
            path,
            Problem::Told { reason: message },
        )));
    }
    let none = |reason: String| Problem::NoClaim { reason };
    let line: Line = serde_json::from_str(line).map_err(|error| none(error.to_string()))?;
    if line.rules != fingerprint {
        return Err(Problem::OtherRules);
    }
    let check = Check::unpacked(&line.check).ok_or_else(|| none("broken `check`".to_owned()))?;
    let ends = [line.evidence.end, line.sentence.end];
    let starts = [line.evidence.start, line.sentence.start];
    if starts
        .iter()
        .zip(ends)
        .any(|(start, end)| *start > end || end > MOST_BYTES)
    {
        return Err(none("it stands at no place of a text".to_owned()));
    }
    Ok(Found::Claim(Box::new((line, check))))
}

/// The lines of one article, by the numbers of their claims: one that comes twice counts once.
struct Gathered {
    outlet: Option<String>,
    article: Article<'static>,
    claims: BTreeMap<usize, (Fragment, Claim)>,
}

impl Gathered {
    /// An article without claims, as one of its lines tells of it.
    fn new(line: &Line, check: &Check<'static>) -> Self {
        let mut article = check.article.clone();
        article.lead.to_mut().words.clone_from(&line.words);
        Self {
            outlet: line.outlet.clone(),
            article,
            claims: BTreeMap::new(),
        }
    }

    fn add(articles: &mut BTreeMap<String, Self>, (line, check): (Line, Check<'static>)) {
        let article = articles
            .entry(line.document.clone())
            .or_insert_with(|| Self::new(&line, &check));
        let claim = article.claims.entry(check.number);
        claim.or_insert_with(|| line.claim(check));
    }

    /// The article; a notice where a claim does not fit its text or its rules.
    fn finish(self, id: String, rules: &RuleSet) -> (Extracted, Option<Notice>) {
        let (fragments, claims): (Vec<_>, Vec<_>) = self.claims.into_values().unzip();
        let text = sparse(fragments);
        let all = claims.len();
        let claims: Vec<Claim> = claims
            .into_iter()
            .filter(|c| fits(c, &text, rules))
            .collect();
        let broken = all - claims.len();
        let misfits = Problem::Misfits { n: broken };
        let notice = (broken > 0).then(|| Notice::new(id.clone(), misfits));
        let article = Extracted {
            document: document(id, self.outlet, &self.article, &claims, text),
            claims,
            lead: self.article.lead.into_owned(),
            marks: self.article.marks.into_owned(),
        };
        (article, notice)
    }
}

fn document(
    id: String,
    outlet: Option<String>,
    known: &Article<'_>,
    claims: &[Claim],
    text: String,
) -> Document {
    let mut parts: Vec<Span> = claims.iter().map(|c| c.sentence).collect();
    parts.sort_unstable();
    parts.dedup_by(|next, last| next.start < last.end);
    let part = |span| Part {
        span,
        role: Role::Body,
    };
    let owned = |text: &Option<Cow<'_, str>>| text.as_deref().map(str::to_owned);
    Document {
        id,
        outlet,
        path: known.path.clone().into_owned(),
        line: known.line,
        published: known.published.clone().map(Cow::into_owned),
        language: known.language.clone().into_owned(),
        title: owned(&known.title),
        url: owned(&known.url),
        text,
        parts: parts.into_iter().map(part).collect(),
    }
}

impl Line {
    /// The claim, and the stretch of the text that it needs.
    fn claim(self, check: Check<'static>) -> (Fragment, Claim) {
        let sentence = (self.sentence.start, self.sentence.text);
        let passage = check
            .passage
            .map(|(start, text)| (start, text.into_owned()));
        let (start, text) = passage.unwrap_or(sentence);
        let known = (
            self.evidence.start,
            self.evidence.line,
            self.evidence.column,
        );
        let claim = Claim {
            id: self.id,
            name: self.claim,
            by_rule: check.by_rule,
            document: 0,
            position: Position {
                line: self.evidence.line,
                column: self.evidence.column,
            },
            evidence: Span::new(self.evidence.start, self.evidence.end),
            sentence: Span::new(self.sentence.start, self.sentence.end),
            value: check.value.into_owned(),
            counted: check.counted,
            slots: Fillers {
                actor: self.actor,
                patient: self.patient,
                object: self.object,
                place: self.place,
            },
            qualifiers: self.qualifiers,
            speakers: self.speaker.map_or(Vec::new(), |s| s.chain),
            cue_class: self.cue_class,
            polarity: self.polarity,
            modality: self.modality,
            change: check.change,
            event_time: check.event_time,
            time_inherited: check.time_inherited,
            as_of: self.as_of,
            setting: check.setting.into_owned(),
            found_by: self.found_by,
        };
        (Fragment { start, text, known }, claim)
    }
}

/// True where all places of a claim are in `text`, and all that it refers to is in `rules`.
fn fits(claim: &Claim, text: &str, rules: &RuleSet) -> bool {
    let lexicon = &rules.lexicon;
    let sketch = claim.setting.sketch.iter();
    let units = sketch.flat_map(|sketch| sketch.units());
    let figure = match &claim.value {
        Value::Quantity(quantity) => Some(quantity.span),
        _ => None,
    };
    let own = [claim.evidence, claim.sentence].into_iter().chain(figure);
    let mut places = own.chain(units.clone().map(|u| u.span));
    let mut terms = claim.setting.events.iter().chain(&claim.counted);
    let known = units.clone().all(|unit| {
        !matches!(unit.sort, Sort::Party(id) if id.0 >= lexicon.entities.len())
            && unit
                .poles
                .iter()
                .all(|(axis, _)| *axis < rules.opposites.len())
            && unit.things.iter().all(|thing| *thing < rules.notions.len())
    });
    let level = match (&claim.value, rules.named(&claim.name)) {
        (Value::State { level, .. }, Some(rule)) => *level < rule.levels.len().max(1),
        _ => true,
    };
    places.all(|span| text.get(span.start..span.end).is_some())
        && terms.all(|term| term.0 < lexicon.terms.len())
        && known
        && level
}
