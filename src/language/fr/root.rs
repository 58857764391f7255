//! The stem of a French word: what a verb and the nouns made from it have in common.

use super::stem::whole;

/// Endings of inflection and derivation, longest first.
const ENDINGS: [&str; 31] = [
    "issements",
    "issement",
    "issaient",
    "ements",
    "ations",
    "ement",
    "ation",
    "aient",
    "erent",
    "eront",
    "ments",
    "ment",
    "ions",
    "euse",
    "eurs",
    "ance",
    "ence",
    "eur",
    "ion",
    "ait",
    "ant",
    "ent",
    "ees",
    "era",
    "er",
    "ir",
    "re",
    "ee",
    "es",
    "e",
    "s",
];
/// Letters that a stem keeps at least.
const STEM: usize = 4;

/// A folded word without what inflection and derivation add; two words with the same stem say something of one thing. It
/// errs towards the same.
pub(super) fn root(key: &str) -> String {
    let key = whole(key);
    let mut found = ENDINGS.iter().filter_map(|e| key.strip_suffix(e));
    let stem = found.find(|rest| rest.chars().count() >= STEM);
    stem.unwrap_or(key).to_owned()
}

#[cfg(test)]
mod tests {
    use super::root;

    #[test]
    fn a_verb_and_its_nouns_have_one_stem() {
        for (verb, noun) in [
            ("annoncer", "l'annonce"),
            ("bombarde", "bombardements"),
            ("declarees", "declaration"),
        ] {
            assert_eq!(root(verb), root(noun));
        }
        assert_ne!(root("bateau"), root("avion"));
    }
}
