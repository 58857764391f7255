//! Which incident a passage is about. The lead of an article sets the main one, with its time and place; what lies long
//! before, or is marked as separate, is another. A claim inherits what it does not say from its incident.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::DateTime;

use super::Page;
use super::entity::{Mention, Who};
use super::places::{self, Place};
use super::speech::Attribution;
use super::striker::{Striker, Strikers};
use super::time::{Time, TimeKind, When};
use super::within;
use crate::language::{Role, WordClass};
use crate::lexicon::{EntityId, Entry, Lexicon, Naming, TermId};

/// The frame of one sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frame {
    /// 0 for the main incident of the document.
    pub incident: usize,
    /// Its time, where a sentence of it says one.
    pub time: Option<When>,
    /// Its place, where a sentence of it names one.
    pub place: Option<EntityId>,
    /// The places that the sentence names, else those of the first sentence of its incident's lead that names one; sorted.
    pub places: Arc<[Place]>,
    /// True where they are the lead's.
    pub places_inherited: bool,
    /// What sorts of event the sentence names, else the lead of its incident: classes under `event`.
    pub events: Arc<[TermId]>,
    /// Whose attack the sentence tells of, else the lead of its incident.
    pub striker: Option<Striker>,
    /// True for the headline and the first sentence: what the article is about. What stands among the words of the page may be the
    /// headlines of other articles.
    pub leads: bool,
    /// True where the sentence is of the main incident and names no day, place or sort of event that the lead does not.
    pub main: bool,
}

/// The class of the packs under which the sorts of events stand.
const EVENT: &str = "event";

/// Days that an event's time may lie off at most.
const MOST_SLACK: u16 = 31;
/// How many body sentences make the lead.
const LEAD: usize = 3;
/// Sentences of a body that is too long to be one paragraph.
const LONG: usize = 8;
/// Words that open a sentence, with its subject among them.
const OPENING: usize = 4;
/// An event this many days before the lead's time is history.
const HISTORY_DAYS: i32 = 21;

/// One frame a sentence.
#[must_use]
pub fn frames(
    page: &Page<'_>,
    mentions: &[Mention],
    times: &[Time],
    speech: &[Attribution],
) -> Vec<Frame> {
    let around = |t: &Time| {
        let sentence = &page.sentences[page.sentence_of(t.tokens.start)].tokens;
        within(speech, sentence, |s| s.cue.start)
    };
    let own: Vec<Time> = times
        .iter()
        .filter(|t| !around(t).iter().any(|s| times_speech(page, t, s)))
        .cloned()
        .collect();
    // where nothing else is said, what is told today happened today
    let time = |s| event_time(page, &own, s).or_else(|| event_time(page, times, s));
    let event = Event::new(page.lexicon());
    let strikers = Strikers::new(page.lexicon());
    let striker = |tokens: Range<usize>| strikers.and_then(|s| s.told(page, tokens));
    let lead = 0..page.sentences.len().min(page.headlines + LEAD);
    let main = Frame {
        incident: 0,
        time: lead.clone().find_map(time),
        place: lead_place(page, mentions, lead.clone()),
        places: lead_places(page, mentions, lead.clone()).into(),
        places_inherited: true,
        leads: true,
        main: true,
        striker: striker(
            0..page.sentences[..lead.end]
                .last()
                .map_or(0, |s| s.tokens.end),
        ),
        events: lead.flat_map(|s| event.named(page, s)).collect(),
    };
    let mut frames: Vec<Frame> = Vec::with_capacity(page.sentences.len());
    let (mut others, mut left) = (0, 0);
    let reach = asides(page);
    for sentence in 0..page.sentences.len() {
        let goes_on = frames
            .last()
            .filter(|f| {
                f.incident > 0 && !new_paragraph(page, sentence) && sentence - left <= reach
            })
            .cloned();
        let mut frame = if separate(page, sentence) || is_history(page, &own, &main, sentence) {
            others += 1;
            left = sentence;
            let place = smallest(page, located(page, mentions, sentence).into_iter());
            Frame {
                incident: others,
                time: time(sentence),
                place,
                ..Frame::default()
            }
        } else {
            goes_on.unwrap_or_else(|| main.clone())
        };
        let (events, places) = (
            event.named(page, sentence),
            places::places(page, mentions, sentence),
        );
        let when = event_time(page, &own, sentence);
        let tokens = &page.sentences[sentence].tokens;
        let mixed = page.holds(tokens.clone(), WordClass::Furniture);
        frame.leads = sentence <= page.headlines && !mixed;
        // What names nothing goes on with what was told last.
        let silent = events.is_empty() && places.is_empty() && when.is_none();
        let last = frames.last().is_none_or(|last| last.main || !silent);
        frame.main =
            frame.incident == 0 && last && !mixed && main.tells(page, &events, &places, when);
        if !events.is_empty() {
            frame.events = events.into();
        }
        frame.striker = striker(page.sentences[sentence].tokens.clone()).or(frame.striker);
        if !places.is_empty() && !places::only_hold(page, &places, &frame.places) {
            frame.places = places.into();
            frame.places_inherited = false;
        } else if let Some(told) = frames.last().filter(|_| event.is_taken_up(page, sentence)) {
            // "The raid comes a day after a convoy was hit": what is taken up is the convoy.
            let previous = page.sentences[sentence - 1].tokens.clone();
            let before = page.holds(previous, WordClass::After);
            if before || places::are_apart(page, &told.places, &main.places) {
                frame.places = Arc::clone(&told.places);
                frame.places_inherited = told.places_inherited;
                frame.main = frame.main && told.main && !before;
            }
            if before && when.is_none() {
                frame.time = frame.time.and_then(When::before);
            }
        }
        frames.push(frame);
    }
    frames
}

