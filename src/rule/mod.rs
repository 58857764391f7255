//! Rules: YAML packs → what runs. A spec is parsed, a rule runs: [`compile`] makes the one into the other, or tells every
//! mistake of every pack.

mod at;
mod claims;
mod class;
mod compile;
mod entities;
mod error;
mod example;
mod examples;
mod model;
mod names;
mod notation;
mod pack;
mod parse;
mod phrase;
mod references;
mod spec;
mod vocabulary;
mod words;

#[cfg(test)]
mod tests;

pub use compile::compile;
pub use error::{Mistake, RuleError};
pub use example::{Examples, Expect, Given, Reads, Rejects, Test};
pub use model::{Of, Place, Qualifier, Rule, RuleSet, Slot, Tolerance};
pub use notation::Expected;
pub use pack::{Pack, embedded, embedded_entities, standard};
pub use phrase::{Part, Phrase, PhraseSlot, is_clitic};
pub use spec::ValueKind;
