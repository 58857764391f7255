//! The closed classes of words that annotators ask for.

use enum_map::Enum;
use serde::{Deserialize, Serialize};

use crate::language::Inflection;

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
    /// told, أبلغ: a verb of speech whose object is who is spoken to
    Addressing,
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
    /// organisers, المعارضة: who speaks for one side
    Partisan,
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
    /// a day after, غداة: what follows it took place before the event told
    After,
    /// as of, حتى: until when a count was known
    AsOf,
    /// print tweet, read also: words of the page around an article
    Furniture,
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
    #[inline]
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
            | Self::After
            | Self::AsOf
            | Self::Furniture
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
            | Self::Partisan
            | Self::Title
            | Self::Body
            | Self::PlaceNoun
            | Self::PlacePart
            | Self::Additional => Inflection::Noun,
            _ => Inflection::Full,
        }
    }
}
