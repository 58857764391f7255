//! Claims in words: what is understood of them, who says it, when it was published.

use super::{Arg, Words};
use crate::claim::{Claim, CueClass, Modality, Polarity, Value};
use crate::source::Document;

impl Words {
    /// Who says what: "Mira Holm said: at most 10,000, as of 2024-11-07"; the day where it is not that of publication.
    #[must_use]
    pub fn reads(&self, document: &Document, claim: &Claim) -> String {
        let published = document.published.as_ref().map(|p| p.date);
        let speech = ("speech", Arg::Said(self.speech(claim)));
        let reading = ("reading", Arg::Said(self.reading(claim)));
        match claim.as_of.filter(|day| Some(*day) != published) {
            Some(day) => self.say(
                "reads-as-of",
                &[speech, reading, ("day", Arg::Said(self.day(day)))],
            ),
            None => self.say("reads", &[speech, reading]),
        }
    }

    /// How the claim is read: "at most 10,000, planned", "has not withdrawn". Where [`Self::speech`] says "denied", what
    /// is denied.
    #[must_use]
    pub fn reading(&self, claim: &Claim) -> String {
        let denied = claim.cue_class == Some(CueClass::Denied) && !claim.speakers.is_empty();
        match claim.polarity {
            Polarity::Negated if denied => self.qualified(claim, Polarity::Affirmed),
            polarity => self.qualified(claim, polarity),
        }
    }

    /// What the claim comes to, whoever says it: "at most 10,000, planned", "has not withdrawn".
    #[must_use]
    pub fn account(&self, claim: &Claim) -> String {
        self.qualified(claim, claim.polarity)
    }

    /// The account of a claim that stands alone: "control: holds it", "withdrawal planned", "11,000".
    #[must_use]
    pub fn account_named(&self, claim: &Claim) -> String {
        let account = self.account(claim);
        match &claim.value {
            Value::State { name, .. }
                if *name != claim.name || claim.modality == Modality::Done =>
            {
                let name = ("claim", Arg::Said(self.name("claim", &claim.name)));
                self.say("message-about", &[name, ("message", Arg::Said(account))])
            }
            _ => account,
        }
    }

    /// The account in short, without how far a figure has got, under the name of its claim: "at most 10,000", "has not
    /// withdrawn", "planned".
    #[must_use]
    pub fn claim_value(&self, claim: &Claim) -> String {
        let negated = claim.polarity == Polarity::Negated;
        match &claim.value {
            Value::State { name, .. }
                if *name == claim.name && claim.modality != Modality::Done =>
            {
                self.say(side(claim.modality, negated), &[])
            }
            Value::State { .. } => self.qualified(claim, claim.polarity),
            _ => self.bare(claim),
        }
    }

    /// Who says it: "in its own voice", "Mira Holm said", "Mira Holm denied, according to Arvan News".
    #[must_use]
    pub fn speech(&self, claim: &Claim) -> String {
        let Some((inner, outer)) = claim.speakers.split_last() else {
            return self.say("own-voice", &[]);
        };
        let said = self.say(verb(claim.cue_class), &[("who", Arg::Given(&inner.text))]);
        outer.iter().rev().fold(said, |speech, source| {
            let args = [
                ("speech", Arg::Said(speech)),
                ("source", Arg::Given(&source.text)),
            ];
            self.say("according-to", &args)
        })
    }

    /// Outlet and day: "Harbour Post, 2024-11-02", "outlet unknown, undated".
    #[must_use]
    pub fn publication(&self, document: &Document) -> String {
        let outlet = match &document.outlet {
            Some(outlet) => self.given(outlet),
            None => self.say("outlet-unknown", &[]),
        };
        let day = match &document.published {
            Some(published) => self.day(published.date),
            None => self.say("undated", &[]),
        };
        self.say(
            "publication",
            &[("outlet", Arg::Said(outlet)), ("day", Arg::Said(day))],
        )
    }

    fn qualified(&self, claim: &Claim, polarity: Polarity) -> String {
        let said = match &claim.value {
            Value::State { name, .. } if *name == claim.name => self.state(claim, polarity),
            _ => self.staged(claim, polarity),
        };
        match polarity {
            Polarity::Unknown => self.say("value-unclear", &[("value", Arg::Said(said))]),
            _ => said,
        }
    }

    /// "withdrawal planned", "has not withdrawn".
    fn state(&self, claim: &Claim, polarity: Polarity) -> String {
        let negated = polarity == Polarity::Negated;
        let own = format!("{}-{}", if negated { "not" } else { "is" }, claim.name);
        if claim.modality == Modality::Done && self.sentences.has(&own) {
            return self.say(&own, &[]);
        }
        let name = Arg::Said(self.name("claim", &claim.name));
        self.say(state(claim.modality, negated), &[("name", name)])
    }

    /// "11,000", "not 11,000, planned".
    fn staged(&self, claim: &Claim, polarity: Polarity) -> String {
        let bare = self.bare(claim);
        let value = match polarity {
            Polarity::Negated => self.say(negated(&claim.value), &[("value", Arg::Said(bare))]),
            _ => bare,
        };
        match stage(claim.modality) {
            Some(id) => self.say(id, &[("value", Arg::Said(value))]),
            None => value,
        }
    }

