//! Claims of the packs → rules, with what they take from `like`.

use super::at::{At, Table, Words};
use super::class;
use super::error::Mistake;
use super::examples;
use super::licence;
use super::lint::Lint;
use super::mistakes::{Mistakes, suggest};
use super::model::{Of, Place, Rule, Tolerance};
use super::names::{Named, Names};
use super::notation;
use super::phrase::Phrase;
use super::references::{link, report_cycles};
use super::spec::{ClaimSpec, ValueKind};
use super::words::{self, Meaning};
use crate::language::Inflection;
use crate::lexicon::{Builder, CueRole, Entry, RuleId, Spelling, TermId};

/// A claim and, after it, those that it is `like`, the nearest first.
struct Chain<'a>(Vec<Named<'a>>);

/// The rules, in the order of [`Names::rules`], with their cues in the lexicon.
pub(super) fn rules(
    names: &Names<'_>,
    builder: &mut Builder,
    mistakes: &mut Mistakes<'_>,
) -> Vec<Rule> {
    let like = likes(names, mistakes);
    let out: Vec<_> = (0..names.rules.len())
        .map(|at| {
            let chain = chain(at, &like, names);
            cues(RuleId(at), &chain, builder, mistakes);
            let rule = rule(&chain, names, mistakes);
            anchors(RuleId(at), &rule.phrases, builder);
            rule
        })
        .collect();
    circles_of_parts(names, &out, mistakes);
    out
}

impl<'a> Chain<'a> {
    fn own(&self) -> Named<'a> {
        self.0[0]
    }

    /// What the claim has under a key, else what it takes from `like`; with the pack that it stands in.
    fn key<T>(&self, key: impl Fn(&'a ClaimSpec) -> Option<T>) -> Option<(usize, T)> {
        self.0
            .iter()
            .find_map(|c| Some((c.place.pack, key(c.spec)?)))
    }

    fn value<T>(&self, key: impl Fn(&'a ClaimSpec) -> Option<T>) -> Option<T> {
        self.key(key).map(|(_, value)| value)
    }

    /// Its steps or states with their words, and whether they are steps. The nearer of the two keys counts.
    fn levels(&self) -> Option<(usize, (&'a Table<Words>, bool))> {
        self.key(|spec| {
            let ladder = spec.ladder.as_ref().map(|l| (l, true));
            ladder.or(spec.states.as_ref().map(|s| (s, false)))
        })
    }
}

/// The claim at `at` and those that it is like; stops where `like` goes in a circle.
fn chain<'a>(at: usize, like: &[Option<usize>], names: &Names<'a>) -> Chain<'a> {
    let steps = std::iter::successors(Some(at), |at| like[*at]).take(like.len());
    Chain(steps.map(|at| names.rules[at]).collect())
}

/// What the claims refer to under `like`.
fn likes(names: &Names<'_>, mistakes: &mut Mistakes<'_>) -> Vec<Option<usize>> {
    let given: Vec<_> = names
        .rules
        .iter()
        .map(|c| c.spec.like.as_ref().map(|to| (c.place.pack, to)))
        .collect();
    link("claim", "like", &given, &names.claims, names, mistakes)
}

fn rule(chain: &Chain<'_>, names: &Names<'_>, mistakes: &mut Mistakes<'_>) -> Rule {
    let own = chain.own();
    allow(own, mistakes);
    let value = kind(chain, names, mistakes);
    let levels = chain.levels();
    let level_names: Vec<_> = levels
        .iter()
        .flat_map(|(_, (table, _))| table.0.iter().map(|(name, _)| name.value.clone()))
        .collect();
    Rule {
        name: own.name.to_owned(),
        place: own.place,
        value,
        of: of(chain, names, mistakes),
        unit: unit(chain, mistakes),
        per: chain.value(|s| s.per.clone()).unwrap_or_default(),
        same: chain.value(|s| s.same.clone()).unwrap_or_default(),
        tolerance: tolerance(chain, mistakes),
        part_of: part_of(chain, names, mistakes),
        grows: chain.value(|s| s.grows).unwrap_or(false),
        single: chain.value(|s| s.single).unwrap_or(false),
        falls: chain.value(|s| s.falls).unwrap_or(false),
        one: chain.value(|s| s.one).unwrap_or(false),
        all: chain.value(|s| s.all).unwrap_or(false),
        event: chain.value(|s| s.event).unwrap_or(false),
        reverts: chain.value(|s| s.reverts).unwrap_or(false),
        within_days: within(chain, mistakes),
        role: chain.value(|s| s.role),
        ladder: levels.is_some_and(|(_, (_, ladder))| ladder),
        has_opposite: chain.value(|s| s.opposite.as_ref()).is_some(),
        phrases: licence::phrases(own, mistakes),
        patterns: licence::patterns(own, mistakes),
        examples: examples::compile(own, value, &level_names, mistakes),
        levels: level_names,
    }
}

