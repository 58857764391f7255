//! Arabic inflection, undone: clitics first, then the bases that the rest may come from. All on folded forms; the
//! caller keeps only bases that a lexicon knows, so وقف and بلد stay whole where they are words themselves.

use crate::language::{Clitics, Inflection, Morph, Person, Stem, Tense, Words};

/// The pronoun of those who speak.
const OURS: &str = "نا";

/// Candidate bases of a folded form, whole words before split ones.
pub(super) fn stems(form: &str, words: &Words) -> Vec<Stem> {
    let mut out = Vec::new();
    for (clitics, rest) in clitic_splits(form) {
        inflected(rest, clitics, words, &mut out);
        for bare in without_pronoun(rest) {
            inflected(
                &bare,
                Clitics {
                    pronoun: Some(person(rest)),
                    ..clitics
                },
                words,
                &mut out,
            );
        }
    }
    out
}

/// The ways to take particles and the article off a form: `[و|ف][ب|ل|ك][ال|لل]`, the whole form first. What remains has
/// at least two letters.
#[must_use]
pub fn clitic_splits(form: &str) -> Vec<(Clitics, &str)> {
    let mut out = vec![(Clitics::default(), form)];
    article(form, Clitics::default(), &mut out);
    preposition(form, Clitics::default(), &mut out);
    if let Some(rest) = strip(form, &['و', 'ف']) {
        let clitics = Clitics {
            and: true,
            ..Clitics::default()
        };
        out.push((clitics, rest));
        article(rest, clitics, &mut out);
        preposition(rest, clitics, &mut out);
    }
    out
}

fn article<'a>(form: &'a str, clitics: Clitics, out: &mut Vec<(Clitics, &'a str)>) {
    if let Some(rest) = form.strip_prefix("ال").filter(|r| letters(r) >= 2) {
        out.push((
            Clitics {
                article: true,
                ..clitics
            },
            rest,
        ));
    }
    if let Some(rest) = form.strip_prefix("لل").filter(|r| letters(r) >= 2) {
        out.push((
            Clitics {
                article: true,
                preposition: Some('ل'),
                ..clitics
            },
            rest,
        ));
    }
}

fn preposition<'a>(form: &'a str, clitics: Clitics, out: &mut Vec<(Clitics, &'a str)>) {
    let Some(rest) = strip(form, &['ب', 'ل', 'ك']) else {
        return;
    };
    let clitics = Clitics {
        preposition: form.chars().next(),
        ..clitics
    };
    out.push((clitics, rest));
    article(rest, clitics, out);
}

fn strip<'a>(form: &'a str, marks: &[char]) -> Option<&'a str> {
    form.strip_prefix(marks).filter(|r| letters(r) >= 2)
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

/// Whom the pronoun at the end of a form points at.
fn person(form: &str) -> Person {
    if form.ends_with(OURS) {
        Person::Speaker
    } else {
        Person::Other
    }
}

/// The noun or verb without its pronoun; ت before a pronoun may be ة, ا may be ى (قتلاهم), و/ي a hamza seat.
fn without_pronoun(form: &str) -> Vec<String> {
    const PRONOUNS: [&str; 7] = ["هما", "هم", "هن", "ها", OURS, "ه", "ي"];
    let Some(rest) = PRONOUNS
        .iter()
        .find_map(|p| form.strip_suffix(p))
        .filter(|r| letters(r) >= 3)
    else {
        return Vec::new();
    };
    let mut out = vec![rest.to_owned()];
    if let Some(stem) = rest.strip_suffix('ت') {
        out.push(format!("{stem}ه"));
        out.push(format!("{stem}ة"));
    }
    if let Some(stem) = rest.strip_suffix('ا') {
        out.push(format!("{stem}ي"));
        out.push(format!("{stem}ى"));
    }
    out
}

fn inflected(form: &str, clitics: Clitics, words: &Words, out: &mut Vec<Stem>) {
    let mut push = |base: &str, tense, needs| {
        if letters(base) >= 2 {
            out.push(Stem {
                base: base.to_owned(),
                morph: Morph { tense, clitics },
                needs,
            });
        }
    };
    push(form, Tense::Base, Inflection::None);
    for base in words.noun_bases(form) {
        push(base, Tense::Base, Inflection::Noun);
    }
    noun(form, &mut push);
    if !clitics.article {
        for base in words.irregular_bases(form) {
            push(base, Tense::Past, Inflection::Full);
        }
        past(form, words, &mut push);
        present(form, words, &mut push);
    }
    verbal(form, &mut push);
}

