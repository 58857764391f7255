//! The page over the sample, in both languages, and over articles that mean it ill.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{SCRIPT, STYLE, hash, write_html};
use crate::report::sample::Sample;
use crate::report::{Bidi, Digits, Locale, Report, Words};
use crate::source::Document;

fn page(report: &Report, locale: Locale, digits: Digits) -> String {
    let mut out = String::new();
    let words = Words::new(locale, digits, Bidi::Isolates);
    write_html(&mut out, report, &words).expect("a String takes everything");
    out
}

/// The page without its style and script, each element on a line, what cannot be seen by name.
fn told(page: &str) -> String {
    let page = page.replace(STYLE, "STYLE").replace(SCRIPT, "SCRIPT");
    let page = page
        .replace(&hash(STYLE), "STYLE")
        .replace(&hash(SCRIPT), "SCRIPT");
    let names = [("><", ">\n<"), ("\u{2068}", "‹FSI›"), ("\u{2069}", "‹PDI›")];
    names
        .iter()
        .fold(page, |page, (sign, name)| page.replace(sign, name))
}

#[test]
fn page_in_english() {
    let sample = Sample::new();
    insta::assert_snapshot!(told(&page(&sample.report(), Locale::En, Digits::Latn)));
}

#[test]
fn page_in_arabic_with_its_digits() {
    let sample = Sample::new();
    insta::assert_snapshot!(told(&page(&sample.report(), Locale::Ar, Digits::Arab)));
}

#[test]
fn a_finding_that_a_baseline_lacks_is_new() {
    let sample = Sample::new();
    let baseline = crate::report::Baseline::default();
    let report = Report {
        baseline: Some(&baseline),
        ..sample.report()
    };
    let count = |report: &Report| {
        page(report, Locale::En, Digits::Latn)
            .matches("class=\"new\"")
            .count()
    };
    assert_eq!(
        (count(&sample.report()), count(&report)),
        (0, report.findings.len())
    );
}

/// The sample by outlets, titles and addresses that hold `text`, which also stands in front of one article.
fn with(text: &str) -> String {
    let sample = Sample::new();
    let report = sample.report();
    let ill = |d: &Document| Document {
        outlet: Some(text.to_owned()),
        title: Some(text.to_owned()),
        url: Some(text.to_owned()),
        path: text.to_owned(),
        language: text.to_owned(),
        ..d.clone()
    };
    let documents: Vec<Document> = report.documents.iter().map(ill).collect();
    let mut claims = report.claims.to_vec();
    for claim in &mut claims {
        claim
            .speakers
            .iter_mut()
            .for_each(|speaker| text.clone_into(&mut speaker.text));
    }
    let report = Report {
        documents: &documents,
        claims: &claims,
        ..report
    };
    page(&report, Locale::En, Digits::Latn)
        .replace(STYLE, "")
        .replace(SCRIPT, "")
}

/// The elements of a page with their counts.
fn elements(page: &str) -> BTreeMap<String, usize> {
    let mut out = BTreeMap::new();
    for tag in page.split('<').skip(1) {
        let name = tag.split(['>', ' ', '/']).next().unwrap_or_default();
        *out.entry(name.to_owned()).or_default() += 1;
    }
    out
}

#[test]
fn markup_of_an_article_is_text() {
    let ill =
        "\"'></title></style></script><script>alert(1)</script><img src=x onerror=alert(1)><!--";
    assert_eq!(elements(&with(ill)), elements(&with("plain")));
    assert!(!with("javascript:alert(1)").contains("href=\"javascript:"));
    assert!(
        with("https://example.com/a")
            .contains("<a href=\"https://example.com/a\" rel=\"noreferrer\">")
    );
}

#[test]
fn what_acts_on_a_screen_is_shown() {
    let page = with("a\u{202e}b\u{2066}c\u{1b}[31md\u{0}e");
    assert!(!page.contains(['\u{202e}', '\u{2066}', '\u{1b}', '\0']));
    assert!(page.contains("a\u{fffd}b\u{fffd}c␛[31md␀e"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_text_makes_an_element(text in any::<String>()) {
        let mut found = elements(&with(&text));
        let mut plain = elements(&with("plain"));
        // An address of the web is a link, any other one is text apart.
        for name in ["a", "bdi"] {
            found.remove(name);
            plain.remove(name);
        }
        prop_assert_eq!(found, plain);
    }
}

/// The colours that a scheme gives names to.
fn colours(scheme: &str) -> BTreeMap<&str, [f64; 3]> {
    let part = |hex: &str, at: usize| {
        f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("two digits"))
    };
    let names = scheme
        .split("--")
        .skip(1)
        .filter_map(|rule| rule.split_once(": #"));
    names
        .map(|(name, hex)| (name, [part(hex, 0), part(hex, 2), part(hex, 4)]))
        .collect()
}

/// The contrast of two colours, as WCAG 2 has it.
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let linear = |part: f64| match part / 255.0 {
        dark if dark <= 0.040_45 => dark / 12.92,
        part => ((part + 0.055) / 1.055).powf(2.4),
    };
    let light = |[r, g, b]: [f64; 3]| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    let (a, b) = (light(a) + 0.05, light(b) + 0.05);
    (a / b).max(b / a)
}

#[test]
fn every_colour_can_be_told_from_its_ground() {
    let roots: Vec<&str> = STYLE
        .split(":root {")
        .skip(1)
        .map(|r| r.split('}').next().unwrap_or_default())
        .collect();
    for scheme in &roots[..2] {
        let colours = colours(scheme);
        let grounds = [colours["ground"], colours["raised"]];
        let check = |names: &[&str], grounds: &[[f64; 3]], least: f64| {
            for name in names {
                for ground in grounds {
                    let found = contrast(colours[name], *ground);
                    assert!(found >= least, "{name}: {found:.1} of {least} in{scheme}");
                }
            }
        };
        check(
            &[
                "text",
                "soft",
                "link",
                "contradiction",
                "misquote",
                "dispute",
                "discrepancy",
                "update",
                "apart",
            ],
            &grounds,
            4.5,
        );
        check(&["text"], &[colours["mark"]], 4.5);
        check(&["c0", "c1", "c2", "c3", "c4", "c5"], &grounds, 3.0);
    }
}
