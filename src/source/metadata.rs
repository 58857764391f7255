//! Lines of an article that say of its publication: a label and its value, a bare date, who wrote it.

use std::sync::LazyLock;

use regex::Regex;

use super::date::{Order, leading};
use super::document::Published;
use super::line::{ends_sentence, is_prose, word_count};
use super::words::WORDS;
use crate::text::is_arabic;

/// What was found. Of two finds the earlier one counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Known {
    /// A publisher by name.
    pub outlet: Option<String>,
    /// The host of an address: a publisher for want of a name.
    pub domain: Option<String>,
    /// When it was published.
    pub published: Option<Published>,
}

impl Known {
    /// Nothing but a date.
    pub fn dated(published: Published) -> Self {
        Self {
            published: Some(published),
            ..Self::default()
        }
    }

    /// What is known here, else there. A later date that agrees and has the minute is the better one.
    pub fn or(self, other: Self) -> Self {
        let finer =
            |a: &Published, b: &Published| a.date == b.date && a.at.is_none() && b.at.is_some();
        let published = match (self.published, other.published) {
            (Some(a), Some(b)) if finer(&a, &b) => Some(b),
            (a, b) => a.or(b),
        };
        Self {
            outlet: self.outlet.or(other.outlet),
            domain: self.domain.or(other.domain),
            published,
        }
    }
}

/// Reads a line that says nothing but metadata, wherever it stands: a label and its value. `None` for any other line.
pub(super) fn of_line(line: &str, order: Option<Order>) -> Option<Known> {
    if WORDS.first_stood.after(line).is_some() && word_count(line) <= 30 {
        return Some(first_stood(line, order));
    }
    if is_prose(line) {
        return None;
    }
    let rest = WORDS.published.after(line);
    if let Some(published) = rest.and_then(|rest| dated(value(rest), order)) {
        return Some(Known::dated(published));
    }
    let name = WORDS.outlet.labels(line);
    if let Some(name) =
        name.filter(|v| word_count(v) <= 8 && (DOMAIN.is_match(v) || !v.contains(char::is_numeric)))
    {
        return Some(publisher(name));
    }
    (is_update(line) || is_tags(line)).then(Known::default)
}

/// Reads a line that is metadata where it stands before the first sentence: a bare date, or who wrote it.
pub(super) fn of_head_line(line: &str, order: Option<Order>) -> Option<Known> {
    if let Some(published) = dated(line, order) {
        return Some(Known::dated(published));
    }
    let by = WORDS.author.after(line)?;
    let name = by.trim_start_matches([':', ' ', '-', '–', '—', '/']);
    let named =
        by.starts_with([':', ' ']) && (1..=6).contains(&word_count(name)) && !ends_sentence(name);
    let proper =
        name.starts_with(is_arabic) && by.contains(':') || name.starts_with(char::is_uppercase);
    (named && proper).then(Known::default)
}

/// A line that says where a copied article first stood.
fn first_stood(line: &str, order: Option<Order>) -> Known {
    Known {
        outlet: None,
        domain: domain(line),
        published: date_within(line, order),
    }
}

fn is_update(line: &str) -> bool {
    let rest = WORDS.updated.after(line);
    rest.is_some_and(|rest| rest.contains(char::is_numeric) && word_count(line) <= 10)
}

fn is_tags(line: &str) -> bool {
    let tags = WORDS.tags.labels(line);
    tags.is_some_and(|tags| !tags.is_empty() && !ends_sentence(tags))
}

/// The date that is all of `text`, but for a few words such as a city or when it was changed.
fn dated(text: &str, order: Option<Order>) -> Option<Published> {
    let (published, end) = leading(text, order).ok()?;
    let rest = value(&text[end..]);
    let little =
        word_count(rest) <= 3 || WORDS.updated.after(rest).is_some() && word_count(rest) <= 8;
    little.then_some(published)
}

/// What follows a label.
pub(super) fn value(rest: &str) -> &str {
    rest.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '：' | '-' | '–' | '—' | '|')
    })
}

