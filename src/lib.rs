//! Reads articles by different outlets, extracts what each one claims, and shows where the claims cannot all be true.
//!
//! `bytes → Document → Annotated → Vec<Claim> → ClaimGraph → Vec<Finding> → Report → bytes`, one way.

pub mod annotate;
pub mod check;
pub mod claim;
pub mod error;
pub mod language;
pub mod lexicon;
pub mod rule;
pub mod source;
pub mod text;
