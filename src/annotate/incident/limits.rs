//! Where an incident beside the main one begins and ends: what is marked as separate or lies long before, as far as its paragraph.

use jiff::civil::DateTime;

use crate::annotate::Page;
use crate::annotate::moment::Moments;
use crate::annotate::time::When;
use crate::language::WordClass;

/// Sentences of a body that is too long to be one paragraph.
const LONG: usize = 8;
/// An event this many days before the lead's time is history.
const HISTORY_DAYS: i32 = 21;

/// Sentences for which another incident goes on in its paragraph; where a long text has lost its paragraphs, for one.
pub(super) fn asides(page: &Page<'_>) -> usize {
    let body = page.headlines + 1..page.sentences.len();
    let parted = body.len() < LONG || body.into_iter().any(|s| page.opens_paragraph(s));
    if parted { usize::MAX } else { 1 }
}

/// True where its words mark a sentence as one on something else: "separately", «في حادث آخر».
pub(super) fn is_separate(page: &Page<'_>, sentence: usize) -> bool {
    let tokens = &page.sentences[sentence].tokens;
    let holds = |class| page.holds(tokens.clone(), class);
    holds(WordClass::Separate) || holds(WordClass::Background)
}

/// True where every time of the sentence lies long before the lead's.
pub(super) fn is_history(
    page: &Page<'_>,
    moments: &Moments<'_>,
    main: Option<When>,
    sentence: usize,
) -> bool {
    let Some(lead) = main.and_then(|t| t.earliest) else {
        return false;
    };
    let past =
        |t: Option<DateTime>| t.is_some_and(|t| (lead.date() - t.date()).get_days() > HISTORY_DAYS);
    let mut dated = moments.latest(&page.sentences[sentence].tokens).peekable();
    dated.peek().is_some() && dated.all(past)
}