    fn bare(&self, claim: &Claim) -> String {
        match &claim.value {
            Value::Quantity(quantity) => self.figure(quantity),
            Value::State { name, .. } => self.name("level", name),
            Value::Date(when) => self.period(when),
            Value::Clock(time) => self.hour(*time),
            Value::Entity(filler) => self.given(&filler.text),
            Value::Event => self.given(&claim.name),
        }
    }
}

/// What is said of a value that is no more than this; done goes without saying.
fn stage(modality: Modality) -> Option<&'static str> {
    match modality {
        Modality::Urged => Some("value-urged"),
        Modality::Possible => Some("value-possible"),
        Modality::Planned => Some("value-planned"),
        Modality::Begun => Some("value-begun"),
        Modality::Done => None,
    }
}

fn negated(value: &Value) -> &'static str {
    match value {
        Value::State { .. } => "state-negated",
        _ => "value-negated",
    }
}

/// What a side is called that is not done; the name of the claim stands over it.
fn side(modality: Modality, negated: bool) -> &'static str {
    match (modality, negated) {
        (Modality::Urged, false) => "side-urged",
        (Modality::Possible, false) => "side-possible",
        (Modality::Planned, false) => "side-planned",
        (Modality::Begun | Modality::Done, false) => "side-begun",
        (Modality::Urged, true) => "side-not-urged",
        (Modality::Possible, true) => "side-not-possible",
        (Modality::Planned, true) => "side-not-planned",
        (Modality::Begun | Modality::Done, true) => "side-not-begun",
    }
}

fn state(modality: Modality, negated: bool) -> &'static str {
    match (modality, negated) {
        (Modality::Urged, false) => "state-urged",
        (Modality::Possible, false) => "state-possible",
        (Modality::Planned, false) => "state-planned",
        (Modality::Begun, false) => "state-begun",
        (Modality::Done, false) => "state-done",
        (Modality::Urged, true) => "state-not-urged",
        (Modality::Possible, true) => "state-not-possible",
        (Modality::Planned, true) => "state-not-planned",
        (Modality::Begun, true) => "state-not-begun",
        (Modality::Done, true) => "state-not-done",
    }
}

fn verb(class: Option<CueClass>) -> &'static str {
    match class {
        None | Some(CueClass::Said) => "said",
        Some(CueClass::Affirmed) => "affirmed",
        Some(CueClass::Admitted) => "admitted",
        Some(CueClass::Revealed) => "revealed",
        Some(CueClass::Accused) => "accused",
        Some(CueClass::Weighed) => "weighed",
        Some(CueClass::Warned) => "warned",
        Some(CueClass::Claimed) => "claimed",
        Some(CueClass::Denied) => "denied",
        Some(CueClass::Doubted) => "doubted",
    }
}

#[cfg(test)]
mod tests {
    use crate::claim::{Claim, CueClass, Modality, Polarity, Speaker};
    use crate::report::sample::Sample;
    use crate::report::{Bidi, Digits, Locale, Words};

    /// The withdrawal of the sample with some of it changed: who says what of it.
    fn withdrawal(
        words: &Words,
        class: CueClass,
        polarity: Polarity,
        modality: Modality,
    ) -> String {
        let sample = Sample::new();
        let report = sample.report();
        let known = &report.claims[6];
        let claim = Claim {
            cue_class: Some(class),
            polarity,
            modality,
            ..known.clone()
        };
        words.reads(report.document_of(known), &claim)
    }

    #[test]
    fn a_denial_is_said_once() {
        let (en, done) = (Words::plain(), Modality::Done);
        assert_eq!(
            withdrawal(&en, CueClass::Denied, Polarity::Negated, done),
            "the cabinet denied: has withdrawn"
        );
        assert_eq!(
            withdrawal(&en, CueClass::Said, Polarity::Negated, done),
            "the cabinet said: has not withdrawn"
        );
        assert_eq!(
            withdrawal(&en, CueClass::Said, Polarity::Affirmed, Modality::Planned),
            "the cabinet said: withdrawal planned"
        );
    }

    #[test]
    fn arabic_says_it_with_nouns() {
        let ar = Words::new(Locale::Ar, Digits::Latn, Bidi::Plain);
        assert_eq!(
            withdrawal(&ar, CueClass::Denied, Polarity::Negated, Modality::Done),
            "نفي the cabinet: تم الانسحاب"
        );
        assert_eq!(
            withdrawal(&ar, CueClass::Said, Polarity::Negated, Modality::Done),
            "بحسب the cabinet: لم يتم الانسحاب"
        );
    }

    #[test]
    fn speakers_are_named_from_the_inside_out() {
        let sample = Sample::new();
        let words = Words::plain();
        let mut claim = sample.report().claims[6].clone();
        let radio = Speaker {
            id: "radio".into(),
            text: "Lorn Radio".into(),
            party: None,
            role: None,
        };
        claim.speakers.insert(0, radio);
        assert_eq!(
            words.speech(&claim),
            "the cabinet said, according to Lorn Radio"
        );
        claim.speakers.clear();
        assert_eq!(words.speech(&claim), "in its own voice");
    }
}
