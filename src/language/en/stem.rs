//! English inflection, undone: the bases that a form may come from.

use crate::language::{Inflection, Stems, Tense, Words};

/// Candidate bases of a lower-case form, the form itself first.
pub(super) fn stems(form: &str, words: &Words, out: &mut Stems<'_>) {
    let word = form
        .strip_suffix("'s")
        .or_else(|| form.strip_suffix('\''))
        .unwrap_or(form);
    out.plain(&[word], Tense::Base, Inflection::None);
    for base in words.irregular_bases(word) {
        out.plain(&[base], Tense::Past, Inflection::Full);
    }
    for base in words.noun_bases(word) {
        out.plain(&[base], Tense::Base, Inflection::Noun);
    }
    plural(word, out);
    ending(word, "ed", Tense::Past, out);
    ending(word, "ing", Tense::Verbal, out);
}

fn plural(word: &str, out: &mut Stems<'_>) {
    let Some(base) = word
        .strip_suffix('s')
        .filter(|b| b.len() > 2 && !b.ends_with('s'))
    else {
        return;
    };
    out.plain(&[base], Tense::Base, Inflection::Noun);
    if let Some(base) = base.strip_suffix('e') {
        out.plain(&[base], Tense::Base, Inflection::Noun);
        if let Some(base) = base.strip_suffix('i') {
            out.plain(&[base, "y"], Tense::Base, Inflection::Noun);
        }
    }
}

fn ending(word: &str, suffix: &str, tense: Tense, out: &mut Stems<'_>) {
    let Some(base) = word.strip_suffix(suffix).filter(|b| b.len() > 1) else {
        return;
    };
    out.plain(&[base], tense, Inflection::Full);
    out.plain(&[base, "e"], tense, Inflection::Full);
    if let Some(base) = base.strip_suffix('i') {
        out.plain(&[base, "y"], tense, Inflection::Full);
    }
    let mut letters = base.chars().rev();
    if let (Some(last), Some(before)) = (letters.next(), letters.next())
        && last == before
    {
        let single = &base[..base.len() - last.len_utf8()];
        out.plain(&[single], tense, Inflection::Full);
    }
}
