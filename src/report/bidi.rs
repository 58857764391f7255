//! Right-to-left text among left-to-right words and frames, on a terminal that reorders and on one that does not.

use std::ops::Range;

use crate::text::is_arabic;

/// What is done for terminals that reorder right-to-left text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Bidi {
    /// Invisible isolates around right-to-left text, so that frames, underlines and English words keep their places.
    Isolates,
    /// The characters alone: for files, pipes, and terminals that do not know isolates.
    #[default]
    Plain,
}

const LRM: char = '\u{200E}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// True where `text` holds anything that a terminal may reorder.
#[must_use]
pub fn has_rtl(text: &str) -> bool {
    text.chars().any(is_rtl)
}

/// True where most letters of `text` run right to left: the direction to read an article's sentence in.
#[must_use]
pub fn mostly_rtl(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().filter(|c| is_rtl(*c)).count() * 2 > letters().count()
}

/// True where the first letter of `text` runs right to left: the direction of a message that may quote the other one.
#[must_use]
pub fn starts_rtl(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(is_rtl)
}

/// One line of a text whose direction is `rtl`. A right-to-left line is an isolate of its own behind a left-to-right
/// mark, which keeps the frame before it in place; in a left-to-right line each right-to-left phrase is one.
#[must_use]
pub fn line(text: &str, rtl: bool, bidi: Bidi) -> String {
    if bidi == Bidi::Plain || !has_rtl(text) {
        return text.to_owned();
    }
    if rtl {
        return format!("{LRM}{RLI}{text}{PDI}");
    }
    let mut out = String::from(LRM);
    let mut done = 0;
    for phrase in phrases(text) {
        out.push_str(&text[done..phrase.start]);
        out.extend([FSI]);
        out.push_str(&text[phrase.clone()]);
        out.extend([PDI]);
        done = phrase.end;
    }
    out + &text[done..]
}

fn is_rtl(c: char) -> bool {
    is_arabic(c) || matches!(c, '\u{590}'..='\u{5FF}')
}

/// Runs of right-to-left letters with what stands between them, and a figure right before or behind. Latin letters end
/// a run, and so does the punctuation with which an English message strings values together.
fn phrases(text: &str) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if is_rtl(c) {
            match out.last_mut() {
                Some(phrase) if open => phrase.end = end,
                _ => out.push(at..end),
            }
            open = true;
        } else if c.is_alphabetic() || separates(c, &text[end..]) {
            open = false;
        }
    }
    out.into_iter()
        .map(|phrase| with_figures(text, phrase))
        .collect()
}

fn separates(c: char, rest: &str) -> bool {
    matches!(c, '(' | ')' | '"') || (matches!(c, ',' | ';' | ':') && rest.starts_with(' '))
}

fn with_figures(text: &str, phrase: Range<usize>) -> Range<usize> {
    let before = text[..phrase.start]
        .strip_suffix(' ')
        .and_then(|head| head.rsplit(' ').next());
    let behind = text[phrase.end..]
        .strip_prefix(' ')
        .and_then(|tail| tail.split(' ').next());
    phrase.start - figure_len(before)..phrase.end + figure_len(behind)
}

/// Bytes of a figure and the space beside it, 0 for any other word.
fn figure_len(word: Option<&str>) -> usize {
    let of_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '%' | '/' | '-');
    word.filter(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .filter(|word| !word.ends_with(',') && word.chars().all(of_figure))
        .map_or(0, |word| word.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::{Bidi, line, mostly_rtl, starts_rtl};

    fn shown(text: &str, rtl: bool) -> String {
        line(text, rtl, Bidi::Isolates)
            .replace('\u{200e}', "<lrm>")
            .replace('\u{2067}', "<rli>")
            .replace('\u{2068}', "<fsi>")
            .replace('\u{2069}', "<pdi>")
    }

    #[test]
    fn plain_text_is_left_alone() {
        assert_eq!(line("قال 11 ألف", true, Bidi::Plain), "قال 11 ألف");
        assert_eq!(shown("sent 11,000 soldiers", false), "sent 11,000 soldiers");
        assert_eq!(shown("11,000", true), "11,000");
    }

    #[test]
    fn a_right_to_left_line_is_one_isolate() {
        assert_eq!(shown("قالت KCNA", true), "<lrm><rli>قالت KCNA<pdi>");
    }

    #[test]
    fn values_in_an_english_line_are_isolates_with_their_figures() {
        assert_eq!(
            shown("against 11 ألف جندي in all", false),
            "<lrm>against <fsi>11 ألف جندي<pdi> in all"
        );
        assert_eq!(
            shown("صدى البلد, 2024-11-10", false),
            "<lrm><fsi>صدى البلد<pdi>, 2024-11-10"
        );
        assert_eq!(
            shown("a (صدى البلد, زيد)", false),
            "<lrm>a (<fsi>صدى البلد<pdi>, <fsi>زيد<pdi>)"
        );
    }

    #[test]
    fn a_figure_belongs_to_one_phrase_and_is_nothing_but_a_figure() {
        assert_eq!(shown("س A 1ص", false), "<lrm><fsi>س<pdi> A 1<fsi>ص<pdi>");
        assert_eq!(shown("س 1A ص", false), "<lrm><fsi>س<pdi> 1A <fsi>ص<pdi>");
        assert_eq!(
            shown("س 5, 6 ص", false),
            "<lrm><fsi>س<pdi> 5, <fsi>6 ص<pdi>"
        );
    }

    #[test]
    fn direction_is_that_of_the_first_letter_or_of_most() {
        assert!(starts_rtl("«قال» he said") && !starts_rtl("he said «قال كلاما طويلا»"));
        assert!(mostly_rtl("BBC: قال المتحدث أمس") && !mostly_rtl("12.5"));
    }
}
