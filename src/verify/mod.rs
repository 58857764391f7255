//! Runs the examples that rules carry: what they should find, read and leave alone.

mod notation;
mod read;

use crate::check::{Finding, Verdict};
use crate::rule::{Expect, Given, Place, Rule, RuleSet, Test};
use crate::source::{Document, Published};
use crate::text::is_arabic;
use crate::{Checked, Engine};

/// What came of the examples of a rule set.
#[derive(Debug, Default)]
pub struct Results {
    /// How many were run.
    pub run: usize,
    /// Those that did not come out as they say.
    pub failures: Vec<Failure>,
}

/// An example that did not come out as it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The rule that carries it.
    pub rule: String,
    /// Where it stands.
    pub place: Place,
    /// Expected and not found, or found and not expected.
    pub kind: FailureKind,
    /// One sentence: what was expected, what came.
    pub message: String,
}

/// Two ways to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// Expected, not found.
    Missing,
    /// Found, not expected.
    Noisy,
}

/// Runs every example of the rules of `engine`.
#[must_use]
pub fn verify(engine: &Engine) -> Results {
    let mut results = Results::default();
    for rule in &engine.rules.rules {
        let examples = &rule.examples;
        results.run += examples.tests.len() + examples.reads.len() + examples.rejects.len();
        results
            .failures
            .extend(examples.tests.iter().filter_map(|t| test(engine, rule, t)));
        results.failures.extend(
            examples
                .reads
                .iter()
                .filter_map(|r| read::reads(engine, rule, r)),
        );
        results.failures.extend(
            examples
                .rejects
                .iter()
                .filter_map(|r| read::rejects(engine, rule, r)),
        );
    }
    results
}

fn test(engine: &Engine, rule: &Rule, test: &Test) -> Option<Failure> {
    let documents = test
        .given
        .iter()
        .enumerate()
        .map(|(index, given)| article(index, given))
        .collect();
    let checked = engine.check_as_one_story(documents);
    let own: Vec<&Finding> = checked
        .outcome
        .findings
        .iter()
        .filter(|f| concerns(&checked, f, &engine.rules, rule))
        .collect();
    let loud = |f: &&&Finding| f.kind < Verdict::Update;
    let found = match test.expect {
        Expect::Conflict => own.iter().any(|f| loud(&f)),
        Expect::Agree => {
            !own.iter().any(|f| loud(&f))
                && checked
                    .claims
                    .iter()
                    .filter(|c| c.name == rule.name)
                    .count()
                    > 1
        }
        Expect::None => !own.iter().any(|f| loud(&f)),
        kind => own.iter().any(|f| Some(f.kind) == verdict(kind)),
    };
    let kind = if matches!(test.expect, Expect::Agree | Expect::None) {
        FailureKind::Noisy
    } else {
        FailureKind::Missing
    };
    let seen: Vec<String> = own
        .iter()
        .map(|f| format!("{:?}", f.kind).to_lowercase())
        .collect();
    let seen = or_nothing(&seen);
    let expected = format!("{:?}", test.expect).to_lowercase();
    let claims = shown(&checked, rule);
    (!found).then(|| Failure {
        rule: rule.name.clone(),
        place: test.place,
        kind,
        message: format!("expected {expected}, found {seen}; {claims}"),
    })
}

fn concerns(checked: &Checked, finding: &Finding, rules: &RuleSet, rule: &Rule) -> bool {
    let claim = |c: &usize| &checked.claims[*c];
    finding.claim == rules.widest(&rule.name)
        || finding
            .sides
            .iter()
            .flat_map(|s| &s.claims)
            .map(claim)
            .any(|c| c.name == rule.name)
}

fn shown(checked: &Checked, rule: &Rule) -> String {
    let own = checked.claims.iter().filter(|c| c.name == rule.name);
    let words: Vec<String> = own
        .map(|c| format!("“{}”", c.evidence.of(&checked.documents[c.document].text)))
        .collect();
    format!("its claims: {}", or_nothing(&words))
}

fn or_nothing(seen: &[String]) -> String {
    if seen.is_empty() {
        "nothing".to_owned()
    } else {
        seen.join(", ")
    }
}

fn verdict(expect: Expect) -> Option<Verdict> {
    match expect {
        Expect::Contradiction => Some(Verdict::Contradiction),
        Expect::Misquote => Some(Verdict::Misquote),
        Expect::Dispute => Some(Verdict::Dispute),
        Expect::Discrepancy => Some(Verdict::Discrepancy),
        Expect::Update => Some(Verdict::Update),
        Expect::Apart => Some(Verdict::Apart),
        Expect::Conflict | Expect::Agree | Expect::None => None,
    }
}

fn article(index: usize, given: &Given) -> Document {
    let published = given.published.map(|date| Published {
        text: date.to_string(),
        date,
        at: None,
    });
    Document {
        outlet: Some(given.outlet.clone()),
        published,
        ..document(format!("given {index}"), &given.text)
    }
}

/// A text as an article of its own.
fn document(id: String, text: &str) -> Document {
    let language = if text.chars().filter(|c| is_arabic(*c)).count() * 2 > text.chars().count() {
        "ar"
    } else {
        "en"
    };
    Document::of_text(id, language, text)
}
