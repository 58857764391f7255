//! Terms, qualifiers, opposites and notions of the packs into the lexicon.

use super::mistakes::Mistakes;
use super::model::{Axis, Notion, Qualifier};
use super::names::Names;
use super::parse::Parsed;
use super::references::{Reference, link, merge};
use super::spec::PackSpec;
use super::words::{self, Meaning};
use crate::language::Inflection;
use crate::lexicon::{Builder, Entry, Term, TermId, mark};

/// Adds the terms, in the order of [`Names::terms`].
pub(super) fn terms(
    packs: &[Parsed<PackSpec>],
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
                    name: name.value.clone().into(),
                    is: None,
                    loose: false,
                }));
            }
            builder.term_mut(ids[at]).loose |= spec.loose;
            let is = spec.is.as_ref().map(|is| (pack, is));
            merge(&mut wider[at], is, (&name.value, "is"), mistakes);
            let meaning = Meaning {
                entry: Entry::Term(ids[at]),
                inflection: Inflection::Noun,
                cased: false,
            };
            words::add(
                builder,
                mistakes,
                (pack, &spec.words),
                meaning,
                &["is", "loose"],
            );
        }
    }
    let wider = link("term", "is", &wider, &names.terms, names, mistakes);
    for (id, is) in ids.iter().zip(wider) {
        builder.term_mut(*id).is = is.map(TermId);
    }
}

/// Adds the qualifiers. Packs may add values to one another's.
pub(super) fn qualifiers(
    packs: &[Parsed<PackSpec>],
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) -> Vec<Qualifier> {
    let mut out: Vec<Qualifier> = Vec::new();
    for (pack, parsed) in packs.iter().enumerate() {
        for (name, values) in &parsed.spec.qualifiers {
            let at = position(
                &mut out,
                |q| q.name == name.value,
                |_| Qualifier {
                    name: name.value.clone(),
                    values: Vec::new(),
                    packs: Vec::new(),
                },
            );
            out[at].packs.push(pack);
            for (value, phrases) in values {
                let known = &mut out[at].values;
                let index = position(known, |v| *v == value.value, |_| value.value.clone());
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
    packs: &[Parsed<PackSpec>],
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) -> Vec<Axis> {
    let mut out: Vec<Axis> = Vec::new();
    for (pack, parsed) in packs.iter().enumerate() {
        for (name, axis) in &parsed.spec.opposites {
            let new = |at| Axis {
                name: name.value.clone(),
                marks: [false, true].map(|end| mark("pole", &format!("{at} {end}"))),
            };
            let at = position(&mut out, |a| a.name == name.value, new);
            for (language, (one, other)) in words::languages(pack, axis, mistakes) {
                for (phrases, end) in [(one, true), (other, false)] {
                    let meaning = Meaning::cue(Entry::Opposite(at, end));
                    words::list(builder, mistakes, (pack, phrases), language, meaning);
                }
            }
        }
    }
    out
}

/// Adds the synonyms and the alternatives. Packs may add words to one another's.
pub(super) fn notions(
    packs: &[Parsed<PackSpec>],
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) -> Vec<Notion> {
    let mut out: Vec<Notion> = Vec::new();
    let mut add = |pack, (kind, name): (Option<&str>, &str), phrases, out: &mut Vec<Notion>| {
        let is = |n: &Notion| n.name == name && n.kind.as_deref() == kind;
        let new = |at: usize| Notion {
            name: name.to_owned(),
            kind: kind.map(str::to_owned),
            mark: mark("notion", &at.to_string()),
        };
        let at = position(out, is, new);
        let meaning = Meaning::cue(Entry::Notion(at));
        words::add(builder, mistakes, (pack, phrases), meaning, &[]);
    };
    for (pack, parsed) in packs.iter().enumerate() {
        for (name, phrases) in &parsed.spec.synonyms {
            add(pack, (None, &name.value), phrases, &mut out);
        }
        for (kind, things) in &parsed.spec.alternatives {
            for (name, phrases) in things {
                add(pack, (Some(&kind.value), &name.value), phrases, &mut out);
            }
        }
    }
    out
}

/// Adds the words that reverse what they govern.
pub(super) fn reversals(
    packs: &[Parsed<PackSpec>],
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) {
    for (pack, parsed) in packs.iter().enumerate() {
        let meaning = Meaning::cue(Entry::Reversal);
        words::add(
            builder,
            mistakes,
            (pack, &parsed.spec.reversals),
            meaning,
            &[],
        );
    }
}

/// The place of the one that `is`; of a new one, which is told its place, where none is.
fn position<T>(list: &mut Vec<T>, is: impl Fn(&T) -> bool, new: impl FnOnce(usize) -> T) -> usize {
    list.iter().position(is).unwrap_or_else(|| {
        list.push(new(list.len()));
        list.len() - 1
    })
}
