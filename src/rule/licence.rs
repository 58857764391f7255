//! What licenses a claim beside cues: phrases with slots, regular expressions with groups.

use super::error::Mistake;
use super::mistakes::Mistakes;
use super::model::Place;
use super::names::Named;
use super::pattern::{BadPattern, Pattern};
use super::phrase::{BadPhrase, Phrase, SLOTS};
use super::words;

/// The phrases of a claim.
pub(super) fn phrases(own: Named<'_>, mistakes: &mut Mistakes<'_>) -> Vec<Phrase> {
    let pack = own.place.pack;
    let mut out = Vec::new();
    for (language, phrases) in words::languages(pack, &own.spec.phrase, mistakes) {
        for (index, phrase) in phrases.list.iter().enumerate() {
            match Phrase::parse(phrase, language) {
                Ok(parsed) => out.push(parsed),
                Err(why) => {
                    let place = mistakes.phrase(pack, phrases, index);
                    bad_phrase(place, phrase, &why, mistakes);
                }
            }
        }
    }
    out
}

fn bad_phrase(place: Place, phrase: &str, why: &BadPhrase, mistakes: &mut Mistakes<'_>) {
    let (message, label) = match why {
        BadPhrase::NoWord => return mistakes.add(words::empty(phrase, place, mistakes)),
        BadPhrase::Open => (
            "a brace of the phrase has no partner".to_owned(),
            "open brace",
        ),
        BadPhrase::UnknownSlot(name) => {
            let message = format!("no slot is named `{name}`");
            let place = mistakes.word(place, name);
            return mistakes.add(with_slots(mistakes, place, message, "unknown slot"));
        }
    };
    mistakes.add(with_slots(mistakes, place, message, label));
}

fn with_slots(
    mistakes: &Mistakes<'_>,
    place: Place,
    message: String,
    label: &str,
) -> super::RuleError {
    let slots: Vec<_> = SLOTS
        .iter()
        .map(|(name, _)| format!("{{{name}}}"))
        .collect();
    let error = mistakes.error(Mistake::BadValue, place, message, label);
    error.help(format!("slots: {}", slots.join(", ")))
}

/// The regular expressions of a claim.
pub(super) fn patterns(own: Named<'_>, mistakes: &mut Mistakes<'_>) -> Vec<Pattern> {
    let pack = own.place.pack;
    let mut out = Vec::new();
    for (language, patterns) in words::languages(pack, &own.spec.regex, mistakes) {
        for (index, pattern) in patterns.list.iter().enumerate() {
            match Pattern::parse(pattern, language) {
                Ok(parsed) => out.push(parsed),
                Err(bad) => {
                    let place = mistakes.phrase(pack, patterns, index);
                    mistakes.add(bad_pattern(place, pattern, bad, mistakes));
                }
            }
        }
    }
    out
}

fn bad_pattern(
    place: Place,
    pattern: &str,
    bad: BadPattern,
    mistakes: &Mistakes<'_>,
) -> super::RuleError {
    let place = mistakes.part(place, pattern, bad.span);
    let error = mistakes.error(Mistake::BadRegex, place, bad.message, "here");
    match bad.help {
        Some(help) => error.help(help),
        None => error,
    }
}
