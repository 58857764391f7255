//! An excerpt: a sentence cut into lines, with the labelled phrase on lines of its own.
//!
//! A terminal that reorders right-to-left text keeps the columns that a line takes, not those of the words in it. So a
//! phrase that fills its line is underlined rightly whether or not the terminal reorders.

use crate::report::bidi::{has_rtl, mostly_rtl};
use crate::report::safe::one_line;
use crate::report::wrap::wrap;
use crate::text::Span;

/// Lines of context before the labelled phrase, and again behind it.
const CONTEXT: usize = 2;
/// Lines of the labelled phrase; evidence is short, so that more than these is a slip of the extractor.
const LABEL: usize = 4;

/// A sentence, or what of it stands next to the labelled phrase, in lines. What is left out is marked with `…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// In reading order; at most nine.
    pub lines: Vec<Line>,
    /// True where the sentence runs right to left.
    pub rtl: bool,
}

/// One line of an excerpt: harmless on a terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its words.
    pub text: String,
    /// How many bytes of it, from its start, are labelled: none, or all but the closing punctuation. A line with
    /// right-to-left letters is labelled wholly or not at all.
    pub labelled: usize,
}

/// Lays out `sentence` of `text` in lines of about `columns` columns around `labelled`, which is shown whole unless it
/// is longer than four lines.
#[must_use]
pub fn excerpt(text: &str, sentence: Span, labelled: Span, columns: usize) -> Excerpt {
    let sentence = sentence.cover(labelled);
    let behind = &text[labelled.end..sentence.end];
    let mut lines = before(&text[sentence.start..labelled.start], columns);
    lines.extend(label(labelled.of(text), columns));
    let glued = lines.last_mut().map_or(0, |line| glue(line, behind));
    lines.extend(after(&behind[glued..], columns));
    Excerpt {
        lines,
        rtl: mostly_rtl(sentence.of(text)),
    }
}

fn before(text: &str, columns: usize) -> Vec<Line> {
    let mut lines = wrap(&one_line(text), columns.saturating_sub(2));
    let cut = lines.len().saturating_sub(CONTEXT);
    lines.drain(..cut);
    if let Some(first) = lines.first_mut().filter(|_| cut > 0) {
        first.insert_str(0, "… ");
    }
    lines.into_iter().map(context).collect()
}

fn label(text: &str, columns: usize) -> Vec<Line> {
    let mut lines = wrap(&one_line(text), columns);
    if lines.len() > LABEL {
        lines.truncate(LABEL);
        lines[LABEL - 1].push_str(" …");
    }
    lines
        .into_iter()
        .map(|text| Line {
            labelled: text.len(),
            text,
        })
        .collect()
}

/// Moves closing punctuation that touches the phrase to its line: how many bytes. It would stand on the other side of a
/// right-to-left phrase, under the underline; there it stays for the next line.
fn glue(line: &mut Line, behind: &str) -> usize {
    if has_rtl(&line.text) {
        return 0;
    }
    let closing = behind.len() - behind.trim_start_matches(is_closing).len();
    line.text.push_str(&behind[..closing]);
    closing
}

fn after(text: &str, columns: usize) -> Vec<Line> {
    let text = one_line(text);
    if text.chars().all(is_closing) {
        return Vec::new();
    }
    let mut lines = wrap(&text, columns.saturating_sub(2));
    if lines.len() > CONTEXT {
        lines.truncate(CONTEXT);
        lines[CONTEXT - 1].push_str(" …");
    }
    lines.into_iter().map(context).collect()
}

fn context(text: String) -> Line {
    Line { text, labelled: 0 }
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '،'
            | '؛'
            | '؟'
            | '…'
            | ')'
            | ']'
            | '"'
            | '\''
            | '”'
            | '’'
            | '»'
    )
}

#[cfg(test)]
mod tests {
    use super::{Excerpt, excerpt};
    use crate::report::wrap::width;
    use crate::text::Span;

