//! What sorts of event a sentence names: a raid, a crash, an election.

use crate::annotate::Page;
use crate::language::WordClass;
use crate::lexicon::{Entry, Lexicon, TermId};

/// The class of the packs under which the sorts of events stand.
const EVENT: &str = "event";
/// Words that open a sentence, with its subject among them.
const OPENING: usize = 4;

/// The class of the sorts of events, where the packs have one.
pub(super) struct Sorts(Option<TermId>);

impl Sorts {
    pub(super) fn new(lexicon: &Lexicon) -> Self {
        Self(lexicon.term(EVENT))
    }

    /// The sorts of events that a sentence names, each once.
    pub(super) fn named(&self, page: &Page<'_>, sentence: usize) -> Vec<TermId> {
        let Some(event) = self.0 else {
            return Vec::new();
        };
        let mut out: Vec<TermId> = page
            .matches_in(page.sentences[sentence].tokens.clone())
            .filter_map(|m| match m.entry {
                Entry::Term(term) if page.lexicon().is_a(term, event) => Some(term),
                _ => None,
            })
            .collect();
        out.sort_unstable();
        out.dedup();
        out
    }

    /// True where a sentence begins with an event that the one before told: "The attack left 12 dead", «وأسفر الهجوم عن».
    pub(super) fn is_taken_up(&self, page: &Page<'_>, sentence: usize) -> bool {
        let Some(event) = self.0 else {
            return false;
        };
        let first = page.sentences[sentence].tokens.start;
        let opening = first..page.sentences[sentence].tokens.end.min(first + OPENING);
        let mut named = page.matches_in(opening).filter(|m| match m.entry {
            Entry::Term(term) => page.lexicon().is_a(term, event),
            _ => false,
        });
        named.any(|m| is_definite(page, m.tokens.start))
    }
}

fn is_definite(page: &Page<'_>, noun: usize) -> bool {
    let article = page.matches_at(noun).any(|m| m.morph.clitics.article);
    article || noun > 0 && page.is(noun - 1, WordClass::Definite)
}
