//! Terms, entities, qualifiers and opposites of the packs into the lexicon.

use super::at::At;
use super::class;
use super::error::{Mistake, Mistakes};
use super::model::{Place, Qualifier};
use super::names::{Names, cycles};
use super::parse::Parsed;
use super::spec::EntitySpec;
use super::words::{self, Meaning};
use crate::language::Inflection;
use crate::lexicon::{Builder, Entity, EntityId, Entry, Naming, Term, TermId};

/// A reference with the pack that it stands in.
type Reference<'a> = (usize, &'a At<String>);

/// Adds the terms, in the order of [`Names::terms`].
pub(super) fn terms(
    packs: &[Parsed],
    names: &Names<'_>,
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) {
    let mut wider: Vec<Option<Reference<'_>>> = vec![None; names.terms.len()];
    let mut ids = Vec::with_capacity(wider.len());
    for (pack, parsed) in packs.iter().enumerate() {
        for (name, spec) in &parsed.spec.terms {
            let at = names.terms[name.value.as_str()];
            if at == ids.len() {
                ids.push(builder.term(Term {
                    name: name.value.clone(),
                    is: None,
                }));
            }
            merge(
                &mut wider[at],
                spec.is.as_ref().map(|is| (pack, is)),
                "is",
                mistakes,
            );
            let meaning = Meaning {
                entry: Entry::Term(ids[at]),
                inflection: Inflection::Noun,
                cased: false,
            };
            words::add(builder, mistakes, (pack, &spec.words), meaning, &["is"]);
        }
    }
    let wider = link("term", "is", &wider, &names.terms, names, mistakes);
    for (id, is) in ids.iter().zip(wider) {
        builder.term_mut(*id).is = is.map(TermId);
    }
}

/// The references of all entities, by key.
#[derive(Default)]
struct Links<'a> {
    is: Vec<Option<Reference<'a>>>,
    within: Vec<Option<Reference<'a>>>,
    of: Vec<Option<Reference<'a>>>,
    capital: Vec<Option<Reference<'a>>>,
}

/// Adds the entities, in the order of [`Names::entities`].
pub(super) fn entities(
    packs: &[Parsed],
    names: &Names<'_>,
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) {
    let mut links = Links::default();
    let mut homes: Vec<(usize, &At<String>)> = Vec::new();
    for (pack, parsed) in packs.iter().enumerate() {
        for (id, spec) in &parsed.spec.entities {
            let at = names.entities[id.value.as_str()];
            if at == homes.len() {
                homes.push((pack, id));
                builder.entity(entity(id));
                links.grow();
            }
            links.merge(at, pack, spec, mistakes);
            spell(EntityId(at), pack, spec, builder, mistakes);
        }
    }
    classes(&links.is, &homes, names, builder, mistakes);
    refer(&links, names, builder, mistakes);
}

/// Adds the qualifiers. Packs may add values to one another's.
pub(super) fn qualifiers(
    packs: &[Parsed],
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) -> Vec<Qualifier> {
    let mut out: Vec<Qualifier> = Vec::new();
    for (pack, parsed) in packs.iter().enumerate() {
        for (name, values) in &parsed.spec.qualifiers {
            let at = position(
                &mut out,
                |q| q.name == name.value,
                || Qualifier {
                    name: name.value.clone(),
                    values: Vec::new(),
                },
            );
            for (value, phrases) in values {
                let known = &mut out[at].values;
                let index = position(known, |v| *v == value.value, || value.value.clone());
                let meaning = Meaning {
                    entry: Entry::Qualifier(at, index),
                    inflection: Inflection::Noun,
                    cased: false,
                };
                words::add(builder, mistakes, (pack, phrases), meaning, &[]);
            }
        }
    }
    out
}

/// Adds the axes of opposites.
pub(super) fn opposites(
    packs: &[Parsed],
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for (pack, parsed) in packs.iter().enumerate() {
        for (name, axis) in &parsed.spec.opposites {
            let at = position(&mut out, |n| *n == name.value, || name.value.clone());
            for (language, (one, other)) in words::languages(pack, axis, mistakes) {
                for (phrases, end) in [(one, true), (other, false)] {
                    let meaning = Meaning::cue(Entry::Opposite(at, end));
                    for phrase in &phrases.0 {
                        words::phrase_of(builder, mistakes, (pack, phrase), language, meaning);
                    }
                }
            }
        }
    }
    out
}

