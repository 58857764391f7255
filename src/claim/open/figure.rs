//! Figures that no rule names. Their head noun, else their unit, is their name.

use std::ops::Range;

use crate::annotate::quantity::Quantity;
use crate::claim::context::{Context, Finding};
use crate::claim::model::{Claim, Value};
use crate::claim::sketch::{Packed, sketch};
use crate::language::{Clitics, Morph, Tense, WordClass};
use crate::lexicon::{Entry, Match};
use crate::text::Span;

/// The figures of a document that `named` does not hold.
pub(super) fn claims(at: &Context<'_, '_>, named: &[Claim]) -> Vec<Claim> {
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
    let open = at.a.quantities.iter().filter(|q| !q.ordinal).filter(free);
    let mut passage = Passage::default();
    open.filter_map(|q| claim(at, q, &mut passage)).collect()
}

/// Where the figure of a claim stands.
fn figure(claim: &Claim) -> Option<Span> {
    match &claim.value {
        Value::Quantity(own) => Some(own.span),
        _ => None,
    }
}

/// The sentence that was sketched last: figures of one sentence share its sketch.
#[derive(Default)]
struct Passage {
    tokens: Range<usize>,
    sketch: Option<Packed>,
}

impl Passage {
    fn sketch(&mut self, at: &Context<'_, '_>, tokens: Range<usize>) -> Option<Packed> {
        if self.tokens != tokens {
            self.sketch = Some(Packed::from(&sketch(at.a, tokens.clone())));
            self.tokens = tokens;
        }
        self.sketch.clone()
    }
}

fn claim(at: &Context<'_, '_>, figure: &Quantity, passage: &mut Passage) -> Option<Claim> {
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
    claim.setting.sketch = passage.sketch(at, sentence);
    Some(claim)
}
