//! Claims: what an article asserts, with everything that decides whether it can be compared.

mod model;

pub use model::{
    Claim, CueClass, Filler, Fillers, FoundBy, Modality, Polarity, Slot, Speaker, Value,
};
