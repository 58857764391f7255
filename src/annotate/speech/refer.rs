//! Whom words mean that point back: "he", "the minister", a surname.

use rustc_hash::FxHashMap;

use super::{Attribution, Identity, Speaker};
use crate::annotate::Page;
use crate::annotate::entity::{Mention, Who};
use crate::annotate::name::{includes, skeleton};
use crate::language::WordClass;

/// Whom the pronoun at `at` means: the last speaker that it fits.
pub(super) fn antecedent(page: &Page<'_>, at: usize, before: &[Attribution]) -> Option<Speaker> {
    let near = || before.iter().rev().take(super::MEMORY);
    let speakers = || near().filter_map(|a| a.speaker.as_ref());
    let group = page.is(at, WordClass::GroupPronoun);
    let thing = page.key(at) == "it";
    let fits = |s: &&Speaker| !matches!(s.id, Identity::Name(_)) || !group && !thing;
    speakers().find(fits).or_else(|| speakers().next()).cloned()
}

/// "The transport minister" is the minister whom the same article names, the last one before or the only one; "Achan" is
/// Grace Achan.
pub(super) fn to_names(page: &Page<'_>, mentions: &[Mention], attributions: &mut [Attribution]) {
    if !attributions.iter().any(is_function) {
        return;
    }
    let spoken: Vec<String> = (attributions.iter())
        .filter_map(|a| a.speaker.as_ref()?.id.name().map(str::to_owned))
        .collect();
    let mut names: FxHashMap<&str, &str> = FxHashMap::default();
    let spoken = spoken.iter().map(String::as_str);
    for name in mentions.iter().filter_map(name).chain(spoken) {
        if let Some((_, last)) = name.rsplit_once('-') {
            names.entry(last).or_insert(name);
        }
    }
    let mut holders: Vec<Holder> = attributions.iter().filter_map(holder).collect();
    holders.extend(mentions.windows(2).filter_map(|pair| pair_of(page, pair)));
    holders.sort_by_key(|h| h.at);
    let mut held = Held {
        holders: &holders,
        fitting: FxHashMap::default(),
    };
    for attribution in attributions.iter_mut() {
        let at = attribution.cue.start;
        let Some(speaker) = attribution.speaker.as_mut() else {
            continue;
        };
        let found = bearer(speaker, &names).or_else(|| held.by(speaker, at));
        if let Some(id) = found {
            speaker.id = id;
        }
    }
}

/// True for a speaker of whom only a function is told.
fn is_function(a: &Attribution) -> bool {
    let speaker = a.speaker.as_ref();
    speaker.is_some_and(|s| matches!(s.id, Identity::Role(_)))
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
        role: role.to_string(),
        id: Identity::Name(name.to_string()),
    })
}

/// Tokens between a function and its holder: "the minister, Leila Haddad".
const APPOSED: usize = 2;

/// A word that no pack knows may be the last of a name; `names` holds the first name that ends in a word.
fn bearer(speaker: &Speaker, names: &FxHashMap<&str, &str>) -> Option<Identity> {
    let one = matches!(&speaker.id, Identity::Role(role) if !role.contains(' '));
    let word = one.then(|| skeleton(&speaker.text))?;
    let name = names.get(&*word).filter(|_| word.len() > 1)?;
    Some(Identity::Name((*name).to_owned()))
}

/// Who holds which function.
struct Held<'a> {
    /// By place.
    holders: &'a [Holder],
    /// For a function that was asked for before, those who hold it.
    fitting: FxHashMap<String, Vec<&'a Holder>>,
}

impl Held<'_> {
    /// Whoever holds the function of a speaker: the last one before the token `at`, or the only one.
    fn by(&mut self, speaker: &Speaker, at: usize) -> Option<Identity> {
        let role = speaker
            .role
            .as_ref()
            .filter(|_| matches!(speaker.id, Identity::Role(_)))?;
        if !self.fitting.contains_key(role) {
            let fits = |h: &&Holder| includes(&h.role, role);
            let fitting = self.holders.iter().filter(fits).collect();
            self.fitting.insert(role.clone(), fitting);
        }
        let all = &self.fitting[role];
        let before = all.partition_point(|h| h.at < at);
        let first = all.first()?;
        let only = || all.iter().all(|h| h.id == first.id).then_some(first);
        let last = before.checked_sub(1).map(|last| &all[last]);
        last.or_else(only).map(|h| h.id.clone())
    }
}
