//! Reading articles: bytes → [`Document`]. Edges do the reading; nothing here understands language.

mod document;

pub use document::{Document, Notice, Part, Published, Role};
