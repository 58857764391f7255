//! Building a lexicon: phrases in, one trie of words out.

use rustc_hash::FxHashMap;

use super::lexemes::{Case, Lexeme};
use super::trie::{Growing, ROOT};
use super::{Entity, EntityId, Entry, GAP, Lexicon, Term, TermId};
use crate::language::{self, Inflection, Language};
use crate::text::{self, Kind, Span};

/// Collects phrases; [`Builder::finish`] gives the lexicon.
#[derive(Debug, Default)]
pub struct Builder {
    lexicon: Lexicon,
    entities: Vec<Entity>,
    ids: FxHashMap<(String, Inflection, Case, &'static str), u32>,
    lexemes: FxHashMap<String, Vec<Lexeme<'static>>>,
    phrases: Growing,
}

/// A phrase as a pack writes it.
#[derive(Clone, Copy, Debug)]
pub struct Spelling<'a> {
    /// Its words.
    pub phrase: &'a str,
    /// Its language.
    pub language: &'static Language,
    /// How freely its words inflect.
    pub inflection: Inflection,
    /// True for names: a capital in the phrase asks for a capital in the text.
    pub cased: bool,
}

impl Builder {
    /// A builder that knows the closed classes of every language.
    #[must_use]
    pub fn new() -> Self {
        let mut builder = Self::default();
        for language in language::all() {
            for (class, phrases) in language.words.classes.iter() {
                for phrase in phrases {
                    let spelling = Spelling {
                        phrase,
                        language,
                        inflection: class.inflection(),
                        cased: false,
                    };
                    builder.phrase(spelling, Entry::Word(*class));
                }
            }
        }
        builder
    }

    /// Adds a class of counted things.
    pub fn term(&mut self, term: Term) -> TermId {
        self.lexicon.terms.push(term);
        TermId(self.lexicon.terms.len() - 1)
    }

    /// Adds an entity.
    pub fn entity(&mut self, entity: Entity) -> EntityId {
        let id = EntityId(self.entities.len());
        self.entities.push(entity);
        id
    }

    /// The entity with this id, to complete its references.
    pub fn entity_mut(&mut self, id: EntityId) -> &mut Entity {
        &mut self.entities[id.0]
    }

    /// The term with this id, to complete its references.
    pub fn term_mut(&mut self, id: TermId) -> &mut Term {
        &mut self.lexicon.terms[id.0]
    }

    /// Lets `spelling` mean `entry`. False where the phrase holds no word, so that no text can match it.
    pub fn phrase(&mut self, spelling: Spelling<'_>, entry: Entry) -> bool {
        let phrase = spelling.phrase;
        let tokens = text::tokens(phrase, Span::new(0, phrase.len()));
        let words = tokens
            .iter()
            .filter(|t| matches!(t.kind, Kind::Word | Kind::Number))
            .count();
        let cue = matches!(entry, Entry::Cue(..));
        let alone = words == 1;
        let mut node = ROOT;
        for token in &tokens {
            let id = match token.kind {
                Kind::Word | Kind::Number => self.lexeme(
                    token.span.of(phrase),
                    spelling,
                    Use {
                        alone,
                        cue,
                        first: node == ROOT,
                    },
                ),
                _ if token.span.of(phrase) == "…" && node != ROOT => GAP,
                _ => continue,
            };
            node = self.phrases.step(node, id);
        }
        if node == ROOT {
            return false;
        }
        self.phrases.end(node, entry);
        true
    }

    /// The lexicon of all that was added.
    #[must_use]
    pub fn finish(self) -> Lexicon {
        let entities = || self.entities.iter().enumerate();
        // The first entity that has a capital counts.
        let seats = entities()
            .rev()
            .filter_map(|(at, e)| Some((e.capital?, EntityId(at))));
        Lexicon {
            ids: entities().map(|(at, e)| (e.id.to_string(), at)).collect(),
            seats: seats.collect(),
            entities: self.entities.into_iter().collect(),
            phrases: self.phrases.finish(),
            lexemes: self.lexemes.into_iter().collect(),
            ..self.lexicon
        }
    }

    fn lexeme(&mut self, word: &str, spelling: Spelling<'_>, used: Use) -> u32 {
        let light = text::light(word);
        let case = case(word, spelling.cased);
        let next = u32::try_from(self.ids.len()).expect("fewer than four billion words");
        let code = spelling.language.code;
        let id = *self
            .ids
            .entry((light.clone(), spelling.inflection, case, code))
            .or_insert(next);
        let lexeme = |light: String| Lexeme {
            id,
            light: light.into(),
            inflection: spelling.inflection,
            case,
            language: code,
            alone: used.alone,
            closed: used.alone && spelling.inflection == Inflection::None && !spelling.cased,
        };
        for base in bases(&light, spelling, used) {
            let known = self
                .lexemes
                .entry(text::merged(&base).into_owned())
                .or_default();
            let lexeme = lexeme(base);
            if !known.contains(&lexeme) {
                known.push(lexeme);
            }
        }
        id
    }
}

/// What a word of a phrase is there for.
#[derive(Clone, Copy, Debug)]
struct Use {
    /// It is the whole phrase.
    alone: bool,
    /// It opens its phrase.
    first: bool,
    /// Its phrase is a rule's cue.
    cue: bool,
}

/// The word itself and, for cues, what it is an irregular form of: a cue «أصيب» is met in «إصابة» too.
fn bases(light: &str, spelling: Spelling<'_>, used: Use) -> Vec<String> {
    let words = &spelling.language.words;
    let mut out = vec![light.to_owned()];
    if used.cue && spelling.inflection == Inflection::Full {
        out.extend(words.irregular_bases(light).map(str::to_owned));
        out.extend(words.noun_bases(light).map(str::to_owned));
    }
    // «قتلى وجرحى» is «القتلى والجرحى» too: behind the first word, و is the conjunction.
    if spelling.language.arabic_script && !used.first {
        let bare = light
            .strip_prefix('و')
            .filter(|rest| rest.chars().count() > 3);
        out.extend(bare.map(str::to_owned));
    }
    out.dedup();
    out
}

fn case(word: &str, cased: bool) -> Case {
    let upper = word.chars().filter(|c| c.is_uppercase()).count();
    match (cased, upper) {
        (false, _) | (true, 0) => Case::Any,
        (true, n) if n > 1 && !word.chars().any(char::is_lowercase) => Case::Upper,
        _ => Case::Capital,
    }
}
