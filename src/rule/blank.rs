//! Taking what cannot be read out of a YAML text, so that the rest of it can be: the smallest block of lines around the
//! place, as long as what is left is YAML. All other places stay as they are.

use rustc_hash::FxHashSet;

use crate::text::Span;

/// A text with some of its blocks blanked out.
#[derive(Debug)]
pub(super) struct Blanked {
    /// What is left: as long as the text, with spaces for what is hidden.
    pub text: String,
    /// Keys of what is hidden, and of what holds it.
    pub keys: FxHashSet<String>,
    hidden: Vec<Span>,
}

/// A line that is neither blank nor a comment.
struct Line {
    span: Span,
    indent: usize,
}

impl Blanked {
    /// Nothing is hidden yet.
    pub fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            keys: FxHashSet::default(),
            hidden: Vec::new(),
        }
    }

    /// True where the block at `at` lacks something that was hidden: what is wrong with it may follow from that.
    pub fn is_damaged(&self, at: usize) -> bool {
        let own = blocks(&self.text, at).into_iter().next();
        own.is_some_and(|own| self.hidden.iter().any(|h| own.overlaps(*h)))
    }

    /// Hides the smallest block around `at` without which `is_yaml` holds of the rest; all where there is none.
    pub fn hide(&mut self, at: usize, is_yaml: impl Fn(&str) -> bool) {
        let mut around = blocks(&self.text, at);
        let fits = around
            .iter()
            .position(|block| is_yaml(&self.without(*block)));
        let holders = around.split_off(fits.map_or(around.len(), |own| own + 1));
        let all = Span::new(0, self.text.len());
        let hidden = fits.map_or(all, |own| around[own]);
        self.keys
            .extend(keys(hidden.of(&self.text)).map(str::to_owned));
        let lines = holders
            .iter()
            .filter_map(|b| b.of(&self.text).lines().next());
        let names: Vec<String> = lines.flat_map(keys).map(str::to_owned).collect();
        self.keys.extend(names);
        self.text = self.without(hidden);
        self.hidden.push(hidden);
    }

    fn without(&self, hidden: Span) -> String {
        let spaces = hidden.of(&self.text).bytes();
        let spaces: String = spaces
            .map(|b| if b == b'\n' { '\n' } else { ' ' })
            .collect();
        let mut text = self.text.clone();
        text.replace_range(hidden.start..hidden.end, &spaces);
        text
    }
}

/// The block of the line at `at`, that is the line and the deeper ones under it, and those around it, the inner ones first.
fn blocks(text: &str, at: usize) -> Vec<Span> {
    let lines = lines(text);
    let Some(here) = lines.iter().rposition(|l| l.span.start <= at) else {
        return Vec::new();
    };
    let holder = |line: &usize| {
        lines[..*line]
            .iter()
            .rposition(|l| l.indent < lines[*line].indent)
    };
    let chain = std::iter::successors(Some(here), holder);
    chain.map(|line| block(text, &lines, line)).collect()
}

fn block(text: &str, lines: &[Line], first: usize) -> Span {
    let mut behind = lines[first + 1..].iter();
    let next = behind.find(|l| l.indent <= lines[first].indent);
    Span::new(
        lines[first].span.start,
        next.map_or(text.len(), |l| l.span.start),
    )
}

fn lines(text: &str) -> Vec<Line> {
    let mut start = 0;
    let all = text.split_inclusive('\n').filter_map(|line| {
        let span = Span::new(start, start + line.len());
        start = span.end;
        indent(line).map(|indent| Line { span, indent })
    });
    all.collect()
}

/// How deep a line stands; `None` for blank lines and comments.
fn indent(line: &str) -> Option<usize> {
    let words = line.trim_start();
    (!words.is_empty() && !words.starts_with('#')).then(|| line.len() - words.len())
}

fn keys(text: &str) -> impl Iterator<Item = &str> {
    let pairs = text.lines().filter_map(|line| line.split_once(':'));
    pairs.map(|(key, _)| key.trim().trim_start_matches("- "))
}

#[cfg(test)]
mod tests {
    use super::Blanked;

    const TEXT: &str = "claims:\n  a:\n    value: x\n    cue: {en: [b,\n      c]}\n  d: e\n";

    fn hidden(at: &str, is_yaml: impl Fn(&str) -> bool) -> String {
        let mut blanked = Blanked::new(TEXT);
        blanked.hide(TEXT.find(at).expect("it is there"), is_yaml);
        let lines = blanked.text.lines().map(str::trim_end);
        lines
            .filter(|l| !l.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[test]
    fn the_smallest_block_that_can_go_goes() {
        let open = |rest: &str| rest.matches('[').count() == rest.matches(']').count();
        assert_eq!(
            hidden("x", open),
            "claims:\n  a:\n    cue: {en: [b,\n      c]}\n  d: e"
        );
        assert_eq!(hidden("c]", open), "claims:\n  a:\n    value: x\n  d: e");
        assert_eq!(hidden("c]", |_| false), "");
    }

    #[test]
    fn what_holds_the_hidden_is_damaged_and_named() {
        let mut blanked = Blanked::new(TEXT);
        blanked.hide(TEXT.find('x').expect("it is there"), |_| true);
        assert!(blanked.is_damaged(TEXT.find("a:").expect("it is there")));
        assert!(!blanked.is_damaged(TEXT.find("d:").expect("it is there")));
        assert!(
            ["value", "a", "claims"]
                .iter()
                .all(|k| blanked.keys.contains(*k))
        );
    }
}