impl<'a> Links<'a> {
    fn grow(&mut self) {
        for list in [
            &mut self.is,
            &mut self.within,
            &mut self.of,
            &mut self.capital,
        ] {
            list.push(None);
        }
    }

    fn merge(&mut self, at: usize, pack: usize, spec: &'a EntitySpec, mistakes: &mut Mistakes<'_>) {
        for (list, given, key) in [
            (&mut self.is, &spec.is, "is"),
            (&mut self.within, &spec.within, "in"),
            (&mut self.of, &spec.of, "of"),
            (&mut self.capital, &spec.capital, "capital"),
        ] {
            merge(
                &mut list[at],
                given.as_ref().map(|to| (pack, to)),
                key,
                mistakes,
            );
        }
    }
}

fn entity(id: &At<String>) -> Entity {
    Entity {
        id: id.value.clone(),
        is: String::new(),
        within: None,
        of: None,
        capital: None,
    }
}

fn spell(
    id: EntityId,
    pack: usize,
    spec: &EntitySpec,
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) {
    let keys = ["is", "in", "of", "capital", "demonym"];
    for (words, naming, inflection) in [
        (&spec.words, Naming::Name, Inflection::None),
        (&spec.demonym, Naming::Demonym, Inflection::Noun),
    ] {
        let meaning = Meaning {
            entry: Entry::Entity(id, naming),
            inflection,
            cased: true,
        };
        words::add(builder, mistakes, (pack, words), meaning, &keys);
    }
}

/// Every entity needs a class, and the class must be one.
fn classes(
    given: &[Option<Reference<'_>>],
    homes: &[(usize, &At<String>)],
    names: &Names<'_>,
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) {
    for (at, is) in given.iter().enumerate() {
        let Some((pack, is)) = *is else {
            let (pack, id) = homes[at];
            let place = Place {
                pack,
                span: id.span,
            };
            let message = format!("the entity `{}` has no class", id.value);
            let error = mistakes.error(Mistake::IncompleteRule, place, message, "needs `is`");
            mistakes.add(error.help("write `is: country`, `is: city`, `is: organisation`, …"));
            continue;
        };
        let name = is.value.as_str();
        let found = class::chain(name)
            .next()
            .or(names.terms.get_key_value(name).map(|t| *t.0));
        let known = class::names().chain(names.terms.keys().copied());
        names.refer((pack, is), "class or term", found, known, mistakes);
        builder.entity_mut(EntityId(at)).is.push_str(name);
    }
}

fn refer(links: &Links<'_>, names: &Names<'_>, builder: &mut Builder, mistakes: &mut Mistakes<'_>) {
    let mut resolve = |key, given| link("entity", key, given, &names.entities, names, mistakes);
    let within = resolve("in", &links.within);
    let of = resolve("of", &links.of);
    let capital = resolve("capital", &links.capital);
    for at in 0..within.len() {
        let entity = builder.entity_mut(EntityId(at));
        entity.within = within[at].map(EntityId);
        entity.of = of[at].map(EntityId);
        entity.capital = capital[at].map(EntityId);
    }
}

/// Resolves references of one key; unknown names and cycles are mistakes.
fn link(
    what: &str,
    key: &str,
    given: &[Option<Reference<'_>>],
    known: &rustc_hash::FxHashMap<&str, usize>,
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

/// What two packs say of one thing must agree; what only one says holds.
fn merge<'a>(
    known: &mut Option<Reference<'a>>,
    given: Option<Reference<'a>>,
    key: &str,
    mistakes: &mut Mistakes<'_>,
) {
    match (&known, given) {
        (Some((pack, first)), Some((again, second))) if first.value != second.value => {
            let message = format!(
                "`{key}` is `{}` here and `{}` in {}",
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

fn position<T>(list: &mut Vec<T>, is: impl Fn(&T) -> bool, new: impl FnOnce() -> T) -> usize {
    list.iter().position(is).unwrap_or_else(|| {
        list.push(new());
        list.len() - 1
    })
}