/// A publisher as named; "agencies" are nobody, an address gives its host.
pub(super) fn publisher(name: &str) -> Known {
    let name = name
        .trim()
        .trim_end_matches(['.', ',', '،', ';', '؛'])
        .trim();
    match domain(name) {
        Some(domain) => Known {
            domain: Some(domain),
            ..Known::default()
        },
        None if name.is_empty() || WORDS.nobody.is(name) => Known::default(),
        None => Known {
            outlet: Some(name.to_owned()),
            ..Known::default()
        },
    }
}

/// The host of the first address in `line`, without `www.`.
fn domain(line: &str) -> Option<String> {
    DOMAIN
        .captures(line)
        .map(|found| found["host"].to_ascii_lowercase())
}

/// The first date behind a label anywhere in `line`.
fn date_within(line: &str, order: Option<Order>) -> Option<Published> {
    let starts = line.char_indices().filter(|(at, c)| {
        !c.is_whitespace() && (*at == 0 || line[..*at].ends_with(char::is_whitespace))
    });
    let labelled = starts.filter_map(|(at, _)| WORDS.published.after(&line[at..]));
    labelled
        .map(value)
        .find_map(|rest| leading(rest, order).ok())
        .map(|found| found.0)
}

static DOMAIN: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)(?:https?://)?(?:www\.)?(?P<host>[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,10})(?:[/:?\s]|$)",
    )
});
fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a fixed pattern, used by the tests")
}

#[cfg(test)]
impl Known {
    /// For tests: outlet, domain and date, empty where unknown.
    pub fn shown(&self) -> String {
        let published = self.published.as_ref().map(|p| match p.at {
            Some(at) => at.strftime("%Y-%m-%d %H:%M").to_string(),
            None => p.date.to_string(),
        });
        [self.outlet.clone(), self.domain.clone(), published]
            .map(Option::unwrap_or_default)
            .join("|")
    }
}

#[cfg(test)]
mod tests {
    use super::{Known, of_head_line, of_line};

    fn check(line: &str, expect: &str) {
        assert_eq!(
            of_line(line, None).as_ref().map(Known::shown).as_deref(),
            Some(expect),
            "{line}"
        );
    }

    #[test]
    fn labelled_lines() {
        check("تاريخ النشر: 3rd, May 2023 GMT", "||2023-05-03");
        check("نُشر في 3 أيار 2023 - 10:15", "||2023-05-03 10:15");
        check("بتاريخ:2023-05-03 10:15:00", "||2023-05-03 10:15");
        check("Date of publication 3 May 2023", "||2023-05-03");
        check("المصدر: أخبار الوادي", "أخبار الوادي||");
        check(
            "Source: River Times and agencies",
            "River Times and agencies||",
        );
        check("Source: agencies", "||");
        check("المصدر : وكالات", "||");
        check(
            "مصدر الخبر: https://www.example.org/news/1",
            "|example.org|",
        );
        check("كلمات دلالية: النهر الفيضان السد", "||");
        check("آخر تحديث 10:25", "||");
        check(
            "نشر الخبر اول مرة على موقع :www.example.com بتاريخ:2023-05-03 10:15:00",
            "|example.com|2023-05-03 10:15",
        );
    }

    #[test]
    fn sentences_are_no_labels() {
        for line in [
            "Source says nothing",
            "Published reports spoke of 20 dead",
            "المصدر نفسه أكد أن السد لم يتضرر من الفيضان الأخير.",
            "Tags: he said that the tags were his.",
            "نشر في المنطقة عشرات الجنود",
            "Source: the army said on 3 May 2023 that the dam had held through the night.",
        ] {
            assert_eq!(of_line(line, None), None, "{line}");
        }
    }

    #[test]
    fn head_lines() {
        for (line, expect) in [
            ("3 May 2023", "||2023-05-03"),
            ("By River Wire", "||"),
            ("كتب: سمير علي", "||"),
        ] {
            assert_eq!(
                of_head_line(line, None)
                    .as_ref()
                    .map(Known::shown)
                    .as_deref(),
                Some(expect),
                "{line}"
            );
        }
        for line in [
            "By the river",
            "كتب سمير",
            "By River Wire said so.",
            "3 May 2023 was a day of floods",
        ] {
            assert_eq!(of_head_line(line, None), None, "{line}");
        }
    }
}
