//! Deciding: comparable claims → verdicts → one finding per fact.

mod finding;

pub use finding::{Finding, Reason, Severity, Side, Verdict};
