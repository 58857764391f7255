//! Words of times: what a word form may mean in a date, a duration or an hour. The words stand in
//! `rules/languages/*.times.yml`; how they compose is the grammar in `annotate::time`.

mod table;

use jiff::civil::Weekday;
use rustc_hash::FxHashMap;
use serde::Deserialize;

use self::table::{Table, words};
use super::Clitics;
use crate::text::{self, Kind, Span};

pub use self::table::Named;

/// One thing that a word form may mean in a time.
#[derive(Clone, Debug)]
pub struct Sense {
    /// What is written onto the word, such as «و» and «ال».
    pub clitics: Clitics,
    /// What it means.
    pub word: Word,
    /// The further words that must follow for it to mean this, folded lightly.
    pub rest: &'static [Box<str>],
}

/// All that a word form may mean in a time; asked of every token, so what is asked most is worked out once.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The single meanings.
    pub senses: Box<[Sense]>,
    /// True where a time may begin with it.
    pub starts: bool,
    /// True where it names a part of the calendar or a unit: without such a word or digits there is no time.
    pub core: bool,
    /// True where it begins a phrase that is no time.
    pub trap: bool,
    /// One bit for each particle that it may be or begin.
    particles: u64,
}

impl Reading {
    /// False where the form neither is nor begins this particle.
    #[must_use]
    pub fn may_be(&self, particle: Particle) -> bool {
        self.particles & Word::Particle(particle).bit() != 0
    }
}

impl From<Vec<Sense>> for Reading {
    fn from(senses: Vec<Sense>) -> Self {
        let any = |holds: fn(Word) -> bool| senses.iter().any(|s| holds(s.word));
        Self {
            starts: any(Word::starts),
            core: any(Word::is_core),
            trap: any(|w| w == Word::Trap),
            particles: senses.iter().fold(0, |bits, s| bits | s.word.bit()),
            senses: senses.into(),
        }
    }
}

/// What a word or phrase may mean in a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// A month of the Gregorian calendar, 1–12.
    Month(i8, Trust),
    /// A month of the Islamic calendar, 1–12.
    Hijri(i8, Trust),
    /// A day of the week.
    Weekday(Weekday, Trust),
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
    fn starts(self) -> bool {
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

    fn bit(self) -> u64 {
        match self {
            Self::Particle(p) => 1 << p as u64,
            _ => 0,
        }
    }

    /// True where it names a part of the calendar or a unit.
    fn is_core(self) -> bool {
        use Particle as P;
        match self {
            Self::Particle(p) => matches!(
                p,
                P::Clock | P::Noon | P::Midnight | P::Am | P::Pm | P::Zone | P::WeekOf | P::Now
            ),
            Self::Number(_)
            | Self::Ordinal(_)
            | Self::Vague(_)
            | Self::Edge(_)
            | Self::WhichBefore(_)
            | Self::Tense(_)
            | Self::Function
            | Self::Trap => false,
            _ => true,
        }
    }
}

/// How much it takes to believe that a name of a month or weekday is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// It means nothing else.
    Sure,
    /// A number or a point must stand beside it: "Oct", "Sun".
    Short,
    /// A number, a preposition or the like must stand beside it: "May", «مارس».
    Doubtful,
}

/// How many units a form counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// A singular.
    One,
    /// An Arabic dual.
    Two,
    /// A plural.
    Many,
}

/// Units of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// The one before.
    Last,
    /// The one that holds the day of publication.
    This,
    /// The one after.
    Next,
    /// The one before the last: «قبل الماضي».
    BeforeLast,
    /// The one after the next.
    AfterNext,
    /// The one last spoken of.
    Same,
    /// The one after that last spoken of.
    Following,
}

/// Words that connect or mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
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
}

/// The words of times of one language.
#[derive(Debug)]
pub struct Dates {
    entries: FxHashMap<Box<str>, Vec<Entry>>,
    future_prefixes: Vec<String>,
    future_except: Vec<String>,
    past_suffixes: Vec<String>,
    /// Days that are names.
    pub named: Vec<Named>,
}

#[derive(Debug)]
struct Entry {
    light: Box<str>,
    rest: Vec<Box<str>>,
    word: Word,
}

impl Dates {
    /// Reads a table. The tables are embedded; a test proves that each one parses.
    pub(super) fn parse(yaml: &str) -> Self {
        let table: Table = serde_yaml::from_str(yaml).expect("an embedded table of times parses");
        let mut entries = FxHashMap::default();
        for (phrase, word) in words(&table) {
            enter(&mut entries, phrase, word);
        }
        Self {
            entries,
            future_prefixes: table.tense.future_prefixes,
            future_except: table.tense.future_except,
            past_suffixes: table.tense.past_suffixes,
            named: table.named,
        }
    }

    /// Adds to `out` what `part`, a form (folded lightly) without its clitics, may mean.
    pub(super) fn read(&'static self, part: &str, clitics: Clitics, out: &mut Vec<Sense>) {
        let known = self.entries.get(text::key(part).as_str());
        for entry in known.into_iter().flatten().filter(|e| same(&e.light, part)) {
            out.push(Sense {
                clitics,
                word: entry.word,
                rest: &entry.rest,
            });
        }
    }

    /// The tense that the letters of a whole form (folded lightly) show, where they show one: true for the future.
    pub(super) fn tense(&self, form: &str) -> Option<bool> {
        let starts = |list: &[String]| list.iter().any(|p| form.starts_with(p.as_str()));
        let ends = |list: &[String]| list.iter().any(|p| form.ends_with(p.as_str()));
        let letters = form.chars().count();
        if letters >= 4 && starts(&self.future_prefixes) && !starts(&self.future_except) {
            return Some(true);
        }
        (letters > 4 && ends(&self.past_suffixes)).then_some(false)
    }
}

/// True where a writer of `form` may mean `entry`: the same letters, hamza and dots left out or mixed up, but no hamza
/// where the entry has another (أب is no آب).
#[must_use]
pub fn same(entry: &str, form: &str) -> bool {
    let fits = |(a, b): (char, char)| match (a, b) {
        (a, b) if a == b => true,
        ('أ' | 'إ' | 'آ', 'ا')
        | ('ا' | 'إ', 'أ')
        | ('أ' | 'ا', 'إ')
        | ('ي' | 'ى' | 'ئ', 'ي' | 'ى' | 'ئ')
        | ('ة' | 'ه', 'ة' | 'ه')
        | ('ؤ', 'و') => true,
        _ => false,
    };
    if entry == form {
        return true;
    }
    let mut rest = form.chars();
    entry
        .chars()
        .all(|a| rest.next().is_some_and(|b| fits((a, b))))
        && rest.next().is_none()
}

fn enter(entries: &mut FxHashMap<Box<str>, Vec<Entry>>, phrase: &str, word: Word) {
    let tokens = text::tokens(phrase, Span::new(0, phrase.len()));
    let mut parts = tokens
        .iter()
        .filter(|t| t.kind != Kind::Break)
        .map(|t| text::light(t.span.of(phrase)).into_boxed_str());
    if let Some(light) = parts.next() {
        let key = text::key(&light).into_boxed_str();
        entries.entry(key).or_default().push(Entry {
            light,
            rest: parts.collect(),
            word,
        });
    }
}