/// Only lints can be allowed, and each by name.
fn allow(own: Named<'_>, mistakes: &mut Mistakes<'_>) {
    let names = || Lint::ALL.iter().map(|lint| lint.name());
    let unknown = own
        .spec
        .allow
        .into_iter()
        .filter(|(key, _)| !names().any(|name| name == key.value));
    for (key, _) in unknown {
        let place = Place {
            pack: own.place.pack,
            span: key.span,
        };
        let message = format!("no lint is named `{}`", key.value);
        let error = mistakes.error(Mistake::UnknownReference, place, message, "not known");
        let help = suggest(&key.value, names());
        let help =
            help.unwrap_or_else(|| format!("one of {}", names().collect::<Vec<_>>().join(", ")));
        mistakes.add(error.help(help));
    }
}

/// What the values are. A claim that neither says so nor takes it over is incomplete; so is one that nothing licenses.
fn kind(chain: &Chain<'_>, names: &Names<'_>, mistakes: &mut Mistakes<'_>) -> ValueKind {
    let own = chain.own();
    let mut incomplete = |message: String, label, help: &str| {
        let error = mistakes.error(Mistake::IncompleteRule, own.place, message, label);
        mistakes.add(error.help(help));
    };
    let spec = own.spec;
    if names.is_broken(own.name) {
        return chain.value(|s| s.value).unwrap_or(ValueKind::Count);
    }
    let unlicensed = [&spec.cue, &spec.phrase, &spec.regex]
        .iter()
        .all(|words| words.0.is_empty());
    if unlicensed && chain.levels().is_none() {
        let message = format!("nothing makes the claim `{}`", own.name);
        incomplete(
            message,
            "no cue",
            "write `cue`, `ladder`, `states`, `phrase` or `regex`",
        );
    }
    if spec.ladder.is_some() && spec.states.is_some() {
        let message = format!("`{}` has both a ladder and states", own.name);
        incomplete(
            message,
            "one of the two",
            "steps that follow one another: `ladder`; that exclude: `states`",
        );
    }
    chain.value(|s| s.value).unwrap_or_else(|| {
        let last = chain.0[chain.0.len() - 1].spec;
        let unread = last
            .like
            .as_ref()
            .is_some_and(|like| names.is_broken(&like.value));
        if !unread {
            let message = format!("the claim `{}` has no `value`", own.name);
            incomplete(
                message,
                "needs `value`",
                "one of count, money, percent, measure, date, time, state, entity",
            );
        }
        ValueKind::Count
    })
}

fn of(chain: &Chain<'_>, names: &Names<'_>, mistakes: &mut Mistakes<'_>) -> Option<Of> {
    let to = chain.key(|s| s.of.as_ref())?;
    let name = to.1.value.as_str();
    let term = names.terms.get(name).map(|at| Of::Term(TermId(*at)));
    let class = class::chain(name).next().map(|c| Of::Class(c.to_owned()));
    let known = class::names().chain(names.terms.keys().copied());
    names.refer(to, "term or class", term.or(class), known, mistakes)
}

