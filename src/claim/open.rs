//! Open claims: figures and events that no rule names. Rules sharpen what is understood of a text; they are not the door.

mod event;
mod figure;

use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::context::Context;
use super::model::Claim;
use super::sketch::{Sketch, sketch};

/// The open claims of a document beside those that `named` holds.
pub(super) fn claims(at: &Context<'_, '_>, named: &[Claim]) -> Vec<Claim> {
    let mut sketches = Sketches::default();
    let mut out = figure::claims(at, named, &mut sketches);
    out.extend(event::claims(at, &mut sketches));
    out
}

/// The passages that have been sketched: several claims share one.
#[derive(Default)]
struct Sketches(FxHashMap<Range<usize>, Arc<Sketch>>);

impl Sketches {
    fn of(&mut self, at: &Context<'_, '_>, tokens: Range<usize>) -> Arc<Sketch> {
        let made = self.0.entry(tokens.clone());
        let sketch = || sketch(at.rules, at.a, tokens).into();
        made.or_insert_with(sketch).clone()
    }
}
