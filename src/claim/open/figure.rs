//! Figures that no rule names. Their head noun, else their unit, is their name.

use std::sync::Arc;

use crate::annotate::quantity::Quantity;
use crate::claim::context::{Context, Finding};
use crate::claim::model::{Claim, Value};
use crate::claim::sketch::sketch;
use crate::language::{Clitics, Morph, Tense, WordClass};
use crate::lexicon::{Entry, Match};

/// The figures of a document that `named` does not hold.
pub(super) fn claims(at: &Context<'_, '_>, named: &[Claim]) -> Vec<Claim> {
    let free = |q: &&Quantity| {
        !named
            .iter()
            .any(|c| matches!(&c.value, Value::Quantity(own) if own.span.start <= q.span.start && q.span.end <= own.span.end))
    };
    at.a.quantities
        .iter()
        .filter(|q| !q.ordinal && !is_label(at, q))
        .filter(free)
        .filter_map(|q| open(at, q))
        .collect()
}

/// "38 Topic": in running text a capital makes a name, and names are not counted.
fn is_label(at: &Context<'_, '_>, figure: &Quantity) -> bool {
    let page = &at.a.page;
    let running = page.sentence_of(figure.tokens.start) >= page.headlines;
    let capital = |noun| page.word(noun).starts_with(|c: char| c.is_ascii_uppercase());
    running && figure.noun.is_some_and(capital)
}

fn open(at: &Context<'_, '_>, figure: &Quantity) -> Option<Claim> {
    let head = figure.noun.map_or_else(
        || {
            figure
                .unit
                .as_ref()
                .map_or(String::new(), |u| u.name.clone())
        },
        |n| at.a.page.key(n).to_owned(),
    );
    let evidence = figure.words();
    let morph = Morph {
        tense: Tense::Base,
        clitics: Clitics::default(),
    };
    let cue = Match {
        tokens: evidence.clone(),
        entry: Entry::Word(WordClass::Total),
        morph,
    };
    let passage = at.sentence(evidence.start);
    let mut claim = at.claim(Finding {
        name: head,
        by_rule: false,
        cue: &cue,
        noun: figure.noun,
        about_place: false,
        evidence,
        value: Value::Quantity(Box::new(figure.clone())),
        commitment: None,
    })?;
    claim.setting.sketch = Some(Arc::new(sketch(at.a, passage)));
    Some(claim)
}
