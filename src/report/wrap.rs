//! Lines of a given width. A column is a character that takes room; Arabic is counted in letters, since terminals give
//! each its cell.

use unicode_normalization::char::is_combining_mark;

use super::bidi::balanced;

/// Columns that `text` takes: one a character, none for tashkeel, accents, joiners and direction controls.
#[must_use]
pub fn width(text: &str) -> usize {
    text.chars().filter(|c| !is_zero_width(*c)).count()
}

/// `text`, whose words stand one space apart, in lines of at most `columns` columns. A longer word is cut, never between
/// a letter and its marks. No text makes no line.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').flat_map(|word| pieces(word, columns)) {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// `text`, or what of it fits into `columns` columns with a mark that something is left out. Isolates that are cut off
/// are closed.
#[must_use]
pub fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut lines = balanced(wrap(text, columns.saturating_sub(2)));
    lines.truncate(1);
    format!("{} …", lines.concat())
}

fn pieces(word: &str, columns: usize) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut taken = 0;
    for (at, _) in word.char_indices().filter(|(_, c)| !is_zero_width(*c)) {
        if taken == columns {
            out.push(&word[start..at]);
            start = at;
            taken = 0;
        }
        taken += 1;
    }
    out.push(&word[start..]);
    out.retain(|piece| !piece.is_empty());
    out
}

fn is_zero_width(c: char) -> bool {
    is_combining_mark(c)
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::{cut, width, wrap};

    #[test]
    fn marks_take_no_room() {
        assert_eq!(width("قُتِلَ"), 3);
        assert_eq!(width("\u{200e}\u{2067}ab\u{2069}"), 2);
    }

    #[test]
    fn what_is_too_long_ends_in_a_mark() {
        assert_eq!(cut("a bc", 4), "a bc");
        assert_eq!(cut("a bcd", 4), "a …");
        assert_eq!(cut("\u{2068}ab cd\u{2069}", 4), "\u{2068}ab\u{2069} …");
    }

    #[test]
    fn words_fill_lines_and_long_words_are_cut() {
        assert_eq!(wrap("a bc def", 4), ["a bc", "def"]);
        assert_eq!(wrap("abcdefg h", 3), ["abc", "def", "g h"]);
        assert_eq!(wrap("", 3), Vec::<String>::new());
        assert_eq!(wrap("قُتِلَ", 2), ["قُتِ", "لَ"]);
    }
}
