//! Word forms: news repeats its words, so a distinct form is analysed once and remembered.

use rustc_hash::FxHashMap;

use super::Entry;
use super::Lexicon;
use super::lexemes::{Case, Lexeme};
use super::mark::Marks;
use super::trie::{ROOT, Sketch};
use crate::language::common::{Rank, base, rank};
use crate::language::date;
use crate::language::number::Reading;
use crate::language::{self, Clitics, Language, Morph, Person};
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
    /// True in Arabic script.
    pub arabic: bool,
    /// How common the word is.
    pub rank: Rank,
    /// What texts are compared by: the key without what is written onto the word.
    pub base: Box<str>,
    /// How common that is.
    pub base_rank: Rank,
    /// What it may mean in a time.
    pub times: date::Reading,
    /// What it may say of a number.
    pub number: Reading,
    /// False where only the key is known: «علي», which may be a careless «على» or a name.
    pub exact: bool,
    /// What stands for its base, and for what it has in common with other forms of its word and with the words made from it.
    pub marks: Marks,
    /// What the likeliest reading shows besides the base; `None` where no lexicon word explains the form.
    morph: Option<Morph>,
    /// The lexemes that it may be a form of.
    pub(super) lexemes: Box<[(u32, Morph)]>,
    /// The same at a glance.
    pub(super) words: Sketch,
    /// Where phrases go on that may begin with it: nodes of the trie.
    pub(super) opens: Box<[(u32, Morph)]>,
    /// The words with which they go on, at a glance.
    pub(super) next: Sketch,
    /// What it means where no longer phrase begins with it.
    pub(super) alone: Box<[(Entry, Morph)]>,
}

impl Form {
    /// True where the likeliest reading has "and" written onto the word: «وقتل».
    #[must_use]
    pub fn has_and(&self) -> bool {
        self.morph.is_some_and(|morph| morph.clitics.and)
    }

    /// The preposition written onto the word in its likeliest reading: «بروسيا».
    #[must_use]
    pub fn preposition(&self) -> Option<char> {
        self.morph.and_then(|morph| morph.clitics.preposition)
    }

    /// True where the likeliest reading has a pronoun written onto the word: «قواتها».
    #[must_use]
    pub fn has_pronoun(&self) -> bool {
        self.morph
            .is_some_and(|morph| morph.clitics.pronoun.is_some())
    }

    /// True where the likeliest reading has the pronoun of those who speak: «سيطرتنا».
    #[must_use]
    pub fn is_ours(&self) -> bool {
        let person = |morph: Morph| morph.clitics.pronoun;
        self.morph.and_then(person) == Some(Person::Speaker)
    }

    /// True where no lexicon word explains the form.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.morph.is_none()
    }
}

/// The forms met so far. One a worker: it grows with the vocabulary, not with the text.
#[derive(Debug)]
pub struct Forms<'l> {
    /// The lexicon that forms are looked up in.
    pub lexicon: &'l Lexicon,
    /// A word of one spelling is another in each language of Latin script.
    known: Vec<Known>,
    /// Boxed, since they are large and many: the list grows by their addresses alone.
    #[allow(
        clippy::vec_box,
        reason = "they would all be copied whenever the list grows"
    )]
    forms: Vec<Box<Form>>,
}

/// The ids of the words met in articles of one language.
#[derive(Debug)]
struct Known {
    latin: &'static str,
    short: FxHashMap<Short, FormId>,
    long: FxHashMap<Box<str>, FormId>,
}

impl Known {
    /// The words of `latin`.
    fn of<'k>(known: &'k mut Vec<Self>, latin: &'static str) -> &'k mut Self {
        let at = known.iter().position(|k| k.latin == latin);
        let at = at.unwrap_or_else(|| {
            known.push(Self {
                latin,
                short: FxHashMap::default(),
                long: FxHashMap::default(),
            });
            known.len() - 1
        });
        &mut known[at]
    }
}

/// A word of up to 16 bytes, as most are: told from others without a look at memory elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Short {
    head: u64,
    tail: u64,
    length: u8,
}

