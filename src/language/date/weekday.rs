//! Days of the week in compiled tables: Monday is 1.

use jiff::civil::Weekday;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
pub(super) fn serialize<S: Serializer>(day: &Weekday, serializer: S) -> Result<S::Ok, S::Error> {
    day.to_monday_one_offset().serialize(serializer)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Weekday, D::Error> {
    let offset = i8::deserialize(deserializer)?;
    Weekday::from_monday_one_offset(offset).map_err(D::Error::custom)
}
