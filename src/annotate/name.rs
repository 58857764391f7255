//! Names that no pack knows: a key under which spellings of one name meet, across scripts too.

use crate::text;

/// The consonants of a name, word by word, each reduced to a class that transliterations share: "Mwakalinga" and
/// «مواكالينغا» give one key. Vowels and their letters are left out, so the key is for names only: it would merge common
/// words.
#[must_use]
pub fn skeleton(name: &str) -> String {
    let words = name.split(is_between).filter(|w| !w.is_empty());
    let mut out = String::with_capacity(name.len());
    let mut further = false;
    for word in words {
        let before = out.len();
        if further {
            out.push('-');
        }
        if add_key(word, &mut out) {
            further = true;
        } else {
            out.truncate(before);
        }
    }
    out
}

/// True for what stands between the words of a name.
fn is_between(c: char) -> bool {
    !text::is_letter(c) && !c.is_numeric()
}

/// True where one name's words are all among the other's: "Mwakalinga" and "Joseph Mwakalinga".
#[must_use]
pub fn same(a: &str, b: &str) -> bool {
    let within = |x: &str, y: &str| {
        x.split('-')
            .all(|w| w.len() > 1 && y.split('-').any(|v| v == w))
    };
    !a.is_empty() && !b.is_empty() && (a == b || within(a, b) || within(b, a))
}

/// True where a function says all that another does: "transport minister" and "minister", «وزير النقل» and «وزير».
#[must_use]
pub fn includes(longer: &str, shorter: &str) -> bool {
    let mut heads = (words(longer).next(), words(shorter).next());
    if longer.is_ascii() {
        heads = (words(longer).next_back(), words(shorter).next_back());
    }
    heads.0 == heads.1 && words(shorter).all(|w| words(longer).any(|l| l == w))
}

/// The words of a function, without articles.
fn words(role: &str) -> impl DoubleEndedIterator<Item = &str> {
    role.split(' ').map(|w| w.trim_start_matches("ال"))
}

/// How two names of persons stand to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// One person: given name and all that the shorter says are the same.
    Same,
    /// One of them is a given name alone, the other's.
    Given,
    /// One of them is a family name alone, the other's.
    Family,
    /// Two persons, as far as names tell.
    Different,
}

/// Compares names of persons in any script.
#[must_use]
pub fn likeness(a: &str, b: &str) -> Likeness {
    Name::new(a.to_owned()).likeness(&Name::new(b.to_owned()))
}

/// The name of a person, taken apart once for all that it is compared with.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// As written.
    pub text: String,
    words: Vec<Word>,
}

/// A word of a name.
#[derive(Clone, Debug, PartialEq)]
struct Word {
    /// Its consonants.
    key: String,
    spelling: Spelling,
}

/// What tells words of one script apart.
#[derive(Clone, Debug, PartialEq)]
enum Spelling {
    Arabic(String),
    Latin(Option<char>),
}

impl Name {
    /// The name in these words, in any script.
    #[must_use]
    pub fn new(text: String) -> Self {
        let words = text.split(is_between);
        Self {
            words: words.filter_map(Word::new).collect(),
            text,
        }
    }

    /// How it stands to another. Unlike [`same`] it keeps brothers apart: سعد and سعيد, Hassan and Hussein.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> Likeness {
        let (mut short, mut long) = (&self.words, &other.words);
        if short.len() > long.len() {
            (short, long) = (long, short);
        }
        let (Some(given), Some(family)) = (long.first(), long.last()) else {
            return Likeness::Different;
        };
        match &short[..] {
            [one] if one.is(given) => Likeness::Given,
            [one] if one.is(family) => Likeness::Family,
            [first, rest @ ..] if !rest.is_empty() && first.is(given) => {
                let mut left = long[1..].iter();
                let all = rest.iter().all(|w| left.any(|l| w.is(l)));
                if all {
                    Likeness::Same
                } else {
                    Likeness::Different
                }
            }
            _ => Likeness::Different,
        }
    }
}

impl Word {
    /// `None` for an article.
    fn new(word: &str) -> Option<Self> {
        let key = word_key(word)?;
        let spelling = if word.chars().any(text::is_arabic) {
            Spelling::Arabic(arabic_spelling(word))
        } else {
            Spelling::Latin(first_vowel(word))
        };
        Some(Self { key, spelling })
    }

    /// Within one script by spelling, across scripts by the consonants.
    fn is(&self, other: &Self) -> bool {
        match (&self.spelling, &other.spelling) {
            (Spelling::Arabic(a), Spelling::Arabic(b)) => a == b,
            (Spelling::Latin(a), Spelling::Latin(b)) => a == b && self.key == other.key,
            _ => self.key == other.key,
        }
    }
}

/// Writers add or drop و and ي behind the first letter (ريهام, رهام); elsewhere a vowel makes another name (سعد, سعيد).
fn arabic_spelling(word: &str) -> String {
    let key = text::key(word);
    let key = key.strip_prefix("ال").unwrap_or(&key);
    let long = key.chars().count() > 3;
    key.chars()
        .enumerate()
        .filter(|(at, c)| !(long && *at == 1 && matches!(c, 'و' | 'ي')))
        .map(|(_, c)| c)
        .collect()
}

