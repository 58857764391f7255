//! What another says of the same figure: "Organisers put the crowd at 50,000, while police said there were no more than 12,000".

use super::choice::best_cue;
use super::context::Context;
use crate::annotate::quantity::Quantity;
use crate::annotate::speech::Attribution;
use crate::lexicon::{Match, RuleId};
use crate::rule::ValueKind;

/// Words between a "that" and the figure: "there were", «إنهم».
const LEADING_WORDS: usize = 5;

/// The cue of the figure before, where all that somebody else says is another figure.
pub(super) fn cue(at: &Context<'_, '_>, figure: &Quantity) -> Option<(Match, RuleId)> {
    let first = figure.tokens.start;
    let speech = at.a.speech_over(first)?;
    if !is_all(at, speech, figure) {
        return None;
    }
    let sentence = at.sentence(first);
    let before = at.a.quantities_in(&(sentence.start..speech.cue.start));
    let (named, rule) = best_cue(at, before.last()?, None)?;
    let counts = at.rules.rules[rule.0].value == ValueKind::Count;
    counts.then(|| {
        let cue = Match {
            tokens: first..first + 1,
            ..named.clone()
        };
        (cue, rule)
    })
}

/// True where a bare figure ends what is said, and next to nothing stands before it.
fn is_all(at: &Context<'_, '_>, speech: &Attribution, figure: &Quantity) -> bool {
    let page = &at.a.page;
    let (first, end) = (figure.tokens.start, figure.tokens.end);
    let bare = figure.noun.is_none() && figure.unit.is_none();
    let leading = first - speech.scope.start.min(first);
    let ends = end == at.sentence(first).end || page.form(end).is_none();
    bare && ends
        && leading <= LEADING_WORDS
        && speech.cue.end <= first
        && at.a.quantities_in(&(speech.cue.end..first)).is_empty()
}
