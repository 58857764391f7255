//! The words of `rules/source.yml`, ready for matching.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use rustc_hash::FxHashSet;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::pattern::Sought;
use crate::compiled;
use crate::text;

/// The table.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| compiled::read("source"));

/// The shape of `rules/source.yml`; its comments say what each list is for.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    pub months: BTreeMap<i8, Vec<String>>,
    pub weekdays: Vec<String>,
    pub at: Vec<String>,
    pub before_noon: Vec<String>,
    pub after_noon: Vec<String>,
    pub behind_date: Vec<String>,
    pub languages: BTreeMap<String, Phrases>,
    pub columns: BTreeMap<String, Vec<String>>,
    pub published: Phrases,
    pub updated: Phrases,
    pub outlet: Phrases,
    pub tags: Phrases,
    pub author: Phrases,
    pub first_stood: Phrases,
    pub outlet_nouns: Phrases,
    pub nobody: Phrases,
    pub related: Phrases,
    pub continues: Phrases,
    pub ends: Phrases,
    pub closes: Phrases,
    pub page: Phrases,
    pub page_begins: Phrases,
    pub social: Phrases,
    pub page_patterns: Vec<Sought>,
    pub head_noise: Vec<Sought>,
    pub tail_patterns: Vec<Sought>,
    pub loose_tails: Vec<String>,
}

/// A set of phrases, compared by the keys of their words.
pub(crate) struct Phrases {
    keys: FxHashSet<String>,
    longest: usize,
}

impl From<Vec<String>> for Phrases {
    fn from(phrases: Vec<String>) -> Self {
        let keys: BTreeSet<_> = phrases.iter().map(|p| normal(p)).collect();
        let longest = keys.iter().map(|k| k.split(' ').count()).max().unwrap_or(0);
        let keys = keys.into_iter().collect();
        Self { keys, longest }
    }
}

/// In compiled tables the keys stand in place of the phrases.
impl Serialize for Phrases {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.keys, self.longest).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Phrases {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return Vec::<String>::deserialize(deserializer).map(Self::from);
        }
        let (keys, longest) = Deserialize::deserialize(deserializer)?;
        Ok(Self { keys, longest })
    }
}

impl Phrases {
    /// True where `line` is one of the phrases and nothing else but numbers before it ("3 Comments") and punctuation.
    pub fn is(&self, line: &str) -> bool {
        let mut words: Vec<_> = words(line).take(self.longest + 2).map(|w| w.1).collect();
        let numbers = words
            .iter()
            .take_while(|w| w.chars().all(char::is_numeric))
            .count();
        words.drain(..numbers);
        self.keys.contains(words.join(" ").as_str())
    }

    /// What stands behind the longest phrase that `line` begins with.
    pub fn after<'a>(&self, line: &'a str) -> Option<&'a str> {
        let mut begun = String::new();
        let mut end = None;
        for (at, word) in words(line).take(self.longest) {
            if !begun.is_empty() {
                begun.push(' ');
            }
            begun.push_str(&word);
            if self.keys.contains(begun.as_str()) {
                end = Some(at);
            }
        }
        end.map(|end| &line[end..])
    }

    /// What stands behind a phrase and a colon at the beginning of `line`, trimmed; may be empty.
    pub fn labels<'a>(&self, line: &'a str) -> Option<&'a str> {
        self.after(line)?
            .trim_start()
            .strip_prefix([':', '：'])
            .map(str::trim)
    }

    /// True where one of the words of `line` is in the set.
    pub fn any(&self, line: &str) -> bool {
        words(line).any(|(_, word)| self.keys.contains(word.as_str()))
    }
}

/// The keys of the words of `line`, one space between.
pub(super) fn normal(line: &str) -> String {
    words(line).map(|w| w.1).collect::<Vec<_>>().join(" ")
}

/// True where two lines have the same words.
pub(super) fn same_words(a: &str, b: &str) -> bool {
    words(a).map(|w| w.1).eq(words(b).map(|w| w.1))
}

/// The words of `line`: where each ends, and its key. Apostrophes belong to the word.
pub(super) fn words(line: &str) -> impl Iterator<Item = (usize, String)> + '_ {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + line[rest..].find(|c| in_word(c) && c != '\'' && c != '’')?;
        let end = line[start..]
            .find(|c| !in_word(c))
            .map_or(line.len(), |at| start + at);
        rest = end;
        Some((end, text::key(&line[start..end])))
    })
    .filter(|(_, key)| !key.is_empty())
}

/// Letters, digits, and the marks that stand inside words; those of most texts without a look into the tables of Unicode.
fn in_word(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '\u{620}'..='\u{64A}')
        || !matches!(c, '\0'..='\x7f') && c.is_alphanumeric()
        || matches!(c, '\'' | '’' | '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200C}'..='\u{200F}')
}

#[cfg(test)]
mod tests {
    use super::{WORDS, normal};

    #[test]
    fn the_embedded_table_fits_its_shape() {
        assert_eq!(WORDS.months.len(), 12);
    }

    #[test]
    fn phrases_match_however_they_are_written() {
        assert!(WORDS.related.is("** إقرأ أيضًا: **"));
        assert!(WORDS.related.is("RELATED ARTICLES"));
        assert!(WORDS.closes.is("3 Comments"));
        assert!(!WORDS.related.is("Related articles of the treaty"));
        assert_eq!(
            WORDS.published.after("بتاريخ:2024-11-02"),
            Some(":2024-11-02")
        );
        assert_eq!(WORDS.outlet.labels("المصدر : الضفاف"), Some("الضفاف"));
        assert_eq!(WORDS.outlet.labels("Source says nothing"), None);
    }

    #[test]
    fn words_are_keys() {
        assert_eq!(normal("«تاريخُ النشر»: Don't!"), "تاريخ النشر don't");
    }
}
