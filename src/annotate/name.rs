//! Names that no pack knows: a key under which spellings of one name meet, across scripts too.

use crate::text;

/// The consonants of a name, word by word, each reduced to a class that transliterations share: "Mwakalinga" and
/// «مواكالينغا» give one key. Vowels and their letters are left out, so the key is for names only: it would merge common
/// words.
#[must_use]
pub fn skeleton(name: &str) -> String {
    let words = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty());
    let keys: Vec<String> = words.filter_map(word_key).collect();
    keys.join("-")
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
    let words = |role: &str| -> Vec<String> {
        role.split(' ')
            .map(|w| w.trim_start_matches("ال").to_owned())
            .collect()
    };
    let (long, short) = (words(longer), words(shorter));
    let heads = if longer.is_ascii() {
        long.last() == short.last()
    } else {
        long.first() == short.first()
    };
    heads && short.iter().all(|w| long.contains(w))
}

fn word_key(word: &str) -> Option<String> {
    let key = text::key(word);
    let key = key
        .strip_prefix("ال")
        .filter(|rest| rest.chars().count() > 2)
        .unwrap_or(&key);
    if matches!(key, "al" | "el") {
        return None;
    }
    let mut out = String::new();
    let mut last = None;
    let mut chars = key.chars().peekable();
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
    Some(if out.is_empty() { key.to_owned() } else { out })
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
    use super::{same, skeleton};

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
