//! The head of running text: a publication date before the first word, an agency behind a headline, a dateline.

use std::sync::LazyLock;

use regex::Regex;

use super::date::{Order, leading};
use super::line::word_count;
use super::metadata::{Known, publisher, value};
use super::words::WORDS;

/// A date at the very head of running text, such as "Published October 2 2017 At least 17 …", and where the text proper begins.
/// A date that the sentence goes on from ("2 November 2024 was …") is none.
pub(super) fn of_head(text: &str, order: Option<Order>) -> Option<(usize, Known)> {
    let labelled = WORDS.published.after(text).map(value);
    let rest = labelled.unwrap_or(text);
    let (published, len) = leading(rest, order).ok()?;
    let mut at = text.len() - rest.len() + len;
    while let Some(noise) = WORDS.head_noise.iter().find_map(|p| {
        p.find(&text[at..])
            .filter(|m| starts(&text[at..at + m.start()]))
    }) {
        at += noise.end();
    }
    let next = text[at..].trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '|' | '-' | '–' | '—')
    });
    let parted = labelled.is_some() || text[at..].trim_start().len() != next.len();
    let opens =
        next.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || "\"“«'".contains(c));
    (opens || parted && next.starts_with(char::is_alphabetic))
        .then(|| (text.len() - next.len(), Known::dated(published)))
}

/// An agency and a date between a headline and the running text, such as "AFP Friday 3 May 2024", and where the text begins.
pub(super) fn of_credit(text: &str, order: Option<Order>) -> Option<(usize, Known)> {
    let agency = text
        .split_whitespace()
        .next()
        .filter(|w| WORDS.outlet_nouns.any(w))
        .map_or(0, str::len);
    let rest = text[agency..].trim_start();
    let (at, known) = of_head(rest, order)?;
    Some((text.len() - rest.len() + at, known))
}

/// What the dateline that running text begins with tells, and where the text proper begins: behind an outlet with a date, which say
/// nothing of the event, and before a dateline with a place, which does.
pub(super) fn dateline(text: &str, order: Option<Order>) -> (usize, Known) {
    if let Some(found) = outlet_and_date(text, order) {
        return found;
    }
    let near = text
        .char_indices()
        .nth(NEAR)
        .map_or(text, |(end, _)| &text[..end]);
    let holds = |mark: char| near.contains(mark).then_some(text);
    let found = holds('(').and_then(|text| PLACE_AND_OUTLET.captures(text));
    let found = found.filter(|c| is_place(&c["place"]));
    let found = found.or_else(|| {
        let text = holds(':')?;
        PLACE_DASH_OUTLET.captures(text)
    });
    (
        0,
        found.map(|c| publisher(&c["outlet"])).unwrap_or_default(),
    )
}

/// «موقع الضفاف 2 نوفمبر 2024: …», where a word says that the name is an outlet's.
fn outlet_and_date(text: &str, order: Option<Order>) -> Option<(usize, Known)> {
    let digit = text
        .char_indices()
        .take(60)
        .find(|(_, c)| c.is_numeric())?
        .0;
    let name = text[..digit].trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | '،' | '-' | '–' | '|' | '(')
    });
    let is_outlet = (1..=5).contains(&word_count(name))
        && WORDS.outlet_nouns.any(name)
        && !name.contains(['.', '،', ',']);
    if !is_outlet {
        return None;
    }
    let (published, len) = leading(&text[digit..], order).ok()?;
    let behind = text[digit + len..].trim_start_matches([' ', ')']);
    let text_proper = behind.strip_prefix([':', '-', '–', '—', '|'])?.trim_start();
    let known = Known {
        outlet: Some(name.to_owned()),
        domain: None,
        published: Some(published),
    };
    (!text_proper.is_empty()).then(|| (text.len() - text_proper.len(), known))
}

/// True for "KIGOMA, May 13" and «فيض آباد»: few words, none of them in lower case.
fn is_place(place: &str) -> bool {
    let mut words = place
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty());
    word_count(place) <= 6 && words.all(|w| !w.starts_with(char::is_lowercase) || w == "of")
}

fn starts(between: &str) -> bool {
    between.trim().is_empty()
}

/// Characters among which a dateline stands.
const NEAR: usize = 120;

/// "KIGOMA, May 13 (Harbour Post) -"
static PLACE_AND_OUTLET: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"^(?P<place>[^().:;؛\n–—]{2,60}?)\s*\((?P<outlet>[^()\n]{2,40})\)\s*(?:[-–—:]|$)")
});
/// «دكا – الضفاف: …»; a name of two words may be the reporter's.
static PLACE_DASH_OUTLET: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"^(?P<place>[\p{Arabic} ]{2,30})\s*[-–—]\s*(?P<outlet>[\p{Arabic}.]{2,20})\s*:\s")
});

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a fixed pattern, used by the tests")
}

#[cfg(test)]
mod tests {
    use super::{dateline, of_credit, of_head};

    #[test]
    fn dates_at_the_head_of_running_text() {
        let check = |text: &str, expect: Option<&str>| {
            let found =
                of_head(text, None).map(|(at, known)| format!("{}|{}", known.shown(), &text[at..]));
            assert_eq!(found.as_deref(), expect, "{text}");
        };
        check(
            "Published May 3 2023 The river rose.",
            Some("||2023-05-03|The river rose."),
        );
        check(
            "03.05.2023(updated 1035 03.05.2023) Get short URL 113 The river rose.",
            Some("||2023-05-03|The river rose."),
        );
        check("3 May 2023 17 people", Some("||2023-05-03|17 people"));
        check(
            "3 مايو 2023 - ارتفع النهر",
            Some("||2023-05-03|ارتفع النهر"),
        );
        check("3 May 2023 was a day of floods.", None);
        check("3 مايو 2023 يوم لن ينسى", None);
        check("On 3 May 2023 The River rose.", None);
    }

    #[test]
    fn datelines() {
        let check = |text: &str, expect: &str| {
            let (at, known) = dateline(text, None);
            assert_eq!(format!("{}|{}", known.shown(), &text[at..]), expect);
        };
        check(
            "موقع الوادي 3 مايو 2023: ارتفع النهر",
            "موقع الوادي||2023-05-03|ارتفع النهر",
        );
        check(
            "RIVERTON, May 3 (River Post) - The river rose.",
            "River Post|||RIVERTON, May 3 (River Post) - The river rose.",
        );
        check(
            "تل النهر (الوادي) – ارتفع",
            "الوادي|||تل النهر (الوادي) – ارتفع",
        );
        check(
            "تل النهر – الوادي: ارتفع",
            "الوادي|||تل النهر – الوادي: ارتفع",
        );
        check("تل النهر - وكالات: ارتفع", "|||تل النهر - وكالات: ارتفع");
        check(
            "The minister (Smith) - said",
            "|||The minister (Smith) - said",
        );
        check(
            "London 3 May 2023: The river",
            "|||London 3 May 2023: The river",
        );
    }

    #[test]
    fn credits_behind_a_headline() {
        let check = |text: &str, expect: Option<&str>| {
            let found = of_credit(text, None)
                .map(|(at, known)| format!("{}|{}", known.shown(), &text[at..]));
            assert_eq!(found.as_deref(), expect, "{text}");
        };
        check(
            "AFP Wednesday 3 May 2023 The river rose.",
            Some("||2023-05-03|The river rose."),
        );
        check(
            "3 May 2023 Reuters The river rose.",
            Some("||2023-05-03|Reuters The river rose."),
        );
        check("AFP said the river rose.", None);
    }
}
