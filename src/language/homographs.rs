//! Known words of several meanings that are written alike.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::text;

/// By language, the word (a key) and its meanings in English.
type Table = FxHashMap<String, FxHashMap<String, Vec<String>>>;

static HOMOGRAPHS: LazyLock<Table> = LazyLock::new(|| {
    let read: Table = serde_yaml::from_str(include_str!("../../rules/languages/homographs.yml"))
        .expect("the embedded table parses");
    let keyed = |words: FxHashMap<String, Vec<String>>| {
        words
            .into_iter()
            .map(|(word, meanings)| (text::key(&word), meanings))
            .collect()
    };
    read.into_iter()
        .map(|(code, words)| (code, keyed(words)))
        .collect()
});

/// What `word` of the language with this code may mean; `None` where it is no known homograph.
#[must_use]
pub fn meanings(code: &str, word: &str) -> Option<&'static [String]> {
    let words = HOMOGRAPHS.get(code)?;
    words.get(&text::key(word.trim())).map(Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::meanings;

    #[test]
    fn words_are_known_however_they_are_written() {
        let deployed = meanings("ar", "نَشَر").expect("is a homograph");
        assert!(deployed.len() > 1);
        assert_eq!(meanings("ar", "أسر"), meanings("ar", "اسر"));
        assert_eq!(meanings("en", "Charge").map(<[_]>::len), Some(3));
        assert_eq!(meanings("en", "withdrew"), None);
    }
}
