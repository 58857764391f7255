//! Phrases with slots: `{speaker} blamed {actor} for {object}`.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::language::{self, Language};
use crate::text::{self, Span};

/// A phrase with slots.
#[derive(Debug, Serialize, Deserialize)]
pub struct Phrase {
    /// Its language.
    #[serde(with = "language::code")]
    pub language: &'static Language,
    /// What must follow on one another.
    pub parts: Vec<Part>,
}

/// One piece of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// A word in any inflected form, folded lightly.
    Word(String),
    /// Words that fill a slot.
    Slot(PhraseSlot),
    /// `…`: any words, inside one clause.
    Gap,
}

/// What a phrase can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PhraseSlot {
    /// Who says it.
    Speaker,
    /// Who does it.
    Actor,
    /// Whom it befalls.
    Patient,
    /// What it is about.
    Object,
    /// Where.
    Place,
    /// The value of the claim.
    Value,
}

/// Why a phrase is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadPhrase {
    /// No word anchors it.
    NoWord,
    /// A `{` without its `}`, or the other way round.
    Open,
    /// No slot has this name.
    UnknownSlot(String),
}

/// The names of the slots.
pub const SLOTS: [(&str, PhraseSlot); 6] = [
    ("speaker", PhraseSlot::Speaker),
    ("actor", PhraseSlot::Actor),
    ("patient", PhraseSlot::Patient),
    ("object", PhraseSlot::Object),
    ("place", PhraseSlot::Place),
    ("value", PhraseSlot::Value),
];

impl Phrase {
    /// Reads a phrase of `language`.
    ///
    /// # Errors
    ///
    /// Where it holds no word, or something in braces that is no slot.
    pub fn parse(phrase: &str, language: &'static Language) -> Result<Self, BadPhrase> {
        let mut parts = Vec::new();
        let mut rest = phrase;
        while let Some(at) = rest.find(['{', '}']) {
            parts.extend(literals(&rest[..at]));
            let (name, after) = rest[at..]
                .strip_prefix('{')
                .and_then(|r| r.split_once('}'))
                .ok_or(BadPhrase::Open)?;
            parts.push(Part::Slot(slot(name.trim())?));
            rest = after;
        }
        parts.extend(literals(rest));
        if !parts.iter().any(|p| matches!(p, Part::Word(_))) {
            return Err(BadPhrase::NoWord);
        }
        Ok(Self { language, parts })
    }

    /// The longest run of words: indices of `parts`. A single Arabic letter is written onto the next word, so it is in
    /// none.
    #[must_use]
    pub fn anchor(&self) -> Range<usize> {
        let mut best = (0, 0..0);
        let mut start = 0;
        let mut length = 0;
        for (at, part) in self.parts.iter().enumerate() {
            match part {
                Part::Word(word) if !is_clitic(word) => length += word.chars().count(),
                _ => (start, length) = (at + 1, 0),
            }
            if length > best.0 {
                best = (length, start..at + 1);
            }
        }
        best.1
    }

    /// The words of the anchor.
    #[must_use]
    pub fn anchor_words(&self) -> String {
        let words = self.parts[self.anchor()].iter().filter_map(|p| match p {
            Part::Word(word) => Some(word.as_str()),
            _ => None,
        });
        words.collect::<Vec<_>>().join(" ")
    }

    /// True where `form` (folded lightly) is `word` of this phrase or an inflected form of it.
    #[must_use]
    pub fn fits(&self, word: &str, form: &str) -> bool {
        let mut fits = false;
        self.language
            .each_stem(form, |stem| fits |= stem.base == word);
        fits
    }
}

/// True for a preposition that Arabic writes onto the next word: «ب», «ل».
#[must_use]
pub fn is_clitic(word: &str) -> bool {
    word.chars().count() == 1 && word.chars().all(text::is_arabic)
}

/// The slot with this name.
pub(super) fn slot(name: &str) -> Result<PhraseSlot, BadPhrase> {
    SLOTS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, slot)| *slot)
        .ok_or_else(|| BadPhrase::UnknownSlot(name.to_owned()))
}

fn literals(text: &str) -> impl Iterator<Item = Part> {
    text::tokens(text, Span::new(0, text.len()))
        .into_iter()
        .filter_map(move |token| match (token.kind, token.span.of(text)) {
            (text::Kind::Punct, "…") => Some(Part::Gap),
            (text::Kind::Punct | text::Kind::Break, _) => None,
            (_, word) => Some(Part::Word(text::light(word))),
        })
}

#[cfg(test)]
mod tests {
    use super::{BadPhrase, Part, Phrase, PhraseSlot};
    use crate::language;

    fn parse(phrase: &str, code: &str) -> Result<Phrase, BadPhrase> {
        Phrase::parse(phrase, language::by_code(code).expect("registered"))
    }

    fn word(w: &str) -> Part {
        Part::Word(w.to_owned())
    }

    #[test]
    fn words_slots_and_gaps_keep_their_order() {
        let phrase = parse("{speaker} blamed … {actor} for {object}", "en").expect("parses");
        let expect = [
            Part::Slot(PhraseSlot::Speaker),
            word("blamed"),
            Part::Gap,
            Part::Slot(PhraseSlot::Actor),
            word("for"),
            Part::Slot(PhraseSlot::Object),
        ];
        assert_eq!(phrase.parts, expect);
    }

    #[test]
    fn words_match_in_any_form() {
        let phrase = parse("{actor} اتهم {object}", "ar").expect("parses");
        assert!(phrase.fits("اتهم", "واتهمت"));
        assert!(!phrase.fits("اتهم", "قال"));
    }

    #[test]
    fn the_longest_run_of_words_is_the_anchor() {
        let phrase = parse("{speaker} put … blame on {actor} for {object}", "en").expect("parses");
        assert_eq!(phrase.anchor_words(), "blame on");
        let phrase = parse("اتهم {speaker} {actor} ب {object}", "ar").expect("parses");
        assert_eq!(phrase.anchor_words(), "اتهم");
    }

    #[test]
    fn bad_phrases_say_why() {
        assert_eq!(
            parse("{actor} … {object}", "en").unwrap_err(),
            BadPhrase::NoWord
        );
        assert_eq!(parse("blamed {actor", "en").unwrap_err(), BadPhrase::Open);
        let unknown = BadPhrase::UnknownSlot("acter".to_owned());
        assert_eq!(parse("blamed {acter}", "en").unwrap_err(), unknown);
    }
}
