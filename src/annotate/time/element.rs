//! The pieces of dates: each reads one at a place, given what has been read, and says what the fields are then.

use jiff::civil::Weekday;

use super::fields::Fields;
use super::lex::{Lex, SIGN};
use super::number::{Number, number};
use super::{clock, decade, frame, month, nth, numeric, year};
use crate::language::date::{Part, Particle, Trust, Unit, Which, Word, kind};
use crate::text::{Kind, is_arabic};

type Reader = fn(Lex, usize, &Fields) -> Option<(Fields, usize)>;

const UNIT: u128 = kind::UNIT;
const WHICH: u128 = kind::WHICH_BEFORE;
/// Words that a number begins with.
pub(super) const NUMBER: u128 = kind::CARDINAL | kind::ORDINAL;
/// Words that a count begins with.
pub(super) const COUNT: u128 = NUMBER | UNIT | kind::VAGUE;
/// Words that an hour begins with; a half and a quarter are units.
const HOUR: u128 =
    NUMBER | UNIT | kind::particles(&[Particle::Clock, Particle::Noon, Particle::Midnight]);
/// Words that something counted off begins with.
pub(super) const NTH: u128 = COUNT | WHICH | WEEKDAY | kind::CODED | kind::DAY;
const MONTH: u128 = WHICH | kind::MONTH | kind::HIJRI;
const WEEKDAY: u128 = WHICH | UNIT | kind::WEEKDAY | kind::WEEKDAYS;

/// The readers of pieces, the first one first, each with the words that its piece may begin with, behind an article or not.
const READERS: [(u128, Reader); 15] = [
    (NUMBER | kind::DATE, digits),
    (HOUR, hour),
    (NTH, nth::nth),
    (NUMBER | UNIT, month::day_and_month),
    (MONTH, month::month),
    (WEEKDAY, weekday),
    (UNIT | kind::DAY | kind::NIGHT, near),
    (WHICH | UNIT | kind::DAY, frame::frame),
    (UNIT | NUMBER, decade::century),
    (NUMBER | kind::DECADE | SIGN, decade::decade),
    (UNIT | NUMBER, year::year),
    (WHICH | kind::SEASON, frame::season),
    (WHICH | kind::PART, part),
    (kind::EDGE, frame::edge),
    (NUMBER | UNIT, ordinal_day),
];

/// The words that a piece may begin with.
pub(super) const PIECE: u128 = {
    let (mut words, mut at) = (0, 0);
    while at < READERS.len() {
        words |= READERS[at].0;
        at += 1;
    }
    words
};

/// One more piece at `at` that agrees with `f`, and the token after it.
pub(super) fn element(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if !opens(lex, at) {
        return None;
    }
    let opening = lex.opening(at);
    let mut readers = READERS.iter().filter(|(words, _)| words & opening != 0);
    readers.find_map(|(_, read)| read(lex, at, f))
}

/// True where a piece may begin: most words mean nothing here.
fn opens(lex: Lex, at: usize) -> bool {
    match lex.kind(at) {
        Some(Kind::Word) => lex.0.form(at).is_some_and(|f| f.times.opens),
        kind => kind.is_some(),
    }
}

fn digits(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if f.day.is_some() || f.month.is_some() || f.year.is_some() || f.frame.is_some() {
        return None;
    }
    let (date, end) = numeric::name(lex, at).or_else(|| numeric::date(lex, at))?;
    let fields = Fields {
        year: date.year,
        month: date.month,
        day: date.day,
        hijri: date.hijri,
        ..*f
    };
    Some((fields, end))
}

fn hour(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if f.clock.is_some() {
        return None;
    }
    let dated = f.day.is_some() || f.weekday.is_some() || f.near.is_some() || f.night.is_some();
    if !dated && f.part.is_none() && !f.is_empty() {
        return None;
    }
    let (clock, end) = clock::clock(lex, at, dated)?;
    let fields = Fields {
        clock: Some(clock),
        ..*f
    };
    Some((fields, end))
}

pub(super) fn is_day(n: &Number) -> bool {
    (1..=31).contains(&n.value) && n.digits <= 2
}

