//! What is wrong with a rule file: one diagnostic, its label on the offending token.

use std::fmt;

use miette::{Diagnostic, LabeledSpan, Severity, SourceCode};

use super::at::Phrases;
use super::lint::Lint;
use super::model::Place;
use super::pack::Pack;
use super::window::Window;
use crate::text::Span;

/// What kind of mistake it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mistake {
    /// No YAML.
    Syntax,
    /// A key that has no meaning here.
    UnknownKey,
    /// A list where a text is due, and the like.
    WrongType,
    /// A name that nothing defines.
    UnknownReference,
    /// A chain of references that comes back to its start.
    Cycle,
    /// A key that stands twice in one mapping.
    DuplicateKey,
    /// A name that two packs define.
    DuplicateName,
    /// A phrase that no text can match.
    EmptyPhrase,
    /// A language that is not registered.
    UnknownLanguage,
    /// A value in no known notation.
    BadValue,
    /// A regular expression that is none, or that nothing can match.
    BadRegex,
    /// An example that cannot be run.
    BadExample,
    /// A rule that lacks what it needs, or has keys that exclude one another.
    IncompleteRule,
    /// No mistake, but likely none of what the author wants.
    Lint(Lint),
}

/// One mistake in one rule file.
#[derive(Debug)]
pub struct RuleError {
    /// What kind of mistake it is.
    pub mistake: Mistake,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where.
    pub place: Place,
    label: String,
    help: Option<String>,
    pack: Pack,
    window: Window,
    related: Vec<RuleError>,
    severity: Severity,
}

impl Mistake {
    /// Every mistake that is no lint, in a fixed order.
    pub const ALL: [Self; 13] = [
        Self::Syntax,
        Self::UnknownKey,
        Self::WrongType,
        Self::UnknownReference,
        Self::Cycle,
        Self::DuplicateKey,
        Self::DuplicateName,
        Self::EmptyPhrase,
        Self::UnknownLanguage,
        Self::BadValue,
        Self::BadRegex,
        Self::BadExample,
        Self::IncompleteRule,
    ];

    /// The code that is shown, and that `explain` takes.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Syntax => "rules::syntax",
            Self::UnknownKey => "rules::unknown-key",
            Self::WrongType => "rules::wrong-type",
            Self::UnknownReference => "rules::unknown-reference",
            Self::Cycle => "rules::cycle",
            Self::DuplicateKey => "rules::duplicate-key",
            Self::DuplicateName => "rules::duplicate-name",
            Self::EmptyPhrase => "rules::empty-phrase",
            Self::UnknownLanguage => "rules::unknown-language",
            Self::BadValue => "rules::bad-value",
            Self::BadRegex => "rules::bad-regex",
            Self::BadExample => "rules::bad-example",
            Self::IncompleteRule => "rules::incomplete-rule",
            Self::Lint(lint) => lint.code(),
        }
    }
}

impl RuleError {
    /// The path of the pack.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.pack.path
    }

    /// Line and column of the label, in characters from 1.
    #[must_use]
    pub fn line_column(&self) -> (usize, usize) {
        let before = &self.pack.text[..self.place.span.start];
        let line = before.rsplit('\n').next().unwrap_or_default();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }

    /// The words that the label covers.
    #[must_use]
    pub fn labelled(&self) -> &str {
        self.place.span.of(&self.pack.text)
    }

    /// True for what is no mistake and need not be mended.
    #[must_use]
    pub fn is_advice(&self) -> bool {
        self.severity == Severity::Advice
    }

    /// How to mend it, where that is known.
    #[must_use]
    pub fn help_text(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// The same with a word on how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with another place that matters.
    #[must_use]
    pub fn related(mut self, other: Self) -> Self {
        self.related.push(Self {
            severity: Severity::Advice,
            ..other
        });
        self
    }
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for RuleError {}

impl Diagnostic for RuleError {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.mistake.code()))
    }

    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as _)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.window)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let Span { start, end } = self.window.label;
        let label = LabeledSpan::new(Some(self.label.clone()), start, end - start);
        Some(Box::new(std::iter::once(label)))
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        (!self.related.is_empty())
            .then(|| Box::new(self.related.iter().map(|e| e as &dyn Diagnostic)) as _)
    }
}

/// The mistakes found so far in `packs`. Compilation goes on after each, so that one run tells them all.
#[derive(Debug)]
pub(crate) struct Mistakes<'a> {
    packs: &'a [Pack],
    found: Vec<RuleError>,
}

impl<'a> Mistakes<'a> {
    /// None yet.
    pub fn new(packs: &'a [Pack]) -> Self {
        Self {
            packs,
            found: Vec::new(),
        }
    }

