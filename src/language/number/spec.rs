//! The shape of a table of number words, as it is written.

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::roles::{Cue, Hedge, Role};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    pub cardinals: FxHashMap<String, u32>,
    pub before_tens: FxHashMap<String, u32>,
    pub scales: Scales,
    pub suffixes: Suffixes,
    pub groups: FxHashMap<String, u32>,
    pub pairs: FxHashMap<String, u32>,
    pub ordinals: FxHashMap<String, Decimal>,
    pub ordinal_suffixes: Vec<String>,
    pub fractions: Fractions,
    pub vague: FxHashMap<String, (Decimal, Decimal, Decimal)>,
    pub vague_with_article: FxHashMap<String, (Decimal, Decimal, Decimal)>,
    pub before: FxHashMap<Hedge, Vec<String>>,
    pub after: FxHashMap<After, Vec<String>>,
    pub cues: FxHashMap<Cue, Vec<String>>,
    pub units: FxHashMap<String, Vec<String>>,
    pub sound_duals: Vec<String>,
    pub duals: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scales {
    pub one: FxHashMap<String, Decimal>,
    pub two: FxHashMap<String, Decimal>,
    pub two_in_construct: FxHashMap<String, Decimal>,
    pub many: FxHashMap<String, Decimal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Suffixes {
    pub glued: FxHashMap<String, Decimal>,
    pub spaced: FxHashMap<String, Decimal>,
    pub capital: FxHashMap<String, Decimal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fractions {
    pub one: FxHashMap<String, (u32, u32)>,
    pub many: FxHashMap<String, (u32, u32)>,
}

#[derive(Deserialize, PartialEq, Eq, Hash)]
#[serde(rename_all = "kebab-case")]
pub(super) enum After {
    About,
    MoreThan,
    AtLeast,
    UpTo,
    OrEqual,
}

impl After {
    /// What it says of a number before it.
    pub(super) fn role(&self) -> Role {
        match self {
            Self::About => Role::After(Hedge::About),
            Self::MoreThan => Role::After(Hedge::MoreThan),
            Self::AtLeast => Role::After(Hedge::AtLeast),
            Self::UpTo => Role::After(Hedge::UpTo),
            Self::OrEqual => Role::OrEqual,
        }
    }
}
