//! What is wrong with a rule file: one diagnostic, its label on the offending token.

use std::fmt;

use miette::{Diagnostic, LabeledSpan, Severity, SourceCode};

use super::lint::Lint;
use super::model::Place;
use super::pack::Pack;
use super::window::Window;
use crate::text::Span;

/// What kind of mistake it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
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
    /// An error at `place`, which lies in `pack`.
    pub(super) fn new(
        mistake: Mistake,
        pack: &Pack,
        place: Place,
        message: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
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
