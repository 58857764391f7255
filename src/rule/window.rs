//! What is shown of a rule file around a mistake: lists of words make lines of hundreds of columns, so that a long line is
//! cut to what stands next to the mistake.

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::text::Span;

/// Lines of so many characters are shown whole.
const WHOLE: usize = 100;
/// Characters of the file that are shown before the label, and again behind it.
const BESIDE: usize = 40;
/// A line before or behind is cut after so many characters.
const CONTEXT: usize = 90;

/// A few lines of a file with a label in them.
#[derive(Clone, Debug)]
pub(super) struct Window {
    path: String,
    text: String,
    /// The label in `text`.
    pub label: Span,
    /// What `text` starts with, among the lines of the file from 0.
    first_line: usize,
    /// Where the label starts in its line of the file, in characters from 0.
    column: usize,
}

impl Window {
    /// The lines of `text` around `label`: one before, one behind.
    pub fn new(path: &str, text: &str, label: Span) -> Self {
        let start = text[..label.start].rfind('\n').map_or(0, |at| at + 1);
        let end = text[label.end..]
            .find('\n')
            .map_or(text.len(), |at| label.end + at);
        let before = text[..start]
            .trim_end_matches('\n')
            .rsplit('\n')
            .next()
            .filter(|_| start > 0);
        let behind = text[end..]
            .strip_prefix('\n')
            .and_then(|rest| rest.lines().next());
        let (head, tail) = (&text[start..label.start], &text[label.end..end]);
        let mut out = String::new();
        if let Some(line) = before {
            out.push_str(&clipped(line));
            out.push('\n');
        }
        let whole = text[start..end].chars().count() <= WHOLE;
        let beside = if whole { WHOLE } else { BESIDE };
        out.push_str(&last(head, beside));
        let shown = Span::new(out.len(), out.len() + label.len());
        out.push_str(label.of(text));
        out.push_str(&first(tail, beside));
        if let Some(line) = behind {
            out.push('\n');
            out.push_str(&clipped(line));
        }
        Self {
            path: path.to_owned(),
            text: out,
            label: shown,
            first_line: text[..start].matches('\n').count() - usize::from(before.is_some()),
            column: head.chars().count(),
        }
    }
}

fn clipped(line: &str) -> String {
    first(line, CONTEXT)
}

/// The first `most` characters, and a sign where there are more.
fn first(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// The indent and the last characters of what stands before the label.
fn last(text: &str, most: usize) -> String {
    let over = text.chars().count().saturating_sub(most);
    let Some((at, _)) = text.char_indices().nth(over).filter(|_| over > 0) else {
        return text.to_owned();
    };
    let indent = text.len() - text.trim_start().len();
    format!("{}…{}", &text[..indent.min(at)], &text[at..])
}

impl SourceCode for Window {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        behind: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let shown = self.text.as_str().read_span(span, before, behind)?;
        let column = if span.offset() == self.label.start {
            self.column
        } else {
            shown.column()
        };
        Ok(Box::new(MietteSpanContents::new_named(
            self.path.clone(),
            shown.data(),
            *shown.span(),
            self.first_line + shown.line(),
            column,
            shown.line_count(),
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::Window;
    use crate::text::Span;

    #[test]
    fn long_lines_are_cut_around_the_label() {
        let words = (0..60)
            .map(|n| format!("word{n}"))
            .collect::<Vec<_>>()
            .join(", ");
        let text = format!("claims:\n    cue: {{en: [{words}]}}\n    last: 1\n");
        let at = text.find("word30").expect("it is there");
        let window = Window::new("a.yml", &text, Span::new(at, at + 6));
        assert_eq!(window.label.of(&window.text), "word30");
        let lines: Vec<&str> = window.text.lines().collect();
        assert_eq!((lines[0], lines[2]), ("claims:", "    last: 1"));
        assert!(lines[1].starts_with("    …") && lines[1].ends_with('…') && lines[1].len() < 110);
    }

    #[test]
    fn short_lines_are_shown_whole() {
        let text = "one: 1\n";
        let window = Window::new("a.yml", text, Span::new(5, 6));
        assert_eq!(
            (window.text.as_str(), window.first_line, window.column),
            ("one: 1", 0, 5)
        );
    }
}
