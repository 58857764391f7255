//! Arabic inflection, undone: clitics first, then the bases that the rest may come from. All on folded forms; the
//! caller keeps only bases that a lexicon knows, so وقف and بلد stay whole where they are words themselves.

use arrayvec::ArrayVec;

use crate::language::{Clitics, Inflection, Morph, Person, Stems, Tense, Words};

/// The pronoun of those who speak.
const OURS: &str = "نا";

/// Candidate bases of a folded form, whole words before split ones.
pub(super) fn stems(form: &str, words: &Words, out: &mut Stems<'_>) {
    for (clitics, rest) in clitic_splits(form) {
        inflected(rest, clitics, words, out);
        for bare in without_pronoun(rest) {
            inflected(
                &bare,
                Clitics {
                    pronoun: Some(person(rest)),
                    ..clitics
                },
                words,
                out,
            );
        }
    }
}

/// The ways to split a form: so many at most.
pub type Splits<'a> = ArrayVec<(Clitics, &'a str), SPLITS>;

/// Without a conjunction four: whole, without the article, without a preposition, without both; as many with one.
const SPLITS: usize = 8;

/// The ways to take particles and the article off a form: `[و|ف][ب|ل|ك][ال|لل]`, the whole form first. What remains has
/// at least two letters.
#[must_use]
pub fn clitic_splits(form: &str) -> Splits<'_> {
    let mut out = Splits::new();
    out.push((Clitics::default(), form));
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

fn article<'a>(form: &'a str, clitics: Clitics, out: &mut Splits<'a>) {
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

fn preposition<'a>(form: &'a str, clitics: Clitics, out: &mut Splits<'a>) {
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
    } else if form.ends_with('ه') {
        Person::Him
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

fn inflected(form: &str, clitics: Clitics, words: &Words, out: &mut Stems<'_>) {
    let mut push = |parts: &[&str], tense, needs| {
        if parts.iter().copied().map(letters).sum::<usize>() >= 2 {
            out.add(parts, Morph { tense, clitics }, needs);
        }
    };
    push(&[form], Tense::Base, Inflection::None);
    for base in words.noun_bases(form) {
        push(&[base], Tense::Base, Inflection::Noun);
    }
    noun(form, &mut push);
    if !clitics.article {
        for base in words.irregular_bases(form) {
            push(&[base], Tense::Past, Inflection::Full);
        }
        past(form, words, &mut push);
        present(form, words, &mut push);
    }
    verbal(form, &mut push);
}

/// Number, gender and case of nouns: ‑ات ‑ون ‑ين ‑ان ‑ة ‑ا, and the same on words in ة.
fn noun(form: &str, push: &mut impl FnMut(&[&str], Tense, Inflection)) {
    for suffix in [
        "تين", "تان", "تا", "تي", "ات", "ون", "ين", "ان", "ا", "ة", "ه", "ت", "و", "ي",
    ] {
        if let Some(stem) = form.strip_suffix(suffix).filter(|s| letters(s) >= 3) {
            push(&[stem], Tense::Base, Inflection::Noun);
            if suffix.starts_with('ت') || suffix == "ات" {
                push(&[stem, "ه"], Tense::Base, Inflection::Noun);
                push(&[stem, "ة"], Tense::Base, Inflection::Noun);
            }
        }
    }
}

/// Person endings of the perfect; before a consonant ending, a final ى is ي or ا (استولى: استولت، استولوا).
fn past(form: &str, words: &Words, push: &mut impl FnMut(&[&str], Tense, Inflection)) {
    for suffix in ["تموا", "تما", "تم", "تا", "وا", "نا", "ت", "ن", "ا"] {
        if let Some(stem) = form.strip_suffix(suffix).filter(|s| letters(s) >= 2) {
            push(&[stem], Tense::Past, Inflection::Full);
            push(&[stem, "ي"], Tense::Past, Inflection::Full);
            push(&[stem, "ى"], Tense::Past, Inflection::Full);
            for base in words.irregular_bases(stem) {
                push(&[base], Tense::Past, Inflection::Full);
            }
        }
    }
}

/// The imperfect ([س]ي/ت/ن/ا + stem + ending); the perfect may have an alef in front (ينسحب: انسحب; يرسل: أرسل).
fn present(form: &str, words: &Words, push: &mut impl FnMut(&[&str], Tense, Inflection)) {
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
        for parts in [&[stem][..], &["ا", stem], &["أ", stem]] {
            push(parts, tense, Inflection::Full);
        }
        if let Some(weak) = stem.strip_suffix(['ي', 'ى']) {
            for parts in [
                &[weak, "ى"][..],
                &["ا", weak, "ى"],
                &["ا", weak, "ي"],
                &["أ", weak, "ى"],
            ] {
                push(parts, tense, Inflection::Full);
            }
        }
        let whole = &verb[..verb.len() - suffix.len()];
        let third = format!("ي{stem}");
        for base in words
            .irregular_bases(whole)
            .chain(words.irregular_bases(&third))
        {
            push(&[base], tense, Inflection::Full);
        }
    }
}

/// Verbal nouns of the forms that build them by rule (انسحاب: انسحب; إرسال: أرسل; تدمير: دمر) and participles (منسحب).
fn verbal(form: &str, push: &mut impl FnMut(&[&str], Tense, Inflection)) {
    for ending in ["", "ات", "ا"] {
        let Some(noun) = form.strip_suffix(ending).filter(|s| letters(s) >= 4) else {
            continue;
        };
        let mut ends = noun.char_indices().rev().map(|(at, _)| at);
        let (Some(last), Some(before)) = (ends.next(), ends.next()) else {
            continue;
        };
        let (head, vowel, last) = (&noun[..before], &noun[before..last], &noun[last..]);
        let alef = head.strip_prefix(['ا', 'إ']).filter(|_| vowel == "ا");
        if let Some(rest) = alef {
            push(&[head, last], Tense::Verbal, Inflection::Full);
            push(&["أ", rest, last], Tense::Verbal, Inflection::Full);
        }
        if let Some(rest) = head.strip_prefix('ت').filter(|_| vowel == "ي") {
            push(&[rest, last], Tense::Verbal, Inflection::Full);
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
        for parts in [&[stem][..], &["ا", stem], &["أ", stem]] {
            push(parts, tense, Inflection::Full);
        }
    }
}
