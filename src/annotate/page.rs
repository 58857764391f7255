//! A page: an article in tokens, sentences and word forms, with the phrases of the lexicon that stand in it.

mod starts;

use std::ops::Range;

use self::starts::Starts;
use crate::language::common::Rank;
use crate::language::{self, Language, WordClass};
use crate::lexicon::{EntityId, Entry, Form, FormId, Forms, Lexicon, Match, Naming, TermId, Words};
use crate::source::{Document, Role};
use crate::text::{self, Kind, Sentence, Span, Token};

/// Words in the longest term that is looked for around a head noun.
const LONGEST_TERM: usize = 4;
/// Bytes of a short token with the space before it.
const TOKEN: usize = 5;
/// Shorter words than this tell nothing of what a text is about.
const TELLING: usize = 4;

/// What annotators look at.
#[derive(Debug)]
pub struct Page<'a> {
    /// The document's text; all spans index it.
    pub text: &'a str,
    /// The tokens of all parts of the article.
    pub tokens: Vec<Token>,
    /// Its sentences; none crosses from one part into another.
    pub sentences: Vec<Sentence>,
    /// The phrases of the lexicon, sorted by place.
    pub matches: Vec<Match>,
    /// Language of its Latin-script words.
    pub latin: &'static Language,
    /// Sentences before this one are headlines.
    pub headlines: usize,
    starts: Starts,
    forms: Vec<Option<&'a Form>>,
    lexicon: &'a Lexicon,
}

impl<'a> Page<'a> {
    /// The lexicon that the matches come from.
    #[must_use]
    pub fn lexicon(&self) -> &'a Lexicon {
        self.lexicon
    }

    /// The form of the word or number at `at`, where there is one.
    #[must_use]
    pub fn form(&self, at: usize) -> Option<&'a Form> {
        self.forms.get(at).copied().flatten()
    }

    /// The folded key of the token at `at`; empty where it is punctuation or outside.
    #[must_use]
    pub fn key(&self, at: usize) -> &'a str {
        self.form(at).map_or("", |f| &f.key)
    }

    /// True where all the words are such as many stories use: a capital makes no name of them.
    #[must_use]
    pub fn is_common(&self, mut words: Range<usize>) -> bool {
        words.all(|i| self.form(i).is_some_and(|f| f.rank < Rank::Rare))
    }

    /// True for the hyphen that makes one word of the tokens beside it, the second of them no name: "Britain-based".
    #[must_use]
    pub fn is_hyphen(&self, at: usize) -> bool {
        let glued = |i: usize| self.tokens.get(i).is_some_and(|t| t.glued);
        let next = || self.word(at + 1).starts_with(char::is_lowercase);
        self.word(at) == "-" && glued(at) && glued(at + 1) && next()
    }

    /// What the word at `at` tells of what a text is about: its key without what is written onto it; `None` for numbers and
    /// for words that stand in any text.
    #[must_use]
    pub fn telling(&self, at: usize) -> Option<&str> {
        let form = self.form(at).filter(|f| f.base_rank > Rank::Everywhere)?;
        let long = form.base.chars().count() >= TELLING;
        (long && !form.base.contains(char::is_numeric)).then_some(&form.base)
    }

    /// The words of the token at `at` as written; empty outside.
    #[must_use]
    pub fn word(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |t| t.span.of(self.text))
    }

    /// True where «و» or «ف» is written onto the word at `at`.
    #[must_use]
    pub fn has_and(&self, at: usize) -> bool {
        self.form(at).is_some_and(Form::has_and)
    }

    /// The matches that start at the token `at`.
    pub fn matches_at(&self, at: usize) -> std::slice::Iter<'_, Match> {
        self.matches_in(at..at.saturating_add(1))
    }

    /// The matches that start inside a run of tokens.
    pub fn matches_in(&self, tokens: Range<usize>) -> std::slice::Iter<'_, Match> {
        let place = |at| self.starts.at(at).map_or(self.matches.len(), |s| s.first);
        let start = place(tokens.start);
        self.matches[start..place(tokens.end).max(start)].iter()
    }

    /// The cues of rules, sorted by place.
    pub fn cues(&self) -> impl Iterator<Item = &Match> {
        self.starts.cues.iter().map(|at| &self.matches[*at])
    }

    /// The words for counted things, sorted by place, each with its class.
    pub fn terms(&self) -> impl Iterator<Item = (&Match, TermId)> {
        let terms = self.starts.terms.iter().map(|at| &self.matches[*at]);
        terms.filter_map(|m| match m.entry {
            Entry::Term(term) => Some((m, term)),
            _ => None,
        })
    }

    /// The classes of counted things that the word at `at` is part of.
    pub fn terms_at(&self, at: usize) -> impl Iterator<Item = TermId> {
        let near = self.matches_in(at.saturating_sub(LONGEST_TERM)..at + 1);
        near.filter_map(move |m| match m.entry {
            Entry::Term(term) if m.tokens.contains(&at) => Some(term),
            _ => None,
        })
    }

    /// True where a sentence begins a paragraph behind another.
    #[must_use]
    pub fn opens_paragraph(&self, sentence: usize) -> bool {
        sentence.checked_sub(1).is_some_and(|before| {
            let (before, own) = (&self.sentences[before], &self.sentences[sentence]);
            self.text[before.span.end..own.span.start].contains('\n')
        })
    }

    /// True where a word of `class` starts at the token `at`.
    #[must_use]
    pub fn is(&self, at: usize, class: WordClass) -> bool {
        self.classes(at) & class.bit() != 0
    }

    /// True where a word of `class` stands among these tokens.
    #[must_use]
    pub fn holds(&self, mut tokens: Range<usize>, class: WordClass) -> bool {
        tokens.any(|at| self.is(at, class))
    }

    /// True where a preposition starts at the token `at`, whatever part it gives to what follows.
    #[must_use]
    pub fn is_preposition(&self, at: usize) -> bool {
        let mut matches = self.matches_at(at);
        matches.any(|m| matches!(m.entry, Entry::Word(WordClass::Preposition(_))))
    }

    /// The classes of the words that start at the token `at`, a bit each ([`WordClass::bit`]).
    #[must_use]
    pub fn classes(&self, at: usize) -> u128 {
        self.starts.at(at).map_or(0, |s| s.classes)
    }

    /// The first entity that is named from the token `at` on.
    #[must_use]
    pub fn entity_at(&self, at: usize) -> Option<(&Match, EntityId, Naming)> {
        self.starts.at(at).filter(|start| start.entity)?;
        self.matches_at(at).find_map(|m| match m.entry {
            Entry::Entity(id, naming) => Some((m, id, naming)),
            _ => None,
        })
    }

    /// The index of the sentence that holds the token `at`.
    #[must_use]
    pub fn sentence_of(&self, at: usize) -> usize {
        self.sentences
            .partition_point(|s| s.tokens.end <= at)
            .min(self.sentences.len().saturating_sub(1))
    }

    /// Drops verbs of saying and cues that lie inside numbers and times («اثني عشر», «23 مارس», «مئتان»).
    pub(super) fn forget_cues_in(&mut self, taken: impl Iterator<Item = Range<usize>>) {
        let mut lost: Vec<usize> = Vec::new();
        for tokens in taken {
            let first = self.starts.at(tokens.start).map_or(0, |s| s.first);
            let inside = (first..).zip(self.matches_in(tokens.clone()));
            let inside = inside.filter(|(_, m)| is_cue(m) && m.tokens.end <= tokens.end);
            lost.extend(inside.map(|(place, _)| place));
        }
        if lost.is_empty() {
            return;
        }
        lost.sort_unstable();
        let mut places = 0..;
        self.matches.retain(|_| {
            places
                .next()
                .is_none_or(|at| lost.binary_search(&at).is_err())
        });
        self.starts = Starts::new(self.tokens.len(), &self.matches);
    }

    /// The place of a run of tokens, which must not be empty.
    #[must_use]
    pub fn span(&self, tokens: Range<usize>) -> Span {
        self.tokens[tokens.start]
            .span
            .cover(self.tokens[tokens.end - 1].span)
    }
}

