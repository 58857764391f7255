//! What packs hold, claim by claim: for whoever looks for a rule, or asks what one does.

use serde::Serialize;

use super::model::{Place, RuleSet};
use super::spec::ValueKind;
use super::written::{Cue, Packs, Written, cues};

/// One claim in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Overview {
    /// Its name.
    pub claim: String,
    /// What its values are.
    pub value: ValueKind,
    /// Each language with the words that make the claim: cues, words of levels, phrases, expressions.
    pub words: Vec<(&'static str, Vec<String>)>,
    /// Each language with the phrases that hold a cue and make no claim.
    pub except: Vec<(&'static str, Vec<String>)>,
    /// How many examples it carries.
    pub examples: usize,
    /// Where its name stands.
    #[serde(skip)]
    pub place: Place,
    /// The path of its pack.
    pub pack: String,
    /// The line of its name there, from 1.
    pub line: usize,
}

/// Every claim of `rules`, in the order of the packs.
#[must_use]
pub fn overview(rules: &RuleSet) -> Vec<Overview> {
    let packs = Packs::of(rules);
    packs.claims(rules).iter().map(of).collect()
}

fn of(claim: &Written<'_>) -> Overview {
    let rule = claim.rule();
    let examples = &rule.examples;
    let pack = &claim.rules.packs()[claim.pack];
    let words = claim.cues().into_iter().chain(claim.frames());
    Overview {
        claim: rule.name.clone(),
        value: rule.value,
        words: by_language(words),
        except: by_language(cues(&claim.spec.except)),
        examples: examples.tests.len() + examples.reads.len() + examples.rejects.len(),
        place: rule.place,
        pack: pack.path.clone(),
        line: pack.text[..claim.name.span.start].matches('\n').count() + 1,
    }
}

fn by_language<'a>(words: impl Iterator<Item = Cue<'a>>) -> Vec<(&'static str, Vec<String>)> {
    let mut out: Vec<(&'static str, Vec<String>)> = Vec::new();
    for cue in words {
        let code = cue.language.code;
        match out.iter_mut().find(|(known, _)| *known == code) {
            Some((_, phrases)) => phrases.push(cue.phrase().to_owned()),
            None => out.push((code, vec![cue.phrase().to_owned()])),
        }
    }
    out
}