fn weekday(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    let in_week = f.frame.is_none_or(|x| x.0 == Unit::Week) && f.nth.is_none();
    if !in_week || f.year.is_some() && f.day.is_none() || f.until_weekday.is_some() {
        return None;
    }
    let (which, start) = which_before(lex, at).map_or((None, at), |(w, s)| (Some(w), s));
    let noun = lex.skip_day(start);
    let named = weekday_name(lex, noun).or_else(|| owner(lex, noun));
    let ((day, trust), mut end) = named.filter(|_| points(lex, at, which))?;
    let point = trust == Trust::Short && lex.mark(end, &["."]) && date_follows(lex, end + 1);
    end += usize::from(point);
    if f.weekday.is_some() {
        let night = f.part.is_some() && f.weekday.map(Weekday::next) == Some(day);
        return night.then_some((
            Fields {
                until_weekday: Some(day),
                ..*f
            },
            end,
        ));
    }
    let mut which = which.or(f.which);
    if let Some((after, next)) = which_after(lex, end) {
        (which, end) = (Some(after), next);
    }
    let ranged = lex.mark(end, &["-", "–"])
        || lex
            .particle(end, Particle::To)
            .is_some_and(|to| weekday_name(lex, to).is_some())
        || lex.after(at, &[Particle::To, Particle::Between]);
    let dated = f.day.is_some() || date_follows(lex, end) || ranged;
    let believed = match trust {
        Trust::Sure => true,
        Trust::Short => dated,
        Trust::Doubtful => dated || noun > start || which.is_some() || !both(lex, at, f),
    };
    // "next Friday" is that of next week; «الجمعة المقبل» is the coming one
    let next = (noun > at && which == Some(Which::Next) && start > at)
        .then_some((Unit::Week, Which::Next));
    let fields = Fields {
        weekday: Some(day),
        which,
        frame: next.or(f.frame),
        ..*f
    };
    believed.then_some((fields, end))
}

/// «الرجلين الاثنين»: after a dual or a word for both, the two and no Monday.
fn both(lex: Lex, at: usize, f: &Fields) -> bool {
    let before = at.checked_sub(1).and_then(|i| lex.0.form(i));
    let dual = before.is_some_and(|b| {
        b.light.starts_with("ال") && (b.light.ends_with("ين") || b.light.ends_with("ان"))
    });
    let between = lex.after(at, &[Particle::Between]);
    let time = kind::DAY | kind::PART | kind::UNIT | kind::WEEKDAY;
    (dual || between) && f.is_empty() && !lex.has(at - 1, time)
}

fn weekday_name(lex: Lex, at: usize) -> Option<((Weekday, Trust), usize)> {
    lex.find(at, kind::WEEKDAY, |s| match s.word {
        Word::Weekday(day, trust) => Some((day, trust)),
        _ => None,
    })
}

/// "Tuesdays attack", its apostrophe lost on the way; "on Tuesdays" and "Tuesdays are" name no day.
fn owner(lex: Lex, at: usize) -> Option<((Weekday, Trust), usize)> {
    let (day, end) = lex.find(at, kind::WEEKDAYS, |s| match s.word {
        Word::Weekdays(day) => Some(day),
        _ => None,
    })?;
    let noun = lex.kind(end) == Some(Kind::Word) && lex.is(end, Word::Function).is_none();
    noun.then_some(((day, Trust::Sure), end))
}

/// True where a weekday stands right before `at`.
pub(super) fn weekday_before(lex: Lex, at: usize) -> bool {
    at > 0 && weekday_name(lex, at - 1).is_some_and(|w| w.1 == at)
}

fn date_follows(lex: Lex, end: usize) -> bool {
    let point = end + usize::from(lex.mark(end, &[".", ",", "،"]));
    let start = lex.skip(point, Particle::The);
    lex.digits(start).is_some() || month::month_name(lex, start).is_some()
}

fn near(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    let taken = f.near.is_some() || f.night.is_some() || f.nth.is_some();
    if taken || f.frame.is_some() || f.year.is_some() {
        return None;
    }
    let (fields, end) = lex.find(lex.skip_day(at), kind::DAY | kind::NIGHT, |s| {
        match s.word {
            Word::Day(n) => Some(Fields {
                near: Some(n),
                ..*f
            }),
            Word::Night(n) => Some(Fields {
                night: Some(n),
                ..*f
            }),
            _ => None,
        }
    })?;
    let counted = number(lex, end).is_some_and(|(n, _)| n.ordinal && n.digits == 0);
    match which_after(lex, end) {
        None => (!counted).then_some((fields, end)),
        Some((which, end)) if fields.night.is_some() && f.is_empty() => {
            let fields = Fields {
                frame: Some((Unit::Day, which)), // «الليلة السابقة»
                part: Some(Part::Night),
                ..*f
            };
            Some((fields, end))
        }
        Some(_) => None,
    }
}

