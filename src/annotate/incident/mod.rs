//! Which incident a passage is about. The lead of an article sets the main one, with its time and place; what lies long
//! before, or is marked as separate, is another. A claim inherits what it does not say from its incident.

mod limits;
mod scene;
mod sorts;

use std::sync::Arc;

use self::sorts::Sorts;
use super::Page;
use super::entity::Mention;
use super::moment::Moments;
use super::places::{self, Place};
use super::speech::Attribution;
use super::striker::{Striker, Strikers};
use super::time::{Time, When};
use crate::language::WordClass;
use crate::lexicon::{EntityId, TermId};

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

/// How many body sentences make the lead.
const LEAD: usize = 3;

/// One frame a sentence.
#[must_use]
pub fn frames(
    page: &Page<'_>,
    mentions: &[Mention],
    times: &[Time],
    speech: &[Attribution],
) -> Vec<Frame> {
    let telling = Telling {
        page,
        mentions,
        moments: Moments::new(page, times, speech),
        sorts: Sorts::new(page.lexicon()),
        strikers: Strikers::new(page.lexicon()),
    };
    let main = telling.lead();
    let mut frames: Vec<Frame> = Vec::with_capacity(page.sentences.len());
    let (mut others, mut left) = (0, 0);
    let reach = limits::asides(page);
    for sentence in 0..page.sentences.len() {
        let last = frames.last();
        let inherited = if telling.leaves(&main, sentence) {
            others += 1;
            left = sentence;
            telling.other(others, sentence)
        } else {
            let goes_on = |f: &&Frame| {
                f.incident > 0
                    && !page.opens_paragraph(sentence)
                    && sentence - left <= reach
                    && !telling.tells_other_time(f, sentence)
            };
            last.filter(goes_on).unwrap_or(&main).clone()
        };
        frames.push(telling.frame(sentence, inherited, &main, last));
    }
    frames
}

/// What a sentence names of its event.
struct Named {
    events: Vec<TermId>,
    places: Vec<Place>,
    when: Option<When>,
}

/// A document, read for what its sentences tell of.
struct Telling<'t, 'p> {
    page: &'t Page<'p>,
    mentions: &'t [Mention],
    moments: Moments<'t>,
    sorts: Sorts,
    strikers: Option<Strikers>,
}

impl Telling<'_, '_> {
    /// The frame of the main incident.
    fn lead(&self) -> Frame {
        let (page, mentions) = (self.page, self.mentions);
        let lead = 0..page.sentences.len().min(page.headlines + LEAD);
        let end = page.sentences[..lead.end]
            .last()
            .map_or(0, |s| s.tokens.end);
        Frame {
            incident: 0,
            time: lead.clone().find_map(|s| self.time(s)),
            place: scene::place_of_lead(page, mentions, lead.clone()),
            places: scene::places_of_lead(page, mentions, lead.clone()).into(),
            places_inherited: true,
            leads: true,
            main: true,
            striker: self.strikers.and_then(|s| s.told(page, 0..end)),
            events: lead.flat_map(|s| self.sorts.named(page, s)).collect(),
        }
    }

    /// True where a sentence leaves the main incident for another.
    fn leaves(&self, main: &Frame, sentence: usize) -> bool {
        limits::is_separate(self.page, sentence)
            || limits::is_history(self.page, &self.moments, main.time, sentence)
    }

    /// The frame of another incident that a sentence begins.
    fn other(&self, incident: usize, sentence: usize) -> Frame {
        Frame {
            incident,
            time: self.time(sentence),
            place: scene::place(self.page, self.mentions, sentence),
            ..Frame::default()
        }
    }

    /// True where a sentence tells a time, of the event or of the saying, that is not the incident's: "In 2015 it … On Monday it said".
    fn tells_other_time(&self, incident: &Frame, sentence: usize) -> bool {
        matches!((incident.time, self.time(sentence)), (Some(x), Some(y)) if x.disjoint(&y))
    }

    fn time(&self, sentence: usize) -> Option<When> {
        self.moments
            .told_or_said(&self.page.sentences[sentence].tokens)
    }

    fn named(&self, sentence: usize) -> Named {
        Named {
            events: self.sorts.named(self.page, sentence),
            places: places::places(self.page, self.mentions, sentence),
            when: self.moments.told(&self.page.sentences[sentence].tokens),
        }
    }

