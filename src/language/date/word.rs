//! The meanings that words of times have, whatever the language.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use super::weekday;

/// What a word or phrase may mean in a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Word {
    /// A month of the Gregorian calendar, 1–12.
    Month(i8, Trust),
    /// A month of the Islamic calendar, 1–12.
    Hijri(i8, Trust),
    /// A day of the week.
    Weekday(#[serde(with = "weekday")] Weekday, Trust),
    /// Several of the same day of the week: "Fridays".
    Weekdays(#[serde(with = "weekday")] Weekday),
    /// A season of the north.
    Season(Season),
    /// A unit, and how many its form counts.
    Unit(Unit, Count),
    /// A quarter or half named by its code: "Q3".
    Coded(Unit, i8),
    /// A number word.
    Number(i32),
    /// An ordinal.
    Ordinal(i32),
    /// A vague count with the number that stands for it: "a few".
    Vague(i32),
    /// A day that goes by its digits alone: "9/11".
    Date(Date),
    /// Days from the day of publication: "yesterday" is -1.
    Day(i32),
    /// Nights from the one after the day of publication: "last night" is -1.
    Night(i32),
    /// A decade without its century: "the nineties" is 90.
    Decade(i32),
    /// A part of the day.
    Part(Part),
    /// A part of a period.
    Edge(Edge),
    /// Which one, in front of a unit: "last".
    WhichBefore(Which),
    /// Which one, behind a unit: «الماضي».
    WhichAfter(Which),
    /// A word that only connects.
    Particle(Particle),
    /// A sign that the clause speaks of the future (true) or of the past.
    Tense(bool),
    /// A word that may follow a bare year, as no counted noun may: "in 2000 the".
    Function,
    /// A phrase that holds a word of time and is none: "USA Today".
    Trap,
}

impl Word {
    /// True where a time may begin with it.
    pub(super) fn starts(self) -> bool {
        use Particle as P;
        match self {
            Self::Particle(p) => matches!(
                p,
                P::Since
                    | P::From
                    | P::Until
                    | P::Before
                    | P::After
                    | P::Between
                    | P::In
                    | P::Within
                    | P::Recent
                    | P::EarlierBy
                    | P::Later
                    | P::AgoBefore
                    | P::WeekOf
                    | P::Clock
                    | P::Noon
                    | P::Midnight
            ),
            Self::WhichAfter(_) | Self::Tense(_) | Self::Function | Self::Trap => false,
            _ => true,
        }
    }

    /// True where a piece of a date or hour may begin with it.
    pub(super) fn opens(self) -> bool {
        use Particle as P;
        match self {
            Self::Particle(p) => matches!(p, P::The | P::Clock | P::Noon | P::Midnight),
            Self::WhichAfter(_) | Self::Vague(_) | Self::Tense(_) | Self::Function | Self::Trap => {
                false
            }
            _ => true,
        }
    }

    /// One bit for each particle, and one for each other kind of word.
    #[must_use]
    pub const fn bit(self) -> u128 {
        let place = match self {
            Self::Particle(p) => p as u32,
            Self::Month(..) => 64,
            Self::Hijri(..) => 65,
            Self::Weekday(..) => 66,
            Self::Season(_) => 67,
            Self::Unit(..) => 68,
            Self::Coded(..) => 69,
            Self::Number(_) => 70,
            Self::Ordinal(_) => 71,
            Self::Vague(_) => 72,
            Self::Day(_) => 73,
            Self::Night(_) => 74,
            Self::Decade(_) => 75,
            Self::Part(_) => 76,
            Self::Edge(_) => 77,
            Self::WhichBefore(_) => 78,
            Self::WhichAfter(_) => 79,
            Self::Tense(_) => 80,
            Self::Function => 81,
            Self::Trap => 82,
            Self::Weekdays(_) => 83,
            Self::Date(_) => 84,
        };
        1 << place
    }
}

/// How much it takes to believe that a name of a month or weekday is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trust {
    /// It means nothing else.
    Sure,
    /// A number or a point must stand beside it: "Oct", "Sun".
    Short,
    /// A number, a preposition or the like must stand beside it: "May", «مارس».
    Doubtful,
}

/// How many units a form counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Count {
    /// A singular.
    One,
    /// An Arabic dual.
    Two,
    /// An Arabic dual that the names of its two must follow: «يومي السبت والأحد».
    Both,
    /// A plural.
    Many,
}

/// Units of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// s
    Second,
    /// min
    Minute,
    /// h
    Hour,
    /// A civil day.
    Day,
    /// A day of work, Monday to Friday.
    Workday,
    /// Seven days; as a frame, from Monday.
    Week,
    /// Saturday and Sunday.
    Weekend,
    /// Fourteen days.
    Fortnight,
    /// A calendar month.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    Half,
    /// A calendar year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

/// Seasons of the north, three whole months each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February; named after the year of its December.
    Winter,
}

/// Parts of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Around sunrise.
    Dawn,
    /// Until noon.
    Morning,
    /// Around noon.
    Noon,
    /// Noon to evening.
    Afternoon,
    /// Until midnight.
    Evening,
    /// Evening to dawn of the next day.
    Night,
    /// After midnight.
    EarlyHours,
}

/// Parts of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edge {
    /// Its first half.
    Early,
    /// Its middle.
    Mid,
    /// Its second half.
    Late,
    /// From its first day to the day of publication.
    Earlier,
    /// From the day of publication to its last day.
    Later,
    /// The same, said of what remains.
    Rest,
}

/// Which one of a row of units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// The one before.
    Last,
    /// The one that ends with the day of publication: "the past year".
    Past,
    /// The one that holds the day of publication.
    This,
    /// The one after.
    Next,
    /// The first that comes, be it in this week: "the coming Friday".
    Coming,
    /// The one before the last: «قبل الماضي».
    BeforeLast,
    /// The one after the next.
    AfterNext,
    /// The one last spoken of.
    Same,
    /// The one after that last spoken of.
    Following,
    /// The one before that last spoken of.
    Preceding,
}

/// Words that connect or mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is named after its English word")]
pub enum Particle {
    The,
    Of,
    On,
    MonthHint,
    YearHint,
    DayHint,
    LoneDay,
    In,
    Since,
    From,
    Until,
    Before,
    After,
    Between,
    To,
    And,
    Ago,
    AgoBefore,
    Hence,
    Later,
    Within,
    For,
    Now,
    WeekOf,
    Clock,
    At,
    Am,
    Pm,
    Noon,
    Midnight,
    Zone,
    HijriMark,
    ChristianMark,
    DecadeMark,
    OrdinalMark,
    Old,
    Equals,
    Be,
    About,
    Padding,
    Recent,
    EarlierBy,
    Determiner,
    Upon,
    Past,
}
