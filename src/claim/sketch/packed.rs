//! A sketch as bytes, for the line of a claim: before its units the keys that find it.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error, Serialize, Serializer};

use super::{Draft, Meaning, Sketch, Sort, Unit};
use crate::text::Span;

/// What is written.
#[derive(serde::Serialize)]
struct Written<'a> {
    keys: Vec<u64>,
    units: Vec<Unit<'a>>,
}

/// What is read back.
#[derive(serde::Deserialize)]
struct Read {
    #[serde(rename = "keys")]
    _keys: Vec<u64>,
    units: Vec<ReadUnit>,
}

/// A [`Unit`] of its own.
#[derive(serde::Deserialize)]
struct ReadUnit {
    span: Span,
    keys: Vec<u64>,
    weight: u8,
    sort: Sort,
    poles: Vec<(usize, bool)>,
    things: Vec<usize>,
    reverses: bool,
}

impl Serialize for Sketch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut keys: Vec<u64> = self.telling().collect();
        keys.sort_unstable();
        keys.dedup();
        let units = self.units().collect();
        let bytes = postcard::to_stdvec(&Written { keys, units }).map_err(S::Error::custom)?;
        serializer.serialize_bytes(&bytes)
    }
}

impl<'de> Deserialize<'de> for Sketch {
    /// An empty one where the bytes are of something else.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = Vec::<u8>::deserialize(deserializer)?;
        let read = postcard::from_bytes(&bytes).ok().and_then(sketch);
        Ok(read.unwrap_or_default())
    }
}

/// The sketch; `None` where a unit lies beyond any text.
fn sketch(read: Read) -> Option<Sketch> {
    let mut draft = Draft::default();
    for unit in read.units {
        u32::try_from(unit.span.start.max(unit.span.end)).ok()?;
        draft.keys.extend(unit.keys);
        let meaning = Meaning {
            poles: unit.poles,
            things: unit.things,
            reverses: unit.reverses,
        };
        draft.end(unit.span, unit.weight, unit.sort, meaning);
    }
    Some(draft.finish())
}
