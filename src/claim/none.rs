//! Nobody and none: "no one was hurt", "did not injure anyone", «لم يصب أحد», «لم تسجل أي إصابات».

use rust_decimal::Decimal;

use super::context::Context;
use super::model::{Claim, Value};
use super::names::is_person_noun;
use super::one::Counted;
use crate::annotate::commitment::Polarity;
use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Quantity, Share};
use crate::language::WordClass;
use crate::lexicon::{Entry, Match};

/// The words that count nobody where their clause is negated, by place.
pub(super) fn figures(at: &Context<'_, '_>) -> Vec<Counted> {
    let page = &at.a.page;
    let counts = |i: &usize| page.is(*i, WordClass::Anyone) || page.is(*i, WordClass::Any);
    let places = (0..page.tokens.len()).filter(counts);
    places
        .flat_map(|i| page.matches_at(i))
        .filter_map(|m| nobody(at, m).or_else(|| none(at, m)))
        .collect()
}

/// True for a claim that counts nobody, and whose words do not negate it: "whether anyone was hurt".
pub(super) fn is_open(at: &Context<'_, '_>, claim: &Claim) -> bool {
    let Value::Quantity(figure) = &claim.value else {
        return false;
    };
    let first = figure.tokens.start;
    let open = [WordClass::Anyone, WordClass::Any];
    claim.polarity != Polarity::Negated && open.iter().any(|c| at.a.page.is(first, *c))
}

/// "No one", «أحد»; «أحد المسلحين» is one of them.
fn nobody(at: &Context<'_, '_>, found: &Match) -> Option<Counted> {
    let page = &at.a.page;
    let of = page.key(found.tokens.end).starts_with("ال");
    let own = found.entry == Entry::Word(WordClass::Anyone) && !of;
    own.then(|| Counted {
        figure: zero(at, found.tokens.clone(), None),
        told: true,
    })
}

/// "any casualties", «أي حالة وفاة»
fn none(at: &Context<'_, '_>, found: &Match) -> Option<Counted> {
    (found.entry == Entry::Word(WordClass::Any)).then_some(())?;
    let page = &at.a.page;
    let noun = found.tokens.end;
    let is_term = |m: &&Match| m.tokens.start == noun && matches!(m.entry, Entry::Term(_));
    let ends = page.matches_at(noun).filter(is_term).map(|m| m.tokens.end);
    let end = ends.max()?;
    is_person_noun(at.a, noun).then(|| Counted {
        figure: zero(at, found.tokens.start..end, Some(end - 1)),
        told: false,
    })
}

fn zero(at: &Context<'_, '_>, tokens: std::ops::Range<usize>, noun: Option<usize>) -> Quantity {
    let none = Interval::point(Decimal::ZERO);
    Quantity {
        span: at.a.page.span(tokens.clone()),
        tokens,
        written: none,
        hedge: None,
        hard: none,
        soft: none,
        unit: None,
        noun,
        part: Share::Whole,
        ordinal: false,
    }
}
