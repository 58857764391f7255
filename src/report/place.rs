//! Where a byte stands for whoever opens the file.

use super::safe::one_line;
use crate::claim::Claim;
use crate::source::Document;

/// Path, line and column of the claim's words, harmless; of an article that is a line or a row of its file, path and line of that.
#[must_use]
pub fn place(document: &Document, claim: &Claim) -> String {
    let path = one_line(&document.path);
    if let Some(line) = document.line {
        return format!("{path}:{line}");
    }
    let (line, column) = line_column(&document.text, claim.evidence.start);
    format!("{path}:{line}:{column}")
}

/// Line and column of the byte at `at`, both from 1, the column in characters. A byte order mark takes no column.
#[must_use]
pub fn line_column(text: &str, at: usize) -> (usize, usize) {
    let head = &text[..at];
    let start = head.rfind('\n').map_or(0, |newline| newline + 1);
    let line = head.matches('\n').count() + 1;
    let column = head[start..].chars().filter(|c| *c != '\u{FEFF}').count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::line_column;

    #[test]
    fn columns_are_characters() {
        assert_eq!(line_column("", 0), (1, 1));
        assert_eq!(line_column("قال\r\nنعم لا", "قال\r\nنعم ".len()), (2, 5));
        assert_eq!(line_column("\u{FEFF}ab", 4), (1, 2));
    }
}
