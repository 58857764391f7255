//! The word tables of a language: inflection that no rule gives, and the closed classes that annotators ask for.

use std::collections::BTreeMap;

use enum_map::Enum;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use super::Inflection;
use crate::text::{self, Fixed, Late, Runs};

/// The compiled word table of one language.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Words {
    irregular: Runs<Fixed>,
    nouns: Runs<Fixed>,
    abbreviations: FxHashSet<Fixed>,
    /// Each class with its phrases, as written in the table.
    pub classes: Late<Vec<(WordClass, Vec<Fixed>)>>,
}

/// What a reporting cue says of the fact.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CueClass {
    /// said, according to
    Said,
    /// affirmed, confirmed
    Affirmed,
    /// admitted
    Admitted,
    /// revealed
    Revealed,
    /// accused, blamed
    Accused,
    /// believes, considers likely
    Weighed,
    /// warned
    Warned,
    /// claimed, alleged: the outlet keeps its distance
    Claimed,
    /// denied
    Denied,
    /// doubted
    Doubted,
}

/// The part that a preposition gives to what follows it.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// in, في
    In,
    /// to, إلى
    To,
    /// from, من
    From,
    /// by, على يد
    By,
    /// of, «السيطرة على»
    Of,
    /// against, ضد
    Against,
    /// for, about, لدى
    For,
}

/// A class of words that annotators ask for. The variants mirror the sections of the table.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum WordClass {
    /// A verb of saying, by what it says of the fact.
    Speech(CueClass),
    /// according to, بحسب
    According,
    /// citing, نقلا عن: quoted by whoever else speaks
    Citing,
    /// quote, نقل عن: one speaker hands on what another said
    Relay,
    /// in a statement, في بيان: where or how it was said
    Setting,
    /// phrases that hold a verb of saying and report nothing: "needless to say"
    Idiom,
    /// "has not confirmed": asserts nothing
    Unconfirmed,
    /// declined to comment
    NoComment,
    /// the claim, the reports: what a denial by reference points at
    DenialNoun,
    /// propaganda, baseless
    Dismissive,
    /// not, لم
    Negation,
    /// ما: a negation or "what"
    MayNegate,
    /// phrases that hold a negative word and negate nothing
    Positive,
    /// only, سوى
    Exceptive,
    /// foiled, حال دون
    Prevented,
    /// not yet
    NotYet,
    /// called on, دعا
    Urged,
    /// may, ربما
    Possible,
    /// قد: may, before a present
    Potential,
    /// tried to, يسعى إلى: says nothing of the outcome
    Attempted,
    /// plans to, يعتزم
    Planned,
    /// about to, على وشك
    Imminent,
    /// began
    Begun,
    /// halted
    Halted,
    /// resumed
    Resumed,
    /// completed
    Completed,
    /// if, لو
    Conditional,
    /// still, لا يزال
    Still,
    /// in a separate incident
    Separate,
    /// previously, وكان
    Background,
    /// rose
    Rise,
    /// fell
    Fall,
    /// compared with, مقابل: before a figure of an earlier time
    Former,
    /// a year earlier, قبل عام: behind a figure of an earlier time
    Earlier,
    /// of whom, بينهم
    PartOf,
    /// another, إضافي
    Additional,
    /// in all
    Total,
    /// apiece
    Each,
    /// A preposition, by the part it gives to what follows.
    Preposition(Role),
    /// and, or
    Conjunction,
    /// or, أو
    Alternative,
    /// Auxiliary of the passive: was, تم
    Passive,
    /// that, أن: opens what is said
    Complementizer,
    /// while, الذي: a new clause begins
    Restart,
    /// who, الذي: a clause about what stands before
    Relative,
    /// but, فيما: a clause that sets itself against the one before
    Contrast,
    /// has, قد: stands between a subject and its verb
    Auxiliary,
    /// also, اليوم: stands anywhere
    Adverb,
    /// a, one of: opens a noun phrase that may be anybody's
    Determiner,
    /// no one, anybody, أحد: nobody where the words negate it
    Anyone,
    /// any, أي: none where the words negate it
    Any,
    /// the, his: opens a noun phrase that means one
    Definite,
    /// president, وزير: a function that a person holds
    Title,
    /// the army, الشرطة: a body that speaks
    Body,
    /// named, يدعى: the name of whoever stands before it follows
    Named,
    /// town, مدينة: a kind of place, before its name
    PlaceNoun,
    /// outskirts, أجزاء: a part of a place, before its name
    PlacePart,
    /// he, هو
    Pronoun,
    /// they, هم
    GroupPronoun,
    /// we, نحن: whoever speaks
    SpeakerPronoun,
    /// there, هناك: a place named before
    PlacePronoun,
}

