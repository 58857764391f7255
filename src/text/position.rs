//! Lines and columns, as whoever opens a text counts them.

use serde::{Deserialize, Serialize};

/// Where a byte stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// In characters, from 1. A byte order mark takes no column.
    pub column: usize,
}

/// A position is noted after about so many bytes.
const NOTED: usize = 512;

impl Position {
    /// That of the first byte.
    pub const FIRST: Self = Self { line: 1, column: 1 };

    /// The position of the byte at `at`, which begins a character or ends `text`.
    #[must_use]
    pub fn of(text: &str, at: usize) -> Self {
        Self::FIRST.behind(&text[..at])
    }

    /// The position behind `text`, which begins here.
    #[must_use]
    pub fn behind(self, text: &str) -> Self {
        let (lines, last) = match text.rfind('\n') {
            Some(end) => (text[..=end].matches('\n').count(), &text[end + 1..]),
            None => (0, text),
        };
        let columns = last.chars().count() - last.matches('\u{FEFF}').count();
        Self {
            line: self.line + lines,
            column: columns + if lines == 0 { self.column } else { 1 },
        }
    }
}

/// The positions of one text: finding many does not count from its beginning for each.
#[derive(Debug)]
pub struct Positions<'a> {
    text: &'a str,
    /// Bytes that are noted, in their order.
    noted: Vec<(usize, Position)>,
}

impl<'a> Positions<'a> {
    /// Looks through `text` once.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let mut noted = vec![(0, Position::FIRST)];
        let mut last = noted[0];
        while let Some(at) = (last.0 + NOTED..text.len()).find(|at| text.is_char_boundary(*at)) {
            last = (at, last.1.behind(&text[last.0..at]));
            noted.push(last);
        }
        Self { text, noted }
    }

    /// The position of the byte at `at`, which begins a character or ends the text.
    #[must_use]
    pub fn of(&self, at: usize) -> Position {
        let behind = self.noted.partition_point(|(byte, _)| *byte <= at);
        let (byte, position) = self.noted[behind - 1];
        position.behind(&self.text[byte..at])
    }
}

#[cfg(test)]
mod tests {
    use super::{Position, Positions};

    #[test]
    fn columns_are_characters() {
        let check = |text: &str, at: usize, line, column| {
            assert_eq!(Position::of(text, at), Position { line, column }, "{text}");
        };
        check("", 0, 1, 1);
        check("قال\r\nنعم لا", "قال\r\nنعم ".len(), 2, 5);
        check("\u{FEFF}ab", 4, 1, 2);
    }

    #[test]
    fn many_positions_are_those_of_each() {
        for line in ["قال نعم ", "\u{FEFF}a\r\nb", "ab", "\n"] {
            let text = line.repeat(700);
            let positions = Positions::new(&text);
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            for at in ends {
                assert_eq!(positions.of(at), Position::of(&text, at), "{at}");
            }
        }
    }
}
