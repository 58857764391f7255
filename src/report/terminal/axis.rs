//! A small number line under a finding of figures: a row a side, each drawn as what it is.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Style;
use crate::annotate::interval::Interval;
use crate::annotate::quantity::{Hedge, Quantity};
use crate::check::Finding;
use crate::claim::Value;
use crate::report::Report;
use crate::report::bidi;
use crate::report::wrap::{cut, width};

/// Columns of the line.
const COLUMNS: usize = 40;
/// Columns before it, and between it and the label of a side.
const GAP: usize = 2;

/// How ends are drawn.
struct Pen {
    inside: char,
    outside: char,
    line: char,
    /// The ends of a hedged figure.
    around: [char; 2],
    /// Where there is no end.
    on: [char; 2],
}

const UNICODE: Pen = Pen {
    inside: '●',
    outside: '○',
    line: '─',
    around: ['├', '┤'],
    on: ['◀', '▶'],
};
const ASCII: Pen = Pen {
    inside: '*',
    outside: 'o',
    line: '-',
    around: ['[', ']'],
    on: ['<', '>'],
};

/// The stretch of numbers that is drawn.
struct Scale {
    low: Decimal,
    high: Decimal,
}

/// A row for each side and one of numbers; nothing where the sides are no figures of one unit.
pub(super) fn axis(report: &Report, finding: &Finding, style: Style<'_>) -> Vec<String> {
    let figures: Option<Vec<&Quantity>> = finding
        .sides
        .iter()
        .map(|side| figure(report, *side.claims.first()?))
        .collect();
    let Some(figures) = figures.filter(|all| is_one_unit(all)) else {
        return Vec::new();
    };
    let ends: BTreeSet<Decimal> = figures
        .iter()
        .flat_map(|q| ends(&q.hard))
        .flatten()
        .collect();
    let Some(scale) = Scale::over(&ends) else {
        return Vec::new();
    };
    let pen = if style.unicode { &UNICODE } else { &ASCII };
    let words = style.words;
    let room = style.width.saturating_sub(COLUMNS + 2 * GAP);
    let rows = figures.iter().zip(&finding.sides).map(|(figure, side)| {
        let label = cut(&words.label(report, side), room);
        let label = bidi::line(&label, words.is_rtl(), words.bidi());
        format!("{:GAP$}{}{:GAP$}{label}", "", scale.row(figure, pen), "")
    });
    rows.chain([format!("{:GAP$}{}", "", scale.numbers(&ends, style))])
        .collect()
}

fn figure<'a>(report: &'a Report, claim: usize) -> Option<&'a Quantity> {
    match &report.claims[claim].value {
        Value::Quantity(quantity) => Some(quantity),
        _ => None,
    }
}

fn is_one_unit(figures: &[&Quantity]) -> bool {
    figures.windows(2).all(|pair| pair[0].unit == pair[1].unit)
}

/// The ends of what the words say; nought is no end of "up to 10".
fn ends(hard: &Interval) -> [Option<Decimal>; 2] {
    let low = hard
        .low
        .filter(|low| !low.is_zero() || hard.high == Some(*low));
    [low, hard.high]
}

impl Scale {
    /// All of `ends`, with room on both sides; `None` where there is no end at all.
    fn over(ends: &BTreeSet<Decimal>) -> Option<Self> {
        let (low, high) = (*ends.first()?, *ends.last()?);
        let ten = Decimal::TEN;
        let span = if low == high {
            low.abs().max(Decimal::ONE)
        } else {
            high - low
        };
        Some(Self {
            low: low - span / ten,
            high: high + span / ten,
        })
    }

    fn column(&self, value: Decimal) -> usize {
        let last = Decimal::from(COLUMNS - 1);
        let at = (value - self.low) * last / (self.high - self.low);
        at.round().to_usize().unwrap_or_default().min(COLUMNS - 1)
    }

