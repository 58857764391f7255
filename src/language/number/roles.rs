//! What a word or sign may say of a number. A word has several roles; the grammar asks for the one that it needs.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::exact;
use crate::language::Clitics;
use crate::text::Fixed;

/// How words loosen a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Hedge {
    /// about, around, نحو
    About,
    /// nearly, almost
    Nearly,
    /// at least, ما لا يقل عن
    AtLeast,
    /// more than, أكثر من
    MoreThan,
    /// up to, ما يصل إلى
    UpTo,
    /// under, أقل من
    Under,
    /// from X to Y
    Range,
    /// tens, dozens, several: a size without a figure
    Vague,
}

/// How many of its kind a multiplier says by its own form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Many {
    /// thousand, ألف: one, or as many as the figure before it says
    One,
    /// ألفان, ألفي: two
    Two,
    /// «ألفا»: one in the accusative, or two before its noun
    OneOrTwo,
    /// thousands, آلاف: as many as the figure before it says, else an unsaid number
    Unsaid,
}

/// A size without a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vague {
    /// The least that the word allows.
    #[serde(with = "exact")]
    pub least: Decimal,
    /// Where a reader sees it begin.
    #[serde(with = "exact")]
    pub from: Decimal,
    /// Where a reader sees it end.
    #[serde(with = "exact")]
    pub to: Decimal,
}

/// How letters that multiply stand behind their digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Suffix {
    /// Written onto them.
    Glued,
    /// Written onto them or apart.
    Apart,
    /// Written onto them as a capital.
    Capital,
}

/// One role of a word.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Role {
    /// seven, forty, مئتان
    Cardinal(u32),
    /// إحدى: a number only before its tens
    BeforeTens(u32),
    /// thousand, ألف
    Scale(#[serde(with = "exact")] Decimal, Many),
    /// k, bn behind digits
    Suffix(#[serde(with = "exact")] Decimal, Suffix),
    /// dozen
    Group(u32),
    /// pair, couple: a number only before "of"
    Pair(u32),
    /// third, ثالث
    Ordinal(#[serde(with = "exact")] Decimal),
    /// st, nd, rd, th behind digits
    OrdinalSuffix,
    /// half, ثلثا, ½: so many of so many parts; `true` for plurals, which need a figure before them
    Fraction(u32, u32, bool),
    /// dozens, بضعة
    Vague(Vague),
    /// few: the same behind an article
    VagueWithArticle(Vague),
    /// A hedge before its number.
    Before(Hedge),
    /// A hedge behind its number.
    After(Hedge),
    /// "or equal": closes an open bound.
    OrEqual,
    /// A unit: index into [`super::Numbers::units`].
    Unit(usize),
    /// A unit in the dual: two of it.
    TwoUnits(usize),
    /// A noun in the dual: two of it.
    Two,
    /// Any other word of the grammar.
    Cue(Cue),
}

/// Words that the grammar of quantities turns on. The names are the keys of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cue {
    /// opens a range
    Between,
    /// opens a range, or names the old level of a change
    From,
    /// stands between the ends of a range
    To,
    /// joins the parts of a number
    And,
    /// joins two figures that are one estimate: "two or three"
    Or,
    /// joins two bounds: "more than 20 but fewer than 35"
    But,
    /// a, an
    Article,
    /// the
    The,
    /// one, as a numerator: "one half"
    One,
    /// of
    Of,
    /// reads the decimal point
    Point,
    /// «ر» between figures: the decimals before it, the whole behind it
    DecimalsFirst,
    /// minus, سالب
    Minus,
    /// out of: a ratio
    Ratio,
    /// in: a ratio between bare numbers
    In,
    /// over: a division
    Divided,
    /// no, دون: none of the noun that follows
    No,
    /// another: on top of others
    Another,
    /// others, إضافي: on top of others, behind the figure
    Others,
    /// of whom: what follows is a part
    PartBefore,
    /// "of them" behind the figure
    PartAfter,
    /// a day, يوميا
    Period,
    /// apiece, لكل
    Each,
    /// section, channel, قناة: the number behind it is a name
    Label,
    /// The same, if written with a capital: "Day 3"
    NameLabel,
    /// gmt, o'clock, صباحا: the number before it is a time of day
    Clock,
    /// «الساعة»: the number behind it is a time of day
    ClockBefore,
    /// Oct, No: its point ends no sentence where a figure follows
    Abbreviation,
    /// 9/11, 5G: figures that are a name
    Name,
    /// were, of: what a figure behind a name still counts, as in "in Homs 12 were killed"
    VerbAfter,
    /// A month: the number beside it is a day or a year
    Month,
    /// in, since, عام: a number in the shape of a year behind it is one
    YearBefore,
    /// AD, هـ: the number before it is a year
    YearAfter,
    /// rose, ارتفع: "from X to Y" behind it is no range but an old and a new level
    Change,
    /// ends a noun phrase
    Stop,
    /// words before "one" that make it a pronoun
    NotOneBefore,
    /// words behind "one" that make it a pronoun
    NotOneAfter,
    /// verbs whose object may be a bare "one": "killing one"
    TakesCount,
    /// http, www: the beginning of an address on the web
    Link,
    /// aged, عمره
    Age,
    /// tall, wide: the "m" before it is metres
    MetreAfter,
    /// equals: the number behind it is exact
    Equal,
    /// street: the number before its name is that of a house
    Street,
    /// won, draw: the hyphened figures beside it are a score
    ScoreWord,
    /// people, شخص: sure to be counted, so that a number in the shape of a year is none
    CountNoun,
    /// dead, wounded: behind a noun it says what became of it
    State,
    /// injuries, إصابات: "no" before it is a count of 0
    NoneNoun,
    /// second, last: "the last quarter" is no fraction
    PartOfPeriod,
    /// of, the: words behind a bare fraction that show that it is one
    FractionAfter,
    /// by, بنسبة: a bare fraction behind it is what a change amounts to
    FractionBefore,
    /// more, higher, as: behind "a third" it shows a fraction
    Comparative,
    /// handed, turned: "over" behind it belongs to the verb
    Handed,
    /// for, lasted: before "over three years" it makes "over" a hedge and not "during"
    Span,
    /// straight, full, more: stands between a number and its unit of time
    Whole,
    /// stage, round, week: the number behind it is a name where no determiner stands before it
    Step,
    /// this, every: before a step it makes that a plain noun
    Determiner,
    /// "to last", "last": behind an ordinal, which then counts from the end
    FromEnd,
    /// "-odd", "-something": behind a hyphen it says about
    Odd,
    /// ago, later: behind a length of time it makes "over" before it a hedge
    Ago,
    /// top: the number behind it is a rank
    Rank,
    /// Series: a number before it is a model
    NameAfter,
    /// cleared, leap: the "m" behind the number is metres
    MetreBefore,
}

/// An entry of the table: the words behind its first one, and what the whole says.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Phrase {
    /// Keys of the further words.
    pub rest: Box<[Fixed]>,
    /// What it says.
    pub role: Role,
}

