//! Kinds of words of times, a bit each ([`Word::bit`]): what a word may mean, whatever the value, at a glance.

use jiff::civil::{Date, Weekday};

use super::{Count, Edge, Part, Particle, Season, Trust, Unit, Which, Word};

/// Months of the Gregorian calendar.
pub const MONTH: u128 = Word::Month(1, Trust::Sure).bit();
/// Months of the Islamic calendar.
pub const HIJRI: u128 = Word::Hijri(1, Trust::Sure).bit();
/// Days of the week.
pub const WEEKDAY: u128 = Word::Weekday(Weekday::Monday, Trust::Sure).bit();
/// Several of the same day of the week.
pub const WEEKDAYS: u128 = Word::Weekdays(Weekday::Monday).bit();
/// Seasons.
pub const SEASON: u128 = Word::Season(Season::Spring).bit();
/// Units, counted or not.
pub const UNIT: u128 = Word::Unit(Unit::Day, Count::One).bit();
/// Quarters and halves named by their codes.
pub const CODED: u128 = Word::Coded(Unit::Quarter, 1).bit();
/// Numbers that count, in words or digits.
pub const CARDINAL: u128 = Word::Number(0).bit();
/// Ordinals.
pub const ORDINAL: u128 = Word::Ordinal(0).bit();
/// Vague counts.
pub const VAGUE: u128 = Word::Vague(0).bit();
/// Days that go by their digits.
pub const DATE: u128 = Word::Date(Date::ZERO).bit();
/// Days by their place to the day of publication.
pub const DAY: u128 = Word::Day(0).bit();
/// Nights by theirs.
pub const NIGHT: u128 = Word::Night(0).bit();
/// Decades without their century.
pub const DECADE: u128 = Word::Decade(0).bit();
/// Parts of the day.
pub const PART: u128 = Word::Part(Part::Dawn).bit();
/// Parts of a period.
pub const EDGE: u128 = Word::Edge(Edge::Mid).bit();
/// Which one, in front of a unit.
pub const WHICH_BEFORE: u128 = Word::WhichBefore(Which::This).bit();
/// Which one, behind a unit.
pub const WHICH_AFTER: u128 = Word::WhichAfter(Which::This).bit();
/// Signs of past or future.
pub const TENSE: u128 = Word::Tense(true).bit();
/// Words that may follow a bare year.
pub const FUNCTION: u128 = Word::Function.bit();
/// Any particle.
pub const PARTICLE: u128 = MONTH - 1;
/// What names a part of the calendar or a unit.
pub const CORE: u128 = MONTH
    | HIJRI
    | WEEKDAY
    | WEEKDAYS
    | SEASON
    | UNIT
    | CODED
    | DATE
    | DAY
    | NIGHT
    | DECADE
    | PART
    | WHICH_AFTER
    | particles(&[
        Particle::Clock,
        Particle::Noon,
        Particle::Midnight,
        Particle::Am,
        Particle::Pm,
        Particle::Zone,
        Particle::WeekOf,
        Particle::Now,
        Particle::Past,
    ]);

/// These particles, each of which has a bit of its own.
#[must_use]
pub const fn particles(all: &[Particle]) -> u128 {
    let (mut bits, mut at) = (0, 0);
    while at < all.len() {
        bits |= Word::Particle(all[at]).bit();
        at += 1;
    }
    bits
}
