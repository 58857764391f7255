//! Whom words mean that point back: "he", "the minister", a surname.

use super::{Attribution, Speaker};
use crate::annotate::Page;
use crate::annotate::entity::{Mention, Who};
use crate::annotate::name::skeleton;
use crate::language::WordClass;

/// Words between a function and its holder: "the minister, Leila Haddad".
const APPOSED: usize = 2;

/// Whom the pronoun at `at` means: the last speaker that it fits.
pub(super) fn antecedent(page: &Page<'_>, at: usize, before: &[Attribution]) -> Option<Speaker> {
    let speakers = || before.iter().rev().filter_map(|a| a.speaker.as_ref());
    let group = page.is(at, WordClass::GroupPronoun);
    let fits = |s: &&Speaker| match s.id.split_once(':') {
        Some(("name", _)) => !group && !matches!(page.key(at), "it"),
        _ => true,
    };
    speakers().find(fits).or_else(|| speakers().next()).cloned()
}

/// "The transport minister" is the minister whom the same article names: the last one whose function has that head,
/// else the only one.
pub(super) fn to_names(page: &Page<'_>, mentions: &[Mention], attributions: &mut [Attribution]) {
    let holders = holders(page, mentions, attributions);
    let names: Vec<&str> = mentions.iter().filter_map(name).collect();
    for attribution in attributions.iter_mut() {
        let at = attribution.cue.start;
        let Some(speaker) = attribution.speaker.as_mut() else {
            continue;
        };
        let Some((kind, role)) = speaker.id.split_once(':').filter(|(kind, _)| *kind != "name") else {
            continue;
        };
        let surname = skeleton(&speaker.text);
        let bearer = names.iter().find(|n| is_surname(&surname, n));
        if let Some(name) = bearer.filter(|_| kind == "role" && !role.contains(' ')) {
            speaker.id = format!("name:{name}");
            continue;
        }
        let fits = |h: &&Holder| head(&h.role) == head(role) && !is_plural(role);
        let last = holders.iter().filter(fits).take_while(|h| h.at < at).last();
        let mut all: Vec<&str> = holders.iter().filter(fits).map(|h| h.id.as_str()).collect();
        all.dedup();
        let only = (all.len() == 1).then(|| all[0]);
        if let Some(id) = last.map(|h| h.id.as_str()).or(only) {
            speaker.id = id.to_owned();
        }
    }
}

fn name(m: &Mention) -> Option<&str> {
    match &m.who {
        Who::Name(name) => Some(name),
        _ => None,
    }
}

/// "Achan" is "Grace Achan".
fn is_surname(word: &str, name: &str) -> bool {
    word.len() > 1 && name.rsplit('-').next() == Some(word) && name != word
}

/// A function and the name of its holder.
struct Holder {
    at: usize,
    role: String,
    id: String,
}

fn holders(page: &Page<'_>, mentions: &[Mention], attributions: &[Attribution]) -> Vec<Holder> {
    let mut out: Vec<Holder> = mentions
        .windows(2)
        .filter_map(|pair| {
            let gap = pair[0].tokens.end..pair[1].tokens.start;
            let near = gap.len() <= APPOSED
                && gap.clone().all(|i| page.form(i).is_none() || page.is(i, WordClass::Determiner))
                && page.sentence_of(pair[0].tokens.start) == page.sentence_of(pair[1].tokens.start);
            let (role, id) = match (&pair[0].who, &pair[1].who) {
                (Who::Role(role), Who::Name(name)) | (Who::Name(name), Who::Role(role)) => {
                    (role.clone(), format!("name:{name}"))
                }
                _ => return None,
            };
            near.then_some(Holder {
                at: pair[0].tokens.start,
                role,
                id,
            })
        })
        .collect();
    let spoken = attributions.iter().filter_map(|a| {
        let speaker = a.speaker.as_ref().filter(|s| s.id.starts_with("name:"))?;
        Some((a.cue.start, speaker))
    });
    for (at, speaker) in spoken {
        let words = crate::text::key(&speaker.text);
        for role in words.split(' ') {
            out.push(Holder {
                at,
                role: role.trim_start_matches("ال").to_owned(),
                id: speaker.id.clone(),
            });
        }
    }
    out.sort_by_key(|h| h.at);
    out
}

/// The word of a function that says what its holder is: the last in English, the first in Arabic.
fn head(role: &str) -> &str {
    let head = if role.is_ascii() {
        role.rsplit(' ').next()
    } else {
        role.split(' ').next()
    };
    head.unwrap_or(role).trim_start_matches("ال")
}

fn is_plural(role: &str) -> bool {
    role.is_ascii() && head(role).ends_with('s')
}