    /// An error at `place`, to be completed and then added.
    pub fn error(
        &self,
        mistake: Mistake,
        place: Place,
        message: impl Into<String>,
        label: impl Into<String>,
    ) -> RuleError {
        let pack = &self.packs[place.pack];
        RuleError {
            mistake,
            message: message.into(),
            place,
            label: label.into(),
            help: None,
            window: Window::new(&pack.path, &pack.text, place.span),
            pack: pack.clone(),
            related: Vec::new(),
            severity: match mistake {
                Mistake::Lint(lint) => lint.severity(),
                _ => Severity::Error,
            },
        }
    }

    /// The place of the phrase at `index`.
    pub fn phrase(&self, pack: usize, phrases: &Phrases, index: usize) -> Place {
        let span = phrases.span(index, &self.packs[pack].text);
        self.widen(Place { pack, span })
    }

    /// What stands at a place.
    pub fn written(&self, place: Place) -> &'a str {
        let text = &*self.packs[place.pack].text;
        text.get(place.span.start..place.span.end).unwrap_or_default()
    }

    /// The first `word` inside a place; the whole where the file writes it with escapes.
    pub fn word(&self, place: Place, word: &str) -> Place {
        match self.written(place).find(word) {
            Some(at) if !word.is_empty() => self.part(place, self.written(place), Span::new(at, at + word.len())),
            _ => place,
        }
    }

    /// The bytes `part` of `text`, which stands at `place`; the whole where the file writes it with escapes.
    pub fn part(&self, place: Place, text: &str, part: Span) -> Place {
        if part.is_empty() {
            return place;
        }
        match self.written(place).find(text) {
            Some(at) => {
                let start = place.span.start + at + part.start;
                let span = Span::new(start, start + part.len());
                Place { span, ..place }
            }
            None => place,
        }
    }

    /// The key of the line that a place is in.
    pub fn key_of(&self, place: Place) -> Place {
        let text = &*self.packs[place.pack].text;
        let start = text[..place.span.start].rfind('\n').map_or(0, |at| at + 1);
        let line = &text[start..text[start..].find('\n').map_or(text.len(), |at| start + at)];
        let key = line.split(':').next().unwrap_or(line);
        let indent = key.len() - key.trim_start_matches([' ', '-']).len();
        let span = Span::new(start + indent, start + key.trim_end().len().max(indent));
        Place { span, ..place }
    }

    /// The path of a pack.
    pub fn path(&self, pack: usize) -> &'a str {
        &self.packs[pack].path
    }

    /// An empty place, or a lone bracket, says little: what it opens, or the rest of its line, is what the author wrote;
    /// at the end of the text, the last line.
    pub fn widen(&self, place: Place) -> Place {
        let text = &*self.packs[place.pack].text;
        if place.span.len() > 1 && place.span.end <= text.len() {
            return place;
        }
        let ahead = text.get(place.span.start..).unwrap_or_default();
        let (start, line) = if ahead.lines().next().is_none_or(|l| l.trim().is_empty()) {
            let last = text.trim_end().lines().last().unwrap_or_default();
            let last = last.trim_start();
            (text.trim_end().len() - last.len(), last)
        } else {
            (place.span.start, ahead.lines().next().unwrap_or_default())
        };
        let span = Span::new(start, start + bracketed(line).trim_end().len());
        Place { span, ..place }
    }

    /// Takes over what was found elsewhere.
    pub fn extend(&mut self, found: Vec<RuleError>) {
        self.found.extend(found);
    }

    /// Remembers an error.
    pub fn add(&mut self, error: RuleError) {
        self.found.push(error);
    }

    /// All errors by place, each once: what several rules take from one by `like` is wrong in one place.
    pub fn finish(mut self) -> Vec<RuleError> {
        self.found.sort_by_key(|e| (e.place, e.mistake));
        self.found
            .dedup_by(|a, b| a.place == b.place && a.message == b.message);
        self.found
    }
}

/// What the bracket that `line` begins with holds; the whole line where there is none or it stays open.
fn bracketed(line: &str) -> &str {
    let mut depth = 0_i32;
    for (at, c) in line.char_indices() {
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return if at == 0 { line } else { &line[..=at] };
        }
    }
    line
}

/// "did you mean" the one of `known` that is nearest to `word`, where one is near.
pub(crate) fn suggest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let most = word.chars().count().div_ceil(3);
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(word, name), name))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, name)| format!("did you mean `{name}`?"))
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[test]
    fn suggestions_are_near() {
        let near = |word| suggest(word, ["person", "place", "soldier"]);
        assert_eq!(near("persn").as_deref(), Some("did you mean `person`?"));
        assert_eq!(near("palce").as_deref(), Some("did you mean `place`?"));
        assert_eq!(near("treaty"), None);
    }
}