/// Number, gender and case of nouns: ‑ات ‑ون ‑ين ‑ان ‑ة ‑ا, and the same on words in ة.
fn noun(form: &str, push: &mut impl FnMut(&str, Tense, Inflection)) {
    for suffix in [
        "تين", "تان", "تا", "تي", "ات", "ون", "ين", "ان", "ا", "ة", "ه", "ت", "و", "ي",
    ] {
        if let Some(stem) = form.strip_suffix(suffix).filter(|s| letters(s) >= 3) {
            push(stem, Tense::Base, Inflection::Noun);
            if suffix.starts_with('ت') || suffix == "ات" {
                push(&format!("{stem}ه"), Tense::Base, Inflection::Noun);
                push(&format!("{stem}ة"), Tense::Base, Inflection::Noun);
            }
        }
    }
}

/// Person endings of the perfect; before a consonant ending, a final ى is ي or ا (استولى: استولت، استولوا).
fn past(form: &str, words: &Words, push: &mut impl FnMut(&str, Tense, Inflection)) {
    for suffix in ["تموا", "تما", "تم", "تا", "وا", "نا", "ت", "ن", "ا"] {
        if let Some(stem) = form.strip_suffix(suffix).filter(|s| letters(s) >= 2) {
            push(stem, Tense::Past, Inflection::Full);
            push(&format!("{stem}ي"), Tense::Past, Inflection::Full);
            push(&format!("{stem}ى"), Tense::Past, Inflection::Full);
            for base in words.irregular_bases(stem) {
                push(base, Tense::Past, Inflection::Full);
            }
        }
    }
}

/// The imperfect ([س]ي/ت/ن/ا + stem + ending); the perfect may have an alef in front (ينسحب: انسحب; يرسل: أرسل).
fn present(form: &str, words: &Words, push: &mut impl FnMut(&str, Tense, Inflection)) {
    let (tense, verb) = match form.strip_prefix('س') {
        Some(rest) if rest.starts_with(['ي', 'ت', 'ن', 'ا', 'أ']) && letters(rest) >= 3 => {
            (Tense::Future, rest)
        }
        _ => (Tense::Present, form),
    };
    let Some(stem) = verb.strip_prefix(['ي', 'ت', 'ن', 'ا', 'أ']) else {
        return;
    };
    for suffix in ["", "ون", "ين", "ان", "ن", "وا", "ا"] {
        let Some(stem) = stem.strip_suffix(suffix).filter(|s| letters(s) >= 2) else {
            continue;
        };
        for base in [stem.to_owned(), format!("ا{stem}"), format!("أ{stem}")] {
            push(&base, tense, Inflection::Full);
        }
        if let Some(weak) = stem.strip_suffix(['ي', 'ى']) {
            for base in [
                format!("{weak}ى"),
                format!("ا{weak}ى"),
                format!("ا{weak}ي"),
                format!("أ{weak}ى"),
            ] {
                push(&base, tense, Inflection::Full);
            }
        }
        let whole = &verb[..verb.len() - suffix.len()];
        let third = format!("ي{stem}");
        for base in words
            .irregular_bases(whole)
            .chain(words.irregular_bases(&third))
        {
            push(base, tense, Inflection::Full);
        }
    }
}

/// Verbal nouns of the forms that build them by rule (انسحاب: انسحب; إرسال: أرسل; تدمير: دمر) and participles (منسحب).
fn verbal(form: &str, push: &mut impl FnMut(&str, Tense, Inflection)) {
    for ending in ["", "ات", "ا"] {
        let Some(noun) = form.strip_suffix(ending).filter(|s| letters(s) >= 4) else {
            continue;
        };
        let letters: Vec<char> = noun.chars().collect();
        let (last, before) = (letters[letters.len() - 1], letters[letters.len() - 2]);
        let head: String = letters[..letters.len() - 2].iter().collect();
        if before == 'ا' && matches!(letters[0], 'ا' | 'إ') {
            push(&format!("{head}{last}"), Tense::Verbal, Inflection::Full);
            push(
                &format!("أ{}{last}", &head[letters[0].len_utf8()..]),
                Tense::Verbal,
                Inflection::Full,
            );
        }
        if before == 'ي' && letters[0] == 'ت' {
            push(
                &format!("{}{last}", &head['ت'.len_utf8()..]),
                Tense::Verbal,
                Inflection::Full,
            );
        }
    }
    for ending in ["", "ة", "ه", "ون", "ين", "ات", "ا"] {
        let Some(stem) = form
            .strip_prefix('م')
            .and_then(|f| f.strip_suffix(ending))
            .filter(|s| letters(s) >= 3)
        else {
            continue;
        };
        // «مؤكدا»: an indefinite accusative participle stands for the verb.
        let tense = if ending == "ا" {
            Tense::Present
        } else {
            Tense::Participle
        };
        push(stem, tense, Inflection::Full);
        push(&format!("ا{stem}"), tense, Inflection::Full);
        push(&format!("أ{stem}"), tense, Inflection::Full);
    }
}
