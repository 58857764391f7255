//! Decimals in compiled tables: all their digits, where the crate's own way would ask what comes next.

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A decimal inside of what serde derives as a whole.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Exact(#[serde(with = "self")] pub Decimal);

pub(crate) fn serialize<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        return Serialize::serialize(value, serializer);
    }
    value.serialize().serialize(serializer)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    if deserializer.is_human_readable() {
        return <Decimal as Deserialize>::deserialize(deserializer);
    }
    Ok(Decimal::deserialize(Deserialize::deserialize(
        deserializer,
    )?))
}
