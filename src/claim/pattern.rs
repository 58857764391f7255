//! Regular expressions of rules over the folded sentences of a document.

use std::ops::Range;

use super::context::Context;
use super::fit::Fit;
use crate::language::{Clitics, Language, Morph, Tense};
use crate::lexicon::{CueRole, Entry, Match, RuleId};
use crate::rule::{Pattern, Rule};
use crate::text::Kind;

/// An expression says nothing of inflection.
const AS_WRITTEN: Morph = Morph {
    tense: Tense::Base,
    clitics: Clitics {
        and: false,
        preposition: None,
        article: false,
        pronoun: None,
    },
};

/// A sentence as expressions see it.
struct Folded {
    text: String,
    /// For each token where it starts in `text`, and its number among the tokens of the document.
    starts: Vec<(usize, usize)>,
}

/// What an expression met: the words of the whole, and what its groups hold.
pub(super) struct Met {
    /// The words, as a cue of their rule.
    pub cue: Match,
    /// The groups.
    pub fit: Fit,
}

/// All that the expressions of rules meet in a document, by sentence.
pub(super) fn met(at: &Context<'_, '_>) -> Vec<Met> {
    let rules = at.rules.rules.iter().enumerate();
    let rules: Vec<(usize, &Rule)> = rules.filter(|(_, r)| !r.patterns.is_empty()).collect();
    if rules.is_empty() {
        return Vec::new();
    }
    let sentences = at.a.page.sentences.iter();
    let met = sentences.flat_map(|sentence| {
        let folded = folded(at, sentence.tokens.clone());
        let all = rules
            .iter()
            .flat_map(|(id, rule)| rule.patterns.iter().map(move |p| (RuleId(*id), p)));
        let own = all.filter(|(_, pattern)| is_read(at, pattern.language));
        own.flat_map(|(id, pattern)| matches(&folded, id, pattern))
            .collect::<Vec<_>>()
    });
    met.collect()
}

/// One expression is for one language; of those in Latin script, that of the document.
fn is_read(at: &Context<'_, '_>, language: &Language) -> bool {
    language.arabic_script || language.code == at.a.page.latin.code
}

fn matches(folded: &Folded, id: RuleId, pattern: &Pattern) -> Vec<Met> {
    let found = pattern.regex.captures_iter(&folded.text);
    let met = found.filter_map(|groups| {
        let whole = folded.tokens(groups.get(0)?.range());
        let slot =
            |(name, slot): &(String, _)| Some((*slot, folded.tokens(groups.name(name)?.range())));
        let slots: Vec<_> = pattern.groups.iter().filter_map(slot).collect();
        let empty = whole.is_empty() || slots.iter().any(|(_, tokens)| tokens.is_empty());
        (!empty).then_some(Met {
            cue: Match {
                tokens: whole,
                entry: Entry::Cue(id, CueRole::Cue),
                morph: AS_WRITTEN,
            },
            fit: Fit { slots },
        })
    });
    met.collect()
}

fn folded(at: &Context<'_, '_>, tokens: Range<usize>) -> Folded {
    let page = &at.a.page;
    let mut out = Folded {
        text: String::new(),
        starts: Vec::new(),
    };
    for index in tokens {
        let token = page.tokens[index];
        if !token.glued && !out.text.is_empty() {
            out.text.push(' ');
        }
        if token.kind != Kind::Break {
            out.starts.push((out.text.len(), index));
            out.text.push_str(
                page.form(index)
                    .map_or(page.word(index), |form| &form.light),
            );
        }
    }
    out
}

impl Folded {
    /// The tokens that stand in these bytes, wholly or with a part.
    fn tokens(&self, bytes: Range<usize>) -> Range<usize> {
        let first = self
            .starts
            .partition_point(|(start, _)| *start <= bytes.start);
        let end = self.starts.partition_point(|(start, _)| *start < bytes.end);
        let own = &self.starts[first.saturating_sub(1).min(end)..end];
        match (own.first(), own.last()) {
            (Some((_, first)), Some((_, last))) => *first..last + 1,
            _ => 0..0,
        }
    }
}
