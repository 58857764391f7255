//! From words to typed mentions: quantities, times, entities, speech, polarity, modality, incidents. Total functions: no
//! text makes them fail.

pub mod interval;
pub mod quantity;
pub mod time;
