//! The sketch of a run of tokens.

use std::fmt::{Debug, Write};
use std::ops::Range;

use super::{Draft, MEANING, Meaning, Sketch, Sort};
use crate::annotate::Annotated;
use crate::annotate::entity::{Mention, Who};
use crate::annotate::quantity::{Hedge, Quantity};
use crate::annotate::speech::state_of;
use crate::annotate::time::{Time, TimeKind};
use crate::language::common::Rank;
use crate::language::{CueClass, Tense, WordClass};
use crate::lexicon::{Entry, Form, Match, mark};
use crate::rule::RuleSet;

/// Weights by what a word or name tells; a word that stands in any text weighs nothing, unless the tables know its meaning.
const COUNTRY: u8 = 2;
const NAME: u8 = 3;
const FIGURE: u8 = 2;
const DAY: u8 = 1;
/// Bytes of a day or figure that is written out.
const WRITTEN: usize = 256;
/// Letters of the shortest word that says something.
const SHORTEST: usize = 3;

/// The sketch of a run of tokens.
pub(in crate::claim) fn sketch(rules: &RuleSet, a: &Annotated<'_>, tokens: Range<usize>) -> Sketch {
    let mut reader = Reader::new(rules, a, tokens.len());
    let mut at = tokens.start;
    while at < tokens.end {
        at = reader.unit(at).max(at + 1);
    }
    reader.draft.finish()
}

/// An article on its way to a sketch: what stands behind the place that has been reached.
struct Reader<'a, 'p> {
    rules: &'a RuleSet,
    a: &'a Annotated<'p>,
    times: &'a [Time],
    quantities: &'a [Quantity],
    mentions: &'a [Mention],
    draft: Draft,
}

impl<'a, 'p> Reader<'a, 'p> {
    fn new(rules: &'a RuleSet, a: &'a Annotated<'p>, tokens: usize) -> Self {
        Self {
            rules,
            a,
            times: &a.times,
            quantities: &a.quantities,
            mentions: &a.mentions,
            draft: Draft::of(tokens),
        }
    }

    /// Takes the unit that begins at a token, where one does; gives its end.
    fn unit(&mut self, at: usize) -> usize {
        let time = next(&mut self.times, at, |t| t.tokens.start);
        let known = |t: &&Time| t.kind != TimeKind::Duration && !t.when.is_unknown();
        if let Some(time) = time.filter(known) {
            self.add(written("day", &time.when));
            let sort = Sort::Day(time.when.into());
            return self.named(time.tokens.clone(), DAY, sort);
        }
        if let Some(q) = next(&mut self.quantities, at, |q| q.tokens.start) {
            self.add(written("figure", &q.written));
            let sort = match q.hedge {
                Some(Hedge::Vague) => Sort::Word,
                _ => Sort::Figure(Box::new((q.soft, measure(self.rules, self.a, q)))),
            };
            return self.named(q.tokens.clone(), FIGURE, sort);
        }
        let mention = next(&mut self.mentions, at, |m| m.tokens.start);
        match mention.filter(|m| !matches!(m.who, Who::Role(_))) {
            Some(mention) => self.party(mention),
            None => self.word(at),
        }
    }

    fn add(&mut self, key: u64) {
        self.draft.keys.push(key);
    }

    fn named(&mut self, tokens: Range<usize>, weight: u8, sort: Sort) -> usize {
        self.end(tokens, weight, sort, Meaning::default())
    }

    fn end(&mut self, tokens: Range<usize>, weight: u8, sort: Sort, meaning: Meaning) -> usize {
        let (span, end) = (self.a.page.span(tokens.clone()), tokens.end);
        self.draft.end(span, weight, sort, meaning);
        end
    }

    /// A party: its id and that of the state that it stands for, its words too.
    fn party(&mut self, mention: &Mention) -> usize {
        let page = &self.a.page;
        let tokens = mention.tokens.clone();
        let (mut keys, weight, sort) = match &mention.who {
            Who::Known(id, _) => {
                let entity = &page.lexicon().entities[id.0];
                let state = state_of(page.lexicon(), *id);
                let (weight, sort) = match entity.is.as_str() {
                    // Who tells it is not what is told.
                    "outlet" => (MEANING, Sort::Name),
                    "country" => (COUNTRY, Sort::Party(*id)),
                    _ => (NAME, Sort::Party(*id)),
                };
                let keys = vec![mark("party", &entity.id), mark("party", &state.id)];
                (keys, weight, sort)
            }
            Who::Name(name) | Who::Role(name) => {
                let forms = tokens.clone().filter_map(|i| page.form(i));
                let words = name.split('-').filter(|w| w.len() >= SHORTEST);
                let keys = forms.map(|f| f.marks.base);
                let keys = keys.chain(words.map(|w| mark("name", w)));
                (keys.collect(), NAME, Sort::Name)
            }
        };
        keys.dedup();
        self.draft.keys.extend(keys);
        self.named(tokens, weight, sort)
    }

