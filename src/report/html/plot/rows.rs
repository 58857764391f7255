//! The rows of a picture: who says what figure, in the order of the sides.

use maud::{Markup, html};

use super::draw::{self, Place};
use super::mark::{Axis, Mark, mark};
use super::scale::Scale;
use crate::check::Finding;
use crate::claim::{Claim, Value};
use crate::report::html::page::Page;
use crate::report::html::text::language;
use crate::report::safe::one_line;

/// One figure of one outlet.
pub(super) struct Row<'a> {
    pub claim: &'a Claim,
    pub outlet: usize,
    /// Index of its side; `None` for what fits several.
    pub side: Option<usize>,
    pub mark: Mark,
    /// The figure as written.
    pub words: String,
}

/// The rows of `finding` with their axes. What an outlet says twice on one side for one day is one row.
pub(super) fn rows<'a>(page: &Page<'a>, finding: &Finding) -> Vec<(Axis, Row<'a>)> {
    let sides = finding.sides.iter().enumerate();
    let sides = sides.flat_map(|(n, side)| side.claims.iter().map(move |c| (Some(n), *c)));
    let fits = finding.fits.iter().map(|c| (None, *c));
    let mut out: Vec<(Axis, Row)> = Vec::new();
    for (side, index) in sides.chain(fits) {
        let claim = &page.report.claims[index];
        let Some((axis, mark)) = mark(claim) else {
            continue;
        };
        let row = Row {
            claim,
            outlet: page.outlet(claim.document),
            side,
            mark,
            words: one_line(written(page, claim)),
        };
        if !out
            .iter()
            .any(|(known, other)| *known == axis && other.is(&row))
        {
            out.push((axis, row));
        }
    }
    out
}

/// The words of the figure alone; of other values, the words that make the claim.
pub(in crate::report::html) fn written<'a>(page: &Page<'a>, claim: &Claim) -> &'a str {
    let span = match &claim.value {
        Value::Quantity(quantity) => quantity.span,
        _ => claim.evidence,
    };
    span.of(&page.report.documents[claim.document].text)
}

impl Row<'_> {
    fn is(&self, other: &Self) -> bool {
        (self.side, self.outlet, self.mark, self.claim.as_of)
            == (other.side, other.outlet, other.mark, other.claim.as_of)
    }

    pub(super) fn draw(&self, page: &Page, scale: &Scale, ticks: &[f64]) -> Markup {
        let place = Place {
            scale,
            across: 50.0,
            upright: false,
        };
        html! {
            tr {
                th scope="row" { (draw::sign(self.outlet)) bdi { (page.outlets[self.outlet]) } }
                td.strip {
                    svg aria-hidden="true" {
                        @for tick in ticks { (grid(scale, *tick)) }
                        (draw::mark(&self.mark, self.outlet, place))
                    }
                }
                td { bdi lang=[language(page.report.document_of(self.claim))] { (self.words) } }
            }
        }
    }
}

fn grid(scale: &Scale, tick: f64) -> Markup {
    let x = draw::percent(scale.at(tick));
    html! { line.grid x1=(x) x2=(x) y1="0" y2="100%" {} }
}
