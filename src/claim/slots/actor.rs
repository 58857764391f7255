//! Who does it.

use super::{SLOT_REACH, View};
use crate::annotate::entity::{Mention, Who};
use crate::annotate::preposition::preposition;
use crate::claim::model::Filler;
use crate::language::{Role, WordClass};
use crate::lexicon::Form;

/// Tokens around a mention among which begins the cue of which it is the speaker.
const SPEECH: usize = 16;
/// What it costs an actor to be the one who speaks.
const SPEAKS: u32 = 8;
/// What it costs an actor to be a function or body instead of a named party.
const BODY: u32 = 4;
/// Words before the cue among which "we" is its subject: "we have not left".
const SUBJECT_WORDS: usize = 3;
/// Words before the cue among which its pronoun is looked for.
const PRONOUN_WORDS: usize = 5;

impl View<'_, '_> {
    /// Who does it: where a pronoun stands for them, whom the text named before; else a party near the cue that no
    /// preposition of place governs.
    pub(super) fn actor(&self) -> Option<Filler> {
        if let Some(speaker) = self.speaker() {
            return Some(speaker);
        }
        let pronoun = self.pronoun();
        let before = |m: &&Mention| pronoun.is_none_or(|p| m.tokens.end <= p);
        let candidates = self
            .own
            .iter()
            .filter(|m| self.is_party(m) || self.is_body(m))
            .filter(before)
            .filter(|m| !self.is_taken_place(m) && !self.is_dateline(m));
        let costs = candidates.filter_map(|m| self.actor_cost(m, pronoun).map(|c| (c, m)));
        costs
            .filter(|(c, _)| *c <= SLOT_REACH + SPEAKS)
            .min_by_key(|(c, _)| *c)
            .map(|(_, m)| self.party(m))
    }

    /// "We have left the town", «تحت سيطرتنا»: whoever speaks.
    fn speaker(&self) -> Option<Filler> {
        let page = &self.a.page;
        let cue = &self.anchor.cue;
        let voice = self.a.speech_over(cue.start)?.speaker.as_ref()?;
        let own = |i: usize| page.is(i, WordClass::SpeakerPronoun);
        let ours = |i: usize| page.form(i).is_some_and(Form::is_ours);
        let before = (cue.start.saturating_sub(SUBJECT_WORDS)..cue.start).any(own);
        let told = before || cue.clone().any(|i| own(i) || ours(i));
        let id = voice.party.clone().unwrap_or_else(|| voice.id.to_string());
        told.then(|| Filler {
            id,
            text: voice.text.clone(),
            inherited: false,
        })
    }

    /// Where the claim is about a place, a city behind the cue is that place, not the government that sits there.
    fn is_taken_place(&self, m: &Mention) -> bool {
        self.anchor.about_place && m.tokens.start >= self.anchor.cue.end && self.is_capital(m)
    }

    /// «مقديشو - أعلنت»: where the report was written.
    fn is_dateline(&self, m: &Mention) -> bool {
        let page = &self.a.page;
        let first = page.sentences[page.sentence_of(m.tokens.start)]
            .tokens
            .start
            == m.tokens.start;
        let rule = !page.tokens.get(m.tokens.end).is_some_and(|t| t.glued)
            && matches!(page.word(m.tokens.end), "-" | "–" | "—");
        first && rule && self.is_capital(m)
    }

    fn actor_cost(&self, m: &Mention, pronoun: Option<usize>) -> Option<u32> {
        let body = if matches!(m.who, Who::Role(_)) {
            BODY
        } else {
            0
        };
        match preposition(&self.a.page, m) {
            Some(Role::In | Role::To | Role::From | Role::Against) => None,
            _ if pronoun.is_some() => Some(self.cost(m).min(SLOT_REACH) + body),
            Some(Role::By) => Some(self.cost(m) + body),
            _ => Some(self.cost(m) + body + if self.speaks(m) { SPEAKS } else { 0 }),
        }
    }

    fn speaks(&self, m: &Mention) -> bool {
        let around = m.tokens.start.saturating_sub(SPEECH)..m.tokens.end + SPEECH;
        self.a.speech_in(&around).iter().any(|s| {
            let near =
                s.cue.start.abs_diff(m.tokens.end) <= 3 || m.tokens.start.abs_diff(s.cue.end) <= 3;
            near && !s.scope.contains(&m.tokens.start)
        })
    }

    /// A pronoun before the cue, with no party between: "said *it* had withdrawn", «قواتها».
    fn pronoun(&self) -> Option<usize> {
        let page = &self.a.page;
        let cue = &self.anchor.cue;
        let pronouns = WordClass::Pronoun.bit() | WordClass::GroupPronoun.bit();
        let is_pronoun = |i: &usize| page.classes(*i) & pronouns != 0;
        let owns = |i: usize| page.form(i).is_some_and(Form::has_pronoun);
        let counts = |i: &usize| owns(*i) && page.terms_at(*i).next().is_some();
        let mut before = (cue.start.saturating_sub(PRONOUN_WORDS)..cue.start).rev();
        let at = if self.anchor.noun.is_some_and(owns) || cue.clone().any(|i| is_pronoun(&i)) {
            cue.start
        } else {
            let word = before.clone().find(is_pronoun);
            word.or_else(|| before.find(counts))?
        };
        let between = self
            .own
            .iter()
            .any(|m| self.is_party(m) && m.tokens.start >= at && m.tokens.end <= cue.start);
        (!between).then_some(at)
    }

    fn is_body(&self, m: &Mention) -> bool {
        matches!(m.who, Who::Role(_))
            && !self
                .a
                .page
                .form(m.tokens.end - 1)
                .is_some_and(Form::has_pronoun)
    }
}
