//! Cues that two claims have, where nothing else tells the two apart.

use rustc_hash::FxHashMap;

use crate::rule::Lint;
use crate::rule::Mistakes;
use crate::rule::written::{Cue, Written, cues};
use crate::rule::{Of, Rule};
use crate::text;

/// Looks at the cues of all claims together. A claim that is a part of the other, or like it, shares on purpose.
pub(super) fn lint(claims: &[Written<'_>], found: &mut Mistakes<'_>) {
    let mut known: FxHashMap<(&str, String), Vec<(&Written<'_>, Cue<'_>)>> = FxHashMap::default();
    for claim in claims {
        for cue in cues(&claim.spec.cue) {
            let own = known
                .entry((cue.language.code, text::light(cue.phrase())))
                .or_default();
            let first = own.iter().find(|(other, _)| alike(claim, other));
            if let Some((other, before)) = first {
                told(claim, &cue, other, before, found);
            }
            own.push((claim, cue));
        }
    }
}

fn told(
    claim: &Written<'_>,
    cue: &Cue<'_>,
    other: &Written<'_>,
    before: &Cue<'_>,
    found: &mut Mistakes<'_>,
) {
    let message = format!(
        "`{}` is a cue of `{}` and of `{}`, and nothing else tells the two apart",
        cue.phrase(),
        other.name.value,
        claim.name.value
    );
    let first = format!("`{}` of `{}`", before.phrase(), other.name.value);
    let first = before.told(Lint::SharedCue, other.pack, first, "here first", found);
    let error = cue.told(Lint::SharedCue, claim.pack, message, "here again", found);
    let help = "take it out of one, or let `of`, `unit` or longer cues tell them apart";
    found.add(error.help(help).related(first));
}

/// True where a text that has the cue may make either claim.
fn alike(a: &Written<'_>, b: &Written<'_>) -> bool {
    let (x, y) = (a.rule(), b.rule());
    let part = x.part_of == Some(b.id) || y.part_of == Some(a.id);
    a.id != b.id
        && !part
        && x.value == y.value
        && x.unit == y.unit
        && x.role == y.role
        && of(a, x, y)
}

/// True where what both are about may be one thing.
fn of(claim: &Written<'_>, x: &Rule, y: &Rule) -> bool {
    let lexicon = &claim.rules.lexicon;
    match (&x.of, &y.of) {
        (Some(Of::Term(a)), Some(Of::Term(b))) => lexicon.is_a(*a, *b) || lexicon.is_a(*b, *a),
        (Some(a), Some(b)) => a == b,
        _ => true,
    }
}
