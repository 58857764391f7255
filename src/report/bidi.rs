//! Right-to-left text among left-to-right words and frames, on a terminal that reorders and on one that does not.

use crate::text::is_arabic;

/// What is done for terminals that reorder right-to-left text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Bidi {
    /// Invisible isolates around right-to-left text, so that frames, underlines and English words keep their places.
    Isolates,
    /// The characters alone: for files, pipes, and terminals that do not know isolates.
    #[default]
    Plain,
}

const LRM: char = '\u{200E}';
const RLM: char = '\u{200F}';
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

/// True where the first letter of `text` runs right to left: the direction that a browser takes it to have.
#[must_use]
pub fn starts_rtl(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(is_rtl)
}

/// One line of a text whose direction is `rtl`. A right-to-left line is an isolate of its own behind a left-to-right
/// mark, which keeps the frame before it in place; the mark alone keeps a left-to-right line that it is.
#[must_use]
pub fn line(text: &str, rtl: bool, bidi: Bidi) -> String {
    if bidi == Bidi::Plain || !has_rtl(text) {
        text.to_owned()
    } else if rtl {
        format!("{LRM}{RLI}{text}{PDI}")
    } else {
        format!("{LRM}{text}")
    }
}

/// A line of a page that takes its direction from its first letter: one that ours would not begin in the direction of `rtl`
/// begins with a mark that does.
#[must_use]
pub fn begun(text: String, rtl: bool, bidi: Bidi) -> String {
    if bidi == Bidi::Plain || starts_rtl(&text) == rtl {
        return text;
    }
    format!("{}{text}", if rtl { RLM } else { LRM })
}

/// A value that stands in a sentence whose direction is `rtl`: an isolate where it may disturb the words around it.
#[must_use]
pub fn isolated(text: &str, rtl: bool, bidi: Bidi) -> String {
    if bidi == Bidi::Plain || text.is_empty() || !rtl && !has_rtl(text) {
        text.to_owned()
    } else {
        format!("{FSI}{text}{PDI}")
    }
}

/// Lines of one text, each with isolates of its own: what a line leaves open it closes, and the next one opens again.
#[must_use]
pub fn balanced(lines: Vec<String>) -> Vec<String> {
    let mut open = String::new();
    let balance = |line: String| {
        let start = open.clone();
        for c in line.chars() {
            match c {
                RLI | FSI => open.push(c),
                PDI => drop(open.pop()),
                _ => {}
            }
        }
        let closed = PDI.to_string().repeat(open.chars().count());
        format!("{start}{line}{closed}")
    };
    lines.into_iter().map(balance).collect()
}

fn is_rtl(c: char) -> bool {
    is_arabic(c) || matches!(c, '\u{590}'..='\u{5FF}')
}

#[cfg(test)]
mod tests {
    use super::{Bidi, balanced, isolated, line, mostly_rtl};

    fn shown(text: &str) -> String {
        text.replace('\u{200e}', "<lrm>")
            .replace('\u{2067}', "<rli>")
            .replace('\u{2068}', "<fsi>")
            .replace('\u{2069}', "<pdi>")
    }

    fn check(text: &str, rtl: bool, as_line: &str, as_value: &str) {
        assert_eq!(shown(&line(text, rtl, Bidi::Isolates)), as_line);
        assert_eq!(shown(&isolated(text, rtl, Bidi::Isolates)), as_value);
        assert_eq!(line(text, rtl, Bidi::Plain), text);
        assert_eq!(isolated(text, rtl, Bidi::Plain), text);
    }

    #[test]
    fn only_what_may_disturb_is_marked() {
        check("11,000 men", false, "11,000 men", "11,000 men");
        check("11 ألف", false, "<lrm>11 ألف", "<fsi>11 ألف<pdi>");
        check(
            "قالت KCNA",
            true,
            "<lrm><rli>قالت KCNA<pdi>",
            "<fsi>قالت KCNA<pdi>",
        );
        check("KCNA", true, "KCNA", "<fsi>KCNA<pdi>");
        check("", true, "", "");
    }

    #[test]
    fn isolates_end_with_their_line() {
        let lines = ["a \u{2068}b", "c", "\u{2067}d", "e\u{2069} f\u{2069} g"].map(str::to_owned);
        let found: Vec<_> = balanced(lines.into()).iter().map(|l| shown(l)).collect();
        assert_eq!(
            found,
            [
                "a <fsi>b<pdi>",
                "<fsi>c<pdi>",
                "<fsi><rli>d<pdi><pdi>",
                "<fsi><rli>e<pdi> f<pdi> g"
            ]
        );
    }

    #[test]
    fn direction_is_that_of_most_letters() {
        assert!(mostly_rtl("BBC: قال المتحدث أمس") && !mostly_rtl("12.5"));
    }
}
