//! The claim graph for other programs and for drawing: outlets, documents, speakers and claims, who says what where, and
//! which claims cannot all be true.

mod dot;
mod drawn;
mod graphml;
mod json;
mod sides;

pub use dot::write_dot;
pub use drawn::{Drawn, Only};
pub use graphml::write_graphml;
pub use json::write_graph_json;