/// Tokens, sentences and forms of `document`. Two steps, since forms are remembered from page to page: first every word
/// is made known, then the page borrows what is known.
pub fn page<'a>(document: &'a Document, forms: &'a mut Forms<'_>) -> Page<'a> {
    let latin = language::by_code(&document.language).filter(|l| !l.arabic_script);
    let latin = latin
        .or_else(|| language::by_code("en"))
        .expect("English is registered");
    let size: usize = document.parts.iter().map(|part| part.span.len()).sum();
    let mut tokens = Vec::with_capacity(size / TOKEN + 1);
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut headlines = 0;
    for part in &document.parts {
        if !tokens.is_empty() {
            // No phrase goes on from a headline into the text.
            tokens.push(Token {
                span: Span::new(part.span.start, part.span.start),
                kind: Kind::Break,
                glued: false,
            });
        }
        let offset = tokens.len();
        text::add_tokens(&document.text, part.span, &mut tokens);
        let own = &tokens[offset..];
        let found = text::sentences(&document.text, own, |w| latin.words.is_abbreviation(w));
        sentences.extend(found.into_iter().map(|s| Sentence {
            tokens: s.tokens.start + offset..s.tokens.end + offset,
            ..s
        }));
        if part.role == Role::Headline {
            headlines = sentences.len();
        }
    }
    let mut words = forms.words_of(latin);
    let ids: Vec<_> = tokens
        .iter()
        .map(|t| id(&document.text, &mut words, t))
        .collect();
    let known: &'a Forms<'a> = forms;
    let forms: Vec<_> = ids.iter().map(|id| id.map(|id| known.get(id))).collect();
    let matches = known.lexicon.matches(&document.text, &tokens, &forms);
    Page {
        text: &document.text,
        starts: Starts::new(tokens.len(), &matches),
        tokens,
        sentences,
        matches,
        latin,
        headlines,
        forms,
        lexicon: known.lexicon,
    }
}

/// A verb of saying or a rule's cue.
fn is_cue(m: &Match) -> bool {
    matches!(m.entry, Entry::Word(WordClass::Speech(_)) | Entry::Cue(..))
}

fn id(text: &str, words: &mut Words<'_>, token: &Token) -> Option<FormId> {
    let is_word = matches!(token.kind, Kind::Word | Kind::Number);
    is_word.then(|| words.id(token.span.of(text)))
}
