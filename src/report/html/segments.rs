//! Overlapping spans, cut so that each stretch of text is covered by the same ones from end to end.

use crate::text::Span;

/// A stretch of text and what covers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    /// Its place.
    pub span: Span,
    /// The names of the spans that cover it, the shortest span first; none for plain text.
    pub names: Vec<usize>,
}

/// `range` in segments, in order and without gaps. `spans` are named; what lies outside of the range is left out.
pub(super) fn segments(range: Span, spans: &[(Span, usize)]) -> Vec<Segment> {
    let mut spans: Vec<_> = spans.iter().filter(|(s, _)| s.overlaps(range)).collect();
    spans.sort_by_key(|(span, name)| (span.len(), *name));
    let ends = spans.iter().flat_map(|(s, _)| [s.start, s.end]);
    let mut cuts: Vec<usize> = ends.chain([range.start, range.end]).collect();
    cuts.retain(|cut| (range.start..=range.end).contains(cut));
    cuts.sort_unstable();
    cuts.dedup();
    let segment = |ends: &[usize]| {
        let span = Span::new(ends[0], ends[1]);
        let over = spans.iter().filter(|(s, _)| s.contains(span));
        let names = over.map(|(_, name)| *name).collect();
        Segment { span, names }
    };
    cuts.windows(2).map(segment).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::segments;
    use crate::text::Span;

    fn cut(range: (usize, usize), spans: &[(usize, usize)]) -> Vec<(usize, usize, Vec<usize>)> {
        let spans = spans.iter().enumerate();
        let spans: Vec<_> = spans.map(|(n, s)| (Span::new(s.0, s.1), n)).collect();
        let found = segments(Span::new(range.0, range.1), &spans);
        let plain = found
            .into_iter()
            .map(|s| (s.span.start, s.span.end, s.names));
        plain.collect()
    }

    #[test]
    fn spans_that_cross_share_a_segment() {
        assert_eq!(
            cut((0, 9), &[(1, 6), (4, 8)]),
            [
                (0, 1, vec![]),
                (1, 4, vec![0]),
                (4, 6, vec![1, 0]),
                (6, 8, vec![1]),
                (8, 9, vec![])
            ]
        );
    }

    #[test]
    fn the_shorter_of_two_nested_spans_comes_first() {
        assert_eq!(
            cut((0, 5), &[(0, 5), (2, 3), (2, 3)]),
            [(0, 2, vec![0]), (2, 3, vec![1, 2, 0]), (3, 5, vec![0])]
        );
    }

    #[test]
    fn what_lies_outside_of_the_range_is_left_out() {
        assert_eq!(
            cut((3, 5), &[(0, 3), (0, 4), (5, 9)]),
            [(3, 4, vec![1]), (4, 5, vec![])]
        );
        assert_eq!(cut((3, 3), &[(0, 9)]), []);
    }

    proptest! {
        #[test]
        fn segments_are_the_range_and_each_knows_what_covers_it(
            spans in prop::collection::vec((0_usize..40, 0_usize..12), 0..8),
            start in 0_usize..20,
            length in 0_usize..30,
        ) {
            let spans: Vec<_> = spans.iter().map(|(s, l)| (*s, s + l)).collect();
            let found = cut((start, start + length), &spans);
            let mut at = start;
            for (from, to, names) in found {
                prop_assert_eq!(from, at);
                for byte in from..to {
                    let over = spans.iter().enumerate().filter(|(_, s)| (s.0..s.1).contains(&byte));
                    let mut over: Vec<_> = over.map(|(name, _)| name).collect();
                    let mut names = names.clone();
                    over.sort_unstable();
                    names.sort_unstable();
                    prop_assert_eq!(over, names);
                }
                at = to;
            }
            prop_assert_eq!(at, start + length);
        }
    }
}
