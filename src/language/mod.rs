//! Languages: each one a folder of grammar here and a table of words in `rules/languages`.

pub mod ar;
pub(crate) mod code;
pub mod common;
pub mod date;
mod en;
mod fr;
pub mod homographs;
mod morph;
pub mod number;
mod words;

use std::sync::LazyLock;

pub use morph::{Clitics, Inflection, Morph, Person, Stem, Stems, Tense};
pub use words::{CueClass, Role, WordClass, Words};

/// What the tool knows of one language.
#[derive(Debug)]
pub struct Language {
    /// ISO 639-1 code.
    pub code: &'static str,
    /// True where it is written in Arabic script.
    pub arabic_script: bool,
    /// True where a comma stands before decimals and a point between thousands.
    pub decimal_comma: bool,
    /// Its closed classes and cue words.
    pub words: LazyLock<Words>,
    /// Its number words.
    pub numbers: LazyLock<number::Numbers>,
    /// The number in words that begins at an atom, as far as it goes without multipliers such as "million".
    pub group: fn(&number::Line<'_>, usize) -> Option<number::Group>,
    /// The base forms that a word form (folded) may come from, the likeliest first.
    pub stems: fn(&str, &Words, &mut Stems<'_>),
    /// What a word form (folded to its key) has in common with other forms and with the words made from it.
    pub root: fn(&str) -> String,
    /// Its words of times.
    pub dates: fn() -> &'static date::Dates,
    /// What a word form (folded lightly) may mean in a time.
    pub times: fn(&str) -> Vec<date::Sense>,
}

impl Language {
    /// Gives the stems of `form` (folded) to `take`, the likeliest first.
    pub fn each_stem(&self, form: &str, mut take: impl FnMut(Stem<'_>)) {
        (self.stems)(form, &self.words, &mut Stems::new(&mut take));
    }

    /// The bases that `form` (folded) may come from, the likeliest first.
    #[must_use]
    pub fn bases(&self, form: &str) -> Vec<String> {
        let mut out = Vec::new();
        self.each_stem(form, |stem| out.push(stem.base.to_owned()));
        out
    }
}

static LANGUAGES: LazyLock<Vec<Language>> =
    LazyLock::new(|| vec![ar::language(), en::language(), fr::language()]);

/// Every language, in a fixed order.
#[must_use]
pub fn all() -> &'static [Language] {
    &LANGUAGES
}

/// The language with this code.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Language> {
    all().iter().find(|l| l.code == code)
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::common::Ranks;
    use super::date::Dates;
    use super::number::{Numbers, Shared, shared};
    use super::{Words, all};
    use crate::compiled;

    fn file(name: &str) -> String {
        let path = format!("{}/rules/languages/{name}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).expect("the table is in the repository")
    }

    fn check(name: &str, table: &impl Serialize) {
        let bytes = postcard::to_stdvec(table).expect("a table fits into memory");
        assert!(bytes == compiled::part(name), "{name}");
    }

    #[test]
    fn the_tables_of_the_build_are_those_of_the_files() {
        for code in all().iter().map(|l| l.code) {
            let table = |kind: &str| file(&format!("{code}.{kind}.yml"));
            check(&format!("{code}.words"), &Words::parse(&table("words")));
            let numbers = Numbers::parse(&table("numbers"), shared(), code == "ar");
            check(&format!("{code}.numbers"), &numbers);
            check(&format!("{code}.times"), &Dates::parse(&table("times")));
        }
        check("numbers", &Shared::parse(&file("numbers.yml")));
        let common = all().iter().rev();
        let common = common.map(|l| file(&format!("{}.common.txt", l.code)));
        let common: Vec<_> = common.collect();
        check("common", &Ranks::parse(&common));
    }
}
