//! Who or what is meant: one id across documents and languages. Its printed form is what reports and other tools see.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::name;

/// An id. Printed as `entity`, `entity:function`, `name:key`, `role:words` or `words:words`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum Identity {
    /// Known to the packs.
    Entity(String),
    /// A function or body of an entity that the packs know: `south-korea:army`.
    Function {
        /// Id of the entity.
        of: String,
        /// The function, as written.
        role: String,
    },
    /// A name that no pack knows, by its [`skeleton`](name::skeleton).
    Name(String),
    /// A function without a name: "the minister".
    Role(String),
    /// Other words, by those that tell something.
    Words(String),
}

impl Identity {
    /// True where only a function is known, not its holder.
    #[must_use]
    pub fn is_function(&self) -> bool {
        matches!(self, Self::Role(_) | Self::Function { .. })
    }

    /// True for one name in two spellings or lengths, and for equal ids.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Name(a), Self::Name(b)) => name::same(a, b),
            _ => self == other,
        }
    }

    /// The key of the name, where no pack knows it.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Name(key) => Some(key),
            _ => None,
        }
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entity(id) => out.write_str(id),
            Self::Function { of, role } => write!(out, "{of}:{role}"),
            Self::Name(key) => write!(out, "name:{key}"),
            Self::Role(words) => write!(out, "role:{words}"),
            Self::Words(words) => write!(out, "words:{words}"),
        }
    }
}

impl From<&str> for Identity {
    fn from(id: &str) -> Self {
        match id.split_once(':') {
            None => Self::Entity(id.to_owned()),
            Some(("name", key)) => Self::Name(key.to_owned()),
            Some(("role", words)) => Self::Role(words.to_owned()),
            Some(("words", words)) => Self::Words(words.to_owned()),
            Some((of, role)) => Self::Function {
                of: of.to_owned(),
                role: role.to_owned(),
            },
        }
    }
}

impl From<String> for Identity {
    fn from(id: String) -> Self {
        Self::from(id.as_str())
    }
}

impl From<Identity> for String {
    fn from(id: Identity) -> Self {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Identity;

    #[test]
    fn what_is_printed_is_read_back() {
        for id in [
            "russia",
            "russia:army",
            "name:mbk",
            "role:minister",
            "words:attack port",
        ] {
            assert_eq!(Identity::from(id).to_string(), id);
        }
    }

    #[test]
    fn a_surname_is_its_bearer() {
        assert!(Identity::from("name:trs-bkr").is(&Identity::from("name:bkr")));
        assert!(!Identity::from("role:bkr").is(&Identity::from("name:bkr")));
    }
}
