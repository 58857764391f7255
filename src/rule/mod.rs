//! Rules: YAML packs → what runs. A spec is parsed, a rule runs: [`compile`] makes the one into the other, or tells every
//! mistake of every pack.

mod at;
mod blank;
mod claims;
mod class;
mod compile;
mod entities;
mod error;
mod example;
mod examples;
mod licence;
mod lint;
mod mistakes;
mod model;
mod names;
mod notation;
mod overview;
mod pack;
mod parse;
mod pattern;
mod phrase;
mod references;
mod schema;
mod spec;
mod vocabulary;
mod window;
mod words;
pub(crate) mod written;

#[cfg(test)]
mod tests;

pub(crate) use at::{At, Table};
pub use compile::compile;
pub use error::{Mistake, RuleError};
pub use example::{EXPECT, Examples, Expect, Given, Reads, Rejects, Test};
pub use lint::Lint;
pub(crate) use mistakes::{Mistakes, suggest};
pub use model::{Axis, Notion, Of, Place, Qualifier, Rule, RuleSet, Slot, Tolerance};
pub use notation::Expected;
pub use overview::{Overview, overview};
pub use pack::{Pack, embedded, embedded_beside, embedded_entities, standard};
pub(crate) use parse::parse;
pub use pattern::Pattern;
pub use phrase::{Part, Phrase, PhraseSlot, is_clitic};
pub use schema::schema;
pub(crate) use schema::{Entry, scalar};
pub(crate) use spec::ClaimSpec;
pub use spec::ValueKind;
