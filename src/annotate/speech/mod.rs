//! Who says what: reporting cues, the speakers that stand beside them, and the text that each one governs.

mod arabic;
mod clause;
mod cue;
mod holder;
mod implied;
mod latin;
mod phrase;
mod refer;
mod scope;
mod skip;
mod speaker;
mod subject;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use self::cue::{Cue, Kind};
use self::phrase::Phrases;
use self::subject::Found;
use super::Page;
use super::entity::Mention;
use super::identity::Identity;
use super::name;
use super::time::Time;
use crate::language::{CueClass, Tense};
pub use speaker::state_of;

/// A reporting cue with its speaker and its scope.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// The cue.
    pub cue: Range<usize>,
    /// What it says of the fact.
    pub class: CueClass,
    /// Who is quoted; `None` where nobody is named ("it was reported").
    pub speaker: Option<Speaker>,
    /// The tokens that it governs.
    pub scope: Range<usize>,
    /// False for "has not confirmed", "declined to comment": what is governed is asserted by nobody.
    pub asserts: bool,
    /// True for "citing", «نقلا عن»: the speaker is quoted by whoever else speaks in the sentence.
    pub quoted: bool,
}

/// Who is quoted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Speaker {
    /// One id across documents: an entity, a name key, or a function of an entity (`south-korea:army`).
    pub id: Identity,
    /// The words, as written.
    pub text: String,
    /// The state, body or group that the speaker belongs to, where the words name one; of one who speaks for a side without a name,
    /// "the organisers", that side.
    pub party: Option<String>,
    /// The function by which the speaker is known where the name is not given, if one person or body holds it.
    pub role: Option<String>,
}

impl Speaker {
    /// True for one speaker in two articles of one story: the same name, or a function that one of them holds.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        let roles = match (&self.role, &other.role) {
            (Some(a), Some(b)) => name::includes(a, b) || name::includes(b, a),
            _ => false,
        };
        match (self.id.is_function(), other.id.is_function()) {
            (false, false) => self.id.is(&other.id),
            (true, true) => self.id == other.id && self.role.is_some() && other.role.is_some(),
            _ => roles && agree(self.party.as_ref(), other.party.as_ref()),
        }
    }
}

/// True where nothing tells them apart.
fn agree<T: PartialEq>(a: Option<&T>, b: Option<&T>) -> bool {
    a.is_none() || b.is_none() || a == b
}

/// Attributions after which whoever spoke last is forgotten.
const MEMORY: usize = 100;

/// Every attribution of a page, by place of its cue.
#[must_use]
pub fn attributions(page: &Page<'_>, mentions: &[Mention], times: &[Time]) -> Vec<Attribution> {
    let mut out: Vec<Attribution> = Vec::new();
    for sentence in &page.sentences {
        let reader = Reader {
            phrases: Phrases {
                page,
                mentions,
                times,
                sentence: sentence.tokens.clone(),
            },
        };
        reader.read(&mut out);
    }
    refer::to_names(page, mentions, &mut out);
    out
}

/// The attributions that govern the tokens `cue` and `at`, the outermost first.
#[must_use]
pub fn governing(attributions: &[Attribution], cue: usize, at: usize) -> Vec<&Attribution> {
    let governs = |s: &&Attribution| s.scope.contains(&cue) && (s.scope.contains(&at) || s.asserts);
    let mut out: Vec<&Attribution> = attributions.iter().filter(governs).collect();
    out.sort_by_key(|s| (s.quoted, s.scope.start, std::cmp::Reverse(s.scope.end)));
    out.dedup_by(|inner, outer| {
        let one = inner.speaker == outer.speaker;
        if one && outer.asserts {
            *outer = *inner;
        }
        one
    });
    out
}

/// One sentence on its way to attributions.
struct Reader<'a, 'p> {
    phrases: Phrases<'a, 'p>,
}

impl Reader<'_, '_> {
    fn read(&self, out: &mut Vec<Attribution>) {
        let cues = cue::cues(&self.phrases);
        let (before, mut taken) = (out.len(), 0);
        for (at, cue) in cues.iter().enumerate() {
            if cue.tokens.start < taken {
                continue;
            }
            let made = match cue.kind {
                Kind::Relay => self.relayed(cue, &cues[at + 1..], &mut taken),
                _ => self.attributed(cue, &cues[at + 1..], out, before),
            };
            out.extend(made);
        }
        if out.len() == before {
            out.extend(self.without_cue(out));
        }
    }