impl Frame {
    /// True where a sentence with these events, places and time of its own can be of this incident alone.
    fn tells(
        &self,
        page: &Page<'_>,
        events: &[TermId],
        places: &[Place],
        when: Option<When>,
    ) -> bool {
        let lexicon = page.lexicon();
        let is_one = |x: TermId, y: TermId| lexicon.is_a(x, y) || lexicon.is_a(y, x);
        let same_sort = |x: &TermId| self.events.iter().any(|y| is_one(*x, *y));
        let same_place = |p: &Place| {
            self.places.iter().any(|q| p.id == q.id)
                || places::only_hold(page, places, &self.places)
        };
        let same_time = match (self.time, when) {
            (Some(main), Some(own)) => !main.disjoint(&own),
            (None, Some(_)) => false,
            _ => true,
        };
        events.iter().all(same_sort) && places.iter().all(same_place) && same_time
    }
}

/// The class of the sorts of events, where the packs have one.
struct Event(Option<TermId>);

impl Event {
    fn new(lexicon: &Lexicon) -> Self {
        Self(lexicon.term(EVENT))
    }

    /// The sorts of events that a sentence names, each once.
    fn named(&self, page: &Page<'_>, sentence: usize) -> Vec<TermId> {
        let Some(event) = self.0 else {
            return Vec::new();
        };
        let mut out: Vec<TermId> = page
            .matches_in(page.sentences[sentence].tokens.clone())
            .filter_map(|m| match m.entry {
                Entry::Term(term) if page.lexicon().is_a(term, event) => Some(term),
                _ => None,
            })
            .collect();
        out.sort_unstable();
        out.dedup();
        out
    }

    /// True where a sentence begins with an event that the one before told: "The attack left 12 dead", «وأسفر الهجوم عن».
    fn is_taken_up(&self, page: &Page<'_>, sentence: usize) -> bool {
        let Some(event) = self.0 else {
            return false;
        };
        let first = page.sentences[sentence].tokens.start;
        let opening = first..page.sentences[sentence].tokens.end.min(first + OPENING);
        let mut named = page.matches_in(opening).filter(|m| match m.entry {
            Entry::Term(term) => page.lexicon().is_a(term, event),
            _ => false,
        });
        named.any(|m| is_definite(page, m.tokens.start))
    }
}

fn is_definite(page: &Page<'_>, noun: usize) -> bool {
    let article = page.matches_at(noun).any(|m| m.morph.clitics.article);
    article || noun > 0 && page.is(noun - 1, WordClass::Definite)
}

