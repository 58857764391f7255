//! What every claim takes from its surroundings: the sentence, who says it, when, in which incident.

mod when;

use std::ops::Range;

use super::holder;
use super::model::{Change, Claim, Fillers, FoundBy, Setting, Value};
use super::person::{self, Person};
use super::slots::{self, Anchor};
use super::subject::subject;
use super::whom;
use crate::annotate::Annotated;
use crate::annotate::commitment::{Commitment, Polarity, commitment};
use crate::annotate::entity::{Mention, Who};
use crate::annotate::incident::Frame;
use crate::annotate::speech::{Attribution, governing};
use crate::language::{CueClass, WordClass};
use crate::lexicon::{Entry, Match, TermId};
use crate::rule::{Of, Rule, RuleSet, Slot};
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
        let page = &self.a.page;
        let at = found.evidence.start;
        let speech = self.speech(found.cue.tokens.start, at);
        if speech.iter().any(|s| !s.asserts) {
            return None;
        }
        let rule = self.rules.named(&found.name);
        let index = page.sentence_of(at);
        let (sentence, frame) = (&page.sentences[index], &self.a.frames[index]);
        let dismissed = self.is_dismissed(found.cue, &sentence.tokens);
        let commitment = self.commitment(&found, &sentence.tokens, &speech, dismissed);
        let before = self.told_before(at, &sentence.tokens);
        let own_time = self.event_time(&found, &speech, before);
        let said = self.said(&speech);
        let as_of = self.as_of(&found, said);
        let inherited = || self.inherited_time(frame, before.is_some(), said);
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
            evidence: page.span(found.evidence.clone()),
            position: Position::FIRST,
            sentence: sentence.span,
            counted: self.counted(rule, found.noun),
            slots: self.slots(rule, &found, &anchor),
            qualifiers: self.qualifiers(rule, found.cue, &sentence.tokens),
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
            polarity: commitment.polarity,
            modality: commitment.modality,
            change: self.change(&found.evidence, &sentence.tokens),
            event_time: own_time.or_else(inherited),
            time_inherited: own_time.is_none(),
            as_of,
            setting: setting(frame, before.is_some()),
            found_by: self.found_by(&found),
            value: found.value,
        })
    }

    /// What its own words commit to, turned about by each denial around it.
    fn commitment(
        &self,
        found: &Finding<'_>,
        sentence: &Range<usize>,
        speech: &[&Attribution],
        dismissed: bool,
    ) -> Commitment {
        let own = found
            .commitment
            .unwrap_or_else(|| commitment(&self.a.page, &self.a.reach, sentence, found.cue));
        let denying = speech.iter().filter(|s| s.class == CueClass::Denied);
        let denials = denying.count() + usize::from(dismissed);
        Commitment {
            polarity: if denials % 2 == 1 {
                flip(own.polarity)
            } else {
                own.polarity
            },
            ..own
        }
    }

    fn found_by(&self, found: &Finding<'_>) -> FoundBy {
        let page = &self.a.page;
        let cue = page.span(found.cue.tokens.clone()).of(page.text);
        FoundBy {
            rule: if found.by_rule {
                found.name.clone()
            } else {
                "open".into()
            },
            cues: vec![cue.to_owned()],
        }
    }

    /// What fills the slots; of an attribute of a person, that person, and of a figure that somebody must have, whoever has it.
    fn slots(&self, rule: Option<&Rule>, found: &Finding<'_>, anchor: &Anchor) -> Fillers {
        let slots = slots::fill(self.a, anchor);
        let Some(rule) = rule else {
            return slots;
        };
        if rule.same.contains(&Slot::Patient) {
            let person = whom::befalls(self, found.cue);
            return Fillers {
                patient: person.and_then(|p| person::filler(self.a, &p).map(Box::new)),
                ..slots
            };
        }
        let has = matches!(found.value, Value::Quantity(_)) && rule.same.contains(&Slot::Actor);
        let holder = has.then(|| subject(self, found.evidence.start)).flatten();
        let slots = Fillers {
            actor: holder.map(Box::new).or(slots.actor),
            ..slots
        };
        holder::fill(self, rule, found.cue, slots)
    }

    /// The class of what is counted; of a word with several, the one that the rule is about.
    fn counted(&self, rule: Option<&Rule>, noun: Option<usize>) -> Option<TermId> {
        let page = &self.a.page;
        let terms = || noun.into_iter().flat_map(|n| page.terms_at(n));
        let of = rule.and_then(|r| match r.of {
            Some(Of::Term(class)) => Some(class),
            _ => None,
        });
        of.and_then(|class| terms().find(|t| page.lexicon().is_a(*t, class)))
            .or_else(|| terms().next())
    }

    /// "… described the announcement as propaganda": a word that makes what stands before it false.
    fn is_dismissed(&self, cue: &Match, sentence: &Range<usize>) -> bool {
        let end = cue.tokens.end;
        let near = |at: &usize| self.a.reach.between(end - 1, *at) <= DISMISSAL_REACH;
        let mut near = (end..sentence.end).take_while(near);
        near.any(|at| self.a.page.is(at, WordClass::Dismissive))
    }

    /// The attributions that govern a token, the outermost first.
    fn speech(&self, cue: usize, at: usize) -> Vec<&Attribution> {
        governing(self.a.speech_around(cue), cue, at)
    }

    fn change(&self, evidence: &Range<usize>, sentence: &Range<usize>) -> Option<Change> {
        let page = &self.a.page;
        let moves = |at: &usize| page.is(*at, WordClass::Rise) || page.is(*at, WordClass::Fall);
        let near = |at: &usize| self.a.reach.between(*at, evidence.start) <= CHANGE_REACH;
        let at = sentence.clone().find(|at| moves(at) && near(at))?;
        page.matches_at(at).find_map(|m| match m.entry {
            Entry::Word(WordClass::Rise) => Some(Change::Rise),
            Entry::Word(WordClass::Fall) => Some(Change::Fall),
            _ => None,
        })
    }

    fn qualifiers(&self, rule: Option<&Rule>, cue: &Match, sentence: &Range<usize>) -> Vec<String> {
        let Some(pack) = rule.map(|r| r.place.pack) else {
            return Vec::new();
        };
        let near = |m: &&Match| self.a.reach.same_clause(m.tokens.start, cue.tokens.start);
        let matches = self.a.page.matches_in(sentence.clone()).filter(near);
        let named = matches.filter_map(|m| match m.entry {
            Entry::Qualifier(kind, value) if self.rules.qualifiers[kind].packs.contains(&pack) => {
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

fn setting(frame: &Frame, before: bool) -> Setting {
    Setting {
        incident: frame.incident,
        places: frame.places.clone(),
        places_inherited: frame.places_inherited,
        leads: frame.leads,
        main: frame.main && !before,
        events: frame.events.clone(),
        striker: frame.striker,
        sketch: None,
    }
}
