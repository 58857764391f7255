//! The stem of an English word: what a verb and the nouns made from it have in common.

/// Endings of inflection and derivation, longest first.
const ENDINGS: [&str; 32] = [
    "izations", "ization", "isation", "ations", "ments", "ances", "ences", "ation", "ities",
    "ment", "ions", "ance", "ence", "ings", "edly", "ion", "ing", "ity", "ers", "ors", "ies",
    "ied", "al", "ed", "er", "or", "es", "ly", "s", "e", "y", "n",
];
/// Letters that a stem keeps at least.
const STEM: usize = 4;

/// A folded word without what inflection and derivation add; two words with the same stem say something of one thing. It
/// errs towards the same.
pub(super) fn root(key: &str) -> String {
    let mut found = ENDINGS.iter().filter_map(|e| key.strip_suffix(e));
    let stem = found
        .find(|rest| rest.chars().count() >= STEM)
        .unwrap_or(key);
    stem.trim_end_matches('e').to_owned()
}

#[cfg(test)]
mod tests {
    use super::root;

    #[test]
    fn a_verb_and_its_nouns_have_one_stem() {
        for (verb, noun) in [
            ("announced", "announcement"),
            ("invading", "invades"),
            ("produces", "producer"),
            ("appointed", "appointment"),
        ] {
            assert_eq!(root(verb), root(noun));
        }
        assert_ne!(root("ferry"), root("airport"));
    }
}
