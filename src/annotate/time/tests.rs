//! The corpora of `tests/corpus`, run through one check, and what must hold of any text.

use jiff::civil::Date;
use proptest::prelude::*;

use super::{Anchor, Interval, Time, TimeKind, anchor, times};
use crate::annotate::page;
use crate::lexicon::{Forms, Lexicon};
use crate::source::Document;

fn document(text: &str, language: &str) -> Document {
    Document::of_text("test", language, text)
}

fn read(text: &str, language: &str, published: Option<Date>) -> Vec<Time> {
    let document = document(text, language);
    let lexicon = Lexicon::default();
    let mut forms = Forms::new(&lexicon);
    times(&page(&document, &mut forms), published)
}

/// `2024-11-07`, `2024-11-04..2024-11-10`, `2024-03-01..` (since), `..2024-03-31` (until), `unknown`, `duration`.
fn notation(time: &Time) -> String {
    let Interval { earliest, latest } = Interval::from(time.when);
    match (time.kind, earliest, latest) {
        (TimeKind::Duration, ..) => "duration".to_owned(),
        (_, None, None) => "unknown".to_owned(),
        (_, Some(a), Some(b)) if a == b => a,
        (_, a, b) => format!("{}..{}", a.unwrap_or_default(), b.unwrap_or_default()),
    }
}

/// Runs rows of surface, anchor (`-` where unknown) and value. `[[…]]` marks the expression where the surface is longer;
/// else it is the whole surface. Exactly one reading, or none where the value is `none`.
fn check(corpus: &str, language: &str) {
    let mut wrong = Vec::new();
    let rows = corpus
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    for row in rows {
        let columns: Vec<&str> = row.split('\t').collect();
        let [surface, published, value] = columns[..] else {
            panic!("a row has three columns: {row}");
        };
        let marked = surface
            .split_once("[[")
            .and_then(|(_, r)| r.split_once("]]"));
        let want = marked.map_or(surface, |(inside, _)| inside);
        let text = surface.replace("[[", "").replace("]]", "");
        let found: Vec<String> = read(&text, language, published.parse().ok())
            .iter()
            .map(|t| format!("{} = {}", t.span.of(&text), notation(t)))
            .collect();
        let expect = if value == "none" {
            vec![]
        } else {
            vec![format!("{want} = {value}")]
        };
        if found != expect {
            wrong.push(format!(
                "{text} [{published}]: want {expect:?}, got {found:?}"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn english_corpus() {
    check(include_str!("../../../tests/corpus/times.en.tsv"), "en");
}

#[test]
fn arabic_corpus() {
    check(include_str!("../../../tests/corpus/times.ar.tsv"), "ar");
}

#[test]
fn french_corpus() {
    check(include_str!("../../../tests/corpus/times.fr.tsv"), "fr");
}

#[test]
fn the_text_corrects_the_metadata() {
    let check = |text: &str, language: &str, published: &str, expect: &str| {
        let document = document(text, language);
        let lexicon = Lexicon::default();
        let mut forms = Forms::new(&lexicon);
        let found = anchor(&page(&document, &mut forms), published.parse().ok());
        let date: Date = expect.parse().expect("a date");
        let corrected = published != expect;
        assert_eq!(found, Some(Anchor { date, corrected }), "{text}");
    };
    check(
        "قال الجيش اليوم الاثنين إن",
        "ar",
        "2024-11-09",
        "2024-11-11",
    );
    check("قال الجيش أمس الأحد إن", "ar", "2024-11-11", "2024-11-11");
    check(
        "It said on Monday, November 11, that",
        "en",
        "2024-11-09",
        "2024-11-11",
    );
    check(
        "It said on Monday, November 4, that",
        "en",
        "2024-11-09",
        "2024-11-09",
    );
    check("It said on Monday that", "en", "2024-11-09", "2024-11-09");
}

const SOUP: &str = "[0-9]{1,4}|May|march|on|the|of|to|between|and|since|last|next|week|first|Friday|Q3|1990|s|'|-|/|:|\\.|,|ago|days|a few|\n|من|إلى|بين|و|قبل|يوم|الجمعة|الماضي|هـ|رمضان|تشرين|الأول|الساعة|مساء|عام|ألفين|وعشرين|العقد|12/31/9999|9999999 years ago|قبل 9999 قرن";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_text_panics_and_spans_slice_it(text in ".{0,80}") {
        holds(&text);
    }

    #[test]
    fn no_date_soup_panics(words in proptest::collection::vec(SOUP, 0..12)) {
        holds(&words.join(" "));
        holds(&words.concat());
    }

    #[test]
    fn every_day_parses_back(days in 0..73_414_i32) {
        let day = super::calendar::add_days(Date::constant(1900, 1, 1), days).expect("before 2101");
        for (format, language) in [
            ("%Y-%m-%d", "en"), ("%-d %B %Y", "en"), ("%B %-d, %Y", "en"), ("%b. %-d, %Y", "en"),
            ("%A, %B %-d, %Y", "en"), ("%d.%m.%Y", "en"), ("%d/%m/%Y", "ar"), ("%Y/%m/%d", "ar"),
        ] {
            // May has no abbreviation, so no point
            let text = day.strftime(format).to_string().replace("May.", "May");
            let found = read(&text, language, None);
            prop_assert_eq!(found.len(), 1, "{}", text);
            prop_assert_eq!(found[0].when.day(), Some(day), "{}", text);
        }
    }
}

#[test]
fn ends_in_the_wrong_order_make_no_range() {
    holds("next الجمعة - last Friday");
}

fn holds(text: &str) {
    for language in ["en", "ar"] {
        let mut end = 0;
        for time in read(text, language, Some(Date::constant(2024, 11, 11))) {
            assert!(time.span.start >= end, "in order and disjoint");
            assert!(!time.span.of(text).is_empty());
            end = time.span.end;
            let (a, b) = (time.when.earliest, time.when.latest);
            assert!(
                a.zip(b).is_none_or(|(a, b)| a <= b),
                "{text}: {:?}",
                time.when
            );
        }
    }
}
