//! Sentences that make one claim, and sentences that make none.

use super::{Failure, FailureKind, document, notation, or_nothing};
use crate::Engine;
use crate::annotate::quantity::{Hedge, Quantity};
use crate::claim::{Claim, Polarity, Value};
use crate::rule::{Expected, Reads, Rejects, Rule};

/// The failure of a sentence that should make a claim of `rule`.
pub(super) fn reads(engine: &Engine, rule: &Rule, example: &Reads) -> Option<Failure> {
    let claims = own(engine, rule, &example.text);
    let there: Vec<&Claim> = claims
        .iter()
        .filter(|c| c.evidence.overlaps(example.evidence))
        .collect();
    let right = there.iter().any(|c| holds(&example.value, c));
    let seen: Vec<String> = there.iter().map(|c| notation::read(c)).collect();
    let expected = notation::expected(&example.value, &rule.levels);
    let marked = example.evidence.of(&example.text);
    let message = format!(
        "expected {expected} from “{marked}” in “{}”, read {}",
        example.text,
        or_nothing(&seen)
    );
    (!right).then(|| Failure {
        rule: rule.name.clone(),
        place: example.place,
        kind: FailureKind::Missing,
        message,
    })
}

/// The failure of a sentence that should make no claim of `rule`.
pub(super) fn rejects(engine: &Engine, rule: &Rule, example: &Rejects) -> Option<Failure> {
    let claims = own(engine, rule, &example.text);
    let claim = claims.first()?;
    let message = format!(
        "found “{}” in “{}”",
        claim.evidence.of(&example.text),
        example.text
    );
    Some(Failure {
        rule: rule.name.clone(),
        place: example.place,
        kind: FailureKind::Noisy,
        message,
    })
}

fn own(engine: &Engine, rule: &Rule, text: &str) -> Vec<Claim> {
    let mut extracted = engine.extract(&[document("example".into(), text)]);
    let (claims, _) = extracted.pop().expect("one document gives one entry");
    claims
        .into_iter()
        .filter(|c| c.by_rule && c.name == rule.name)
        .collect()
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
                && claim.event_time.and_then(|t| t.day()) == when.earliest.map(|t| t.date())
        }
        (Expected::Entity(who), Value::Entity(own)) => *who == own.id || *who == own.text,
        _ => false,
    }
}

/// True for `~`.
pub(super) fn loose(quantity: &Quantity) -> bool {
    matches!(quantity.hedge, Some(Hedge::About | Hedge::Nearly))
}
