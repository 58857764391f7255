//! From words to typed mentions: quantities, times, entities, speech, polarity, modality, incidents. Total functions: no
//! text makes them fail.

pub mod commitment;
pub mod entity;
pub mod incident;
pub mod interval;
pub mod name;
mod page;
pub mod quantity;
mod reach;
pub mod speech;
pub mod time;

pub use page::{Page, page};
pub use reach::Reach;
