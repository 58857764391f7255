//! Whom words mean that point back: "he", "the minister", a surname.

use super::{Attribution, Identity, Speaker};
use crate::annotate::Page;
use crate::annotate::entity::{Mention, Who};
use crate::annotate::name::{includes, skeleton};
use crate::language::WordClass;

/// Whom the pronoun at `at` means: the last speaker that it fits.
pub(super) fn antecedent(page: &Page<'_>, at: usize, before: &[Attribution]) -> Option<Speaker> {
    let speakers = || before.iter().rev().filter_map(|a| a.speaker.as_ref());
    let group = page.is(at, WordClass::GroupPronoun);
    let thing = page.key(at) == "it";
    let fits = |s: &&Speaker| !matches!(s.id, Identity::Name(_)) || !group && !thing;
    speakers().find(fits).or_else(|| speakers().next()).cloned()
}

/// "The transport minister" is the minister whom the same article names, the last one before or the only one; "Achan" is
/// Grace Achan.
pub(super) fn to_names(page: &Page<'_>, mentions: &[Mention], attributions: &mut [Attribution]) {
    let spoken: Vec<Identity> = (attributions.iter())
        .filter_map(|a| a.speaker.as_ref().map(|s| s.id.clone()))
        .collect();
    let names: Vec<&str> = mentions
        .iter()
        .filter_map(name)
        .chain(spoken.iter().filter_map(Identity::name))
        .collect();
    let mut holders: Vec<Holder> = attributions.iter().filter_map(holder).collect();
    holders.extend(mentions.windows(2).filter_map(|pair| pair_of(page, pair)));
    holders.sort_by_key(|h| h.at);
    for attribution in attributions.iter_mut() {
        let at = attribution.cue.start;
        let Some(speaker) = attribution.speaker.as_mut() else {
            continue;
        };
        let found = bearer(speaker, &names).or_else(|| held(speaker, at, &holders));
        if let Some(id) = found {
            speaker.id = id;
        }
    }
}

fn name(m: &Mention) -> Option<&str> {
    match &m.who {
        Who::Name(name) => Some(name),
        _ => None,
    }
}

/// A function, who holds it, and where the text says so.
struct Holder {
    at: usize,
    role: String,
    id: Identity,
}

/// A named speaker whose function is known.
fn holder(a: &Attribution) -> Option<Holder> {
    let speaker = a.speaker.as_ref().filter(|s| !s.id.is_function())?;
    Some(Holder {
        at: a.cue.start,
        role: speaker.role.clone()?,
        id: speaker.id.clone(),
    })
}

/// "The transport minister, Leila Haddad, visited …": a function beside a name.
fn pair_of(page: &Page<'_>, pair: &[Mention]) -> Option<Holder> {
    let ((Who::Role(role), Who::Name(name)) | (Who::Name(name), Who::Role(role))) =
        (&pair[0].who, &pair[1].who)
    else {
        return None;
    };
    let gap = pair[0].tokens.end..pair[1].tokens.start;
    let beside = gap.len() <= APPOSED
        && gap
            .clone()
            .all(|i| page.form(i).is_none() || page.is(i, WordClass::Definite))
        && page.sentence_of(pair[0].tokens.start) == page.sentence_of(pair[1].tokens.start);
    let title = || {
        pair.iter()
            .any(|m| page.is(m.tokens.start, WordClass::Title))
    };
    (beside && title()).then(|| Holder {
        at: pair[0].tokens.start,
        role: role.clone(),
        id: Identity::Name(name.clone()),
    })
}

/// Tokens between a function and its holder: "the minister, Leila Haddad".
const APPOSED: usize = 2;

/// A word that no pack knows may be the last of a name.
fn bearer(speaker: &Speaker, names: &[&str]) -> Option<Identity> {
    let one = matches!(&speaker.id, Identity::Role(role) if !role.contains(' '));
    let word = one.then(|| skeleton(&speaker.text))?;
    let ends = |n: &&&str| word.len() > 1 && **n != word && n.rsplit('-').next() == Some(&word);
    let name = names.iter().find(ends)?;
    Some(Identity::Name((*name).to_owned()))
}

fn held(speaker: &Speaker, at: usize, holders: &[Holder]) -> Option<Identity> {
    let role = speaker
        .role
        .as_ref()
        .filter(|_| matches!(speaker.id, Identity::Role(_)))?;
    let fits = |h: &&Holder| includes(&h.role, role);
    let last = holders.iter().filter(fits).take_while(|h| h.at < at).last();
    let mut all: Vec<&Identity> = holders.iter().filter(fits).map(|h| &h.id).collect();
    all.dedup();
    let only = (all.len() == 1).then(|| all[0]);
    last.map(|h| &h.id).or(only).cloned()
}
