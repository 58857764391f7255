//! French inflection, undone: the bases that a form may come from.

use crate::language::{Inflection, Stems, Tense, Words};

/// What is elided before a vowel and written onto the word.
const ELIDED: [&str; 13] = [
    "l'", "d'", "qu'", "n'", "s'", "j'", "c'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'",
    "quelqu'",
];

/// Endings of verbs in -er; folding makes é an e, so that "tue" is the past that news writes of as often as the present.
const ER: [(&str, Tense); 17] = [
    ("e", Tense::Past),
    ("es", Tense::Past),
    ("ee", Tense::Past),
    ("ees", Tense::Past),
    ("a", Tense::Past),
    ("erent", Tense::Past),
    ("ait", Tense::Past),
    ("aient", Tense::Past),
    ("ent", Tense::Present),
    ("ons", Tense::Present),
    ("ant", Tense::Verbal),
    ("era", Tense::Future),
    ("eront", Tense::Future),
    ("erait", Tense::Present),
    ("eraient", Tense::Present),
    ("ement", Tense::Verbal),
    ("ation", Tense::Verbal),
];
const IR: [(&str, Tense); 13] = [
    ("i", Tense::Past),
    ("is", Tense::Past),
    ("ie", Tense::Past),
    ("ies", Tense::Past),
    ("it", Tense::Past),
    ("irent", Tense::Past),
    ("issait", Tense::Past),
    ("issaient", Tense::Past),
    ("issent", Tense::Present),
    ("issant", Tense::Verbal),
    ("ira", Tense::Future),
    ("iront", Tense::Future),
    ("issement", Tense::Verbal),
];
const RE: [(&str, Tense); 10] = [
    ("u", Tense::Past),
    ("us", Tense::Past),
    ("ue", Tense::Past),
    ("ues", Tense::Past),
    ("it", Tense::Past),
    ("ait", Tense::Past),
    ("ent", Tense::Present),
    ("ant", Tense::Verbal),
    ("ra", Tense::Future),
    ("ront", Tense::Future),
];

/// Candidate bases of a lower-case form, the form itself first.
pub(super) fn stems(form: &str, words: &Words, out: &mut Stems<'_>) {
    let word = whole(form);
    out.plain(&[form], Tense::Base, Inflection::None);
    if word != form {
        out.plain(&[word], Tense::Base, Inflection::None);
    }
    for base in words.irregular_bases(word) {
        out.plain(&[base], Tense::Past, Inflection::Full);
    }
    for base in words.noun_bases(word) {
        out.plain(&[base], Tense::Base, Inflection::Noun);
    }
    number_and_gender(word, out);
    for (endings, verb) in [(&ER[..], "er"), (&IR, "ir"), (&RE, "re")] {
        conjugated(word, endings, verb, out);
    }
}

/// The word without what is elided in front of it: "l'armee" is "armee".
pub(super) fn whole(form: &str) -> &str {
    let mut elided = ELIDED.iter().filter_map(|e| form.strip_prefix(e));
    elided.next().filter(|rest| rest.len() > 1).unwrap_or(form)
}

fn number_and_gender(word: &str, out: &mut Stems<'_>) {
    let mut noun = |parts: &[&str]| out.plain(parts, Tense::Base, Inflection::Noun);
    if let Some(base) = word.strip_suffix("aux") {
        noun(&[base, "al"]);
        noun(&[base, "ail"]);
    }
    let single = word
        .strip_suffix(['s', 'x'])
        .filter(|base| base.len() > 2)
        .unwrap_or(word);
    for base in [single, single.strip_suffix('e').unwrap_or(single)] {
        if base != word && base.len() > 2 {
            noun(&[base]);
        }
    }
}

fn conjugated(word: &str, endings: &[(&str, Tense)], verb: &str, out: &mut Stems<'_>) {
    for (ending, tense) in endings {
        if let Some(base) = word.strip_suffix(ending).filter(|base| base.len() > 1) {
            out.plain(&[base, verb], *tense, Inflection::Full);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::language::by_code;

    #[test]
    fn forms_come_from_their_bases() {
        let french = by_code("fr").expect("registered");
        for (form, base) in [
            ("tues", "tuer"),
            ("tuees", "tuer"),
            ("s'est", "etre"),
            ("l'armee", "armee"),
            ("jusqu'au", "au"),
            ("soldats", "soldat"),
            ("blessees", "blesser"),
            ("generaux", "general"),
            ("envahi", "envahir"),
            ("pertes", "perte"),
            ("retirera", "retirer"),
            ("morts", "mourir"),
        ] {
            let found = french.bases(form);
            assert!(found.iter().any(|b| b == base), "{form}: {found:?}");
        }
        assert_eq!(french.bases("aujourd'hui")[0], "aujourd'hui");
    }
}
