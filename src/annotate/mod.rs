//! From words to typed mentions: quantities, times, entities, speech, polarity, modality, incidents. Total functions: no
//! text makes them fail.

pub mod commitment;
pub mod entity;
pub mod identity;
pub mod incident;
pub mod interval;
pub mod moment;
pub mod name;
mod page;
pub mod places;
pub mod preposition;
pub mod quantity;
mod reach;
pub mod speech;
mod striker;
pub mod time;

pub use page::{Page, page};
pub use reach::Reach;
pub use striker::Striker;

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

impl Annotated<'_> {
    /// The numbers that begin inside a run of tokens.
    #[must_use]
    pub fn quantities_in(&self, tokens: &Range<usize>) -> &[quantity::Quantity] {
        within(&self.quantities, tokens, |q| q.tokens.start)
    }

    /// The times that begin inside a run of tokens.
    #[must_use]
    pub fn times_in(&self, tokens: &Range<usize>) -> &[time::Time] {
        within(&self.times, tokens, |t| t.tokens.start)
    }

    /// The mentions that begin inside a run of tokens.
    #[must_use]
    pub fn mentions_in(&self, tokens: &Range<usize>) -> &[entity::Mention] {
        within(&self.mentions, tokens, |m| m.tokens.start)
    }

    /// The number that holds a token.
    #[must_use]
    pub fn quantity_over(&self, at: usize) -> Option<&quantity::Quantity> {
        let next = self.quantities.partition_point(|q| q.tokens.end <= at);
        self.quantities.get(next).filter(|q| q.tokens.contains(&at))
    }

    /// True where a number begins at a token.
    #[must_use]
    pub fn begins_quantity(&self, at: usize) -> bool {
        !self.quantities_in(&(at..at + 1)).is_empty()
    }

    /// The mention that holds a token.
    #[must_use]
    pub fn mention_over(&self, at: usize) -> Option<&entity::Mention> {
        let next = self.mentions.partition_point(|m| m.tokens.end <= at);
        self.mentions.get(next).filter(|m| m.tokens.contains(&at))
    }

    /// The mentions that end at most so many tokens before a token, or begin at most so many behind it.
    #[must_use]
    pub fn mentions_near(&self, at: usize, tokens: usize) -> &[entity::Mention] {
        let first = self
            .mentions
            .partition_point(|m| m.tokens.end + tokens <= at);
        let count = self.mentions[first..].partition_point(|m| m.tokens.start <= at + tokens);
        &self.mentions[first..first + count]
    }

    /// The attributions whose cue begins inside a run of tokens.
    #[must_use]
    pub fn speech_in(&self, tokens: &Range<usize>) -> &[speech::Attribution] {
        within(&self.speech, tokens, |s| s.cue.start)
    }

    /// The attributions in the sentence of a token: none reaches out of its own.
    #[must_use]
    pub fn speech_around(&self, at: usize) -> &[speech::Attribution] {
        self.speech_in(&self.page.sentences[self.page.sentence_of(at)].tokens)
    }

    /// The innermost attribution of which a token is what is said.
    #[must_use]
    pub fn speech_over(&self, at: usize) -> Option<&speech::Attribution> {
        let over = self.speech_around(at).iter();
        over.filter(|s| s.scope.contains(&at))
            .min_by_key(|s| s.scope.len())
    }
}

/// Of what is sorted by place, that which begins inside a run of tokens.
#[must_use]
pub fn within<'t, T>(all: &'t [T], tokens: &Range<usize>, start: impl Fn(&T) -> usize) -> &'t [T] {
    let first = all.partition_point(|t| start(t) < tokens.start);
    let count = all[first..].partition_point(|t| start(t) < tokens.end);
    &all[first..first + count]
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
