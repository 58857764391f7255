//! From words to typed mentions: quantities, times, entities, speech, polarity, modality, incidents. Total functions: no
//! text makes them fail.

pub mod commitment;
pub mod entity;
pub mod identity;
pub mod incident;
pub mod interval;
pub mod name;
mod page;
pub mod places;
pub mod quantity;
mod reach;
pub mod speech;
pub mod time;

pub use page::{Page, page};
pub use reach::Reach;

use std::ops::Range;

use crate::lexicon::Forms;
use crate::source::Document;

/// All that was understood of a document.
#[derive(Debug)]
pub struct Annotated<'a> {
    /// Its tokens, sentences and lexicon phrases.
    pub page: Page<'a>,
    /// How far words reach.
    pub reach: Reach,
    /// Its numbers, by place.
    pub quantities: Vec<quantity::Quantity>,
    /// Its times, by place.
    pub times: Vec<time::Time>,
    /// The day of publication, as far as metadata and text tell.
    pub anchor: Option<time::Anchor>,
    /// Who and what it names, by place.
    pub mentions: Vec<entity::Mention>,
    /// Who says what, by place of the cue.
    pub speech: Vec<speech::Attribution>,
    /// The incident of each sentence.
    pub frames: Vec<incident::Frame>,
}

/// Reads a document.
#[must_use]
pub fn annotate<'a>(document: &'a Document, forms: &'a mut Forms<'_>) -> Annotated<'a> {
    let mut page = page(document, forms);
    let quantities = quantity::quantities(&page);
    let published = document.published.as_ref().map(|p| p.date);
    let (anchor, mut times) = time::anchored(&page, published);
    let dates = times.iter().filter(|t| t.kind != time::TimeKind::Duration);
    let taken = quantities.iter().map(number);
    page.forget_cues_in(taken.chain(dates.map(|t| t.tokens.clone())));
    let reach = Reach::new(&page);
    let mentions = entity::mentions(&page);
    times.retain(|t| !is_in_name(&mentions, t));
    let speech = speech::attributions(&page, &mentions, &times);
    let frames = incident::frames(&page, &mentions, &times, &speech);
    Annotated {
        page,
        reach,
        quantities,
        times,
        anchor,
        mentions,
        speech,
        frames,
    }
}

/// «حركة 23 مارس»: a date that is a part of a name is no time.
fn is_in_name(mentions: &[entity::Mention], time: &time::Time) -> bool {
    let after = mentions.partition_point(|m| m.tokens.start <= time.tokens.start);
    let holder = mentions[..after].last();
    holder.is_some_and(|m| {
        matches!(m.who, entity::Who::Known(..))
            && m.tokens != time.tokens
            && time.tokens.end <= m.tokens.end
    })
}

/// The tokens of a number; of one with a unit the first, since "34-year-old" ends in a word that may be a cue.
fn number(q: &quantity::Quantity) -> Range<usize> {
    match q.unit {
        Some(_) => q.tokens.start..q.tokens.start + 1,
        None => q.tokens.clone(),
    }
}
