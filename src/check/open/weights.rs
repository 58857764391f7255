//! What decides whether two passages say the same of one thing. Every number is tuned on labelled pairs: Arabic headlines
//! that agree, contradict or have nothing to do with one another, three quarters of them, the rest held out; those for articles
//! on stories whose disagreements are known. Sentences of articles are seldom of one event, and a false alarm costs more there.

/// What two passages must share before their difference is looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Demand {
    /// The share of the shorter passage that must stand in the other, in hundredths of what its words weigh: where they stand
    /// on two ends of an axis.
    pub opposed: u32,
    /// Where one side turns around what the other says.
    pub reversed: u32,
    /// Where they name different parties, things, days or figures; `None` where that is no sign of anything.
    pub replaced: Option<u32>,
    /// What the shared words must weigh; see [`crate::claim::Unit::weight`].
    pub support: u32,
    /// How many there must be.
    pub words: usize,
    /// Units behind a word that turns things around among which what it governs is looked for.
    pub governed: usize,
    /// True where passages that also name different parties, days or figures are of two things.
    pub sole: bool,
}

/// Where somebody knows that the texts are of one story.
pub(super) const TOLD: Demand = Demand {
    opposed: 34,
    reversed: 50,
    replaced: Some(50),
    support: 3,
    words: 2,
    governed: 3,
    sole: false,
};

/// Where they are of one story, and one of them is longer than a passage: most of its passages say nothing of what is in the
/// other text.
pub(super) const TOLD_LONG: Demand = Demand {
    opposed: 55,
    reversed: 60,
    replaced: Some(70),
    support: 6,
    words: 3,
    governed: 2,
    sole: false,
};

/// Where two articles were found to be of one story.
pub(super) const FOUND: Demand = Demand {
    opposed: 80,
    reversed: 80,
    replaced: None,
    support: 12,
    words: 5,
    governed: 1,
    sole: true,
};

/// How alike the leads of two articles must be before their passages are compared.
pub(super) const KINSHIP: f64 = 0.22;
/// Days between two accounts within which they may be of one event.
pub(super) const DAYS: i32 = 2;
/// Keys of telling words that two passages of articles must share before they are laid beside one another.
pub(super) const KEYS: usize = 4;
/// A key of more passages of one article than this tells none of them.
pub(super) const COMMON: usize = 200;
/// Open claims of an article, from its beginning, that are compared where somebody knows that the texts are of one story.
pub(super) const TOLD_MOST: usize = 1_000;

/// What the passages of two figures must share.
#[derive(Clone, Copy, Debug)]
pub(super) struct Passage {
    /// The share of the shorter one that must stand in the other, in hundredths.
    pub share: u32,
    /// What the shared words beside the one that tells what is counted must weigh.
    pub support: u32,
}

/// For counts.
pub(super) const COUNTED: Passage = Passage {
    share: 40,
    support: 6,
};
/// For measures other than shares: there are few of one unit in a story.
pub(super) const MEASURED: Passage = Passage {
    share: 20,
    support: 2,
};
/// Units on either side of a measure among which the word stands that tells what it measures.
pub(super) const BESIDE: usize = 3;