    /// A word or phrase of the tables of meaning, else a word that tells something.
    fn word(&mut self, at: usize) -> usize {
        let page = &self.a.page;
        let Some(form) = page.form(at) else {
            return at + 1;
        };
        let meanings = page.matches_at(at).filter(|m| means(m));
        let phrase = meanings.clone().map(|m| m.tokens.end).max();
        let weight = weight(form).max(if phrase.is_some() { MEANING } else { 0 });
        let end = phrase.unwrap_or(at + 1);
        if weight > 0 {
            self.draft.keys.extend(form.marks.all());
            let mut all = Meaning::default();
            for meaning in meanings {
                let next = page.form(meaning.tokens.end);
                let key = all.add(self.rules, meaning.entry, next);
                self.draft.keys.extend(key);
            }
            self.end(at..end, weight, Sort::Word, all);
        }
        end
    }
}

impl Meaning {
    /// Takes a meaning of a word; gives the key that tells it. `next` is what follows.
    fn add(&mut self, rules: &RuleSet, meaning: Entry, next: Option<&Form>) -> Option<u64> {
        match meaning {
            Entry::Notion(notion) => {
                self.things.push(notion);
                return Some(rules.notions[notion].mark);
            }
            Entry::Opposite(axis, end) => {
                self.poles.push((axis, end));
                return Some(rules.opposites[axis].marks[usize::from(end)]);
            }
            // «ما أرسلته» is "what they sent".
            Entry::Word(WordClass::MayNegate) => {
                self.reverses |= next.is_some_and(|f| !f.has_pronoun());
            }
            _ => self.reverses = true,
        }
        None
    }
}

/// What stands for a value of a kind: a mark of how it is written out.
fn written(kind: &str, value: &impl Debug) -> u64 {
    let mut words = String::with_capacity(WRITTEN);
    write!(words, "{value:?}").expect("a string takes everything");
    mark(kind, &words)
}

/// The one that begins at a token; those before it are left behind.
fn next<'a, T>(rest: &mut &'a [T], at: usize, start: impl Fn(&T) -> usize) -> Option<&'a T> {
    while let Some((_, others)) = rest.split_first().filter(|(t, _)| start(t) < at) {
        *rest = others;
    }
    rest.first().filter(|t| start(t) == at)
}

/// What tells which figures are of one measure.
fn measure(rules: &RuleSet, a: &Annotated<'_>, q: &Quantity) -> Vec<u64> {
    match (&q.unit, q.noun) {
        _ if q.ordinal => vec![mark("measure", "place")],
        (Some(unit), _) => vec![mark("measure", &unit.name)],
        (None, Some(noun)) => {
            let mut reader = Reader::new(rules, a, 1);
            reader.word(noun);
            reader.draft.keys
        }
        (None, None) => Vec::new(),
    }
}

/// True for what has a meaning that other words share or turn around. A participle turns nothing around: «موقف» comes from
/// «أوقف» and is no stop.
fn means(m: &Match) -> bool {
    let meant = matches!(m.entry, Entry::Notion(_) | Entry::Opposite(..));
    meant || turns(m) && m.morph.tense != Tense::Participle
}

fn turns(m: &Match) -> bool {
    matches!(
        m.entry,
        Entry::Reversal
            | Entry::Word(
                WordClass::Negation
                    | WordClass::MayNegate
                    | WordClass::NotYet
                    | WordClass::Prevented
                    | WordClass::Halted
                    | WordClass::Speech(CueClass::Denied)
            )
    )
}

fn weight(form: &Form) -> u8 {
    if form.base.chars().nth(SHORTEST - 1).is_none() {
        return 0;
    }
    match form.base_rank {
        Rank::Everywhere => 0,
        Rank::Frequent => 1,
        Rank::Usual => 2,
        Rank::Rare => 3,
    }
}