/// «قال … في نوفمبر إن», «أعلنت الشرطة الجمعة مقتل …»: a time between a reporting verb and what is said is that of the
/// saying.
#[must_use]
pub fn times_speech(page: &Page<'_>, time: &Time, said: &Attribution) -> bool {
    let at = &time.tokens;
    let behind = at.start >= said.cue.start;
    behind
        && (at.end <= said.scope.start || said.scope.contains(&at.start) && leads(page, at, said))
}

/// True where a "that" follows, or nothing of what is said stands before it and more does behind.
fn leads(page: &Page<'_>, time: &Range<usize>, said: &Attribution) -> bool {
    let that = |i: usize| page.is(i, WordClass::Complementizer);
    let opens = |i: usize| that(i) || matches!(page.word(i), ":" | "\"" | "“" | "«");
    let links = |i: usize| page.form(i).is_none() || page.is(i, WordClass::Preposition(Role::In));
    let own = page.word(time.end - 1).contains(['\'', '’']); // "Tuesday's attack"
    let follows = that(time.end) || matches!(page.word(time.end), "," | "،") && that(time.end + 1);
    let first = (said.scope.start..time.start).all(links) && time.end < said.scope.end;
    (said.cue.end..time.start).all(|i| !opens(i)) && (follows || first && !own)
}

/// Sentences for which another incident goes on in its paragraph; where a long text has lost its paragraphs, for one.
fn asides(page: &Page<'_>) -> usize {
    let body = page.headlines + 1..page.sentences.len();
    let parted = body.len() < LONG || body.into_iter().any(|s| new_paragraph(page, s));
    if parted { usize::MAX } else { 1 }
}

fn new_paragraph(page: &Page<'_>, sentence: usize) -> bool {
    let start = page.sentences[sentence].span.start;
    let end = page.sentences[sentence - 1].span.end;
    page.text[end..start].contains('\n')
}

fn separate(page: &Page<'_>, sentence: usize) -> bool {
    let tokens = &page.sentences[sentence].tokens;
    let holds = |class| page.holds(tokens.clone(), class);
    holds(WordClass::Separate) || holds(WordClass::Background)
}

/// True where every time of the sentence lies long before the lead's.
fn is_history(page: &Page<'_>, times: &[Time], main: &Frame, sentence: usize) -> bool {
    let Some(lead) = main.time.and_then(|t| t.earliest) else {
        return false;
    };
    let range = &page.sentences[sentence].tokens;
    let dated: Vec<_> = within(times, range, |t| t.tokens.start)
        .iter()
        .filter(|t| t.tokens.end <= range.end)
        .filter(|t| {
            matches!(t.kind, TimeKind::Absolute | TimeKind::Relative) && t.when.slack <= MOST_SLACK
        })
        .map(|t| t.when.latest)
        .collect();
    let past = |t: &Option<DateTime>| {
        t.is_some_and(|t| (lead.date() - t.date()).get_days() > HISTORY_DAYS)
    };
    !dated.is_empty() && dated.iter().all(past)
}

/// True for a time that can be an event's: no duration, no open stretch, nothing as loose as "two years ago".
#[must_use]
pub fn is_moment(time: &Time) -> bool {
    let dated = matches!(time.kind, TimeKind::Absolute | TimeKind::Relative);
    dated && !time.when.is_unknown() && time.when.slack <= MOST_SLACK
}

fn event_time(page: &Page<'_>, times: &[Time], sentence: usize) -> Option<When> {
    let range = &page.sentences[sentence].tokens;
    let mut own = within(times, range, |t| t.tokens.start).iter();
    let moment = own.find(|t| is_moment(t));
    moment.map(|t| t.when)
}

fn located(page: &Page<'_>, mentions: &[Mention], sentence: usize) -> Vec<EntityId> {
    let range = &page.sentences[sentence].tokens;
    let own = within(mentions, range, |m| m.tokens.start).iter();
    own.filter_map(|m| match m.who {
        Who::Known(id, Naming::Name) if is_place(page, id) && is_dateline_or_located(page, m) => {
            Some(id)
        }
        _ => None,
    })
    .collect()
}

