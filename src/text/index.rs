//! Numbers by words, as a hash table that is asked as it lies in the binary: however large, reading it back costs nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Bytes;

/// Numbers below 2³² by words.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(crate) struct Index {
    /// A power of two of places, twice as many as words: 0 where no word is, else where its record ends. A word lies in
    /// the first free place from that on which its hash points at.
    places: Bytes,
    /// Records: a word, its length, its number.
    records: Bytes,
}

/// Bytes of a place, of a length and of a number.
const SIZE: usize = 4;

impl Index {
    /// The number of a word.
    pub fn get(&self, word: &str) -> Option<usize> {
        let places = self.places.as_chunks::<SIZE>().0;
        let mask = places.len().checked_sub(1)?;
        let mut at = first(word, mask);
        loop {
            let end = read(places[at]);
            if end == 0 {
                return None;
            }
            let (found, number) = self.record(end);
            if found == word.as_bytes() {
                return Some(number);
            }
            at = (at + 1) & mask;
        }
    }

    /// The word and the number of the record that ends here.
    fn record(&self, end: usize) -> (&[u8], usize) {
        let (words, tail) = self.records[..end].split_at(end - 2 * SIZE);
        let [length, number] = [0, 1].map(|at| read(tail.as_chunks().0[at]));
        (&words[words.len() - length..], number)
    }
}

/// Of a word that comes twice the first number counts.
impl<W: Into<String>> FromIterator<(W, usize)> for Index {
    fn from_iter<I: IntoIterator<Item = (W, usize)>>(numbers: I) -> Self {
        let mut sorted: BTreeMap<String, usize> = BTreeMap::new();
        for (word, number) in numbers {
            sorted.entry(word.into()).or_insert(number);
        }
        let mut places = vec![0; (2 * sorted.len()).next_power_of_two()];
        let (mut records, mask) = (Vec::new(), places.len() - 1);
        for (word, number) in sorted {
            records.extend(word.as_bytes());
            records.extend(write(word.len()));
            records.extend(write(number));
            let mut at = first(&word, mask);
            while places[at] != 0 {
                at = (at + 1) & mask;
            }
            places[at] = records.len();
        }
        let places: Vec<u8> = places.into_iter().flat_map(write).collect();
        Self {
            places: places.into(),
            records: records.into(),
        }
    }
}

fn read(bytes: [u8; SIZE]) -> usize {
    u32::from_le_bytes(bytes) as usize
}

fn write(number: usize) -> [u8; SIZE] {
    let number = u32::try_from(number).expect("tables are smaller than four gigabytes");
    number.to_le_bytes()
}

/// The place that a word is looked for at first: the same on every machine.
fn first(word: &str, mask: usize) -> usize {
    const ODD: u64 = 0x517c_c1b7_2722_0a95;
    let (whole, rest) = word.as_bytes().as_chunks::<8>();
    let last = rest
        .iter()
        .fold(0, |bits, byte| bits << 8 | u64::from(*byte));
    let mix = |hash: u64, bits: u64| (hash.rotate_left(5) ^ bits).wrapping_mul(ODD);
    let whole = whole.iter().copied().map(u64::from_le_bytes);
    let hash = mix(whole.fold(0, mix), last);
    // The high bits are the mixed ones; a table has fewer than 2³² places.
    (hash >> 32) as usize & mask
}

#[cfg(test)]
mod tests {
    use super::Index;

    #[test]
    fn every_word_has_its_number_and_no_other_has_one() {
        let word = |n: usize| format!("{}{n}", ["", "قتل ", "long words, "][n % 3]);
        let index: Index = (0..2_000).map(|n| (word(n), n)).collect();
        assert!((0..2_000).all(|n| index.get(&word(n)) == Some(n)));
        assert!((2_000..4_000).all(|n| index.get(&word(n)).is_none()));
        assert_eq!(index.get(""), None);
    }

    #[test]
    fn of_a_word_that_comes_twice_the_first_number_counts() {
        let index: Index = [("a", 1), ("", 7), ("a", 2)].into_iter().collect();
        assert_eq!((index.get("a"), index.get("")), (Some(1), Some(7)));
        assert_eq!(Index::default().get("a"), None);
    }
}
