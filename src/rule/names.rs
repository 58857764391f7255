//! What the packs define, by name, and the references between it.

use rustc_hash::{FxHashMap, FxHashSet};

use super::at::At;
use super::error::Mistake;
use super::mistakes::{Mistakes, suggest};
use super::model::Place;
use super::parse::Parsed;
use super::spec::{ClaimSpec, PackSpec};

/// The names of all packs. Packs may add words to one another's terms and entities; a claim has one home.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    /// Terms, by name: their index in the order of definition.
    pub terms: FxHashMap<&'a str, usize>,
    /// Entities, by id.
    pub entities: FxHashMap<&'a str, usize>,
    /// Claims, by name.
    pub claims: FxHashMap<&'a str, usize>,
    /// The claims, in order.
    pub rules: Vec<Named<'a>>,
    broken: FxHashSet<&'a str>,
}

/// A claim with its name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'a> {
    /// Its name.
    pub name: &'a str,
    /// Where the name stands.
    pub place: Place,
    /// What is written under it.
    pub spec: &'a ClaimSpec,
}

impl<'a> Names<'a> {
    /// The names of `packs`. A claim that two packs define is a mistake.
    pub fn of(packs: &'a [Parsed<PackSpec>], mistakes: &mut Mistakes<'_>) -> Self {
        let mut out = Self::default();
        for (pack, parsed) in packs.iter().enumerate() {
            out.broken.extend(parsed.broken.iter().map(String::as_str));
            for (name, _) in &parsed.spec.terms {
                add(&mut out.terms, &name.value);
            }
            for (name, _) in &parsed.spec.entities {
                add(&mut out.entities, &name.value);
            }
            for (name, spec) in &parsed.spec.claims {
                out.claim(pack, name, spec, mistakes);
            }
        }
        out
    }

    /// `found`, or a mistake at the reference `to` where it is `None`. `known` are the names that would do.
    pub fn refer<'k, T>(
        &self,
        (pack, to): (usize, &At<String>),
        what: &str,
        found: Option<T>,
        known: impl IntoIterator<Item = &'k str>,
        mistakes: &mut Mistakes<'_>,
    ) -> Option<T> {
        if found.is_some() || self.is_broken(&to.value) {
            return found;
        }
        let place = Place {
            pack,
            span: to.span,
        };
        let message = format!("no {what} is named `{}`", to.value);
        let error = mistakes.error(Mistake::UnknownReference, place, message, "not defined");
        let help = suggest(&to.value, known)
            .unwrap_or_else(|| "define it in this pack or another".to_owned());
        mistakes.add(error.help(help));
        None
    }

    /// True for the name of something that could not be read.
    pub fn is_broken(&self, name: &str) -> bool {
        self.broken.contains(name)
    }

    fn claim(
        &mut self,
        pack: usize,
        name: &'a At<String>,
        spec: &'a ClaimSpec,
        mistakes: &mut Mistakes<'_>,
    ) {
        let place = Place {
            pack,
            span: name.span,
        };
        if let Some(&other) = self.claims.get(name.value.as_str()) {
            mistakes.add(defined_twice(
                &name.value,
                place,
                self.rules[other].place,
                mistakes,
            ));
            return;
        }
        self.claims.insert(&name.value, self.rules.len());
        self.rules.push(Named {
            name: &name.value,
            place,
            spec,
        });
    }
}

fn add<'a>(names: &mut FxHashMap<&'a str, usize>, name: &'a str) {
    let next = names.len();
    names.entry(name).or_insert(next);
}

fn defined_twice(
    name: &str,
    here: Place,
    first: Place,
    mistakes: &Mistakes<'_>,
) -> super::RuleError {
    let (this, other) = (mistakes.path(here.pack), mistakes.path(first.pack));
    let message = format!("`{name}` is a claim of {other} and of {this}");
    let before = format!("`{name}` in {other}");
    let before = mistakes.error(Mistake::DuplicateName, first, before, "defined here first");
    mistakes
        .error(Mistake::DuplicateName, here, message, "defined again")
        .help("claim names are global: rename one, or take the other over with `like`")
        .related(before)
}

/// Every closed chain of `next`, each once, from its smallest index on.
pub(super) fn cycles(next: &[Option<usize>]) -> Vec<Vec<usize>> {
    (0..next.len())
        .filter_map(|start| {
            let chain: Vec<_> = std::iter::successors(next[start], |at| next[*at])
                .take(next.len())
                .take_while(|at| *at > start)
                .collect();
            let last = chain.last().copied().unwrap_or(start);
            (next[last] == Some(start)).then(|| [vec![start], chain].concat())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::cycles;

    #[test]
    fn cycles_are_told_once() {
        assert_eq!(cycles(&[Some(1), Some(2), None]), Vec::<Vec<usize>>::new());
        assert_eq!(cycles(&[Some(0)]), [[0]]);
        let two = [Some(2), Some(3), Some(0), Some(4), Some(1), Some(0)];
        assert_eq!(cycles(&two), [vec![0, 2], vec![1, 3, 4]]);
    }
}
