//! English inflection, undone: the bases that a form may come from.

use crate::language::{Clitics, Inflection, Morph, Stems, Tense, Words};

/// Candidate bases of a lower-case form, the form itself first.
pub(super) fn stems(form: &str, words: &Words, out: &mut Stems<'_>) {
    let word = form
        .strip_suffix("'s")
        .or_else(|| form.strip_suffix('\''))
        .unwrap_or(form);
    add(out, &[word], Tense::Base, Inflection::None);
    for base in words.irregular_bases(word) {
        add(out, &[base], Tense::Past, Inflection::Full);
    }
    for base in words.noun_bases(word) {
        add(out, &[base], Tense::Base, Inflection::Noun);
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
    add(out, &[base], Tense::Base, Inflection::Noun);
    if let Some(base) = base.strip_suffix('e') {
        add(out, &[base], Tense::Base, Inflection::Noun);
        if let Some(base) = base.strip_suffix('i') {
            add(out, &[base, "y"], Tense::Base, Inflection::Noun);
        }
    }
}

fn ending(word: &str, suffix: &str, tense: Tense, out: &mut Stems<'_>) {
    let Some(base) = word.strip_suffix(suffix).filter(|b| b.len() > 1) else {
        return;
    };
    add(out, &[base], tense, Inflection::Full);
    add(out, &[base, "e"], tense, Inflection::Full);
    if let Some(base) = base.strip_suffix('i') {
        add(out, &[base, "y"], tense, Inflection::Full);
    }
    let mut letters = base.chars().rev();
    if let (Some(last), Some(before)) = (letters.next(), letters.next())
        && last == before
    {
        let single = &base[..base.len() - last.len_utf8()];
        add(out, &[single], tense, Inflection::Full);
    }
}

fn add(out: &mut Stems<'_>, parts: &[&str], tense: Tense, needs: Inflection) {
    let clitics = Clitics::default();
    out.add(parts, Morph { tense, clitics }, needs);
}
