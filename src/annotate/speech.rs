//! Who says what: reporting cues, the speakers that stand beside them, and the text that each one governs.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::entity::{Mention, Who};
use super::{Page, Reach};
use crate::language::{CueClass, Role, Tense, WordClass};
use crate::lexicon::{Entity, EntityId, Entry, Lexicon, Match, Naming};

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
}

/// Who is quoted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Speaker {
    /// One id across documents: an entity, a name key, or a function of an entity (`south-korea:army`).
    pub id: String,
    /// The words, as written.
    pub text: String,
    /// The state, body or group that the speaker belongs to, where the words name one.
    pub party: Option<String>,
}

/// How far from its cue a speaker may stand.
const SPEAKER_REACH: u32 = 12;
/// Words between the parts of one noun phrase: "the minister *of the* interior".
const PHRASE_GAP: usize = 3;
/// A reporting verb with at most this many words behind it closes its sentence: "…, the minister said on Monday."
const CLOSING: usize = 4;

/// Every attribution of a page, by place of its cue.
#[must_use]
pub fn attributions(page: &Page<'_>, mentions: &[Mention], reach: &Reach) -> Vec<Attribution> {
    let mut out: Vec<Attribution> = Vec::new();
    for sentence in &page.sentences {
        let cues: Vec<(&Match, Kind)> = page
            .matches_in(sentence.tokens.clone())
            .filter_map(|m| Some((m, kind(m)?)))
            .filter(|(m, _)| !page.is(m.tokens.start, WordClass::DenialNoun))
            .collect();
        let view = View {
            page,
            mentions,
            reach,
            sentence: sentence.tokens.clone(),
        };
        let before = out.len();
        for (at, (cue, kind)) in cues.iter().enumerate() {
            let next = cues.get(at + 1).map(|(m, _)| m.tokens.start);
            let last = out.iter().rev().find_map(|a| a.speaker.clone());
            out.extend(view.attribution(cue, *kind, next, last));
        }
        if out.len() == before {
            let last = out.iter().rev().find_map(|a| a.speaker.as_ref());
            let found = view
                .headline_speaker()
                .or_else(|| view.continued_quote(last));
            out.extend(found);
        }
    }
    name_functions(&mut out);
    out
}

