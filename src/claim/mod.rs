//! Claims: what an article asserts, with everything that decides whether it can be compared.

mod model;

pub use crate::language::CueClass;
pub use model::{Claim, Filler, Fillers, FoundBy, Modality, Polarity, Slot, Speaker, Value};
