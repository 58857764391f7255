//! Long lists of pairs of numbers in compiled tables: as bytes, which are decoded in one go.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

pub(super) fn serialize<S: Serializer, T: Copy + Into<[u32; 2]>>(
    list: &[T],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let pairs = list.iter().map(|pair| (*pair).into());
    let bytes: Vec<u8> = pairs.flatten().flat_map(u32::to_le_bytes).collect();
    serializer.serialize_bytes(&bytes)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>, T: From<[u32; 2]>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    let bytes = <&[u8]>::deserialize(deserializer)?;
    let (pairs, []) = bytes.as_chunks::<8>() else {
        return Err(D::Error::custom("half a pair"));
    };
    let number = |bytes: &[u8; 8], at| {
        u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
    };
    Ok(pairs
        .iter()
        .map(|pair| T::from([number(pair, 0), number(pair, 4)]))
        .collect())
}
