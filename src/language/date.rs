//! Words of times: what a word form may mean in a date, a duration or an hour. The words stand in
//! `rules/languages/*.times.yml`; how they compose is the grammar in `annotate::time`.

pub mod kind;
mod table;
mod weekday;
mod word;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::table::{Table, words};
use super::Clitics;
use crate::text::{self, Fixed, Kind, Runs, Span};

pub use self::table::Named;
pub use self::word::{Count, Edge, Part, Particle, Season, Trust, Unit, Which, Word};

/// One thing that a word form may mean in a time.
#[derive(Clone, Debug)]
pub struct Sense {
    /// What is written onto the word, such as «و» and «ال».
    pub clitics: Clitics,
    /// What it means.
    pub word: Word,
    /// The further words that must follow for it to mean this, folded lightly.
    pub rest: &'static [Fixed],
}

/// All that a word form may mean in a time; asked of every token, so what is asked most is worked out once.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The single meanings.
    pub senses: Box<[Sense]>,
    /// True where a time may begin with it.
    pub starts: bool,
    /// True where a piece of a date or hour may begin with it.
    pub opens: bool,
    /// The words that it may be by itself, a bit each ([`Word::bit`]).
    pub alone: u128,
    /// The same, with those that it may begin.
    pub words: u128,
}

impl Reading {
    /// False where the form neither is nor begins such a word, whatever its value; of particles, this very one.
    #[must_use]
    pub fn may_be(&self, word: Word) -> bool {
        self.words & word.bit() != 0
    }

    /// True where the form by itself names a part of the calendar or a unit; "the" only begins "the day before yesterday".
    #[must_use]
    pub fn is_core(&self) -> bool {
        self.alone & kind::CORE != 0
    }
}

impl From<Vec<Sense>> for Reading {
    fn from(senses: Vec<Sense>) -> Self {
        let any = |holds: fn(Word) -> bool| senses.iter().any(|s| holds(s.word));
        let bits = |holds: &dyn Fn(&Sense) -> bool| {
            let held = senses.iter().filter(|s| holds(s));
            held.fold(0, |bits, s| bits | s.word.bit())
        };
        Self {
            starts: any(Word::starts),
            opens: any(Word::opens),
            alone: bits(&|s| s.rest.is_empty()),
            words: bits(&|_| true),
            senses: senses.into(),
        }
    }
}

/// The words of times of one language.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Dates {
    entries: Runs<Entry>,
    future_prefixes: Vec<String>,
    future_except: Vec<String>,
    past_suffixes: Vec<String>,
    /// Days that are names.
    pub named: Vec<Named>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Entry {
    light: Fixed,
    rest: Vec<Fixed>,
    word: Word,
}

impl Dates {
    /// Reads a table of `rules/languages/`; a test proves that each one parses.
    #[must_use]
    pub fn parse(yaml: &str) -> Self {
        let table: Table = serde_yaml::from_str(yaml).expect("an embedded table of times parses");
        let mut entries = BTreeMap::new();
        for (phrase, word) in words(&table) {
            enter(&mut entries, phrase, word);
        }
        Self {
            entries: entries.into(),
            future_prefixes: table.tense.future_prefixes,
            future_except: table.tense.future_except,
            past_suffixes: table.tense.past_suffixes,
            named: table.named,
        }
    }

    /// Adds to `out` what `part`, a form (folded lightly) without its clitics, may mean.
    pub(super) fn read(&'static self, part: &str, clitics: Clitics, out: &mut Vec<Sense>) {
        let known = self.entries.get(&text::merged(part));
        for entry in known.iter().filter(|e| same(&e.light, part)) {
            out.push(Sense {
                clitics,
                word: entry.word,
                rest: &entry.rest,
            });
        }
    }

    /// A form (folded lightly) that means nothing else may be a verb whose letters show its tense.
    pub(super) fn verb(&self, form: &str, out: &mut Vec<Sense>) {
        let tense = out.is_empty().then(|| self.tense(form)).flatten();
        out.extend(tense.map(|future| Sense {
            clitics: Clitics::default(),
            word: Word::Tense(future),
            rest: &[],
        }));
    }

    /// The tense that the letters of a whole form show, where they show one: true for the future.
    fn tense(&self, form: &str) -> Option<bool> {
        let starts = |list: &[String]| list.iter().any(|p| form.starts_with(p.as_str()));
        let ends = |list: &[String]| list.iter().any(|p| form.ends_with(p.as_str()));
        let letters = form.chars().count();
        if letters >= 4 && starts(&self.future_prefixes) && !starts(&self.future_except) {
            return Some(true);
        }
        (letters > 4 && ends(&self.past_suffixes)).then_some(false)
    }
}

/// True where a writer of `form` may mean `entry`: the same letters, hamza and dots left out or mixed up, but no hamza
/// where the entry has another (أب is no آب).
#[must_use]
pub fn same(entry: &str, form: &str) -> bool {
    let fits = |(a, b): (char, char)| match (a, b) {
        (a, b) if a == b => true,
        ('أ' | 'إ' | 'آ', 'ا')
        | ('ا' | 'إ', 'أ')
        | ('أ' | 'ا', 'إ')
        | ('ي' | 'ى' | 'ئ', 'ي' | 'ى' | 'ئ')
        | ('ة' | 'ه', 'ة' | 'ه')
        | ('ؤ', 'و') => true,
        _ => false,
    };
    // Letters that are mixed up are of one length.
    entry.len() == form.len() && (entry == form || entry.chars().zip(form.chars()).all(fits))
}

fn enter(entries: &mut BTreeMap<String, Vec<Entry>>, phrase: &str, word: Word) {
    let tokens = text::tokens(phrase, Span::new(0, phrase.len()));
    let mut parts = tokens
        .iter()
        .filter(|t| t.kind != Kind::Break)
        .map(|t| Fixed::from(text::light(t.span.of(phrase))));
    if let Some(light) = parts.next() {
        let key = text::key(&light);
        entries.entry(key).or_default().push(Entry {
            light,
            rest: parts.collect(),
            word,
        });
    }
}