/// What one word form may say of a number; remembered with the form.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reading {
    /// Entries that may begin here, the longest first.
    pub phrases: &'static [Phrase],
    /// What had to be taken off the form to find them.
    pub clitics: Clitics,
    /// The roles of all its entries, a bit each ([`Role::bit`]): most questions are answered without a look at them.
    pub roles: u128,
}

impl Reading {
    /// True where a number, or a count of none, may begin with it.
    #[must_use]
    pub fn starts(&self) -> bool {
        self.roles & STARTS != 0
    }

    /// True where a quantity may begin with it: a number, or what may stand before one.
    #[must_use]
    pub fn opens(&self) -> bool {
        self.roles & OPENS != 0
    }

    /// True where an entry has this role, whatever its value.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.roles & role.bit() != 0
    }
}

/// Roles that a number begins with.
const STARTS: u128 = 0b111_1111_1111 | Role::Cue(Cue::No).bit();

/// Roles that a quantity begins with.
const OPENS: u128 = STARTS
    | Role::Before(Hedge::About).bit()
    | Role::Unit(0).bit()
    | Role::Cue(Cue::Between).bit()
    | Role::Cue(Cue::From).bit()
    | Role::Cue(Cue::Minus).bit()
    | Role::Cue(Cue::Article).bit()
    | Role::Cue(Cue::Link).bit();

impl Role {
    /// True where a quantity may begin with it.
    #[must_use]
    pub const fn opens(self) -> bool {
        self.bit() & OPENS != 0
    }

    /// One bit for the role, and one for each cue. The first eleven begin numbers.
    #[must_use]
    pub const fn bit(self) -> u128 {
        let place = match self {
            Self::Cardinal(_) => 0,
            Self::Scale(..) => 1,
            Self::Group(_) => 2,
            Self::Pair(_) => 3,
            Self::Ordinal(_) => 4,
            Self::Fraction(..) => 5,
            Self::Vague(_) => 6,
            Self::TwoUnits(_) => 7,
            Self::Two => 8,
            Self::VagueWithArticle(_) => 9,
            Self::BeforeTens(_) => 10,
            Self::Suffix(..) => 11,
            Self::OrdinalSuffix => 12,
            Self::Before(_) => 13,
            Self::After(_) => 14,
            Self::OrEqual => 15,
            Self::Unit(_) => 16,
            Self::Cue(cue) => 17 + cue as u32,
        };
        1 << place
    }
}
