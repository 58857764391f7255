//! Claims: what an article asserts, with everything that decides whether it can be compared.

mod age;
mod among;
mod choice;
mod context;
mod count;
mod date;
mod denial;
mod entity;
mod filler;
mod fit;
mod held;
mod holder;
mod level;
mod list;
mod measure;
mod model;
mod names;
mod none;
mod office;
mod once;
mod one;
mod open;
mod part;
mod party;
mod pattern;
mod period;
mod person;
mod phrase;
mod pronoun;
mod rival;
mod role;
mod sketch;
mod slots;
mod state;
mod subject;
mod victim;
mod whom;
mod why;

pub use crate::annotate::commitment::{Modality, Polarity};
pub use crate::annotate::speech::Speaker;
pub use crate::language::CueClass;
pub use crate::rule::Slot;
pub use model::{Change, Claim, Filler, Fillers, FoundBy, Setting, Value};
pub use period::EARLIER;
pub use sketch::{Sketch, Sort, Unit};
pub use why::{Rejected, Why, rejected};

use crate::annotate::Annotated;
use crate::rule::RuleSet;
use crate::source::Document;
use crate::text::Position;

/// All claims of a document, sorted by place; `index` is the document's place in the run.
#[must_use]
pub fn claims(rules: &RuleSet, document: &Document, index: usize, a: &Annotated<'_>) -> Vec<Claim> {
    let at = context::Context {
        rules,
        index,
        a,
        persons: person::persons(a),
    };
    let mut claims = count::claims(&at);
    part::mark(&mut claims);
    claims.extend(age::claims(&at));
    claims.extend(state::claims(&at));
    claims.extend(date::claims(&at));
    claims.extend(entity::claims(&at));
    claims.extend(office::claims(&at));
    claims.extend(phrase::claims(&at));
    claims.retain(|c| is_identified(rules, c));
    let denied = denial::claims(&at, &claims);
    claims.extend(denied);
    let open = open::claims(&at, &claims);
    claims.extend(open);
    claims
        .sort_by(|x, y| (x.evidence, &x.name, x.polarity).cmp(&(y.evidence, &y.name, y.polarity)));
    name_each(document, &mut claims);
    let mut last = (0, Position::FIRST);
    for claim in &mut claims {
        let start = claim.evidence.start;
        last = (start, last.1.behind(&document.text[last.0..start]));
        claim.position = last.1;
    }
    claims
}

/// False for a claim that does not tell what it must be known to be about.
fn is_identified(rules: &RuleSet, claim: &Claim) -> bool {
    let same = rules.named(&claim.name).map_or(&[][..], |r| &r.same);
    same.iter().all(|slot| claim.slots.get(*slot).is_some())
}

/// Gives each claim its id: the place of its evidence, with a suffix where two start together.
fn name_each(document: &Document, claims: &mut [Claim]) {
    let mut last = (usize::MAX, 0);
    for claim in claims {
        let start = claim.evidence.start;
        last = if last.0 == start {
            (start, last.1 + 1)
        } else {
            (start, 0)
        };
        claim.id = match last.1 {
            0 => format!("{}:{start}", document.id),
            before => format!("{}:{start}-{}", document.id, before + 1),
        };
    }
}
