//! Claims as their packs write them, beside what runs: for lints and for those who ask what a pack holds.

use rustc_hash::FxHashSet;

use super::at::{At, Phrases, Words};
use super::mistakes::Mistakes;
use super::model::{Rule, RuleSet};
use super::parse::{Parsed, parse};
use super::spec::{ClaimSpec, PackSpec};
use crate::language::{self, Language};
use crate::lexicon::RuleId;

/// The packs of a rule set, read once more.
pub(crate) struct Packs {
    parsed: Vec<Parsed<PackSpec>>,
}

/// One claim of a pack, as written and as it runs.
#[derive(Clone, Copy)]
pub(crate) struct Written<'a> {
    /// All that runs.
    pub rules: &'a RuleSet,
    /// The pack that it stands in.
    pub pack: usize,
    /// Its name.
    pub name: &'a At<String>,
    /// What is written under it.
    pub spec: &'a ClaimSpec,
    /// Its rule.
    pub id: RuleId,
}

/// One phrase that licenses a claim.
#[derive(Clone, Copy)]
pub(crate) struct Cue<'a> {
    /// Its language.
    pub language: &'static Language,
    /// The list that it stands in.
    pub phrases: &'a Phrases,
    /// Its place there.
    pub index: usize,
}

impl Packs {
    /// Reads the packs of `rules`. They compile, so that no mistake is found.
    pub fn of(rules: &RuleSet) -> Self {
        let packs = rules.packs().iter().enumerate();
        let parsed =
            packs.map(|(pack, text)| parse(pack, &text.text, &mut Mistakes::new(rules.packs())));
        Self {
            parsed: parsed.collect(),
        }
    }

    /// Every claim, in the order of the packs.
    pub fn claims<'a>(&'a self, rules: &'a RuleSet) -> Vec<Written<'a>> {
        let packs = self.parsed.iter().enumerate();
        let all =
            packs.flat_map(|(pack, parsed)| parsed.spec.claims.0.iter().map(move |c| (pack, c)));
        let claims = all.filter_map(|(pack, (name, spec))| {
            let id = rules.by_name(&name.value)?;
            Some(Written {
                rules,
                pack,
                name,
                spec,
                id,
            })
        });
        claims.collect()
    }

    /// The names of the terms that have words.
    pub fn worded(&self) -> FxHashSet<&str> {
        let terms = self.parsed.iter().flat_map(|p| &p.spec.terms);
        let worded = terms.filter(|(_, term)| !term.words.0.is_empty());
        worded.map(|(name, _)| name.value.as_str()).collect()
    }
}

impl<'a> Written<'a> {
    /// What runs.
    pub fn rule(&self) -> &'a Rule {
        self.rules.rule(self.id)
    }

    /// Its cues, and the words of its levels and opposites: all that makes it without more.
    pub fn cues(&self) -> Vec<Cue<'a>> {
        let levels = [&self.spec.ladder, &self.spec.states].into_iter().flatten();
        let levels = levels.flat_map(|table| table.0.iter().map(|(_, words)| words));
        let opposite = self
            .spec
            .opposite
            .iter()
            .flat_map(|o| [&o.planned, &o.done]);
        let all = [&self.spec.cue].into_iter().chain(levels).chain(opposite);
        all.flat_map(cues).collect()
    }

    /// Its phrases and regular expressions.
    pub fn frames(&self) -> Vec<Cue<'a>> {
        let all = [&self.spec.phrase, &self.spec.regex].into_iter();
        all.flat_map(cues).collect()
    }

    /// The texts of its examples.
    pub fn texts(&self) -> impl Iterator<Item = &'a str> {
        let examples = &self.rule().examples;
        let tests = examples
            .tests
            .iter()
            .flat_map(|t| &t.given)
            .map(|g| &g.text);
        let reads = examples.reads.iter().map(|r| &r.text);
        let rejects = examples.rejects.iter().map(|r| &r.text);
        tests.chain(reads).chain(rejects).map(String::as_str)
    }
}

/// The phrases of `words`, language by language.
pub(crate) fn cues(words: &Words) -> impl Iterator<Item = Cue<'_>> {
    words.0.iter().flat_map(|(code, phrases)| {
        let language = language::by_code(&code.value);
        let each = move |language| {
            let all = 0..phrases.list.len();
            all.map(move |index| Cue {
                language,
                phrases,
                index,
            })
        };
        language.into_iter().flat_map(each)
    })
}

impl<'a> Cue<'a> {
    /// Its words.
    pub fn phrase(&self) -> &'a str {
        &self.phrases.list[self.index]
    }
}
