//! From words to typed mentions: quantities, times, entities, speech, polarity, modality, incidents. Total functions: no
//! text makes them fail.

pub mod interval;
pub mod mention;
mod page;
pub mod quantity;
pub mod time;

pub use page::{Page, page};
