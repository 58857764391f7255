//! Reasons as sentences.

use rust_decimal::Decimal;

use super::{Arg, Words};
use crate::annotate::quantity::Share;
use crate::check::{Occasion, Reason, Slip};
use crate::claim::Slot;

impl Words {
    /// Why a finding is what it is, in one sentence.
    #[must_use]
    pub fn reason(&self, reason: &Reason) -> String {
        self.say(id(reason), &self.values(reason))
    }

    fn values<'a>(&self, reason: &'a Reason) -> Vec<(&'static str, Arg<'a>)> {
        let named = |of: &str, id: &str| Arg::Said(self.name(of, id));
        match reason {
            Reason::SameSpeaker(speaker) => vec![("speaker", Arg::Given(speaker))],
            Reason::PartExceeds(part, whole) | Reason::Measures(part, whole) => {
                vec![
                    ("part", named("claim", part)),
                    ("whole", named("claim", whole)),
                ]
            }
            Reason::OtherSlot(_, a, b) => vec![("a", Arg::Given(a)), ("b", Arg::Given(b))],
            Reason::Groups(a, b) | Reason::Sorts(a, b) => {
                vec![("a", named("term", a)), ("b", named("term", b))]
            }
            Reason::Units(a, b) => {
                let unit = |name: &str| Arg::Said(self.unit(name, Decimal::ONE));
                vec![("a", unit(a)), ("b", unit(b))]
            }
            Reason::Times([a, b]) => self.occasions(a, b),
            Reason::OtherInstance(days) => {
                vec![("n", Arg::Number(usize::try_from(*days).unwrap_or_default()))]
            }
            _ => Vec::new(),
        }
    }

    fn occasions<'a>(&self, a: &'a Occasion, b: &'a Occasion) -> Vec<(&'static str, Arg<'a>)> {
        let day = |at: &Occasion| {
            let unknown = || self.say("reason-times-unknown-day", &[]);
            Arg::Said(at.day.map_or_else(unknown, |day| self.day(day)))
        };
        vec![
            ("day-a", day(a)),
            ("outlet-a", Arg::Given(&a.outlet)),
            ("day-b", day(b)),
            ("outlet-b", Arg::Given(&b.outlet)),
        ]
    }
}

fn id(reason: &Reason) -> &'static str {
    match reason {
        Reason::OneArticle => "reason-one-article",
        Reason::SameSpeaker(_) => "reason-same-speaker",
        Reason::Parties => "reason-parties",
        Reason::Denial => "reason-denial",
        Reason::Accusations => "reason-accusations",
        Reason::PartExceeds(..) => "reason-part-exceeds",
        Reason::Measures(..) => "reason-measures",
        Reason::Slip(slip) => slipped(*slip),
        Reason::HalfDay => "reason-half-day",
        Reason::Hedged => "reason-hedged",
        Reason::Planned => "reason-planned",
        Reason::Plans => "reason-plans",
        Reason::Announced => "reason-announced",
        Reason::Later => "reason-later",
        Reason::Forward => "reason-forward",
        Reason::Moved => "reason-moved",
        Reason::OtherSlot(slot, ..) => other(*slot),
        Reason::Share(of) => share(*of),
        Reason::Groups(..) => "reason-groups",
        Reason::Sorts(..) => "reason-sorts",
        Reason::Incident => "reason-incident",
        Reason::Qualifiers => "reason-qualifiers",
        Reason::Times(_) => "reason-times",
        Reason::OtherInstance(_) => "reason-other-instance",
        Reason::Units(..) => "reason-units",
        Reason::NothingShared => "reason-nothing-shared",
        Reason::UnknownSlot(slot) => unknown(*slot),
        Reason::UnknownOrder => "reason-unknown-order",
    }
}

fn slipped(slip: Slip) -> &'static str {
    match slip {
        Slip::FactorOfTen => "reason-slip-factor-of-ten",
        Slip::Transposed => "reason-slip-transposed",
        Slip::Currency => "reason-slip-currency",
    }
}

fn other(slot: Slot) -> &'static str {
    match slot {
        Slot::Actor => "reason-other-actor",
        Slot::Patient => "reason-other-patient",
        Slot::Object => "reason-other-object",
        Slot::Place => "reason-other-place",
    }
}

fn unknown(slot: Slot) -> &'static str {
    match slot {
        Slot::Actor => "reason-unknown-actor",
        Slot::Patient => "reason-unknown-patient",
        Slot::Object => "reason-unknown-object",
        Slot::Place => "reason-unknown-place",
    }
}

fn share(share: Share) -> &'static str {
    match share {
        Share::Additional => "reason-additional",
        Share::PartOf => "reason-part-of",
        Share::Period => "reason-period",
        Share::Each => "reason-each",
        Share::Whole => "reason-whole",
    }
}
