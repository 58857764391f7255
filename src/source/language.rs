//! The language of an article: as it is stated, else by its script and its small words.

use super::boilerplate::Lines;
use super::front::Stated;
use super::words::WORDS;
use crate::language::date::Word;
use crate::language::{self, Language};
use crate::text::{self, is_arabic};

/// Its code.
pub(super) fn of_article(stated: &Stated, article: &Lines) -> String {
    let told = || of_lines(article.kept.iter().map(|line| line.text));
    stated.language.as_deref().map_or_else(told, code)
}

/// The code of a stated language: "ar" for Arabic and ar-EG, what is stated for a language that is not known.
fn code(stated: &str) -> String {
    let primary = stated.split(['-', '_']).next().unwrap_or(stated).trim();
    let known = WORDS.languages.iter().find(|(_, names)| names.is(primary));
    known.map_or_else(|| primary.to_lowercase(), |(code, _)| code.clone())
}

/// The language of a text, by the script of most letters and by its small words.
#[must_use]
pub fn language_of(text: &str) -> String {
    of_lines(std::iter::once(text))
}

fn of_lines<'a>(lines: impl Iterator<Item = &'a str> + Clone) -> String {
    let letters = lines
        .clone()
        .flat_map(str::chars)
        .filter(|c| c.is_alphabetic());
    let (arabic, all) = letters.fold((0, 0), |(arabic, all), c| {
        (arabic + usize::from(is_arabic(c)), all + 1)
    });
    if arabic * 2 > all { "ar" } else { latin(lines) }.to_owned()
}

/// So many words tell the language.
const TELLING: usize = 200;

/// The language of Latin script that most small words are of; English where two have as many.
fn latin<'a>(lines: impl Iterator<Item = &'a str>) -> &'static str {
    let apart = |c: char| !c.is_alphabetic() && !matches!(c, '\'' | '’');
    let words = lines
        .flat_map(|line| line.split(apart))
        .filter(|w| !w.is_empty());
    let words: Vec<String> = words.take(TELLING).map(text::light).collect();
    let is_small = |language: &Language, word: &String| {
        (language.times)(word)
            .iter()
            .any(|sense| sense.word == Word::Function)
    };
    let languages = language::all().iter().filter(|l| !l.arabic_script);
    let counted = languages.map(|l| {
        (
            words.iter().filter(|w| is_small(l, w)).count(),
            l.code == "en",
            l.code,
        )
    });
    counted.max().map_or("en", |(_, _, code)| code)
}