fn part(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    if f.part.is_some() || f.years.is_some() {
        return None;
    }
    let (which, start) = which_before(lex, at).map_or((None, at), |(w, s)| (Some(w), s));
    let (part, mut end) = lex.find(start, kind::PART, |s| match s.word {
        Word::Part(part) => Some(part),
        _ => None,
    })?;
    let mut which = which;
    // «الصباح التالي», and no «فجر نفسه»
    let article = lex.senses(start).iter().any(|s| s.clitics.article);
    if let Some((after, next)) =
        which_after(lex, end).filter(|_| article && f.is_empty() && which.is_none())
    {
        (which, end) = (Some(after), next);
    }
    let fields = Fields {
        part: Some(part),
        ..*f
    };
    let fields = match which {
        None => fields,
        Some(_) if !(Fields { edge: None, ..*f }).is_empty() => return None,
        Some(Which::This) => Fields {
            near: Some(0),
            ..fields
        },
        Some(Which::Last) => Fields {
            near: Some(-1),
            ..fields
        },
        // "the next morning", "that night"
        Some(which) => Fields {
            frame: Some((Unit::Day, which)),
            ..fields
        },
    };
    Some((fields, end))
}

/// The day of a weekday or of a month named elsewhere: "Saturday the 23rd", "20th of next month".
fn ordinal_day(lex: Lex, at: usize, f: &Fields) -> Option<(Fields, usize)> {
    let free = f.day.is_none() && f.month.is_none() && f.near.is_none() && f.year.is_none();
    if !free || f.frame.is_some_and(|x| x.0 != Unit::Month) || f.nth.is_some() {
        return None;
    }
    let (number, end) = number(lex, lex.skip_day(at)).filter(|(n, _)| is_day(n))?;
    // «15 الجاري», «25 منه»: of this month, of that one
    if let Some((which @ (Which::This | Which::Next | Which::Same), end)) = which_after(lex, end)
        && f.is_empty()
    {
        let day = i8::try_from(number.value).ok();
        return Some((
            Fields {
                day,
                frame: Some((Unit::Month, which)),
                ..*f
            },
            end,
        ));
    }
    let of_weekday = f.weekday.is_some() && (number.ordinal || number.digits > 0);
    let of_month =
        frame::month_follows(lex, end, number.ordinal) || f.frame.is_some() && number.ordinal;
    let day = Fields {
        day: i8::try_from(number.value).ok(),
        ..*f
    };
    ((of_weekday && !noun(lex, end) || of_month) && number.value > 0).then_some((day, end))
}

/// True where a word stands at `at` that a number may count.
pub(super) fn noun(lex: Lex, at: usize) -> bool {
    let other = kind::FUNCTION | kind::PARTICLE | kind::PART | NUMBER;
    lex.kind(at) == Some(Kind::Word)
        && !lex.has(at, other)
        && !lex.0.word(at).starts_with(char::is_uppercase)
}

/// "last", "this", «هذا» in front.
pub(super) fn which_before(lex: Lex, at: usize) -> Option<(Which, usize)> {
    lex.find(at, WHICH, |s| match s.word {
        Word::WhichBefore(w) => Some(w),
        _ => None,
    })
}

/// False for the "that" of "said that Monday's strike", which begins a clause.
pub(super) fn points(lex: Lex, at: usize, which: Option<Which>) -> bool {
    let after = [Particle::On, Particle::MonthHint];
    which != Some(Which::Same) || lex.0.word(at).starts_with(is_arabic) || lex.after(at, &after)
}

/// «الماضي», «المقبل» behind.
pub(super) fn which_after(lex: Lex, at: usize) -> Option<(Which, usize)> {
    lex.find(at, kind::WHICH_AFTER, |s| match s.word {
        Word::WhichAfter(w) => Some(w),
        _ => None,
    })
}