    /// The frame of a sentence: what it inherits, and over it what it names itself.
    fn frame(
        &self,
        sentence: usize,
        mut frame: Frame,
        main: &Frame,
        last: Option<&Frame>,
    ) -> Frame {
        let page = self.page;
        let tokens = &page.sentences[sentence].tokens;
        let named = self.named(sentence);
        let mixed = page.holds(tokens.clone(), WordClass::Furniture);
        let back = last.filter(|last| self.refers_back(sentence, &named, last, main));
        if let Some(told) = back {
            frame = Frame {
                time: self.told_last(sentence, told, main),
                place: scene::place(page, self.mentions, sentence - 1).or(told.place),
                places_inherited: true,
                ..told.clone()
            };
        }
        frame.leads = sentence <= page.headlines && !mixed;
        // What names nothing goes on with what was told last.
        let goes_on = last.is_none_or(|last| last.main || !named.is_silent());
        let one = goes_on && back.is_none() && main.tells(page, &named);
        frame.main = frame.incident == 0 && !mixed && one;
        if let Some(striker) = self.strikers.and_then(|s| s.told(page, tokens.clone())) {
            frame.striker = Some(striker);
        }
        let own = !named.places.is_empty() && back.is_none();
        if own && !places::only_hold(page, &named.places, &frame.places) {
            if let Some(told) = last.filter(|last| self.narrows(sentence, &named, last)) {
                frame.time = self.told_last(sentence, told, main);
            }
            frame.places = named.places.into();
            frame.places_inherited = false;
        } else if let Some(told) = last.filter(|_| self.sorts.is_taken_up(page, sentence)) {
            self.take_up(told, main, sentence, named.when, &mut frame);
        }
        if !named.events.is_empty() {
            frame.events = named.events.into();
        }
        frame
    }

    /// True where a sentence names no day, no place but the country, and no event but as one that was told: it goes on with what the sentence
    /// before tells of another place than the lead's.
    fn refers_back(&self, sentence: usize, named: &Named, last: &Frame, main: &Frame) -> bool {
        let page = self.page;
        if last.main || last.incident > 0 {
            return false;
        }
        let nowhere =
            named.places.is_empty() || places::only_hold(page, &named.places, &main.places);
        let nothing = nowhere && named.when.is_none();
        let time = self.told_last(sentence, last, main);
        let of_two_days = matches!((time, main.time), (Some(x), Some(y)) if x.disjoint(&y));
        nothing
            && (of_two_days || places::are_elsewhere(page, &last.places, &main.places))
            && !page.opens_paragraph(sentence)
            && (self.sorts.is_taken_up(page, sentence) || self.sorts.are_known(page, sentence))
    }

    /// The time of what the sentence before tells: its own, that of a saying before the news, or what it inherits.
    fn told_last(&self, sentence: usize, last: &Frame, main: &Frame) -> Option<When> {
        let tokens = &self.page.sentences[sentence.checked_sub(1)?].tokens;
        let news = main.time.and_then(|t| t.earliest);
        let before = |t: &When| matches!((t.latest, news), (Some(said), Some(news)) if said < news);
        let said = || self.moments.told_or_said(tokens).filter(before);
        self.moments.told(tokens).or_else(said).or(last.time)
    }

    /// True where a sentence tells more of what the one before tells beside the lead: "Raids hit Idlib. The strikes on Hass".
    fn narrows(&self, sentence: usize, named: &Named, last: &Frame) -> bool {
        !last.main
            && named.when.is_none()
            && self.sorts.is_taken_up(self.page, sentence)
            && !places::are_apart(self.page, &named.places, &last.places)
    }

    /// "The raid comes a day after a convoy was hit. The attack …": what is taken up is what was told last.
    fn take_up(
        &self,
        told: &Frame,
        main: &Frame,
        sentence: usize,
        when: Option<When>,
        frame: &mut Frame,
    ) {
        let page = self.page;
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
}

impl Named {
    fn is_silent(&self) -> bool {
        self.events.is_empty() && self.places.is_empty() && self.when.is_none()
    }
}

impl Frame {
    /// True where a sentence that names this can be of this incident alone.
    fn tells(&self, page: &Page<'_>, named: &Named) -> bool {
        let lexicon = page.lexicon();
        let is_one = |x: TermId, y: TermId| lexicon.is_a(x, y) || lexicon.is_a(y, x);
        let same_sort = |x: &TermId| self.events.iter().any(|y| is_one(*x, *y));
        let same_place = |p: &Place| {
            self.places.iter().any(|q| p.id == q.id)
                || places::only_hold(page, &named.places, &self.places)
        };
        let same_time = match (self.time, named.when) {
            (Some(main), Some(own)) => !main.disjoint(&own),
            (None, Some(_)) => false,
            _ => true,
        };
        named.events.iter().all(same_sort) && named.places.iter().all(same_place) && same_time
    }
}
