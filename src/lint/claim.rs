//! Lints of a claim as a whole: its examples, its languages, whether it can ever disagree, keys that do nothing.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use crate::lexicon::TermId;
use crate::rule::Expect;
use crate::rule::Lint;
use crate::rule::Mistakes;
use crate::rule::Of;
use crate::rule::written::Written;
use crate::rule::{ClaimSpec, ValueKind};

/// Looks at one claim.
pub(super) fn lint(claim: &Written<'_>, worded: &FxHashSet<&str>, found: &mut Mistakes<'_>) {
    no_tests(claim, found);
    never_compared(claim, worded, found);
    idle_keys(claim, found);
}

fn no_tests(claim: &Written<'_>, found: &mut Mistakes<'_>) {
    let examples = &claim.rule().examples;
    let lacks = [
        ("`tests`", examples.tests.is_empty()),
        ("`reads`", examples.reads.is_empty()),
    ];
    let lacks: Vec<_> = lacks
        .iter()
        .filter(|(_, lacks)| *lacks)
        .map(|(key, _)| *key)
        .collect();
    if lacks.is_empty() {
        return;
    }
    let message = format!(
        "the claim `{}` has no {}",
        claim.name.value,
        lacks.join(" and no ")
    );
    let error = claim.told(Lint::NoTests, message, "untested", found);
    let help = "`reads` marks what one sentence says with [[ ]]; `tests` gives two articles and what comes of them";
    found.add(error.help(help));
}

fn never_compared(claim: &Written<'_>, worded: &FxHashSet<&str>, found: &mut Mistakes<'_>) {
    let rule = claim.rule();
    let whole = rule.part_of.map(|id| claim.rules.rule(id));
    let other = whole.filter(|whole| whole.value != rule.value);
    let shown = rule
        .examples
        .tests
        .iter()
        .any(|t| !matches!(t.expect, Expect::Agree | Expect::None | Expect::Apart));
    let (why, help) = if rule.value == ValueKind::Entity && !rule.one && !rule.all && !shown {
        (
            "never disagrees: two accounts that name different ones may both be true",
            "write `one: true` where only one can be right",
        )
    } else if other.is_some() {
        (
            "is never compared with the whole it is `part_of`, whose values are of another kind",
            "give both the same `value`, or take `part_of` out",
        )
    } else if has_no_words(claim, worded) {
        (
            "reads nothing: what it counts has no words",
            "give the term of `of` words in `terms`, or take `of` out",
        )
    } else {
        return;
    };
    let message = format!("the claim `{}` {why}", claim.name.value);
    let error = claim.told(Lint::NeverCompared, message, "finds nothing", found);
    found.add(error.help(help));
}

/// True where neither the term of `of` nor one under it has words.
fn has_no_words(claim: &Written<'_>, worded: &FxHashSet<&str>) -> bool {
    let lexicon = &claim.rules.lexicon;
    let Some(Of::Term(of)) = claim.rule().of else {
        return false;
    };
    let mut under = (0..lexicon.terms.len())
        .map(TermId)
        .filter(|t| lexicon.is_a(*t, of));
    !under.any(|t| worded.contains(lexicon.terms[t.0].name.as_str()))
}

/// Keys that only some kinds of values have, with those kinds.
type Kinds = &'static [ValueKind];
const FIGURES: Kinds = &[
    ValueKind::Count,
    ValueKind::Money,
    ValueKind::Percent,
    ValueKind::Measure,
];
const TIMES: Kinds = &[ValueKind::Date, ValueKind::Time];

fn idle_keys(claim: &Written<'_>, found: &mut Mistakes<'_>) {
    let value = claim.rule().value;
    let spec = claim.spec;
    let idle = keys(spec)
        .into_iter()
        .filter(|(_, kinds, there)| *there && !kinds.contains(&value));
    for (key, kinds, _) in idle {
        let kinds: Vec<_> = kinds.iter().map(|k| k.name()).collect();
        let message = format!("`{key}` does nothing in `{}`", claim.name.value);
        let error = claim.told(Lint::IdleKey, message, "of another kind", found);
        found.add(error.help(format!("it is for values of the kind {}", kinds.join(", "))));
    }
}

/// Each key with the kinds of values that it is for, and whether the claim has it.
fn keys(spec: &ClaimSpec) -> [(&'static str, Vec<ValueKind>, bool); 9] {
    let both = || [FIGURES, TIMES].concat();
    let state = || vec![ValueKind::State];
    let count = || vec![ValueKind::Count];
    [
        ("tolerance", both(), spec.tolerance.is_some()),
        ("within", TIMES.to_vec(), spec.within.is_some()),
        ("unit", vec![ValueKind::Measure], spec.unit.is_some()),
        ("grows", FIGURES.to_vec(), spec.grows.is_some()),
        ("falls", FIGURES.to_vec(), spec.falls.is_some()),
        ("single", count(), spec.single.is_some()),
        ("ladder", state(), spec.ladder.is_some()),
        ("states", state(), spec.states.is_some()),
        ("opposite", state(), spec.opposite.is_some()),
    ]
}

/// Languages that most claims of a pack have and one lacks.
pub(super) fn languages(claims: &[Written<'_>], found: &mut Mistakes<'_>) {
    let mut packs: BTreeMap<usize, Vec<(Written<'_>, Vec<&str>)>> = BTreeMap::new();
    for claim in claims {
        packs
            .entry(claim.pack)
            .or_default()
            .push((*claim, spoken(claim)));
    }
    for own in packs.values() {
        let most = |code: &str| {
            own.iter()
                .filter(|(_, codes)| codes.contains(&code))
                .count()
                * 2
                > own.len()
        };
        let usual: Vec<&str> = crate::language::all()
            .iter()
            .map(|l| l.code)
            .filter(|c| most(c))
            .collect();
        for (claim, codes) in own {
            for missing in usual.iter().filter(|code| !codes.contains(code)) {
                let message = format!(
                    "the claim `{}` has no words in `{missing}`",
                    claim.name.value
                );
                let error = claim.told(Lint::MissingLanguage, message, "one language short", found);
                found.add(error.help(
                    "most claims of this pack have them; articles in that language are not read",
                ));
            }
        }
    }
}

/// The languages that a claim has words in.
fn spoken<'a>(claim: &Written<'a>) -> Vec<&'a str> {
    let all = claim.cues().into_iter().chain(claim.frames());
    all.map(|cue| cue.language.code).collect()
}
