//! Low, best and high, as projects that count the victims of conflicts record them.

use rust_decimal::Decimal;

use super::Report;
use crate::check::Finding;
use crate::claim::{Claim, Polarity, Value};

/// The bounds of a figure, or of all figures for one fact. What is unknown or unbounded is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Estimate {
    /// The smallest that is said to be possible.
    pub low: Option<Decimal>,
    /// The figure as written; for several claims the one that the most independent voices give, `None` on a tie. It says
    /// what is told most, not what is true.
    pub best: Option<Decimal>,
    /// The largest that is said to be possible.
    pub high: Option<Decimal>,
}

impl Estimate {
    /// Of one claim. A range has no best; a denied figure, or what is none, has nothing.
    #[must_use]
    pub fn of(claim: &Claim) -> Self {
        let Value::Quantity(quantity) = &claim.value else {
            return Self::default();
        };
        if claim.polarity != Polarity::Affirmed {
            return Self::default();
        }
        let (low, high) = (quantity.written.low, quantity.written.high);
        Self {
            low: quantity.hard.low,
            best: low.xor(high).or(low.filter(|_| low == high)),
            high: quantity.hard.high,
        }
    }

    /// Of all claims of a finding, those that fit several sides included. An end that one claim leaves open is that of
    /// the others.
    #[must_use]
    pub fn of_finding(report: &Report, finding: &Finding) -> Self {
        let sides = finding.sides.iter().flat_map(|side| &side.claims);
        let claims = sides.chain(&finding.fits).map(|&at| &report.claims[at]);
        let all: Vec<(usize, Self)> = claims
            .map(|claim| (report.lineages[claim.document], Self::of(claim)))
            .collect();
        let ends = |of: fn(&Self) -> [Option<Decimal>; 2]| {
            all.iter().flat_map(move |(_, e)| of(e)).flatten()
        };
        Self {
            low: ends(|e| [e.low, e.best]).min(),
            best: most_told(&all),
            high: ends(|e| [e.best, e.high]).max(),
        }
    }
}

/// The figure of more independent voices than any other.
fn most_told(all: &[(usize, Estimate)]) -> Option<Decimal> {
    let mut told: Vec<(Decimal, usize)> = all
        .iter()
        .filter_map(|(voice, e)| Some((e.best?, *voice)))
        .collect();
    told.sort_unstable();
    told.dedup();
    let mut voices: Vec<(usize, Decimal)> = told
        .chunk_by(|a, b| a.0 == b.0)
        .map(|same| (same.len(), same[0].0))
        .collect();
    voices.sort_unstable_by(|a, b| b.cmp(a));
    match voices[..] {
        [(first, _), (second, _), ..] if first == second => None,
        [(_, best), ..] => Some(best),
        [] => None,
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{Estimate, most_told};
    use crate::report::sample::Sample;

    fn estimate(low: Option<i64>, best: Option<i64>, high: Option<i64>) -> Estimate {
        let of = |value: Option<i64>| value.map(Decimal::from);
        Estimate {
            low: of(low),
            best: of(best),
            high: of(high),
        }
    }

    #[test]
    fn a_claim_has_the_ends_that_it_says() {
        let sample = Sample::new();
        let claims = sample.report().claims;
        let check = |at: usize, low, best, high| {
            assert_eq!(Estimate::of(&claims[at]), estimate(low, best, high));
        };
        check(0, None, Some(10_000), Some(10_000));
        check(1, Some(11_000), Some(11_000), Some(11_000));
        check(4, Some(10_000), Some(10_000), None);
        check(5, Some(10_000), None, Some(12_000));
        check(6, None, None, None);
    }

    #[test]
    fn a_finding_spans_all_of_them() {
        let sample = Sample::new();
        let report = sample.report();
        let found = Estimate::of_finding(&report, &report.findings[2]);
        assert_eq!(found, estimate(Some(10_000), Some(10_000), Some(12_000)));
    }

    #[test]
    fn the_best_has_more_voices_than_any_other() {
        let told = |all: &[(usize, i64)]| {
            let all: Vec<_> = all
                .iter()
                .map(|(voice, n)| (*voice, estimate(None, Some(*n), None)))
                .collect();
            most_told(&all)
        };
        assert_eq!(told(&[(0, 5), (1, 5), (2, 9)]), Some(Decimal::from(5)));
        assert_eq!(told(&[(0, 5), (0, 5), (2, 9)]), None);
        assert_eq!(told(&[]), None);
    }
}
