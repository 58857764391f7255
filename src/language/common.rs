//! How common words are in the news: what two texts share tells the more the rarer it is.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::compiled;
use crate::text::{self, Index};

/// A rough class of rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// The words of the tables with their ranks, each by its place in the list of ranks.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Ranks(Index);

static TABLE: LazyLock<Ranks> = LazyLock::new(|| compiled::read("common"));

/// The ranks of tables, each with its heading.
const RANKS: [(Rank, &str); 3] = [
    (Rank::Everywhere, "everywhere:"),
    (Rank::Frequent, "frequent:"),
    (Rank::Usual, "usual:"),
];

impl Ranks {
    /// Reads tables of `rules/languages/`. Where two of them have a word, the later one counts.
    #[must_use]
    pub fn parse(tables: &[impl AsRef<str>]) -> Self {
        let mut ranks = BTreeMap::new();
        for table in tables {
            read(table.as_ref(), &mut ranks);
        }
        Self(ranks.into_iter().collect())
    }

    fn get(&self, key: &str) -> Option<Rank> {
        self.0.get(key).map(|rank| RANKS[rank].0)
    }
}

/// The rank of a word in any of its forms, folded to its key.
#[must_use]
pub fn rank(key: &str) -> Rank {
    let known = |word: &str| TABLE.get(word);
    known(key)
        .or_else(|| known(singular(key)))
        .or_else(|| known(bare(key)?))
        .unwrap_or(Rank::Rare)
}

/// What a word (a key) is compared by: without what is written onto it.
#[must_use]
pub fn base(key: &str) -> &str {
    let key = singular(key);
    let known = |word: &str| TABLE.get(word).is_some();
    match bare(key) {
        Some(rest) if !known(key) && known(rest) => rest,
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

fn read(table: &str, out: &mut BTreeMap<String, usize>) {
    let mut rank = 0;
    for line in table.lines().filter(|l| !l.starts_with('#')) {
        match RANKS.iter().position(|(_, heading)| *heading == line) {
            Some(next) => rank = next,
            None => out.extend(
                line.split_whitespace()
                    .map(|w| (singular(&text::key(w)).to_owned(), rank)),
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