/// In, to or from it, or at the head of the sentence as datelines are.
fn is_dateline_or_located(page: &Page<'_>, mention: &Mention) -> bool {
    let first = mention.tokens.start;
    preposition(page, mention).is_some()
        || page.sentences[page.sentence_of(first)].tokens.start == first
}

/// True for entities that are places.
#[must_use]
pub fn is_place(page: &Page<'_>, id: EntityId) -> bool {
    matches!(
        page.lexicon().entities[id.0].is.as_str(),
        "country" | "region" | "city" | "sea" | "place"
    )
}

/// The preposition that governs a mention, past an article or a word such as "town of".
#[must_use]
pub fn preposition(page: &Page<'_>, mention: &Mention) -> Option<Role> {
    preposition_at(page, past_article(page, mention.tokens.start))
}

/// Where a name begins, with the article that a hyphen joins to it: "al-Bab".
pub(super) fn past_article(page: &Page<'_>, name: usize) -> usize {
    let hyphen = name
        .checked_sub(1)
        .filter(|&i| page.word(i) == "-" && page.tokens[i].glued);
    hyphen.and_then(|i| i.checked_sub(1)).unwrap_or(name)
}

/// The preposition that governs the noun phrase whose name or noun is the token `first`.
#[must_use]
pub fn preposition_at(page: &Page<'_>, first: usize) -> Option<Role> {
    if let Some(clitic) = page.form(first).and_then(crate::lexicon::Form::preposition) {
        return Some(if clitic == 'ل' { Role::To } else { Role::In });
    }
    for back in 1..=6 {
        let at = first.checked_sub(back)?;
        let role = page.matches_at(at).find_map(|m| match m.entry {
            Entry::Word(WordClass::Preposition(role)) if m.tokens.end <= first => Some(role),
            _ => None,
        });
        let of_place = role == Some(Role::Of) && at > 0 && page.is(at - 1, WordClass::PlaceNoun);
        match role {
            Some(role) if !of_place => return Some(role),
            None if !describes(page, at) => return None,
            _ => {}
        }
    }
    None
}

/// True for words that stand between a preposition and a name: an article, an adjective, "the capital".
fn describes(page: &Page<'_>, at: usize) -> bool {
    let Some(form) = page.form(at) else {
        return false;
    };
    if page.is(at, WordClass::PlaceNoun) {
        return true;
    }
    let other = page.matches_at(at).any(|m| match m.entry {
        Entry::Entity(id, naming) => {
            naming == Naming::Name && page.lexicon().entities[id.0].is != "people"
        }
        Entry::Word(class) => !matches!(
            class,
            WordClass::PlaceNoun
                | WordClass::PlacePart
                | WordClass::Title
                | WordClass::Definite
                | WordClass::Determiner
        ),
        Entry::Cue(..) => true,
        // "The border town of", "the port city of": a noun before a noun says which.
        _ => false,
    });
    !form.times.is_core() && !other
}

/// The places of the first sentence that names one below a country, else of the first that names any.
fn lead_places(page: &Page<'_>, mentions: &[Mention], lead: Range<usize>) -> Vec<Place> {
    let found: Vec<Vec<Place>> = lead
        .map(|s| places::places(page, mentions, s))
        .filter(|p| !p.is_empty())
        .collect();
    let below = found.iter().find(|p| !places::are_countries(page, p));
    below.or(found.first()).cloned().unwrap_or_default()
}

/// The place of the first sentence that names one below a country, else the first country.
fn lead_place(page: &Page<'_>, mentions: &[Mention], lead: Range<usize>) -> Option<EntityId> {
    let found: Vec<EntityId> = lead
        .filter_map(|s| smallest(page, located(page, mentions, s).into_iter()))
        .collect();
    let below = |p: &&EntityId| page.lexicon().entities[p.0].is != "country";
    found.iter().find(below).or(found.first()).copied()
}

fn smallest(page: &Page<'_>, places: impl Iterator<Item = EntityId>) -> Option<EntityId> {
    places.max_by_key(|p| page.lexicon().places(*p).count())
}
