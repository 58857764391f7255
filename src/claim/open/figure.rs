//! Figures that no rule names. Their head noun, else their unit, is their name.

use super::Sketches;
use crate::annotate::quantity::Quantity;
use crate::claim::context::{Context, Finding};
use crate::claim::model::{Claim, Value};
use crate::language::{Clitics, Morph, Tense, WordClass};
use crate::lexicon::{Entry, Match};
use crate::text::Span;

/// The figures of a document that `named` does not hold.
pub(super) fn claims(at: &Context<'_, '_>, named: &[Claim], sketches: &mut Sketches) -> Vec<Claim> {
    let mut named: Vec<Span> = named.iter().filter_map(figure).collect();
    named.sort_by_key(|own| own.start);
    let mut end = 0;
    for own in &mut named {
        end = end.max(own.end);
        own.end = end;
    }
    let free = |q: &&Quantity| {
        let before = named.partition_point(|own| own.start <= q.span.start);
        before == 0 || named[before - 1].end < q.span.end
    };
    let open =
        at.a.quantities
            .iter()
            .filter(|q| !q.ordinal && !is_label(at, q))
            .filter(free);
    open.filter_map(|q| claim(at, q, sketches)).collect()
}

/// "38 Topic": in running text a capital makes a name, and names are not counted.
fn is_label(at: &Context<'_, '_>, figure: &Quantity) -> bool {
    let page = &at.a.page;
    let running = page.sentence_of(figure.tokens.start) >= page.headlines;
    let capital = |noun| {
        page.word(noun)
            .starts_with(|c: char| c.is_ascii_uppercase())
    };
    running && figure.noun.is_some_and(capital)
}

/// Where the figure of a claim stands.
fn figure(claim: &Claim) -> Option<Span> {
    match &claim.value {
        Value::Quantity(own) => Some(own.span),
        _ => None,
    }
}

fn claim(at: &Context<'_, '_>, figure: &Quantity, sketches: &mut Sketches) -> Option<Claim> {
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
    let sentence = at.sentence(evidence.start);
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
    claim.setting.sketch = Some(sketches.of(at, sentence));
    Some(claim)
}
