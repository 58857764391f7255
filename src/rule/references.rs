//! References between the entries of packs: resolved, and checked for circles.

use rustc_hash::FxHashMap;

use super::at::At;
use super::error::Mistake;
use super::mistakes::Mistakes;
use super::model::Place;
use super::names::{Names, cycles};

/// A reference with the pack that it stands in.
pub(super) type Reference<'a> = (usize, &'a At<String>);

/// Resolves references of one key; unknown names and cycles are mistakes.
pub(super) fn link(
    what: &str,
    key: &str,
    given: &[Option<Reference<'_>>],
    known: &FxHashMap<&str, usize>,
    names: &Names<'_>,
    mistakes: &mut Mistakes<'_>,
) -> Vec<Option<usize>> {
    let resolved: Vec<_> = given
        .iter()
        .map(|to| {
            let to = (*to)?;
            let found = known.get(to.1.value.as_str()).copied();
            names.refer(to, what, found, known.keys().copied(), mistakes)
        })
        .collect();
    report_cycles(key, &resolved, given, mistakes);
    resolved
}

/// What two packs say of one thing must agree; what only one says holds.
pub(super) fn merge<'a>(
    known: &mut Option<Reference<'a>>,
    given: Option<Reference<'a>>,
    (name, key): (&str, &str),
    mistakes: &mut Mistakes<'_>,
) {
    match (&known, given) {
        (Some((pack, first)), Some((again, second))) if first.value != second.value => {
            let message = format!(
                "`{key}` of `{name}` is `{}` here and `{}` in {}",
                second.value,
                first.value,
                mistakes.path(*pack)
            );
            let place = Place {
                pack: again,
                span: second.span,
            };
            let error = mistakes.error(Mistake::DuplicateName, place, message, "differs");
            mistakes
                .add(error.help("packs may add words to one another's entries, not change them"));
        }
        (None, Some(_)) => *known = given,
        _ => {}
    }
}

/// A mistake for each cycle of `next`, at the reference `given` that opens it.
pub(super) fn report_cycles(
    key: &str,
    next: &[Option<usize>],
    given: &[Option<Reference<'_>>],
    mistakes: &mut Mistakes<'_>,
) {
    for cycle in cycles(next) {
        let steps: Vec<_> = cycle.iter().filter_map(|at| given[*at]).collect();
        let (pack, to) = steps[0];
        let last = &steps[steps.len() - 1].1.value;
        let path: Vec<_> = steps.iter().map(|(_, to)| to.value.as_str()).collect();
        let message = format!("`{key}` goes in a circle: {last} → {}", path.join(" → "));
        let place = Place {
            pack,
            span: to.span,
        };
        let error = mistakes.error(Mistake::Cycle, place, message, "leads back here");
        mistakes.add(error.help(format!("take `{key}` out of one of them")));
    }
}
