//! The shape of a word table, `rules/languages/*.words.yml`.

use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::class::{CueClass, Role, WordClass};
use crate::text::Fixed;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    pub(super) abbreviations: Vec<String>,
    conjunctions: Vec<String>,
    alternatives: Vec<String>,
    passive: Vec<String>,
    complementizers: Vec<String>,
    prepositions: Prepositions,
    pub(super) irregular: FxHashMap<String, Vec<String>>,
    pub(super) nouns: FxHashMap<String, Vec<String>>,
    speech: Speech,
    negation: Negation,
    modality: Modality,
    furniture: Vec<String>,
    incident: Incident,
    change: Change,
    part_of: Vec<String>,
    additional: Vec<String>,
    total: Vec<String>,
    each: Vec<String>,
    restart: Vec<String>,
    relative: Vec<String>,
    contrast: Vec<String>,
    auxiliaries: Vec<String>,
    adverbs: Vec<String>,
    determiners: Vec<String>,
    anyone: Vec<String>,
    any: Vec<String>,
    definite: Vec<String>,
    titles: Titles,
    named: Vec<String>,
    places: Vec<String>,
    place_parts: Vec<String>,
    pronouns: Pronouns,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Speech {
    said: Vec<String>,
    affirmed: Vec<String>,
    admitted: Vec<String>,
    revealed: Vec<String>,
    accused: Vec<String>,
    weighed: Vec<String>,
    warned: Vec<String>,
    claimed: Vec<String>,
    denied: Vec<String>,
    doubted: Vec<String>,
    according: Vec<String>,
    citing: Vec<String>,
    relay: Vec<String>,
    setting: Vec<String>,
    addressing: Vec<String>,
    idioms: Vec<String>,
    unconfirmed: Vec<String>,
    no_comment: Vec<String>,
    denial_nouns: Vec<String>,
    dismissive: Vec<String>,
    partisans: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Negation {
    particles: Vec<String>,
    ambiguous: Vec<String>,
    positive: Vec<String>,
    exceptive: Vec<String>,
    prevented: Vec<String>,
    not_yet: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Modality {
    urged: Vec<String>,
    possible: Vec<String>,
    potential: Vec<String>,
    attempted: Vec<String>,
    planned: Vec<String>,
    imminent: Vec<String>,
    begun: Vec<String>,
    halted: Vec<String>,
    resumed: Vec<String>,
    done: Vec<String>,
    conditional: Vec<String>,
    still: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Incident {
    separate: Vec<String>,
    background: Vec<String>,
    after: Vec<String>,
    as_of: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    rise: Vec<String>,
    fall: Vec<String>,
    former: Vec<String>,
    earlier: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Prepositions {
    r#in: Vec<String>,
    to: Vec<String>,
    from: Vec<String>,
    by: Vec<String>,
    of: Vec<String>,
    against: Vec<String>,
    r#for: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Titles {
    persons: Vec<String>,
    bodies: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pronouns {
    third: Vec<String>,
    group: Vec<String>,
    speaker: Vec<String>,
    place: Vec<String>,
}

impl Table {
    /// Each class with its phrases, as written.
    pub(super) fn classes(self) -> Vec<(WordClass, Vec<Fixed>)> {
        use WordClass as W;
        let classes = vec![
            (W::Speech(CueClass::Said), self.speech.said),
            (W::Speech(CueClass::Affirmed), self.speech.affirmed),
            (W::Speech(CueClass::Admitted), self.speech.admitted),
            (W::Speech(CueClass::Revealed), self.speech.revealed),
            (W::Speech(CueClass::Accused), self.speech.accused),
            (W::Speech(CueClass::Weighed), self.speech.weighed),
            (W::Speech(CueClass::Warned), self.speech.warned),
            (W::Speech(CueClass::Claimed), self.speech.claimed),
            (W::Speech(CueClass::Denied), self.speech.denied),
            (W::Speech(CueClass::Doubted), self.speech.doubted),
            (W::According, self.speech.according),
            (W::Citing, self.speech.citing),
            (W::Relay, self.speech.relay),
            (W::Setting, self.speech.setting),
            (W::Addressing, self.speech.addressing),
            (W::Idiom, self.speech.idioms),
            (W::Unconfirmed, self.speech.unconfirmed),
            (W::NoComment, self.speech.no_comment),
            (W::DenialNoun, self.speech.denial_nouns),
            (W::Dismissive, self.speech.dismissive),
            (W::Partisan, self.speech.partisans),
            (W::Negation, self.negation.particles),
            (W::MayNegate, self.negation.ambiguous),
            (W::Positive, self.negation.positive),
            (W::Exceptive, self.negation.exceptive),
            (W::Prevented, self.negation.prevented),
            (W::NotYet, self.negation.not_yet),
            (W::Urged, self.modality.urged),
            (W::Possible, self.modality.possible),
            (W::Potential, self.modality.potential),
            (W::Attempted, self.modality.attempted),
            (W::Planned, self.modality.planned),
            (W::Imminent, self.modality.imminent),
            (W::Begun, self.modality.begun),
            (W::Halted, self.modality.halted),
            (W::Resumed, self.modality.resumed),
            (W::Completed, self.modality.done),
            (W::Conditional, self.modality.conditional),
            (W::Still, self.modality.still),
            (W::Separate, self.incident.separate),
            (W::Background, self.incident.background),
            (W::After, self.incident.after),
            (W::AsOf, self.incident.as_of),
            (W::Furniture, self.furniture),
            (W::Rise, self.change.rise),
            (W::Fall, self.change.fall),
            (W::Former, self.change.former),
            (W::Earlier, self.change.earlier),
            (W::PartOf, self.part_of),
            (W::Additional, self.additional),
            (W::Total, self.total),
            (W::Each, self.each),
            (W::Preposition(Role::In), self.prepositions.r#in),
            (W::Preposition(Role::To), self.prepositions.to),
            (W::Preposition(Role::From), self.prepositions.from),
            (W::Preposition(Role::By), self.prepositions.by),
            (W::Preposition(Role::Of), self.prepositions.of),
            (W::Preposition(Role::Against), self.prepositions.against),
            (W::Preposition(Role::For), self.prepositions.r#for),
            (W::Conjunction, self.conjunctions),
            (W::Alternative, self.alternatives),
            (W::Passive, self.passive),
            (W::Complementizer, self.complementizers),
            (W::Restart, self.restart),
            (W::Relative, self.relative),
            (W::Contrast, self.contrast),
            (W::Auxiliary, self.auxiliaries),
            (W::Adverb, self.adverbs),
            (W::Determiner, self.determiners),
            (W::Anyone, self.anyone),
            (W::Any, self.any),
            (W::Definite, self.definite),
            (W::Title, self.titles.persons),
            (W::Body, self.titles.bodies),
            (W::Named, self.named),
            (W::PlaceNoun, self.places),
            (W::PlacePart, self.place_parts),
            (W::Pronoun, self.pronouns.third),
            (W::GroupPronoun, self.pronouns.group),
            (W::SpeakerPronoun, self.pronouns.speaker),
            (W::PlacePronoun, self.pronouns.place),
        ];
        let fixed = |phrases: Vec<String>| phrases.into_iter().map(Fixed::from).collect();
        classes
            .into_iter()
            .map(|(class, phrases)| (class, fixed(phrases)))
            .collect()
    }
}
