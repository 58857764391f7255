//! Entities of the packs into the lexicon.

use super::at::At;
use super::class;
use super::error::Mistake;
use super::mistakes::Mistakes;
use super::model::Place;
use super::names::Names;
use super::parse::Parsed;
use super::references::{Reference, link, merge};
use super::spec::{EntitySpec, PackSpec};
use super::words::{self, Meaning};
use crate::language::Inflection;
use crate::lexicon::{Builder, Entity, EntityId, Entry, Naming};
use crate::text::Fixed;

/// Adds the entities, in the order of [`Names::entities`].
pub(super) fn add(
    packs: &[Parsed<PackSpec>],
    names: &Names<'_>,
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) {
    let mut links = Links::default();
    let mut homes: Vec<Reference<'_>> = Vec::new();
    for (pack, parsed) in packs.iter().enumerate() {
        for (id, spec) in &parsed.spec.entities {
            let at = names.entities[id.value.as_str()];
            if at == homes.len() {
                homes.push((pack, id));
                builder.entity(entity(id));
                links.grow();
            }
            links.merge(at, (pack, &id.value, spec), mistakes);
            spell(EntityId(at), pack, spec, builder, mistakes);
        }
    }
    classes(&links.is, &homes, names, builder, mistakes);
    refer(&links, names, builder, mistakes);
}

/// The references of all entities, by key.
#[derive(Default)]
struct Links<'a> {
    is: Vec<Option<Reference<'a>>>,
    within: Vec<Option<Reference<'a>>>,
    of: Vec<Option<Reference<'a>>>,
    capital: Vec<Option<Reference<'a>>>,
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

    fn merge(
        &mut self,
        at: usize,
        (pack, id, spec): (usize, &str, &'a EntitySpec),
        mistakes: &mut Mistakes<'_>,
    ) {
        for (list, given, key) in [
            (&mut self.is, &spec.is, "is"),
            (&mut self.within, &spec.within, "in"),
            (&mut self.of, &spec.of, "of"),
            (&mut self.capital, &spec.capital, "capital"),
        ] {
            merge(
                &mut list[at],
                given.as_ref().map(|to| (pack, to)),
                (id, key),
                mistakes,
            );
        }
    }
}

fn entity(id: &At<String>) -> Entity {
    Entity {
        id: id.value.clone().into(),
        is: Fixed::default(),
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
    homes: &[Reference<'_>],
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
        builder.entity_mut(EntityId(at)).is = name.to_owned().into();
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
