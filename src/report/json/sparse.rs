//! A text of which only some stretches are known: each at its place, by bytes and by lines and columns, and blanks between.

/// A stretch of a text.
#[derive(Clone, Debug)]
pub(super) struct Fragment {
    /// Its first byte.
    pub start: usize,
    /// Its words.
    pub text: String,
    /// A byte in it, and the line and column of that from 1, in characters.
    pub known: (usize, usize, usize),
}

impl Fragment {
    /// The line on which it begins, and the column where that can be told.
    fn place(&self) -> (usize, Option<usize>) {
        let (byte, line, column) = self.known;
        let before = byte
            .checked_sub(self.start)
            .and_then(|at| self.text.get(..at));
        let before = before.unwrap_or_default();
        let breaks = before.matches('\n').count();
        let column = column.checked_sub(before.chars().count());
        (line.saturating_sub(breaks), column.filter(|_| breaks == 0))
    }
}

/// The text that has these fragments. Where two overlap, the first one counts.
pub(super) fn sparse(mut fragments: Vec<Fragment>) -> String {
    fragments.sort_by_key(|f| (f.start, f.known));
    let mut out = Growing {
        text: String::new(),
        line: 1,
        column: 1,
    };
    for fragment in &fragments {
        let (line, column) = fragment.place();
        if fragment.start > out.text.len() {
            out.fill(fragment.start - out.text.len(), line, column);
        }
        let behind = fragment.text.get(out.text.len() - fragment.start..);
        out.push(behind.unwrap_or_default());
    }
    out.text
}

/// A text as it grows, with the line and column of its end.
struct Growing {
    text: String,
    line: usize,
    column: usize,
}

/// Blanks of one to four bytes.
const BLANKS: [char; 4] = [' ', '\u{a0}', '\u{2003}', '\u{e0020}'];

impl Growing {
    fn push(&mut self, text: &str) {
        for c in text.chars() {
            self.put(c, 1);
        }
    }

    fn put(&mut self, c: char, times: usize) {
        self.text.extend(std::iter::repeat_n(c, times));
        if c == '\n' && times > 0 {
            (self.line, self.column) = (self.line + times, 1);
        } else {
            self.column += times;
        }
    }

    /// Blanks of so many bytes, behind which `line` and `column` stand.
    fn fill(&mut self, bytes: usize, line: usize, column: Option<usize>) {
        let breaks = line.saturating_sub(self.line).min(bytes);
        let rest = bytes - breaks;
        if breaks > 0 {
            let last = column.map_or(0, |c| (c - 1).min(rest));
            self.put(' ', rest - last);
            self.put('\n', breaks);
            self.put(' ', last);
            return;
        }
        let wanted = column.and_then(|c| c.checked_sub(self.column));
        let chars = wanted.unwrap_or(rest).clamp(rest.div_ceil(4), rest);
        // Characters of the wanted width, some of them a byte wider: so the bytes come out even.
        let (width, wider) = (rest / chars.max(1), rest % chars.max(1));
        if width > 0 {
            self.put(BLANKS[width - 1], chars - wider);
            self.put(BLANKS[width.min(3)], wider);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fragment, sparse};

    /// Line and column of a byte, counted as people do.
    fn place(text: &str, byte: usize) -> (usize, usize) {
        let before = &text[..byte];
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (line, before[start..].chars().count() + 1)
    }

    #[test]
    fn what_is_known_stands_where_it_stood() {
        let text = "one two\nثلاثة أربعة خمسة, six €€€ seven\n\n\nثمانية nine 𝄞𝄞𝄞 ten\neleven";
        let words = [
            "two",
            "أربعة",
            "خمسة, six",
            "six €",
            "seven",
            "nine",
            "ten\neleven",
        ];
        let fragment = |word: &&str| {
            let start = text.find(word).expect("it stands there");
            let (line, column) = place(text, start);
            Fragment {
                start,
                text: (*word).to_owned(),
                known: (start, line, column),
            }
        };
        for from in 0..words.len() {
            let known: Vec<Fragment> = words[from..].iter().rev().map(fragment).collect();
            let made = sparse(known.clone());
            for fragment in known {
                let end = fragment.start + fragment.text.len();
                assert_eq!(
                    made.get(fragment.start..end),
                    Some(&*fragment.text),
                    "{made:?}"
                );
                let (byte, line, column) = fragment.known;
                assert_eq!(place(&made, byte), (line, column), "{made:?}");
            }
        }
    }

    #[test]
    fn nonsense_makes_some_text() {
        let fragment = |start, known| Fragment {
            start,
            text: "é".to_owned(),
            known,
        };
        let odd = [
            fragment(1, (9, 0, 0)),
            fragment(2, (0, 7, 9)),
            fragment(2, (2, 1, 99)),
            fragment(9, (10, 3, 1)),
        ];
        assert!(sparse(odd.to_vec()).ends_with('é'));
    }
}
