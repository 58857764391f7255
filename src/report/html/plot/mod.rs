//! The picture of a finding: its figures on one axis, and over time where their days differ.

mod draw;
mod mark;
mod rows;
mod scale;
mod time;

use maud::{Markup, html};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

pub(super) use self::draw::sign;
pub(super) use self::rows::written;

use self::draw::Place;
use self::mark::{Axis, Mark};
use self::rows::{Row, rows};
use self::scale::Scale;
use super::page::Page;
use crate::check::Finding;

/// Marks on an axis, about.
const TICKS: u32 = 4;

/// The pictures of `finding`; nothing where fewer than two of its claims have a place on an axis.
pub(super) fn plots(page: &Page, finding: &Finding) -> Markup {
    let mut groups: Vec<(Axis, Vec<Row>)> = Vec::new();
    for (axis, row) in rows(page, finding) {
        match groups.iter_mut().find(|(known, _)| *known == axis) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((axis, vec![row])),
        }
    }
    html! {
        @for (axis, rows) in groups.iter().filter(|(_, rows)| rows.len() > 1) {
            (plot(page, axis, rows))
            @if matches!(axis, Axis::Figures(_)) { (time::plot(page, axis, rows)) }
        }
    }
}

fn plot(page: &Page, axis: &Axis, rows: &[Row]) -> Markup {
    let values = rows.iter().flat_map(|row| row.mark.values());
    let Some(scale) = Scale::new(values, axis.least(), page.is_rtl()) else {
        return html! {};
    };
    let ticks = axis.ticks(&scale);
    html! {
        figure.plot {
            figcaption { (page.say("page-axis-caption")) (axis.unit(page)) }
            table {
                thead.aside { tr {
                    th scope="col" { (page.say("page-outlet")) }
                    th scope="col" { (page.say("page-axis")) }
                    th scope="col" { (page.say("page-as-written")) }
                } }
                @for side in rows.chunk_by(|a, b| a.side == b.side) {
                    tbody.fits[side[0].side.is_none()] {
                        @for row in side { (row.draw(page, &scale, &ticks)) }
                    }
                }
                tfoot aria-hidden="true" { tr { td {} td.strip { (labels(page, axis, &scale, &ticks)) } td {} } }
            }
        }
    }
}

fn labels(page: &Page, axis: &Axis, scale: &Scale, ticks: &[f64]) -> Markup {
    html! {
        svg.axis {
            @for tick in ticks {
                (draw::label(scale.at(*tick), &axis.label(page, *tick)))
            }
        }
    }
}

impl Axis {
    /// What two values are apart at least, to be two.
    fn least(&self) -> f64 {
        match self {
            Self::Figures(_) | Self::Days => 1.0,
            Self::Hours => 60.0,
        }
    }

    fn ticks(&self, scale: &Scale) -> Vec<f64> {
        match self {
            Self::Figures(_) => scale.ticks(TICKS, 0.0),
            Self::Days => scale.outermost(),
            Self::Hours => scale.ticks(TICKS, 1.0),
        }
    }

    fn label(&self, page: &Page, value: f64) -> String {
        match self {
            Self::Figures(_) => page
                .words
                .number(Decimal::from_f64(value).unwrap_or_default()),
            Self::Days => page.words.day(mark::date(value)),
            Self::Hours => page.words.hour(mark::time(value)),
        }
    }

    /// The unit, behind a caption.
    fn unit(&self, page: &Page) -> Markup {
        html! {
            @if let Self::Figures(Some(unit)) = self { " (" (page.words.unit(unit, Decimal::ONE_HUNDRED)) ")" }
        }
    }
}

/// A mark of each way to write a figure, for a guide: exact, about, at least, a range, denied.
pub(super) fn example(number: usize, rtl: bool) -> Markup {
    let between = |low: f64, high: f64| Mark {
        low: Some(low),
        high: Some(high),
        ..Mark::default()
    };
    let exact = Mark {
        at: Some(5.0),
        ..between(5.0, 5.0)
    };
    let mark = match number {
        0 => exact,
        1 => Mark {
            at: Some(5.0),
            ..between(3.0, 7.0)
        },
        2 => Mark {
            high: None,
            ..between(3.0, 7.0)
        },
        3 => between(2.0, 8.0),
        _ => Mark {
            negated: true,
            ..exact
        },
    };
    let scale = Scale::new([0.0, 10.0], 1.0, rtl);
    html! {
        @if let Some(scale) = &scale {
            svg aria-hidden="true" { (draw::mark(&mark, 0, Place { scale, across: 50.0, upright: false })) }
        }
    }
}
