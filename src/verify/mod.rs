//! Runs the examples that rules carry: what they should find, read and leave alone.

mod notation;
mod read;

pub use notation::read as value;

use crate::check::{Finding, Verdict};
use crate::report::Words;
use crate::rule::{EXPECT, Expect, Given, Place, Rule, RuleSet, Test};
use crate::source::{Document, Published, language_of};
use crate::text::Span;
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
    /// What the example says.
    pub expected: String,
    /// What came.
    pub found: String,
    /// The texts of the example, with what was read there.
    pub texts: Vec<Marked>,
}

/// A text and the words in it that matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// Who publishes it, where the example says so.
    pub outlet: Option<String>,
    /// The text.
    pub text: String,
    /// The words that make claims of the rule, or, where they should and do not, those of the example; by place.
    pub marks: Vec<Span>,
}

/// Two ways to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// Expected, not found.
    Missing,
    /// Found, not expected.
    Noisy,
}

/// Runs every example of those rules of `engine` that are `chosen`.
#[must_use]
pub fn verify(engine: &Engine, chosen: impl Fn(&Rule) -> bool) -> Results {
    let mut results = Results::default();
    for rule in engine.rules.rules.iter().filter(|r| chosen(r)) {
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
    let articles = test.given.iter().enumerate();
    let documents = articles
        .map(|(index, given)| article(index, given))
        .collect();
    let checked = engine.check_as_one_story(documents);
    let own: Vec<&Finding> = checked
        .outcome
        .findings
        .iter()
        .filter(|f| concerns(&checked, f, &engine.rules, rule))
        .collect();
    let loud = own.iter().any(|f| f.kind < Verdict::Update);
    let claims = checked
        .claims
        .iter()
        .filter(|c| c.name == rule.name)
        .count();
    let right = match test.expect {
        Expect::Conflict => loud,
        Expect::Agree => !loud && claims > 1,
        Expect::None => !loud,
        kind => own.iter().any(|f| Some(f.kind) == verdict(kind)),
    };
    let quiet = matches!(test.expect, Expect::Agree | Expect::None);
    (!right).then(|| Failure {
        rule: rule.name.clone(),
        place: test.place,
        kind: if quiet && loud {
            FailureKind::Noisy
        } else {
            FailureKind::Missing
        },
        expected: name(test.expect).to_owned(),
        found: seen(&own, claims),
        texts: texts(&checked, rule),
    })
}

fn name(expect: Expect) -> &'static str {
    let known = EXPECT.iter().find(|(_, e)| *e == expect);
    known.map_or("", |(name, _)| *name)
}

/// The kinds of findings with their reasons; where there are none, how many claims there were to compare.
fn seen(own: &[&Finding], claims: usize) -> String {
    if own.is_empty() {
        return match claims {
            0 => "no claim".to_owned(),
            1 => "one claim, and none to compare it with".to_owned(),
            n => format!("{n} claims, and nothing between them"),
        };
    }
    let words = Words::plain();
    let shown = own.iter().map(|f| {
        let reasons = f.reasons.iter().map(|r| words.reason(r));
        let reasons: Vec<String> = reasons
            .map(|r| r.trim_end_matches('.').to_owned())
            .collect();
        let kind = format!("{:?}", f.kind).to_lowercase();
        if reasons.is_empty() {
            kind
        } else {
            format!("{kind} ({})", reasons.join("; "))
        }
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// The articles of a test with the words that make claims of `rule`.
fn texts(checked: &Checked, rule: &Rule) -> Vec<Marked> {
    let articles = checked.documents.iter().enumerate();
    let marked = articles.map(|(index, document)| {
        let own = checked
            .claims
            .iter()
            .filter(|c| c.document == index && c.name == rule.name);
        Marked {
            outlet: document.outlet.clone(),
            text: document.text.clone(),
            marks: own.map(|c| c.evidence).collect(),
        }
    });
    marked.collect()
}

impl Marked {
    /// The text with its words in `[[ ]]`, as an example has them. Of marks that overlap, the first.
    #[must_use]
    pub fn shown(&self) -> String {
        let (mut out, mut done) = (String::new(), 0);
        for mark in self.marks.iter().filter(|m| !m.is_empty()) {
            if mark.start >= done {
                out.push_str(&self.text[done..mark.start]);
                out.extend(["[[", mark.of(&self.text), "]]"]);
                done = mark.end;
            }
        }
        out + &self.text[done..]
    }
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
    Document::of_text(id, &language_of(text), text)
}
