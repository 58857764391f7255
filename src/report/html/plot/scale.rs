//! From values to places on an axis, and the values at which an axis is marked.

/// Share of the axis that stays free at either end, for marks and arrow heads.
const MARGIN: f64 = 0.06;
/// What a scale of one value spans, as a share of that value.
const AROUND: f64 = 0.2;

/// The values of an axis, from its first end to its last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    /// The least and the greatest value on it.
    values: (f64, f64),
    /// True where the axis runs from its far end to its near one: up the page, or right to left.
    reversed: bool,
}

impl Scale {
    /// The scale that shows all `values`, with room for marks at its ends; `None` for none.
    pub(super) fn new(
        values: impl IntoIterator<Item = f64>,
        least: f64,
        reversed: bool,
    ) -> Option<Self> {
        let ends = values
            .into_iter()
            .fold(None, |ends: Option<(f64, f64)>, v| {
                Some(ends.map_or((v, v), |(low, high)| (low.min(v), high.max(v))))
            });
        let (low, high) = ends?;
        let span = (high - low).max(if high > low {
            0.0
        } else {
            (high.abs() * AROUND).max(least)
        });
        let middle = f64::midpoint(low, high);
        let half = span / 2.0 / (1.0 - 2.0 * MARGIN);
        Some(Self {
            low: middle - half,
            high: middle + half,
            values: (low, high),
            reversed,
        })
    }

    /// Where `value` stands, in percent of the axis.
    pub(super) fn at(&self, value: f64) -> f64 {
        let share = (value - self.low) / (self.high - self.low);
        100.0 * if self.reversed { 1.0 - share } else { share }
    }

    /// Where the axis ends below all values, and above them, in percent.
    pub(super) fn ends(&self) -> (f64, f64) {
        if self.reversed {
            (100.0, 0.0)
        } else {
            (0.0, 100.0)
        }
    }

    /// The least and the greatest value on the axis; one, where they are the same.
    pub(super) fn outermost(&self) -> Vec<f64> {
        let mut values = vec![self.values.0, self.values.1];
        values.dedup();
        values
    }

    /// Round values on the axis, about `count` of them and never closer than `least`.
    pub(super) fn ticks(&self, count: u32, least: f64) -> Vec<f64> {
        let step = round_step((self.high - self.low) / f64::from(count)).max(least);
        let first = (self.low / step).ceil();
        let values = (0..).map(|n: u32| (first + f64::from(n)) * step);
        values.take_while(|v| *v <= self.high).collect()
    }
}

/// The smallest of 1, 2, 5, 10, 20, 50 … that is no smaller than `step`.
fn round_step(step: f64) -> f64 {
    let power = 10_f64.powf(step.log10().floor());
    let factors = [1.0, 2.0, 5.0].into_iter();
    let mut steps = factors.map(|f| f * power);
    steps.find(|s| *s >= step * 0.999).unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::Scale;

    fn scale(values: &[f64]) -> Scale {
        Scale::new(values.iter().copied(), 1.0, false).expect("there are values")
    }

    #[test]
    fn values_keep_their_order_and_stay_inside() {
        let scale = scale(&[11_000.0, 10_000.0, 12_000.0]);
        let at = [10_000.0, 11_000.0, 12_000.0].map(|v| format!("{:.0}", scale.at(v)));
        assert_eq!(at, ["6", "50", "94"]);
        assert_eq!(scale.ends(), (0.0, 100.0));
        assert_eq!(scale.outermost(), [10_000.0, 12_000.0]);
    }

    #[test]
    fn a_reversed_axis_is_the_mirror_image() {
        let there = Scale::new([1.0, 3.0], 1.0, true).expect("there are values");
        assert_eq!(
            [1.0, 2.0, 3.0].map(|v| format!("{:.0}", there.at(v))),
            ["94", "50", "6"]
        );
        assert_eq!(there.ends(), (100.0, 0.0));
    }

    #[test]
    fn one_value_stands_in_the_middle() {
        for value in [0.0, 7.0, -40.0, 1e12] {
            assert_eq!(format!("{:.0}", scale(&[value]).at(value)), "50", "{value}");
        }
        assert_eq!(Scale::new([], 1.0, false), None);
    }

    #[test]
    fn an_axis_is_marked_at_round_values() {
        assert_eq!(
            scale(&[10_000.0, 12_000.0]).ticks(4, 0.0),
            [10_000.0, 11_000.0, 12_000.0]
        );
        assert_eq!(scale(&[0.0, 0.3]).ticks(3, 0.0), [0.0, 0.2]);
        assert_eq!(scale(&[1.0, 2.0]).ticks(9, 1.0), [1.0, 2.0]);
    }
}
