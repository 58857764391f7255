//! Marks as SVG. Places along the axis are in percent, so that a drawing is as wide as its page lets it; what is drawn at
//! a place keeps its size.

use maud::{Markup, html};

use super::mark::Mark;
use super::scale::Scale;

/// What stands for an outlet, around 0,0. Forms and colours repeat after different numbers of outlets.
const FORMS: [&str; 7] = [
    "M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0Z",
    "M-4.5-4.5H4.5V4.5H-4.5Z",
    "M0-6L5.5 4.5H-5.5Z",
    "M0-6.2L6.2 0L0 6.2L-6.2 0Z",
    "M0 6L5.5-4.5H-5.5Z",
    "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",
    "M-6-5.5L0-2.5L6-5.5L3 0L6 5.5L0 2.5L-6 5.5L-3 0Z",
];
/// Colours in the style sheet: `.c0` and so on.
const COLOURS: usize = 6;
/// Percent of an axis that count as its end.
const EDGE: f64 = 12.0;
/// The end of a whisker.
const CAP: &str = "M0-5V5";
/// Where a bound has no other end.
const ARROW: &str = "M-8-4.5L0 0L-8 4.5";

/// The axis that marks stand on: along the page, or up it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    pub scale: &'a Scale,
    /// Where the mark stands across the axis, in percent.
    pub across: f64,
    /// True for an axis up the page.
    pub upright: bool,
}

/// The class that colours what is drawn for an outlet.
pub(super) fn colour(outlet: usize) -> String {
    format!("c{}", outlet % COLOURS)
}

/// What stands for an outlet, for a legend.
pub(in crate::report::html) fn sign(outlet: usize) -> Markup {
    html! {
        svg.sign.(colour(outlet)) viewBox="-8 -8 16 16" aria-hidden="true" { path d=(form(outlet)) {} }
    }
}

/// `mark` in the form and colour of its outlet.
pub(super) fn mark(mark: &Mark, outlet: usize, place: Place) -> Markup {
    let (before, behind) = place.scale.ends();
    let (low, high) = (
        mark.low.map_or(before, |v| place.scale.at(v)),
        mark.high.map_or(behind, |v| place.scale.at(v)),
    );
    let known = mark.at.or(match (mark.low, mark.high) {
        (Some(end), None) | (None, Some(end)) => Some(end),
        _ => None,
    });
    let hollow = if mark.at.is_some() {
        mark.high_open
    } else {
        mark.low_open || mark.high_open
    };
    let range = known.is_none();
    html! {
        g.mark.(colour(outlet)).range[range].not[mark.negated] {
            (line(low, high, place))
            (end(low, &Tip::of(mark.low, mark.low_open, known), false, place))
            (end(high, &Tip::of(mark.high, mark.high_open, known), true, place))
            @if let Some(value) = known {
                (glyph(form(outlet), place.scale.at(value), 0, if hollow { "form hollow" } else { "form" }, place))
            }
        }
    }
}

fn form(outlet: usize) -> &'static str {
    FORMS[outlet % FORMS.len()]
}

/// How a whisker ends.
enum Tip {
    /// Where the value itself stands.
    Value,
    /// Nowhere: it goes on.
    Arrow,
    /// Short of its last value.
    Open,
    /// With its last value.
    Cap,
}

impl Tip {
    fn of(end: Option<f64>, open: bool, known: Option<f64>) -> Self {
        match end {
            None => Self::Arrow,
            end if end == known => Self::Value,
            _ if open => Self::Open,
            _ => Self::Cap,
        }
    }
}

/// An end of a whisker, the far one or the near one of its axis.
fn end(at: f64, tip: &Tip, far: bool, place: Place) -> Markup {
    match tip {
        Tip::Value => html! {},
        Tip::Arrow => glyph(ARROW, at, turn(far, place), "arrow", place),
        Tip::Open => glyph(FORMS[0], at, 0, "open", place),
        Tip::Cap => glyph(CAP, at, turn(far, place), "cap", place),
    }
}

/// Degrees by which what points to the right is turned to point to the far end of the axis, or to the near one.
fn turn(far: bool, place: Place) -> i32 {
    let (near, end) = place.scale.ends();
    let along = if place.upright { 90 } else { 0 };
    if (end > near) == far {
        along
    } else {
        along + 180
    }
}

fn line(from: f64, to: f64, place: Place) -> Markup {
    let (x1, y1) = point(from, place);
    let (x2, y2) = point(to, place);
    html! { line x1=(x1) y1=(y1) x2=(x2) y2=(y2) {} }
}

fn glyph(path: &str, at: f64, turn: i32, class: &str, place: Place) -> Markup {
    let (x, y) = point(at, place);
    html! {
        svg x=(x) y=(y) overflow="visible" {
            path.(class) d=(path) transform=[(turn != 0).then(|| format!("rotate({turn})"))] {}
        }
    }
}

fn point(along: f64, place: Place) -> (String, String) {
    let (along, across) = (percent(along), percent(place.across));
    if place.upright {
        (across, along)
    } else {
        (along, across)
    }
}

/// Words under a place of an axis; at its ends they stand inside.
pub(super) fn label(at: f64, words: &str) -> Markup {
    let anchor = match at {
        near if near < EDGE => "start",
        far if far > 100.0 - EDGE => "end",
        _ => "middle",
    };
    html! { text x=(percent(at)) y="1em" text-anchor=(anchor) { (words) } }
}

/// A place, in the words of SVG.
pub(super) fn percent(at: f64) -> String {
    format!("{at:.2}%")
}
