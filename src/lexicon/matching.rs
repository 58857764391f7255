//! Phrases of the lexicon in a run of tokens: leftmost, longest, by kind of entry.

use std::ops::Range;

use super::trie::Sketch;
use super::{CueRole, Entry, Form, GAP, Lexicon, Naming};
use crate::language::Morph;
use crate::text::{Kind, Token};

/// Words that may stand in a gap: "pulled *all of its troops* out".
const GAP_WORDS: usize = 8;

/// A phrase of the lexicon in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The tokens that it covers.
    pub tokens: Range<usize>,
    /// What it means.
    pub entry: Entry,
    /// What its first word shows besides its base.
    pub morph: Morph,
}

impl Lexicon {
    /// Every phrase in `tokens`, sorted by place; `forms` holds the word form of each token that is a word or number. Among
    /// phrases of one kind (words, terms, entities, cues, qualifiers, opposites, notions, reversals) the leftmost
    /// and then the longest hides those that overlap it; phrases of the same tokens all stay.
    #[must_use]
    pub fn matches(&self, text: &str, tokens: &[Token], forms: &[Option<&Form>]) -> Vec<Match> {
        let mut longest = Longest {
            kept: Vec::with_capacity(2 * tokens.len()),
            ..Longest::default()
        };
        let mut found = Vec::new();
        for (start, form) in forms.iter().enumerate() {
            let Some(form) = form else {
                continue;
            };
            let walk = Walk {
                text,
                tokens,
                forms,
                start,
                solid: None,
            };
            if !self.goes_on(walk, form, &mut found) {
                longest.add_alone(start, &form.alone);
                continue;
            }
            found.clear();
            for &(node, morph) in &form.opens {
                self.arrive(walk, start, node, morph, &mut found);
            }
            longest.add(&mut found);
        }
        longest.kept
    }

    /// True where a phrase of more than one word begins with `form`, the first one, as few do of those that might;
    /// `found`, which is empty, is where they are laid meanwhile.
    fn goes_on(&self, on: Walk<'_>, form: &Form, found: &mut Vec<Match>) -> bool {
        let next = next_word(on.text, on.tokens, on.start);
        let words = on
            .form(next)
            .map_or(Sketch::GAP, |n| n.words.and(Sketch::GAP));
        if !form.next.meets(words) {
            return false;
        }
        let mut nodes = form.opens.iter();
        nodes.any(|&(node, morph)| {
            if self.phrases.words(node).meets(words) {
                self.walk(on, next, node, morph, found);
            }
            !found.is_empty()
        })
    }

    /// What stays of the phrases of one word that end at `nodes`, in order: what a form means where no longer phrase
    /// begins with it.
    pub(super) fn alone(&self, nodes: &[(u32, Morph)]) -> Box<[(Entry, Morph)]> {
        let ends = |&(node, morph)| {
            let entries = self.phrases.ends(node);
            entries.map(move |entry| Match {
                tokens: 0..1,
                entry,
                morph,
            })
        };
        let mut longest = Longest::default();
        longest.add(&mut nodes.iter().flat_map(ends).collect());
        let kept = longest.kept.into_iter();
        kept.map(|m| (m.entry, m.morph)).collect()
    }

    /// Takes up the phrases that end with the word at `at`, and goes on to those that go on.
    fn arrive(&self, on: Walk<'_>, at: usize, node: u32, morph: Morph, found: &mut Vec<Match>) {
        let phrases = &self.phrases;
        found.extend(phrases.ends(node).map(|entry| {
            let solid = on.solid.filter(|_| matches!(entry, Entry::Word(_)));
            Match {
                tokens: on.start..solid.unwrap_or(at + 1),
                entry,
                morph,
            }
        }));
        if phrases.goes_on(node) {
            self.walk(on, next_word(on.text, on.tokens, at), node, morph, found);
        }
    }

    fn walk(&self, on: Walk<'_>, at: usize, node: u32, morph: Morph, found: &mut Vec<Match>) {
        self.step(on, at, node, morph, found);
        let Some(gap) = self.phrases.step(node, GAP) else {
            return;
        };
        let ends = |&i: &usize| {
            on.tokens
                .get(i)
                .is_none_or(|t| matches!(t.kind, Kind::Punct | Kind::Break))
        };
        let end = (at..at + GAP_WORDS).find(ends).unwrap_or(at + GAP_WORDS);
        let on = Walk {
            solid: on.solid.or(Some(at)),
            ..on
        };
        for next in at..=end {
            self.step(on, next, gap, morph, found);
        }
    }

    fn step(&self, on: Walk<'_>, at: usize, node: u32, morph: Morph, found: &mut Vec<Match>) {
        let Some(form) = on.form(at) else {
            return;
        };
        if !self.phrases.words(node).meets(form.words) {
            return;
        }
        for (lexeme, _) in &form.lexemes {
            if let Some(next) = self.phrases.step(node, *lexeme) {
                self.arrive(on, at, next, morph, found);
            }
        }
    }
}

