//! Text as data: spans, folding, tokens and sentences. Knows scripts, but no language.

mod chunks;
mod fixed;
mod fold;
mod index;
mod position;
mod runs;
mod sentence;
mod span;
mod token;

pub use chunks::Chunks;
pub(crate) use fixed::Bytes;
pub use fixed::{Fixed, Late};
pub(crate) use fold::merge_into;
pub use fold::{is_arabic, key, light, merged};
pub(crate) use index::Index;
pub use position::{Position, Positions};
pub(crate) use runs::Runs;
pub use sentence::{Sentence, sentences};
pub use span::Span;
pub(crate) use token::is_letter;
pub use token::{Kind, Token, add_tokens, tokens};
