//! What lints tell, by name: an author may `allow` each of them.

use miette::Severity;

/// What a lint tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Lint {
    /// A claim without examples.
    NoTests,
    /// A cue that stands in no example of its claim.
    UntestedCue,
    /// A cue that two claims have, and nothing else that tells the two apart.
    SharedCue,
    /// A language that most claims of the pack have, and this one lacks.
    MissingLanguage,
    /// A cue that is not found even where it stands as written.
    HiddenCue,
    /// A claim that can never disagree with another.
    NeverCompared,
    /// A key that does nothing for this kind of value.
    IdleKey,
    /// A word of several meanings as a cue of its own.
    Homograph,
    /// An `allow` for what no lint tells.
    IdleAllow,
}

impl Lint {
    /// Every lint, in a fixed order.
    pub const ALL: [Self; 9] = [
        Self::NoTests,
        Self::UntestedCue,
        Self::SharedCue,
        Self::MissingLanguage,
        Self::HiddenCue,
        Self::NeverCompared,
        Self::IdleKey,
        Self::Homograph,
        Self::IdleAllow,
    ];

    /// Its name under `allow`: what follows `lint::` in its code.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.code().trim_start_matches("lint::")
    }

    /// The code that is shown, and that `explain` takes.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoTests => "lint::no-tests",
            Self::UntestedCue => "lint::untested-cue",
            Self::SharedCue => "lint::shared-cue",
            Self::MissingLanguage => "lint::missing-language",
            Self::HiddenCue => "lint::hidden-cue",
            Self::NeverCompared => "lint::never-compared",
            Self::IdleKey => "lint::idle-key",
            Self::Homograph => "lint::homograph",
            Self::IdleAllow => "lint::idle-allow",
        }
    }

    /// How much it matters. A list of synonyms need not be tested word by word.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::UntestedCue => Severity::Advice,
            _ => Severity::Warning,
        }
    }
}
