//! What every claim takes from its surroundings: the sentence, who says it, when, in which incident.

use std::ops::Range;

use jiff::civil::{Date, DateTime};

use super::holder;
use super::model::{Change, Claim, Fillers, FoundBy, Setting, Value};
use super::person::{self, Person};
use super::slots::{self, Anchor};
use super::whom;
use crate::annotate::Annotated;
use crate::annotate::commitment::{Commitment, Polarity, commitment};
use crate::annotate::entity::{Mention, Who};
use crate::annotate::moment::{is_moment, times_speech};
use crate::annotate::speech::{Attribution, governing};
use crate::annotate::time::{Time, When};
use crate::language::{CueClass, WordClass};
use crate::lexicon::{Entry, Match, TermId};
use crate::rule::{Of, RuleSet, Slot};
use crate::text::Position;

/// One document on its way to claims.
pub(super) struct Context<'a, 'p> {
    pub rules: &'a RuleSet,
    pub index: usize,
    pub a: &'a Annotated<'p>,
    /// The persons of the document, by place.
    pub persons: Vec<Person>,
}

/// A cue, what it says, and the words that say it.
pub(super) struct Finding<'a> {
    pub name: String,
    pub by_rule: bool,
    pub cue: &'a Match,
    pub noun: Option<usize>,
    pub about_place: bool,
    pub evidence: Range<usize>,
    pub value: Value,
    pub commitment: Option<Commitment>,
}

/// A time this near to its verb belongs to it.
const TIME_REACH: u32 = 24;
/// How far behind a claim the word may stand that dismisses it.
const DISMISSAL_REACH: u32 = 20;
/// How near a word such as "rose" stands to the figure that it moves.
const CHANGE_REACH: u32 = 8;

impl Context<'_, '_> {
    /// True where a cue is a part of a name: "the liberation army of …".
    pub fn in_name(&self, cue: &Match) -> bool {
        let holds = |m: &Mention| cue.tokens.end <= m.tokens.end && m.tokens != cue.tokens;
        let over = self.a.mention_over(cue.tokens.start);
        over.is_some_and(|m| matches!(m.who, Who::Known(..)) && holds(m))
    }

    /// The tokens of the sentence around a token.
    pub fn sentence(&self, at: usize) -> Range<usize> {
        self.a.page.sentences[self.a.page.sentence_of(at)]
            .tokens
            .clone()
    }

    /// The claim, with all that its surroundings give it; `None` where nobody asserts it ("has not confirmed").
    pub fn claim(&self, found: Finding<'_>) -> Option<Claim> {
        let at = found.evidence.start;
        let speech = self.speech(found.cue.tokens.start, at);
        if speech.iter().any(|s| !s.asserts) {
            return None;
        }
        let sentence = self.sentence(at);
        let commitment = found
            .commitment
            .unwrap_or_else(|| commitment(&self.a.page, &self.a.reach, &sentence, found.cue));
        let dismissed = self.is_dismissed(found.cue, &sentence);
        let denials = speech
            .iter()
            .filter(|s| s.class == CueClass::Denied)
            .count()
            + usize::from(dismissed);
        let denied = denials % 2 == 1;
        let frame = &self.a.frames[self.a.page.sentence_of(at)];
        let before = self.told_before(at, &sentence);
        let own_time = self.event_time(&found, &speech, before);
        let time = if before.is_some() {
            frame.time.and_then(When::before)
        } else {
            frame.time
        };
        let as_of = self.as_of(&speech);
        let time = time.filter(|t| !self.is_told_before(as_of, t));
        let anchor = Anchor {
            cue: found.cue.tokens.clone(),
            noun: found.noun,
            about_place: found.about_place,
        };
        Some(Claim {
            id: String::new(),
            name: found.name.clone(),
            by_rule: found.by_rule,
            document: self.index,
            evidence: self.a.page.span(found.evidence.clone()),
            position: Position::FIRST,
            sentence: self.a.page.sentences[self.a.page.sentence_of(at)].span,
            value: found.value,
            counted: self.counted(&found.name, found.noun),
            slots: self.slots(&found.name, found.cue, &anchor),
            qualifiers: self.qualifiers(&found.name, found.cue, &sentence),
            speakers: speech
                .iter()
                .filter_map(|s| s.speaker.clone())
                .take(if dismissed { 1 } else { usize::MAX })
                .collect(),
            cue_class: if dismissed {
                Some(CueClass::Denied)
            } else {
                speech.last().map(|s| s.class)
            },
            polarity: if denied {
                flip(commitment.polarity)
            } else {
                commitment.polarity
            },
            modality: commitment.modality,
            change: self.change(&found.evidence, &sentence),
            event_time: own_time.or(time),
            time_inherited: own_time.is_none(),
            as_of,
            setting: Setting {
                incident: frame.incident,
                places: frame.places.to_vec(),
                places_inherited: frame.places_inherited,
                leads: frame.leads,
                main: frame.main && before.is_none(),
                events: frame.events.to_vec(),
                striker: frame.striker,
                sketch: None,
            },
            found_by: FoundBy {
                rule: if found.by_rule {
                    found.name
                } else {
                    "open".into()
                },
                cues: vec![
                    self.a
                        .page
                        .span(found.cue.tokens.clone())
                        .of(self.a.page.text)
                        .to_owned(),
                ],
            },
        })
    }