    fn attributed(
        &self,
        cue: &Cue,
        next: &[Cue],
        out: &[Attribution],
        before: usize,
    ) -> Vec<Attribution> {
        let found = self.phrases.subject(cue);
        let found = found.filter(|f| out.len() == before || !self.is_object_of_other(cue, f));
        let place = found.as_ref().map(|f| f.tokens.clone());
        if cue.passive && found.is_none() && cue.class == CueClass::Said {
            return Vec::new();
        }
        let Some(scope) = self.scope(cue, place.as_ref(), next) else {
            return Vec::new();
        };
        let speaker = match found.map(|f| f.who) {
            Some(subject::Who::Named(speaker)) => Some(speaker),
            Some(subject::Who::Pronoun(at)) => refer::antecedent(self.phrases.page, at, out)
                .or_else(|| self.phrases.agent_before()),
            None if cue.passive || matches!(cue.kind, Kind::According | Kind::Citing) => None,
            None => self.understood(cue, out, before),
        };
        vec![Attribution {
            cue: cue.tokens.clone(),
            class: cue.class,
            speaker,
            scope,
            asserts: cue.kind != Kind::Unconfirmed,
            quoted: cue.kind == Kind::Citing,
        }]
    }

    /// "The Observatory reported the attack, putting the toll at 13": what stands before a participle is what another verb told of.
    fn is_object_of_other(&self, cue: &Cue, found: &Found) -> bool {
        let before = found.tokens.end <= cue.tokens.start;
        cue.tense == Tense::Verbal && before && !self.phrases.is_mentioned(found)
    }

    /// A verb without a subject of its own goes on with one that was named: «وأضاف», "and said", "adding that".
    fn understood(&self, cue: &Cue, out: &[Attribution], before: usize) -> Option<Speaker> {
        let goes_on = self.phrases.goes_on(cue.tokens.start)
            || cue.tense == Tense::Verbal
            || self.phrases.is_joined(cue.tokens.start);
        if !goes_on || cue.kind == Kind::Unconfirmed {
            return None;
        }
        let said = |a: &[Attribution]| {
            let mut near = a.iter().rev().take(MEMORY);
            near.find_map(|a| a.speaker.clone())
        };
        let own = said(&out[before..]).or_else(|| self.phrases.first_agent(cue.tokens.start));
        // «يشتبه» has nobody for its subject.
        let impersonal = matches!(cue.class, CueClass::Weighed | CueClass::Doubted);
        own.or_else(|| {
            said(out)
                .or_else(|| self.phrases.agent_before())
                .filter(|_| !impersonal)
        })
    }

    /// "KCNA quoted Kim as saying", «نقلت رويترز عن مسؤول»: two speakers, one inside the other.
    fn relayed(&self, cue: &Cue, next: &[Cue], taken: &mut usize) -> Vec<Attribution> {
        let Some((outer, inner)) = self.phrases.relay(cue) else {
            return Vec::new();
        };
        let places = || [&outer, &inner].into_iter().flatten().map(|f| &f.tokens);
        let start = places().map(|t| t.start).min().unwrap_or(cue.tokens.start);
        let end = places().map(|t| t.end).max().unwrap_or(cue.tokens.end);
        let saying = next.first().filter(|c| c.tokens.start <= end + 1);
        let end = saying.map_or(end, |c| c.tokens.end);
        *taken = end;
        let class = saying.map_or(cue.class, |c| c.class);
        let Some(scope) = self.scope(cue, Some(&(start..end)), next) else {
            return Vec::new();
        };
        let one = |found: Option<Found>| {
            found.and_then(Found::named).map(|speaker| Attribution {
                cue: cue.tokens.clone(),
                class,
                speaker: Some(speaker),
                scope: scope.clone(),
                asserts: true,
                quoted: false,
            })
        };
        [one(outer), one(inner)].into_iter().flatten().collect()
    }

    /// "Minister: scores killed" in a headline; a sentence that is a quotation from its first word on.
    fn without_cue(&self, out: &[Attribution]) -> Option<Attribution> {
        let sentence = &self.phrases.sentence;
        let last = || {
            let mut near = out.iter().rev().take(MEMORY);
            near.find_map(|a| a.speaker.clone())
        };
        let opened = self
            .phrases
            .is_quote(sentence.start)
            .then_some(sentence.start);
        let (cue, speaker) = if let Some(found) = self.phrases.before_colon() {
            found
        } else {
            let at = opened.or_else(|| self.phrases.quoting_colon())?;
            (at..at + 1, last()?)
        };
        Some(Attribution {
            scope: cue.end..sentence.end,
            cue,
            class: CueClass::Said,
            speaker: Some(speaker),
            asserts: true,
            quoted: false,
        })
    }
}
