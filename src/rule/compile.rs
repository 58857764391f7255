//! Packs → rules and lexicon.

use std::sync::OnceLock;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::claims;
use super::entities;
use super::error::RuleError;
use super::mistakes::Mistakes;
use super::model::RuleSet;
use super::names::Names;
use super::pack::Pack;
use super::parse::{Parsed, parse};
use super::spec::PackSpec;
use super::vocabulary;
use crate::lexicon::Builder;

/// Compiles `packs` together: each may refer to what any of them defines.
///
/// # Errors
///
/// Every mistake of every pack, by place.
pub fn compile(packs: Vec<Pack>) -> Result<RuleSet, Vec<RuleError>> {
    let mut mistakes = Mistakes::new(&packs);
    let (parsed, mut builder) = rayon::join(|| read(&packs, &mut mistakes), Builder::new);
    let names = Names::of(&parsed, &mut mistakes);
    vocabulary::terms(&parsed, &names, &mut builder, &mut mistakes);
    entities::add(&parsed, &names, &mut builder, &mut mistakes);
    let qualifiers = vocabulary::qualifiers(&parsed, &mut builder, &mut mistakes);
    let opposites = vocabulary::opposites(&parsed, &mut builder, &mut mistakes);
    let notions = vocabulary::notions(&parsed, &mut builder, &mut mistakes);
    vocabulary::reversals(&parsed, &mut builder, &mut mistakes);
    let rules = claims::rules(&names, &mut builder, &mut mistakes);
    let errors = mistakes.finish();
    if !errors.is_empty() {
        return Err(errors);
    }
    let rules = RuleSet {
        ids: FxHashMap::default(),
        rules,
        lexicon: builder.finish(),
        qualifiers,
        opposites,
        notions,
        packs: packs.into(),
        fingerprint: OnceLock::new(),
    };
    Ok(rules.indexed())
}

/// Reads all packs, at once: reading is the larger part of the work.
fn read(packs: &[Pack], mistakes: &mut Mistakes<'_>) -> Vec<Parsed<PackSpec>> {
    let read: Vec<_> = (0..packs.len())
        .into_par_iter()
        .with_max_len(1)
        .map(|at| {
            let mut own = Mistakes::new(packs);
            (parse(at, &packs[at].text, &mut own), own.finish())
        })
        .collect();
    read.into_iter()
        .map(|(parsed, found)| {
            mistakes.extend(found);
            parsed
        })
        .collect()
}