    /// What fills the slots; of an attribute of a person, that person.
    fn slots(&self, name: &str, cue: &Match, anchor: &Anchor) -> Fillers {
        let slots = slots::fill(self.a, anchor);
        let Some(rule) = self.rules.named(name) else {
            return slots;
        };
        if !rule.same.contains(&Slot::Patient) {
            return holder::fill(self, rule, cue, slots);
        }
        let person = whom::befalls(self, cue);
        Fillers {
            patient: person.and_then(|p| person::filler(self.a, &p)),
            ..slots
        }
    }

    /// The class of what is counted; of a word with several, the one that the rule is about.
    fn counted(&self, name: &str, noun: Option<usize>) -> Option<TermId> {
        let page = &self.a.page;
        let terms = || noun.into_iter().flat_map(|n| page.terms_at(n));
        let of = self.rules.named(name).and_then(|r| match r.of {
            Some(Of::Term(class)) => Some(class),
            _ => None,
        });
        of.and_then(|class| terms().find(|t| page.lexicon().is_a(*t, class)))
            .or_else(|| terms().next())
    }

    /// "A day after 20 died in a blast": where the words end behind which stands what took place before the event of the sentence.
    fn told_before(&self, at: usize, sentence: &Range<usize>) -> Option<usize> {
        let mut words = self.a.page.matches_in(sentence.start..at);
        let after = words.find(|m| m.entry == Entry::Word(WordClass::After))?;
        Some(after.tokens.end)
    }

    /// "… described the announcement as propaganda": a word that makes what stands before it false.
    fn is_dismissed(&self, cue: &Match, sentence: &Range<usize>) -> bool {
        self.a
            .page
            .matches_in(cue.tokens.end..sentence.end)
            .any(|m| {
                m.entry == Entry::Word(WordClass::Dismissive)
                    && self.a.reach.between(cue.tokens.end - 1, m.tokens.start) <= DISMISSAL_REACH
            })
    }

    /// The attributions that govern a token, the outermost first.
    fn speech(&self, cue: usize, at: usize) -> Vec<&Attribution> {
        governing(self.a.speech_around(cue), cue, at)
    }

    /// The time of the event: the nearest one behind `first` that does not belong to the speaking.
    fn event_time(
        &self,
        found: &Finding<'_>,
        speech: &[&Attribution],
        first: Option<usize>,
    ) -> Option<When> {
        let cue = found.cue;
        let own = self
            .times(cue.tokens.start)
            .filter(|t| first.is_none_or(|first| t.tokens.start >= first))
            .filter(|t| !self.belongs_to_speech(t, cue, speech));
        let own: Vec<&Time> = own.collect();
        let cost = |t: &&&Time| self.a.reach.between(t.tokens.start, cue.tokens.start);
        let near = own
            .iter()
            .filter(|t| cost(t) <= TIME_REACH)
            .min_by_key(cost);
        // "Killed 40 on Saturday, while officials put the toll at 45": the only day of a sentence is that of all its figures.
        let figure = matches!(found.value, Value::Quantity(_));
        let only = own.first().filter(|_| figure && own.len() == 1);
        near.or(only).map(|t| t.when)
    }

