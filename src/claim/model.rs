//! The shape of a claim.

use std::sync::Arc;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::sketch::Sketch;
use crate::annotate::Striker;
use crate::annotate::commitment::{Modality, Polarity};
use crate::annotate::places::Place;
use crate::annotate::quantity::Quantity;
use crate::annotate::speech::Speaker;
use crate::annotate::time::When;
use crate::language::CueClass;
use crate::lexicon::TermId;
use crate::rule::Slot;
use crate::text::{Position, Span};

/// A measure or state that one document asserts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Unique in a run, stable while the document's text is: `<document>:<first byte of the evidence>`, with a suffix
    /// where two claims start together.
    pub id: String,
    /// Name of the claim in its rule; for an open claim its head noun and predicate.
    pub name: String,
    /// False for an open claim, which no rule names.
    pub by_rule: bool,
    /// Index of its document in the run.
    pub document: usize,
    /// The words that make the claim.
    pub evidence: Span,
    /// Where they begin.
    pub position: Position,
    /// The sentence around them.
    pub sentence: Span,
    /// What is asserted.
    pub value: Value,
    /// The class of what is counted, where the packs know one.
    pub counted: Option<TermId>,
    /// Who, whom, what and where.
    pub slots: Fillers,
    /// Named values of qualifiers, such as `basis: core`, sorted.
    pub qualifiers: Vec<String>,
    /// Who says it, the outermost first; empty where the outlet speaks for itself.
    pub speakers: Vec<Speaker>,
    /// What the reporting cue says of the fact.
    pub cue_class: Option<CueClass>,
    /// Affirmed or negated.
    pub polarity: Polarity,
    /// How far the thing has got.
    pub modality: Modality,
    /// Whether the figure or day is said to have moved: "rose to 61", "postponed to 5 March".
    pub change: Option<Change>,
    /// When the thing happened, where known.
    pub event_time: Option<When>,
    /// True where the time is that of the incident's lead, not of the claim's own words.
    pub time_inherited: bool,
    /// The day for which the claim holds: when it was said, else when it was published.
    pub as_of: Option<Date>,
    /// Which event of its article it is about, and what tells of that.
    pub setting: Setting,
    /// What made it.
    pub found_by: FoundBy,
}

impl Claim {
    /// The claim as what its sentence takes for granted: an age or an office told beside a name holds whatever is said, planned
    /// or denied of who bears it.
    pub(super) fn presupposed(self) -> Self {
        Self {
            polarity: Polarity::Affirmed,
            modality: Modality::Done,
            ..self
        }
    }
}

/// The event of an article that a claim is about, and what tells of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Setting {
    /// Which incident of its document it is about: 0 is the main one.
    pub incident: usize,
    /// The places that its sentence names, else the lead of its incident; sorted.
    pub places: Arc<[Place]>,
    /// True where they are the lead's.
    pub places_inherited: bool,
    /// True where it stands in the headline or the first sentence: what the article is about.
    pub leads: bool,
    /// True where its sentence is of the main incident and names no other day, place or sort of event than the lead.
    pub main: bool,
    /// What sorts of event that is, as its sentence says, else the lead of the incident: classes under `event`.
    pub events: Arc<[TermId]>,
    /// Whose attack it was, as its sentence says, else the lead of the incident.
    pub striker: Option<Striker>,
    /// The words of its passage; `None` for a claim that a rule names, which needs none.
    pub sketch: Option<Arc<Sketch>>,
}

/// What a claim asserts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Value {
    /// A count, sum, share or measure.
    Quantity(Box<Quantity>),
    /// A state of a thing: the level of its rule's ladder or states (0 where the rule has none).
    State {
        /// Index in the rule's `ladder` or `states`.
        level: usize,
        /// Its name there, else the name of the claim.
        name: String,
    },
    /// A moment.
    Date(When),
    /// An hour of the day; its day, where known, is the claim's time.
    Clock(Time),
    /// Who or what fills the rule's `role`.
    Entity(Filler),
    /// That something is as the words of an open claim say.
    Event,
}

/// What fills the slots of a claim: few of them are filled.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fillers {
    /// Who does it.
    pub actor: Option<Box<Filler>>,
    /// Whom it befalls.
    pub patient: Option<Box<Filler>>,
    /// What it is about.
    pub object: Option<Box<Filler>>,
    /// Where.
    pub place: Option<Box<Filler>>,
}

/// One filled slot.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Filler {
    /// Id of the entity, one across languages; for what no pack knows, a key made from its spelling.
    pub id: String,
    /// The words, as written.
    pub text: String,
    /// True where it comes from the lead of the incident, not from the claim's own clause.
    pub inherited: bool,
}

/// How a figure is said to have moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Change {
    /// rose, climbed
    Rise,
    /// fell, dropped
    Fall,
}

/// What made a claim: shown to whoever asks why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundBy {
    /// The rule, or `open`.
    pub rule: String,
    /// The cue words that matched, as written.
    pub cues: Vec<String>,
}

impl Fillers {
    /// What fills `slot`.
    #[must_use]
    pub fn get(&self, slot: Slot) -> Option<&Filler> {
        match slot {
            Slot::Actor => self.actor.as_deref(),
            Slot::Patient => self.patient.as_deref(),
            Slot::Object => self.object.as_deref(),
            Slot::Place => self.place.as_deref(),
        }
    }

    /// The place of `slot`, to fill it.
    pub fn get_mut(&mut self, slot: Slot) -> &mut Option<Box<Filler>> {
        match slot {
            Slot::Actor => &mut self.actor,
            Slot::Patient => &mut self.patient,
            Slot::Object => &mut self.object,
            Slot::Place => &mut self.place,
        }
    }
}
