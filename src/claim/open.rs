//! Open claims: figures and events that no rule names. Rules sharpen what is understood of a text; they are not the door.

mod event;
mod figure;

use super::context::Context;
use super::model::Claim;

/// The open claims of a document beside those that `named` holds.
pub(super) fn claims(at: &Context<'_, '_>, named: &[Claim]) -> Vec<Claim> {
    let mut out = figure::claims(at, named);
    out.extend(event::claims(at));
    out
}