/// What a measure is given in: a unit that some language names.
fn unit(chain: &Chain<'_>, mistakes: &mut Mistakes<'_>) -> Option<String> {
    let (pack, unit) = chain.key(|s| s.unit.as_ref())?;
    if !notation::units().any(|name| name == unit.value) {
        let place = Place {
            pack,
            span: unit.span,
        };
        let message = format!("no unit is named `{}`", unit.value);
        let error = mistakes.error(Mistake::UnknownReference, place, message, "not known");
        let help = suggest(&unit.value, notation::units());
        let help =
            help.unwrap_or_else(|| "units stand in rules/languages/*.numbers.yml".to_owned());
        mistakes.add(error.help(help));
    }
    Some(unit.value.clone())
}

fn part_of(chain: &Chain<'_>, names: &Names<'_>, mistakes: &mut Mistakes<'_>) -> Option<RuleId> {
    let to = chain.key(|s| s.part_of.as_ref())?;
    let found = names.claims.get(to.1.value.as_str()).copied();
    let known = names.claims.keys().copied();
    names.refer(to, "claim", found, known, mistakes).map(RuleId)
}

fn circles_of_parts(names: &Names<'_>, rules: &[Rule], mistakes: &mut Mistakes<'_>) {
    let next: Vec<_> = rules.iter().map(|r| r.part_of.map(|id| id.0)).collect();
    let given: Vec<_> = names
        .rules
        .iter()
        .map(|c| c.spec.part_of.as_ref().map(|to| (c.place.pack, to)))
        .collect();
    report_cycles("part_of", &next, &given, mistakes);
}

fn tolerance(chain: &Chain<'_>, mistakes: &mut Mistakes<'_>) -> Tolerance {
    let Some((pack, text)) = chain.key(|s| s.tolerance.as_ref()) else {
        return Tolerance::default();
    };
    notation::tolerance(&text.value).unwrap_or_else(|| {
        let message = format!("`{}` is no tolerance", text.value);
        let error = bad_value(pack, text, message, mistakes);
        mistakes.add(
            error.help("a number (5), a share (10%), days (1d), minutes (15m) or points (1pt)"),
        );
        Tolerance::default()
    })
}

fn within(chain: &Chain<'_>, mistakes: &mut Mistakes<'_>) -> Option<i64> {
    let (pack, text) = chain.key(|s| s.within.as_ref())?;
    let days = notation::days(&text.value);
    if days.is_none() {
        let message = format!("`{}` is no length of time", text.value);
        let error = bad_value(pack, text, message, mistakes);
        mistakes.add(error.help("a number of days, such as 30d"));
    }
    days
}

fn bad_value(
    pack: usize,
    text: &At<String>,
    message: String,
    mistakes: &Mistakes<'_>,
) -> super::RuleError {
    let place = Place {
        pack,
        span: text.span,
    };
    mistakes.error(Mistake::BadValue, place, message, "not understood")
}

/// Cues of the claim itself; steps, states and opposites also where they are taken from `like`.
fn cues(id: RuleId, chain: &Chain<'_>, builder: &mut Builder, mistakes: &mut Mistakes<'_>) {
    let mut add = |pack: usize, words: &Words, role: CueRole| {
        let meaning = Meaning::cue(Entry::Cue(id, role));
        words::add(builder, mistakes, (pack, words), meaning, &[]);
    };
    let own = chain.own();
    add(own.place.pack, &own.spec.cue, CueRole::Cue);
    add(own.place.pack, &own.spec.except, CueRole::Except);
    if let Some((pack, (table, _))) = chain.levels() {
        for (level, (_, words)) in table.into_iter().enumerate() {
            add(pack, words, CueRole::Level(level));
        }
    }
    if let Some((pack, opposite)) = chain.key(|s| s.opposite.as_ref()) {
        add(pack, &opposite.planned, CueRole::OppositePlanned);
        add(pack, &opposite.done, CueRole::OppositeDone);
    }
}

/// A phrase is looked for where its longest run of words stands.
fn anchors(id: RuleId, phrases: &[Phrase], builder: &mut Builder) {
    for (index, phrase) in phrases.iter().enumerate() {
        let spelling = Spelling {
            phrase: &phrase.anchor_words(),
            language: phrase.language,
            inflection: Inflection::Full,
            cased: false,
        };
        builder.phrase(spelling, Entry::Cue(id, CueRole::Phrase(index)));
    }
}
