//! Why a cue made no claim: the gates of the rules, asked one by one. For those who write rules.

use super::choice::{stands, takes};
use super::context::Context;
use super::fit::fit;
use super::measure::is_of_kind;
use super::model::Claim;
use super::person;
use super::state::acts;
use crate::annotate::Annotated;
use crate::lexicon::{CueRole, Entry, Match, RuleId};
use crate::rule::{Of, Rule, RuleSet, ValueKind};
use crate::source::Document;
use crate::text::Span;

/// A cue of a rule that made no claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// The rule.
    pub rule: RuleId,
    /// The words of the cue.
    pub span: Span,
    /// What kept it from making one.
    pub why: Why,
}

/// The first gate that a cue did not pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// The words are an exception of the rule.
    Excepted,
    /// The cue is a part of a name.
    InName,
    /// The words around it do not fit the phrase that it is a part of.
    OtherWords,
    /// Its sentence holds no figure.
    NoFigure,
    /// Its sentence holds figures, and none of the kind that the rule takes.
    OtherKind,
    /// Its sentence holds figures of the kind, and none counts what the rule is about.
    OtherNoun,
    /// A figure would do, and stands too far away or belongs to another cue.
    OutOfReach,
    /// What the rule's cue must act on is not named near it.
    ActsOnOther,
    /// Its sentence tells no day or hour.
    NoTime,
    /// Nobody is named who fills the role.
    NobodyNamed,
    /// Nobody asserts it, or what must be known to compare it is not told.
    NotAsserted,
}

/// The cues of a document that made none of `claims`, by place.
#[must_use]
pub fn rejected(
    rules: &RuleSet,
    document: &Document,
    a: &Annotated<'_>,
    claims: &[Claim],
) -> Vec<Rejected> {
    let at = Context {
        rules,
        index: 0,
        a,
        persons: person::persons(a),
    };
    let cues = a.page.cues().filter_map(|cue| {
        let Entry::Cue(rule, role) = cue.entry else {
            return None;
        };
        let span = a.page.span(cue.tokens.clone());
        let words = span.of(&document.text);
        let made = claims.iter().any(|c| {
            let near = c.sentence.overlaps(span) && c.name == rules.rule(rule).name;
            near && (role == CueRole::Except || c.found_by.cues.iter().any(|w| w == words))
        });
        let why = why(&at, rules.rule(rule), cue, role);
        (!made).then_some(Rejected { rule, span, why })
    });
    cues.collect()
}

fn why(at: &Context<'_, '_>, rule: &Rule, cue: &Match, role: CueRole) -> Why {
    match role {
        CueRole::Except => Why::Excepted,
        _ if at.in_name(cue) => Why::InName,
        CueRole::Phrase(index) if fit(at, &rule.phrases[index], cue).is_none() => Why::OtherWords,
        CueRole::Phrase(_) => Why::NobodyNamed,
        _ => match rule.value {
            ValueKind::State => acting(at, rule, cue),
            ValueKind::Entity => Why::NobodyNamed,
            ValueKind::Date | ValueKind::Time => timed(at, rule, cue),
            _ => counting(at, rule, cue),
        },
    }
}

fn acting(at: &Context<'_, '_>, rule: &Rule, cue: &Match) -> Why {
    let place = rule.of == Some(Of::Class("place".into()));
    if acts(at, rule, cue) && !place {
        Why::NotAsserted
    } else {
        Why::ActsOnOther
    }
}

fn timed(at: &Context<'_, '_>, rule: &Rule, cue: &Match) -> Why {
    let sentence = at.sentence(cue.tokens.start);
    if at.a.times_in(&sentence).is_empty() {
        Why::NoTime
    } else {
        acting(at, rule, cue)
    }
}

fn counting(at: &Context<'_, '_>, rule: &Rule, cue: &Match) -> Why {
    let sentence = at.sentence(cue.tokens.start);
    let figures = at.a.quantities_in(&sentence).iter();
    let mut near: Vec<_> = figures.filter(|q| !q.ordinal).collect();
    if near.is_empty() {
        return Why::NoFigure;
    }
    near.retain(|q| is_of_kind(at, rule, q, cue));
    if near.is_empty() {
        return Why::OtherKind;
    }
    near.retain(|q| takes(at, rule, q, cue) && stands(at, rule, q, cue));
    if near.is_empty() {
        Why::OtherNoun
    } else {
        Why::OutOfReach
    }
}