    /// The sentence is all of `text` without its brackets, the label what stands between `[` and `]`.
    fn laid_out(text: &str, columns: usize) -> Excerpt {
        let (before, rest) = text.split_once('[').expect("an opening bracket");
        let (label, after) = rest.split_once(']').expect("a closing bracket");
        let text = format!("{before}{label}{after}");
        let labelled = Span::new(before.len(), before.len() + label.len());
        excerpt(&text, Span::new(0, text.len()), labelled, columns)
    }

    /// Lines with the labelled part in brackets.
    fn check(text: &str, columns: usize, expect: &[&str]) {
        let lines = laid_out(text, columns).lines;
        let shown: Vec<_> = lines
            .iter()
            .map(|line| match line.text.split_at(line.labelled) {
                ("", rest) => rest.to_owned(),
                (label, rest) => format!("[{label}]{rest}"),
            })
            .collect();
        assert_eq!(shown, expect);
    }

    #[test]
    fn the_label_has_a_line_of_its_own() {
        check(
            "It said [up to 10,000 soldiers] were sent.",
            40,
            &["It said", "[up to 10,000 soldiers]", "were sent."],
        );
        check("[Two men] died.", 40, &["[Two men]", "died."]);
        check("It killed [two men].", 40, &["It killed", "[two men]."]);
        check("[Two men]", 40, &["[Two men]"]);
    }

    #[test]
    fn closing_punctuation_stays_with_a_left_to_right_label_and_leaves_a_right_to_left_one() {
        check("“[two men]”, it said", 40, &["“", "[two men]”,", "it said"]);
        check(
            "أرسلت [11 ألف جندي]، وقالت",
            40,
            &["أرسلت", "[11 ألف جندي]", "، وقالت"],
        );
        check("أرسلت [11 ألف جندي].", 40, &["أرسلت", "[11 ألف جندي]"]);
        check(
            "بلغ العدد [11,000]، وقالت",
            40,
            &["بلغ العدد", "[11,000]،", "وقالت"],
        );
    }

    #[test]
    fn white_space_and_line_ends_are_single_spaces() {
        check(
            "It  said\r\nthat [up to\r\n 10,000\tmen] were\n\nsent",
            40,
            &["It said that", "[up to 10,000 men]", "were sent"],
        );
    }

    #[test]
    fn a_label_longer_than_a_line_fills_several() {
        check(
            "So [one two three four five] six",
            10,
            &["So", "[one two]", "[three four]", "[five]", "six"],
        );
        check(
            "[a b c d e f g h i j k l]",
            1,
            &["[a]", "[b]", "[c]", "[d …]"],
        );
    }

    #[test]
    fn distant_context_is_left_out_and_marked() {
        check(
            "one two three four five six [X] seven eight nine ten eleven",
            10,
            &["… four", "five six", "[X]", "seven", "eight …"],
        );
    }

    #[test]
    fn arabic_with_tashkeel_is_measured_in_letters() {
        let found = laid_out("قالَ المُتَحَدِّثُ إنَّهُم أرسَلوا [أَحَدَ عَشَرَ أَلفَ جُندِيٍّ] إلى الحُدودِ", 24);
        assert!(found.rtl);
        let columns: Vec<_> = found
            .lines
            .iter()
            .map(|l| (width(&l.text), l.labelled > 0))
            .collect();
        assert_eq!(columns, [(16, false), (6, false), (16, true), (10, false)]);
        assert!(
            found
                .lines
                .iter()
                .all(|l| l.labelled == 0 || l.labelled == l.text.len())
        );
    }

    #[test]
    fn a_label_outside_its_sentence_widens_it() {
        let found = excerpt("It rose. Two men", Span::new(0, 8), Span::new(9, 16), 40);
        assert_eq!(found.lines.len(), 2);
        assert_eq!(found.lines[1].text, "Two men");
    }

    #[test]
    fn escapes_in_the_label_are_pictures_before_lines_are_measured() {
        check(
            "a [\u{1b}[31mb\u{202e}] c",
            40,
            &["a", "[␛[31mb\u{FFFD}]", "c"],
        );
    }
}
