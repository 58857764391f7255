//! Words of tables, which lie in the binary.

use std::borrow::{Borrow, Cow};
use std::collections::{BTreeMap, HashMap};
use std::ops::Deref;

use serde::{Deserialize, Serialize, Serializer};

/// A word of a table: borrowed where it lies in the binary, owned where it was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fixed(#[serde(borrow)] Cow<'static, str>);

impl From<String> for Fixed {
    fn from(word: String) -> Self {
        Self(Cow::Owned(word))
    }
}

impl Deref for Fixed {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// So that maps are asked by words of texts: equality and hash are those of the word.
impl Borrow<str> for Fixed {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// Writes a map in the order of its keys: one table has one compiled form.
pub(crate) fn sorted<K: Ord + Serialize, V: Serialize, H, S: Serializer>(
    map: &HashMap<K, V, H>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    map.iter().collect::<BTreeMap<_, _>>().serialize(serializer)
}
