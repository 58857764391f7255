//! Word forms: news repeats its words, so a distinct form is analysed once and remembered.

use rustc_hash::FxHashMap;

use super::{Case, Lexeme, Lexicon};
use crate::language::number::Reading;
use crate::language::{self, Clitics, Language, Morph};
use crate::text;

/// A distinct word form: index into [`Forms`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FormId(u32);

/// What is known of one word form.
#[derive(Clone, Debug)]
pub struct Form {
    /// Folded lightly.
    pub light: Box<str>,
    /// Folded to the key.
    pub key: Box<str>,
    /// True where it begins with a capital letter.
    pub capital: bool,
    /// What it may say of a number.
    pub number: Reading,
    /// The lexemes that it may be a form of.
    pub(super) lexemes: Vec<(u32, Morph)>,
}

/// The forms met so far. One a worker: it grows with the vocabulary, not with the text.
#[derive(Debug)]
pub struct Forms<'l> {
    /// The lexicon that forms are looked up in.
    pub lexicon: &'l Lexicon,
    ids: FxHashMap<Box<str>, FormId>,
    forms: Vec<Form>,
}

/// More distinct forms than this in one worker and the memory starts anew: a corpus of noise stays bounded.
const MOST_FORMS: usize = 1 << 20;

impl<'l> Forms<'l> {
    /// No forms yet.
    #[must_use]
    pub fn new(lexicon: &'l Lexicon) -> Self {
        Self {
            lexicon,
            ids: FxHashMap::default(),
            forms: Vec::new(),
        }
    }

    /// Forgets all forms when there are too many. Ids given out before are void then; call between documents.
    pub fn trim(&mut self) {
        if self.forms.len() > MOST_FORMS {
            self.ids.clear();
            self.forms.clear();
        }
    }

    /// The form of `word`, analysed where it is new. `latin` is the language of Latin-script words.
    pub fn id(&mut self, word: &str, latin: &'static Language) -> FormId {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = FormId(
            u32::try_from(self.forms.len()).expect("bounded by MOST_FORMS and one document"),
        );
        self.forms.push(analyse(self.lexicon, word, latin));
        self.ids.insert(word.into(), id);
        id
    }

    /// What is known of a form.
    #[must_use]
    pub fn get(&self, id: FormId) -> &Form {
        &self.forms[id.0 as usize]
    }
}

fn analyse(lexicon: &Lexicon, word: &str, latin: &'static Language) -> Form {
    let (light, key) = (text::light(word), text::key(word));
    let language = if word.chars().any(text::is_arabic) {
        language::by_code("ar").unwrap_or(latin)
    } else {
        latin
    };
    let mut lexemes = lookup(lexicon, word, &light, true, language);
    if lexemes.is_empty() {
        lexemes = lookup(lexicon, word, &key, false, language);
    }
    Form {
        capital: word.starts_with(char::is_uppercase),
        number: language.numbers.reading(&light, &key),
        light: light.into(),
        key: key.into(),
        lexemes,
    }
}

/// Lexemes that `form` may come from. The form as it stands goes before forms that only clitics or inflection explain;
/// `exact` asks for the same letters, hamza and ى included.
fn lookup(
    lexicon: &Lexicon,
    word: &str,
    form: &str,
    exact: bool,
    language: &Language,
) -> Vec<(u32, Morph)> {
    let mut out: Vec<(u32, Morph)> = Vec::new();
    let mut whole = false;
    for stem in (language.stems)(form, &language.words) {
        let unsplit = stem.morph.clitics == Clitics::default();
        if whole && !unsplit {
            break;
        }
        let key = if exact {
            text::key(&stem.base)
        } else {
            stem.base.clone()
        };
        for lexeme in lexicon.lexemes.get(key.as_str()).into_iter().flatten() {
            let fits = lexeme.language == language.code
                && lexeme.inflection >= stem.needs
                && (!exact || *lexeme.light == *stem.base)
                && case_fits(lexeme, word);
            if fits && !out.iter().any(|(id, _)| *id == lexeme.id) {
                out.push((lexeme.id, stem.morph));
                whole |= unsplit && stem.base == form;
            }
        }
    }
    out
}

fn case_fits(lexeme: &Lexeme, word: &str) -> bool {
    match lexeme.case {
        Case::Any => true,
        Case::Capital => word.starts_with(char::is_uppercase),
        Case::Upper => word
            .chars()
            .filter(|c| c.is_alphabetic())
            .take(2)
            .all(char::is_uppercase),
    }
}