/// "The transport minister" is the minister whom the same article names: the one named speaker whose words hold the
/// head of the function.
fn name_functions(attributions: &mut [Attribution]) {
    let named: Vec<Speaker> = attributions
        .iter()
        .filter_map(|a| a.speaker.clone())
        .filter(|s| s.id.starts_with("name:"))
        .collect();
    for speaker in attributions.iter_mut().filter_map(|a| a.speaker.as_mut()) {
        let Some((_, role)) = speaker
            .id
            .split_once(':')
            .filter(|(kind, _)| *kind != "name")
        else {
            continue;
        };
        let words: Vec<&str> = role.split(' ').collect();
        let head = if role.is_ascii() {
            words[words.len() - 1]
        } else {
            words[0]
        };
        let holds = |s: &&Speaker| crate::text::key(&s.text).split(' ').any(|w| w == head);
        let mut ids: Vec<&str> = named.iter().filter(holds).map(|s| s.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        if let [id] = ids[..] {
            speaker.id = id.to_owned();
        }
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Verb(CueClass),
    According,
    Unconfirmed,
}

/// A participle with its article or in a name (الناطق، مقر) reports nothing; «مؤكدا» counts as a verb.
fn kind(found: &Match) -> Option<Kind> {
    match found.entry {
        Entry::Word(WordClass::Speech(_)) if found.morph.tense == Tense::Participle => None,
        Entry::Word(WordClass::Speech(class)) => Some(Kind::Verb(class)),
        Entry::Word(WordClass::According) => Some(Kind::According),
        Entry::Word(WordClass::Unconfirmed | WordClass::NoComment) => Some(Kind::Unconfirmed),
        _ => None,
    }
}

struct View<'a, 'p> {
    page: &'a Page<'p>,
    mentions: &'a [Mention],
    reach: &'a Reach,
    sentence: Range<usize>,
}

impl View<'_, '_> {
    fn attribution(
        &self,
        cue: &Match,
        kind: Kind,
        next: Option<usize>,
        last: Option<Speaker>,
    ) -> Option<Attribution> {
        let cue_at = cue.tokens.clone();
        let (after, before) = (
            self.speaker_after(cue_at.end),
            self.speaker_before(cue_at.start),
        );
        let arabic = !self.page.key(cue_at.start).is_ascii();
        let (class, speaker, scope, asserts) = match kind {
            Kind::According => (
                CueClass::Said,
                after.as_ref().map(|f| f.1.clone()),
                self.sentence.clone(),
                true,
            ),
            Kind::Unconfirmed => {
                let speaker = if arabic { after } else { before };
                (
                    CueClass::Said,
                    speaker.map(|f| f.1),
                    cue_at.end..self.sentence.end,
                    false,
                )
            }
            Kind::Verb(class) => {
                let inverted = arabic || before.is_none() && after.is_some();
                let found = if inverted {
                    after.clone().or(before)
                } else {
                    before
                };
                let end = found
                    .as_ref()
                    .filter(|_| inverted)
                    .map_or(cue_at.end, |f| f.0.end.max(cue_at.end));
                let scope = self.scope(&cue_at, end, next, found.as_ref().map(|f| &f.0))?;
                (class, found.map(|f| f.1).or(last), scope, true)
            }
        };
        Some(Attribution {
            cue: cue_at,
            class,
            speaker,
            scope,
            asserts,
        })
    }

    /// Speech that closes its sentence governs what stands before it; any other governs what follows.
    fn scope(
        &self,
        cue: &Range<usize>,
        end: usize,
        next: Option<usize>,
        speaker: Option<&Range<usize>>,
    ) -> Option<Range<usize>> {
        let behind = (end..self.sentence.end)
            .filter(|&i| self.page.form(i).is_some())
            .count();
        let before = cue.start.min(speaker.map_or(cue.start, |s| s.start));
        let closes = behind <= CLOSING && before > self.sentence.start + 2
            || self.pauses(end) && self.quoted_before(before);
        let comma = |at: usize| matches!(self.page.word(at), "," | "،");
        let enclosed = self.pauses(end) && before > self.sentence.start && comma(before - 1);
        if closes || enclosed {
            return Some(self.sentence.start..before);
        }
        let stop = next.filter(|n| *n > end).unwrap_or(self.sentence.end);
        let stop = if self.opens_speech(end, stop) {
            self.sentence.end
        } else {
            stop
        };
        (end < stop).then_some(end..stop)
    }

    /// A further reporting cue right behind this one is inside its speech ("KCNA quoted Kim as saying that …").
    fn opens_speech(&self, end: usize, next: usize) -> bool {
        self.reach.between(
            end.min(self.sentence.end - 1),
            next.min(self.sentence.end - 1),
        ) > 0
            && !(end..next).any(|i| self.page.is(i, WordClass::Conjunction) || self.page.has_and(i))
    }

    fn pauses(&self, at: usize) -> bool {
        at >= self.sentence.end || matches!(self.page.word(at), "," | "،" | ".")
    }

    fn quoted_before(&self, at: usize) -> bool {
        (self.sentence.start..at)
            .rev()
            .take(3)
            .any(|i| matches!(self.page.word(i), "\"" | "”" | "»"))
    }

    fn speaker_before(&self, at: usize) -> Option<(Range<usize>, Speaker)> {
        let last = self
            .mentions
            .partition_point(|m| m.tokens.end <= at)
            .checked_sub(1)?;
        let near = &self.mentions[last];
        let inside = near.tokens.start >= self.sentence.start
            && self.reach.between(near.tokens.end - 1, at) <= SPEAKER_REACH;
        if !inside || !self.reach.same_clause(near.tokens.end - 1, at) {
            return None;
        }
        let mut first = last;
        while first > 0 && self.joined(&self.mentions[first - 1], &self.mentions[first]) {
            first -= 1;
        }
        self.phrase(first, last)
    }

    fn speaker_after(&self, at: usize) -> Option<(Range<usize>, Speaker)> {
        let first = self.mentions.partition_point(|m| m.tokens.start < at);
        let near = self.mentions.get(first)?;
        let open = (at..near.tokens.start).any(|i| self.ends_phrase(i));
        if near.tokens.start >= self.sentence.end
            || open
            || self.reach.between(at.saturating_sub(1), near.tokens.start) > SPEAKER_REACH
        {
            return None;
        }
        let mut last = first;
        while self
            .mentions
            .get(last + 1)
            .is_some_and(|next| self.joined(&self.mentions[last], next))
        {
            last += 1;
        }
        self.phrase(first, last)
    }

    /// True where two mentions are parts of one noun phrase: a function and its holder, a body and its state.
    fn joined(&self, a: &Mention, b: &Mention) -> bool {
        let gap = a.tokens.end..b.tokens.start;
        let inside = a.tokens.start >= self.sentence.start && b.tokens.end <= self.sentence.end;
        if !inside || gap.len() > PHRASE_GAP || gap.clone().any(|i| self.parts_phrases(i)) {
            return false;
        }
        let apposed = gap.clone().any(|i| matches!(self.page.word(i), "," | "،"));
        let located = gap
            .clone()
            .any(|i| self.page.is(i, WordClass::Preposition(Role::In)));
        match (&a.who, &b.who) {
            (Who::Role(_), Who::Role(_)) | (Who::Known(_, Naming::Demonym), _) => {
                !apposed && !located
            }
            (Who::Role(_), _) => true,
            (Who::Name(_), Who::Role(_)) => !located,
            (Who::Known(id, _), Who::Role(_)) => !located && (!apposed || self.is_person(*id)),
            (_, Who::Known(_, Naming::Demonym)) => gap.is_empty(),
            _ => false,
        }
    }

    fn is_person(&self, id: EntityId) -> bool {
        self.page.lexicon().entities[id.0].is == "person"
    }

    fn parts_phrases(&self, at: usize) -> bool {
        let counted = self
            .page
            .matches_at(at)
            .any(|m| matches!(m.entry, Entry::Term(_)));
        counted || self.ends_phrase(at) || self.page.is(at, WordClass::Conjunction)
    }

    fn ends_phrase(&self, at: usize) -> bool {
        use WordClass::{Complementizer, Restart};
        let quote = matches!(
            self.page.word(at),
            ":" | "\"" | "“" | "”" | "«" | "»" | ";" | "؛"
        );
        let verb = self
            .page
            .matches_at(at)
            .any(|m| kind(m).is_some() || matches!(m.entry, Entry::Cue(..)));
        quote || verb || self.page.is(at, Complementizer) || self.page.is(at, Restart)
    }

    fn phrase(&self, first: usize, last: usize) -> Option<(Range<usize>, Speaker)> {
        let parts = &self.mentions[first..=last];
        let tokens = parts[0].tokens.start..parts[parts.len() - 1].tokens.end;
        let text = self.page.span(tokens.clone()).of(self.page.text).to_owned();
        speaker_of(self.page, parts).map(|(id, party)| (tokens, Speaker { id, text, party }))
    }

    /// "Minister: scores killed" in a headline.
    fn headline_speaker(&self) -> Option<Attribution> {
        let index = self.page.sentence_of(self.sentence.start);
        if index >= self.page.headlines {
            return None;
        }
        let colon = (self.sentence.clone())
            .take(8)
            .find(|&i| self.page.word(i) == ":")?;
        let (_, speaker) = self.speaker_before(colon)?;
        Some(Attribution {
            cue: colon..colon + 1,
            class: CueClass::Said,
            speaker: Some(speaker),
            scope: colon + 1..self.sentence.end,
            asserts: true,
        })
    }

    /// A sentence that is a quotation from its first word on goes on with what the last speaker said.
    fn continued_quote(&self, last: Option<&Speaker>) -> Option<Attribution> {
        let opens = matches!(self.page.word(self.sentence.start), "\"" | "“" | "«");
        let start = self.sentence.start;
        let speaker = last.filter(|_| opens)?.clone();
        Some(Attribution {
            cue: start..start + 1,
            class: CueClass::Said,
            speaker: Some(speaker),
            scope: self.sentence.clone(),
            asserts: true,
        })
    }
}

/// Id and party of a noun phrase made of these mentions: a person before a function, a function before a state.
fn speaker_of(page: &Page<'_>, parts: &[Mention]) -> Option<(String, Option<String>)> {
    let lexicon = page.lexicon();
    let known = |m: &Mention| match m.who {
        Who::Known(id, _) => Some(&lexicon.entities[id.0]),
        _ => None,
    };
    let person = parts
        .iter()
        .find_map(|m| known(m).filter(|e| e.is == "person"));
    let name = parts.iter().find_map(|m| match &m.who {
        Who::Name(name) => Some(format!("name:{name}")),
        _ => None,
    });
    let body = parts.iter().filter_map(known).find(|e| e.is != "person");
    let role = parts.iter().find_map(|m| match &m.who {
        Who::Role(role) => Some(role.clone()),
        _ => None,
    });
    let party = body
        .map(|e| state_of(lexicon, e))
        .or_else(|| person.map(|e| state_of(lexicon, e)));
    let id = person
        .map(|e| e.id.clone())
        .or(name)
        .or_else(|| match (body, role) {
            (Some(body), Some(role)) => Some(format!("{}:{role}", body.id)),
            (Some(body), None) => Some(state_of(lexicon, body)),
            (None, Some(role)) => Some(format!("role:{role}")),
            (None, None) => None,
        })?;
    Some((id, party))
}

/// Whom an entity stands for: the Kremlin and Moscow for Russia, a person for their state; a group for itself.
#[must_use]
pub fn state_of(lexicon: &Lexicon, entity: &Entity) -> String {
    let speaks_for = entity
        .of
        .filter(|_| matches!(entity.is.as_str(), "government-body" | "person"));
    let is_capital = |of: &EntityId| {
        lexicon.entities[of.0]
            .capital
            .is_some_and(|c| lexicon.entities[c.0].id == entity.id)
    };
    let capital_of = entity.within.filter(is_capital);
    speaks_for
        .or(capital_of)
        .map_or_else(|| entity.id.clone(), |id| lexicon.entities[id.0].id.clone())
}
