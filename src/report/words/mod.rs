//! Everything that a report says in words, in the language of its reader. The sentences stand in `en/*.ftl` and
//! `ar/*.ftl` (Project Fluent), so that another language is another folder; code only names them and brings the values.

mod claim;
mod figure;
mod finding;
mod moment;
mod note;
mod number;
mod reason;
mod sentences;
mod settle;
mod summary;
#[cfg(test)]
mod tests;

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

pub(super) use moment::{ends, hour};

use self::sentences::Sentences;
use super::bidi::{self, Bidi, balanced, isolated};
use super::safe::one_line;
use super::wrap::wrap;

/// The language that a report speaks; what articles say stays in theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Locale {
    /// English, left to right.
    #[default]
    En,
    /// Arabic, right to left.
    Ar,
}

/// The digits that a report writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Digits {
    /// 10,000.5
    #[default]
    Latn,
    /// ١٠٬٠٠٠٫٥
    Arab,
}

/// A language with its digits, for text that goes to a reader whose screen does `bidi`.
pub struct Words {
    locale: Locale,
    digits: Digits,
    bidi: Bidi,
    sentences: Sentences,
    /// Knows the language; the sentences stand beside it.
    bundle: FluentBundle<FluentResource>,
}

/// What is put into a sentence.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// Words of an article, a file name or a rule: made harmless, and kept apart from the sentence around.
    Given(&'a str),
    /// What these words have said before.
    Said(String),
    /// A number: as such it chooses the form of other words, and as `$count` it is written.
    Number(usize),
    /// A size that chooses a form and is not written.
    Size(Decimal),
}

impl Words {
    /// The words of `locale`. With [`Bidi::Isolates`] every inserted value that may disturb the direction of its
    /// sentence stands in an isolate of its own.
    #[must_use]
    pub fn new(locale: Locale, digits: Digits, bidi: Bidi) -> Self {
        let language: LanguageIdentifier = locale.code().parse().expect("a language code");
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        Self {
            locale,
            digits,
            bidi,
            sentences: Sentences::of(locale.sentences()),
            bundle,
        }
    }

    /// English with Latin digits and nothing else: for what programs read.
    #[must_use]
    pub fn plain() -> Self {
        Self::new(Locale::En, Digits::Latn, Bidi::Plain)
    }

    /// The language.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// What is done for screens that reorder right-to-left text.
    #[must_use]
    pub fn bidi(&self) -> Bidi {
        self.bidi
    }

    /// True where sentences run right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.locale == Locale::Ar
    }

    /// The sentence `id` of the tables of the language, `words/<code>/*.ftl`, with `args` in it.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let pattern = self.sentences.get(id);
        let pattern = pattern.unwrap_or_else(|| panic!("no sentence is called {id}"));
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            given.set(*name, self.value(arg));
            if let Arg::Number(n) = arg {
                given.set("count", self.number((*n).into()));
            }
        }
        let mut errors = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&given), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        said.into_owned()
    }

    /// What the packs call `id`, said of a claim, level, term or unit: as the tables of the language have it, else as
    /// the pack writes it.
    #[must_use]
    pub fn name(&self, of: &str, id: &str) -> String {
        self.known(&format!("{of}-{id}"))
            .unwrap_or_else(|| self.given(&id.replace('-', " ")))
    }

    /// Things strung together: "a, b, c".
    #[must_use]
    pub fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        self.strung("list", items)
    }

    /// Strings `items` together two by two with the sentence `by`.
    #[must_use]
    pub fn strung(&self, by: &str, items: impl IntoIterator<Item = String>) -> String {
        let join = |first, next| {
            let args = [("first", Arg::Said(first)), ("next", Arg::Said(next))];
            self.say(by, &args)
        };
        items.into_iter().reduce(join).unwrap_or_default()
    }

    /// The sentence `id`, which takes no values; `None` where the language has none.
    #[must_use]
    pub fn known(&self, id: &str) -> Option<String> {
        self.sentences.has(id).then(|| self.say(id, &[]))
    }

    /// One line of a text of ours, laid out for the screen that it goes to.
    #[must_use]
    pub fn line(&self, text: &str) -> String {
        bidi::line(text, self.is_rtl(), self.bidi)
    }

    /// The same in lines of at most `columns` columns; a line break of the text stays one.
    #[must_use]
    pub fn lines(&self, text: &str, columns: usize) -> Vec<String> {
        let wrapped = text.lines().flat_map(|line| wrap(line, columns)).collect();
        let lines = balanced(wrapped).into_iter();
        lines.map(|line| self.line(&line)).collect()
    }

    /// Words that are not ours, harmless and kept apart from the sentence around them.
    #[must_use]
    pub fn given(&self, text: &str) -> String {
        isolated(&one_line(text), self.is_rtl(), self.bidi)
    }

    fn value<'a>(&self, arg: &Arg<'a>) -> FluentValue<'a> {
        match arg {
            Arg::Given(text) => self.given(text).into(),
            Arg::Said(text) => text.clone().into(),
            Arg::Number(n) => number::form((*n).into()).into(),
            Arg::Size(size) => number::form(*size).into(),
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Words")
            .field("locale", &self.locale)
            .field("digits", &self.digits)
            .field("bidi", &self.bidi)
            .finish_non_exhaustive()
    }
}

impl Locale {
    /// ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ar => "ar",
        }
    }

    fn sentences(self) -> &'static [&'static str] {
        match self {
            Self::En => &[
                include_str!("en/explain.ftl"),
                include_str!("en/names.ftl"),
                include_str!("en/page.ftl"),
                include_str!("en/report.ftl"),
                include_str!("en/units.ftl"),
            ],
            Self::Ar => &[
                include_str!("ar/command.ftl"),
                include_str!("ar/explain.ftl"),
                include_str!("ar/page.ftl"),
                include_str!("ar/report.ftl"),
                include_str!("ar/units.ftl"),
                include_str!("ar/names.ftl"),
                include_str!("ar/notices.ftl"),
            ],
        }
    }
}
