//! The consonants of an Arabic word: what a verb, its verbal noun and its participles have in common.

/// Articles and prepositions written before a word, longest first.
const BEFORE: [&str; 8] = ["وبال", "وال", "بال", "فال", "كال", "ولل", "لل", "ال"];
/// Endings of number, gender and person, longest first.
const BEHIND: [&str; 18] = [
    "هما", "تين", "تان", "يات", "ات", "ون", "ين", "ان", "يه", "ها", "هم", "هن", "نا", "تا", "ه",
    "ي", "ا", "ت",
];
/// Letters that a stem keeps at least.
const STEM: usize = 3;
/// Letters that are vowels as often as not.
const WEAK: [char; 3] = ['ا', 'و', 'ي'];

/// The consonants of a folded word without what inflection and derivation add, where three or more are left, else the word
/// without clitics and endings. Two words with one root say something of one thing; it errs towards the same.
pub(super) fn root(key: &str) -> String {
    let bare = without_ending(without_clitics(key));
    let stem: Vec<char> = without_derivation(bare).chars().collect();
    let infixed = stem.len() > STEM && stem[1] == 'ت' && stem[0] != 'و';
    let kept = stem.iter().enumerate();
    let root: String = kept
        .filter(|(at, letter)| !(WEAK.contains(letter) || infixed && *at == 1))
        .map(|(_, letter)| *letter)
        .collect();
    if letters(&root) < STEM {
        bare.to_owned()
    } else {
        root
    }
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

fn without_clitics(word: &str) -> &str {
    let mut found = BEFORE.iter().filter_map(|c| word.strip_prefix(c));
    found.find(|rest| letters(rest) >= STEM).unwrap_or(word)
}

fn without_ending(word: &str) -> &str {
    let mut found = BEHIND.iter().filter_map(|e| word.strip_suffix(e));
    let rest = found.find(|rest| letters(rest) >= STEM).unwrap_or(word);
    let feminine = rest.strip_suffix(['ي', 'ه']);
    feminine.filter(|r| letters(r) >= STEM).unwrap_or(rest)
}

/// Without the letters that make persons, tenses and derived forms.
fn without_derivation(word: &str) -> &str {
    let tenth = ["است", "مست"].iter().find_map(|p| word.strip_prefix(p));
    let future = ["سي", "ست"].iter().find_map(|p| word.strip_prefix(p));
    let person = word.strip_prefix(['ي', 'ت', 'ن', 'ا', 'م']);
    [tenth, future, person]
        .into_iter()
        .flatten()
        .find(|rest| letters(rest) >= STEM)
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::root;
    use crate::text::key;

    #[test]
    fn a_verb_and_its_nouns_have_one_root() {
        for family in [
            ["انسحب", "الانسحاب", "ينسحبون"],
            ["ارتفع", "ارتفاعا", "ترتفع"],
            ["استقبل", "استقبال", "المستقبلون"],
            ["دمر", "تدمير", "مدمرة"],
        ] {
            let roots: Vec<String> = family.iter().map(|w| root(&key(w))).collect();
            assert!(
                roots.iter().all(|r| *r == roots[0]),
                "{family:?}: {roots:?}"
            );
        }
        assert_ne!(root(&key("انسحب")), root(&key("انسجم")));
    }
}
