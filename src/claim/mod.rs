//! Claims: what an article asserts, with everything that decides whether it can be compared.

mod model;

pub use crate::annotate::commitment::{Modality, Polarity};
pub use crate::annotate::speech::Speaker;
pub use crate::language::CueClass;
pub use model::{Claim, Filler, Fillers, FoundBy, Slot, Value};