impl Short {
    /// The first and the last bytes of `word`, which overlap unless it has 16; `None` where it is longer.
    fn of(word: &str) -> Option<Self> {
        let bytes = word.as_bytes();
        let length = u8::try_from(bytes.len()).ok().filter(|l| *l <= 16)?;
        let one = |bits, byte: &u8| bits << 8 | u64::from(*byte);
        let half = |bytes: &[u8; 4]| u64::from(u32::from_le_bytes(*bytes));
        let whole = |bytes: &[u8; 8]| u64::from_le_bytes(*bytes);
        let (head, tail) = match length {
            8.. => (whole(bytes.first_chunk()?), whole(bytes.last_chunk()?)),
            4.. => (half(bytes.first_chunk()?), half(bytes.last_chunk()?)),
            _ => (bytes.iter().fold(0, one), 0),
        };
        Some(Self { head, tail, length })
    }
}

/// More distinct forms than this in one worker and the memory starts anew: a corpus of noise stays bounded, at about 60 MB
/// and the words of one document.
const MOST_FORMS: usize = 1 << 17;

impl<'l> Forms<'l> {
    /// No forms yet.
    #[must_use]
    pub fn new(lexicon: &'l Lexicon) -> Self {
        Self {
            lexicon,
            known: Vec::new(),
            forms: Vec::new(),
        }
    }

    /// Forgets all forms when there are too many. Ids given out before are void then; call between documents.
    pub fn trim(&mut self) {
        if self.forms.len() > MOST_FORMS {
            self.known.clear();
            self.forms.clear();
        }
    }

    /// The words of articles of which those in Latin script are of the language `latin`.
    pub fn words_of(&mut self, latin: &'static Language) -> Words<'_> {
        Words {
            lexicon: self.lexicon,
            latin,
            known: Known::of(&mut self.known, latin.code),
            forms: &mut self.forms,
        }
    }

    /// What is known of a form.
    #[must_use]
    pub fn get(&self, id: FormId) -> &Form {
        &self.forms[id.0 as usize]
    }
}

/// The words of articles in one language of Latin script.
#[derive(Debug)]
pub struct Words<'f> {
    lexicon: &'f Lexicon,
    latin: &'static Language,
    known: &'f mut Known,
    #[allow(clippy::vec_box, reason = "that of the forms")]
    forms: &'f mut Vec<Box<Form>>,
}

impl Words<'_> {
    /// The form of `word`, analysed where it is new.
    pub fn id(&mut self, word: &str) -> FormId {
        let short = Short::of(word);
        let id = match short {
            Some(short) => self.known.short.get(&short),
            None => self.known.long.get(word),
        };
        id.copied().unwrap_or_else(|| self.add(word, short))
    }

    fn add(&mut self, word: &str, short: Option<Short>) -> FormId {
        let id = FormId(
            u32::try_from(self.forms.len()).expect("bounded by MOST_FORMS and one document"),
        );
        let form = analyse(self.lexicon, word, self.latin);
        self.forms.push(form.into());
        match short {
            Some(short) => self.known.short.insert(short, id),
            None => self.known.long.insert(word.into(), id),
        };
        id
    }
}

fn analyse(lexicon: &Lexicon, word: &str, latin: &'static Language) -> Form {
    let light = text::light(word);
    let key = text::merged(&light);
    let arabic = word.chars().any(text::is_arabic);
    let language = if arabic {
        language::by_code("ar").unwrap_or(latin)
    } else {
        latin
    };
    let mut lexemes = lookup(lexicon, word, &light, true, language);
    let exact = !lexemes.is_empty();
    // Letters of ASCII are not mixed up.
    if !exact && !key.is_ascii() {
        lexemes = lookup(lexicon, word, &key, false, language);
    }
    let open = |&(lexeme, morph): &(u32, Morph)| Some((lexicon.phrases.step(ROOT, lexeme)?, morph));
    let opens: Box<[_]> = lexemes.iter().filter_map(open).collect();
    let next = opens.iter().map(|&(node, _)| lexicon.phrases.words(node));
    let base = base(&key);
    let root = (language.root)(&key);
    Form {
        marks: Marks::of(base, &root),
        capital: is_capital(word),
        arabic,
        rank: rank(&key),
        base: base.into(),
        base_rank: rank(base),
        times: (language.times)(&light).into(),
        number: language.numbers.reading(&light, &key),
        key: (&*key).into(),
        light: light.as_str().into(),
        exact,
        morph: lexemes.first().map(|&(_, morph)| morph),
        words: lexemes.iter().map(|&(lexeme, _)| lexeme).collect(),
        next: next.fold(Sketch::default(), Sketch::and),
        alone: lexicon.alone(&opens),
        opens,
        lexemes: lexemes.into(),
    }
}

