//! Records of compiled tables that are read where they lie, one by one, when they are asked for.

use serde::{Deserialize, Serialize};

use crate::text::Bytes;

/// Records that lie behind one another and fill `bytes`.
pub(super) fn each<'a, T: Deserialize<'a>>(mut bytes: &'a [u8]) -> impl Iterator<Item = T> {
    std::iter::from_fn(move || {
        if bytes.is_empty() {
            return None;
        }
        let (record, rest) = postcard::take_from_bytes(bytes).expect(WRITTEN);
        bytes = rest;
        Some(record)
    })
}

/// Writes a record behind others.
pub(super) fn push(out: &mut Vec<u8>, record: &impl Serialize) {
    out.extend(postcard::to_stdvec(record).expect("a record fits into memory"));
}

/// Writes a run of records, which [`run`] finds by where it begins.
pub(super) fn push_run(out: &mut Vec<u8>, records: &[impl Serialize]) {
    let mut run = Vec::new();
    for record in records {
        push(&mut run, record);
    }
    push(out, &run.as_slice());
}

/// The records of the run that begins here.
pub(super) fn run(bytes: &[u8]) -> &[u8] {
    postcard::take_from_bytes(bytes).expect(WRITTEN).0
}

const WRITTEN: &str = "records are read where they were written";

/// A list of pairs of numbers.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Pairs(Bytes);

impl Pairs {
    /// The pair at `at`.
    pub fn get(&self, at: usize) -> (u32, u32) {
        let [a, b, c, d, e, f, g, h] = self.0.as_chunks::<PAIR>().0[at];
        (
            u32::from_le_bytes([a, b, c, d]),
            u32::from_le_bytes([e, f, g, h]),
        )
    }
}

impl FromIterator<(u32, u32)> for Pairs {
    fn from_iter<I: IntoIterator<Item = (u32, u32)>>(pairs: I) -> Self {
        let numbers = pairs.into_iter().flat_map(|(x, y)| [x, y]);
        let bytes: Vec<u8> = numbers.flat_map(u32::to_le_bytes).collect();
        Self(bytes.into())
    }
}

/// Bytes of a pair.
const PAIR: usize = 8;
