//! Figures over time: days along the page, figures up it.

use maud::{Markup, html};

use super::draw::{self, Place};
use super::mark::{Axis, day};
use super::rows::Row;
use super::scale::Scale;
use crate::report::html::page::Page;

/// Room for the figures beside the days, and what it leaves to these.
const BESIDE: &str = "14%";
const WIDTH: &str = "86%";

/// The picture of `rows` over the days for which they hold; nothing where these are not at least two.
pub(super) fn plot(page: &Page, axis: &Axis, rows: &[Row]) -> Markup {
    let dated: Vec<(&Row, f64)> = rows
        .iter()
        .filter_map(|row| Some((row, day(row.claim.as_of?))))
        .collect();
    let days = || dated.iter().map(|(_, day)| *day);
    let values = dated.iter().flat_map(|(row, _)| row.mark.values());
    let (Some(across), Some(up)) = (
        Scale::new(days(), Axis::Days.least(), page.is_rtl()),
        Scale::new(values, axis.least(), true),
    ) else {
        return html! {};
    };
    if days().all(|day| Some(day) == days().next()) {
        return html! {};
    }
    let x = if page.is_rtl() { "0" } else { BESIDE };
    html! {
        figure.plot.time {
            figcaption { (page.say("page-time-caption")) (axis.unit(page)) }
            svg.field role="img" aria-label=(page.say("page-time-caption")) {
                (figures(page, axis, &up))
                svg x=(x) width=(WIDTH) overflow="visible" {
                    @for (row, day) in &dated { (drawn(page, row, &up, across.at(*day))) }
                }
            }
            svg.axis aria-hidden="true" {
                svg x=(x) width=(WIDTH) overflow="visible" {
                    @for tick in Axis::Days.ticks(&across) {
                        (draw::label(across.at(tick), &Axis::Days.label(page, tick)))
                    }
                }
            }
            @if dated.len() < rows.len() { p.note { (page.count("page-undated", rows.len() - dated.len())) } }
        }
    }
}

/// Lines across the page, each with its figure above its start.
fn figures(page: &Page, axis: &Axis, up: &Scale) -> Markup {
    let (start, anchor) = if page.is_rtl() {
        ("100%", "end")
    } else {
        ("0", "start")
    };
    html! {
        @for tick in axis.ticks(up) {
            @let y = draw::percent(up.at(tick));
            line.grid x1="0" x2="100%" y1=(y) y2=(y) {}
            text x=(start) y=(y) dy="-0.3em" text-anchor=(anchor) { (axis.label(page, tick)) }
        }
    }
}

fn drawn(page: &Page, row: &Row, up: &Scale, across: f64) -> Markup {
    let place = Place {
        scale: up,
        across,
        upright: true,
    };
    let day = row.claim.as_of.map(|day| page.words.day(day));
    html! {
        g {
            title { (page.outlets[row.outlet]) ", " (day.unwrap_or_default()) ": " (row.words) }
            (draw::mark(&row.mark, row.outlet, place))
        }
    }
}