/// Lexemes that `form` may come from. A particle is nothing else; a word that stands as it is has no conjunction or
/// preposition taken off (وقف, بلد), only the article. `exact` asks for the same letters, hamza and ى included.
fn lookup(
    lexicon: &Lexicon,
    word: &str,
    form: &str,
    exact: bool,
    language: &Language,
) -> Vec<(u32, Morph)> {
    let mut out: Vec<(u32, Morph)> = Vec::new();
    let digits = word.chars().all(char::is_numeric);
    let (mut whole, mut particle) = (false, false);
    let mut merged = String::new();
    language.each_stem(form, |stem| {
        let clitics = stem.morph.clitics;
        let as_it_is = clitics == Clitics::default() && stem.base == form;
        // "was" is a particle of its own and a form of "be".
        let other_word = || !language.words.irregular_bases(form).any(|b| b == stem.base);
        if particle && !as_it_is && other_word()
            || whole && (clitics.and || clitics.preposition.is_some())
        {
            return;
        }
        let key = if exact {
            text::merge_into(stem.base, &mut merged)
        } else {
            stem.base
        };
        for lexeme in lexicon.lexemes.of(key) {
            // A name is written alike in all languages of its script.
            let name = lexeme.case != Case::Any && !language.arabic_script;
            let fits = (lexeme.language == language.code || digits || name)
                && lexeme.inflection >= stem.needs
                && if exact {
                    *lexeme.light == *stem.base
                } else {
                    hamzas(&lexeme.light) <= hamzas(word)
                        && !(as_it_is && other_hamza(&lexeme.light, word))
                }
                && case_fits(&lexeme, word);
            if fits && !out.iter().any(|(id, _)| *id == lexeme.id) {
                out.push((lexeme.id, stem.morph));
                whole |= as_it_is && lexeme.alone;
                particle |= as_it_is && lexeme.closed;
            }
        }
    });
    out
}

/// Hamzas on an alef inside a word: writers drop them at its head, not there (رأى is not راية).
fn hamzas(word: &str) -> usize {
    word.chars()
        .skip(1)
        .filter(|c| matches!(c, 'أ' | 'إ'))
        .count()
}

/// أ against إ at the head: a writer who puts the hamza puts it right (أمام is not إمام).
fn other_hamza(lexeme: &str, word: &str) -> bool {
    let head = |w: &str| w.chars().next().filter(|c| matches!(c, 'أ' | 'إ'));
    matches!((head(lexeme), head(word)), (Some(x), Some(y)) if x != y)
}

/// True where a word begins with a capital, behind what is elided in front of it too: "l'Ukraine".
fn is_capital(word: &str) -> bool {
    let mut parts = word.split(['\'', '’']);
    parts.any(|part| part.starts_with(char::is_uppercase))
}

fn case_fits(lexeme: &Lexeme<'_>, word: &str) -> bool {
    match lexeme.case {
        Case::Any => true,
        Case::Capital => is_capital(word),
        Case::Upper => word
            .chars()
            .filter(|c| c.is_alphabetic())
            .take(2)
            .all(char::is_uppercase),
    }
}

#[cfg(test)]
mod tests {
    use super::Short;

    #[test]
    fn short_words_are_told_apart() {
        let words = [
            "",
            "a",
            "aa",
            "aaa",
            "ab",
            "ba",
            "aaaa",
            "aaaaa",
            "aaaab",
            "aaaaaaa",
            "aaaaaaaa",
            "aaaaaaaaa",
            "baaaaaaaa",
            "aaaaaaaab",
            "aaaabaaaa",
            "aaaaaaaaaaaaaaaa",
            "قتل",
            "قتيل",
            "مقتل",
            "\0",
            "\0\0",
            "\0\0\0\0\0",
        ];
        for (at, a) in words.iter().enumerate() {
            for b in &words[at + 1..] {
                assert_ne!(Short::of(a), Short::of(b), "{a:?} and {b:?}");
            }
        }
        assert_eq!(Short::of("aaaaaaaaaaaaaaaaa"), None);
    }
}
