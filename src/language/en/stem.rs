//! English inflection, undone: the bases that a form may come from.

use crate::language::{Inflection, Stem, Tense, Words};

/// Candidate bases of a lower-case form, the form itself first.
pub(super) fn stems(form: &str, words: &Words) -> Vec<Stem> {
    let word = form
        .strip_suffix("'s")
        .or_else(|| form.strip_suffix('\''))
        .unwrap_or(form);
    let mut out = vec![Stem::new(word, Tense::Base, Inflection::None)];
    for base in words.irregular_bases(word) {
        out.push(Stem::new(base, Tense::Past, Inflection::Full));
    }
    for base in words.noun_bases(word) {
        out.push(Stem::new(base, Tense::Base, Inflection::Noun));
    }
    plural(word, &mut out);
    ending(word, "ed", Tense::Past, &mut out);
    ending(word, "ing", Tense::Verbal, &mut out);
    out
}

fn plural(word: &str, out: &mut Vec<Stem>) {
    let Some(base) = word
        .strip_suffix('s')
        .filter(|b| b.len() > 2 && !b.ends_with('s'))
    else {
        return;
    };
    out.push(Stem::new(base, Tense::Base, Inflection::Noun));
    if let Some(base) = base.strip_suffix('e') {
        out.push(Stem::new(base, Tense::Base, Inflection::Noun));
        if let Some(base) = base.strip_suffix('i') {
            out.push(Stem::new(
                &format!("{base}y"),
                Tense::Base,
                Inflection::Noun,
            ));
        }
    }
}

fn ending(word: &str, suffix: &str, tense: Tense, out: &mut Vec<Stem>) {
    let Some(base) = word.strip_suffix(suffix).filter(|b| b.len() > 1) else {
        return;
    };
    out.push(Stem::new(base, tense, Inflection::Full));
    out.push(Stem::new(&format!("{base}e"), tense, Inflection::Full));
    if let Some(base) = base.strip_suffix('i') {
        out.push(Stem::new(&format!("{base}y"), tense, Inflection::Full));
    }
    let mut letters = base.chars().rev();
    if let (Some(last), Some(before)) = (letters.next(), letters.next())
        && last == before
    {
        out.push(Stem::new(
            &base[..base.len() - last.len_utf8()],
            tense,
            Inflection::Full,
        ));
    }
}
