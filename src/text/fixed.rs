//! What lies in the binary: words and bytes of compiled tables, which a run reads where they are.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer, ser};

/// A word of a table: borrowed where it lies in the binary, owned where it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

impl Fixed {
    /// The word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self
    }
}

impl PartialEq<&str> for Fixed {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

/// So that maps are asked by words of texts: equality and hash are those of the word.
impl Borrow<str> for Fixed {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// Bytes of a table, borrowed or owned like its words.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Bytes(#[serde(borrow)] Cow<'static, [u8]>);

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Cow::Owned(bytes))
    }
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// A part of a table that most runs never ask for: it is read when somebody does.
pub struct Late<T> {
    bytes: &'static [u8],
    value: OnceLock<T>,
}

impl<T> From<T> for Late<T> {
    fn from(value: T) -> Self {
        Self {
            bytes: &[],
            value: value.into(),
        }
    }
}

impl<T: Deserialize<'static>> Deref for Late<T> {
    type Target = T;

    fn deref(&self) -> &T {
        let read = || postcard::from_bytes(self.bytes).expect("it is read as it was written");
        self.value.get_or_init(read)
    }
}

impl<T: Deserialize<'static> + fmt::Debug> fmt::Debug for Late<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Deserialize<'static> + Serialize> Serialize for Late<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bytes = postcard::to_stdvec(&**self).map_err(ser::Error::custom)?;
        serializer.serialize_bytes(&bytes)
    }
}

impl<T> Deserialize<'static> for Late<T> {
    fn deserialize<D: Deserializer<'static>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self {
            bytes: <&'static [u8]>::deserialize(deserializer)?,
            value: OnceLock::new(),
        })
    }
}
