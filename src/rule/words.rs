//! Words of packs into the lexicon.

use super::at::{At, Phrases, Table, Words};
use super::error::{Mistake, Mistakes, suggest};
use super::model::Place;
use crate::language::{self, Inflection, Language};
use crate::lexicon::{Builder, Entry, Spelling};

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
        if !builder.phrase(spelling, meaning.entry) {
            let place = mistakes.phrase(pack, phrases, index);
            mistakes.add(empty(phrase, place, mistakes));
        }
    }
}

/// The mistake of a phrase that no text can match.
pub(super) fn empty(phrase: &str, place: Place, mistakes: &Mistakes<'_>) -> super::RuleError {
    let message = format!("`{phrase}` holds no word, so no text can match it");
    mistakes
        .error(Mistake::EmptyPhrase, place, message, "no word here")
        .help("write a word, or take the phrase out")
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