const _: () = assert!(WordClass::LENGTH <= 128, "a class has a bit");

impl WordClass {
    /// One bit for each class.
    #[must_use]
    pub fn bit(self) -> u128 {
        1 << self.into_usize()
    }

    /// How freely the words of this class may be inflected: particles and connectives not at all.
    #[must_use]
    pub fn inflection(self) -> Inflection {
        match self {
            Self::According
            | Self::Setting
            | Self::Relative
            | Self::Contrast
            | Self::Adverb
            | Self::Determiner
            | Self::Anyone
            | Self::Any
            | Self::Definite
            | Self::Negation
            | Self::MayNegate
            | Self::Positive
            | Self::Exceptive
            | Self::Conditional
            | Self::Separate
            | Self::Background
            | Self::Former
            | Self::Earlier
            | Self::PartOf
            | Self::Total
            | Self::Each
            | Self::Restart
            | Self::Preposition(_)
            | Self::Conjunction
            | Self::Potential
            | Self::Alternative
            | Self::Passive
            | Self::Complementizer
            | Self::Named
            | Self::Pronoun
            | Self::GroupPronoun
            | Self::SpeakerPronoun
            | Self::PlacePronoun => Inflection::None,
            Self::DenialNoun
            | Self::Auxiliary
            | Self::Dismissive
            | Self::Title
            | Self::Body
            | Self::PlaceNoun
            | Self::PlacePart
            | Self::Additional => Inflection::Noun,
            _ => Inflection::Full,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    abbreviations: Vec<String>,
    conjunctions: Vec<String>,
    alternatives: Vec<String>,
    passive: Vec<String>,
    complementizers: Vec<String>,
    prepositions: Prepositions,
    irregular: FxHashMap<String, Vec<String>>,
    nouns: FxHashMap<String, Vec<String>>,
    speech: Speech,
    negation: Negation,
    modality: Modality,
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
    idioms: Vec<String>,
    unconfirmed: Vec<String>,
    no_comment: Vec<String>,
    denial_nouns: Vec<String>,
    dismissive: Vec<String>,
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

impl Words {
    /// Reads a table of `rules/languages/`; a test proves that each one parses.
    #[must_use]
    pub fn parse(yaml: &str) -> Self {
        let table: Table = serde_yaml::from_str(yaml).expect("an embedded language table parses");
        Self {
            irregular: bases(&table.irregular),
            nouns: bases(&table.nouns),
            abbreviations: table
                .abbreviations
                .iter()
                .cloned()
                .map(Fixed::from)
                .collect(),
            classes: classes(table).into(),
        }
    }

    /// True for a word whose point ends no sentence: "Gen.", "Dr.".
    #[must_use]
    pub fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.contains(word)
    }

    /// The verbs of which `form` (folded) is a form that no rule gives.
    pub fn irregular_bases(&self, form: &str) -> impl Iterator<Item = &str> {
        self.irregular.get(form).iter().map(|base| &**base)
    }

    /// The nouns of which `form` (folded) is a broken plural or dual.
    pub fn noun_bases(&self, form: &str) -> impl Iterator<Item = &str> {
        self.nouns.get(form).iter().map(|base| &**base)
    }
}

/// Turns base → forms around; both sides under both folds, so that either tier finds them.
fn bases(forms: &FxHashMap<String, Vec<String>>) -> Runs<Fixed> {
    let mut out: BTreeMap<String, Vec<Fixed>> = BTreeMap::new();
    for (base, forms) in forms {
        for form in forms {
            for (form, base) in [
                (text::light(form), text::light(base)),
                (text::key(form), text::key(base)),
            ] {
                let (known, base) = (out.entry(form).or_default(), base.into());
                if !known.contains(&base) {
                    known.push(base);
                }
            }
        }
    }
    for bases in out.values_mut() {
        bases.sort();
    }
    out.into()
}

fn classes(t: Table) -> Vec<(WordClass, Vec<Fixed>)> {
    use WordClass as W;
    let classes = vec![
        (W::Speech(CueClass::Said), t.speech.said),
        (W::Speech(CueClass::Affirmed), t.speech.affirmed),
        (W::Speech(CueClass::Admitted), t.speech.admitted),
        (W::Speech(CueClass::Revealed), t.speech.revealed),
        (W::Speech(CueClass::Accused), t.speech.accused),
        (W::Speech(CueClass::Weighed), t.speech.weighed),
        (W::Speech(CueClass::Warned), t.speech.warned),
        (W::Speech(CueClass::Claimed), t.speech.claimed),
        (W::Speech(CueClass::Denied), t.speech.denied),
        (W::Speech(CueClass::Doubted), t.speech.doubted),
        (W::According, t.speech.according),
        (W::Citing, t.speech.citing),
        (W::Relay, t.speech.relay),
        (W::Setting, t.speech.setting),
        (W::Idiom, t.speech.idioms),
        (W::Unconfirmed, t.speech.unconfirmed),
        (W::NoComment, t.speech.no_comment),
        (W::DenialNoun, t.speech.denial_nouns),
        (W::Dismissive, t.speech.dismissive),
        (W::Negation, t.negation.particles),
        (W::MayNegate, t.negation.ambiguous),
        (W::Positive, t.negation.positive),
        (W::Exceptive, t.negation.exceptive),
        (W::Prevented, t.negation.prevented),
        (W::NotYet, t.negation.not_yet),
        (W::Urged, t.modality.urged),
        (W::Possible, t.modality.possible),
        (W::Potential, t.modality.potential),
        (W::Attempted, t.modality.attempted),
        (W::Planned, t.modality.planned),
        (W::Imminent, t.modality.imminent),
        (W::Begun, t.modality.begun),
        (W::Halted, t.modality.halted),
        (W::Resumed, t.modality.resumed),
        (W::Completed, t.modality.done),
        (W::Conditional, t.modality.conditional),
        (W::Still, t.modality.still),
        (W::Separate, t.incident.separate),
        (W::Background, t.incident.background),
        (W::Rise, t.change.rise),
        (W::Fall, t.change.fall),
        (W::Former, t.change.former),
        (W::Earlier, t.change.earlier),
        (W::PartOf, t.part_of),
        (W::Additional, t.additional),
        (W::Total, t.total),
        (W::Each, t.each),
        (W::Preposition(Role::In), t.prepositions.r#in),
        (W::Preposition(Role::To), t.prepositions.to),
        (W::Preposition(Role::From), t.prepositions.from),
        (W::Preposition(Role::By), t.prepositions.by),
        (W::Preposition(Role::Of), t.prepositions.of),
        (W::Preposition(Role::Against), t.prepositions.against),
        (W::Preposition(Role::For), t.prepositions.r#for),
        (W::Conjunction, t.conjunctions),
        (W::Alternative, t.alternatives),
        (W::Passive, t.passive),
        (W::Complementizer, t.complementizers),
        (W::Restart, t.restart),
        (W::Relative, t.relative),
        (W::Contrast, t.contrast),
        (W::Auxiliary, t.auxiliaries),
        (W::Adverb, t.adverbs),
        (W::Determiner, t.determiners),
        (W::Anyone, t.anyone),
        (W::Any, t.any),
        (W::Definite, t.definite),
        (W::Title, t.titles.persons),
        (W::Body, t.titles.bodies),
        (W::Named, t.named),
        (W::PlaceNoun, t.places),
        (W::PlacePart, t.place_parts),
        (W::Pronoun, t.pronouns.third),
        (W::GroupPronoun, t.pronouns.group),
        (W::SpeakerPronoun, t.pronouns.speaker),
        (W::PlacePronoun, t.pronouns.place),
    ];
    let fixed = |phrases: Vec<String>| phrases.into_iter().map(Fixed::from).collect();
    classes
        .into_iter()
        .map(|(class, phrases)| (class, fixed(phrases)))
        .collect()
}