    fn row(&self, figure: &Quantity, pen: &Pen) -> String {
        let [low, high] = ends(&figure.hard);
        let (from, to) = (low.map(|n| self.column(n)), high.map(|n| self.column(n)));
        let mut row = [' '; COLUMNS];
        row[from.unwrap_or(0)..=to.unwrap_or(COLUMNS - 1)].fill(pen.line);
        let hedged = matches!(figure.hedge, Some(Hedge::About | Hedge::Nearly));
        let end = |open: bool, side: usize| match (hedged, open) {
            (true, _) => pen.around[side],
            (false, true) => pen.outside,
            (false, false) => pen.inside,
        };
        row[from.unwrap_or(0)] = from.map_or(pen.on[0], |_| end(figure.hard.low_open, 0));
        row[to.unwrap_or(COLUMNS - 1)] = to.map_or(pen.on[1], |_| end(figure.hard.high_open, 1));
        if let Some(value) = figure.written.low.filter(|_| hedged) {
            row[self.column(value)] = pen.inside;
        }
        row.iter().collect()
    }

    /// The ends in digits below their columns, as many as there is room for.
    fn numbers(&self, ends: &BTreeSet<Decimal>, style: Style<'_>) -> String {
        let mut row = String::new();
        for end in ends {
            let number = style.words.number(*end);
            let start = self.column(*end).saturating_sub(width(&number) / 2);
            let taken = width(&row);
            if taken == 0 || start > taken {
                row.push_str(&" ".repeat(start - taken));
                row.push_str(&number);
            }
        }
        row
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::axis;
    use crate::check::{Finding, Side};
    use crate::claim::{Claim, Value};
    use crate::report::sample::Sample;
    use crate::report::terminal::Style;
    use crate::report::{Report, Words};

    /// The number line of a side each for figures with these ends; open ends are left out.
    fn drawn(figures: &[(Option<i64>, Option<i64>, bool)]) -> Vec<String> {
        let sample = Sample::new();
        let report = sample.report();
        let claim = |&(low, high, open): &(Option<i64>, Option<i64>, bool)| {
            let mut claim: Claim = report.claims[1].clone();
            if let Value::Quantity(q) = &mut claim.value {
                (q.hard.low, q.hard.high) = (low.map(Decimal::from), high.map(Decimal::from));
                (q.hard.low_open, q.hard.high_open) = (open, open);
            }
            claim
        };
        let claims: Vec<Claim> = figures.iter().map(claim).collect();
        let side = |at| Side {
            claims: vec![at],
            lineages: 1,
        };
        let finding = Finding {
            sides: (0..claims.len()).map(side).collect(),
            ..report.findings[2].clone()
        };
        let report = Report {
            claims: &claims,
            ..report
        };
        axis(&report, &finding, Style::plain(&Words::plain()))
    }

    #[test]
    fn each_figure_is_drawn_as_what_it_is() {
        let found = drawn(&[
            (Some(0), Some(10), false),
            (Some(20), None, true),
            (Some(12), Some(15), false),
            (Some(17), Some(17), false),
        ]);
        assert_eq!(
            found,
            [
                "  ◀──●                                      at most 10",
                "                                      ○──▶  more than 20",
                "            ●─────────●                     12 to 15",
                "                            ●               17",
                "    10     12        15    17        20",
            ]
        );
    }

    #[test]
    fn one_number_for_all_stands_in_the_middle() {
        let found = drawn(&[(None, Some(10_000), false), (Some(10_000), None, true)]);
        assert_eq!(found[0].chars().filter(|c| *c == '─').count(), 19);
        assert_eq!(found[2].trim(), "10,000");
    }

    #[test]
    fn states_have_no_number_line() {
        let sample = Sample::new();
        let report = sample.report();
        assert_eq!(
            axis(&report, &report.findings[0], Style::plain(&Words::plain())),
            Vec::<String>::new()
        );
    }
}