#[derive(Clone, Copy)]
struct Walk<'a> {
    text: &'a str,
    tokens: &'a [Token],
    forms: &'a [Option<&'a Form>],
    start: usize,
    /// Where the words before the first gap end. A word class stands there alone: «رفض … تأكيد» hides no subject.
    solid: Option<usize>,
}

impl<'a> Walk<'a> {
    fn form(&self, at: usize) -> Option<&'a Form> {
        self.forms.get(at).copied().flatten()
    }
}

/// The token after `at`; a hyphen without spaces joins words as a space does, a point the letters of "U.N."
fn next_word(text: &str, tokens: &[Token], at: usize) -> usize {
    let mark = tokens
        .get(at + 1)
        .filter(|t| t.kind == Kind::Punct && t.glued);
    let hyphen = mark.is_some_and(|t| match t.span.of(text) {
        "." => tokens[at].span.len() == 1,
        mark => matches!(mark, "-" | "‑" | "–"),
    });
    if hyphen && tokens.get(at + 2).is_some_and(|t| t.glued) {
        at + 2
    } else {
        at + 1
    }
}

/// What stays of the phrases of a text, which come by their first token.
#[derive(Default)]
struct Longest {
    kept: Vec<Match>,
    /// For each kind its last phrase of those that come with longer ones.
    last: Vec<Last>,
    /// Behind the farthest of these.
    until: usize,
}

#[derive(Clone, Default)]
struct Last {
    tokens: Range<usize>,
    except: bool,
}

impl Longest {
    /// Takes what stays out of `found`, the phrases that begin at one token.
    fn add(&mut self, found: &mut Vec<Match>) {
        if found.len() > 1 {
            found.sort_by_key(|m| {
                let demonym = matches!(m.entry, Entry::Entity(_, Naming::Demonym));
                let longer = std::cmp::Reverse(m.tokens.end);
                (longer, order(m.entry), !is_except(m.entry), demonym)
            });
        }
        let first = self.kept.len();
        for m in found.drain(..) {
            let last = self.last(m.entry);
            let hidden =
                m.tokens.start < last.tokens.end && (m.tokens != last.tokens || last.except);
            let known = |o: &Match| o.tokens == m.tokens && same(o.entry, m.entry);
            if !hidden && !self.kept[first..].iter().any(known) {
                *self.last(m.entry) = Last::of(&m);
                self.until = self.until.max(m.tokens.end);
                self.kept.push(m);
            }
        }
    }

    /// The same for `alone`, which is sorted and hides nothing of itself, where no longer phrase begins at `start`.
    fn add_alone(&mut self, start: usize, alone: &[(Entry, Morph)]) {
        let found = |&(entry, morph): &(Entry, Morph)| Match {
            tokens: start..start + 1,
            entry,
            morph,
        };
        if self.until <= start {
            self.kept.extend(alone.iter().map(found));
            return;
        }
        for one in alone {
            if self.last(one.0).tokens.end <= start {
                self.kept.push(found(one));
            }
        }
    }

    fn last(&mut self, entry: Entry) -> &mut Last {
        let kind = kind(entry);
        if self.last.len() <= kind {
            self.last.resize(kind + 1, Last::default());
        }
        &mut self.last[kind]
    }
}

impl Last {
    fn of(m: &Match) -> Self {
        Self {
            tokens: m.tokens.clone(),
            except: is_except(m.entry),
        }
    }
}

/// An exception hides the cue of the same words: «نقل» is no form of «أقل».
fn is_except(entry: Entry) -> bool {
    matches!(entry, Entry::Cue(_, CueRole::Except))
}

/// The same meaning; of a name and a demonym of one entity, the name, which comes first, is meant.
fn same(a: Entry, b: Entry) -> bool {
    match (a, b) {
        (Entry::Entity(x, _), Entry::Entity(y, _)) => x == y,
        _ => a == b,
    }
}

/// Phrases of one kind hide one another; cues of different rules do not.
fn kind(entry: Entry) -> usize {
    match entry {
        Entry::Word(_) => 0,
        Entry::Term(_) => 1,
        Entry::Entity(..) => 2,
        Entry::Qualifier(..) => 3,
        Entry::Opposite(..) => 4,
        Entry::Notion(_) => 5,
        Entry::Reversal => 6,
        Entry::Cue(rule, _) => 7 + rule.0,
    }
}

/// The order of phrases of the same tokens: by kind, cues by rule, as the variants stand in [`Entry`].
fn order(entry: Entry) -> (u8, usize) {
    match entry {
        Entry::Word(_) => (0, 0),
        Entry::Term(_) => (1, 0),
        Entry::Entity(..) => (2, 0),
        Entry::Cue(rule, _) => (3, rule.0),
        Entry::Qualifier(..) => (4, 0),
        Entry::Opposite(..) => (5, 0),
        Entry::Notion(_) => (6, 0),
        Entry::Reversal => (7, 0),
    }
}
