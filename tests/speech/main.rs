//! Corpora of sentences: who says what, and how firmly it is asserted.

mod commitment;
mod marked;
mod speakers;
