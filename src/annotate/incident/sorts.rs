//! What sorts of event a sentence names: a raid, a crash, an election.

use std::ops::Range;

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
        let tokens = page.sentences[sentence].tokens.clone();
        let mut out: Vec<TermId> = self.nouns(page, tokens).map(|(_, term)| term).collect();
        out.sort_unstable();
        out.dedup();
        out
    }

    /// True where a sentence begins with an event that the one before told: "The attack left 12 dead", «وأسفر الهجوم عن».
    pub(super) fn is_taken_up(&self, page: &Page<'_>, sentence: usize) -> bool {
        let tokens = &page.sentences[sentence].tokens;
        let opening = tokens.start..tokens.end.min(tokens.start + OPENING);
        let mut nouns = self.nouns(page, opening);
        nouns.any(|(noun, _)| is_definite(page, noun))
    }

    /// True where a sentence speaks of no event but of those that were told: "Moscow denied a part in the raids".
    pub(super) fn are_known(&self, page: &Page<'_>, sentence: usize) -> bool {
        let tokens = page.sentences[sentence].tokens.clone();
        let mut nouns = self.nouns(page, tokens);
        nouns.all(|(noun, _)| is_definite(page, noun))
    }

    /// The words for events among these tokens, each with its sort.
    fn nouns<'a>(
        &self,
        page: &'a Page<'_>,
        tokens: Range<usize>,
    ) -> impl Iterator<Item = (usize, TermId)> + use<'a> {
        let event = self.0;
        page.matches_in(tokens).filter_map(move |m| match m.entry {
            Entry::Term(term) if page.lexicon().is_a(term, event?) => Some((m.tokens.start, term)),
            _ => None,
        })
    }
}

fn is_definite(page: &Page<'_>, noun: usize) -> bool {
    let article = page.matches_at(noun).any(|m| m.morph.clitics.article);
    article || noun > 0 && page.is(noun - 1, WordClass::Definite)
}
