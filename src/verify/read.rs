//! Sentences that make one claim, and sentences that make none.

use super::{Failure, FailureKind, Marked, document, notation, or_nothing};
use crate::Engine;
use crate::annotate::quantity::{Hedge, Quantity};
use crate::claim::{Claim, Polarity, Value};
use crate::rule::{Expected, Reads, Rejects, Rule};

/// The failure of a sentence that should make a claim of `rule`.
pub(super) fn reads(engine: &Engine, rule: &Rule, example: &Reads) -> Option<Failure> {
    let mut there = claims(engine, &example.text);
    there.retain(|c| c.evidence.overlaps(example.evidence));
    let (own, others): (Vec<Claim>, Vec<Claim>) =
        there.into_iter().partition(|c| c.name == rule.name);
    let right = own.iter().any(|c| holds(&example.value, c));
    (!right).then(|| Failure {
        rule: rule.name.clone(),
        place: example.place,
        kind: FailureKind::Missing,
        expected: notation::expected(&example.value, &rule.levels),
        found: seen(&own, &others),
        texts: vec![Marked {
            outlet: None,
            text: example.text.clone(),
            marks: vec![example.evidence],
        }],
    })
}

/// The failure of a sentence that should make no claim of `rule`.
pub(super) fn rejects(engine: &Engine, rule: &Rule, example: &Rejects) -> Option<Failure> {
    let mut claims = claims(engine, &example.text);
    claims.retain(|c| c.name == rule.name);
    (!claims.is_empty()).then(|| Failure {
        rule: rule.name.clone(),
        place: example.place,
        kind: FailureKind::Noisy,
        expected: or_nothing(&[]),
        found: seen(&claims, &[]),
        texts: vec![Marked {
            outlet: None,
            text: example.text.clone(),
            marks: claims.iter().map(|c| c.evidence).collect(),
        }],
    })
}

/// The claims that rules make of a text.
fn claims(engine: &Engine, text: &str) -> Vec<Claim> {
    let articles = engine.extract(vec![document("example".into(), text)]);
    let claims = articles.into_iter().flat_map(|article| article.claims);
    let mut claims: Vec<Claim> = claims.collect();
    claims.retain(|c| c.by_rule);
    claims
}

/// The values of `own`; where there are none, which claims the words make instead.
fn seen(own: &[Claim], others: &[Claim]) -> String {
    let values: Vec<String> = own.iter().map(notation::read).collect();
    if !values.is_empty() || others.is_empty() {
        return or_nothing(&values);
    }
    let names: Vec<&str> = others.iter().map(|c| c.name.as_str()).collect();
    format!("nothing; the words make the claim {}", names.join(", "))
}

fn holds(expected: &Expected, claim: &Claim) -> bool {
    match (expected, &claim.value) {
        (Expected::Quantity { written, about, .. }, Value::Quantity(q)) => {
            written == &q.written && *about == loose(q)
        }
        (
            Expected::State {
                level,
                modality,
                negated,
            },
            Value::State { level: own, .. },
        ) => {
            level.is_none_or(|l| l == *own)
                && modality.is_none_or(|m| m == claim.modality)
                && *negated == (claim.polarity == Polarity::Negated)
        }
        (Expected::When(when), Value::Date(own)) => {
            when.earliest == own.earliest && when.latest == own.latest
        }
        (Expected::Clock(time), Value::Clock(own)) => time == own,
        (Expected::When(when), Value::Clock(own)) => {
            when.earliest.is_some_and(|t| t.time() == *own)
                && claim.event_time.and_then(|t| t.day())
                    == when.earliest.map(jiff::civil::DateTime::date)
        }
        (Expected::Entity(who), Value::Entity(own)) => *who == own.id || *who == own.text,
        _ => false,
    }
}

/// True for `~`.
pub(super) fn loose(quantity: &Quantity) -> bool {
    matches!(quantity.hedge, Some(Hedge::About | Hedge::Nearly))
}
