//! Words of packs into the lexicon.

use super::at::{At, Phrases, Table, Words};
use super::error::Mistake;
use super::mistakes::{Mistakes, suggest};
use super::model::Place;
use super::phrase::is_clitic;
use crate::language::{self, Inflection, Language};
use crate::lexicon::{Builder, Entry, Spelling};
use crate::text;

/// What words mean, and how they are matched.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meaning {
    /// What they mean.
    pub entry: Entry,
    /// How freely they inflect.
    pub inflection: Inflection,
    /// True for names.
    pub cased: bool,
}

impl Meaning {
    /// Cues and the like: any inflected form.
    pub fn cue(entry: Entry) -> Self {
        Self {
            entry,
            inflection: Inflection::Full,
            cased: false,
        }
    }
}

/// Adds `words` of the pack with index `pack`. `keys` are the other keys that may stand beside the language codes.
pub(super) fn add(
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
    (pack, words): (usize, &Words),
    meaning: Meaning,
    keys: &[&str],
) {
    for (code, phrases) in words {
        let Some(language) = find(pack, code, keys, mistakes) else {
            continue;
        };
        list(builder, mistakes, (pack, phrases), language, meaning);
    }
}

/// The words of each language of `table`, without those of unknown languages.
pub(super) fn languages<'t, T>(
    pack: usize,
    table: &'t Table<T>,
    mistakes: &mut Mistakes<'_>,
) -> Vec<(&'static Language, &'t T)> {
    table
        .into_iter()
        .filter_map(|(code, words)| Some((find(pack, code, &[], mistakes)?, words)))
        .collect()
}

/// Adds the phrases of one language.
pub(super) fn list(
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
    (pack, phrases): (usize, &Phrases),
    language: &'static Language,
    meaning: Meaning,
) {
    for (index, phrase) in phrases.list.iter().enumerate() {
        let spelling = Spelling {
            phrase,
            language,
            inflection: meaning.inflection,
            cased: meaning.cased,
        };
        let bad = if builder.phrase(spelling, meaning.entry) {
            unmatched(phrase, meaning.entry)
        } else {
            Some(NO_WORD)
        };
        if let Some(bad) = bad {
            let place = mistakes.phrase(pack, phrases, index);
            mistakes.add(told(phrase, bad, place, mistakes));
        }
    }
}

/// What keeps a phrase from matching: why, the sign that does it, and how to mend it.
type Unmatched = (&'static str, &'static str, &'static str);

const NO_WORD: Unmatched = (
    "holds no word, so no text can match it",
    "",
    "write a word, or take the phrase out",
);

/// Signs of other notations, which no phrase has.
const SIGNS: [(&str, &str); 6] = [
    ("...", "three full stops are no gap: write `…`"),
    (
        "|",
        "write each phrase as an item of the list, or use `regex`",
    ),
    (
        "*",
        "every inflected form matches without it; for words in between, write `…`",
    ),
    (
        "[",
        "write each phrase as an item of the list, or use `regex`",
    ),
    ("{", "slots stand in `phrase`: `{actor} blamed {object}`"),
    ("\\", "a phrase is plain words; use `regex`"),
];

/// Why no text can match `phrase`, which holds a word. Names are what they are.
fn unmatched(phrase: &str, entry: Entry) -> Option<Unmatched> {
    match entry {
        Entry::Entity(..) => None,
        Entry::Cue(..) => miswritten(phrase).or_else(|| written_on(phrase)),
        _ => miswritten(phrase),
    }
}

/// Signs that stand for nothing, and gaps that nothing can fill.
fn miswritten(phrase: &str) -> Option<Unmatched> {
    if text::light(phrase).trim().is_empty() {
        return Some(NO_WORD);
    }
    if let Some((sign, help)) = SIGNS.iter().find(|(sign, _)| phrase.contains(sign)) {
        return Some(("holds a sign that stands for nothing here", sign, help));
    }
    let gap = "…";
    if !phrase.contains(gap) {
        return None;
    }
    let (first, last) = (phrase.trim().starts_with(gap), phrase.trim().ends_with(gap));
    let twice = phrase.split(gap).skip(1).any(|part| part.trim().is_empty()) && !last;
    (first || last || twice).then_some((
        "has a gap without words on both sides, so no text can match it",
        gap,
        "`…` stands between two words: `pull … out`",
    ))
}

/// A letter that Arabic writes onto the next word stands alone in no text.
fn written_on(phrase: &str) -> Option<Unmatched> {
    let alone = phrase.split_whitespace().any(is_clitic);
    alone.then_some((
        "holds a letter of its own, so no text can match it",
        "",
        "Arabic writes it onto the next word: write the two as one, or leave the letter out",
    ))
}

/// The mistake of a phrase that holds no word.
pub(super) fn empty(phrase: &str, place: Place, mistakes: &Mistakes<'_>) -> super::RuleError {
    told(phrase, NO_WORD, place, mistakes)
}

fn told(
    phrase: &str,
    (why, sign, help): Unmatched,
    place: Place,
    mistakes: &Mistakes<'_>,
) -> super::RuleError {
    let label = if sign.is_empty() {
        "matches nothing"
    } else {
        "this"
    };
    let message = format!("`{phrase}` {why}");
    mistakes
        .error(
            Mistake::EmptyPhrase,
            mistakes.word(place, sign),
            message,
            label,
        )
        .help(help)
}

fn find(
    pack: usize,
    code: &At<String>,
    keys: &[&str],
    mistakes: &mut Mistakes<'_>,
) -> Option<&'static Language> {
    let found = language::by_code(&code.value);
    if found.is_none() {
        let place = Place {
            pack,
            span: code.span,
        };
        mistakes.add(unknown(&code.value, place, keys, mistakes));
    }
    found
}

/// A word that is no language code may be one, or a key, misspelt.
fn unknown(word: &str, place: Place, keys: &[&str], mistakes: &Mistakes<'_>) -> super::RuleError {
    let near = suggest(word, keys.iter().copied());
    let (mistake, message) = if near.is_some() || (word.len() > 3 && !keys.is_empty()) {
        (Mistake::UnknownKey, format!("unknown key `{word}`"))
    } else {
        let message = format!("no language has the code `{word}`");
        (Mistake::UnknownLanguage, message)
    };
    let codes: Vec<_> = language::all().iter().map(|l| l.code).collect();
    let help = near.unwrap_or_else(|| format!("languages: {}", codes.join(", ")));
    mistakes
        .error(mistake, place, message, "not known here")
        .help(help)
}
