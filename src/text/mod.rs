//! Text as data: spans, folding, tokens and sentences. Knows scripts, but no language.

mod fixed;
mod fold;
mod position;
mod sentence;
mod span;
mod token;

pub(crate) use fixed::{Bytes, Index};
pub use fixed::{Fixed, Late};
pub use fold::{is_arabic, key, light, merged};
pub use position::{Position, Positions};
pub use sentence::{Sentence, sentences};
pub use span::Span;
pub use token::{Kind, Token, add_tokens, tokens};