fn first_vowel(word: &str) -> Option<char> {
    text::key(word).chars().find_map(|c| match c {
        'a' | 'e' => Some('a'),
        'i' | 'y' => Some('i'),
        'o' | 'u' => Some('u'),
        _ => None,
    })
}

fn word_key(word: &str) -> Option<String> {
    let mut out = String::new();
    add_key(word, &mut out).then_some(out)
}

/// Adds the key of a word; false for an article, which has none.
fn add_key(word: &str, out: &mut String) -> bool {
    if word.is_ascii() {
        let article = word.eq_ignore_ascii_case("al") || word.eq_ignore_ascii_case("el");
        if !article {
            add_consonants(word.chars().map(|c| c.to_ascii_lowercase()), out);
        }
        return !article;
    }
    let key = text::key(word);
    let rest = key.strip_prefix("ال");
    let key = rest.filter(|rest| rest.chars().count() > 2).unwrap_or(&key);
    let article = matches!(key, "al" | "el");
    if !article {
        add_consonants(key.chars(), out);
    }
    !article
}

/// Adds the classes of the consonants; the letters as they are where there is no consonant.
fn add_consonants(letters: impl Iterator<Item = char> + Clone, out: &mut String) {
    let before = out.len();
    let mut last = None;
    let mut chars = letters.clone().peekable();
    while let Some(c) = chars.next() {
        let pair = chars.peek().and_then(|next| digraph(c, *next));
        if pair.is_some() {
            chars.next();
        }
        let class = pair.or_else(|| consonant(c));
        // A doubled letter is one consonant; two with a vowel between are two.
        out.extend(class.filter(|_| class != last));
        last = class;
    }
    if out.len() == before {
        out.extend(letters);
    }
}

fn digraph(a: char, b: char) -> Option<char> {
    match (a, b) {
        ('s' | 'c', 'h') | ('ت', 'ش') => Some('S'),
        ('k' | 'g', 'h') => Some('k'),
        ('p', 'h') => Some('f'),
        ('t' | 'd', 'h') => Some('t'),
        _ => None,
    }
}

/// Letters that transliterators use for one another share a class (language notes: غ≈ج≈ك≈ق, ف≈ڤ, ب≈پ, ت≈ط, س≈ص).
fn consonant(c: char) -> Option<char> {
    match c {
        'b' | 'p' | 'ب' | 'پ' => Some('b'),
        'f' | 'v' | 'ف' | 'ڤ' => Some('f'),
        't' | 'd' | 'ت' | 'ط' | 'د' | 'ض' | 'ث' | 'ذ' => Some('t'),
        's' | 'z' | 'س' | 'ص' | 'ز' | 'ظ' => Some('s'),
        'ش' => Some('S'),
        'k' | 'c' | 'q' | 'g' | 'j' | 'x' | 'ك' | 'ق' | 'غ' | 'ج' | 'خ' | 'چ' | 'گ' => {
            Some('k')
        }
        'l' | 'ل' => Some('l'),
        'm' | 'م' => Some('m'),
        'n' | 'ن' => Some('n'),
        'r' | 'ر' => Some('r'),
        '0'..='9' => Some(c),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Likeness, likeness, same, skeleton};

    #[test]
    fn a_person_is_told_by_given_name_and_family() {
        for (a, b, expect) in [
            ("Tunde Bakare", "Tunde Femi Bakare", Likeness::Same),
            ("تيسير الشامي", "تيسير محمود الشامي", Likeness::Same),
            ("Nadia Halabi", "نادية الحلبي", Likeness::Same),
            ("جيهان عيسى", "جهان عيسى", Likeness::Same),
            ("حسن عيسى", "حسين عيسى", Likeness::Different),
            ("Hassan Issa", "Hussein Issa", Likeness::Different),
            ("Femi Bakare", "Tunde Femi Bakare", Likeness::Different),
            ("Tunde", "Tunde Bakare", Likeness::Given),
            ("Bakare", "Tunde Bakare", Likeness::Family),
            ("", "Tunde", Likeness::Different),
        ] {
            assert_eq!(likeness(a, b), expect, "{a} and {b}");
            assert_eq!(likeness(b, a), expect, "{b} and {a}");
        }
    }

    #[test]
    fn spellings_of_one_name_meet() {
        for (a, b) in [
            ("Jonglei", "جونقلي"),
            ("Mubarak", "مبارك"),
            ("Shafiqul", "شفيقول"),
            ("Omary", "Omari"),
            ("Wanjiru", "وانجيرو"),
            ("Halabi", "الحلبي"),
        ] {
            assert_eq!(skeleton(a), skeleton(b), "{a} and {b}");
        }
        assert_ne!(skeleton("Hassan"), skeleton("Karim"));
    }

    #[test]
    fn a_surname_is_the_same_person_as_the_full_name() {
        assert!(same(&skeleton("Tunde Bakare"), &skeleton("Bakare")));
        assert!(!same(&skeleton("Tunde Bakare"), &skeleton("Tunde Salami")));
    }
}
