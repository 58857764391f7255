//! The terminal report over the sample.

use super::sample::Sample;
use super::wrap::width;
use super::{Bidi, Digits, Locale, Report, Style, Summary, Words, write_terminal};

/// What the tests change of the way a report is drawn.
#[derive(Clone, Copy)]
struct Look {
    width: usize,
    color: bool,
    unicode: bool,
    links: bool,
    bidi: Bidi,
    locale: Locale,
    digits: Digits,
}

const PLAIN: Look = Look {
    width: 80,
    color: false,
    unicode: true,
    links: false,
    bidi: Bidi::Plain,
    locale: Locale::En,
    digits: Digits::Latn,
};

fn drawn(report: &Report, look: Look) -> String {
    let words = Words::new(look.locale, look.digits, look.bidi);
    let style = Style {
        width: look.width,
        color: look.color,
        unicode: look.unicode,
        links: look.links.then_some("file:///news"),
        ..Style::plain(&words)
    };
    let mut out = String::new();
    write_terminal(&mut out, report, style).expect("a String takes everything");
    out
}

fn sample(look: Look) -> String {
    drawn(&Sample::new().report(), look)
}

/// Invisible marks as their names.
fn visible(text: &str) -> String {
    let names = [
        ('\u{200E}', "‹LRM›"),
        ('\u{2067}', "‹RLI›"),
        ('\u{2068}', "‹FSI›"),
        ('\u{2069}', "‹PDI›"),
    ];
    names.iter().fold(text.to_owned(), |text, (mark, name)| {
        text.replace(*mark, name)
    })
}

fn without_colours(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| {
        out + part.split_once('m').map_or("", |(_, rest)| rest)
    })
}

#[test]
fn terminal_plain() {
    insta::assert_snapshot!(sample(PLAIN));
}

#[test]
fn terminal_with_isolates() {
    insta::assert_snapshot!(visible(&sample(Look {
        bidi: Bidi::Isolates,
        ..PLAIN
    })));
}

#[test]
fn terminal_in_arabic() {
    insta::assert_snapshot!(sample(Look {
        locale: Locale::Ar,
        ..PLAIN
    }));
}

#[test]
fn terminal_in_arabic_with_isolates_and_digits() {
    insta::assert_snapshot!(visible(&sample(Look {
        locale: Locale::Ar,
        digits: Digits::Arab,
        bidi: Bidi::Isolates,
        ..PLAIN
    })));
}

#[test]
fn terminal_narrow_ascii() {
    insta::assert_snapshot!(sample(Look {
        width: 50,
        unicode: false,
        ..PLAIN
    }));
}

#[test]
fn colours_and_isolates_add_nothing_that_is_seen() {
    let plain = sample(PLAIN);
    assert_eq!(
        without_colours(&sample(Look {
            color: true,
            ..PLAIN
        })),
        plain
    );
    let marks = ['\u{200E}', '\u{2067}', '\u{2068}', '\u{2069}'];
    assert_eq!(
        sample(Look {
            bidi: Bidi::Isolates,
            ..PLAIN
        })
        .replace(marks, ""),
        plain
    );
}

#[test]
fn places_link_to_their_files_and_show_as_before() {
    let linked = sample(Look {
        links: true,
        ..PLAIN
    });
    let target =
        "\u{1b}]8;;file:///news/wire/kiosk.txt\u{1b}\\wire/kiosk.txt:1:1\u{1b}]8;;\u{1b}\\";
    assert!(linked.contains(target));
    let mut parts = linked.split("\u{1b}]8;;");
    let first = parts.next().unwrap_or_default().to_owned();
    let shown = parts.fold(first, |out, part| {
        out + part.split_once("\u{1b}\\").map_or("", |(_, rest)| rest)
    });
    assert_eq!(shown, sample(PLAIN));
}

#[test]
fn every_underline_is_as_long_as_the_words_above_it() {
    for bidi in [Bidi::Plain, Bidi::Isolates] {
        let text = sample(Look { bidi, ..PLAIN });
        let lines: Vec<_> = text.lines().collect();
        let underlined = lines.windows(2).filter_map(|pair| {
            let line = pair[1].strip_prefix("   · ")?;
            line.chars()
                .all(|c| "─┬".contains(c))
                .then_some((pair[0], line))
        });
        let found: Vec<_> = underlined
            .map(|(words, line)| {
                (
                    width(words.trim_start_matches("   │ ").trim_end_matches(',')),
                    width(line),
                )
            })
            .collect();
        assert_eq!(found.len(), 8);
        assert!(found.iter().all(|(words, line)| words == line), "{found:?}");
    }
}

#[test]
fn isolates_are_closed_on_their_line_and_only_frames_stand_outside() {
    let text = sample(Look {
        bidi: Bidi::Isolates,
        ..PLAIN
    });
    for line in text.lines() {
        let opened = line.matches(['\u{2067}', '\u{2068}']).count();
        assert_eq!(opened, line.matches('\u{2069}').count(), "{line}");
        let outside: String = line
            .split(['\u{2067}', '\u{2068}'])
            .map(|part| part.rsplit('\u{2069}').next().unwrap_or(part))
            .collect();
        assert!(!super::bidi::has_rtl(&outside), "{line}");
    }
}

#[test]
fn nothing_of_an_article_controls_the_terminal() {
    let text = sample(PLAIN);
    let controls = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    assert_eq!(text.chars().filter(|c| controls(*c)).count(), 0);
}

#[test]
fn plain_lines_stay_within_the_width() {
    let long: Vec<_> = sample(PLAIN)
        .lines()
        .filter(|line| width(line) > 80)
        .map(str::to_owned)
        .collect();
    assert!(
        long.iter().all(|line| line.starts_with("5 articles")),
        "{long:?}"
    );
}

#[test]
fn nothing_to_report_is_said_in_a_sentence() {
    let sample = Sample::new();
    let quiet = |summary| {
        drawn(
            &Report {
                findings: &[],
                notices: &[],
                summary,
                ..sample.report()
            },
            PLAIN,
        )
    };
    let read = Summary {
        articles: 2,
        outlets: 2,
        claims: 9,
        apart: 1,
        ..Summary::default()
    };
    assert_eq!(
        quiet(read.clone()),
        "No two claims in these articles disagree.\n2 articles, 2 outlets, 9 claims: no disagreement; 1 near-conflict ruled out\n"
    );
    assert_eq!(
        quiet(Summary {
            claims: 0,
            apart: 0,
            ..read
        }),
        "No claim was found that could be compared.\n2 articles, 2 outlets, 0 claims: no disagreement\n"
    );
}
