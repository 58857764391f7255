//! A sketch as it is read back: its parts must fit together.

use super::{Sense, Sketch, Word};

/// The parts of a sketch, whatever they hold.
#[derive(serde::Deserialize)]
pub(super) struct Parts {
    words: Box<[Word]>,
    keys: Box<[u64]>,
    senses: Box<[Sense]>,
}

impl TryFrom<Parts> for Sketch {
    type Error = &'static str;

    /// The sketch, where its units have as many keys and senses as there are, and no place ends before it begins.
    fn try_from(parts: Parts) -> Result<Self, Self::Error> {
        let Parts {
            words,
            keys,
            senses,
        } = parts;
        let held: usize = words.iter().map(|word| word.keys as usize).sum();
        let meant = words.iter().filter(|word| word.sense).count();
        let places = words.iter().all(|word| word.start <= word.end);
        if held != keys.len() || meant != senses.len() || !places {
            return Err("the parts of a sketch do not fit together");
        }
        Ok(Self {
            words,
            keys,
            senses,
        })
    }
}
