//! How common words are in the news: what two texts share tells the more the rarer it is.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::compiled;
use crate::text::{self, Fixed};

/// A rough class of rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Rank {
    /// Says nothing of what a text is about.
    Everywhere,
    /// In any story.
    Frequent,
    /// In many stories of one kind.
    Usual,
    /// In no table: a name, as often as not.
    Rare,
}

/// The words of the tables with their ranks.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Ranks(FxHashMap<Fixed, Rank>);

static RANKS: LazyLock<Ranks> = LazyLock::new(|| compiled::read("common"));

impl Ranks {
    /// Reads tables of `rules/languages/`. Where two of them have a word, the later one counts.
    #[must_use]
    pub fn parse(tables: &[impl AsRef<str>]) -> Self {
        let mut out = Self::default();
        for table in tables {
            read(table.as_ref(), &mut out.0);
        }
        out
    }
}

/// The rank of a word in any of its forms, folded to its key.
#[must_use]
pub fn rank(key: &str) -> Rank {
    let known = |word: &str| RANKS.0.get(word).copied();
    known(key)
        .or_else(|| known(singular(key)))
        .or_else(|| known(bare(key)?))
        .unwrap_or(Rank::Rare)
}

/// What a word (a key) is compared by: without what is written onto it.
#[must_use]
pub fn base(key: &str) -> &str {
    let key = singular(key);
    match bare(key) {
        Some(rest) if !RANKS.0.contains_key(key) && RANKS.0.contains_key(rest) => rest,
        Some(rest) if key.starts_with("ال") || key.starts_with("وال") => rest,
        _ => key,
    }
}

/// Without the mark of an English plural.
fn singular(key: &str) -> &str {
    match key.strip_suffix('s') {
        Some(rest) if key.is_ascii() && rest.len() > 3 && !rest.ends_with('s') => rest,
        _ => key,
    }
}

/// Without the Arabic article, conjunction or preposition before it.
fn bare(key: &str) -> Option<&str> {
    const WRITTEN_ON: [&str; 9] = ["وال", "بال", "ال", "لل", "و", "ف", "ب", "ل", "ك"];
    let rest = WRITTEN_ON.iter().find_map(|c| key.strip_prefix(c))?;
    (rest.chars().count() > 2).then_some(rest)
}

fn read(table: &str, out: &mut FxHashMap<Fixed, Rank>) {
    let mut rank = Rank::Everywhere;
    for line in table.lines().filter(|l| !l.starts_with('#')) {
        match line {
            "everywhere:" => rank = Rank::Everywhere,
            "frequent:" => rank = Rank::Frequent,
            "usual:" => rank = Rank::Usual,
            words => out.extend(
                words
                    .split_whitespace()
                    .map(|w| (singular(&text::key(w)).to_owned().into(), rank)),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Rank, base, rank};

    #[test]
    fn words_have_a_rank_in_every_form() {
        assert_eq!(rank("the"), Rank::Everywhere);
        assert_eq!(rank("attacks"), rank("attack"));
        assert_eq!(rank("والحكومه"), rank("حكومه"));
        assert_eq!(rank("apurimac"), Rank::Rare);
        assert!(rank("explosion") > Rank::Everywhere);
    }

    #[test]
    fn a_word_is_compared_without_what_is_written_onto_it() {
        assert_eq!(base("ferries"), "ferrie");
        assert_eq!(base("والحكومه"), "حكومه");
        assert_eq!(base("بوكافو"), "بوكافو");
    }
}
