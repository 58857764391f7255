//! Words of several meanings as cues of their own, without anything that tells the meanings apart.

use crate::language::homographs;
use crate::rule::Lint;
use crate::rule::Mistakes;
use crate::rule::written::{Written, cues};
use crate::text;

/// Looks at the cues of one claim. Whoever wrote an exception or a counter-example with the word has thought of it.
pub(super) fn lint(claim: &Written<'_>, found: &mut Mistakes<'_>) {
    if claim.rule().of.is_some() {
        return;
    }
    for cue in cues(&claim.spec.cue) {
        let Some(meanings) = homographs::meanings(cue.language.code, cue.phrase()) else {
            continue;
        };
        if is_thought_of(claim, cue.phrase()) {
            continue;
        }
        let message = format!(
            "`{}` has several meanings: {}",
            cue.phrase(),
            meanings.join(", ")
        );
        let error = cue.told(
            Lint::Homograph,
            claim.pack,
            message,
            "alone, it means any of them",
            found,
        );
        let help =
            "write longer cues, name what it acts on with `of`, or except the other meanings";
        found.add(error.help(help));
    }
}

/// True where an exception or a sentence of `rejects` has the word.
fn is_thought_of(claim: &Written<'_>, word: &str) -> bool {
    let word = text::key(word);
    let has = |text: &str| text::key(text).contains(&word);
    let rejects = &claim.rule().examples.rejects;
    cues(&claim.spec.except).any(|c| has(c.phrase())) || rejects.iter().any(|r| has(&r.text))
}
