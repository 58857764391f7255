//! Why a finding is what it is: what was compared, what stayed unknown, why the kind. The report puts it in words.

use jiff::civil::{Date, DateTime};
use serde::Serialize;

use crate::annotate::quantity::Share;
use crate::claim::{Claim, Slot};
use crate::graph::Run;

/// One reason. What the packs name (claims, terms, units) stands by its name there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Reason {
    /// Both stand in one article.
    OneArticle,
    /// Both are attributed to this speaker.
    SameSpeaker(String),
    /// Different speakers stand behind the two accounts.
    Parties,
    /// One party asserts what another denies.
    Denial,
    /// Each accuses the other.
    Accusations,
    /// The figure for the first measure exceeds the one for the second, of which it is a part.
    PartExceeds(String, String),
    /// The first measure is a part of the second.
    Measures(String, String),
    /// What may have gone wrong with the figures.
    Slip(Slip),
    /// The hours are twelve apart.
    HalfDay,
    /// One side is hedged or believed.
    Hedged,
    /// One side speaks of what is planned, the other of what is done.
    Planned,
    /// Both speak of plans.
    Plans,
    /// Announced, and another account still finds it undone.
    Announced,
    /// The later account gives a newer figure.
    Later,
    /// The later account tells a later stage.
    Forward,
    /// The later account gives a new day for what was planned.
    Moved,
    /// The two differ in what fills a slot.
    OtherSlot(Slot, String, String),
    /// One figure stands in this relation to others.
    Share(Share),
    /// They count different classes of things.
    Groups(String, String),
    /// They are of different classes of event.
    Sorts(String, String),
    /// The article speaks of two incidents.
    Incident,
    /// They are qualified differently.
    Qualifiers,
    /// They are about different times.
    Times([Occasion; 2]),
    /// They lie more than so many days apart.
    OtherInstance(i64),
    /// No exact rate turns the one unit into the other.
    Units(String, String),
    /// No party, place or day is shared.
    NothingShared,
    /// One side at least leaves a slot open.
    UnknownSlot(Slot),
    /// One account at least carries no date.
    UnknownOrder,
    /// These words, one of each side, say the contrary of one another.
    Contrary(String, String),
    /// This word of one side turns around what both say.
    Reversed(String),
    /// The one names this where the other names that.
    Replaced(String, String),
    /// Both figures are of this.
    Counted(String),
    /// Two passages were taken to speak of one thing.
    Alike(Alike),
}

/// What two passages share.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Alike {
    /// How much of the shorter one stands in the other, in hundredths of what its words weigh.
    pub share: u32,
    /// The shared words, as the first one writes them.
    pub words: Vec<String>,
}

/// How a figure may have gone wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Slip {
    /// A nought too many or too few.
    FactorOfTen,
    /// Two digits exchanged.
    Transposed,
    /// The same number in another currency.
    Currency,
}

/// When one account is about, and who published it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Occasion {
    /// The day, where known.
    pub day: Option<Date>,
    /// The outlet, else the path of the article.
    pub outlet: String,
}

impl Reason {
    /// True where it says what nobody knows.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::UnknownSlot(_) | Self::UnknownOrder)
    }

    /// True where it says that the two are of two events.
    pub(super) fn is_of_two_events(&self) -> bool {
        let place = matches!(self, Self::OtherSlot(Slot::Place, ..));
        place || matches!(self, Self::Times(_) | Self::Sorts(..))
    }

    /// Both name a place, and not the same.
    pub(super) fn other_place(a: &Claim, b: &Claim) -> Self {
        let place = |c: &Claim| {
            let filler = c.slots.place.as_ref();
            filler.map(|f| f.text.clone()).unwrap_or_default()
        };
        Self::OtherSlot(Slot::Place, place(a), place(b))
    }

    /// The days of two accounts.
    pub(super) fn times(run: Run<'_>, a: &Claim, b: &Claim) -> Self {
        Self::Times([Occasion::of(run, a), Occasion::of(run, b)])
    }

    /// Whoever stands behind both.
    pub(super) fn same_speaker(claim: &Claim) -> Self {
        let speaker = claim.speakers.last();
        Self::SameSpeaker(speaker.map(|s| s.text.clone()).unwrap_or_default())
    }
}

impl Occasion {
    fn of(run: Run<'_>, claim: &Claim) -> Self {
        let document = &run.documents[claim.document];
        let event = claim.event_time.and_then(|t| t.earliest);
        Self {
            day: event.map(DateTime::date).or(claim.as_of),
            outlet: document
                .outlet
                .clone()
                .unwrap_or_else(|| document.path.clone()),
        }
    }
}
