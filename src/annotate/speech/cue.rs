//! The words that report: which of them do so in a sentence, and how.

use std::ops::Range;

use super::phrase::Phrases;
use crate::language::{CueClass, Tense, WordClass};
use crate::lexicon::{Entry, Match};

/// How a cue reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// "said"
    Verb,
    /// "according to"
    According,
    /// "citing"
    Citing,
    /// "quoted … as saying"
    Relay,
    /// "has not confirmed"
    Unconfirmed,
}

/// A reporting cue.
#[derive(Clone, Debug)]
pub(super) struct Cue {
    pub tokens: Range<usize>,
    pub kind: Kind,
    pub class: CueClass,
    pub tense: Tense,
    /// True for "was told".
    pub passive: bool,
}

/// The cues of a sentence, by place. «حسبما ذكر» is one.
pub(super) fn cues(on: &Phrases<'_, '_>) -> Vec<Cue> {
    let mut out: Vec<Cue> = Vec::new();
    for found in on.page.matches_in(on.sentence.clone()) {
        let Some(cue) = cue(on, found) else {
            continue;
        };
        match out.last_mut() {
            Some(last) if cue.tokens.start < last.tokens.end => {}
            Some(last)
                if last.kind == Kind::According && on.follows(last.tokens.end, &cue.tokens) =>
            {
                last.tokens.end = cue.tokens.end;
            }
            _ => out.push(cue),
        }
    }
    out
}

fn cue(on: &Phrases<'_, '_>, found: &Match) -> Option<Cue> {
    let (kind, class) = kind(found)?;
    let at = found.tokens.start;
    let verbal = matches!(kind, Kind::Verb | Kind::Relay);
    let definite = found.morph.clitics.article || found.morph.clitics.preposition.is_some();
    let noun = definite || is_noun(on, found) || is_bare_noun(on, found);
    if verbal && (noun || on.in_name(&found.tokens)) {
        return None;
    }
    let latin = !on.is_arabic(at);
    let tense = if latin && on.page.key(at).ends_with("ing") {
        Tense::Verbal
    } else {
        found.morph.tense
    };
    let citing = kind == Kind::Relay && latin && tense == Tense::Verbal;
    Some(Cue {
        tokens: found.tokens.clone(),
        kind: if citing { Kind::Citing } else { kind },
        class,
        tense,
        passive: verbal && latin && found.tokens.len() == 1 && on.is_passive(at),
    })
}

/// A participle with its article or in a name (الناطق، مقر) reports nothing; «مؤكدا» counts as a verb.
fn kind(found: &Match) -> Option<(Kind, CueClass)> {
    match found.entry {
        Entry::Word(WordClass::Speech(_)) if found.morph.tense == Tense::Participle => None,
        Entry::Word(WordClass::Speech(class)) => Some((Kind::Verb, class)),
        Entry::Word(WordClass::According) => Some((Kind::According, CueClass::Said)),
        Entry::Word(WordClass::Citing) => Some((Kind::Citing, CueClass::Said)),
        Entry::Word(WordClass::Relay) => Some((Kind::Relay, CueClass::Said)),
        Entry::Word(WordClass::Unconfirmed | WordClass::NoComment) => {
            Some((Kind::Unconfirmed, CueClass::Said))
        }
        _ => None,
    }
}

/// True where the match reports, whatever its form.
pub(super) fn reports(found: &Match) -> bool {
    kind(found).is_some()
}

/// "Estimates by", «طلاب»; a verbal noun that nothing said follows («تشديد التدابير»).
fn is_bare_noun(on: &Phrases<'_, '_>, found: &Match) -> bool {
    let (at, end) = (found.tokens.start, found.tokens.end);
    let before = on.previous(at);
    if on.is_arabic(at) {
        let said = (end..on.sentence.end.min(end + NOUN_REACH))
            .any(|i| on.page.is(i, WordClass::Complementizer));
        let counted = on.page.terms_at(at).next().is_some();
        let noun = counted || found.morph.tense == Tense::Verbal || on.stands_in_noun_phrase(at);
        return !said && found.tokens.len() == 1 && noun;
    }
    let attribute = found.morph.tense == Tense::Past && before.is_some_and(|i| on.is_determiner(i));
    let infinitive = on.follows_modal(at);
    let opened = infinitive
        || on.follows_according(at)
        || before.is_some_and(|i| {
            on.is_preposition(i) || on.is_determiner(i) || on.page.is(i, WordClass::Citing)
        });
    found.tokens.len() == 1 && (attribute || found.morph.tense == Tense::Base && opened)
}

/// How far behind a verbal noun what is said may begin.
const NOUN_REACH: usize = 6;

/// "Claims", "the report": a noun, unless a subject stands before it.
fn is_noun(on: &Phrases<'_, '_>, found: &Match) -> bool {
    let at = found.tokens.start;
    if found.tokens.len() > 1 || !on.page.is(at, WordClass::DenialNoun) {
        return false;
    }
    let key = on.page.key(at);
    let feminine = key.ends_with('ت') && !key.ends_with("ات");
    let finite = feminine || matches!(found.morph.tense, Tense::Past | Tense::Present);
    if on.is_arabic(at) {
        !finite
    } else {
        !finite && (key.ends_with("ing") || !on.ends_subject(at))
    }
}
