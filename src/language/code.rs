//! A language in compiled tables: its code.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

use super::{Language, by_code};

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
pub(crate) fn serialize<S: Serializer>(
    language: &&'static Language,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(language.code)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<&'static Language, D::Error> {
    let code = <&str>::deserialize(deserializer)?;
    by_code(code).ok_or_else(|| D::Error::custom(format!("no language has the code `{code}`")))
}