    fn times(&self, at: usize) -> impl Iterator<Item = &Time> {
        let own = self.a.times_in(&self.sentence(at));
        own.iter().filter(|t| is_moment(t))
    }

    /// True for a time that says when `cue` was told of, not when it happened.
    pub fn is_time_of_speech(&self, time: &Time, cue: &Match) -> bool {
        self.belongs_to_speech(time, cue, &self.speech(cue.tokens.start, cue.tokens.start))
    }

    /// A time outside what is said is the time of the saying, where it stands nearer to the reporting cue.
    fn belongs_to_speech(&self, time: &Time, cue: &Match, speech: &[&Attribution]) -> bool {
        let at = time.tokens.start;
        let cost = |token: usize| self.a.reach.between(at, token);
        speech.iter().any(|s| {
            let outside = !s.scope.contains(&at)
                && (s.scope.start > at || cost(s.cue.start) < cost(cue.tokens.start));
            let between = time.tokens.end <= cue.tokens.start;
            outside || between && times_speech(&self.a.page, time, s)
        })
    }

    /// The day on which it was said, else the day of publication.
    fn as_of(&self, speech: &[&Attribution]) -> Option<Date> {
        let said = speech.iter().find_map(|s| {
            let near = self
                .times(s.cue.start)
                .filter(|t| !s.scope.contains(&t.tokens.start));
            near.min_by_key(|t| self.a.reach.between(t.tokens.start, s.cue.start))
                .map(|t| t.when)
        });
        said.and_then(|when| when.latest)
            .map(DateTime::date)
            .or(self.a.anchor.map(|a| a.date))
    }

    /// "On Wednesday it said that 22 had died": what is told on an earlier day than that of the news is not what took place since.
    fn is_told_before(&self, as_of: Option<Date>, event: &When) -> bool {
        let earlier = as_of < self.a.anchor.map(|a| a.date);
        earlier
            && matches!((as_of, event.earliest), (Some(said), Some(event)) if said < event.date())
    }

    fn change(&self, evidence: &Range<usize>, sentence: &Range<usize>) -> Option<Change> {
        let near =
            |m: &&Match| self.a.reach.between(m.tokens.start, evidence.start) <= CHANGE_REACH;
        self.a
            .page
            .matches_in(sentence.clone())
            .filter(near)
            .find_map(|m| match m.entry {
                Entry::Word(WordClass::Rise) => Some(Change::Rise),
                Entry::Word(WordClass::Fall) => Some(Change::Fall),
                _ => None,
            })
    }

    fn qualifiers(&self, name: &str, cue: &Match, sentence: &Range<usize>) -> Vec<String> {
        let pack = self.rules.named(name).map(|r| r.place.pack);
        let near = |m: &&Match| self.a.reach.same_clause(m.tokens.start, cue.tokens.start);
        let named = self
            .a
            .page
            .matches_in(sentence.clone())
            .filter(near)
            .filter_map(|m| match m.entry {
                Entry::Qualifier(kind, value)
                    if pack.is_some_and(|p| self.rules.qualifiers[kind].packs.contains(&p)) =>
                {
                    Some(self.rules.qualifier(kind, value))
                }
                _ => None,
            });
        let mut out: Vec<String> = named.collect();
        out.sort();
        out.dedup();
        out
    }
}

fn flip(polarity: Polarity) -> Polarity {
    match polarity {
        Polarity::Affirmed => Polarity::Negated,
        Polarity::Negated => Polarity::Affirmed,
        Polarity::Unknown => Polarity::Unknown,
    }
}
