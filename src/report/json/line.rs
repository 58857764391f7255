//! A claim as a line: the CLAIM of the contract, and beside it all that a comparison needs and people need not read.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use serde::{Deserialize, Serialize};

use super::claim::ClaimJson;
use super::published;
use crate::annotate::time::When;
use crate::claim::{Change, Claim, Setting, Value};
use crate::graph::{self, Extracted, Lead, Marks};
use crate::lexicon::TermId;
use crate::rule::RuleSet;
use crate::source::Published;
use crate::text::Span;

/// A line of `extract`.
#[derive(Serialize)]
pub(super) struct LineJson<'a> {
    #[serde(flatten)]
    claim: ClaimJson<'a>,
    outlet: Option<&'a str>,
    published: Option<String>,
    blocks: Vec<String>,
    /// The words of the lead of its article, by which its story is known.
    words: &'a [String],
    /// The fingerprint of the rules that made it.
    rules: &'a str,
    /// A [`Check`], packed.
    check: String,
}

/// What a CLAIM does not say of a claim and its article. Indices mean what they do in the rules that made it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Check<'a> {
    /// Its place among the claims of its article.
    pub number: usize,
    pub by_rule: bool,
    pub value: Cow<'a, Value>,
    pub counted: Option<TermId>,
    pub change: Option<Change>,
    pub event_time: Option<When>,
    pub time_inherited: bool,
    pub setting: Cow<'a, Setting>,
    /// First byte and text of what it is compared by, where that is more than its sentence.
    pub passage: Option<(usize, Cow<'a, str>)>,
    pub article: Article<'a>,
}

/// What is known of an article beside its claims.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Article<'a> {
    pub path: Cow<'a, str>,
    pub line: Option<u64>,
    pub published: Option<Cow<'a, Published>>,
    pub language: Cow<'a, str>,
    pub title: Option<Cow<'a, str>>,
    pub url: Option<Cow<'a, str>>,
    pub lead: Cow<'a, Lead>,
    pub marks: Cow<'a, Marks>,
}

impl<'a> LineJson<'a> {
    /// The line of one of the claims of `article`, by its number.
    pub fn new(article: &'a Extracted, number: usize, rules: &'a RuleSet) -> Self {
        let (document, claim) = (&article.document, &article.claims[number]);
        let mark = article.marks.first().copied().unwrap_or_default();
        Self {
            claim: ClaimJson::new(document, claim, format!("{mark:016x}")),
            outlet: document.outlet.as_deref(),
            published: document.published.as_ref().map(published),
            blocks: graph::blocks(rules, claim, &article.lead),
            words: &article.lead.words,
            rules: rules.fingerprint(),
            check: Check::new(article, number).packed(),
        }
    }
}

impl<'a> Check<'a> {
    fn new(article: &'a Extracted, number: usize) -> Self {
        let claim = &article.claims[number];
        Self {
            number,
            by_rule: claim.by_rule,
            value: Cow::Borrowed(&claim.value),
            counted: claim.counted,
            change: claim.change,
            event_time: claim.event_time,
            time_inherited: claim.time_inherited,
            setting: Cow::Borrowed(&claim.setting),
            passage: passage(claim, &article.document.text),
            article: Article::new(article),
        }
    }

    fn packed(&self) -> String {
        BASE64.encode(postcard::to_stdvec(self).expect("a claim fits into memory"))
    }
}

impl Check<'static> {
    /// What was packed; `None` where it is something else.
    pub fn unpacked(packed: &str) -> Option<Self> {
        postcard::from_bytes(&BASE64.decode(packed).ok()?).ok()
    }
}

/// The stretch of the text that the places of a claim lie in, where it goes beyond the sentence.
fn passage<'a>(claim: &Claim, text: &'a str) -> Option<(usize, Cow<'a, str>)> {
    let sketch = claim.setting.sketch.iter();
    let units = sketch.flat_map(|sketch| sketch.units());
    let figure = match &claim.value {
        Value::Quantity(quantity) => Some(quantity.span),
        _ => None,
    };
    let places = units.map(|unit| unit.span).chain(figure);
    let whole = places.fold(claim.sentence, Span::cover);
    (whole != claim.sentence).then(|| (whole.start, Cow::Borrowed(whole.of(text))))
}

impl<'a> Article<'a> {
    fn new(article: &'a Extracted) -> Self {
        let document = &article.document;
        Self {
            path: Cow::Borrowed(&document.path),
            line: document.line,
            published: document.published.as_ref().map(Cow::Borrowed),
            language: Cow::Borrowed(&document.language),
            title: document.title.as_deref().map(Cow::Borrowed),
            url: document.url.as_deref().map(Cow::Borrowed),
            lead: Cow::Borrowed(&article.lead),
            marks: Cow::Borrowed(&article.marks),
        }
    }
}
