//! Lints: packs that compile and yet hardly do what their author wants.

mod claim;
mod cue;
mod homograph;
mod shared;

use crate::rule::written::{Cue, Packs, Written};
use crate::rule::{At, Lint, Mistake, Mistakes, Place, RuleError, RuleSet};

/// What there is to say of the packs of `rules`, by place. What a claim allows is left out, and an `allow` that is idle is
/// told.
#[must_use]
pub fn lint(rules: &RuleSet) -> Vec<RuleError> {
    let packs = Packs::of(rules);
    let (claims, worded) = (packs.claims(rules), packs.worded());
    let mut found = Mistakes::new(rules.packs());
    for written in &claims {
        claim::lint(written, &worded, &mut found);
        homograph::lint(written, &mut found);
    }
    claim::languages(&claims, &mut found);
    cue::lint(&claims, &mut found);
    shared::lint(&claims, &mut found);
    allowed(rules, &claims, found.finish())
}

/// What no claim allows. A finding is of the claim whose name stands last before it.
fn allowed(rules: &RuleSet, claims: &[Written<'_>], found: Vec<RuleError>) -> Vec<RuleError> {
    let mut out = Mistakes::new(rules.packs());
    let mut used = Vec::new();
    for error in found {
        let own = claims.iter().rposition(|c| {
            c.pack == error.place.pack && c.name.span.start <= error.place.span.start
        });
        let allows = |(key, _): &(At<String>, At<String>)| {
            error.mistake.code() == format!("lint::{}", key.value)
        };
        let at = own
            .and_then(|claim| Some((claim, claims[claim].spec.allow.0.iter().position(allows)?)));
        match at {
            Some(at) => used.push(at),
            None => out.add(error),
        }
    }
    for (claim, written) in claims.iter().enumerate() {
        for (index, (key, _)) in written.spec.allow.0.iter().enumerate() {
            if !used.contains(&(claim, index)) {
                let place = Place {
                    pack: written.pack,
                    span: key.span,
                };
                let message = format!("nothing in `{}` needs `{}`", written.name.value, key.value);
                let error = out.error(Mistake::Lint(Lint::IdleAllow), place, message, "idle");
                out.add(error.help("take it out"));
            }
        }
    }
    out.finish()
}

impl Written<'_> {
    /// A finding at its name.
    fn told(&self, lint: Lint, message: String, label: &str, found: &Mistakes<'_>) -> RuleError {
        let place = Place {
            pack: self.pack,
            span: self.name.span,
        };
        found.error(Mistake::Lint(lint), place, message, label)
    }
}

impl Cue<'_> {
    /// A finding at the cue.
    fn told(
        &self,
        lint: Lint,
        pack: usize,
        message: String,
        label: &str,
        found: &Mistakes<'_>,
    ) -> RuleError {
        let place = found.phrase(pack, self.phrases, self.index);
        found.error(Mistake::Lint(lint), place, message, label)
    }
}
